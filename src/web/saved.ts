import type { Made } from '../changes/make-change.ts'
import type { Entry } from '../domain/history.ts'
import type { Ask, ProjectAsk } from './ask.ts'
import { withQuery } from './paths.ts'

/** What stands in `?saved=` when a form was accepted but everything stood like that already. */
const NOTHING = 'nothing'

/** The page that a form came from, told in `?saved=VERSION` which change was made. */
export const savedAt = (path: string, { version, changed }: Pick<Made, 'version' | 'changed'>, query: Record<string, string> = {}): string =>
  withQuery(path, { ...query, saved: changed ? version : NOTHING })

/** Whether the form that brought the reader here changed nothing. */
export const savedNothing = ({ query }: Ask): boolean => query['saved'] === NOTHING

/** The change that brought the reader here (`?saved=VERSION`), to be said on top of the page; null if there is none. */
export async function savedEntry({ context, held, past, query }: ProjectAsk): Promise<Entry | null> {
  const saved = query['saved'] ?? ''
  const version = /^[1-9]\d{0,8}$/.test(saved) ? Number(saved) : 0
  if (past || version === 0 || version > held.version) return null
  return (await context.store.entries(held.project.id, version - 1))[0] ?? null
}
