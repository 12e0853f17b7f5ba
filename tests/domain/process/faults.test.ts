import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processFaults } from '../../../src/domain/process/faults.ts'
import type { Step } from '../../../src/domain/process/process.ts'
import { madeProcess, madeStep } from '../../cast/processes.ts'

const start = (to = 'step-2') => madeStep('step-1', 'start', [to])
const end = (id = 'step-9') => madeStep(id, 'end', [])
const told = (steps: Step[]): string[] => processFaults(steps).map(({ code, step }) => `${code} ${step ?? '-'}`)

describe('A variant without faults', () => {
  it('may have loops, choices and parallel blocks, nested, of any size', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 150 }), fc.integer(), (count, seed) => {
      const steps = madeProcess(count, seed)
      expect(steps).toHaveLength(count)
      expect(told(steps)).toEqual([])
    }))
  })

  it('may go on from a choice inside of a branch to the join by several ways, and have a branch with nothing in it', () => {
    expect(told([
      start(), madeStep('step-2', 'fork', ['step-3', 'step-6']), madeStep('step-3', 'choice', [['step-4', 0.5], ['step-6', 0.5]]), madeStep('step-4', 'work', ['step-6']),
      madeStep('step-6', 'join', ['step-9']), end(),
    ])).toEqual([])
  })

  it('may have a way that is never taken', () => {
    expect(told([start(), madeStep('step-2', 'choice', [['step-3', 0], ['step-9', 1]]), madeStep('step-3', 'work', ['step-9']), end()])).toEqual([])
  })

  it('may loop around a whole parallel block', () => {
    expect(told([
      start(), madeStep('step-2', 'choice', ['step-3']), madeStep('step-3', 'fork', ['step-4', 'step-5']), madeStep('step-4', 'work', ['step-6']), madeStep('step-5', 'work', ['step-6']),
      madeStep('step-6', 'join', ['step-7']), madeStep('step-7', 'choice', [['step-2', 0.5], ['step-9', 0.5]]), end(),
    ])).toEqual([])
  })
})

describe('Ends of a variant', () => {
  it('names what is missing when nothing is there', () => expect(told([])).toEqual(['no-start -', 'no-end -']))

  it('names a second start', () => expect(told([start('step-9'), madeStep('step-2', 'start', ['step-9']), end()])).toEqual(['many-starts step-2']))

  it('names a way into the start, out of an end, a step that leads nowhere and one that nothing leads to', () => {
    expect(told([
      start(), madeStep('step-2', 'choice', [['step-1', 0.1], ['step-3', 0.4], ['step-9', 0.5]]), madeStep('step-3', 'work', []), madeStep('step-4', 'work', ['step-9']),
      madeStep('step-9', 'end', ['step-2']),
    ])).toEqual(['into-start step-1', 'dead-end step-3', 'unreachable step-4', 'out-of-end step-9'])
  })
})

describe('Probabilities', () => {
  const choice = (...shares: (number | null)[]) => [
    start(), { ...madeStep('step-2', 'choice', []), next: shares.map((probability, at) => ({ to: `step-${at + 3}`, probability, label: '' })) },
    ...shares.map((_, at) => madeStep(`step-${at + 3}`, 'work', ['step-9'])), end(),
  ]

  it('are asked for where more than one way leaves', () => expect(processFaults(choice(0.5, null))).toEqual([{ code: 'probability-missing', step: 'step-2', facts: { missing: 1 } }]))
  it('need not be said for the only way', () => expect(told(choice(null))).toEqual([]))
  it('are normalised when they miss 1 by 10⁻⁶, as 1.000001 does', () => {
    expect(told(choice(0.5000005, 0.5000005))).toEqual([])
    expect(told(choice(0.5, 0.4999990))).toEqual([])
    expect(told(choice(1.0000001 - 0.25, 0.25))).toEqual([])
  })
  it('are refused by name beyond that, and on an only way too', () => {
    expect(told(choice(0.500001, 0.5000005))).toEqual(['probability-sum step-2'])
    expect(processFaults(choice(0.5, 0.25))).toEqual([{ code: 'probability-sum', step: 'step-2', facts: { sum: 0.75 } }])
    expect(told(choice(0.4))).toEqual(['probability-sum step-2'])
  })
  it('of a fork are not asked', () => {
    expect(told([start(), madeStep('step-2', 'fork', [['step-3', 0.2], 'step-4']), madeStep('step-3', 'work', ['step-5']), madeStep('step-4', 'work', ['step-5']), madeStep('step-5', 'join', ['step-9']), end()])).toEqual([])
  })
})

