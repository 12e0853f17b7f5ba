import { isDeepStrictEqual } from 'node:util'
import type { Verification } from '../changes/context.ts'
import type { Entry } from '../domain/history.ts'
import { brokenInvariant } from '../domain/invariants.ts'
import { isProblem, Problem } from '../domain/problem.ts'
import { type Held, Project } from '../domain/project.ts'
import { chainFault, type Link, readEntry, START } from './chain.ts'
import { entryFault, placeFaults } from './entry-faults.ts'
import { afterEntry } from './replay.ts'
import type { Snapshot } from './snapshot.ts'
import { storageSentence } from './storage-sentence.ts'
import { sealFaults } from './verify-seals.ts'

/** After so many faults the rest is not listed: one cut in the middle of a file would name every line. */
const MOST_FAULTS = 50

/**
 * Checks a journal line by line: give each to `line`, then ask `finish`. The chain goes on from what a faulty line says of
 * itself, so that one fault is told once; the value is replayed as far as all is well.
 */
export type Verifier = {
  line: (text: string) => void
  /** The state as far as all was well; null when something is wrong. */
  state: () => Held | null
  finish: () => Verification
}

export function verifier(id: string, file: string, beside: { file: string; snapshot: Snapshot } | null): Verifier {
  const faults: string[] = []
  /** The hashes of the changes as they stand, the first one at 0. */
  const hashes: string[] = []
  let count = 0
  let last: Link = START
  let held: Held | null = null
  let whole = true
  let mine = new Set<object>()

  const tell = (sentence: string): void => {
    if (faults.length < MOST_FAULTS) faults.push(sentence)
  }
  const fault = (reason: string): void => {
    whole = false
    tell(storageSentence(new Problem('journal-damaged', { file, line: count, reason })))
  }

  function line(text: string): void {
    count += 1
    try {
      follow(readEntry(text, file, count))
    } catch (error) {
      if (isProblem(error)) tell(storageSentence(error))
      else fault(`not-applicable:${String(error)}`)
      whole = false
      last = linkWritten(text, last)
    }
    hashes.push(last.hash)
  }

  function follow(entry: Entry): void {
    const broken = chainFault(entry, last)
    if (broken) fault(broken)
    const strange = entryFault(entry)
    if (strange) fault(strange)
    if (whole) held = afterEntry(held, entry, mine)
    if (whole && held) placeFaults(held.project, entry).forEach(fault)
    last = entry
    if (beside?.snapshot.version !== entry.version) return
    mine = new Set()
    if (whole && held) faults.push(...disagreement(beside, held))
  }

  /** The snapshot, where it knows of more than the journal. */
  const cutOff = () => (beside && beside.snapshot.version > last.version ? beside : null)

  function finish(): Verification {
    if (whole && held) for (const reason of projectFaults(held, id)) tell(storageSentence(new Problem('journal-damaged', { file, line: count, reason })))
    const cut = cutOff()
    sealFaults((cut?.snapshot ?? held)?.project ?? null, file, (version) => hashes[version - 1]).forEach(tell)
    if (cut) faults.push(`${file} ends at change ${last.version}, but ${cut.file} knows of change ${cut.snapshot.version}: changes were cut off at its end.`)
    return { project: id, version: last.version, hash: last.hash, faults }
  }

  return { line, state: () => (whole ? held : null), finish }
}

/** Where a snapshot and the journal of the same version differ. */
function disagreement({ file, snapshot }: { file: string; snapshot: Snapshot }, { version, hash, project }: Held): string[] {
  if (snapshot.hash !== hash) return [`${file}: change ${version} has another hash in the journal.`]
  return isDeepStrictEqual(snapshot.project, project) ? [] : [`${file}: it says something else than the first ${version} changes make.`]
}

/** What a damaged line says of itself, so that the next one can be compared with it. */
function linkWritten(text: string, last: Link): Link {
  const hash = /,"hash":"([0-9a-f]{64})"\}$/.exec(text)?.[1]
  return { version: last.version + 1, hash: hash ?? last.hash }
}

/** Why a replayed value is no project of that id, as codes: its shape first, then every rule that always holds. */
export function projectFaults({ project }: Held, id: string): string[] {
  if (project.id !== id) return [`other-project:${project.id}`]
  const parsed = Project.safeParse(project)
  if (parsed.error) return parsed.error.issues.slice(0, MOST_FAULTS).map(({ path, message }) => `project-invalid:${path.join('.')}: ${message}`)
  const broken = brokenInvariant(project)
  return broken ? [`rule-broken:${broken.code}`] : []
}
