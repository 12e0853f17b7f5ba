import { type Equations, type Remaining, remainingFrom } from './equations.ts'
import { numbersOf, waitOf, workOf } from './measures.ts'
import type { Model } from './model.ts'
import { drawn, type Sampler, samplerOf } from './pert.ts'
import type { Minutes } from './process.ts'
import { type Random, randomOf } from './random.ts'

/** One run: minutes from start to end, minutes worked on the slowest path, and how many steps were visited. */
export type Simulating = () => { cycle: number; worked: number; visits: number }

const TWO_32 = 2 ** 32

/**
 * A run that has visited so many steps is in a loop that is hardly ever left. It is not cut off, which would make slow processes look
 * quick: what remains is drawn around its exact mean. How often such a loop goes round is geometric, so that the rest is close to
 * exponential, and mean and spread stay right.
 */
const mostVisits = (steps: number): number => Math.max(1_000, 2 * steps)

/** Repeats of one visit that are drawn one by one; of more of them the sum is as good as normal. */
const REPEATS_DRAWN = 32

type Prepared = { model: Model; wait: (Sampler | null)[]; work: (Sampler | null)[]; error: Float64Array; /** The errors as draws. */ limits: Float64Array; chances: Float64Array; rest: Remaining; most: number; random: Random }

/** Makes a variant ready for runs; stops now and then while tables are made. `error`: of each step. */
export function* walkerOf(equations: Equations, error: Float64Array, seed: number): Generator<void, Simulating> {
  const { model } = equations
  const known = new Map<string, Sampler>()
  const wait: (Sampler | null)[] = []
  const work: (Sampler | null)[] = []
  for (const step of model.steps) {
    wait.push(waitOf(step) > 0 ? samplerFor(step.wait, known) : null)
    work.push(workOf(step) > 0 ? samplerFor(step.work, known) : null)
    if (wait.length % 10 === 0) yield
  }
  const rest = remainingFrom(equations, numbersOf(model, workOf), numbersOf(model, waitOf))
  return runOf({ model, wait, work, error, limits: error.map((each) => each * TWO_32), chances: chancesOf(model), rest, most: mostVisits(model.steps.length), random: randomOf(seed) })
}

function samplerFor(minutes: Minutes, known: Map<string, Sampler>): Sampler {
  const key = `${minutes.optimistic} ${minutes.likely} ${minutes.pessimistic}`
  const sampler = known.get(key) ?? samplerOf(minutes)
  known.set(key, sampler)
  return sampler
}

/** For each way the draws, below 2³², up to which it or one before it is taken; the last that is ever taken takes what rounding left. */
function chancesOf({ ways, share, steps }: Model): Float64Array {
  const chances = new Float64Array(share.length)
  for (let step = 0; step < steps.length; step += 1) {
    let sum = 0
    let last = -1
    for (let way = ways[step] as number; way < (ways[step + 1] as number); way += 1) {
      sum += share[way] as number
      chances[way] = sum * TWO_32
      if ((share[way] as number) > 0) last = way
    }
    if (last >= 0) chances.fill(TWO_32, last, ways[step + 1])
  }
  return chances
}

/** What a run has come to. */
type Run = { clock: number; worked: number; visits: number }

function runOf(prepared: Prepared): Simulating {
  const run: Run = { clock: 0, worked: 0, visits: 0 }
  return () => {
    run.clock = 0
    run.worked = 0
    run.visits = 0
    walk(prepared, run, 0, -1)
    return { cycle: run.clock, worked: run.worked, visits: run.visits }
  }
}

/** From a step to the end, or to the join of the branch that it stands in. */
function walk(prepared: Prepared, run: Run, first: number, until: number): void {
  const { model, most } = prepared
  for (let step = first; step !== until && step >= 0; ) {
    run.visits += 1
    if (run.visits > most) {
      finish(prepared, run, step)
      return
    }
    stay(prepared, run, step)
    const join = model.joinOf[step] as number
    if (join >= 0) block(prepared, run, step, join)
    step = join >= 0 ? join : next(prepared, step)
  }
}

/** Waits and works at a step. */
function stay({ wait, work, error, limits, random }: Prepared, run: Run, step: number): void {
  const waits = wait[step]
  if (waits) run.clock += drawn(waits, random)
  const works = work[step]
  if (!works) return
  const share = error[step] as number
  const minutes = share === 0 ? drawn(works, random) : repeated(works, share, limits[step] as number, random)
  run.clock += minutes
  run.worked += minutes
}

/** The step to go on with; −1: an end. */
function next({ model: { ways, to }, chances, random }: Prepared, step: number): number {
  let way = ways[step] as number
  const last = (ways[step + 1] as number) - 1
  if (last < way) return -1
  if (last > way) for (const draw = random(); draw >= (chances[way] as number); ) way += 1
  return to[way] as number
}

/** All branches of a block, each from the same moment; the slowest counts. */
function block(prepared: Prepared, run: Run, fork: number, join: number): void {
  const { clock, worked } = run
  let slowest = { clock, worked }
  for (const { entry } of prepared.model.branches.get(fork) ?? []) {
    run.clock = clock
    run.worked = worked
    walk(prepared, run, entry, join)
    if (run.clock > slowest.clock) slowest = { clock: run.clock, worked: run.worked }
  }
  run.clock = slowest.clock
  run.worked = slowest.worked
}

/** What is left of a run that has gone on for too long. */
function finish({ rest, random }: Prepared, run: Run, step: number): void {
  const times = -Math.log((random() + 0.5) / TWO_32)
  const minutes = times * (rest.work[step] as number)
  run.clock += minutes + times * (rest.wait[step] as number)
  run.worked += minutes
}

/** Minutes of a visit's work with all its repeats: as many as a row of draws goes wrong. `limit`: the error as a draw. */
function repeated(sampler: Sampler, error: number, limit: number, random: Random): number {
  let minutes = drawn(sampler, random)
  let times = 1
  while (times < REPEATS_DRAWN && random() < limit) {
    minutes += drawn(sampler, random)
    times += 1
  }
  if (times < REPEATS_DRAWN) return minutes
  // What is left knows nothing of what was: again geometric, but 0 is one of its values.
  const more = Math.floor(Math.log((random() + 0.5) / TWO_32) / Math.log(error))
  let normal = -6
  for (let i = 0; i < 12; i += 1) normal += random() / TWO_32
  return minutes + Math.max(0, more * sampler.mean + Math.sqrt(more) * sampler.deviation * normal)
}
