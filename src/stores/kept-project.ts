import { setImmediate } from 'node:timers/promises'
import { isProblem } from '../domain/problem.ts'
import type { Held } from '../domain/project.ts'
import { type Journal, journalEnd } from './append.ts'
import { answerAll, type Batch, decideAll, type Waiting } from './batch.ts'
import type { Look } from './disk.ts'
import { sweep } from './durable-file.ts'
import { type Ground, type Place, placeOf, refuseIfReadOnly } from './ground.ts'
import { extend, load, type Loaded } from './load.ts'
import { isMissing, storageProblem } from './storage-problem.ts'

/** One project of a file store, in memory. */
export type KeptProject = {
  id: string
  place: Place
  /** The newest state that is on the disk, whoever wrote it; null when there is no such project. */
  newest: () => Promise<Loaded | null>
  /** What `newest` said last. */
  shown: () => Loaded | null
  /** Decides the waiting changes on the newest state and keeps them with one sync. Only within a turn of the project. */
  commit: (waiting: readonly Waiting[]) => Promise<void>
  /** Forgets the state and lets go of the file: somebody is about to move it. */
  forget: () => Promise<void>
  /** Lets go of the file. */
  close: () => Promise<void>
}

export function keptProject(ground: Ground, id: string, changed: () => void): KeptProject {
  const { disk, lock } = ground
  const place = placeOf(ground.projects, id)
  const journal: Journal = journalEnd(ground, place)
  let loaded: Loaded | null = null
  let lookedInTurn: number | null = null
  let catching: Promise<void> | null = null
  let swept = false

  /** Reads on from where the file was known to end. Bytes of a refused change that could not be cut off are not looked at. */
  async function catchUp(found: Look | null): Promise<void> {
    if (journal.owesCut()) return
    if (loaded && found?.ino === loaded.ino && found.size === loaded.size) return
    try {
      if (loaded && found?.ino === loaded.ino && found.size > loaded.size) {
        loaded = await extend(ground, place, loaded)
        return
      }
    } catch (error) {
      // Another process may have taken a refused change back and written others: what is known is then no past of the file.
      if (!isProblem(error)) throw error
    }
    loaded = await load(ground, place).catch((error: unknown) => {
      if (isMissing(error)) return null
      throw error
    })
  }

  async function look(): Promise<void> {
    const turn = lock.turn()
    catching = catchUp(disk.look(place.journal)).finally(() => {
      catching = null
    })
    await catching
    lookedInTurn = turn
  }

  async function newest(): Promise<Loaded | null> {
    if (lock.turn() === null || lock.turn() !== lookedInTurn) await (catching ?? look())
    return loaded
  }

  /** The state to decide on. Even within one turn the file is looked at: on a shared volume the lock may not reach everybody. */
  async function tipForWriting(): Promise<Held | null> {
    if (catching) await catching.catch(() => undefined)
    const found = disk.look(place.journal)
    if (isAsKnown(found)) return loaded?.held ?? null
    await look()
    lookedInTurn = lock.turn()
    const known = loaded?.size ?? 0
    const size = disk.look(place.journal)?.size ?? 0
    if (size > known && !journal.owesCut()) {
      await journal.cut(known)
      ground.notify({ code: 'journal-torn', file: place.journal, bytes: size - known })
    }
    return loaded?.held ?? null
  }

  const isAsKnown = (found: Look | null): boolean =>
    loaded !== null && found !== null && found.ino === loaded.ino && found.size === loaded.size && lookedInTurn === lock.turn()

  async function commit(waiting: readonly Waiting[]): Promise<void> {
    const { fates, failure } = await decideAndKeep(waiting).catch((error: unknown) => {
      throw storageProblem(error, place.journal)
    })
    await answerAll(fates, failure, setImmediate)
    if (fates.length > 1) await setImmediate() // Those just answered may write again: they go into the next batch together.
  }

  async function decideAndKeep(waiting: readonly Waiting[]): Promise<{ fates: Batch['fates']; failure: unknown }> {
    refuseIfReadOnly(ground)
    const letGo = await lock.hold()
    try {
      const { fates, lines, tip } = decideAll(waiting, await tipForWriting())
      return { fates, failure: tip && lines.length > 0 ? await keep(lines, tip) : null }
    } finally {
      letGo()
    }
  }

  /** Writes the lines and shows the new state; what went wrong otherwise. */
  async function keep(lines: readonly string[], tip: Held): Promise<unknown> {
    const bytes = Buffer.from(lines.join(''))
    const known = loaded?.size ?? 0
    try {
      await journal.append(bytes, known, loaded?.ino ?? disk.look(place.journal)?.ino ?? null)
    } catch (error) {
      return error
    }
    loaded = { held: tip, size: known + bytes.length, ino: loaded?.ino ?? disk.look(place.journal)?.ino ?? -1 }
    if (!swept) await sweep(disk, place.folder, Date.now()).catch(() => undefined)
    swept = true
    changed()
    return null
  }

  async function forget(): Promise<void> {
    loaded = null
    lookedInTurn = null
    await journal.close()
  }

  return { id, place, newest, shown: () => loaded, commit, forget, close: journal.close }
}
