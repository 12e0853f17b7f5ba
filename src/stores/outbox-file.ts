import type { OutboxLog } from '../accounts/outbox.ts'
import { type Ground, refuseIfReadOnly } from './ground.ts'
import { KeptOutbox } from './kept-outbox.ts'
import { oneByOne } from './one-by-one.ts'
import { readingProblem, storageProblem } from './storage-problem.ts'

/**
 * The outbox of a data folder: `outbox/2026-11.jsonl` has the digests of a month, one line for each thing that happened to one. Lines
 * are only added; a whole month is taken away when it is old. Any number of processes may have the folder open.
 */
export function outboxFile(ground: Ground): OutboxLog {
  const kept = new KeptOutbox(ground)
  const { inTurn } = oneByOne()

  /** Nobody else writes to the folder meanwhile. */
  const writing = async <T>(job: () => Promise<T>): Promise<T> => await inTurn(async () => {
    refuseIfReadOnly(ground)
    try {
      return await ground.lock.during(async () => {
        await kept.catchUp()
        return await job()
      })
    } catch (error) {
      throw storageProblem(error, kept.folder)
    }
  })

  return {
    read: async () => await inTurn(async () => {
      try {
        await kept.catchUp()
        return new Map(kept.known)
      } catch (error) {
        throw readingProblem(error, kept.folder)
      }
    }),
    decide: async (decide) => await writing(async () => {
      const { lines, answer } = decide(kept.known)
      if (lines.length > 0) await kept.add(lines)
      return answer
    }),
    bodies: async (id) => await inTurn(async () => await kept.bodies(id)),
    forget: async (before) => await writing(async () => await kept.forget(before)),
    close: async () => undefined,
  }
}
