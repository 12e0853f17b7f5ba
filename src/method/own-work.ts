import type { GroupId, RoleId } from '../domain/ids.ts'
import type { Project } from '../domain/project.ts'
import { unitOfGroup } from './units.ts'

/**
 * Whether somebody acting in a role records how far the work of a group is: who leads or works in a group for that group alone, or for
 * those staffed as one with it; who runs the project for all. `me` is the person of the team who acts.
 */
export function mayRecordFor(project: Project, role: RoleId, me: string | null, group: GroupId): boolean {
  if (role !== 'group-lead' && role !== 'group-member') return true
  return me !== null && unitOfGroup(project, group).members.some(({ id }) => id === me)
}
