import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { Problem } from '../domain/problem.ts'

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
export function unzipped(bytes: Uint8Array, file: string, most: (name: string) => number | null, inAll: number): Map<string, Uint8Array> {
  let total = 0
  let passed = 0
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    const limit = passed ? null : most(name)
    if (limit === null) return false
    total += originalSize
    if (originalSize > limit) passed = limit
    else if (total > inAll) passed = inAll
    return passed === 0
  }
  const entries = opened(bytes, file, filter)
  if (passed) throw new Problem('file-format', { file, reason: `file-too-large:${passed}` })
  return new Map(Object.entries(entries))
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
