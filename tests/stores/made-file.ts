import type { Decided, NewEntry } from '../../src/changes/context.ts'
import type { FileRecord } from '../../src/domain/file-record.ts'
import { hashOfBytes } from '../../src/domain/files.ts'
import type { Held, Project } from '../../src/domain/project.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A change that records a file, whether its bytes lie in the store or not. */
export const recorded = (bytes: Uint8Array, more: Partial<FileRecord> = {}) => (tip: Held | null): Decided<null> & { entry: NewEntry; next: Project } => {
  if (!tip) throw new Error('no project')
  const id = `file-${tip.project.files.length + 1}`
  const record: FileRecord = {
    id, name: 'paper.txt', type: 'text', size: bytes.length, hash: hashOfBytes(bytes), about: { kind: 'criterion', phase: 'planning', criterion: 'strategy-chosen' },
    by: 'manager', at: '2026-03-02T09:00:00.000Z', withdrawn: null, ...more,
  }
  const next = { ...tip.project, files: [...tip.project.files, record] }
  return { entry: { at: record.at, by: { id: 'manager', role: 'project-manager' }, change: 'add-file', input: {}, patches: [{ op: 'set', path: ['files', id], value: record }] }, next, result: null }
}
