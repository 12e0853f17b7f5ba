import { setImmediate } from 'node:timers/promises'
import type { DiskFile, Look } from './disk.ts'
import { goReadOnly, type Ground, type Place } from './ground.ts'
import { reasonOf, storageProblem } from './storage-problem.ts'

/** How much is handed to the system at once; after that others get their turn. */
const SLICE_BYTES = 1 << 18

/** What of a place the end of its journal needs to know. */
type JournalPlace = Pick<Place, 'folder' | 'journal'>

/** The end of a journal, where changes are added. */
export class JournalEnd {
  readonly #ground: Ground
  readonly #place: JournalPlace
  #open: { file: DiskFile; ino: number } | null = null
  /** The file with bytes of a refused change that could not be cut off. */
  #owed: Look | null = null

  constructor(ground: Ground, place: JournalPlace) {
    this.#ground = ground
    this.#place = place
  }

  /**
   * Adds bytes after `known` and waits until they are on the disk. If that fails the file is as before and a Problem is thrown.
   * `ino` is the file that is there, null for a new one.
   */
  async append(bytes: Uint8Array, known: number, ino: number | null): Promise<void> {
    const { journal } = this.#place
    let file: DiskFile
    try {
      if (this.owesCut()) await this.cut(known)
      file = await this.#opened(ino)
      await writeAll(file, bytes)
    } catch (error) {
      await this.#takeBack(known)
      throw storageProblem(error, journal)
    }
    try {
      await file.datasync()
      if (known === 0) await this.#syncNames()
    } catch (error) {
      await this.#takeBack(known)
      throw goReadOnly(this.#ground, journal, reasonOf(error))
    }
  }

  /** Cuts off what follows `known`: an unfinished line that nobody was told is kept. */
  async cut(known: number): Promise<void> {
    const file = await this.#opened(this.#look()?.ino ?? null)
    await file.truncate(known)
    await file.datasync()
    this.#owed = null
  }

  /** Whether the file still has bytes of a refused change. Once somebody else has written after them, they are part of the journal. */
  owesCut(): boolean {
    if (!this.#owed) return false
    const found = this.#look()
    if (found?.size !== this.#owed.size || found.ino !== this.#owed.ino) this.#owed = null
    return this.#owed !== null
  }

  async close(): Promise<void> {
    const closing = this.#open
    this.#open = null
    await closing?.file.close()
  }

  #look(): Look | null {
    return this.#ground.disk.look(this.#place.journal)
  }

  /** The file of that number; another one may have come in the place of the one that is open. */
  async #opened(ino: number | null): Promise<DiskFile> {
    if (this.#open && ino === this.#open.ino) return this.#open.file
    await this.close()
    if (ino === null) await this.#ground.disk.makeFolder(this.#place.folder)
    const file = await this.#ground.disk.open(this.#place.journal, 'a')
    this.#open = { file, ino: this.#look()?.ino ?? -1 }
    return file
  }

  async #takeBack(known: number): Promise<void> {
    const { journal: file } = this.#place
    try {
      await this.cut(known)
      if (known === 0) await this.#ground.disk.unlink(file)
    } catch (error) {
      const found = this.#look()
      if (!found || found.size <= known) return
      this.#owed = found
      this.#ground.notify({ code: 'journal-not-cut', file, bytes: found.size - known, reason: reasonOf(error) })
    }
  }

  /** A new project is there only when its names are on the disk. */
  async #syncNames(): Promise<void> {
    await this.#ground.disk.syncFolder(this.#place.folder)
    await this.#ground.disk.syncFolder(this.#ground.projects)
  }
}

export async function writeAll(file: DiskFile, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const took = file.write(bytes.subarray(written, written + SLICE_BYTES))
    if (took === 0) throw Object.assign(new Error('the disk took nothing'), { code: 'EIO', syscall: 'write' })
    written += took
    if (written < bytes.length) await setImmediate()
  }
}
