import { hash as digest } from 'node:crypto'
import { standing } from './by-id.ts'
import { type FileRecord, subjectText } from './file-record.ts'
import type { Project } from './project.ts'
import { remember } from './remember.ts'

/** The name under which bytes lie in a store. */
export const hashOfBytes = (bytes: Uint8Array): string => digest('sha256', bytes)

/** The hashes that a project's records name, withdrawn ones too: undoing brings those back. */
export const filesNamed = ({ files }: Project): Set<string> => new Set(files.map(({ hash }) => hash))

/** Bytes of all files of a project, each counted once. */
export const bytesOfFiles = ({ files }: Project): number =>
  [...new Map(files.map(({ hash, size }) => [hash, size])).values()].reduce((sum, size) => sum + size, 0)

/** The standing records about one thing, spelled as `subjectText` does, the oldest first. */
export const filesAbout = ({ files }: Project, subject: string): readonly FileRecord[] => bySubject(files).get(subject) ?? []

const bySubject = remember((files: readonly FileRecord[]) => [files], (files: readonly FileRecord[]): Map<string, FileRecord[]> => {
  const found = new Map<string, FileRecord[]>()
  for (const record of standing(files)) {
    const subject = subjectText(record.about)
    found.set(subject, [...(found.get(subject) ?? []), record])
  }
  return found
})

/** The records whose files must be there, each file once. */
export const filesNeeded = ({ files }: Project): FileRecord[] =>
  [...new Map(standing(files).map((record) => [record.hash, record])).values()]
