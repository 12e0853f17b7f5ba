import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Measures, measuresOf } from '../../../src/domain/process/measures.ts'
import type { Minutes, Step } from '../../../src/domain/process/process.ts'
import { isProblem } from '../../../src/domain/problem.ts'
import { between, exactly, madeProcess, madeRole, madeRoles, madeStep } from '../../cast/processes.ts'

const roles = [madeRole(1, 60), madeRole(2, null)]
const start = madeStep('step-1', 'start', ['step-2'])
const end = madeStep('step-9', 'end', [])
const task = (n: number, to: Parameters<typeof madeStep>[2], minutes = 0, more: Partial<Step> = {}) => madeStep(`step-${n}`, 'work', to, { work: exactly(minutes), role: 'role-1', ...more })
const visitsOf = (steps: Step[]): Record<string, number> => Object.fromEntries([...measuresOf(steps, roles).byStep].map(([id, { visits }]) => [id, visits]))
const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

describe('Visits, by hand', () => {
  it('of a rework loop that sends back the share r are 1/(1 − r), the known result for rework', () => {
    expect(visitsOf([start, task(2, [['step-2', 0.2], ['step-9', 0.8]]), end])['step-2']).toBeCloseTo(1.25, 12)
    const loop = [start, task(2, ['step-3']), madeStep('step-3', 'choice', [['step-2', 0.25], ['step-9', 0.75]]), end]
    expect(visitsOf(loop)).toEqual({ 'step-1': 1, 'step-2': 4 / 3, 'step-3': 4 / 3, 'step-9': 1 })
  })

  it('of exclusive branches are their probabilities, and 1 again where they meet', () => {
    expect(visitsOf([start, madeStep('step-2', 'choice', [['step-3', 0.3], ['step-4', 0.7]]), task(3, ['step-5']), task(4, ['step-5']), task(5, ['step-9']), end]))
      .toMatchObject({ 'step-3': 0.3, 'step-4': 0.7, 'step-5': 1 })
  })

  it('of branches of a parallel block and of their join are those of the fork, also inside of a loop', () => {
    const steps = [
      start, madeStep('step-2', 'choice', ['step-3']), madeStep('step-3', 'fork', ['step-4', 'step-5']), task(4, ['step-6']), task(5, [['step-5', 0.5], ['step-6', 0.5]]), madeStep('step-6', 'join', ['step-7']),
      madeStep('step-7', 'choice', [['step-2', 0.5], ['step-9', 0.5]]), end,
    ]
    const visits = visitsOf(steps)
    for (const [id, value] of Object.entries({ 'step-2': 2, 'step-3': 2, 'step-4': 2, 'step-5': 4, 'step-6': 2, 'step-7': 2, 'step-9': 1 })) expect(visits[id]).toBeCloseTo(value, 12)
  })

  it('of two loops, one in the other, solve v₂ = 1 + 0.3·v₃ and v₃ = v₂ + 0.2·v₃: 1.6 and 2', () => {
    const visits = visitsOf([start, task(2, ['step-3']), task(3, [['step-3', 0.2], ['step-2', 0.3], ['step-9', 0.5]]), end])
    expect(visits['step-3']).toBeCloseTo(2, 12)
    expect(visits['step-2']).toBeCloseTo(1.6, 12)
  })

  it('stay exact in a loop that is left once in ten million rounds', () => {
    expect(visitsOf([start, task(2, [['step-2', 1 - 1e-7], ['step-9', 1e-7]]), end])['step-2']).toBeCloseTo(1e7, -1)
  })

  it('are those of the normalised probabilities where they add up to 1.0000001', () => {
    expect(visitsOf([start, madeStep('step-2', 'choice', [['step-3', 0.5000001], ['step-9', 0.5]]), task(3, ['step-9']), end])['step-3']).toBeCloseTo(0.5000001 / 1.0000001, 12)
  })

  it('are 0 behind a way that is never taken', () => {
    expect(visitsOf([start, madeStep('step-2', 'choice', [['step-3', 0], ['step-9', 1]]), task(3, ['step-9']), end])).toMatchObject({ 'step-3': 0, 'step-9': 1 })
  })
})

