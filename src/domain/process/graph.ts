import { remember } from '../remember.ts'
import { type Blocks, blocksOf } from './blocks.ts'
import type { Step } from './process.ts'

/** The steps of a variant as a graph. It is made of faulty variants too: what leads nowhere is then missing. */
export type Graph = {
  /** The first start, if there is any. */
  start: Step | null
  ends: Step[]
  step: ReadonlyMap<string, Step>
  /** The steps that lead to a step, each once. */
  into: ReadonlyMap<string, readonly string[]>
  /** Fork to join, of blocks that are opened and closed. */
  joinOf: ReadonlyMap<string, string>
  /** Every step that a start reaches, each behind those that lead to it, ways back of loops aside; the first way out comes first. */
  order: readonly string[]
  blocks: Blocks
}

/** Probabilities may miss 1 by this much and are then divided by their sum. METHOD 6. */
export const SUM_TOLERANCE = 1e-6

/** Starts, ends and gateways take no time, cost nothing and go wrong nowhere, whatever is written in them. */
export const takesTime = ({ kind }: Pick<Step, 'kind'>): boolean => kind === 'work' || kind === 'entry' || kind === 'approval' || kind === 'check'

/**
 * The chance, 0 to 1, that a visit of the step goes on by its way number `at`: 1 for each way of a fork and for the only way; else as
 * written, divided by the sum where that is 1 within 10⁻⁶. A probability that was not said counts as 0; `processFaults` names it.
 */
export function probabilityOf({ kind, next }: Step, at: number): number {
  if (kind === 'fork' || next.length === 1) return 1
  const sum = sumOf(next)
  const own = next[at]?.probability ?? 0
  return Math.abs(sum - 1) <= SUM_TOLERANCE ? own / sum : own
}

export const sumOf = (next: Step['next']): number => next.reduce((sum, { probability }) => sum + (probability ?? 0), 0)

/** The graph of these steps, remembered for the array. Flows to steps that are not there are left aside. */
export const graphOf = remember((steps: readonly Step[]) => [steps], (steps: readonly Step[]): Graph => {
  const step = new Map(steps.map((each) => [each.id, each]))
  const starts = steps.filter(({ kind }) => kind === 'start').map(({ id }) => id)
  const order = reached(step, starts)
  const blocks = blocksOf(step, order, starts)
  return { start: step.get(starts[0] ?? '') ?? null, ends: steps.filter(({ kind }) => kind === 'end'), step, into: leadingTo(steps, step), joinOf: blocks.joinOf, order, blocks }
})

function leadingTo(steps: readonly Step[], step: ReadonlyMap<string, Step>): Map<string, string[]> {
  const into = new Map<string, string[]>(steps.map(({ id }) => [id, []]))
  for (const { id, next } of steps) for (const to of new Set(next.map((flow) => flow.to))) if (step.has(to)) into.get(to)?.push(id)
  return into
}

/** Reverse postorder: last ways are walked first, so that first ways stand first. A list for a stack: a chain of 5,000 steps is no trouble. */
function reached(step: ReadonlyMap<string, Step>, starts: readonly string[]): string[] {
  const seen = new Set<string>()
  const postorder: string[] = []
  for (const start of starts.toReversed()) {
    if (seen.has(start)) continue
    seen.add(start)
    const open = [{ id: start, left: waysOf(step, start) }]
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const to = top.left.pop()
      if (to === undefined) {
        postorder.push(top.id)
        open.pop()
      } else if (!seen.has(to)) {
        seen.add(to)
        open.push({ id: to, left: waysOf(step, to) })
      }
    }
  }
  return postorder.reverse()
}

const waysOf = (step: ReadonlyMap<string, Step>, id: string): string[] => (step.get(id)?.next ?? []).map(({ to }) => to).filter((to) => step.has(to))
