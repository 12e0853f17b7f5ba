import { describe, expect, it } from 'vitest'
import { changedFields, differencesOf } from '../../../src/domain/process/differences.ts'
import { bareStep, nextStepId } from '../../../src/domain/process/new-step.ts'
import type { Step } from '../../../src/domain/process/process.ts'
import { stamp } from '../../cast/cast.ts'
import { castProcess, exactly, madeStep } from '../../cast/processes.ts'

const asIs = [
  madeStep('step-1', 'start', ['step-2']), madeStep('step-2', 'entry', ['step-3'], { name: 'Enter', system: 'spreadsheet', work: exactly(10), role: 'role-1' }),
  madeStep('step-3', 'approval', ['step-4'], { name: 'Approve', work: exactly(2) }), madeStep('step-4', 'end', []),
]
/** The as-is with changes to some steps. */
const toBe = (changes: Readonly<Record<string, Partial<Step>>>): Step[] => asIs.map((step) => ({ ...step, ...changes[step.id] }))

describe('What became of the steps', () => {
  it('is told by their ids: kept, changed in which fields, taken out, added', () => {
    const after = [...toBe({ 'step-1': { next: [{ to: 'step-5', probability: null, label: '' }] }, 'step-2': { role: null, work: exactly(4) } }).filter(({ id }) => id !== 'step-3'), bareStep('step-5', 'work')]
    expect(differencesOf(asIs, after)).toEqual({
      kept: ['step-4'], changed: [{ step: 'step-1', fields: ['next'] }, { step: 'step-2', fields: ['role', 'work'] }], removed: ['step-3'], added: ['step-5'], onlyTool: false,
    })
  })

  it('does not mind the order of the ways, nor whether the only way is said to be taken always', () => {
    const [one, other] = [{ to: 'step-2', probability: 0.4, label: '' }, { to: 'step-3', probability: 0.6, label: '' }]
    const fork = (...next: Step['next']) => ({ ...bareStep('step-9', 'choice'), next })
    expect(changedFields(fork(one, other), fork(other, one))).toEqual([])
    expect(changedFields(fork({ ...one, probability: 1 }), fork({ ...one, probability: null }))).toEqual([])
    expect(changedFields(fork(one, other), fork({ ...one, probability: 0.5 }, { ...other, probability: 0.5 }))).toEqual(['next'])
  })
})

describe('The old process in new software', () => {
  it('is one in which nothing but the tool changed, and what the tool takes along', () => {
    expect(differencesOf(asIs, toBe({ 'step-2': { system: 'crm', work: exactly(5), error: 0.01, name: 'Enter in the CRM' } })).onlyTool).toBe(true)
    expect(differencesOf(asIs, toBe({ 'step-2': { system: 'crm' }, 'step-3': { name: 'Sign' } })).onlyTool).toBe(true)
  })

  it('is none where somebody else does it, a step is simpler without a tool, or the flow is another', () => {
    expect(differencesOf(asIs, toBe({ 'step-2': { system: 'crm', role: null } })).onlyTool).toBe(false)
    expect(differencesOf(asIs, toBe({ 'step-2': { system: 'crm' }, 'step-3': { work: exactly(1) } })).onlyTool).toBe(false)
    expect(differencesOf(asIs, [...toBe({ 'step-2': { system: 'crm' } }), bareStep('step-5', 'work')]).onlyTool).toBe(false)
    expect(differencesOf(asIs, toBe({})).onlyTool).toBe(false)
    expect(differencesOf(asIs, toBe({ 'step-2': { name: 'Type' } })).onlyTool).toBe(false)
  })
})

describe('The number of a new step', () => {
  it('was no other step’s in any variant, nor that of one which a remedy or a figure names', () => {
    const process = castProcess(asIs, [[...asIs, bareStep('step-7', 'work')]])
    expect(nextStepId(process)).toBe('step-8')
    const remedy = { ...stamp, id: 'remedy-1', kind: 'eliminate' as const, steps: ['step-9'], note: '', withdrawn: null }
    expect(nextStepId({ ...process, variants: process.variants.map((variant) => ({ ...variant, remedies: [remedy], withdrawn: stamp })) })).toBe('step-10')
  })
})
