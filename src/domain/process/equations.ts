import { gathered, type Solved, solved, throughFlow } from './elimination.ts'
import type { Model, Part } from './model.ts'

/** The equations of each part of a model with these probabilities, to be asked several things. */
export type Equations = { model: Model; share: Float64Array; solvedParts: Solved[] }

/** `share`: the probability of each way, where it is not the model's own. */
export function equationsOf(model: Model, share: Float64Array = model.share): Equations {
  const all = new Float64Array(model.steps.length).fill(1)
  return { model, share, solvedParts: model.parts.map((part) => withNumbers(part, share, all, leavingOf(model, part, share))) }
}

/** `kept`: for each step, and at its fork for each block, what goes on of what comes through; the rest is lost. `leaving`: see below. */
function withNumbers({ steps, sources, owners, elimination }: Part, share: Float64Array, kept: Float64Array, leaving: Float64Array): Solved {
  const loss = new Float64Array(steps.length)
  for (let i = 0; i < loss.length; i += 1) {
    const goesOn = kept[steps[i] as number] as number
    loss[i] = 1 - goesOn + goesOn * (leaving[i] as number)
  }
  const given = new Float64Array(sources.length)
  for (let i = 0; i < given.length; i += 1) {
    const source = sources[i] as number
    given[i] = (source < 0 ? 1 : (share[source] as number)) * (kept[owners[i] as number] as number)
  }
  return solved(elimination, given, loss)
}

/** For each step of a part the share of its visits that end it, over its ends or to the join of its block. */
function leavingOf({ from }: Model, { steps, place, exits, ends }: Part, share: Float64Array): Float64Array {
  const leaving = new Float64Array(steps.length)
  for (const end of ends) leaving[place[end] as number] = 1
  for (const way of exits) {
    const at = place[from[way] as number] as number
    leaving[at] = (leaving[at] as number) + (share[way] as number)
  }
  return leaving
}

/** How often each step is visited in a run: v = e + Pᵀv, where each branch of a block and its join have what its fork has. METHOD 6. */
export function visitsOf({ model, solvedParts }: Equations): Float64Array {
  const visits = new Float64Array(model.steps.length)
  const enter = (number: number, times: number): void => {
    const { steps, place, entry, forks } = model.parts[number] as Part
    const coming = new Float64Array(steps.length)
    coming[place[entry] as number] = times
    const through = throughFlow(solvedParts[number] as Solved, coming)
    for (let i = 0; i < steps.length; i += 1) visits[steps[i] as number] = through[i] as number
    for (const fork of forks) for (const { part } of model.branches.get(fork) ?? []) enter(part, visits[fork] as number)
  }
  enter(model.parts.length - 1, 1)
  return visits
}

/** Runs without error: the chance from each step on, to the end of its branch or of the whole, and the equations that gave it. */
export type Right = { model: Model; from: Float64Array; solvedParts: Solved[] }

/**
 * f(step) = (1 − error)·Σ p·f(next), f(end) = 1, a block multiplies its branches. METHOD 6. The first step's is that of the whole.
 * `error`: of each step.
 */
export function rightFrom(model: Model, error: Float64Array, share: Float64Array = model.share): Right {
  const kept = error.map((each) => 1 - each)
  const from = new Float64Array(model.steps.length)
  const solvedParts = model.parts.map((part) => {
    const { steps, forks } = part
    for (const fork of forks) kept[fork] = (model.branches.get(fork) ?? []).reduce((product, { entry }) => product * (from[entry] as number), 1)
    const leaving = leavingOf(model, part, share)
    const ready = withNumbers(part, share, kept, leaving)
    // What leaves the part for good without error.
    const leaves = leaving.map((each, i) => each * (kept[steps[i] as number] as number))
    const found = gathered(ready, leaves)
    for (let i = 0; i < steps.length; i += 1) from[steps[i] as number] = found[i] as number
    return ready
  })
  return { model, from, solvedParts }
}

/**
 * The chance of the whole when the chance of one step to go right is that many times what it was: its row of the equations times that
 * (Sherman and Morrison), and around it the same for the fork of each block.
 */
export function rightWith({ model, from, solvedParts }: Right, step: number, times: number): number {
  let factor = times
  for (let at = step; ; ) {
    const number = model.partOf[at] as number
    const { steps, place, entry, fork } = model.parts[number] as Part
    const visitsFrom = (first: number): number => {
      const unit = new Float64Array(steps.length)
      unit[place[first] as number] = 1
      return throughFlow(solvedParts[number] as Solved, unit)[place[at] as number] as number
    }
    const change = (factor - 1) / factor
    const there = (from[at] as number) / (1 - change * visitsFrom(at))
    const whole = (from[entry] as number) + change * there * visitsFrom(entry)
    if (fork < 0 || whole === 0) return fork < 0 ? whole : 0
    factor = whole / (from[entry] as number)
    at = fork
  }
}

export type Remaining = { work: Float64Array; wait: Float64Array }

/**
 * The minutes from each step on, to the end of its branch or of the whole, worked and waited on the slowest path. Exact on average without
 * blocks; of a block the branch that is slowest on average counts, which is a little too little. `work`, `wait`: of a visit of each step.
 */
export function remainingFrom({ model, solvedParts }: Equations, work: Float64Array, wait: Float64Array): Remaining {
  const own = { work: work.slice(), wait: wait.slice() }
  const rest: Remaining = { work: new Float64Array(work.length), wait: new Float64Array(work.length) }
  model.parts.forEach((part, number) => {
    for (const fork of part.forks) {
      const slowest = slowestEntry(model, fork, rest)
      own.work[fork] = slowest < 0 ? 0 : (rest.work[slowest] as number)
      own.wait[fork] = slowest < 0 ? 0 : (rest.wait[slowest] as number)
    }
    for (const kind of ['work', 'wait'] as const) gatherInto(rest[kind], part, solvedParts[number] as Solved, own[kind])
  })
  return rest
}

function gatherInto(rest: Float64Array, { steps }: Part, ready: Solved, own: Float64Array): void {
  const minutes = new Float64Array(steps.length)
  for (let i = 0; i < steps.length; i += 1) minutes[i] = own[steps[i] as number] as number
  const found = gathered(ready, minutes)
  for (let i = 0; i < steps.length; i += 1) rest[steps[i] as number] = found[i] as number
}

/** The first step of a fork's branch that takes longest on average; −1 if nothing stands in any. */
function slowestEntry({ branches }: Model, fork: number, { work, wait }: Remaining): number {
  let slowest = -1
  let longest = -1
  for (const { entry } of branches.get(fork) ?? []) {
    const takes = (work[entry] as number) + (wait[entry] as number)
    if (takes <= longest) continue
    slowest = entry
    longest = takes
  }
  return slowest
}
