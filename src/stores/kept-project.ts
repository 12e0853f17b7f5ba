import { setImmediate } from 'node:timers/promises'
import { isProblem } from '../domain/problem.ts'
import type { Held } from '../domain/project.ts'
import { JournalEnd } from './append.ts'
import { answerAll, type Batch, decideAll, type Waiting } from './batch.ts'
import type { Look } from './disk.ts'
import { sweep } from './durable-file.ts'
import { sweepFiles } from './evidence-files.ts'
import { type Ground, type Place, placeOf, refuseIfReadOnly } from './ground.ts'
import { extend, load, type Loaded } from './load.ts'
import { nullIfMissing, storageProblem } from './storage-problem.ts'

/** One project of a file store, in memory: the newest state that is known to be on the disk, and the end of its journal. */
export class KeptProject {
  readonly place: Place
  readonly #ground: Ground
  readonly #journal: JournalEnd
  readonly #changed: () => void
  #loaded: Loaded | null = null
  /** The turn of the folder's lock in which the file was last looked at: within it nobody else writes. */
  #lookedInTurn: number | null = null
  #catching: Promise<void> | null = null
  #swept = false

  constructor(ground: Ground, id: string, changed: () => void) {
    this.#ground = ground
    this.place = placeOf(ground.projects, id)
    this.#journal = new JournalEnd(ground, this.place)
    this.#changed = changed
  }

  /** What `newest` said last. */
  get shown(): Loaded | null {
    return this.#loaded
  }

  /** The newest state that is on the disk, whoever wrote it; null when there is no such project. */
  async newest(): Promise<Loaded | null> {
    const turn = this.#ground.lock.turn
    if (turn === null || turn !== this.#lookedInTurn) await (this.#catching ?? this.#look())
    return this.#loaded
  }

  /** Decides the waiting changes on the newest state and keeps them with one sync. Only within a turn of the project. */
  async commit(waiting: readonly Waiting[]): Promise<void> {
    const { fates, failure } = await this.#decideAndKeep(waiting).catch((error: unknown) => {
      throw storageProblem(error, this.place.journal)
    })
    await answerAll(fates, failure, setImmediate)
    if (fates.length > 1) await setImmediate() // Those just answered may write again: they go into the next batch together.
  }

  /** Forgets the state and lets go of the file: somebody is about to move it. */
  async forget(): Promise<void> {
    this.#loaded = null
    this.#lookedInTurn = null
    await this.close()
  }

  async close(): Promise<void> {
    await this.#journal.close()
  }

  async #decideAndKeep(waiting: readonly Waiting[]): Promise<{ fates: Batch['fates']; failure: unknown }> {
    refuseIfReadOnly(this.#ground)
    return await this.#ground.lock.during(async () => {
      const { fates, lines, tip } = decideAll(waiting, await this.#tipForWriting())
      return { fates, failure: tip && lines.length > 0 ? await this.#keep(lines, tip) : null }
    })
  }

  /** The state to decide on. Even within one turn the file is looked at: on a shared volume the lock may not reach everybody. */
  async #tipForWriting(): Promise<Held | null> {
    const { disk, lock, notify } = this.#ground
    const { journal: file } = this.place
    if (this.#catching) await this.#catching.catch(() => undefined)
    if (this.#lookedInTurn === lock.turn && this.#isWhole(disk.look(file))) return this.#loaded?.held ?? null
    await this.#look()
    this.#lookedInTurn = lock.turn
    const known = this.#loaded?.size ?? 0
    const size = disk.look(file)?.size ?? 0
    if (size > known && !this.#journal.owesCut()) {
      await this.#journal.cut(known)
      notify({ code: 'journal-torn', file, bytes: size - known })
    }
    return this.#loaded?.held ?? null
  }

  /** Writes the lines and shows the new state; answers what went wrong otherwise. */
  async #keep(lines: readonly string[], tip: Held): Promise<unknown> {
    const { disk } = this.#ground
    const bytes = Buffer.from(lines.join(''))
    const known = this.#loaded?.size ?? 0
    try {
      await this.#journal.append(bytes, known, this.#loaded?.ino ?? disk.look(this.place.journal)?.ino ?? null)
    } catch (error) {
      return error
    }
    this.#loaded = { held: tip, size: known + bytes.length, ino: this.#loaded?.ino ?? disk.look(this.place.journal)?.ino ?? -1 }
    this.#ground.kept += 1
    if (!this.#swept) await this.#sweep(tip).catch(() => undefined)
    this.#swept = true
    this.#changed()
    return null
  }

  /** Within a turn: nobody else is keeping a file, and the state is the newest. */
  async #sweep({ project }: Held): Promise<void> {
    await sweep(this.#ground.disk, this.place.folder, Date.now())
    await sweepFiles(this.#ground.disk, this.place, project, Date.now())
  }

  async #look(): Promise<void> {
    const { disk, lock } = this.#ground
    const { turn } = lock
    this.#catching = this.#catchUp(disk.look(this.place.journal)).finally(() => {
      this.#catching = null
    })
    await this.#catching
    this.#lookedInTurn = turn
  }

  /** Reads on from where the file was known to end. Bytes of a refused change that could not be cut off are not looked at. */
  async #catchUp(found: Look | null): Promise<void> {
    if (this.#journal.owesCut() || this.#isWhole(found)) return
    const longer = await this.#readOn(found)
    this.#loaded = longer ?? (await load(this.#ground, this.place).catch(nullIfMissing))
  }

  /** Null when what is known is no past of the file: another process took a refused change back, or the file is another one. */
  async #readOn(found: Look | null): Promise<Loaded | null> {
    const before = this.#loaded
    if (!before || found?.ino !== before.ino || found.size < before.size) return null
    return await extend(this.#ground, this.place, before).catch((error: unknown) => {
      if (isProblem(error)) return null
      throw error
    })
  }

  #isWhole(found: Look | null): boolean {
    const known = this.#loaded
    return known !== null && found !== null && found.ino === known.ino && found.size === known.size
  }
}
