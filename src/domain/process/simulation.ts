import { processFaults } from './faults.ts'
import { graphOf } from './graph.ts'
import { errorOf, numbersOf, ownEquations, soundModel } from './measures.ts'
import type { Step } from './process.ts'
import { type Simulating, walkerOf } from './walk.ts'

/** Minutes but for `runs`, `seed` and `flowEfficiency`. */
export type Simulated = {
  runs: number
  seed: number
  mean: number
  median: number
  /** Nine runs of ten are done by then. */
  p90: number
  /** Of the mean. */
  standardError: number
  /** Waited on the slowest path on average; the rest of the mean is work. */
  waiting: number
  /** Work on the slowest path / cycle time, both summed up over all runs; 0 where nothing takes any time. */
  flowEfficiency: number
}

/** As many runs as METHOD 6 asks for. */
export const RUNS = 10_000
const SEED = 6

/** So many visits take about a millisecond: then others may have their turn. */
const VISITS_OF_A_SLICE = 15_000

/**
 * Runs a variant so many times from start to end and keeps how long each took: minutes are drawn from the estimates (Beta-PERT), ways by
 * their probabilities, work is repeated as long as it goes wrong, a join waits for the slowest branch. The same seed, a whole number, gives
 * the same figures on every machine. Stops now and then, so that others may have their turn. Throws Problem `process-faulty`.
 */
export function* simulationSteps(steps: readonly Step[], { runs, seed }: { runs: number; seed: number } = { runs: RUNS, seed: SEED }): Generator<void, Simulated> {
  // Each of these is remembered: one after the other, they are short enough.
  for (const prepare of [graphOf, processFaults, soundModel]) {
    prepare(steps)
    yield
  }
  const equations = ownEquations(steps)
  yield
  const walker: Simulating = yield* walkerOf(equations, numbersOf(equations.model, errorOf), seed)
  const cycles = new Float64Array(runs)
  let worked = 0
  let visits = 0
  for (let run = 0; run < runs; run += 1) {
    const done = walker()
    cycles[run] = done.cycle
    worked += done.worked
    visits += done.visits
    if (visits < VISITS_OF_A_SLICE) continue
    visits = 0
    yield
  }
  return told(cycles, worked, seed)
}

function told(cycles: Float64Array, worked: number, seed: number): Simulated {
  const runs = cycles.length
  const sum = cycles.reduce((all, each) => all + each, 0)
  const mean = sum / runs
  const squares = cycles.reduce((all, each) => all + (each - mean) ** 2, 0)
  const sorted = cycles.sort()
  return {
    runs, seed, mean, median: quantile(sorted, 0.5), p90: quantile(sorted, 0.9), standardError: runs > 1 ? Math.sqrt(squares / (runs - 1) / runs) : 0,
    waiting: Math.max(0, (sum - worked) / runs), flowEfficiency: sum > 0 ? Math.min(1, worked / sum) : 0,
  }
}

/** Between the two values that lie around that share of all. */
function quantile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share
  const low = sorted[Math.floor(at)] ?? 0
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at - Math.floor(at))
}

/** All runs at once. Throws Problem `process-faulty`. */
export function simulate(steps: readonly Step[], options: { runs: number; seed: number }): Simulated {
  const going = simulationSteps(steps, options)
  for (let next = going.next(); ; next = going.next()) if (next.done) return next.value
}

const known = new WeakMap<readonly Step[], Simulated>()

/** What was found out for this array before; null: nothing yet. */
export const knownSimulation = (steps: readonly Step[]): Simulated | null => known.get(steps) ?? null

/** Keeps what `simulationSteps` with its own runs and seed gave for this array. */
export const keepSimulation = (steps: readonly Step[], found: Simulated): void => { known.set(steps, found) }

/** 10,000 runs with the fixed seed, remembered for the array. Throws Problem `process-faulty`. */
export function simulated(steps: readonly Step[]): Simulated {
  const found = known.get(steps) ?? simulate(steps, { runs: RUNS, seed: SEED })
  known.set(steps, found)
  return found
}
