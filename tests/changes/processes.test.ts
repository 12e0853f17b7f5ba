import { describe, expect, it } from 'vitest'
import { makeChange } from '../../src/changes/make-change.ts'
import { personActing } from '../../src/domain/rights.ts'
import { sentenceOf } from '../../src/locales/change-sentence.ts'
import { locales } from '../../src/locales/locales.ts'
import { complaintRoles, complaintSteps, openModelled } from './modelled.ts'
import { HARBOUR, openStage } from './stage.ts'

const P = { process: 'process-1' }

describe('A process', () => {
  it('begins as it is, with a start and an end to write between', async () => {
    const stage = await openStage()
    const { result } = await stage.as('consultant', 'add-process', { title: 'Quotation', area: 'sales' })
    expect(result).toEqual({ process: 'process-1' })
    const [process] = (await stage.project()).processes
    expect(process).toMatchObject({ title: 'Quotation', inScope: true, weights: { cost: 3, speed: 3 }, approved: null })
    expect(process?.variants).toMatchObject([{ id: 'variant-1', kind: 'as-is', basedOn: null, steps: [{ id: 'step-1', kind: 'start', next: [{ to: 'step-2' }] }, { id: 'step-2', kind: 'end', next: [] }] }])
  })

  it('comes with a table and the roles in it, which are not added twice', async () => {
    const room = await openModelled()
    const steps = complaintSteps.map((step) => ({ ...step, id: step.id.replace('step', 'new'), next: ('next' in step ? step.next : []).map((flow) => ({ ...flow, to: flow.to.replace('step', 'new') })) }))
    await room.as('consultant', 'add-process', { title: 'Second', area: 'service', steps, roles: [{ id: 'role-1', name: 'Manager' }, { id: 'role-2', name: 'Driver' }] })
    const { workRoles, processes } = await room.project()
    expect(workRoles.map(({ id, name, rate }) => [id, name, rate])).toEqual([['role-1', 'Clerk', 60], ['role-2', 'Manager', 120], ['role-3', 'Driver', null]])
    expect(processes[1]?.variants[0]?.steps.map(({ id, role, next }) => [id, role, next.map(({ to }) => to)])).toEqual([
      ['step-1', null, ['step-2']], ['step-2', 'role-2', ['step-3']], ['step-3', 'role-2', ['step-4']], ['step-4', 'role-3', ['step-5', 'step-2']], ['step-5', 'role-2', ['step-6']], ['step-6', null, []],
    ])
  })

  it('is edited field by field, target by target, weight by weight', async () => {
    const room = await openModelled()
    const seen = await room.version()
    await room.as('consultant', 'edit-process', { ...P, targets: { cost: 20 }, weights: { speed: 5 }, goals: ['goal-1'] }, { basedOn: seen })
    await room.as('project-manager', 'edit-process', { ...P, targets: { speed: 300 }, owner: 'Head of service' }, { basedOn: seen })
    expect(await room.process()).toMatchObject({ targets: { cost: 20, quality: null, service: null, speed: 300 }, weights: { cost: 3, speed: 5 }, goals: ['goal-1'], owner: 'Head of service' })
    await expect(room.as('project-manager', 'edit-process', { ...P, targets: { cost: 10 } }, { basedOn: seen })).rejects.toMatchObject({ code: 'project-changed' })
  })

  it('refuses goals and problems that are not there, and weights that weigh nothing', async () => {
    const room = await openModelled()
    await expect(room.as('consultant', 'edit-process', { ...P, goals: ['goal-9'] })).rejects.toMatchObject({ code: 'thing-unknown', facts: { kind: 'goal', id: 'goal-9' } })
    await expect(room.as('consultant', 'edit-process', { ...P, problems: ['problem-1'] })).rejects.toMatchObject({ code: 'thing-unknown', facts: { kind: 'problem' } })
    await expect(room.as('consultant', 'edit-process', { ...P, weights: { cost: 0, quality: 0, service: 0, speed: 0 } })).rejects.toMatchObject({ code: 'weights-empty' })
    await expect(room.as('consultant', 'add-process', { title: 'x', area: 'service', steps: [{ id: 'step-1', kind: 'start', next: [{ to: 'step-9' }] }] })).rejects.toMatchObject({ code: 'thing-unknown', facts: { kind: 'step' } })
    await expect(room.as('consultant', 'add-process', { title: 'x', area: 'service', steps: [{ id: 'step-1', kind: 'work', role: 'role-9' }] })).rejects.toMatchObject({ code: 'thing-unknown', facts: { kind: 'work-role' } })
  })

  it('is withdrawn, and undone comes back', async () => {
    const room = await openModelled()
    await room.as('consultant', 'withdraw-process', P)
    await expect(room.as('consultant', 'edit-process', { ...P, owner: 'x' })).rejects.toMatchObject({ code: 'thing-unknown' })
    await room.as('consultant', 'undo')
    expect((await room.process()).withdrawn).toBeNull()
  })
})

