import { describe, expect, it } from 'vitest'
import type { Day } from '../../../src/domain/day.ts'
import { actualVariant } from '../../../src/domain/process/actual.ts'
import type { ActualStep, Process } from '../../../src/domain/process/process.ts'
import { stamp } from '../../cast/cast.ts'
import { between, castProcess, exactly, madeStep } from '../../cast/processes.ts'

const steps = [
  madeStep('step-1', 'start', ['step-2']), madeStep('step-2', 'work', ['step-3'], { work: between(1, 2, 3), wait: exactly(9), error: 0.1 }), madeStep('step-3', 'work', ['step-4'], { work: exactly(5) }), madeStep('step-4', 'end', []),
]
const actual = (n: number, on: string, more: Partial<ActualStep>): ActualStep => ({ ...stamp, id: `actual-${n}`, step: 'step-2', on: on as Day, work: null, wait: null, error: null, sample: null, source: '', withdrawn: null, ...more })
const approved = { ...stamp, variant: 'variant-2', evaluation: 'evaluation-1', on: '2027-01-20' as Day, reason: '', vote: null, facts: '' }
const process = (actuals: ActualStep[], more: Partial<Process> = {}) => castProcess([], [steps], { approved, actuals, ...more })

describe('The actual variant', () => {
  it('is not there before a to-be is approved', () => expect(actualVariant(process([], { approved: null }))).toBeNull())

  it('is as planned where nothing was measured', () => expect(actualVariant(process([]))).toEqual({ variant: 'variant-2', steps, measured: new Map() }))

  it('has the newest figure of each field, by its day, of one day the last one recorded', () => {
    const found = actualVariant(process([
      actual(1, '2027-03-01', { work: 7, wait: 30 }), actual(2, '2027-02-01', { work: 4, error: 0.02 }), actual(3, '2027-03-01', { work: 6 }), actual(4, '2027-04-01', { wait: 1, withdrawn: stamp }), actual(5, '2027-04-01', { step: 'step-77', work: 1 }),
    ]))
    expect(found?.steps[1]).toEqual({ ...steps[1], work: exactly(6), wait: exactly(30), error: 0.02 })
    expect(found?.steps[2]).toBe(steps[2])
    expect([...(found?.measured ?? [])]).toEqual([['step-2', ['work', 'error', 'wait']]])
  })
})
