import type { Store } from '../changes/context.ts'
import type { Entry } from '../domain/history.ts'
import { isProblem, Problem } from '../domain/problem.ts'
import { ProjectId } from '../domain/project.ts'
import { checkedLines } from './archive-lines.ts'
import { readEntry } from './chain.ts'
import type { Disk } from './disk.ts'
import { sweep } from './durable-file.ts'
import { checkedFiles, keepBytes, keptHashes, readKept } from './evidence-files.ts'
import { type Ground, type Place, placeOf, refuseIfReadOnly } from './ground.ts'
import { headList } from './heads.ts'
import { bytesOf, linesAfter } from './journal.ts'
import type { KeptProject } from './kept-project.ts'
import type { Loaded } from './load.ts'
import { moveIn, moveOut } from './move.ts'
import { type GroundOptions, openGround } from './open-ground.ts'
import { type Shelved, shelf } from './shelf.ts'
import { isMissing, readingProblem, storageProblem } from './storage-problem.ts'
import { verifyFiles } from './verify-file.ts'
import { pastViews } from './views.ts'

/**
 * Projects in a data folder: `projects/<id>/changes.jsonl` is the truth, `project.json` beside it its snapshot. Any number of
 * processes may have the folder open. Nothing is made on the disk before the first change.
 */
export async function openFileStore(options: GroundOptions): Promise<Store> {
  return await fileStoreOn(openGround(options))
}

/** The same over a ground that something else stands on too. */
export async function fileStoreOn(ground: Ground): Promise<Store> {
  await sweep(ground.disk, ground.projects, Date.now()).catch(() => undefined) // Not there yet, or not ours to clean.
  return storeOn(ground, `${ground.root}/removed`)
}

function storeOn(ground: Ground, removed: string): Store {
  const { disk, projects } = ground
  const shelved = shelf(ground)
  const viewAt = pastViews(disk)

  /** Reads from a project that is there. Throws Problem `project-unknown`, and `file-unreadable` when the system refuses. */
  async function reading<T>(id: string, job: (loaded: Loaded, journal: string) => T | Promise<T>): Promise<T> {
    const { journal } = placeOf(projects, known(id))
    try {
      const loaded = await shelved.take(id).project.newest()
      if (loaded) return await job(loaded, journal)
    } catch (error) {
      if (!isMissing(error)) throw readingProblem(error, journal)
    }
    throw new Problem('project-unknown', { project: id })
  }

  /** Moves a project's folder while nobody writes to it. */
  async function moving<T>(id: string, job: (taken: Shelved) => Promise<T>): Promise<T> {
    const taken = shelved.take(known(id))
    return await taken.writers.inTurn(async () => {
      refuseIfReadOnly(ground)
      try {
        return await ground.lock.during(async () => await job(taken))
      } catch (error) {
        throw storageProblem(error, taken.project.place.folder)
      }
    })
  }

  return {
    heads: headList(ground, (id) => shelved.peek(id)?.project ?? null),
    read: async (id) => await reading(id, ({ held }) => held),
    at: async (id, version) => await reading(id, async (loaded, journal) => await viewAt(journal, loaded, version)),
    entries: async (id, after = 0) => await reading(id, async (loaded, journal) => await entriesAfter(disk, journal, loaded, Math.max(0, after))),
    change: async (id, decide) => await shelved.take(shelved.peek(id) ? id : known(id)).writers.change(decide),
    adopt: async (id, lines, given = new Map(), last) => {
      const { held: { project: incoming }, text } = await checkedLines(known(id), lines, last)
      const files = checkedFiles(incoming, given)
      await moving(id, async ({ project }) => {
        if (await project.newest()) throw new Problem('archive-id-taken', { project: id })
        await project.forget()
        await moveIn(disk, projects, id, text, files)
      })
      const held = await reading(id, (loaded) => loaded.held)
      shelved.peek(id)?.snapshot.changed()
      return held
    },
    ...evidenceOn(ground, reading, moving),
    remove: async (id) => await moving(id, async ({ project, snapshot }) => {
      if (!(await isThere(project))) throw new Problem('project-unknown', { project: id })
      await snapshot.flush()
      await project.forget()
      await moveOut(disk, project.place.folder, removed)
    }),
    verify: async (id) => await verifyFiles(ground, id, placeOf(projects, known(id))),
    journal: async (id) => await reading(id, async ({ size }, journal) => (await bytesOf(disk, journal, 0, size)).toString('utf8')),
    close: async () => await closeAll(ground, shelved.all()),
  }
}

type Reading = <T>(id: string, job: (loaded: Loaded, journal: string) => T | Promise<T>) => Promise<T>
type Moving = <T>(id: string, job: (taken: Shelved) => Promise<T>) => Promise<T>

/** The evidence files of projects that are there. */
function evidenceOn(ground: Ground, reading: Reading, moving: Moving): Pick<Store, 'keepFile' | 'readFile' | 'files'> {
  const placeIn = async (id: string): Promise<Place> => await reading(id, () => placeOf(ground.projects, id))
  return {
    keepFile: async (id, bytes) => {
      refuseIfReadOnly(ground)
      return await keepBytes(ground, await placeIn(id), bytes, async (rename) => await moving(id, async () => {
        await placeIn(id) // The project may have been taken out meanwhile.
        await rename()
      }))
    },
    readFile: async (id, hash) => await readKept(ground.disk, await placeIn(id), hash),
    files: async (id) => await keptHashes(ground.disk, await placeIn(id)),
  }
}

/** A project that is too damaged to be opened is there as well: taking it out makes room for its backup. */
async function isThere(project: KeptProject): Promise<boolean> {
  try {
    return (await project.newest()) !== null
  } catch (error) {
    if (isProblem(error)) return true
    throw error
  }
}

async function entriesAfter(disk: Disk, journal: string, { held, size }: Loaded, after: number): Promise<Entry[]> {
  if (after >= held.version) return []
  const lines = await linesAfter(disk, journal, size, after)
  return lines.map((line, i) => readEntry(line, journal, after + i + 1))
}

async function closeAll({ lock }: Ground, all: readonly Shelved[]): Promise<void> {
  for (const { writers, snapshot, project } of all) {
    await writers.drained()
    await snapshot.flush()
    await project.close()
  }
  lock.close()
}

/** An id becomes a folder's name: nothing but what the pattern allows gets that far. */
function known(id: string): string {
  if (!ProjectId.safeParse(id).success) throw new Problem('project-unknown', { project: id })
  return id
}
