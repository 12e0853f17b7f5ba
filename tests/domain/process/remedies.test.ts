import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../../src/domain/process/differences.ts'
import { processFaults } from '../../../src/domain/process/faults.ts'
import { takesTime } from '../../../src/domain/process/graph.ts'
import { measuresOf } from '../../../src/domain/process/measures.ts'
import type { Step } from '../../../src/domain/process/process.ts'
import { applyRemedy } from '../../../src/domain/process/remedies.ts'
import { RemedyAsked } from '../../../src/domain/process/remedy-asked.ts'
import { simulate } from '../../../src/domain/process/simulation.ts'
import { isProblem } from '../../../src/domain/problem.ts'
import { exactly, madeProcess, madeRoles, madeStep } from '../../cast/processes.ts'

/** Start → enter → check → approve, one in ten back to enter → send → end. */
const complaint = (more: Partial<Record<string, Partial<Step>>> = {}): Step[] => [
  madeStep('step-1', 'start', ['step-2']),
  madeStep('step-2', 'entry', ['step-3'], { name: 'Enter', work: exactly(10), wait: exactly(20), error: 0.1, data: ['Name'], role: 'role-1', cost: 2, ...more['step-2'] }),
  madeStep('step-3', 'check', ['step-4'], { name: 'Check', work: exactly(5), wait: exactly(30), error: 0.2, data: ['Name', 'Order'], role: 'role-2', cost: 1, ...more['step-3'] }),
  madeStep('step-4', 'approval', [['step-5', 0.9], ['step-2', 0.1]], { name: 'Approve', work: exactly(2), wait: exactly(480), role: 'role-3', ...more['step-4'] }),
  madeStep('step-5', 'work', ['step-6'], { name: 'Send', work: exactly(3), role: 'role-1', ...more['step-5'] }),
  madeStep('step-6', 'end', []),
]
/** Start → fork → (a → b, c) → join → end. */
const parallel = (): Step[] => [
  madeStep('step-1', 'start', ['step-2']), madeStep('step-2', 'fork', ['step-3', 'step-5']),
  madeStep('step-3', 'work', ['step-4'], { work: exactly(5) }), madeStep('step-4', 'work', ['step-6'], { work: exactly(5) }), madeStep('step-5', 'work', ['step-6'], { work: exactly(7) }),
  madeStep('step-6', 'join', ['step-7']), madeStep('step-7', 'end', []),
]
const flows = (steps: readonly Step[]) => steps.map(({ id, kind, next }) => `${id.slice(5)} ${kind} → ${next.map(({ to, probability }) => to.slice(5) + (probability === null ? '' : ` ${probability}`)).join(', ')}`)
const one = (steps: readonly Step[], id: string) => steps.find((step) => step.id === id) as Step
const asked = (remedy: object): RemedyAsked => RemedyAsked.parse(remedy)
const apply = (steps: readonly Step[], remedy: object) => applyRemedy(steps, asked(remedy))
const refusal = (steps: readonly Step[], remedy: object) => {
  try {
    apply(steps, remedy)
  } catch (error) {
    if (isProblem(error)) return { code: error.code, ...error.facts }
    throw error
  }
  return 'not refused'
}

