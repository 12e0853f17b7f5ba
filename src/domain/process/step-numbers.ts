import { remember } from '../remember.ts'
import { takesTime } from './graph.ts'
import type { Step } from './process.ts'

/** The number of each step that takes time, from 1 in the order of the table: what pictures, tables and findings call it. */
export const stepNumbers = remember((steps: readonly Step[]) => [steps], (steps: readonly Step[]): ReadonlyMap<string, number> =>
  new Map(steps.filter(takesTime).map(({ id }, i) => [id, i + 1])))
