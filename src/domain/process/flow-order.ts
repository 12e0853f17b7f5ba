import { remember } from '../remember.ts'
import { type Graph, graphOf } from './graph.ts'
import { numberOf } from './new-step.ts'
import type { Step } from './process.ts'

/**
 * The steps as people write them down: each behind those that lead to it, ways back of loops aside, and where the ways leave it open, by
 * their numbers; then those that nothing leads to; the ends last.
 */
export const inFlowOrder = remember((steps: readonly Step[]) => [steps], (steps: readonly Step[]): readonly Step[] => {
  const graph = graphOf(steps)
  const met = new Set(graph.order)
  const all = [...reached(graph), ...steps.filter(({ id }) => !met.has(id))]
  return [...all.filter(({ kind }) => kind !== 'end'), ...all.filter(({ kind }) => kind === 'end')]
})

function reached({ order, step, into }: Graph): Step[] {
  const place = new Map(order.map((id, at) => [id, at]))
  const placeOf = (id: string): number => place.get(id) ?? -1
  const waiting = new Map(order.map((id) => [id, (into.get(id) ?? []).filter((from) => place.has(from) && placeOf(from) < placeOf(id)).length]))
  const ready = order.filter((id) => waiting.get(id) === 0).sort((a, b) => numberOf(b) - numberOf(a))
  const done: string[] = []
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    const onward = new Set((step.get(id)?.next ?? []).map(({ to }) => to).filter((to) => placeOf(to) > placeOf(id ?? '')))
    for (const to of onward) waiting.set(to, (waiting.get(to) ?? 0) - 1)
    for (const to of onward) if (waiting.get(to) === 0) ready.splice(placeIn(ready, to), 0, to)
    done.push(id)
  }
  return done.flatMap((id) => step.get(id) ?? [])
}

/** Where a step belongs among those that are ready, the lowest number last. */
function placeIn(ready: readonly string[], id: string): number {
  const number = numberOf(id)
  let [low, high] = [0, ready.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberOf(ready[middle] ?? '') > number) low = middle + 1
    else high = middle
  }
  return low
}
