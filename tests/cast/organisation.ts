import type { Person } from '../../src/domain/brief-facts.ts'
import { personDefaults } from '../../src/domain/completed.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Meeting } from '../../src/domain/meeting.ts'
import type { Project } from '../../src/domain/project.ts'
import { castProject, stamp } from './cast.ts'
import { aMeeting } from './meetings.ts'

/** Somebody of the team; `id` is a number. */
export const person = (id: number, name: string, more: Partial<Person> = {}): Person => ({
  id: `person-${id}`, name, group: null, side: 'client', allocation: null, lead: false, topManagement: false, ...personDefaults, withdrawn: null, ...more,
})

const trainedOn = '2026-05-28' as Day

/** Everybody that the method asks for, with a stand-in for each who matters. */
export const fullTeam: Person[] = [
  person(1, 'General manager', { group: 'steering-committee', lead: true, topManagement: true, position: 'general-manager', standIn: 'person-11', trainedOn }),
  person(2, 'Customer-service manager', { group: 'steering-committee', position: 'customer-service-manager', trainedOn }),
  person(3, 'Integrator’s representative', { group: 'steering-committee', side: 'supplier', trainedOn }),
  person(4, 'Project manager', { group: 'project-manager', lead: true, allocation: 100, standIn: 'person-5' }),
  person(5, 'Marketing manager', { group: 'business-analysis', lead: true, allocation: 40, position: 'marketing-manager', standIn: 'person-6' }),
  person(6, 'Sales and service planner', { group: 'business-analysis', allocation: 60, skills: ['sales', 'service', 'it'] }),
  person(7, 'Development lead', { group: 'development', lead: true, allocation: 100, skills: ['data-conversion'], standIn: 'person-8' }),
  person(8, 'Architecture lead', { group: 'technical-architecture', lead: true, allocation: 80, standIn: 'person-7', posts: [{ group: 'deployment', lead: true, allocation: 20, from: null, until: null }] }),
  person(9, 'Training lead', { group: 'user-training', lead: true, allocation: 50, standIn: 'person-5' }),
  person(10, 'Works-council member', { group: 'supervision', lead: true, standIn: 'person-11' }),
  person(11, 'Deputy general manager', { topManagement: true }),
]

/** The cast with an organisation in which no check finds anything. */
export function soundProject(overrides: Partial<Project> = {}): Project {
  const project = castProject()
  return {
    ...project, team: fullTeam, brief: { ...project.brief, mergeGroups: false },
    organisation: {
      ...project.organisation,
      mandate: { ...stamp, on: '2026-05-20' as Day, givenBy: 'General manager', text: 'May ask every department for people and time.', link: '' },
      mastered: ['marketing', 'sales', 'service', 'change'], experts: [{ field: 'technology', person: 'person-8' }, { field: 'data', person: 'person-7' }],
      reserve: { days: 60, money: 180_000 },
    },
    ...overrides,
  }
}

/** The same people with changes to some of them. */
export const teamWith = (changes: Readonly<Record<number, Partial<Person>>>): Person[] =>
  fullTeam.map((each) => ({ ...each, ...changes[Number(each.id.slice('person-'.length))] }))

/** A meeting that took place, unless `more` says otherwise. */
export const meeting = (id: number, on: string, more: Partial<Meeting> = {}): Meeting =>
  aMeeting({ id: `meeting-${id}`, kind: 'committee', on: on as Day, minutes: 90, place: '', invited: [], held: stamp, ...more })