describe('To eliminate a step', () => {
  it('lets what led to it lead on', () => {
    expect(flows(apply(complaint(), { kind: 'eliminate', step: 'step-3' }))).toEqual(['1 start → 2', '2 entry → 4', '4 approval → 5 0.9, 2 0.1', '5 work → 6', '6 end → '])
  })

  it('leaves a choice where it decided, since how often each way is taken does not go with the work', () => {
    const after = apply(complaint(), { kind: 'eliminate', step: 'step-4' })
    expect(one(after, 'step-4')).toEqual(madeStep('step-4', 'choice', [['step-5', 0.9], ['step-2', 0.1]], { name: 'Approve' }))
  })

  it('makes one way of two that then lead to the same place', () => {
    const steps = [
      madeStep('step-1', 'start', ['step-2']), madeStep('step-2', 'choice', [['step-3', 0.1], ['step-4', 0.2], ['step-5', 0.7]]),
      madeStep('step-3', 'work', ['step-5']), madeStep('step-4', 'work', ['step-5']), madeStep('step-5', 'end', []),
    ]
    const less = apply(steps, { kind: 'eliminate', step: 'step-3' })
    expect(one(less, 'step-2').next.map(({ to, probability }) => [to, probability])).toEqual([['step-5', 0.8], ['step-4', 0.2]])
    expect(one(apply(less, { kind: 'eliminate', step: 'step-4' }), 'step-2').next).toEqual([{ to: 'step-5', probability: null, label: '' }])
  })

  it('takes out a branch that holds nothing any more, and a block of one branch with it', () => {
    expect(flows(apply(parallel(), { kind: 'eliminate', step: 'step-5' }))).toEqual(['1 start → 3', '3 work → 4', '4 work → 7', '7 end → '])
    const shorter = apply(parallel(), { kind: 'eliminate', step: 'step-4' })
    expect(flows(shorter)).toEqual(['1 start → 2', '2 fork → 3, 5', '3 work → 6', '5 work → 6', '6 join → 7', '7 end → '])
  })

  it('is refused for control points, for start and end and for what parts or joins ways, each by name', () => {
    expect(refusal(complaint({ 'step-3': { control: true } }), { kind: 'eliminate', step: 'step-3' })).toEqual({ code: 'remedy-refused', remedy: 'eliminate', step: 'step-3', name: 'Check', rule: 'control-point' })
    for (const [step, rule] of [['step-1', 'start-or-end'], ['step-6', 'start-or-end']] as const) expect(refusal(complaint(), { kind: 'eliminate', step })).toMatchObject({ step, rule })
    for (const step of ['step-2', 'step-6']) expect(refusal(parallel(), { kind: 'eliminate', step })).toMatchObject({ step, rule: 'gateway' })
    expect(refusal(complaint(), { kind: 'eliminate', step: 'step-9' })).toEqual({ code: 'thing-unknown', kind: 'step', id: 'step-9' })
  })
})

describe('To combine steps', () => {
  it('makes one of them: minutes and costs are summed, it is right when all were, data are united', () => {
    const after = apply(complaint({ 'step-3': { control: true, contact: 'customer-acts', value: 'customer', error: 0.2 } }), { kind: 'combine', steps: ['step-2', 'step-3'] })
    expect(one(after, 'step-2')).toMatchObject({
      name: 'Enter', work: exactly(15), wait: exactly(50), cost: 3, data: ['Name', 'Order'], role: 'role-1', control: true, contact: 'customer-acts', value: 'customer', next: [{ to: 'step-4' }],
    })
    expect(one(after, 'step-2').error).toBeCloseTo(1 - 0.9 * 0.8, 12)
    expect(after.map(({ id }) => id)).toEqual(['step-1', 'step-2', 'step-4', 'step-5', 'step-6'])
  })

  it('takes another name, role and minutes where somebody gives them', () => {
    const after = apply(complaint(), { kind: 'combine', steps: ['step-2', 'step-3'], name: 'Enter and check', role: null, wait: exactly(20) })
    expect(one(after, 'step-2')).toMatchObject({ name: 'Enter and check', role: null, work: exactly(15), wait: exactly(20) })
  })

  it('is refused for steps with a way in or out between them, and for what takes no time', () => {
    expect(refusal(complaint(), { kind: 'combine', steps: ['step-4', 'step-5'] })).toMatchObject({ step: 'step-5', name: 'Send', rule: 'not-in-line' })
    expect(refusal(complaint(), { kind: 'combine', steps: ['step-3', 'step-2'] })).toMatchObject({ step: 'step-2', rule: 'not-in-line' })
    expect(refusal(complaint(), { kind: 'combine', steps: ['step-5', 'step-6'] })).toMatchObject({ step: 'step-6', rule: 'takes-no-time' })
  })
})

