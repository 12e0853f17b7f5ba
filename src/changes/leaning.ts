import type { Entry } from '../domain/history.ts'
import { type Patch, valueAt } from '../domain/patch.ts'
import type { Project } from '../domain/project.ts'

/** A later change that names what an earlier one added, and the thing in which it does so; `''`: that has no name of its own. */
export type Leaning = { by: number; change: string; title: string }

/** The ids of what a change added to the lists of a project; within a thing, ids are not unique. */
export const addedIds = (patches: readonly Patch[], before: object): ReadonlySet<string> =>
  new Set(patches.flatMap(({ op, path }) => (op === 'set' && path.length === 2 && path[1] !== undefined && valueAt(before, path) === undefined ? [path[1]] : [])))

/** The first of the later changes that set something to one of these ids, as long as it still stands there. */
export function leaningOn(ids: ReadonlySet<string>, later: readonly Entry[], now: Project): Leaning | null {
  if (ids.size === 0) return null
  for (const { version, change, patches } of later) {
    for (const patch of patches) {
      if (patch.op !== 'set' || !names(patch.value, ids)) continue
      const thing = valueAt(now, patch.path.slice(0, 2)) as Record<string, unknown> | undefined
      if (thing?.['withdrawn'] || !names(valueAt(now, patch.path), ids)) continue
      const title = thing?.['title'] ?? thing?.['name']
      return { by: version, change, title: typeof title === 'string' ? title : '' }
    }
  }
  return null
}

/** Whether a value is or holds one of these ids; a thing's own id names nothing else. */
function names(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value)
  if (Array.isArray(value)) return value.some((each) => names(each, ids))
  return typeof value === 'object' && value !== null && Object.entries(value).some(([key, each]) => ids.has(key) || (key !== 'id' && names(each, ids)))
}
