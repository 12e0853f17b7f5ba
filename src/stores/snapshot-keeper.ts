import { FORMAT } from '../domain/history.ts'
import type { Ground, Place } from './ground.ts'
import type { Loaded } from './load.ts'
import { writeSnapshot } from './snapshot.ts'
import { reasonOf } from './storage-problem.ts'

/** Milliseconds. A snapshot is written half a second after a change, not oftener than each second, and a long one rarely. */
const SOON_MS = 500
const GAP_MS = 1_000
const GAP_OF_LONG_MS = 60_000
/** At most this share of the time goes into writing: one twentieth. */
const REST_PER_WORK = 20
const LONG_BYTES = 1_000_000

/** Writes a project's snapshot behind its changes. */
export type SnapshotKeeper = {
  changed: () => void
  /** Whether a change made here is not in the snapshot yet. */
  behind: () => boolean
  /** Writes what is not written yet, at once. */
  flush: () => Promise<void>
}

export function snapshotKeeper(ground: Ground, place: Place, shown: () => Loaded | null): SnapshotKeeper {
  let behind = false
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<void> | null = null
  let notBefore = 0

  async function write(loaded: Loaded): Promise<void> {
    const start = performance.now()
    behind = false
    let bytes = 0
    try {
      if (ground.disputed.delete(place.snapshot)) await ground.disk.rename(place.snapshot, `${place.snapshot}.disputed`)
      bytes = await writeSnapshot(ground.disk, place.snapshot, { ...loaded.held, format: FORMAT, offset: loaded.size })
    } catch (error) {
      if (ground.disk.look(place.folder)) ground.notify({ code: 'snapshot-not-written', file: place.snapshot, reason: reasonOf(error) })
    }
    const took = performance.now() - start
    notBefore = performance.now() + Math.max(bytes > LONG_BYTES ? GAP_OF_LONG_MS : GAP_MS, REST_PER_WORK * took)
  }

  async function flush(): Promise<void> {
    if (timer) clearTimeout(timer)
    timer = null
    if (writing) await writing
    const loaded = shown()
    if (!behind || !loaded) return
    writing = write(loaded).finally(() => {
      writing = null
    })
    await writing
  }

  function changed(): void {
    behind = true
    timer ??= setTimeout(() => {
      timer = null
      void flush().then(() => {
        if (behind) changed()
      })
    }, Math.max(SOON_MS, notBefore - performance.now())).unref()
  }

  return { changed, behind: () => behind, flush }
}
