import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { Problem } from '../domain/problem.ts'
import { unpackAside } from './table-worker.ts'

/**
 * The same content is the same bytes, in every time zone: each entry has one fixed time, made here because a zip keeps the clock's
 * reading on the spot. Bytes go in as they are: pictures and PDFs are packed already.
 */
export function zipOf(files: readonly ZipEntry[]): Uint8Array {
  const mtime = new Date(2000, 0, 1, 12)
  const entries: Zippable = {}
  for (const entry of files) entries[entry.name] = 'text' in entry ? [strToU8(entry.text), { level: 6, mtime }] : [entry.bytes, { level: 0, mtime }]
  return zipSync(entries)
}

export type ZipEntry = { name: string; text: string } | { name: string; bytes: Uint8Array }

/**
 * The wanted entries of a zip, by name: `most` says how many bytes one may have, null that it is not wanted. Nothing else is unpacked,
 * and no more bytes than the limits, whatever the zip says of itself. Throws Problem `file-format`.
 */
export function unzipped(bytes: Uint8Array, file: string, most: Most, inAll: number): Map<string, Uint8Array> {
  const names = new Set(namesIn(bytes, file, most, inAll))
  return new Map(Object.entries(opened(bytes, file, ({ name }) => names.has(name))))
}

/** The same beside everything else, in a thread with bounded time. */
export async function unzippedAside(bytes: Uint8Array, file: string, most: Most, inAll: number): Promise<Map<string, Uint8Array>> {
  const read = await unpackAside(bytes, namesIn(bytes, file, most, inAll))
  if (isFault(read)) throw new Problem('file-format', { file, reason: read.fault })
  return new Map(Object.entries(read))
}

type Most = (name: string) => number | null
const isFault = (read: Record<string, Uint8Array> | { fault: string }): read is { fault: string } => typeof read['fault'] === 'string'

/** The names of what is wanted, by what the zip says that each holds; nothing is unpacked for it. */
function namesIn(bytes: Uint8Array, file: string, most: Most, inAll: number): string[] {
  const names: string[] = []
  let total = 0
  let passed = 0
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    const limit = passed ? null : most(name)
    if (limit === null) return false
    total += originalSize
    if (originalSize > limit) passed = limit
    else if (total > inAll) passed = inAll
    names.push(name)
    return false
  }
  opened(bytes, file, filter)
  if (passed) throw new Problem('file-format', { file, reason: `file-too-large:${passed}` })
  return names
}

function opened(bytes: Uint8Array, file: string, filter: (entry: { name: string; originalSize: number }) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    throw new Problem('file-format', { file, reason: 'not-a-zip' }, { cause: error })
  }
}

/** An entry as a text. Throws Problem `file-format`. */
export function textOf(content: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch (error) {
    throw new Problem('file-format', { file, reason: 'not-utf-8' }, { cause: error })
  }
}
