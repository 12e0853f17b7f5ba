import { filesNamed, filesNeeded } from '../domain/files.ts'
import { entryOf } from '../domain/history.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import type { Archive } from './archive.ts'

/** What a store gives of one project. */
type Source = {
  journal: (id: string) => Promise<string>
  read: (id: string) => Promise<{ project: Project }>
  files: (id: string) => Promise<string[]>
  readFile: (id: string, hash: string) => Promise<Uint8Array>
}

/**
 * A project with its whole history, as its journal has it at one moment, and the files that its records name. One that a standing
 * record needs must be whole; of those of withdrawn records, what is still there goes along. Throws Problems `journal-damaged`,
 * `file-missing`, `file-damaged`.
 */
export async function archiveOf(store: Source, id: string): Promise<Archive> {
  const lines = await store.journal(id)
  const last = entryOf(lines.slice(lines.lastIndexOf('\n', lines.length - 2) + 1, -1))
  if ('fault' in last) throw new Problem('journal-damaged', { file: `${id}/changes.jsonl`, line: lines.split('\n').length - 1, reason: last.fault })
  const { project } = await store.read(id)
  const files = await filesOf(store, project)
  return { id, name: project.name, version: last.version, hash: last.hash, lines, ...(files.size > 0 ? { files } : {}) }
}

/** Read after the journal: a file is kept before its record is made, so none of the journal's is missing. */
async function filesOf(store: Source, project: Project): Promise<Map<string, Uint8Array>> {
  const there = new Set(await store.files(project.id))
  const needed = filesNeeded(project).map(({ hash }) => hash)
  const wanted = [...new Set([...needed, ...[...filesNamed(project)].filter((hash) => there.has(hash))])]
  const files = new Map<string, Uint8Array>()
  for (const hash of wanted) files.set(hash, await store.readFile(project.id, hash))
  return files
}
