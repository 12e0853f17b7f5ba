import { Brief } from './brief.ts'
import { faultsOf, trapIn } from './faults.ts'
import type { Fault } from './problem.ts'

const MOST_FAULTS = 50

/** A value as a brief, or what is wrong with it, place by place: the one check for every door. */
export function checkedBrief(value: unknown): { brief: Brief } | { faults: Fault[] } {
  const trap = trapIn(value)
  if (trap) return { faults: [trap] }
  const parsed = Brief.safeParse(value)
  return parsed.success ? { brief: parsed.data } : { faults: faultsOf(parsed.error, Brief, value).slice(0, MOST_FAULTS) }
}
