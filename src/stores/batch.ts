import type { Decided, NewEntry } from '../changes/context.ts'
import { FORMAT, lineOf } from '../domain/history.ts'
import type { Held, Project } from '../domain/project.ts'
import { START } from './chain.ts'

/** A change that waits for its turn. */
export type Waiting = {
  decide: (tip: Held | null) => Decided<unknown>
  keep: (made: { held: Held; result: unknown }) => void
  refuse: (error: unknown) => void
}

/** What becomes of it: answered, or refused by its own decision. `lines`: how many lines of the batch must be kept for that to be true. */
type Fate = { waiting: Waiting; lines: number } & ({ held: Held; result: unknown } | { error: unknown })

/** The decisions of a batch, one on top of the other, and the lines that keep them. */
export type Batch = { fates: Fate[]; lines: string[]; tip: Held | null }

/** Decides every waiting change on the state the one before it left. What one of them throws is its own refusal. */
export function decideAll(waiting: readonly Waiting[], shown: Held | null): Batch {
  const batch: Batch = { fates: [], lines: [], tip: shown }
  for (const one of waiting) {
    try {
      const decided = one.decide(batch.tip)
      if (decided.entry) add(batch, decided.entry, decided.next)
      if (!batch.tip) throw new TypeError('a project begins with a change')
      batch.fates.push({ waiting: one, held: batch.tip, result: decided.result, lines: batch.lines.length })
    } catch (error) {
      batch.fates.push({ waiting: one, error, lines: batch.lines.length })
    }
  }
  return batch
}

function add(batch: Batch, entry: NewEntry, next: Project): void {
  const { held, line } = afterChange(batch.tip, entry, next)
  batch.tip = held
  batch.lines.push(line)
}

/** The line of a change that follows a state, and the state after it. */
export function afterChange(tip: Held | null, { at, by, change, input, patches }: NewEntry, next: Project): { held: Held; line: string } {
  const { version, hash: prev } = tip ?? START
  const { line, hash } = lineOf({ format: FORMAT, version: version + 1, at, by, change, input, patches, prev })
  return { held: { version: version + 1, hash, at, project: next }, line }
}

const GROUP = 16

/**
 * Tells everybody, some at a time so that readers get their turn. After a failed write all is refused that was to be written
 * or was built on it; what was answered or refused on the state on disk stands.
 */
export async function answerAll(fates: readonly Fate[], failure: unknown, pause: () => Promise<void>): Promise<void> {
  for (const [i, fate] of fates.entries()) {
    if (i > 0 && i % GROUP === 0) await pause()
    answer(fate, failure)
  }
}

function answer(fate: Fate, failure: unknown): void {
  const { waiting } = fate
  if (failure && fate.lines > 0) waiting.refuse(failure)
  else if ('error' in fate) waiting.refuse(fate.error)
  else waiting.keep({ held: fate.held, result: fate.result })
}
