import { dirname } from 'node:path'
import type { Disk } from './disk.ts'

let count = 0

/** The end of the names of unfinished files; a crash may leave one, `sweep` takes it away. */
export const UNFINISHED = '.unfinished'
const STRAY_AFTER_MS = 60_000

/**
 * Replaces a file by new content, wholly or not at all: written aside under a name of its own, its size checked, synced,
 * renamed, the folder synced. On any error the old file stays and the new one is taken away. Pieces are written as they
 * come, so a long content can be made with pauses. Answers the number of bytes. `inTurn` may have the renaming wait for others.
 */
export async function replaceFile(
  disk: Disk, file: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, inTurn: (rename: () => Promise<void>) => Promise<void> = atOnce,
): Promise<number> {
  count += 1
  const aside = `${file}.${process.pid}-${count}-${Math.random().toString(36).slice(2, 8)}${UNFINISHED}`
  try {
    const bytes = await writeAside(disk, aside, pieces)
    await inTurn(async () => await disk.rename(aside, file))
    await disk.syncFolder(dirname(file))
    return bytes
  } catch (error) {
    await disk.unlink(aside).catch(() => undefined) // It may be renamed already or never made; the error to tell is the first one.
    throw error
  }
}

const atOnce = async (rename: () => Promise<void>): Promise<void> => await rename()

async function writeAside(disk: Disk, aside: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<number> {
  const opened = await disk.open(aside, 'wx')
  try {
    let bytes = 0
    for await (const piece of pieces) {
      for (let written = 0; written < piece.length; ) written += opened.write(piece.subarray(written))
      bytes += piece.length
    }
    const size = await opened.size()
    if (size !== bytes) throw new Error(`${aside} has ${size} bytes in place of ${bytes}`)
    await opened.sync()
    return bytes
  } finally {
    await opened.close()
  }
}

/** Takes away what a crash left half written in a folder; a minute old, so that nobody is still at it. */
export async function sweep(disk: Disk, folder: string, now: number): Promise<void> {
  for (const name of await disk.list(folder)) {
    if (!name.endsWith(UNFINISHED)) continue
    const path = `${folder}/${name}`
    const found = disk.look(path)
    if (found && now - found.writtenAt > STRAY_AFTER_MS) await disk.removeFolder(path)
  }
}
