import type { Project } from '../../domain/project.ts'

/** What stands in no area of a project is its own. */
type OwnField = 'id' | 'name' | 'subtitle' | 'language' | 'timeZone' | 'currency' | 'example' | 'demonstrationDay' | 'created' | 'closed' | 'start'
type HistoryArea = 'project' | Exclude<keyof Project, OwnField>

/** The history page. */
export const historyPage = {
  title: 'History',
  lead: ({ count, day }: { count: string; day: string }) => `${count} changes since ${day}, each with who, when and what. None can be altered or removed afterwards.`,
  why: 'A committee can only answer for a decision if it can see later what it was based on. So every change is kept with its author and chained to the one before; whoever edits the past breaks the chain, and verify says where.',
  area: 'Area',
  person: 'Who',
  from: 'From',
  until: 'Until',
  filter: 'Filter',
  version: 'Version',
  when: 'When',
  who: 'Who',
  what: 'What',
  asItWas: 'As it was',
  asItWasAt: ({ version }: { version: string }) => `As it was at version ${version}`,
  asItWasOn: 'As it was on',
  look: 'Look',
  shown: ({ first, last, of }: { first: string; last: string; of: string }) => `${first} to ${last} of ${of}`,
  emptyTitle: 'No change fits these filters',
  emptyText: 'Choose another area, person or time.',
  all: 'All changes',
  areas: {
    project: 'Project', brief: 'Brief', goals: 'Goals', measurements: 'Measurements', outcomesLeftOut: 'Outcomes left out', diagnosis: 'Diagnosis', businessCase: 'Business case', benefits: 'Benefits', processes: 'Processes', workRoles: 'Roles in processes',
    issueDesk: 'How issues are taken in', changeRequests: 'Change requests', budget: 'Budget', risks: 'Risks', riskAnswers: 'Answers to risk questions', riskReviews: 'Risk reviews', team: 'Team', organisation: 'Organisation', raci: 'RACI matrix', calendar: 'Calendar', phases: 'Phases and ratings',
    tasks: 'Tasks', deliverables: 'Deliverables', files: 'Evidence files', matters: 'Matters of the committee', rounds: 'Rounds of votes', decisions: 'Decisions', issues: 'Conditions',
    earlyStarts: 'Early starts', baselines: 'Baselines', meetings: 'Meetings', supervision: 'Reports of the supervision', translations: 'Translations',
  } satisfies Record<HistoryArea, string>,
}
