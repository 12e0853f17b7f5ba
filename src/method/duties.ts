import { addDays, type Day } from '../domain/day.ts'
import { inForce } from '../domain/gates.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { committeeDuties } from './duties/committee-duties.ts'
import { issueDuties } from './duties/issue-duties.ts'
import { ownedDuties } from './duties/owned-duties.ts'
import { planDuties } from './duties/plan-duties.ts'
import type { Duty, Found } from './duty.ts'

/** How soon something is wanted. */
export type Urgency = 'overdue' | 'today' | 'week' | 'later' | 'undated'
export const urgencies: readonly Urgency[] = ['overdue', 'today', 'week', 'undated', 'later']

/** This week: within so many days. */
const WEEK = 7

export function urgencyOf({ dueOn, overdue }: Pick<Duty, 'dueOn' | 'overdue'>, today: Day): Urgency {
  if (overdue) return 'overdue'
  if (dueOn === null) return 'undated'
  if (dueOn <= today) return 'today'
  return dueOn <= addDays(today, WEEK) ? 'week' : 'later'
}

/**
 * What everybody must act on, by person and in no order: found in one pass for all and remembered for the value of the project and the
 * day. A project that is closed or stopped asks nothing of anybody.
 */
const allDuties = remember((project: Project, today: Day) => [project, today], (project: Project, today: Day): ReadonlyMap<string, Duty[]> => {
  const byPerson = new Map<string, Duty[]>()
  if (project.closed || inForce(project, 'stop')) return byPerson
  const parts = [committeeDuties(project, today), planDuties(project, today), ownedDuties(project, today), issueDuties(project, today)]
  for (const part of parts) for (const found of part) handOut(byPerson, found, today)
  return byPerson
})

function handOut(byPerson: Map<string, Duty[]>, { people, duty }: Found, today: Day): void {
  const whole: Duty = { ...duty, overdue: duty.dueOn !== null && duty.dueOn < today }
  for (const person of people.length > 1 ? new Set(people) : people) {
    const known = byPerson.get(person)
    if (known) known.push(whole)
    else byPerson.set(person, [whole])
  }
}

const none: Duty[] = []

const inOrder = remember((duties: Duty[], today: Day) => [duties, today], (duties: Duty[], today: Day): readonly Duty[] =>
  duties.map((duty) => ({ duty, rank: rankOf(duty, today) })).sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0)).map(({ duty }) => duty))

/** What is overdue first, then by its day; of one day what waits longest. */
const rankOf = (duty: Duty, today: Day): string => `${urgencies.indexOf(urgencyOf(duty, today))} ${duty.dueOn ?? ''} ${duty.since} ${duty.key}`

const foundFor = (project: Project, person: string | null, today: Day): Duty[] => (person === null ? none : (allDuties(project, today).get(person) ?? none))

/** What a person of the team must act on, the most pressing first. Null, and whoever has nothing to do: nothing. */
export const dutiesOf = (project: Project, person: string | null, today: Day): readonly Duty[] => inOrder(foundFor(project, person, today), today)

/** How much that is; cheaper than looking at it. */
export const dutyCount = (project: Project, person: string | null, today: Day): number => foundFor(project, person, today).length
