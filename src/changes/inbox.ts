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

/**
 * What somebody must act on in all projects to which they belong, or in one (`only`); projects that ask nothing are left out. A role
 * of the demonstration stands for its person in each project. An administrator sees all projects, but belongs to few.
 */
export async function inboxOf(context: Context, who: Who, only: string | null = null): Promise<InboxPart[]> {
  const places = await placesOf(context, who, only)
  return places.map((place) => ({ ...place, duties: dutiesOf(place.held.project, place.person.id, place.today) })).filter(({ duties }) => duties.length > 0)
}

/** How many things wait for somebody. */
export const inboxCount = async (context: Context, who: Who, only: string | null = null): Promise<number> =>
  (await placesOf(context, who, only)).reduce((sum, { held, person, today }) => sum + dutyCount(held.project, person.id, today), 0)

type Placed = Omit<InboxPart, 'duties'>

/** Where somebody is a person of the team. */
async function placesOf(context: Context, who: Who, only: string | null): Promise<Placed[]> {
  const heads = (await context.store.heads()).filter((head) => !head.closed && head.damage === null && (only === null ? mayBelong(head, who) : head.id === only))
  const places = await Promise.all(heads.map(async ({ id }) => await placeOf(context, who, id)))
  return places.filter((place) => place !== null)
}

const mayBelong = ({ id, members }: ProjectHead, who: Who): boolean => who.role !== undefined || (members.includes(who.id) && (who.project === null || who.project === id))

/** Null for whoever is nobody there, and for a project that was removed or damaged since: the list of projects tells of it. */
async function placeOf({ store, today }: Context, who: Who, id: string): Promise<Placed | null> {
  try {
    const held = await store.read(id)
    const person = rolesIn(held.project, who).length > 0 ? personOf(held.project, who) : null
    return person && { held, person, today: today(held.project) }
  } catch (error) {
    if (isProblem(error)) return null
    throw error
  }
}
