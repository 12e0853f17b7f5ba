import { Problem } from '../domain/problem.ts'
import type { Held } from '../domain/project.ts'
import { nextEntry, START } from './chain.ts'
import type { Disk } from './disk.ts'
import { eachLine } from './journal.ts'
import type { Loaded } from './load.ts'
import { afterEntry } from './replay.ts'

/** How many states of the past are kept. */
const MOST = 8

/** Projects as they were: replayed from the journal into a copy of their own, the last ones kept. */
export function pastViews(disk: Disk) {
  const views = new Map<string, Held>()

  return async (journal: string, { held: newest, ino }: Loaded, version: number): Promise<Held> => {
    if (version === newest.version) return newest
    if (!Number.isInteger(version) || version < 1 || version > newest.version) {
      throw new Problem('version-unknown', { version, last: newest.version })
    }
    const key = `${ino} ${version} ${journal}`
    const view = views.get(key) ?? (await replayed(disk, journal, version))
    views.delete(key)
    views.set(key, view)
    for (const oldest of [...views.keys()].slice(0, -MOST)) views.delete(oldest)
    return view
  }
}

async function replayed(disk: Disk, journal: string, version: number): Promise<Held> {
  const mine = new Set<object>()
  const view: { held: Held | null } = { held: null }
  await eachLine(disk, journal, 0, (line) => {
    view.held = afterEntry(view.held, nextEntry(line, view.held ?? START, journal), mine)
    return view.held.version < version
  })
  if (view.held?.version !== version) throw new Problem('journal-cut', { file: journal, expected: version, found: view.held?.version ?? 0 })
  return view.held
}
