import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simulatedAside } from '../../../src/changes/simulate-aside.ts'
import { measuresOf } from '../../../src/domain/process/measures.ts'
import { drawn, meanOf, samplerOf } from '../../../src/domain/process/pert.ts'
import type { Step } from '../../../src/domain/process/process.ts'
import { randomOf } from '../../../src/domain/process/random.ts'
import { knownSimulation, simulate, simulated } from '../../../src/domain/process/simulation.ts'
import { between, exactly, madeProcess, madeRoles, madeStep } from '../../cast/processes.ts'

const start = madeStep('step-1', 'start', ['step-2'])
const end = madeStep('step-9', 'end', [])
const task = (n: number, to: Parameters<typeof madeStep>[2], minutes = 0, more: Partial<Step> = {}) => madeStep(`step-${n}`, 'work', to, { work: exactly(minutes), ...more })
const options = { runs: 10_000, seed: 1 }

describe('The source of chance', () => {
  it('gives the same row for the same seed on every machine', () => {
    const draw = randomOf(1)
    const row = [draw(), draw(), draw(), draw()]
    expect(row).toMatchInlineSnapshot(`
      [
        3063500945,
        52107484,
        3520520,
        3760476048,
      ]
    `)
    const again = randomOf(1)
    expect([again(), again(), again(), again()]).toEqual(row)
    expect(randomOf(2)()).not.toBe(row[0])
  })

  it('is even: a hundred bins of a million draws differ by no more than chance', () => {
    const bins = new Array<number>(100).fill(0)
    const draw = randomOf(42)
    for (let i = 0; i < 1_000_000; i += 1) { const bin = Math.floor((draw() / 2 ** 32) * 100); bins[bin] = (bins[bin] ?? 0) + 1 }
    const chiSquare = bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
    // 99 degrees of freedom: 148 is passed once in a thousand times.
    expect(chiSquare).toBeLessThan(148)
  })
})

describe('Minutes drawn from an estimate', () => {
  const estimates = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 2_000 })).map(([a, b, c]) => between(a, a + b, a + b + c))

  it('stay between optimistic and pessimistic and have on average (o + 4·l + p)/6 and the spread of a beta', () => {
    fc.assert(fc.property(estimates, fc.integer(), (estimate, seed) => {
      const sampler = samplerOf(estimate)
      const draw = randomOf(seed)
      let sum = 0
      let squares = 0
      let [least, most] = [Number.POSITIVE_INFINITY, 0]
      for (let i = 0; i < 20_000; i += 1) {
        const minutes = drawn(sampler, draw)
        least = Math.min(least, minutes)
        most = Math.max(most, minutes)
        sum += minutes
        squares += (minutes - sampler.mean) ** 2
      }
      expect(least).toBeGreaterThanOrEqual(estimate.optimistic - 1e-9)
      expect(most).toBeLessThanOrEqual(estimate.pessimistic + 1e-9)
      expect(sampler.mean).toBe(meanOf(estimate))
      expect(Math.abs(sum / 20_000 - sampler.mean)).toBeLessThanOrEqual(5 * (sampler.deviation / Math.sqrt(20_000)) + 1e-9)
      expect(Math.abs(Math.sqrt(squares / 20_000) - sampler.deviation)).toBeLessThanOrEqual(0.05 * sampler.deviation + 1e-9)
    }), { numRuns: 25 })
  })

  it('of a table have exactly that mean, not only about', () => {
    fc.assert(fc.property(estimates, (estimate) => {
      const { quantiles, mean } = samplerOf(estimate)
      if (!quantiles) return
      const average = quantiles.reduce((sum, each, at) => sum + (at === 0 || at === 256 ? each / 2 : each), 0) / 256
      expect(Math.abs(average - mean)).toBeLessThanOrEqual(1e-9 * Math.max(1, mean))
    }))
  })

  it('have the known quartiles of a symmetrical PERT: a beta of 3 and 3 has 0.359 and 0.641', () => {
    const { quantiles } = samplerOf(between(0, 0.5, 1))
    expect(quantiles?.[64]).toBeCloseTo(0.3594, 3)
    expect(quantiles?.[128]).toBeCloseTo(0.5, 4)
    expect(quantiles?.[192]).toBeCloseTo(0.6406, 3)
  })

  it('need no chance where all three are the same', () => expect(samplerOf(exactly(7))).toEqual({ mean: 7, deviation: 0, quantiles: null }))
})

