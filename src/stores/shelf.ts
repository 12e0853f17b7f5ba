import type { Ground } from './ground.ts'
import { KeptProject } from './kept-project.ts'
import { type SnapshotKeeper, snapshotKeeper } from './snapshot-keeper.ts'
import { type WriteQueue, writeQueue } from './write-queue.ts'

/** A project in memory with its writers and its snapshot. */
export type Shelved = { project: KeptProject; writers: WriteQueue; snapshot: SnapshotKeeper }

/** How many projects stay in memory, and how many bytes their journals may have together. The last one used always stays. */
const MOST = 200
const MOST_BYTES = 300_000_000

/** The projects that were used last. */
export type Shelf = {
  take: (id: string) => Shelved
  /** The project if it is in memory; it counts as not used. */
  peek: (id: string) => Shelved | null
  all: () => Shelved[]
}

export function shelf(ground: Ground): Shelf {
  const kept = new Map<string, Shelved>()

  function put(id: string): Shelved {
    const project = new KeptProject(ground, id, () => snapshot.changed())
    const snapshot = snapshotKeeper(ground, project.place, () => project.shown)
    return { project, snapshot, writers: writeQueue(async (waiting) => await project.commit(waiting)) }
  }

  /** The longest unused go first; one that is written at, or whose snapshot is to be written, stays. */
  function makeRoom(): void {
    let bytes = [...kept.values()].reduce((sum, { project }) => sum + (project.shown?.size ?? 0), 0)
    for (const [id, { project, writers, snapshot }] of [...kept].slice(0, -1)) {
      if (kept.size <= MOST && bytes <= MOST_BYTES) return
      if (!writers.idle() || snapshot.behind()) continue
      bytes -= project.shown?.size ?? 0
      kept.delete(id)
      void project.close()
    }
  }

  return {
    take(id) {
      const shelved = kept.get(id)
      kept.delete(id)
      const taken = shelved ?? put(id)
      kept.set(id, taken)
      if (!shelved) makeRoom()
      return taken
    },
    peek: (id) => kept.get(id) ?? null,
    all: () => [...kept.values()],
  }
}
