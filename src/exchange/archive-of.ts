import { entryOf } from '../domain/history.ts'
import { Problem } from '../domain/problem.ts'
import type { Archive } from './archive.ts'

/** What a store gives of one project. */
type Source = { journal: (id: string) => Promise<string>; read: (id: string) => Promise<{ project: { name: string } }> }

/** A project with its whole history, as its journal has it at one moment. Throws Problem `journal-damaged`. */
export async function archiveOf(store: Source, id: string): Promise<Archive> {
  const lines = await store.journal(id)
  const last = entryOf(lines.slice(lines.lastIndexOf('\n', lines.length - 2) + 1, -1))
  if ('fault' in last) throw new Problem('journal-damaged', { file: `${id}/changes.jsonl`, line: lines.split('\n').length - 1, reason: last.fault })
  const { project } = await store.read(id)
  return { id, name: project.name, version: last.version, hash: last.hash, lines }
}
