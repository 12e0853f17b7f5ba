import { describe, expect, it } from 'vitest'
import { inFlowOrder } from '../../../src/domain/process/flow-order.ts'
import { madeStep } from '../../cast/processes.ts'

const ids = (...steps: Parameters<typeof inFlowOrder>[0]): string[] => inFlowOrder(steps).map(({ id }) => id)

describe('The order of steps in a table', () => {
  it('is that of the work, with ways back left aside, what nothing leads to behind it, and the ends last', () => {
    const start = madeStep('step-1', 'start', ['step-4'])
    const end = madeStep('step-2', 'end', [])
    expect(ids(start, end, madeStep('step-3', 'work', []), madeStep('step-4', 'choice', [['step-2', 0.5], ['step-5', 0.5]]), madeStep('step-5', 'work', ['step-4']))).toEqual(['step-1', 'step-4', 'step-5', 'step-3', 'step-2'])
    expect(ids(end, madeStep('step-3', 'work', []))).toEqual(['step-3', 'step-2'])
    expect(ids()).toEqual([])
  })
})
