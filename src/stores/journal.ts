import type { Disk, DiskFile } from './disk.ts'
import { turns } from './pause.ts'

const CHUNK_BYTES = 1 << 18

/** Bytes of a file from a position to another (or its end). */
export async function bytesOf(disk: Disk, file: string, from = 0, to = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const opened = await disk.open(file, 'r')
  try {
    return await readBytes(opened, from, Math.min(to, await opened.size()))
  } finally {
    await opened.close()
  }
}

async function readBytes(file: DiskFile, from: number, to: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(Math.max(0, to - from))
  let filled = 0
  while (filled < bytes.length) {
    const count = await file.read(bytes.subarray(filled), from + filled)
    if (count === 0) break
    filled += count
  }
  return bytes.subarray(0, filled)
}

/** Takes a line without its newline; `false` stops the reading. */
// biome-ignore lint/suspicious/noConfusingVoidType: most readers want every line and answer nothing
type EachLine = (line: string) => boolean | void

/**
 * Gives each complete line from a position on to `each`, in order and with pauses, and answers the position after the last
 * one. What follows it without a newline is unfinished and is not given. `synced` first makes sure that what is read is on
 * the disk, so that nobody is shown what a power cut could take back.
 */
export async function eachLine(
  disk: Disk, file: string, from: number, each: EachLine, synced?: (file: DiskFile) => Promise<void>,
): Promise<number> {
  const opened = await disk.open(file, synced && process.platform === 'win32' ? 'r+' : 'r')
  try {
    const to = await opened.size()
    if (!synced) return await linesBetween(opened, from, to, each)
    await synced(opened)
    return await linesBetween(opened, from, Math.min(to, await opened.size()), each)
  } finally {
    await opened.close()
  }
}

async function linesBetween(file: DiskFile, from: number, to: number, each: EachLine): Promise<number> {
  const pause = turns()
  let done = from
  let unfinished: Buffer = Buffer.alloc(0)
  for (let at = from; at < to; ) {
    const chunk = await readBytes(file, at, Math.min(to, at + Math.max(CHUNK_BYTES, unfinished.length)))
    if (chunk.length === 0) break
    at += chunk.length
    const bytes = Buffer.concat([unfinished, chunk])
    let start = 0
    for (let end = bytes.indexOf(10, unfinished.length); end !== -1; end = bytes.indexOf(10, start)) {
      const line = bytes.toString('utf8', start, end)
      done += end + 1 - start
      start = end + 1
      if (each(line) === false) return done
      const rest = pause()
      if (rest) await rest
    }
    unfinished = bytes.subarray(start)
  }
  return done
}

/** The lines after a version, found from the end backwards: the newest are asked for most. */
export async function linesAfter(disk: Disk, file: string, size: number, after: number): Promise<string[]> {
  for (let span = CHUNK_BYTES; ; span *= 4) {
    const from = Math.max(0, size - span)
    const bytes = await bytesOf(disk, file, from, size)
    const first = from === 0 ? 0 : bytes.indexOf(10) + 1
    const lines = bytes.toString('utf8', first).split('\n').slice(0, -1)
    if (from === 0) return lines.slice(after)
    const version = versionOf(lines[0] ?? '')
    if (version !== null && version <= after + 1) return lines.slice(after + 1 - version)
  }
}

/** The complete line that ends at a position, without its newline; null if none does. */
export async function lineEndingAt(disk: Disk, file: string, end: number): Promise<string | null> {
  for (let span = 1 << 14; ; span *= 8) {
    const from = Math.max(0, end - span)
    const bytes = await bytesOf(disk, file, from, end)
    if (bytes.length === 0 || bytes.at(-1) !== 10) return null
    const start = bytes.length > 1 ? bytes.lastIndexOf(10, bytes.length - 2) : -1
    if (start !== -1 || from === 0) return bytes.toString('utf8', start + 1, bytes.length - 1)
  }
}

/** The version a line says it is, without parsing the line: only a hint where to look. */
function versionOf(line: string): number | null {
  const found = /^\{"format":\d+,"version":(\d+),/.exec(line)
  return found ? Number(found[1]) : null
}
