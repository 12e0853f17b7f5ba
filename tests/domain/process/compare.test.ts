import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVariants, judged } from '../../../src/domain/process/compare.ts'
import type { Process, Step } from '../../../src/domain/process/process.ts'
import { castProcess, exactly, madeProcess, madeRole, madeRoles, madeStep } from '../../cast/processes.ts'

const start = madeStep('step-1', 'start', ['step-2'])
const end = madeStep('step-9', 'end', [])
const task = (n: number, to: Parameters<typeof madeStep>[2], minutes = 0, more: Partial<Step> = {}) => madeStep(`step-${n}`, 'work', to, { work: exactly(minutes), role: 'role-1', ...more })
const roles = [madeRole(1, 60)]
const compared = (asIs: Step[], toBe: Step[], more: Partial<Process> = {}) => {
  const process = castProcess(asIs, [toBe], more)
  return compareVariants(process, { steps: asIs }, { steps: toBe }, roles)
}
const slow = [start, task(2, ['step-3'], 60, { error: 0.1, contact: 'customer-acts', department: 'Sales' }), task(3, ['step-9'], 40, { department: 'Service', wait: exactly(100) }), end]
const quick = [start, task(2, ['step-9'], 50, { error: 0.05, contact: 'customer-acts', department: 'Sales' }), end]

describe('A figure against the one before', () => {
  it('is equal under one per cent, and at one per cent it is not', () => {
    expect([judged(100, 99.1), judged(100, 99), judged(100, 101), judged(100, 100.9)]).toEqual(['equal', 'better', 'worse', 'equal'])
    expect([judged(0.5, 0.6, { higher: true }), judged(0.5, 0.4, { higher: true })]).toEqual(['better', 'worse'])
  })
  it('is equal within the error of the simulation', () => expect([judged(100, 95, { error: 6 }), judged(100, 93, { error: 6 })]).toEqual(['equal', 'better']))
  it('is compared plainly with nothing', () => expect([judged(0, 0), judged(0, 1e-6), judged(0, 0.1, { higher: true })]).toEqual(['equal', 'worse', 'better']))
})

describe('Two variants', () => {
  it('are compared on the four yardsticks, with the share of the change', () => {
    const { yardsticks, handOvers, betterOn, worseOn, weighted, recommendation } = compared(slow, quick)
    expect(yardsticks.cost).toMatchObject({ verdict: 'better', target: null, targetMet: null })
    expect(yardsticks.cost.asIs).toBeCloseTo(60 / 0.9 + 40, 9)
    expect(yardsticks.speed.toBe).toBeCloseTo(50 / 0.95, 9)
    expect(yardsticks.quality).toMatchObject({ asIs: 0.9, toBe: 0.95, verdict: 'better' })
    expect(yardsticks.quality.share).toBeCloseTo(0.05 / 0.9, 9)
    expect(handOvers).toEqual({ asIs: 1, toBe: 0 })
    expect([betterOn, worseOn, weighted, recommendation]).toEqual([['cost', 'quality', 'service', 'speed'], [], 1, 'adopt'])
  })

  it('are not advised to be adopted while a role that works has no rate', () => {
    const process = castProcess(slow, [quick])
    const unrated = compareVariants(process, { steps: slow }, { steps: quick.map((step) => (step.role === 'role-1' ? { ...step, role: 'role-2' } : step)) }, roles)
    expect([unrated.recommendation, unrated.unratedRoles, compared(slow, quick).unratedRoles]).toEqual(['price', ['role-2'], []])
    expect(compareVariants(process, { steps: quick }, { steps: slow }, [madeRole(1, null)]).recommendation).toBe('reject')
  })

  it('where the customer acts as often, hand-overs decide on service; where he acts more, they do not', () => {
    expect(compared(slow, quick).yardsticks.service).toMatchObject({ asIs: 1, toBe: 1, share: 0, verdict: 'better' })
    const asked = quick.map((step) => (step.id === 'step-2' ? { ...step, next: [{ to: 'step-2', probability: 0.5, label: '' }, { to: 'step-9', probability: 0.5, label: '' }] } : step))
    expect(compared(slow, asked).yardsticks.service.verdict).toBe('worse')
  })

  it('with nothing before have no share', () => {
    expect(compared([start, task(2, ['step-9'], 1), end], [start, task(2, ['step-9'], 1, { contact: 'customer-acts' }), end]).yardsticks.service).toMatchObject({ asIs: 0, toBe: 1, share: null, verdict: 'worse' })
  })

  it('of which one has parallel blocks are compared on their simulated cycle', () => {
    const parallel = [start, madeStep('step-2', 'fork', ['step-3', 'step-4']), task(3, ['step-5'], 60), task(4, ['step-5'], 100), madeStep('step-5', 'join', ['step-9']), end]
    expect(compared(slow, parallel).yardsticks.speed).toMatchObject({ toBe: 100, verdict: 'better' })
  })

  it('that are the same are equal on all, whatever is asked', () => {
    fc.assert(fc.property(fc.integer({ min: 3, max: 50 }), fc.integer(), (count, seed) => {
      const steps = madeProcess(count, seed, { parallel: false })
      const { betterOn, worseOn, recommendation } = compareVariants(castProcess(steps), { steps }, { steps: structuredClone(steps) }, madeRoles)
      expect([betterOn, worseOn, recommendation]).toEqual([[], [], 'improve'])
    }), { numRuns: 20 })
  })

  it('that differ in the tool alone are the old process in new software', () => {
    expect(compared(slow, slow.map((step) => (step.id === 'step-2' ? { ...step, system: 'crm' as const } : step))).onlyTool).toBe(true)
    expect(compared(slow, quick).onlyTool).toBe(false)
    const faster = slow.map((step) => (step.id === 'step-2' ? { ...step, system: 'crm' as const, wait: { optimistic: 0, likely: 0, pessimistic: 0 }, work: { optimistic: 1, likely: 1, pessimistic: 1 } } : step))
    expect(compared(slow, faster)).toMatchObject({ onlyTool: true, worseOn: [], recommendation: 'redesign' })
  })
})

describe('A recommendation', () => {
  const dear = quick.map((step) => (step.id === 'step-2' ? { ...step, cost: 500 } : step))

  it('with something worse is to adopt for reasons where the better weighs more, else to improve', () => {
    expect(compared(slow, dear)).toMatchObject({ worseOn: ['cost'], weighted: 0.5, recommendation: 'adopt-with-reasons' })
    expect(compared(slow, dear, { weights: { cost: 5, quality: 1, service: 1, speed: 1 } })).toMatchObject({ weighted: -0.25, recommendation: 'improve' })
  })
  it('is to reject where nothing is better', () => expect(compared(quick, slow)).toMatchObject({ betterOn: [], recommendation: 'reject' }))
  it('is to improve where a target is missed, each in its own direction', () => {
    const targets = { cost: null, quality: 0.96, service: null, speed: 53 }
    const { yardsticks, recommendation } = compared(slow, quick, { targets })
    expect([yardsticks.quality.targetMet, yardsticks.speed.targetMet, recommendation]).toEqual([false, true, 'improve'])
    expect(compared(slow, quick, { targets: { ...targets, quality: 0.95 } }).recommendation).toBe('adopt')
  })
  it('without weights weighs nothing', () => expect(compared(slow, dear, { weights: { cost: 0, quality: 0, service: 0, speed: 0 } })).toMatchObject({ weighted: 0, recommendation: 'improve' }))
})