describe('Cost, work and wait, by hand', () => {
  it('a visit waits once and is worked and paid 1/(1 − error) times', () => {
    const measures = measuresOf([start, task(2, ['step-9'], 30, { error: 0.25, wait: exactly(60), cost: 3 }), end], roles)
    expect(measures.work).toBeCloseTo(40, 12)
    expect(measures.wait).toBe(60)
    expect(measures.cost).toBeCloseTo((3 + 30) / 0.75, 12)
    expect(measures.meanCycle).toBeCloseTo(100, 12)
    expect(measures.waitingShare).toBeCloseTo(0.6, 12)
    expect(measures.hoursByRole.get('role-1')).toBeCloseTo(40 / 60, 12)
  })

  it('the mean of an estimate is (o + 4·l + p)/6', () => {
    expect(measuresOf([start, task(2, ['step-9'], 0, { work: between(1, 2, 9), wait: between(0, 0, 6) }), end], roles)).toMatchObject({ work: 3, wait: 1, meanCycle: 4 })
  })

  it('the mean cycle of a credit application with a loop and a choice is the sum of visits times minutes', () => {
    // A form of ten minutes is incomplete in one case of five and filled in again; 60 per cent are checked for 20, the others for 5 minutes.
    const steps = [
      start, task(2, ['step-3'], 10), madeStep('step-3', 'choice', [['step-2', 0.2], ['step-4', 0.8]]), madeStep('step-4', 'choice', [['step-5', 0.6], ['step-6', 0.4]]), task(5, ['step-9'], 20), task(6, ['step-9'], 5), end,
    ]
    expect(measuresOf(steps, roles).meanCycle).toBeCloseTo(10 / 0.8 + 12 + 2, 12)
  })

  it('there is no closed mean with parallel blocks', () => {
    expect(measuresOf([start, madeStep('step-2', 'fork', ['step-3', 'step-4']), task(3, ['step-5'], 1), task(4, ['step-5'], 2), madeStep('step-5', 'join', ['step-9']), end], roles)).toMatchObject({ meanCycle: null, work: 3 })
  })

  it('a role without a rate costs nothing and is named, so is work that is nobody’s', () => {
    const measures = measuresOf([start, task(2, ['step-3'], 60, { role: 'role-2', cost: 5 }), task(3, ['step-4'], 60, { role: null }), task(4, ['step-9'], 60, { role: 'role-7' }), end], roles)
    expect(measures).toMatchObject({ cost: 5, unratedRoles: ['role-2', 'role-7'], stepsWithoutRole: ['step-3'] })
  })

  it('what takes no time costs nothing, whatever stands in it', () => {
    expect(measuresOf([start, madeStep('step-2', 'choice', ['step-9'], { work: exactly(9), wait: exactly(9), cost: 9, error: 0.5, role: 'role-1' }), end], roles)).toMatchObject({ cost: 0, work: 0, wait: 0, firstTimeRight: 1 })
  })
})

