import type { Person } from '../domain/brief-facts.ts'
import type { Day } from '../domain/day.ts'
import { isProblem } from '../domain/problem.ts'
import type { Held } from '../domain/project.ts'
import { personOf, rolesIn, type Who } from '../domain/rights.ts'
import type { Duty } from '../method/duty.ts'
import { dutiesOf, dutyCount } from '../method/duties.ts'
import type { Context, ProjectHead } from './context.ts'

/** What somebody must act on in one of their projects, the most pressing first. */
export type InboxPart = { held: Held; today: Day; person: Person; duties: readonly Duty[] }

/** Told of what was not expected, and of whose it is; the rest goes on. */
export type Troubled = (error: unknown, what: string) => void
const raised: Troubled = (error) => {
  throw error
}

/**
 * What somebody must act on in all projects to which they belong, or in one (`only`); projects that ask nothing are left out. A role
 * of the demonstration stands for its person in each project. An administrator sees all projects, but belongs to few. A project in
 * trouble is left out where somebody is told of it (`troubled`), else it is thrown.
 */
export async function inboxOf(context: Context, who: Who, only: string | null = null, troubled: Troubled = raised): Promise<InboxPart[]> {
  const places = await placesOf(context, who, only)
  return places.flatMap(({ held, person }) => {
    try {
      const today = context.today(held.project)
      const duties = dutiesOf(held.project, person.id, today)
      return duties.length > 0 ? [{ held, person, today, duties }] : []
    } catch (error) {
      troubled(error, `what waits in the project ${held.project.id} could not be found out`)
      return []
    }
  })
}

/** How many things wait for somebody. */
export const inboxCount = async (context: Context, who: Who, only: string | null = null): Promise<number> =>
  (await placesOf(context, who, only)).reduce((sum, { held: { project }, person }) => sum + dutyCount(project, person.id, context.today(project)), 0)

type Placed = Pick<InboxPart, 'held' | 'person'>

/** Where somebody is a person of the team. */
async function placesOf(context: Context, who: Who, only: string | null): Promise<Placed[]> {
  const heads = (await context.store.heads()).filter((head) => !head.closed && head.damage === null && (only === null ? mayBelong(head, who) : head.id === only))
  const places = await Promise.all(heads.map(async ({ id }) => await placeOf(context, who, id)))
  return places.filter((place) => place !== null)
}

const mayBelong = ({ id, members }: ProjectHead, who: Who): boolean => who.role !== undefined || (members.includes(who.id) && (who.project === null || who.project === id))

/** Null for whoever is nobody there, and for a project that was removed or damaged since: the list of projects tells of it. */
async function placeOf({ store }: Context, who: Who, id: string): Promise<Placed | null> {
  try {
    const held = await store.read(id)
    const person = rolesIn(held.project, who).length > 0 ? personOf(held.project, who) : null
    return person && { held, person }
  } catch (error) {
    if (isProblem(error)) return null
    throw error
  }
}
