import { FORMAT } from '../domain/history.ts'
import { Problem } from '../domain/problem.ts'
import type { Held } from '../domain/project.ts'
import { nextEntry, readEntry, START } from './chain.ts'
import type { DiskFile } from './disk.ts'
import { goReadOnly, type Ground, type Place } from './ground.ts'
import { eachLine, lineEndingAt } from './journal.ts'
import { afterEntry } from './replay.ts'
import { readSnapshot, type Snapshot, SnapshotFault } from './snapshot.ts'
import { isMissing, reasonOf } from './storage-problem.ts'

/** A project as its journal makes it: `size` is the end of its last complete line, `ino` tells the file from another of that name. */
export type Loaded = { held: Held; size: number; ino: number }

/** Reads a project: snapshot and the changes after it. Null when there is none. Throws Problems when what is there cannot be trusted. */
export async function load(ground: Ground, place: Place): Promise<Loaded | null> {
  const snapshot = await trusted(ground, place)
  const found = ground.disk.look(place.journal)
  const start = snapshot ? { held: snapshotHeld(snapshot), size: snapshot.offset } : { held: null, size: 0 }
  const loaded = found && (await extend(ground, place, { ...start, ino: found.ino }))
  if (!loaded && ground.disk.look(place.snapshot)) throw new Problem('journal-cut', { file: place.journal, expected: snapshot?.offset ?? 1, found: found?.size ?? 0 })
  return loaded
}

/** The project after the lines that were added since. Null when there is no line at all. */
export async function extend(ground: Ground, place: Place, from: { held: Held | null; size: number; ino: number }): Promise<Loaded | null> {
  const mine = new Set<object>()
  let { held } = from
  const size = await eachLine(ground.disk, place.journal, from.size, (line) => {
    held = afterEntry(held, nextEntry(line, held ?? START, place.journal), mine)
  }, onDisk(ground, place.journal))
  return held && { held, size, ino: from.ino }
}

/** Makes sure that what is read is on the disk: another process may have written it a moment ago and not synced yet, or died. */
export const onDisk = (ground: Ground, journal: string) => async (file: DiskFile): Promise<void> => {
  await file.datasync().catch((error: unknown) => void goReadOnly(ground, journal, reasonOf(error)))
}

/** The snapshot, if it stands for the journal's own past. The journal is the truth: one that does not is told of and not used. */
async function trusted({ disk, notify, disputed }: Ground, place: Place): Promise<Snapshot | null> {
  try {
    const snapshot = await readSnapshot(disk, place.snapshot)
    if (!snapshot) return null
    if (snapshot.format > FORMAT) throw new Problem('format-unknown', { file: place.snapshot, format: snapshot.format, known: FORMAT })
    const found = disk.look(place.journal)?.size ?? 0
    if (found < snapshot.offset) throw new Problem('journal-cut', { file: place.journal, expected: snapshot.offset, found })
    const line = await lineEndingAt(disk, place.journal, snapshot.offset)
    if (line !== null && standsFor(snapshot, line, place.journal)) return snapshot
    disputed.add(place.snapshot)
    throw new SnapshotFault('the change it stands for is another one in the journal')
  } catch (error) {
    if (isMissing(error)) return null
    if (!(error instanceof SnapshotFault)) throw error
    notify({ code: 'snapshot-rebuilt', file: place.snapshot, reason: error.message })
    return null
  }
}

function standsFor(snapshot: Snapshot, line: string, file: string): boolean {
  const { version, hash, at } = readEntry(line, file, snapshot.version)
  return version === snapshot.version && hash === snapshot.hash && at === snapshot.at
}

const snapshotHeld = ({ version, hash, at, project }: Snapshot): Held => ({ version, hash, at, project })
