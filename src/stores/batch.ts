import type { Decided } from '../changes/context.ts'
import { FORMAT, lineOf } from '../domain/history.ts'
import type { Held } from '../domain/project.ts'
import { START } from './chain.ts'

/** A change that waits for its turn. */
export type Waiting = {
  decide: (tip: Held | null) => Decided<unknown>
  keep: (made: { held: Held; result: unknown }) => void
  refuse: (error: unknown) => void
}

/** What becomes of it: kept, or refused by its own decision on the state number `basis` of the batch (0 is the one on disk). */
type Fate = { waiting: Waiting; held: Held; result: unknown } | { waiting: Waiting; error: unknown; basis: number }

/** The decisions of a batch, one on top of the other, and the lines that keep them. */
export type Batch = { fates: Fate[]; lines: string[]; tip: Held | null }

/** Decides every waiting change on the state the one before it left. What one of them throws is its own refusal. */
export function decideAll(waiting: readonly Waiting[], shown: Held | null): Batch {
  const batch: Batch = { fates: [], lines: [], tip: shown }
  for (const one of waiting) {
    try {
      const { entry, next, result } = one.decide(batch.tip)
      const { version, hash: prev } = batch.tip ?? START
      const { at, by, change, input, patches } = entry
      const { line, hash } = lineOf({ format: FORMAT, version: version + 1, at, by, change, input, patches, prev })
      batch.tip = { version: version + 1, hash, at, project: next }
      batch.lines.push(line)
      batch.fates.push({ waiting: one, held: batch.tip, result })
    } catch (error) {
      batch.fates.push({ waiting: one, error, basis: batch.lines.length })
    }
  }
  return batch
}

const GROUP = 16

/**
 * Tells everybody, some at a time so that readers get their turn. After a failed write all is refused that was decided or
 * was built on what was decided; a refusal on the state on disk stands.
 */
export async function answerAll(fates: readonly Fate[], failure: unknown, pause: () => Promise<void>): Promise<void> {
  for (const [i, fate] of fates.entries()) {
    if (i > 0 && i % GROUP === 0) await pause()
    answer(fate, failure)
  }
}

function answer(fate: Fate, failure: unknown): void {
  const { waiting } = fate
  if ('error' in fate) waiting.refuse(failure && fate.basis > 0 ? failure : fate.error)
  else if (failure) waiting.refuse(failure)
  else waiting.keep({ held: fate.held, result: fate.result })
}
