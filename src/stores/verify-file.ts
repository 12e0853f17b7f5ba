import type { Verification } from '../changes/context.ts'
import { Problem } from '../domain/problem.ts'
import { fileFaults, readKept } from './evidence-files.ts'
import type { Ground, Place } from './ground.ts'
import { eachLine } from './journal.ts'
import { readSnapshot, type Snapshot, SnapshotFault } from './snapshot.ts'
import { isMissing } from './storage-problem.ts'
import { verifier } from './verify.ts'

/** Checks a project's files. Throws Problem `project-unknown` when there is nothing at all. */
export async function verifyFiles({ disk }: Ground, id: string, place: Place): Promise<Verification> {
  const faults: string[] = []
  const snapshot = await readSnapshot(disk, place.snapshot).catch((error: unknown): Snapshot | null => {
    if (!(error instanceof SnapshotFault)) throw error
    faults.push(`${place.snapshot}: ${error.message}. The journal is whole on its own; delete this file and it is made anew with the next change.`)
    return null
  })
  const disputed = `${place.snapshot}.disputed`
  if (disk.look(disputed)) faults.push(`${disputed} stands for another past than changes.jsonl: find out who rewrote the journal, then delete this file.`)
  const { line, state, finish } = verifier(id, place.journal, snapshot && { file: place.snapshot, snapshot })
  await eachLine(disk, place.journal, 0, line).catch((error: unknown) => {
    if (!isMissing(error)) throw error
  })
  const found = finish()
  if (found.version === 0 && !snapshot && faults.length === 0) throw new Problem('project-unknown', { project: id })
  const project = found.faults.length === 0 ? state()?.project : null
  return { ...found, faults: [...faults, ...found.faults, ...(project ? await fileFaults(project, async (hash) => await readKept(disk, place, hash)) : [])] }
}
