import { remember } from '../remember.ts'
import type { Branch } from './blocks.ts'
import { type Graph, graphOf, SUM_TOLERANCE, sumOf } from './graph.ts'
import { componentsOf } from './components.ts'
import { modelOf } from './model.ts'
import type { Step } from './process.ts'

/** Why a variant cannot be measured yet. Worded by the locale with the name of the step. */
export type ProcessFault = {
  code:
    | 'no-start' | 'many-starts' | 'no-end' | 'into-start' | 'out-of-end' | 'dead-end' | 'unreachable'
    /** A loop that is never left: no end is reached over probabilities above 0. `steps`: how many are in it. */
    | 'no-way-out'
    | 'probability-missing'
    /** The ways out do not add up to 1. `sum`: what they add up to. */
    | 'probability-sum'
    /** The ways of a fork do not all meet in one join. */
    | 'fork-unclosed'
    /** A join outside of any parallel block. */
    | 'join-unopened'
    /** Met from inside of a parallel block and from outside, or from two of its branches. `from`: where the second way comes from. */
    | 'block-jump'
    | 'end-in-block'
    /** So many loops run through one another that nobody could read it, and no machine solve it in good time. */
    | 'too-tangled'
  step: string | null
  facts: Record<string, string | number>
}

const fault = (code: ProcessFault['code'], step: string | null, facts: ProcessFault['facts'] = {}): ProcessFault => ({ code, step, facts })

/**
 * All that keeps a variant from being measured, in the order of its steps; empty: none. METHOD 6. What only follows from another fault
 * is not told: without a start nothing is reached, behind a jump nobody can say which blocks are open. Remembered for the array.
 */
export const processFaults = remember((steps: readonly Step[]) => [steps], (steps: readonly Step[]): ProcessFault[] => {
  const graph = graphOf(steps)
  const place = new Map(steps.map(({ id }, at) => [id, at]))
  const faults = [...endFaults(steps, graph), ...steps.flatMap((step) => stepFaults(step, graph)), ...trapped(steps, graph), ...blockFaults(graph)]
  if (faults.length === 0) return isTangled(steps) ? [fault('too-tangled', null, { steps: steps.length, ways: waysIn(steps) })] : []
  return faults.sort((a, b) => (place.get(a.step ?? '') ?? -1) - (place.get(b.step ?? '') ?? -1))
})

const waysIn = (steps: readonly Step[]): number => steps.reduce((sum, { next }) => sum + next.length, 0)

/** A way more than there are steps is a choice or a branch: with few of them no loops can be tangled, and nobody has to look. */
const isTangled = (steps: readonly Step[]): boolean => waysIn(steps) - steps.length > 300 && modelOf(steps) === null

function endFaults(steps: readonly Step[], { start, ends, order }: Graph): ProcessFault[] {
  const starts = steps.filter(({ kind }) => kind === 'start')
  const met = new Set(order)
  return [
    ...(start ? [] : [fault('no-start', null)]),
    ...starts.slice(1).map(({ id }) => fault('many-starts', id, { starts: starts.length })),
    ...(ends.length > 0 ? [] : [fault('no-end', null)]),
    ...(start ? steps.filter(({ id }) => !met.has(id)).map(({ id }) => fault('unreachable', id)) : []),
  ]
}

function stepFaults({ id, kind, next }: Step, { into }: Graph): ProcessFault[] {
  const from = into.get(id)?.[0]
  return [
    ...(kind === 'start' && from !== undefined ? [fault('into-start', id, { from })] : []),
    ...(kind === 'end' && next.length > 0 ? [fault('out-of-end', id)] : []),
    ...(kind !== 'end' && next.length === 0 ? [fault('dead-end', id)] : []),
    ...(kind === 'end' || kind === 'fork' ? [] : probabilityFaults(id, next)),
  ]
}

function probabilityFaults(id: string, next: Step['next']): ProcessFault[] {
  const missing = next.filter(({ probability }) => probability === null).length
  if (missing > 0) return next.length > 1 ? [fault('probability-missing', id, { missing })] : []
  const sum = sumOf(next)
  // The rounding of the sum itself is not held against anybody.
  return next.length > 0 && Math.abs(sum - 1) > SUM_TOLERANCE + 1e-12 ? [fault('probability-sum', id, { sum })] : []
}

/** Loops that are never left. What leads into one, and what leads to a dead end, is not named as well. */
function trapped(steps: readonly Step[], { order, step, ends, into }: Graph): ProcessFault[] {
  if (ends.length === 0) return []
  const free = new Set(steps.filter(({ kind, next }) => kind === 'end' || next.length === 0).map(({ id }) => id))
  for (const id of free) for (const from of into.get(id) ?? []) if (waysTaken(step.get(from)).includes(id)) free.add(from)
  const caught = order.filter((id) => !free.has(id))
  const loops = componentsOf(caught, (id) => waysTaken(step.get(id)))
  return loops.filter((loop) => isLast(loop, step)).map((loop) => fault('no-way-out', caught.find((id) => loop.includes(id)) ?? null, { steps: loop.length }))
}

const isLast = (loop: readonly string[], step: Graph['step']): boolean => {
  const inside = new Set(loop)
  return loop.every((id) => waysTaken(step.get(id)).every((to) => inside.has(to)))
}

/** Where a step leads to, what has probability 0 left aside; a probability that was not said may be anything. */
const waysTaken = (step: Step | undefined): string[] =>
  step ? step.next.filter(({ probability }) => step.kind === 'fork' || step.next.length === 1 || probability !== 0).map(({ to }) => to) : []

function blockFaults({ blocks }: Graph): ProcessFault[] {
  const { jumps, endsInside, unopened, unclosed, branchOf } = blocks
  const open = new Set(unclosed)
  const isOpen = (branch: Branch | null): boolean => branch !== null && (open.has(branch.fork) || isOpen(branch.outer))
  const told = jumps.filter(({ there, here }) => !isOpen(there) && !isOpen(here))
  const faults = [...open].map((id) => fault('fork-unclosed', id))
  if (told.length > 0) return [...faults, ...[...new Map(told.map(({ step, from }) => [step, fault('block-jump', step, { from })])).values()]]
  return [
    ...faults,
    ...unopened.map((id) => fault('join-unopened', id)),
    ...endsInside.filter((id) => !isOpen(branchOf.get(id) ?? null)).map((id) => fault('end-in-block', id)),
  ]
}
