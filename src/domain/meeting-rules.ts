import { standing } from './by-id.ts'
import type { Person } from './brief-facts.ts'
import type { RoleId } from './ids.ts'
import type { MeetingKind } from './meeting.ts'
import type { Project } from './project.ts'
import { groupsOf, leads, membersOf } from './rights.ts'

/** Who plans a kind of meeting and keeps its minutes. */
export const keepers: Readonly<Record<MeetingKind, readonly RoleId[]>> = {
  committee: ['project-manager', 'committee-chair', 'committee-secretary'],
  team: ['project-manager', 'consultant', 'group-lead'],
  training: ['project-manager', 'consultant', 'group-lead'],
}

export const keepsMinutes = (roles: readonly RoleId[], kind: MeetingKind): boolean =>
  roles.some((role) => role === 'operator' || keepers[kind].includes(role))

/** Who is invited unless somebody says otherwise: the committee; those who lead the work; everybody. */
export function usuallyInvited(project: Project, kind: MeetingKind): string[] {
  const people = kind === 'committee' ? membersOf(project, 'steering-committee') : standing(project.team).filter((person) => kind === 'training' || leadsWork(person))
  return people.map(({ id }) => id)
}

const leadsWork = (person: Person): boolean =>
  groupsOf(person).some((group) => group === 'project-manager' || (group !== 'steering-committee' && group !== 'supervision' && leads(person, group)))
