import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { Problem } from '../domain/problem.ts'

/**
 * The same content is the same bytes, in every time zone: each entry has one fixed time, made here because a zip keeps the clock's
 * reading on the spot.
 */
export function zipOf(files: readonly { name: string; text: string }[]): Uint8Array {
  const mtime = new Date(2000, 0, 1, 12)
  const entries: Zippable = {}
  for (const { name, text } of files) entries[name] = [strToU8(text), { level: 6, mtime }]
  return zipSync(entries)
}

export type ZipLimits = { perFile: number; inAll: number }

/**
 * The texts of the wanted entries of a zip, by name. Nothing else is unpacked, and no more bytes than the limits, whatever the zip says
 * of itself. Throws Problem `file-format`.
 */
export function unzipped(bytes: Uint8Array, file: string, wanted: (name: string) => boolean, { perFile, inAll }: ZipLimits): Map<string, string> {
  let total = 0
  let passed = 0
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (passed || !wanted(name)) return false
    total += originalSize
    if (originalSize > perFile) passed = perFile
    else if (total > inAll) passed = inAll
    return passed === 0
  }
  const entries = opened(bytes, file, filter)
  if (passed) throw new Problem('file-format', { file, reason: `file-too-large:${passed}` })
  return new Map(Object.entries(entries).map(([name, content]) => [name, textOf(content, file)]))
}

function opened(bytes: Uint8Array, file: string, filter: (entry: { name: string; originalSize: number }) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    throw new Problem('file-format', { file, reason: 'not-a-zip' }, { cause: error })
  }
}

function textOf(content: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch (error) {
    throw new Problem('file-format', { file, reason: 'not-utf-8' }, { cause: error })
  }
}
