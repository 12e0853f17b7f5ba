import type { Context } from '../changes/context.ts'
import type { Entry } from '../domain/history.ts'
import type { Held, Project } from '../domain/project.ts'

/** So many of the newest changes are searched: older ones are found on the page of the history. */
export const SEARCHED_ENTRIES = 500

const kept = new WeakMap<Project, Entry[]>()

/** The newest changes up to a value of a project, read once for it. */
export async function latestEntries({ store }: Pick<Context, 'store'>, { project, version }: Held): Promise<Entry[]> {
  const known = kept.get(project)
  if (known) return known
  const entries = await store.entries(project.id, Math.max(0, version - SEARCHED_ENTRIES))
  const until = entries.filter((entry) => entry.version <= version).reverse()
  kept.set(project, until)
  return until
}
