import type { Store } from '../changes/context.ts'
import { entryOf } from '../domain/history.ts'
import { Problem } from '../domain/problem.ts'
import type { Archive } from '../exchange/archive.ts'

/** A project with its whole history, as its journal has it at one moment. */
export async function archiveOf(store: Store, id: string): Promise<Archive> {
  const lines = await store.journal(id)
  const last = entryOf(lines.slice(lines.lastIndexOf('\n', lines.length - 2) + 1, -1))
  if ('fault' in last) throw new Problem('journal-damaged', { file: `${id}/changes.jsonl`, line: lines.split('\n').length - 1, reason: last.fault })
  const { project } = await store.read(id)
  return { id, name: project.name, version: last.version, hash: last.hash, lines }
}