describe('A loop without a way out', () => {
  it('is named once, with its first step and how many are caught in it', () => {
    expect(processFaults([start(), madeStep('step-2', 'choice', [['step-3', 0.5], ['step-9', 0.5]]), madeStep('step-3', 'work', ['step-4']), madeStep('step-4', 'work', ['step-5']), madeStep('step-5', 'work', ['step-4']), end()]))
      .toEqual([{ code: 'no-way-out', step: 'step-4', facts: { steps: 2 } }])
  })
  it('is one whose exit has probability 0', () => {
    expect(told([start(), madeStep('step-2', 'work', ['step-3']), madeStep('step-3', 'choice', [['step-2', 1], ['step-9', 0]]), end()])).toEqual(['no-way-out step-2'])
  })
  it('is a step that leads to itself', () => expect(told([start(), madeStep('step-2', 'work', [['step-2', 1], ['step-9', 0]]), end()])).toEqual(['no-way-out step-2']))
  it('may stand in a branch', () => {
    expect(told([start(), madeStep('step-2', 'fork', ['step-3', 'step-4']), madeStep('step-3', 'work', ['step-3']), madeStep('step-4', 'work', ['step-5']), madeStep('step-5', 'join', ['step-9']), end()])).toEqual(['no-way-out step-3'])
  })
  it('is not told of a step that leads to a dead end, which is told', () => expect(told([start(), madeStep('step-2', 'work', ['step-3']), madeStep('step-3', 'work', []), end()])).toEqual(['dead-end step-3', 'unreachable step-9']))
})

describe('Parallel blocks', () => {
  const block = (...inner: Step[]) => [start(), madeStep('step-2', 'fork', ['step-3', 'step-4']), ...inner, end()]

  it('need a join', () => {
    expect(told(block(madeStep('step-3', 'work', ['step-5']), madeStep('step-4', 'work', ['step-5']), madeStep('step-5', 'work', ['step-9'])))).toEqual(['fork-unclosed step-2'])
    expect(told(block(madeStep('step-3', 'work', ['step-9']), madeStep('step-4', 'work', ['step-9'])))).toEqual(['fork-unclosed step-2'])
  })
  it('need a join each, when nested', () => {
    expect(told(block(madeStep('step-3', 'fork', ['step-5', 'step-6']), madeStep('step-4', 'work', ['step-7']), madeStep('step-5', 'work', ['step-7']), madeStep('step-6', 'work', ['step-7']), madeStep('step-7', 'join', ['step-9']))))
      .toEqual(['fork-unclosed step-2'])
  })
  it('do not end in two joins', () => {
    expect(told(block(madeStep('step-3', 'work', ['step-5']), madeStep('step-4', 'work', ['step-6']), madeStep('step-5', 'join', ['step-9']), madeStep('step-6', 'join', ['step-9'])))).toEqual(['fork-unclosed step-2'])
  })
  it('are not joined without a fork', () => expect(told([start(), madeStep('step-2', 'join', ['step-9']), end()])).toEqual(['join-unopened step-2']))
  it('are not jumped into', () => {
    expect(processFaults([
      start('step-8'), madeStep('step-8', 'choice', [['step-2', 0.5], ['step-6', 0.5]]), madeStep('step-2', 'fork', ['step-3', 'step-4']), madeStep('step-3', 'work', ['step-6']), madeStep('step-6', 'work', ['step-5']),
      madeStep('step-4', 'work', ['step-5']), madeStep('step-5', 'join', ['step-9']), end(),
    ])).toEqual([{ code: 'block-jump', step: 'step-6', facts: { from: 'step-3' } }])
  })
  it('are not jumped out of, forward or back', () => {
    expect(told(block(madeStep('step-3', 'choice', [['step-5', 0.5], ['step-6', 0.5]]), madeStep('step-4', 'work', ['step-5']), madeStep('step-5', 'join', ['step-6']), madeStep('step-6', 'work', ['step-9'])))).toEqual(['block-jump step-6'])
    expect(told(block(madeStep('step-3', 'choice', [['step-5', 0.5], ['step-2', 0.5]]), madeStep('step-4', 'work', ['step-5']), madeStep('step-5', 'join', ['step-9'])))).toEqual(['block-jump step-2'])
  })
  it('have no way from branch to branch', () => {
    expect(told(block(madeStep('step-3', 'work', ['step-4']), madeStep('step-4', 'work', ['step-5']), madeStep('step-5', 'join', ['step-9'])))).toEqual(['block-jump step-4'])
  })
  it('hold no end', () => {
    expect(told(block(madeStep('step-3', 'choice', [['step-5', 0.5], ['step-8', 0.5]]), madeStep('step-8', 'end', []), madeStep('step-4', 'work', ['step-5']), madeStep('step-5', 'join', ['step-9'])))).toEqual(['end-in-block step-8'])
  })
})

describe('Long variants', () => {
  it('of 5,000 steps in a row are looked through without trouble', () => {
    const steps = Array.from({ length: 5_000 }, (_, at) => madeStep(`step-${at + 1}`, at === 0 ? 'start' : at === 4_999 ? 'end' : 'work', at === 4_999 ? [] : [`step-${at + 2}`]))
    expect(told(steps)).toEqual([])
  })
})
