import type { Measures } from './measures.ts'
import type { Model } from './model.ts'
import type { Step } from './process.ts'
import { transitionsOf } from './transitions.ts'

/** One step after another, so many times per run. */
export type Follows = { from: Step; to: Step; times: number }

/** Which steps follow which, those that do not count looked through; only what happens at all, in the order of the graph. */
export function followsIn(model: Model, byStep: Measures['byStep'], counts: (step: Step) => boolean): Follows[] {
  const counted = model.steps.map(counts)
  return transitionsOf(model, (step) => counted[step] === true).sort((a, b) => a.from - b.from || a.to - b.to).flatMap(({ from, to, times }): Follows[] => {
    const [first, second] = [model.steps[from], model.steps[to]]
    const perRun = times * (byStep.get(first?.id ?? '')?.visits ?? 0)
    return first && second && perRun > 0 ? [{ from: first, to: second, times: perRun }] : []
  })
}