describe('To re-order steps', () => {
  it('moves one along a straight line, and what led back to its first step leads to the new first one', () => {
    expect(flows(apply(complaint(), { kind: 're-order', step: 'step-3', place: 'before', other: 'step-2' }))).toEqual(
      ['1 start → 3', '2 entry → 4', '3 check → 2', '4 approval → 5 0.9, 3 0.1', '5 work → 6', '6 end → '])
    expect(flows(apply(complaint(), { kind: 're-order', step: 'step-2', place: 'after', other: 'step-3' }))).toEqual(flows(apply(complaint(), { kind: 're-order', step: 'step-3', place: 'before', other: 'step-2' })))
  })

  it('is refused past the end of the line, past a step that decides, and where nothing would move', () => {
    expect(refusal(complaint(), { kind: 're-order', step: 'step-2', place: 'before', other: 'step-5' })).toMatchObject({ step: 'step-5', rule: 'not-in-line' })
    expect(refusal(complaint(), { kind: 're-order', step: 'step-4', place: 'before', other: 'step-2' })).toMatchObject({ step: 'step-4', rule: 'decides' })
    expect(refusal(complaint(), { kind: 're-order', step: 'step-2', place: 'before', other: 'step-3' })).toMatchObject({ rule: 'same-place' })
  })
})

describe('To simplify a step', () => {
  it('takes smaller figures only', () => {
    expect(one(apply(complaint(), { kind: 'simplify', step: 'step-2', work: exactly(6), error: 0.05 }), 'step-2')).toMatchObject({ work: exactly(6), wait: exactly(20), error: 0.05 })
    expect(refusal(complaint(), { kind: 'simplify', step: 'step-2', work: exactly(6), error: 0.5 })).toMatchObject({ name: 'Enter', rule: 'not-less' })
    expect(refusal(complaint(), { kind: 'simplify', step: 'step-2', work: exactly(10) })).toMatchObject({ rule: 'not-less' })
    expect(refusal(complaint(), { kind: 'simplify', step: 'step-2' })).toMatchObject({ rule: 'nothing-asked' })
  })
})

describe('To run steps in parallel', () => {
  it('makes them the branches of a new block', () => {
    const after = applyRemedy(complaint(), asked({ kind: 'parallelise', steps: ['step-2', 'step-3'] }), 20)
    expect(flows(after)).toEqual(['1 start → 20', '2 entry → 21', '3 check → 21', '4 approval → 5 0.9, 20 0.1', '5 work → 6', '6 end → ', '20 fork → 2, 3', '21 join → 4'])
    expect(differencesOf(complaint(), after)).toMatchObject({ added: ['step-20', 'step-21'], removed: [], kept: ['step-5', 'step-6'] })
  })

  it('is refused for a step behind which ways part', () => {
    expect(refusal(complaint(), { kind: 'parallelise', steps: ['step-3', 'step-4'] })).toMatchObject({ step: 'step-4', rule: 'decides' })
  })
})

describe('To automate, empower and outsource', () => {
  it('puts the step into the CRM with its new minutes, and frees the role if asked', () => {
    expect(one(apply(complaint(), { kind: 'automate', step: 'step-2', work: exactly(1), freeRole: true, systemName: 'CRM' }), 'step-2')).toMatchObject({ system: 'crm', systemName: 'CRM', work: exactly(1), wait: exactly(20), role: null, control: false })
    expect(one(apply(complaint(), { kind: 'automate', step: 'step-2', work: exactly(1) }), 'step-2')).toMatchObject({ role: 'role-1' })
  })

  it('moves a decision to somebody nearer, or takes the approval out', () => {
    expect(one(apply(complaint(), { kind: 'empower', step: 'step-4', role: 'role-1', wait: exactly(0) }), 'step-4')).toMatchObject({ kind: 'approval', role: 'role-1', wait: exactly(0), work: exactly(2) })
    expect(one(apply(complaint(), { kind: 'empower', step: 'step-4' }), 'step-4')).toMatchObject({ kind: 'choice' })
    expect(refusal(complaint({ 'step-4': { control: true } }), { kind: 'empower', step: 'step-4' })).toMatchObject({ remedy: 'empower', rule: 'control-point' })
    expect(one(apply(complaint({ 'step-4': { control: true } }), { kind: 'empower', step: 'step-4', department: 'Service' }), 'step-4')).toMatchObject({ department: 'Service', control: true })
    expect(refusal(complaint(), { kind: 'empower', step: 'step-3' })).toMatchObject({ name: 'Check', rule: 'not-approval' })
    expect(refusal(complaint(), { kind: 'empower', step: 'step-4', wait: exactly(1) })).toMatchObject({ rule: 'nothing-asked' })
  })

  it('gives the step to somebody outside for a price that holds the work', () => {
    expect(one(apply(complaint(), { kind: 'outsource', step: 'step-5', department: 'Post', cost: 4 }), 'step-5')).toMatchObject({ department: 'Post', cost: 4, role: null, work: exactly(3) })
  })
})

