import { fileTypeOf } from '../domain/file-type.ts'
import { hashOfBytes } from '../domain/files.ts'
import { isProblem, Problem } from '../domain/problem.ts'
import type { KeptFile } from './change.ts'
import type { Store } from './context.ts'

/** What bytes are under a name. Throws Problems `file-empty`, `file-too-large`, `file-type-refused`. */
export const fileIn = (name: string, bytes: Uint8Array): KeptFile => ({ hash: hashOfBytes(bytes), size: bytes.length, type: fileTypeOf(name, bytes) })

/** The same of bytes that a store keeps. Throws Problem `file-not-kept` when they are not there. */
export async function keptFile(store: Store, project: string, { name, hash }: { name: string; hash: string }): Promise<KeptFile> {
  try {
    return fileIn(name, await store.readFile(project, hash))
  } catch (error) {
    if (isProblem(error) && error.code === 'file-missing') throw new Problem('file-not-kept', { hash }, { cause: error })
    throw error
  }
}
