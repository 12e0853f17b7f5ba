import type { Person } from './brief-facts.ts'
import { executingGroups, type GroupId, type RoleId } from './ids.ts'
import { groupsOf, leads, rolesOfPerson } from './rights.ts'

/** Why somebody has a role: the place in the organisation, the side, a right given by name, or simply being of the team. */
export type RoleReason = { kind: 'works' | 'leads'; group: GroupId } | { kind: 'side' } | { kind: 'given' } | { kind: 'team' }

/** The roles of a person, the strongest first, each with the places it comes from. */
export const reasonsOfPerson = (person: Person): { role: RoleId; reasons: RoleReason[] }[] =>
  rolesOfPerson(person).map((role) => ({ role, reasons: reasonsFor(person, role) }))

const executing: readonly GroupId[] = executingGroups.filter((group) => group !== 'project-manager')

function reasonsFor(person: Person, role: RoleId): RoleReason[] {
  const working = groupsOf(person).filter((group) => executing.includes(group))
  switch (role) {
    case 'project-manager': return [{ kind: 'works', group: 'project-manager' }]
    case 'committee-chair': return [{ kind: 'leads', group: 'steering-committee' }]
    case 'committee-member': return [{ kind: 'works', group: 'steering-committee' }]
    case 'supervisor': return [{ kind: 'works', group: 'supervision' }]
    case 'group-lead': return working.filter((group) => leads(person, group)).map((group) => ({ kind: 'leads', group }))
    case 'group-member': return working.map((group) => ({ kind: 'works', group }))
    case 'consultant': return [...(person.side === 'consultant' ? [{ kind: 'side' } as const] : []), ...(person.roles.includes('consultant') ? [{ kind: 'given' } as const] : [])]
    case 'reader': return [{ kind: 'team' }]
    default: return [{ kind: 'given' }]
  }
}