describe('A role of work', () => {
  it('has a name of its own, and is kept as long as somebody does a step in it', async () => {
    const room = await openModelled()
    await expect(room.as('consultant', 'add-work-role', { name: 'Clerk' })).rejects.toMatchObject({ code: 'work-role-known' })
    expect((await room.as('consultant', 'add-work-role', { name: 'Driver', rate: 30 })).result).toEqual({ workRole: 'role-3' })
    await room.as('consultant', 'edit-work-role', { workRole: 'role-3', hours: 80 })
    await expect(room.as('consultant', 'edit-work-role', { workRole: 'role-3', name: 'Manager' })).rejects.toMatchObject({ code: 'work-role-known' })
    await expect(room.as('consultant', 'withdraw-work-role', { workRole: 'role-2' })).rejects.toMatchObject({ code: 'work-role-in-use', facts: { role: 'Manager', process: 'Complaint', step: 'Approve' } })
    await room.as('consultant', 'withdraw-work-role', { workRole: 'role-3' })
    await expect(room.as('consultant', 'edit-steps', { ...P, variant: 'variant-1', edits: [{ step: 'step-2', role: 'role-3' }] })).rejects.toMatchObject({ code: 'thing-unknown', facts: { kind: 'work-role' } })
    expect((await room.project()).workRoles.map(({ withdrawn }) => withdrawn === null)).toEqual([true, true, false])
  })
})

describe('Who models', () => {
  it('runs the project, or leads the group for business analysis; who leads another group does not', async () => {
    const room = await openModelled()
    await room.as('operator', 'add-person', { name: 'Developer', group: 'development', lead: true })
    const by = (person: string) => makeChange(room.context, personActing(person), HARBOUR, 'edit-process', { ...P, owner: person })
    await by('person-4')
    expect((await room.process()).owner).toBe('person-4')
    await expect(by('person-6')).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(by('person-5')).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

describe('The history', () => {
  it('says in every language what was done to which process', async () => {
    const room = await openModelled()
    await room.better()
    await room.as('consultant', 'edit-steps', { ...P, variant: 'variant-1', edits: [{ step: 'step-2', work: { optimistic: 1, likely: 1, pessimistic: 1 } }], removed: ['step-5'] })
    const project = await room.project()
    const said = (await room.context.store.entries(HARBOUR)).slice(-5).map((entry) => Object.values(locales).map((words) => sentenceOf(entry, project, words)))
    expect(said.map(([en]) => en)).toEqual([
      'added the process “Complaint”', 'derived a to-be of “Complaint”: “One call”', 'improved “Complaint”: eliminate, “Type it in”', 'evaluated “One call” of “Complaint”',
      'edited “as-is” of “Complaint”: one step changed and one step removed',
    ])
    expect(said[2]?.slice(1)).toEqual(['改进了流程“Complaint”：取消，“Type it in”', '改善了流程「Complaint」：取消，「Type it in」'])
    for (const sentence of said.flat()) expect(sentence).not.toMatch(/undefined|step-|\[object/)
    expect(complaintRoles).toHaveLength(2)
  })
})
