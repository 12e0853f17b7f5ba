import { remember } from '../remember.ts'
import { takesTime } from './graph.ts'
import { numberOf } from './new-step.ts'
import type { Step } from './process.ts'

/**
 * The number of each step that takes time, as pictures, tables, findings and the ways in a table call it: the one in its id. It stays when
 * rows come and go, and is the same in all variants of a process.
 */
export const stepNumbers = remember((steps: readonly Step[]) => [steps], (steps: readonly Step[]): ReadonlyMap<string, number> =>
  new Map(steps.filter(takesTime).map(({ id }) => [id, numberOf(id)])))
