import { describe, expect, it } from 'vitest'
import type { ProcessFinding } from '../../src/domain/process/finding.ts'
import { findingFates } from '../../src/method/finding-fates.ts'
import { evaluationOf, isSound, processStandingOf } from '../../src/method/process-standing.ts'
import { openModelled } from '../changes/modelled.ts'
import { castProcess, madeStep } from '../cast/processes.ts'

const start = madeStep('step-1', 'start', ['step-2'])
const work = madeStep('step-2', 'work', ['step-3'], { name: 'Answer' })
const end = madeStep('step-3', 'end', [])

describe('Where a process stands', () => {
  it('is told from what is modelled', () => {
    const of = (...variants: Parameters<typeof castProcess>) => processStandingOf({ workRoles: [] }, castProcess(...variants)).state
    expect([of([start, { ...end, id: 'step-3' }]), of([start, work, end]), of([start, work, end], [[start, end]]), of([start, work, end], [[start, work, end]])]).toEqual(['unmodelled', 'as-is', 'as-is', 'drafted'])
  })

  it('follows evaluation, alteration and approval', async () => {
    const { as, better, project } = await openModelled()
    const state = async () => { const now = await project(); return processStandingOf(now, now.processes[0] as never).state }
    expect(await state()).toBe('drafted')
    const evaluation = await better()
    expect(await state()).toBe('evaluated')
    await as('consultant', 'edit-work-role', { workRole: 'role-1', rate: 70 })
    expect(await state()).toBe('stale')
    await as('consultant', 'edit-work-role', { workRole: 'role-1', rate: 60 })
    await as('project-manager', 'approve-to-be', { process: 'process-1', evaluation, reason: 'Better.' })
    expect(await state()).toBe('approved')
    await as('consultant', 'edit-process', { process: 'process-1', volume: 7 })
    expect(await state()).toBe('stale')
  })

  it('is about the to-be that counts: approved, else evaluated last, else the newest with work in it', async () => {
    const { as, better, project, process } = await openModelled()
    const counting = async () => processStandingOf(await project(), await process()).toBe?.id
    await as('consultant', 'derive-variant', { process: 'process-1', from: 'variant-1', title: 'Another' })
    expect(await counting()).toBe('variant-3')
    const evaluation = await better()
    expect(await counting()).toBe('variant-2')
    await as('project-manager', 'approve-to-be', { process: 'process-1', evaluation, reason: 'Better.' })
    await as('consultant', 'evaluate-process', { process: 'process-1', toBe: 'variant-3' })
    expect(await counting()).toBe('variant-2')
    expect(evaluationOf(await project(), await process(), 'variant-3')?.id).toBe('evaluation-2')
  })

  it('counts the approved evaluation while it holds, then the newest, which goes before the committee next', async () => {
    const { as, better, project, process } = await openModelled()
    const counting = async () => evaluationOf(await project(), await process(), 'variant-2')?.id
    await as('project-manager', 'approve-to-be', { process: 'process-1', evaluation: await better(), reason: 'Better.' })
    await as('consultant', 'evaluate-process', { process: 'process-1', toBe: 'variant-2' })
    expect(await counting()).toBe('evaluation-1')
    await as('consultant', 'edit-process', { process: 'process-1', volume: 7 })
    await as('consultant', 'evaluate-process', { process: 'process-1', toBe: 'variant-2' })
    expect(await counting()).toBe('evaluation-3')
    expect(processStandingOf(await project(), await process()).state).toBe('stale')
  })

  it('calls a variant sound that has work in it and no faults', () => {
    expect([[start, work, end], [start, end], [start, { ...work, next: [] }, end]].map((steps) => isSound({ steps }))).toEqual([true, false, false])
  })
})

const finding = (rule: ProcessFinding['rule'], steps: string[], figure: number, facts: ProcessFinding['facts'] = {}): ProcessFinding => ({ rule, steps, figure, remedies: [], facts })

describe('What became of a finding', () => {
  it('is gone for a double entry whose data are written once, though other data are still written twice at its steps', () => {
    const left = finding('double-entry', ['step-1', 'step-3'], 1, { data: 'Customer need' })
    const { fated } = findingFates([finding('double-entry', ['step-1', 'step-2'], 2, { data: 'Contact person, Address' }), finding('double-entry', ['step-1', 'step-2', 'step-3'], 1, { data: 'customer need' })], [left])
    expect(fated.map(({ fate }) => fate)).toEqual(['gone', 'still'])
  })

  it('is gone, less, or still there', () => {
    const asIs = [finding('redundant-step', ['step-1'], 9), finding('media-break', ['step-2', 'step-3'], 1), finding('rework-loop', ['step-4'], 0.1, { by: 'error' })]
    const { fated, fresh } = findingFates(asIs, [finding('media-break', ['step-3', 'step-9'], 0.5), finding('rework-loop', ['step-4'], 0.0999, { by: 'error' }), finding('redundant-step', ['step-8'], 2)])
    expect(fated.map(({ fate }) => fate)).toEqual(['gone', 'less', 'still'])
    expect(fresh.map(({ steps }) => steps)).toEqual([['step-8']])
  })

  it('tells a wait that is shorter in a process that is shorter as less', () => {
    const { fated } = findingFates([finding('long-wait', ['step-1'], 0.7, { wait: 600 })], [finding('long-wait', ['step-1'], 0.9, { wait: 60 })])
    expect(fated[0]?.fate).toBe('less')
  })

  it('knows a bottleneck by its role, and rework by what it comes of', () => {
    const role = (id: string) => ({ role: id })
    const { fated, fresh } = findingFates([finding('bottleneck', ['step-1'], 0.9, role('role-1'))], [finding('bottleneck', ['step-1'], 0.9, role('role-2'))])
    expect([fated[0]?.fate, fresh.length]).toEqual(['gone', 1])
    expect(findingFates([finding('rework-loop', ['step-1'], 0.2, { by: 'loop' })], [finding('rework-loop', ['step-1'], 0.2, { by: 'error' })]).fated[0]?.fate).toBe('gone')
  })
})
