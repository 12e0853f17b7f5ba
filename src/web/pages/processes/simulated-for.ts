import { simulatedAside } from '../../../changes/simulate-aside.ts'
import { measuresOf } from '../../../domain/process/measures.ts'
import type { RoleOfWork, Step } from '../../../domain/process/process.ts'
import { isSound } from '../../../method/process-standing.ts'

type Listed = { steps: readonly Step[] } | null

/**
 * Works out beforehand, in slices that let other requests in, what pages then read as known: the cycle time of those variants that have
 * parallel blocks, whose mean no formula tells. What is faulty or not modelled has none.
 */
export async function simulatedMeans(variants: readonly Listed[], roles: readonly RoleOfWork[]): Promise<void> {
  for (const variant of variants) if (variant && isSound(variant) && measuresOf(variant.steps, roles).meanCycle === null) await simulatedAside(variant.steps)
}

/** The same for all of them: their spread is shown too. */
export async function simulatedAll(variants: readonly Listed[]): Promise<void> {
  for (const variant of variants) if (variant && isSound(variant)) await simulatedAside(variant.steps)
}
