import { describe, expect, it } from 'vitest'
import type { Step } from '../../src/domain/process/process.ts'
import { processFaults } from '../../src/domain/process/faults.ts'
import { openModelled } from './modelled.ts'
import { HARBOUR } from './stage.ts'

const T = { process: 'process-1', variant: 'variant-1' }
const ways = (steps: readonly Step[]) => steps.map(({ id, next }) => [id.slice(5), next.map(({ to }) => to.slice(5)).join(' ')].join('→'))
const five = { optimistic: 5, likely: 5, pessimistic: 5 }

describe('The table of steps', () => {
  it('is edited by two people at once, each in cells of their own', async () => {
    const room = await openModelled()
    const seen = await room.version()
    await room.as('consultant', 'edit-steps', { ...T, edits: [{ step: 'step-2', work: five }] }, { basedOn: seen })
    await room.as('project-manager', 'edit-steps', { ...T, edits: [{ step: 'step-2', name: 'Listen' }, { step: 'step-3', cost: 2 }] }, { basedOn: seen })
    await room.as('consultant', 'edit-steps', { ...T, added: [{ kind: 'work', name: 'Thank', after: 'step-5' }] }, { basedOn: seen })
    await room.as('project-manager', 'edit-steps', { ...T, removed: ['step-3'] }, { basedOn: await room.version() })
    expect(await room.steps()).toMatchObject([{ id: 'step-1' }, { name: 'Listen', work: five, next: [{ to: 'step-4' }] }, { id: 'step-4' }, { id: 'step-5', next: [{ to: 'step-7' }] }, { id: 'step-6' }, { id: 'step-7', name: 'Thank', next: [{ to: 'step-6' }] }])
    expect(processFaults(await room.steps())).toEqual([])
  })

  it('refuses the same cell to who saw an older state, and a row that was taken out meanwhile', async () => {
    const room = await openModelled()
    const seen = await room.version()
    await room.as('consultant', 'edit-steps', { ...T, edits: [{ step: 'step-2', work: five }] }, { basedOn: seen })
    await expect(room.as('project-manager', 'edit-steps', { ...T, edits: [{ step: 'step-2', work: { optimistic: 1, likely: 2, pessimistic: 3 } }] }, { basedOn: seen })).rejects.toMatchObject({ code: 'project-changed' })
    await expect(room.as('project-manager', 'edit-steps', { ...T, removed: ['step-2'] }, { basedOn: seen })).rejects.toMatchObject({ code: 'project-changed' })
    await room.as('consultant', 'edit-steps', { ...T, removed: ['step-3'] }, { basedOn: seen })
    await expect(room.as('project-manager', 'edit-steps', { ...T, edits: [{ step: 'step-3', cost: 1 }] }, { basedOn: seen })).rejects.toMatchObject({ code: 'thing-unknown' })
    expect((await room.steps('variant-2')).find(({ id }) => id === 'step-3')).toMatchObject({ name: 'Type it in' })
  })

  it('keeps only the cells that differ in the journal', async () => {
    const room = await openModelled()
    await room.as('consultant', 'edit-steps', { ...T, edits: [{ step: 'step-2', work: five, name: 'Write it down' }], removed: ['step-3'], added: [{ kind: 'end', name: 'Given up' }] })
    const [last] = (await room.context.store.entries(HARBOUR)).slice(-1)
    expect(last?.patches.map(({ op, path }) => `${op} ${path.slice(5).join('/')}`).sort()).toEqual(['delete step-3', 'set step-2/next', 'set step-2/work', 'set step-7'])
    expect((await room.as('consultant', 'edit-steps', { ...T, edits: [{ step: 'step-2', work: five }] })).changed).toBe(false)
  })

  it('numbers new rows that lead to each other, and puts a row into the flow behind another', async () => {
    const room = await openModelled()
    const { result } = await room.as('consultant', 'edit-steps', {
      ...T, edits: [{ step: 'step-3', next: [{ to: 'new-1' }] }],
      added: [{ key: 'new-1', kind: 'choice', next: [{ to: 'step-4', probability: 0.5 }, { to: 'new-2', probability: 0.5 }] }, { key: 'new-2', kind: 'work', next: [{ to: 'step-4' }] }, { key: 'new-3', kind: 'work', after: 'new-2' }],
    })
    expect(result).toEqual({ steps: { 'new-1': 'step-7', 'new-2': 'step-8', 'new-3': 'step-9' } })
    expect(ways(await room.steps())).toEqual(['1→2', '2→3', '3→7', '4→5 2', '5→6', '6→', '7→4 8', '8→9', '9→4'])
    await room.as('consultant', 'edit-steps', { ...T, added: [{ kind: 'work', after: 'step-4' }] })
    expect(ways(await room.steps()).at(-1)).toBe('10→')
  })

  it('takes out a row that decides with its ways, and refuses ways and rows that lead nowhere', async () => {
    const room = await openModelled()
    await room.as('consultant', 'edit-steps', { ...T, removed: ['step-4'] })
    expect(ways(await room.steps())).toEqual(['1→2', '2→3', '3→', '5→6', '6→'])
    for (const bad of [{ edits: [{ step: 'step-2', next: [{ to: 'step-99' }] }] }, { removed: ['step-99'] }, { edits: [{ step: 'step-99', cost: 1 }] }, { added: [{ kind: 'work', after: 'new-9' }] }]) {
      await expect(room.as('consultant', 'edit-steps', { ...T, ...bad })).rejects.toMatchObject({ code: 'thing-unknown', facts: { kind: 'step' } })
    }
    await expect(room.as('consultant', 'edit-steps', { ...T, edits: [{ step: 'step-2', error: 1 }] })).rejects.toMatchObject({ code: 'input-invalid' })
    await expect(room.as('consultant', 'edit-steps', { ...T, edits: [{ step: 'step-2', work: { optimistic: 3, likely: 2, pessimistic: 4 } }] })).rejects.toMatchObject({ code: 'input-invalid' })
  })

  it('is undone row by row, in its old place, while others go on', async () => {
    const room = await openModelled()
    const before = await room.steps()
    await room.as('consultant', 'edit-steps', { ...T, removed: ['step-3'], added: [{ kind: 'work', name: 'New' }] })
    await room.as('project-manager', 'edit-steps', { ...T, edits: [{ step: 'step-5', cost: 9 }] })
    await room.as('consultant', 'undo')
    expect(await room.steps()).toEqual(before.map((step) => (step.id === 'step-5' ? { ...step, cost: 9 } : step)))
  })

  it('gives a new row the number that it was shown with, if no step ever had it, and adds the roles that come along', async () => {
    const room = await openModelled()
    const { result } = await room.as('consultant', 'edit-steps', {
      ...T, added: [{ key: 'new-1', kind: 'work', name: 'First free' }, { key: 'new-9', kind: 'work', name: 'Nine', role: 'role-900000001', next: [{ to: 'new-1' }] }, { key: 'new-999999999', kind: 'work', name: 'Far off' }],
      edits: [{ step: 'step-5', role: 'role-900000002' }], roles: [{ id: 'role-900000001', name: 'Caller' }, { id: 'role-900000002', name: 'Manager' }],
    })
    expect(result['steps']).toEqual({ 'new-9': 'step-9', 'new-1': 'step-10', 'new-999999999': 'step-11' })
    const steps = await room.steps()
    expect(steps.find(({ id }) => id === 'step-9')).toMatchObject({ name: 'Nine', role: 'role-3', next: [{ to: 'step-10' }] })
    expect(steps.find(({ id }) => id === 'step-5')).toMatchObject({ role: 'role-2' })
    expect((await room.project()).workRoles.map(({ name }) => name)).toEqual(['Clerk', 'Manager', 'Caller'])
  })

  it('of some thousand rows is replaced and edited', async () => {
    const room = await openModelled()
    const many = Array.from({ length: 3_000 }, (_, n) => ({ id: `new-${n}`, kind: n === 0 ? 'start' : n === 2_999 ? 'end' : 'work', name: `Step ${n}`, next: n === 2_999 ? [] : [{ to: `new-${n + 1}` }] }))
    await room.as('consultant', 'replace-steps', { ...T, steps: many })
    await room.as('consultant', 'edit-steps', { ...T, edits: [{ step: 'step-700', cost: 3 }], removed: ['step-1500'] })
    expect((await room.steps()).length).toBe(2_999)
    expect((await room.steps()).find(({ id }) => id === 'step-700')?.cost).toBe(3)
  })
})

describe('A whole table', () => {
  it('takes the place of the one there; known steps keep their ids, all others get new ones', async () => {
    const room = await openModelled()
    await room.as('consultant', 'replace-steps', { ...T, steps: [
      { id: 'step-1', kind: 'start', next: [{ to: 'new-1' }] }, { id: 'new-1', kind: 'work', name: 'Ask', next: [{ to: 'step-5' }] },
      { id: 'step-5', kind: 'work', name: 'Answer', next: [{ to: 'step-6' }] }, { id: 'step-6', kind: 'end' }, { id: 'step-40', kind: 'end', name: 'Given up' },
    ] })
    expect(ways(await room.steps())).toEqual(['1→7', '5→6', '6→', '7→5', '8→'])
    expect(ways(await room.steps('variant-2'))).toHaveLength(6)
    await expect(room.as('consultant', 'replace-steps', { ...T, steps: [{ id: 'step-1', kind: 'start' }, { id: 'step-1', kind: 'end' }] })).rejects.toMatchObject({ code: 'input-invalid', facts: { faults: [{ path: 'steps', message: 'step-twice' }] } })
  })
})
