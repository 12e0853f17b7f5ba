import type { Decided } from '../changes/context.ts'
import type { Held } from '../domain/project.ts'
import type { Waiting } from './batch.ts'
import { oneByOne } from './one-by-one.ts'

/** How many changes are decided without a pause and kept with one sync. */
const BATCH = 128

/** The writers of one project, one after the other; those that wait at the same moment go together. */
export type WriteQueue = {
  change: <Result>(decide: (tip: Held | null) => Decided<Result>) => Promise<{ held: Held; result: Result }>
  /** Does something between two batches. */
  inTurn: <T>(job: () => Promise<T>) => Promise<T>
  idle: () => boolean
  /** Resolves when nobody waits any more. */
  drained: () => Promise<void>
}

export function writeQueue(commit: (waiting: readonly Waiting[]) => Promise<void>): WriteQueue {
  const waiting: Waiting[] = []
  const { inTurn, idle, last } = oneByOne()

  async function writeWaiting(): Promise<void> {
    const batch = waiting.splice(0, BATCH)
    try {
      await commit(batch)
    } catch (error) {
      for (const one of batch) one.refuse(error)
    }
    if (waiting.length > 0) schedule()
  }

  function schedule(): void {
    void inTurn(writeWaiting)
  }

  return {
    change: async <Result>(decide: (tip: Held | null) => Decided<Result>) =>
      await new Promise<{ held: Held; result: Result }>((keep, refuse) => {
        waiting.push({ decide, keep: keep as Waiting['keep'], refuse })
        if (waiting.length === 1) schedule()
      }),
    inTurn,
    idle: () => idle() && waiting.length === 0,
    drained: async () => {
      while (!idle() || waiting.length > 0) await last()
    },
  }
}
