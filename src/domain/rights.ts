import { standing } from './by-id.ts'
import type { Person } from './brief-facts.ts'
import type { Actor } from './history.ts'
import { executingGroups, type GroupId, type RoleId } from './ids.ts'
import type { Project } from './project.ts'
import { remember } from './remember.ts'

/** Somebody with an account: what they may do in a project follows from its organisation. */
export type Member = {
  /** `account-3`; in the demonstration `person-3`, who acts without an account. */
  id: string
  /** What the person is called in the project, unless the team says otherwise. */
  name: string
  role?: undefined
  administrator: boolean
  /** May start projects. */
  creates: boolean
  /** A token that only reads. */
  readOnly: boolean
  /** A token for one project. */
  project: string | null
}

/** Who asks: somebody in a fixed role (the operator of the data folder, a role of the demonstration), or a member. */
export type Who = Actor | Member

/** A person of a project who acts without an account: in the demonstration, and in the story that it plays. */
export const personActing = (person: string): Member => ({ id: person, name: person, administrator: false, creates: false, readOnly: false, project: null })

/** The groups that a person works in, the main one first. */
export const groupsOf = ({ group, posts }: Person): GroupId[] => [...new Set([...(group ? [group] : []), ...posts.map((post) => post.group)])]

/** The standing people of a group. */
export const membersOf = remember((project: Project, group: GroupId) => [project.team, group], ({ team }: Project, group: GroupId): Person[] =>
  standing(team).filter((person) => groupsOf(person).includes(group)))

/** Whether a person leads a group. */
export const leads = (person: Person, group: GroupId): boolean => (person.group === group && person.lead) || person.posts.some((post) => post.group === group && post.lead)

const executing: readonly GroupId[] = executingGroups.filter((group) => group !== 'project-manager')

/** The rights that a person's place in the organisation gives, the strongest first. */
export function rolesOfPerson(person: Person): RoleId[] {
  if (person.withdrawn) return []
  const groups = groupsOf(person)
  const roles: RoleId[] = []
  if (groups.includes('project-manager')) roles.push('project-manager')
  if (groups.includes('steering-committee')) roles.push(...(leads(person, 'steering-committee') ? (['committee-chair', 'committee-member'] as const) : (['committee-member'] as const)))
  if (person.roles.includes('committee-secretary')) roles.push('committee-secretary')
  if (person.side === 'consultant' || person.roles.includes('consultant')) roles.push('consultant')
  if (groups.includes('supervision')) roles.push('supervisor')
  const working = groups.filter((group) => executing.includes(group))
  if (working.some((group) => leads(person, group))) roles.push('group-lead')
  if (working.length > 0) roles.push('group-member')
  if (person.roles.includes('reporter')) roles.push('reporter')
  return [...roles, 'reader']
}

/** The person of a project who somebody is: by account, by the person's own id, or in the demonstration the first one in that role. */
export function personOf(project: Project, { id, role }: { id: string; role?: RoleId | undefined }): Person | null {
  const team = standing(project.team)
  const known = team.find((person) => person.account === id || person.id === id)
  if (known || !role || id !== role) return known ?? null
  // Who is a plain member of the committee is not its chair; all may read, but a reader is only who was named as one.
  const inRole = team.filter((person) => (role === 'reader' ? person.roles.includes(role) : rolesOfPerson(person).includes(role)))
  return inRole.find((person) => role !== 'committee-member' || !leads(person, 'steering-committee')) ?? null
}

/** The roles in which somebody may act in a project; none: a stranger, who does not learn that it exists. */
export function rolesIn(project: Project, who: Who): RoleId[] {
  if (who.role !== undefined) return [who.role]
  if (who.project !== null && who.project !== project.id) return []
  const person = personOf(project, { id: who.id })
  const own = person ? rolesOfPerson(person) : []
  return who.administrator ? ['administrator', ...own] : own
}

/** The first of somebody's roles in which a change may be made; the operator's is always one. */
export const actingRole = (roles: readonly RoleId[], may: readonly RoleId[]): RoleId | null =>
  roles.find((role) => role === 'operator' || may.includes(role)) ?? null

/** Whether somebody may add projects to the portfolio. */
export function mayCreateProjects(who: Who): boolean {
  if (who.role !== undefined) return who.role === 'operator' || who.role === 'administrator' || who.role === 'project-manager' || who.role === 'consultant'
  return !who.readOnly && who.project === null && (who.administrator || who.creates)
}
