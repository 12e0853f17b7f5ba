import type { Actor } from '../domain/history.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { actingRole, rolesIn, type Who } from '../domain/rights.ts'
import type { Change } from './change.ts'
import type { Context } from './context.ts'

/** Who somebody is in a change. Throws Problems: `project-unknown` for strangers, `token-read-only`, `not-allowed`. */
export function acting(project: Project, who: Who, { name, may }: Pick<Change, 'name' | 'may'>): Actor {
  const roles = rolesIn(project, who)
  const [first] = roles
  if (!first) throw new Problem('project-unknown', { project: project.id })
  if (who.role === undefined && who.readOnly) throw new Problem('token-read-only', { change: name })
  const role = actingRole(roles, may)
  if (!role) throw new Problem('not-allowed', { change: name, role: first, may })
  return { id: who.id, role }
}

/**
 * Refuses early who may not make a change: before anybody looks at what was sent, so that a stranger learns nothing from how it is
 * refused. The store asks again when it decides. Throws as `acting`, and `project-unknown` where there is none.
 */
export const authorise = async ({ store }: Context, who: Who, id: string, definition: Pick<Change, 'name' | 'may'>): Promise<Actor> =>
  acting((await store.read(id)).project, who, definition)
