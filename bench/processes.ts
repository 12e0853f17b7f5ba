import { simulatedAside } from '../src/changes/simulate-aside.ts'
import { findingsOf } from '../src/domain/process/findings.ts'
import { measuresOf } from '../src/domain/process/measures.ts'
import type { Step } from '../src/domain/process/process.ts'
import { sensitivityOf } from '../src/domain/process/sensitivity.ts'
import { simulate } from '../src/domain/process/simulation.ts'
import { castProcess, madeProcess, madeRoles } from '../tests/cast/processes.ts'
import { median, type Print } from './measure.ts'

/**
 * What a process of 200 steps with loops and parallel blocks costs, beside controls: solving its visits by plain Gaussian elimination of
 * the whole matrix, and a million draws of Math.random. CPU milliseconds, since others work on the machine too; but the longest time
 * for which another task waits is told by the clock.
 */
export async function processes(print: Print): Promise<void> {
  const models = [1, 2, 3, 4, 5].map((seed) => madeProcess(200, seed))
  const fresh = (): Step[][] => models.map((steps) => [...steps])
  const dense = medianOf(models, plainVisits)
  fresh().forEach((steps) => { measuresOf(steps, madeRoles) })
  print(`measures of 200 steps with loops: ${medianOf(fresh(), (steps) => measuresOf(steps, madeRoles)).toFixed(2)} ms (to be under 20); visits alone by plain elimination ${dense.toFixed(1)} ms`)
  const large = [1, 2, 3].map((seed) => madeProcess(2_000, seed))
  print(`measures of 2,000 steps: ${medianOf(large, (steps) => measuresOf(steps, madeRoles)).toFixed(1)} ms`)
  const draws = medianOf(models, millionDraws)
  const runs = medianOf(fresh(), (steps) => simulate(steps, { runs: 10_000, seed: 6 }))
  print(`10,000 simulated runs of it: ${runs.toFixed(0)} ms (to be under 500) = ${(runs / draws).toFixed(1)} x a million draws of Math.random with a square root (${draws.toFixed(1)} ms)`)
  print(`  findings after that: ${medianOf(models, (steps) => { const process = castProcess(steps); return findingsOf({ processes: [process], workRoles: madeRoles }, process, { steps }) }).toFixed(1)} ms, its own simulation with it`)
  const changed = models.map((steps) => steps.map((step) => ({ ...step, cost: step.cost * 0.9, error: step.error / 2 })))
  const asked = models.map((steps, at) => ({ steps, other: changed[at] ?? [] }))
  print(`sensitivity of two variants of 200 steps: ${medianOf(asked, ({ steps, other }) => sensitivityOf({ steps }, { steps: other }, madeRoles)).toFixed(0)} ms (to be under 100)`)
  await waits(print)
}

/** How long another task waits at most for its turn while a simulation goes on aside, and without one. */
async function waits(print: Print): Promise<void> {
  const idle = await longest(async () => { await new Promise((resolve) => setTimeout(resolve, 300)) })
  const aside: number[] = []
  for (const seed of [1, 2, 3, 4, 5]) aside.push(await longest(async () => { await simulatedAside(madeProcess(200, seed)) }))
  print(`  aside, another task waits at the longest ${median(aside).toFixed(1)} ms, at worst ${Math.max(...aside).toFixed(1)} ms (slices to be under 10); with nothing going on ${idle.toFixed(1)} ms`)
}

async function longest(job: () => Promise<void>): Promise<number> {
  let going = true
  let most = 0
  const other = (async () => {
    for (let before = performance.now(); going; before = performance.now()) {
      await new Promise((resolve) => setImmediate(resolve))
      most = Math.max(most, performance.now() - before)
    }
  })()
  await job()
  going = false
  await other
  return most
}

function medianOf<T>(inputs: readonly T[], run: (input: T) => unknown): number {
  return median(inputs.map((input) => {
    const before = process.cpuUsage()
    run(input)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1_000
  }))
}

/** v = e + Pᵀv over the whole matrix, as it stands in a textbook; of a block each way is taken for one. */
function plainVisits(steps: readonly Step[]): number {
  const size = steps.length
  const number = new Map(steps.map(({ id }, at) => [id, at]))
  const rows = steps.map((_, at) => { const row = new Float64Array(size + 1); row[at] = 1; return row })
  const first = rows[0]
  if (first) first[size] = 1
  steps.forEach(({ next }, from) => {
    for (const { to, probability } of next) { const row = rows[number.get(to) ?? 0]; if (row) row[from] = (row[from] ?? 0) - (probability ?? 1 / next.length) }
  })
  for (let pivot = 0; pivot < size; pivot += 1) {
    const own = rows[pivot] ?? new Float64Array()
    for (const row of rows) {
      const factor = row === own ? 0 : (row[pivot] ?? 0) / (own[pivot] ?? 1)
      if (factor !== 0) for (let column = pivot; column <= size; column += 1) row[column] = (row[column] ?? 0) - factor * (own[column] ?? 0)
    }
  }
  return rows.at(-1)?.[size] ?? 0
}

function millionDraws(): number {
  let sum = 0
  for (let i = 0; i < 1_000_000; i += 1) sum += Math.sqrt(Math.random())
  return sum
}