describe('First-time-right, by hand', () => {
  const right = (steps: Step[]): number => measuresOf(steps, roles).firstTimeRight

  it('of steps in a row is the product of their yields, the known rolled throughput yield', () => {
    expect(right([start, task(2, ['step-3'], 1, { error: 0.1 }), task(3, ['step-9'], 1, { error: 0.2 }), end])).toBeCloseTo(0.72, 12)
  })
  it('of a choice is weighed with its probabilities', () => {
    expect(right([start, madeStep('step-2', 'choice', [['step-3', 0.5], ['step-9', 0.5]]), task(3, ['step-9'], 1, { error: 0.5 }), end])).toBeCloseTo(0.75, 12)
  })
  it('of a parallel block is the product of its branches, nested too', () => {
    expect(right([
      start, madeStep('step-2', 'fork', ['step-3', 'step-4']), task(3, ['step-8'], 1, { error: 0.1 }), madeStep('step-4', 'fork', ['step-5', 'step-6']), task(5, ['step-7'], 1, { error: 0.2 }), task(6, ['step-7'], 1, { error: 0.5 }),
      madeStep('step-7', 'join', ['step-8']), madeStep('step-8', 'join', ['step-9']), end,
    ])).toBeCloseTo(0.9 * 0.8 * 0.5, 12)
  })
  it('of a loop is the solution of f = (1 − e)·(r·f + 1 − r), and a loop around a block takes the block as a whole', () => {
    expect(right([start, task(2, [['step-2', 0.4], ['step-9', 0.6]], 1, { error: 0.1 }), end])).toBeCloseTo((0.9 * 0.6) / (1 - 0.9 * 0.4), 12)
    expect(right([
      start, madeStep('step-2', 'choice', ['step-3']), madeStep('step-3', 'fork', ['step-4', 'step-5']), task(4, ['step-6'], 1, { error: 0.1 }), task(5, ['step-6'], 1, { error: 0.2 }), madeStep('step-6', 'join', ['step-7']),
      madeStep('step-7', 'choice', [['step-2', 0.25], ['step-9', 0.75]]), end,
    ])).toBeCloseTo((0.72 * 0.75) / (1 - 0.72 * 0.25), 12)
  })
})

describe('Service, by hand', () => {
  it('the customer acts as often as the steps are visited at which he has to', () => {
    expect(measuresOf([start, task(2, [['step-2', 0.5], ['step-9', 0.5]], 1, { contact: 'customer-acts', error: 0.5 }), end], roles).customerActs).toBeCloseTo(2, 12)
  })

  const handOvers = (steps: Step[]): number => measuresOf(steps, roles).handOvers
  const of = (department: string): Partial<Step> => ({ department })

  it('hand-overs are counted between departments, through gateways and steps that nobody has given one', () => {
    expect(handOvers([start, task(2, ['step-3'], 1, of('Sales')), madeStep('step-3', 'choice', [['step-4', 0.5], ['step-5', 0.5]], of('Audit')), task(4, ['step-5'], 1, of('Finance')), task(5, ['step-6'], 1), task(6, ['step-9'], 1, of('Sales')), end]))
      .toBeCloseTo(0.5 + 0.5, 12)
  })
  it('a loop hands over each time it goes round', () => {
    expect(handOvers([start, task(2, ['step-3'], 1, of('Sales')), task(3, [['step-2', 0.5], ['step-9', 0.5]], 1, of('Finance')), end])).toBeCloseTo(2 + 1, 12)
    // Through a loop of gateways alone: one hand-over, however often it goes round.
    expect(handOvers([start, task(2, ['step-3'], 1, of('Sales')), madeStep('step-3', 'choice', ['step-4']), madeStep('step-4', 'choice', [['step-3', 0.9], ['step-5', 0.1]]), task(5, ['step-9'], 1, of('Finance')), end])).toBeCloseTo(1, 12)
  })
  it('each branch of a block brings its hand-overs, in and out; an empty branch brings none', () => {
    const block = (second: Step[], ways: string[]) => [start, task(2, ['step-3'], 1, of('Sales')), madeStep('step-3', 'fork', ways), task(4, ['step-6'], 1, of('Finance')), ...second, madeStep('step-6', 'join', ['step-7']), task(7, ['step-9'], 1, of('Service')), end]
    expect(handOvers(block([task(5, ['step-6'], 1, of('Law'))], ['step-4', 'step-5']))).toBeCloseTo(4, 12)
    expect(handOvers(block([], ['step-4', 'step-6']))).toBeCloseTo(2, 12)
    // Half of the times nothing happens in both branches, each on its own: then Sales hands over to Service directly.
    const maybe = [
      start, task(2, ['step-3'], 1, of('Sales')), madeStep('step-3', 'fork', ['step-10', 'step-11']), madeStep('step-10', 'choice', [['step-4', 0.5], ['step-6', 0.5]]), madeStep('step-11', 'choice', [['step-5', 0.5], ['step-6', 0.5]]),
      task(4, ['step-6'], 1, of('Finance')), task(5, ['step-6'], 1, of('Law')), madeStep('step-6', 'join', ['step-7']), task(7, ['step-9'], 1, of('Service')), end,
    ]
    expect(handOvers(maybe)).toBeCloseTo(0.5 * 2 + 0.5 * 2 + 0.25, 12)
  })
  it('nobody hands over to himself', () => expect(handOvers([start, task(2, ['step-3'], 1, of('Sales')), task(3, ['step-9'], 1, of('Sales')), end])).toBe(0))
})

