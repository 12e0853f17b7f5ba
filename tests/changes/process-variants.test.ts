import { describe, expect, it } from 'vitest'
import { differencesOf } from '../../src/domain/process/differences.ts'
import { openModelled } from './modelled.ts'

const P = { process: 'process-1' }
const V = { ...P, variant: 'variant-2' }

describe('A to-be', () => {
  it('is derived from any variant, with the steps as they are and what was done to them', async () => {
    const room = await openModelled()
    await room.as('consultant', 'apply-remedy', { ...V, asked: { kind: 'eliminate', step: 'step-3' }, note: 'Nobody reads it' })
    const { result } = await room.as('consultant', 'derive-variant', { ...P, from: 'variant-2' })
    expect(result).toEqual({ variant: 'variant-3' })
    expect(await room.variant('variant-3')).toMatchObject({ kind: 'to-be', title: '', basedOn: 'variant-2', steps: await room.steps('variant-2'), remedies: [{ id: 'remedy-1', kind: 'eliminate', steps: ['step-3'], note: 'Nobody reads it' }] })
    expect(differencesOf(await room.steps(), await room.steps('variant-3'))).toMatchObject({ removed: ['step-3'], added: [] })
    await room.as('consultant', 'rename-variant', { ...P, variant: 'variant-3', title: 'By app' })
    expect((await room.variant('variant-3')).title).toBe('By app')
  })

  it('is withdrawn, but neither how it is now nor what was approved', async () => {
    const room = await openModelled()
    const evaluation = await room.better()
    await room.as('consultant', 'derive-variant', { ...P, from: 'variant-1' })
    await room.as('consultant', 'withdraw-variant', { ...P, variant: 'variant-3' })
    await expect(room.as('consultant', 'derive-variant', { ...P, from: 'variant-3' })).rejects.toMatchObject({ code: 'thing-unknown', facts: { kind: 'variant' } })
    await expect(room.as('consultant', 'withdraw-variant', { ...P, variant: 'variant-1' })).rejects.toMatchObject({ code: 'variant-needed', facts: { why: 'as-is' } })
    await room.as('committee-chair', 'approve-to-be', { ...P, evaluation, reason: 'Heard' })
    await expect(room.as('consultant', 'withdraw-variant', V)).rejects.toMatchObject({ code: 'variant-needed', facts: { variant: 'One call', why: 'approved' } })
    await expect(room.as('consultant', 'withdraw-evaluation', { ...P, evaluation })).rejects.toMatchObject({ code: 'variant-needed' })
  })
})

describe('A remedy', () => {
  it('is done to the steps and recorded; undone, both are as they were, and its number stays taken', async () => {
    const room = await openModelled()
    const before = await room.steps('variant-2')
    expect((await room.as('consultant', 'apply-remedy', { ...V, asked: { kind: 'parallelise', steps: ['step-2', 'step-3'] } })).result).toEqual({ remedy: 'remedy-1' })
    expect((await room.steps('variant-2')).map(({ kind }) => kind).slice(-2)).toEqual(['fork', 'join'])
    await room.as('consultant', 'undo')
    expect(await room.variant('variant-2')).toMatchObject({ steps: before, remedies: [{ id: 'remedy-1', withdrawn: { by: 'consultant' } }] })
    await room.as('consultant', 'apply-remedy', { ...V, asked: { kind: 'combine', steps: ['step-2', 'step-3'] } })
    expect((await room.variant('variant-2')).remedies.map(({ id, kind }) => [id, kind])).toEqual([['remedy-1', 'parallelise'], ['remedy-2', 'combine']])
  })

  it('gives new steps numbers that no variant of the process has', async () => {
    const room = await openModelled()
    await room.as('consultant', 'edit-steps', { ...P, variant: 'variant-1', added: [{ kind: 'work', name: 'Extra' }] })
    await room.as('consultant', 'apply-remedy', { ...V, asked: { kind: 'parallelise', steps: ['step-2', 'step-3'] } })
    expect((await room.steps('variant-2')).map(({ id }) => id).slice(-2)).toEqual(['step-8', 'step-9'])
  })

  it('leaves cells alone that somebody else fills in at the same time', async () => {
    const room = await openModelled()
    const seen = await room.version()
    await room.as('project-manager', 'edit-steps', { ...V, edits: [{ step: 'step-5', cost: 4 }] })
    await room.as('consultant', 'apply-remedy', { ...V, asked: { kind: 'eliminate', step: 'step-3' } }, { basedOn: seen })
    expect((await room.steps('variant-2')).find(({ id }) => id === 'step-5')?.cost).toBe(4)
    await expect(room.as('project-manager', 'edit-steps', { ...V, edits: [{ step: 'step-2', next: [{ to: 'step-5' }] }] }, { basedOn: seen })).rejects.toMatchObject({ code: 'project-changed' })
  })

  it('is refused on how it is now, on a control point by its name, and for a role that is not there', async () => {
    const room = await openModelled()
    await expect(room.as('consultant', 'apply-remedy', { ...P, variant: 'variant-1', asked: { kind: 'eliminate', step: 'step-3' } })).rejects.toMatchObject({ code: 'variant-as-is' })
    await room.as('consultant', 'edit-steps', { ...V, edits: [{ step: 'step-4', control: true }] })
    await expect(room.as('consultant', 'apply-remedy', { ...V, asked: { kind: 'empower', step: 'step-4' } })).rejects.toMatchObject({ code: 'remedy-refused', facts: { name: 'Approve', rule: 'control-point' } })
    await expect(room.as('consultant', 'apply-remedy', { ...V, asked: { kind: 'empower', step: 'step-4', role: 'role-7' } })).rejects.toMatchObject({ code: 'thing-unknown', facts: { kind: 'work-role' } })
    expect((await room.variant('variant-2')).remedies).toEqual([])
  })
})
