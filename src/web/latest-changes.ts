import type { Context } from '../changes/context.ts'
import type { Entry } from '../domain/history.ts'
import type { Held, Project } from '../domain/project.ts'

const LATEST = 5
const known = new WeakMap<Project, Entry[]>()

/** The last few changes up to a version, newest first; read once for each value of a project. */
export async function latestChanges({ store }: Context, { project, version }: Held): Promise<Entry[]> {
  const before = known.get(project)
  if (before) return before
  const from = Math.max(0, version - LATEST)
  const entries = (await store.entries(project.id, from)).slice(0, version - from).reverse()
  known.set(project, entries)
  return entries
}
