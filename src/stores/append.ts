import { setImmediate } from 'node:timers/promises'
import type { DiskFile, Look } from './disk.ts'
import { goReadOnly, type Ground, type Place } from './ground.ts'
import { reasonOf, storageProblem } from './storage-problem.ts'

/** How much is handed to the system at once; after that others get their turn. */
const SLICE_BYTES = 1 << 18

/** The end of a journal, where changes are added. */
export type Journal = {
  /**
   * Adds bytes after `known` and waits until they are on the disk. If that fails the file is as before and a Problem is thrown.
   * `ino` is the file that is there, null for a new one.
   */
  append: (bytes: Uint8Array, known: number, ino: number | null) => Promise<void>
  /** Cuts off what follows `known`: an unfinished line that nobody was told is kept. */
  cut: (known: number) => Promise<void>
  /** Whether the file still has bytes of a refused change that could not be cut off. */
  owesCut: () => boolean
  close: () => Promise<void>
}

export function journalEnd(ground: Ground, place: Place): Journal {
  const { disk, notify } = ground
  let open: { file: DiskFile; ino: number } | null = null
  let owed: Look | null = null

  /** The file of that number; another one may have come in the place of the one that is open. */
  async function opened(ino: number | null): Promise<DiskFile> {
    if (open && ino === open.ino) return open.file
    await close()
    if (ino === null) await disk.makeFolder(place.folder)
    const file = await disk.open(place.journal, 'a')
    open = { file, ino: disk.look(place.journal)?.ino ?? -1 }
    return file
  }

  async function close(): Promise<void> {
    const closing = open
    open = null
    await closing?.file.close()
  }

  async function cut(known: number): Promise<void> {
    const file = await opened(disk.look(place.journal)?.ino ?? null)
    await file.truncate(known)
    await file.datasync()
    owed = null
  }

  async function takeBack(known: number): Promise<void> {
    try {
      await cut(known)
      if (known === 0) await disk.unlink(place.journal)
    } catch (error) {
      const found = disk.look(place.journal)
      if (!found || found.size <= known) return
      owed = found
      notify({ code: 'journal-not-cut', file: place.journal, bytes: found.size - known, reason: reasonOf(error) })
    }
  }

  /** Once somebody else has written after them, the bytes are part of the journal. */
  function owesCut(): boolean {
    if (!owed) return false
    const found = disk.look(place.journal)
    if (found?.size !== owed.size || found.ino !== owed.ino) owed = null
    return owed !== null
  }

  async function append(bytes: Uint8Array, known: number, ino: number | null): Promise<void> {
    let file: DiskFile
    try {
      if (owesCut()) await cut(known)
      file = await opened(ino)
      await writeAll(file, bytes)
    } catch (error) {
      await takeBack(known)
      throw storageProblem(error, place.journal)
    }
    try {
      await file.datasync()
      if (known === 0) await syncNames()
    } catch (error) {
      await takeBack(known)
      throw goReadOnly(ground, place.journal, reasonOf(error))
    }
  }

  /** A new project is there only when its names are on the disk. */
  async function syncNames(): Promise<void> {
    await disk.syncFolder(place.folder)
    await disk.syncFolder(ground.projects)
  }

  return { append, cut, owesCut, close }
}

export async function writeAll(file: DiskFile, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const took = file.write(bytes.subarray(written, written + SLICE_BYTES))
    if (took === 0) throw Object.assign(new Error('the disk took nothing'), { code: 'EIO', syscall: 'write' })
    written += took
    if (written < bytes.length) await setImmediate()
  }
}