describe('Nothing', () => {
  it('has shares of 0 and no figure that is not a number', () => {
    const measures = measuresOf([madeStep('step-1', 'start', ['step-9']), end], [])
    expect(measures).toMatchObject({ cost: 0, work: 0, wait: 0, meanCycle: 0, firstTimeRight: 1, waitingShare: 0, valueShares: { customer: 0, business: 0, waste: 0 }, handOvers: 0 })
  })
  it('is said of a faulty variant but its faults', () => {
    try {
      measuresOf([start], roles)
      expect.unreachable()
    } catch (error) {
      expect(isProblem(error) && error.code === 'process-faulty' && error.facts).toMatchObject({ faults: [{ code: 'no-end', step: null }] })
    }
  })
  it('is out of the ordinary at an error of 0.999999', () => {
    const { work, firstTimeRight } = measuresOf([start, task(2, ['step-9'], 1, { error: 0.999999 }), end], roles)
    expect(work).toBeCloseTo(1e6, 0)
    expect(firstTimeRight).toBeCloseTo(1e-6, 12)
  })
})

const made = fc.record({ count: fc.integer({ min: 2, max: 90 }), seed: fc.integer(), parallel: fc.boolean() }).map(({ count, seed, parallel }) => madeProcess(count, seed, { parallel }))
const figures = (measures: Measures): number[] => [measures.cost, measures.work, measures.wait, measures.firstTimeRight, measures.customerActs, measures.handOvers, measures.meanCycle ?? -1]
const sameFigures = (a: Measures, b: Measures): void => { for (const [at, value] of figures(a).entries()) expect(close(value, figures(b)[at] ?? Number.NaN), `${value} and ${figures(b)[at]}`).toBe(true) }