describe('A simulation', () => {
  it('of fixed minutes in a row is their sum, in every run', () => {
    expect(simulate([start, task(2, ['step-3'], 10, { wait: exactly(30) }), task(3, ['step-9'], 20), end], options))
      .toEqual({ runs: 10_000, seed: 1, mean: 60, median: 60, p90: 60, standardError: 0, waiting: 30, flowEfficiency: 0.5 })
  })

  it('lets a join wait for the slowest branch, nested blocks too, and counts work and waiting of that branch', () => {
    const steps = [
      start, madeStep('step-2', 'fork', ['step-3', 'step-4']), task(3, ['step-8'], 5, { wait: exactly(95) }), madeStep('step-4', 'fork', ['step-5', 'step-6']), task(5, ['step-7'], 30, { wait: exactly(100) }), task(6, ['step-7'], 120),
      madeStep('step-7', 'join', ['step-8']), madeStep('step-8', 'join', ['step-9']), end,
    ]
    expect(simulate(steps, options)).toMatchObject({ mean: 130, waiting: 100, flowEfficiency: 30 / 130 })
  })

  it('of two branches that take 0 or 8 minutes with even chances has the known mean of the greater of the two, 6', () => {
    // The greater of two independent draws, each 0 or 8 with even chances, is 8 in three cases of four.
    const maybe = (n: number, to: number) => [madeStep(`step-${n}`, 'choice', [[`step-${n + 1}`, 0.5], [`step-${to}`, 0.5]]), task(n + 1, [`step-${to}`], 8)]
    const { mean, standardError } = simulate([start, madeStep('step-2', 'fork', ['step-3', 'step-5']), ...maybe(3, 7), ...maybe(5, 7), madeStep('step-7', 'join', ['step-9']), end], options)
    expect(Math.abs(mean - 6)).toBeLessThan(4 * standardError)
    expect(standardError).toBeCloseTo(Math.sqrt(0.75 * 0.25) * 8 / 100, 3)
  })

  it('repeats work as long as it goes wrong, and waits once: geometric, with the known spread √e/(1 − e)', () => {
    const { mean, standardError } = simulate([start, task(2, ['step-9'], 10, { error: 0.2, wait: exactly(5) }), end], options)
    expect(Math.abs(mean - 17.5)).toBeLessThan(4 * standardError)
    expect(standardError * 100).toBeCloseTo((10 * Math.sqrt(0.2)) / 0.8, 0)
  })

  it('goes round a loop a geometric number of times', () => {
    // Out after 1, 2 and 3 rounds are 60, 84 and 93.6 per cent.
    const { mean, median, p90, standardError } = simulate([start, task(2, [['step-2', 0.4], ['step-9', 0.6]], 1), end], options)
    expect(Math.abs(mean - 1 / 0.6)).toBeLessThan(4 * standardError)
    expect([median, p90]).toEqual([1, 3])
  })

  it('is the same for the same seed, and does not ask in which order things are listed', () => {
    const steps = madeProcess(60, 3)
    const turned = steps.map((step) => ({ ...step, next: step.next.toReversed() })).reverse()
    expect(simulate(steps, { runs: 500, seed: 7 })).toEqual(simulate(turned, { runs: 500, seed: 7 }))
    expect(simulate(steps, { runs: 500, seed: 8 }).mean).not.toBe(simulate(steps, { runs: 500, seed: 7 }).mean)
  })

  it('of nothing has no figure that is not a number', () => {
    expect(simulate([madeStep('step-1', 'start', ['step-9']), end], options)).toMatchObject({ mean: 0, median: 0, p90: 0, standardError: 0, waiting: 0, flowEfficiency: 0 })
    expect(simulate([madeStep('step-1', 'start', ['step-9']), end], { runs: 1, seed: 1 }).standardError).toBe(0)
  })

  it('refuses a variant with faults', () => expect(() => simulate([start], options)).toThrow(/process-faulty/))
})

describe('Closed form and simulation', () => {
  const agree = (steps: Step[], runs = options) => {
    const { meanCycle } = measuresOf(steps, madeRoles)
    const { mean, standardError } = simulate(steps, runs)
    expect(Math.abs(mean - (meanCycle ?? Number.NaN)), `${mean} and ${meanCycle}`).toBeLessThanOrEqual(Math.max(0.02 * (meanCycle ?? 0), 3 * standardError) + 1e-9)
  }

  it('agree within two per cent or three standard errors, loops and errors included, without parallel blocks', () => {
    fc.assert(fc.property(fc.integer({ min: 3, max: 60 }), fc.integer(), (count, seed) => agree(madeProcess(count, seed, { parallel: false }))), { numRuns: 12, seed: 5 })
  })

  it('agree in loops that are hardly left, and do not take forever', () => {
    agree([start, task(2, ['step-3'], 3, { wait: between(0, 5, 60) }), madeStep('step-3', 'choice', [['step-2', 0.999], ['step-9', 0.001]]), end])
    const { mean, p90, median } = simulate([start, task(2, [['step-2', 1 - 1e-6], ['step-9', 1e-6]], 1), end], options)
    expect(mean / 1e6).toBeCloseTo(1, 1)
    // What such a loop takes is close to exponential: median and 90th percentile are ln 2 and ln 10 times the mean.
    expect(median / 1e6).toBeCloseTo(Math.LN2, 1)
    expect(Math.abs(p90 / 1e6 - Math.LN10)).toBeLessThan(0.1)
  })

  it('agree for work that nearly always goes wrong', () => {
    agree([start, task(2, ['step-9'], 0, { work: between(0, 1, 9), error: 0.99 }), end])
    agree([start, task(2, ['step-9'], 0, { work: between(0, 1, 9), error: 0.999999 }), end])
  })

  it('agree on waiting and on the efficiency of the flow', () => {
    const steps = madeProcess(40, 11, { parallel: false })
    const { wait, work } = measuresOf(steps, madeRoles)
    const { waiting, flowEfficiency } = simulate(steps, options)
    expect(waiting / wait).toBeCloseTo(1, 1)
    expect(flowEfficiency).toBeCloseTo(work / (work + wait), 2)
  })
})

