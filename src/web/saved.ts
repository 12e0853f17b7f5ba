import type { Entry } from '../domain/history.ts'
import type { ProjectAsk } from './ask.ts'

/** The change that brought the reader here (`?saved=VERSION`), to be said on top of the page; null if there is none. */
export async function savedEntry({ context, held, past, query }: ProjectAsk): Promise<Entry | null> {
  const saved = query['saved'] ?? ''
  const version = /^[1-9]\d{0,8}$/.test(saved) ? Number(saved) : 0
  if (past || version === 0 || version > held.version) return null
  return (await context.store.entries(held.project.id, version - 1))[0] ?? null
}