describe('Of any process', () => {
  it('all figures are numbers, shares lie between 0 and 1, and the cycle is work and wait where nothing is parallel', () => {
    fc.assert(fc.property(made, (steps) => {
      const measures = measuresOf(steps, madeRoles)
      for (const value of figures(measures)) expect(Number.isFinite(value)).toBe(true)
      for (const share of [measures.firstTimeRight, measures.waitingShare, ...Object.values(measures.valueShares)]) { expect(share).toBeGreaterThanOrEqual(0); expect(share).toBeLessThanOrEqual(1 + 1e-12) }
      if (measures.meanCycle !== null) expect(close(measures.meanCycle, measures.work + measures.wait)).toBe(true)
    }))
  })

  it('the end is visited once, and what comes into a step goes out of it', () => {
    fc.assert(fc.property(made, (steps) => {
      const { byStep } = measuresOf(steps, madeRoles)
      expect(byStep.get(steps.at(-1)?.id ?? '')?.visits).toBeCloseTo(1, 9)
    }))
  })

  it('the order in which steps and ways are listed changes nothing', () => {
    fc.assert(fc.property(made, (steps) => {
      const turned = steps.map((step) => ({ ...step, next: step.next.toReversed() })).reverse()
      sameFigures(measuresOf(steps, madeRoles), measuresOf(turned, madeRoles))
    }))
  })

  it('all minutes times k are all times times k, and the shares as they were', () => {
    const times = (k: number) => ({ optimistic, likely, pessimistic }: Minutes): Minutes => ({ optimistic: k * optimistic, likely: k * likely, pessimistic: k * pessimistic })
    fc.assert(fc.property(made, fc.integer({ min: 1, max: 50 }), (steps, k) => {
      const before = measuresOf(steps, madeRoles)
      const after = measuresOf(steps.map((step) => ({ ...step, work: times(k)(step.work), wait: times(k)(step.wait) })), madeRoles)
      expect(close(after.work, k * before.work) && close(after.wait, k * before.wait) && close(after.waitingShare, before.waitingShare) && close(after.meanCycle ?? 0, k * (before.meanCycle ?? 0))).toBe(true)
    }))
  })

  it('a waste step that is removed never raises the cost, the times or the errors', () => {
    fc.assert(fc.property(made, fc.nat(), (steps, pick) => {
      const wastes = steps.filter(({ kind, value, next }) => kind !== 'choice' && kind !== 'fork' && kind !== 'join' && kind !== 'start' && value === 'waste' && next.length === 1)
      const waste = wastes[pick % Math.max(1, wastes.length)]
      if (!waste) return
      const to = waste.next[0]?.to ?? ''
      const without = steps.filter(({ id }) => id !== waste.id).map((step) => ({ ...step, next: step.next.map((flow) => (flow.to === waste.id ? { ...flow, to } : flow)) }))
      const before = measuresOf(steps, madeRoles)
      const after = measuresOf(without, madeRoles)
      const slack = 1 + 1e-9
      expect(after.cost).toBeLessThanOrEqual(before.cost * slack)
      expect(after.work + after.wait).toBeLessThanOrEqual((before.work + before.wait) * slack)
      expect(after.firstTimeRight).toBeGreaterThanOrEqual(before.firstTimeRight / slack)
    }))
  })

  it('the visits agree with those of plain repeated multiplication, without parallel blocks', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 60 }), fc.integer(), (count, seed) => {
      const steps = madeProcess(count, seed, { parallel: false })
      const { byStep } = measuresOf(steps, madeRoles)
      let visits = new Map(steps.map(({ id }, at) => [id, at === 0 ? 1 : 0]))
      for (let round = 0; round < 3_000; round += 1) {
        const next = new Map(steps.map(({ id }, at) => [id, at === 0 ? 1 : 0]))
        for (const { id, next: ways } of steps) for (const { to, probability } of ways) next.set(to, (next.get(to) ?? 0) + (visits.get(id) ?? 0) * (ways.length === 1 ? 1 : (probability ?? 0)))
        visits = next
      }
      for (const { id } of steps) expect(visits.get(id)).toBeCloseTo(byStep.get(id)?.visits ?? -1, 6)
    }), { numRuns: 30 })
  })
})

describe('Large processes', () => {
  it('of 2,000 steps are measured, tangled ones refused by name', () => {
    const { byStep } = measuresOf(madeProcess(2_000, 7), madeRoles)
    expect(byStep.size).toBe(2_000)
    const tangle = Array.from({ length: 1_200 }, (_, at) => madeStep(`step-${at + 1}`, at === 0 ? 'start' : at === 1_199 ? 'end' : 'work', at === 1_199 ? [] : at === 0 ? ['step-2'] : [
      ...Array.from({ length: 9 }, (_each, way): [string, number] => [`step-${2 + ((at * 7_919 + way * 104_729) % 1_199)}`, 0.1]), [`step-${at + 2}`, 0.1],
    ]))
    expect(() => measuresOf(tangle, [])).toThrow(/too-tangled/)
  })
})
