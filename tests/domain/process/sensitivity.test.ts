import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yardstickFigures } from '../../../src/domain/process/compare.ts'
import type { Step } from '../../../src/domain/process/process.ts'
import { trialOf } from '../../../src/domain/process/quick-figures.ts'
import { sensitivityOf } from '../../../src/domain/process/sensitivity.ts'
import { uncertainInputs } from '../../../src/domain/process/uncertain-inputs.ts'
import { between, exactly, madeProcess, madeRole, madeRoles, madeStep } from '../../cast/processes.ts'

const start = madeStep('step-1', 'start', ['step-2'])
const end = madeStep('step-9', 'end', [])
const task = (n: number, to: Parameters<typeof madeStep>[2], more: Partial<Step> = {}) => madeStep(`step-${n}`, 'work', to, { role: 'role-1', ...more })
const roles = [madeRole(1, 60)]
const turns = (asIs: Step[], toBe: Step[]) => sensitivityOf({ steps: asIs }, { steps: toBe }, roles).map(({ side, step, field, turnsAt, limit, yardstick, verdict, becomes }) => ({ side, step, field, turnsAt, limit, yardstick, verdict, becomes }))

describe('Sensitivity', () => {
  it('names the minutes that turn the verdicts on cost and speed, and where, solved by hand', () => {
    const asIs = [start, task(2, ['step-9'], { work: exactly(100) }), end]
    const toBe = [start, task(2, ['step-9'], { work: between(60, 90, 120) }), end]
    // Better up to 99 minutes, then equal, from 101 on worse; the mean is 90.
    const found = turns(asIs, toBe)
    expect(found.map(({ turnsAt, ...rest }) => rest)).toEqual(['cost', 'speed'].map((yardstick) => ({ side: 'to-be', step: 'step-2', field: 'work', limit: 120, yardstick, verdict: 'better', becomes: 'worse' })))
    for (const { turnsAt } of found) expect(turnsAt).toBeCloseTo(99, 3)
  })

  it('moves a step that both have with the same numbers in both: what is saved elsewhere stays saved', () => {
    const same = task(3, ['step-9'], { work: between(1, 10, 100), error: 0.2 })
    expect(turns([start, task(2, ['step-3'], { work: exactly(50) }), same, end], [start, task(2, ['step-3'], { work: exactly(20) }), same, end])).toEqual([])
  })

  it('moves an error by half of itself and a probability by ten points, the other ways sharing the rest', () => {
    const asIs = [start, task(2, ['step-9'], { error: 0.2 }), end]
    expect(turns(asIs, [start, task(2, ['step-9'], { error: 0.15 }), end]).filter(({ side }) => side === 'to-be')).toMatchObject([{ field: 'error', limit: expect.closeTo(0.225, 9), yardstick: 'quality', verdict: 'better', becomes: 'worse' }])
    const loop = (share: number) => [start, task(2, ['step-3'], { contact: 'customer-acts' }), madeStep('step-3', 'choice', [['step-2', share], ['step-9', 1 - share]]), end]
    const [first] = turns(loop(0.3), loop(0.25)).filter(({ side }) => side === 'to-be')
    expect(first).toMatchObject({ step: 'step-3', field: 'probability', yardstick: 'service', verdict: 'better', becomes: 'worse' })
    expect(first?.limit).toBeCloseTo(0.35, 9)
  })

  it('puts first what needs the least of its range', () => {
    const found = sensitivityOf({ steps: madeProcess(60, 1) }, { steps: madeProcess(58, 1).map((step) => ({ ...step, cost: step.cost * 0.9 })) }, madeRoles)
    expect(found.map(({ reach }) => reach)).toEqual(found.map(({ reach }) => reach).toSorted((a, b) => a - b))
    for (const { reach, verdict, becomes } of found) { expect(reach > 0 && reach <= 1).toBe(true); expect(becomes).not.toBe(verdict) }
  })

  it('never closes a loop, and knows nothing uncertain where all is certain', () => {
    // Ten points off 5 per cent would be less than nothing: the way out stays open for one run of a hundred.
    const loop = [start, task(2, ['step-10'], { work: exactly(1) }), end, madeStep('step-10', 'choice', [['step-9', 0.05], ['step-11', 0.95]]), task(11, ['step-2'])]
    const out = turns(loop, [start, task(2, ['step-9'], { work: exactly(22) }), end]).filter(({ field, yardstick }) => field === 'probability' && yardstick === 'speed')
    expect(out).toMatchObject([{ side: 'as-is', step: 'step-10', limit: 0.01, verdict: 'worse', becomes: 'better' }])
    expect(out[0]?.turnsAt).toBeGreaterThan(0.01)
    expect(turns([start, task(2, ['step-9']), end], [start, task(2, ['step-9'], { work: exactly(2) }), end])).toEqual([])
  })
})

describe('The quick figures of an input', () => {
  it('are those of the variant itself with that number in it', () => {
    fc.assert(fc.property(fc.integer({ min: 4, max: 60 }), fc.integer(), fc.boolean(), (count, seed, parallel) => {
      const steps = madeProcess(count, seed, { parallel })
      const trials = { asIs: trialOf(steps, madeRoles), toBe: trialOf(madeProcess(count, seed + 1), madeRoles) }
      for (const input of uncertainInputs(trials).filter(({ side }) => side === 'as-is').slice(0, 25)) {
        const quick = input.moved(trials, input.high).asIs
        const changed = steps.map((step): Step => {
          if (step.id !== input.step) return step
          if (input.field === 'work' || input.field === 'wait') return { ...step, [input.field]: exactly(input.high) }
          if (input.field === 'error') return { ...step, error: input.high }
          return { ...step, next: step.next.map((flow) => ({ ...flow, probability: flow.to === input.to ? input.high : ((flow.probability ?? 0) * (1 - input.high)) / (1 - input.present) })) }
        })
        const exact = parallel ? trialOf(changed, madeRoles).own : yardstickFigures(changed, madeRoles)
        for (const figure of ['cost', 'quality', 'service', 'speed'] as const) expect(Math.abs(quick[figure] - exact[figure]), `${figure} of ${JSON.stringify(input)}`).toBeLessThanOrEqual(1e-9 * Math.max(1, exact[figure]))
      }
    }), { numRuns: 40 })
  })
})
