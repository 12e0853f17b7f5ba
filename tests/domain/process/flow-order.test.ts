import { describe, expect, it } from 'vitest'
import { inFlowOrder } from '../../../src/domain/process/flow-order.ts'
import { madeProcess, madeStep } from '../../cast/processes.ts'

const ids = (...steps: Parameters<typeof inFlowOrder>[0]): string[] => inFlowOrder(steps).map(({ id }) => id)

describe('The order of steps in a table', () => {
  it('is that of the work, with ways back left aside, what nothing leads to behind it, and the ends last', () => {
    const start = madeStep('step-1', 'start', ['step-4'])
    const end = madeStep('step-2', 'end', [])
    expect(ids(start, end, madeStep('step-3', 'work', []), madeStep('step-4', 'choice', [['step-2', 0.5], ['step-5', 0.5]]), madeStep('step-5', 'work', ['step-4']))).toEqual(['step-1', 'step-4', 'step-5', 'step-3', 'step-2'])
    expect(ids(end, madeStep('step-3', 'work', []))).toEqual(['step-3', 'step-2'])
    expect(ids()).toEqual([])
  })

  it('is that in which they were written, but for a step that was put between two later on', () => {
    const steps = [
      madeStep('step-1', 'start', ['step-3']), madeStep('step-2', 'end', []), madeStep('step-3', 'work', ['step-9']), madeStep('step-4', 'choice', [['step-6', 0.8], ['step-5', 0.2]]), madeStep('step-5', 'work', ['step-3']),
      madeStep('step-6', 'work', ['step-7']), madeStep('step-7', 'work', ['step-2']), madeStep('step-9', 'work', ['step-4']),
    ]
    expect(ids(...steps)).toEqual(['step-1', 'step-3', 'step-9', 'step-4', 'step-5', 'step-6', 'step-7', 'step-2'])
  })

  it('has each step once, whatever the process', () => {
    for (const seed of [1, 2, 3]) expect(ids(...madeProcess(400, seed)).sort()).toEqual(madeProcess(400, seed).map(({ id }) => id).sort())
  })
})
