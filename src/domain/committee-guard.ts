import { standing } from './by-id.ts'
import type { Person } from './brief-facts.ts'
import type { RoleId } from './ids.ts'
import { Problem } from './problem.ts'
import type { Project } from './project.ts'
import { groupsOf, leads } from './rights.ts'
import { postsOf } from './team-rules.ts'

/** Who may change who sits in a formed committee, or in the supervision that reports to it. The operator may everything. */
export const committeeKeepers = ['committee-chair', 'administrator'] as const satisfies RoleId[]

/**
 * Once the committee is formed, those whose work it decides on cannot choose its members, nor who watches them. Asked of every
 * change, undoing included: compares the seats before and after.
 */
export function committeeGuard(before: Project, after: Project, roles: readonly RoleId[]): Problem | null {
  if ((before.team === after.team && before.organisation === after.organisation) || before.organisation.formed === null) return null
  if (roles.some((role) => role === 'operator' || (committeeKeepers as readonly RoleId[]).includes(role))) return null
  return JSON.stringify(watched(before)) === JSON.stringify(watched(after)) ? null : new Problem('committee-formed', { may: committeeKeepers })
}

const watched = (project: Project): object[] => [watchedSeats(project), watchedMerges(project)]

/** A merge with the committee, or with who watches it, says who sits where too. */
const watchedMerges = ({ organisation: { merges } }: Project): string[][] =>
  (merges ?? []).filter((groups) => groups.includes('steering-committee') || groups.includes('supervision')).map((groups) => [...groups].sort())

const watchedSeats = ({ team }: Project): object[] => standing(team).flatMap((person) => {
  const groups = groupsOf(person)
  if (groups.includes('steering-committee')) return [seatOf(person)]
  return groups.includes('supervision') ? [{ id: person.id, name: person.name, leads: leads(person, 'supervision') }] : []
})

const seatOf = (person: Person): object => {
  const { id, name, side, topManagement, vote, standIn } = person
  const posts = postsOf(person).filter(({ group }) => group === 'steering-committee').map(({ from, until }) => ({ from, until }))
  return { id, name, side, topManagement, vote, standIn, posts, chairs: leads(person, 'steering-committee'), supervises: groupsOf(person).includes('supervision') }
}
