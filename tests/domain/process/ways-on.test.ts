import { describe, expect, it } from 'vitest'
import { mainPath } from '../../../src/domain/process/main-path.ts'
import { waysOn } from '../../../src/domain/process/ways-on.ts'
import type { Step } from '../../../src/domain/process/process.ts'
import { exactly, madeProcess, madeStep } from '../../cast/processes.ts'

/** Asked, then answered at once (7 of 10), or passed on to two at the same time; what is checked afterwards goes back once in five. */
const steps: Step[] = [
  madeStep('step-1', 'start', ['step-2']),
  { ...madeStep('step-2', 'work', ['step-3'], { name: 'Ask', work: exactly(10) }) },
  { ...madeStep('step-3', 'choice', []), next: [{ to: 'step-4', probability: 0.7, label: 'easy' }, { to: 'step-5', probability: 0.3, label: 'hard' }] },
  madeStep('step-4', 'work', ['step-10'], { name: 'Answer', work: exactly(5), wait: exactly(60) }),
  madeStep('step-5', 'fork', ['step-6', 'step-7']),
  madeStep('step-6', 'work', ['step-8'], { name: 'Test', work: exactly(30) }),
  madeStep('step-7', 'work', ['step-8'], { name: 'Call', work: exactly(20), wait: exactly(100) }),
  madeStep('step-8', 'join', ['step-9']),
  madeStep('step-9', 'check', [['step-10', 0.8], ['step-2', 0.2]], { name: 'Check', work: exactly(7) }),
  madeStep('step-10', 'end', []),
]
const step = (n: number): Step => steps[n - 1] as Step
const said = (n: number) => waysOn(steps, step(n)).map(({ share, labels, to, waits }) => [share, labels.join(' '), to.map(({ id }) => id).join(' '), waits])

describe('The ways on from a step', () => {
  it('look through choices, with their share and what they are called, and give all that begins at the same time', () => {
    expect(said(2)).toEqual([[0.7, 'easy', 'step-4', false], [0.3, 'hard', 'step-6 step-7', false]])
  })

  it('wait where branches meet', () => {
    expect(said(6)).toEqual([[1, '', 'step-9', true]])
  })

  it('lead back and to ends too', () => {
    expect(said(9)).toEqual([[0.8, '', 'step-10', false], [0.2, '', 'step-2', false]])
    expect(said(10)).toEqual([])
  })

  it('come to an end in gateways that lead only to each other, and leave out what is never taken', () => {
    const round = [madeStep('step-1', 'work', ['step-2']), madeStep('step-2', 'choice', [['step-3', 1], ['step-4', 0]]), madeStep('step-3', 'choice', ['step-2', 'step-9']), madeStep('step-4', 'end', [])]
    expect(waysOn(round, round[0] as Step)).toMatchObject([{ share: 0, to: [{ id: 'step-4' }] }])
  })
})

describe('The most likely course', () => {
  it('takes the likeliest ways and adds up the minutes', () => {
    expect(mainPath(steps).map(({ step: { name }, done }) => [name, done])).toEqual([['Ask', 10], ['Answer', 75]])
  })

  it('goes through all branches of a block, and on after the slowest; ways back are not taken', () => {
    const hard = steps.map((each) => (each.id === 'step-3' ? { ...each, next: each.next.map((flow) => ({ ...flow, probability: flow.label === 'hard' ? 0.7 : 0.3 })) } : each))
    expect(mainPath(hard).map(({ step: { name }, done, parallel }) => [name, done, parallel])).toEqual([['Ask', 10, false], ['Test', 40, true], ['Call', 130, true], ['Check', 137, false]])
  })

  it('ends, whatever the process; one with faults has none', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const path = mainPath(madeProcess(150, seed))
      expect(path.length).toBeGreaterThan(0)
      expect(new Set(path.map(({ step: { id } }) => id)).size).toBe(path.length)
    }
    expect(mainPath([madeStep('step-1', 'work', [])])).toEqual([])
  })
})
