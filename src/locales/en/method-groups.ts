import type { GroupId, RoleId } from '../../domain/ids.ts'

type GroupWords = { name: string; short: string; purpose: string }

/** METHOD 2: the eight groups. */
export const groups = {
  'steering-committee': {
    name: 'Steering committee',
    short: 'Steering committee',
    purpose: 'The highest decision body: sets the overall goals, has the final say in conflicts, decides on plan changes and funds, names the project manager.',
  },
  'project-manager': {
    name: 'Project manager',
    short: 'Project manager',
    purpose: 'Runs the one plan of all work, places people, material and money, evaluates what each phase brings, and answers to the committee.',
  },
  'business-analysis': {
    name: 'Business analysis group',
    short: 'Business analysis',
    purpose: 'Analyses marketing, sales and service processes, finds the bottlenecks and writes the requirements.',
  },
  development: {
    name: 'Development group',
    short: 'Development',
    purpose: 'Turns requirements into the system, cleans, converts and loads the data, and fits the daily screens with the users until they are content.',
  },
  'technical-architecture': {
    name: 'Technical architecture group',
    short: 'Technical architecture',
    purpose: 'Provides servers, terminals, data interfaces, synchronisation, backup and bandwidth across all sites.',
  },
  'user-training': {
    name: 'User training group',
    short: 'User training',
    purpose: 'Writes the training material and holds the courses, early enough and at hours that do not disturb the business.',
  },
  deployment: {
    name: 'Deployment group',
    short: 'Deployment',
    purpose: 'After the small-scale trial, takes the system to the whole company: install, test, hand over.',
  },
  supervision: {
    name: 'Supervision group',
    short: 'Supervision',
    purpose: 'Watches the executing team and reports straight to the committee; nobody in it works in an executing group.',
  },
} as const satisfies Record<GroupId, GroupWords>

export const roles = {
  operator: 'Operator',
  administrator: 'Administrator',
  'project-manager': 'Project manager',
  'committee-chair': 'Committee chair',
  'committee-member': 'Committee member',
  'committee-secretary': 'Committee secretary',
  consultant: 'Consultant',
  'group-lead': 'Group lead',
  'group-member': 'Group member',
  supervisor: 'Supervisor',
  reporter: 'Reporter of issues',
  reader: 'Reader',
} as const satisfies Record<RoleId, string>