const made = fc.record({ count: fc.integer({ min: 3, max: 70 }), seed: fc.integer({ min: 1, max: 2 ** 31 }), parallel: fc.boolean() })
const anyRemedy = (steps: readonly Step[], n: number, kind: number): object => {
  const timed = steps.filter(takesTime)
  const step = timed[n % Math.max(1, timed.length)]?.id ?? 'step-1'
  const following: string[] = []
  for (let id: string | undefined = step; id && following.length < 2 + (n % 3); id = one(steps, id)?.next[0]?.to) following.push(id)
  const other = following.at(-1) ?? step
  const pair = following.length > 1 ? following : [step, step]
  return [
    { kind: 'eliminate', step }, { kind: 'combine', steps: pair }, { kind: 're-order', step, place: n % 2 ? 'before' : 'after', other }, { kind: 'simplify', step, work: exactly(0) },
    { kind: 'parallelise', steps: pair }, { kind: 'automate', step, work: exactly(1) }, { kind: 'empower', step }, { kind: 'outsource', step, department: 'Outside', cost: 3 },
    { kind: 'eliminate', step: steps[n % steps.length]?.id ?? step },
  ][kind % 9] as object
}
/** The steps after a remedy, null where it is refused; anything but a refusal that names a step is a bug. */
function tried(steps: readonly Step[], remedy: object): Step[] | null {
  try {
    return apply(steps, remedy)
  } catch (error) {
    if (isProblem(error) && error.code === 'remedy-refused') return null
    throw error
  }
}

describe('Any remedies, one after the other,', () => {
  it('leave a process without faults without faults, in the order of its numbers, with every control point', () => {
    let applied = 0
    fc.assert(fc.property(made, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 30 }), ({ count, seed, parallel: blocks }, remedies) => {
      let steps = madeProcess(count, seed, { parallel: blocks }).map((step, at) => ({ ...step, control: at % 11 === 5 && takesTime(step) }))
      const controls = steps.filter(({ control }) => control).length
      for (const [n, kind] of remedies) {
        const remedy = anyRemedy(steps, n, kind)
        const after = tried(steps, remedy)
        if (!after) continue
        applied += 1
        expect(processFaults(after), JSON.stringify(remedy)).toEqual([])
        const numbers = after.map(({ id }) => Number(id.slice(5)))
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
        const merged = (remedy as { kind: string }).kind === 'combine'
        if (!merged) expect(after.filter(({ control }) => control)).toHaveLength(steps.filter(({ control }) => control).length)
        expect(after.filter(({ control }) => control).length).toBeGreaterThanOrEqual(Math.min(controls, 1))
        steps = after
      }
    }), { numRuns: 300 })
    expect(applied).toBeGreaterThan(1_000)
  })

  it('cost no more where work is taken out, and take no longer where it runs in parallel', () => {
    fc.assert(fc.property(made, fc.nat(), ({ count, seed }, n) => {
      const steps = madeProcess(count, seed, { parallel: false })
      const gone = tried(steps, anyRemedy(steps, n, 0))
      if (gone) expect(measuresOf(gone, madeRoles).cost).toBeLessThanOrEqual(measuresOf(steps, madeRoles).cost * (1 + 1e-9))
      const beside = tried(steps, anyRemedy(steps, n, 4))
      const before = measuresOf(steps, madeRoles).meanCycle ?? Number.NaN
      if (beside) {
        const { mean, standardError } = simulate(beside, { runs: 400, seed: 7 })
        expect(mean).toBeLessThanOrEqual(before + 5 * standardError + 1e-6)
      }
    }), { numRuns: 60 })
  })
})