describe('Of any process', () => {
  it('all minutes times k are all times times k', () => {
    const scaled = (steps: Step[], k: number) => steps.map((step) => ({ ...step, work: between(k * step.work.optimistic, k * step.work.likely, k * step.work.pessimistic), wait: between(k * step.wait.optimistic, k * step.wait.likely, k * step.wait.pessimistic) }))
    fc.assert(fc.property(fc.integer({ min: 3, max: 60 }), fc.integer(), fc.integer({ min: 2, max: 9 }), (count, seed, k) => {
      const steps = madeProcess(count, seed)
      const before = simulate(steps, { runs: 50, seed })
      const after = simulate(scaled(steps, k), { runs: 50, seed })
      for (const figure of ['mean', 'median', 'p90', 'waiting'] as const) expect(after[figure]).toBeCloseTo(k * before[figure], 4)
    }), { numRuns: 30 })
  })

  it('a branch put in parallel is never slower than the steps in a row', () => {
    const minutes = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(100)).map(([a, b, c]) => between(a, a + b, a + b + c))
    fc.assert(fc.property(fc.array(fc.record({ work: minutes, wait: minutes, error: fc.double({ min: 0, max: 0.5, noNaN: true }) }), { minLength: 2, maxLength: 5 }), (tasks) => {
      const row = [madeStep('step-1', 'start', ['step-10']), ...tasks.map((more, at) => madeStep(`step-${10 + at}`, 'work', [at === tasks.length - 1 ? 'step-9' : `step-${11 + at}`], more)), end]
      const parallel = [start, madeStep('step-2', 'fork', tasks.map((_, at) => `step-${10 + at}`)), ...tasks.map((more, at) => madeStep(`step-${10 + at}`, 'work', ['step-8'], more)), madeStep('step-8', 'join', ['step-9']), end]
      // The same draws in the same order, so it holds run for run and not only on average.
      const one = { runs: 200, seed: 4 }
      const [before, after] = [simulate(row, one), simulate(parallel, one)]
      expect(after.mean).toBeLessThanOrEqual(before.mean + 1e-9)
      expect(after.p90).toBeLessThanOrEqual(before.p90 + 1e-9)
    }), { numRuns: 60 })
  })
})

describe('A simulation aside', () => {
  it('finds the same, lets others run, answers all who ask with one result, and is known from then on', async () => {
    const steps = madeProcess(120, 5)
    let turns = 0
    let going = true
    const others = (async () => { while (going) { turns += 1; await new Promise((resolve) => setImmediate(resolve)) } })()
    const [first, second] = await Promise.all([simulatedAside(steps), simulatedAside(steps)])
    going = false
    await others
    expect(first).toBe(second)
    expect(knownSimulation(steps)).toBe(first)
    expect(simulated(steps)).toBe(first)
    expect(first).toEqual(simulate(steps, { runs: 10_000, seed: first.seed }))
    expect(turns).toBeGreaterThan(20)
  })

  it('rejects with the faults of a faulty variant, each time', async () => {
    const steps = [start]
    await expect(simulatedAside(steps)).rejects.toMatchObject({ code: 'process-faulty' })
    await expect(simulatedAside(steps)).rejects.toMatchObject({ code: 'process-faulty' })
  })
})

describe('Deep nesting', () => {
  it('of 1,000 blocks in one another is no trouble', () => {
    const steps: Step[] = [madeStep('step-1', 'start', ['step-2'])]
    const id = (n: number) => `step-${n}`
    for (let i = 0; i < 1_000; i += 1) steps.push(madeStep(id(2 + 2 * i), 'fork', [id(3 + 2 * i), i === 999 ? id(2_002) : id(4 + 2 * i)]), task(3 + 2 * i, [id(2_003 + (999 - i))], 1))
    steps.push(task(2_002, [id(2_003)], 5))
    for (let i = 0; i < 1_000; i += 1) steps.push(madeStep(id(2_003 + i), 'join', [i === 999 ? id(3_003) : id(2_004 + i)]))
    steps.push(madeStep(id(3_003), 'end', []))
    expect(simulate(steps, { runs: 3, seed: 1 }).mean).toBe(5)
    expect(measuresOf(steps, []).work).toBe(1_005)
  })
})
