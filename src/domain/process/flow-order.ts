import { remember } from '../remember.ts'
import { graphOf } from './graph.ts'
import type { Step } from './process.ts'

/** The steps in the order in which they are done, ways back of loops aside; then those that nothing leads to, by their numbers; the ends last. */
export const inFlowOrder = remember((steps: readonly Step[]) => [steps], (steps: readonly Step[]): readonly Step[] => {
  const { order, step } = graphOf(steps)
  const met = new Set(order)
  const all = [...order.flatMap((id) => step.get(id) ?? []), ...steps.filter(({ id }) => !met.has(id))]
  return [...all.filter(({ kind }) => kind !== 'end'), ...all.filter(({ kind }) => kind === 'end')]
})
