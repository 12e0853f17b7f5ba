import { Problem } from '../domain/problem.ts'
import type { Held } from '../domain/project.ts'
import { rolesIn, type Who } from '../domain/rights.ts'
import type { Context, ProjectHead } from './context.ts'

/**
 * A project as somebody may see it, now or after `version` changes. Who does not belong to it now learns nothing of it, not
 * even that it exists. Throws Problems `project-unknown`, `version-unknown`.
 */
export async function seen({ store }: Context, who: Who, id: string, version?: number): Promise<Held> {
  const held = await store.read(id)
  if (rolesIn(held.project, who).length === 0) throw new Problem('project-unknown', { project: id })
  return version === undefined ? held : await store.at(id, version)
}

/** The projects that somebody may see, without loading them. */
export async function seenHeads({ store }: Context, who: Who): Promise<ProjectHead[]> {
  const heads = await store.heads()
  if (who.role !== undefined) return heads
  return heads.filter(({ id, members }) => (who.project === null || who.project === id) && (who.administrator || members.includes(who.id)))
}
