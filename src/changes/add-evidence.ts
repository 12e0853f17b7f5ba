import { FileName, type FileSubject } from '../domain/file-record.ts'
import { fileTypeOf, knownEndings } from '../domain/file-type.ts'
import { faultsOf } from '../domain/faults.ts'
import { bareFile } from '../domain/picture/bare-file.ts'
import { Problem } from '../domain/problem.ts'
import type { Who } from '../domain/rights.ts'
import { authorise } from './authorise.ts'
import type { Context } from './context.ts'
import { addFile, giversFor } from './files.ts'
import { fileIn } from './kept-file.ts'
import { type Made, makeChange, refuseBeforehand } from './make-change.ts'

/** A file as somebody hands it in: what they call it, its bytes, and what it is evidence for. */
export type Evidence = { name: string; bytes: Uint8Array; about: FileSubject }

/**
 * Keeps a file's bytes and records it, the same for web, API and command line. Nothing is kept of what would be refused; the
 * record is made after the bytes are durable. A picture of an issue is kept without what its device wrote into it; all other evidence
 * stays byte for byte, for its hash is the proof. Throws Problems as `makeChange`, and those of `fileTypeOf`.
 */
export async function addEvidence(context: Context, who: Who, project: string, { name: given, bytes: sent, about }: Evidence): Promise<Made> {
  await authorise(context, who, project, { name: addFile.name, may: giversFor(about.kind) })
  const name = nameIn(given)
  const bytes = about.kind === 'issue' ? bareOf(name, sent) : sent
  const file = fileIn(name, bytes)
  const input = { name, hash: file.hash, about }
  await refuseBeforehand(context, who, project, 'add-file', input, file)
  await context.store.keepFile(project, bytes)
  return await makeChange(context, who, project, 'add-file', input)
}

function nameIn(given: string): string {
  const parsed = FileName.safeParse(given)
  if (parsed.success) return parsed.data
  throw new Problem('input-invalid', { change: 'add-file', faults: faultsOf(parsed.error, FileName, given).map((fault) => ({ ...fault, path: 'name' })) })
}

function bareOf(name: string, bytes: Uint8Array): Uint8Array {
  const bare = bareFile(fileTypeOf(name, bytes), bytes)
  if (!bare) throw new Problem('file-type-refused', { name, known: knownEndings })
  return bare
}
