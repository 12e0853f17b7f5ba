import type { Project } from './project.ts'
import { leads, membersOf } from './rights.ts'

/** Without these a committee is refused, METHOD 2: a chair, and somebody of the client's top management with a vote. */
export type CommitteeLack = 'chair' | 'top-management'

/** What the committee lacks to be able to decide; nothing: a quorum is possible. */
export function committeeLacks(project: Project): CommitteeLack[] {
  const members = membersOf(project, 'steering-committee')
  return [
    ...(members.some((person) => leads(person, 'steering-committee')) ? [] : ['chair' as const]),
    ...(members.some(({ topManagement, side, vote }) => topManagement && side === 'client' && vote) ? [] : ['top-management' as const]),
  ]
}
