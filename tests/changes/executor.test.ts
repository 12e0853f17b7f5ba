import { describe, expect, it } from 'vitest'
import { changes } from '../../src/changes/registry.ts'
import { entryOf, lineOf, NO_HASH } from '../../src/domain/history.ts'
import { HARBOUR, openStage } from './stage.ts'

describe('A change', () => {
  it('is refused to who has no right to it, and says who may', async () => {
    const { as, version } = await openStage()
    await expect(as('reader', 'add-goal', { title: 'More' })).rejects.toMatchObject({ code: 'not-allowed', facts: { change: 'add-goal', role: 'reader', may: ['project-manager', 'consultant'] } })
    await expect(as('group-member', 'decide-checkpoint', { phase: 'planning', decision: 'go' })).rejects.toMatchObject({ code: 'not-allowed' })
    expect(await version()).toBe(1)
  })

  it('may be made by the operator, whatever it is', async () => {
    const { as } = await openStage()
    await expect(as('operator', 'start-phase', { phase: 'planning' })).resolves.toMatchObject({ version: 2 })
    await expect(as('operator', 'pin-day', { day: '2026-06-10' })).resolves.toMatchObject({ version: 3 })
  })

  it('is parsed strictly: unknown fields, wrong types and prototypes are named, and nothing is kept', async () => {
    const { as, version } = await openStage()
    await expect(as('project-manager', 'add-goal', { title: 'More', tilte: 'x' })).rejects.toMatchObject({ code: 'input-invalid', facts: { faults: [{ path: 'tilte', message: 'unknown-field:title' }] } })
    await expect(as('project-manager', 'add-goal', { title: 7 })).rejects.toMatchObject({ facts: { faults: [{ path: 'title', message: 'wrong-type:text' }] } })
    await expect(as('project-manager', 'add-goal', JSON.parse('{"title":"More","__proto__":{"unit":"x"}}'))).rejects.toMatchObject({ facts: { faults: [{ path: '__proto__', message: 'unknown-field' }] } })
    await expect(as('project-manager', 'add-goal', JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`))).rejects.toMatchObject({ code: 'input-invalid' })
    await expect(as('project-manager', 'add-goal', { title: 'x'.repeat(1_000_000) })).rejects.toMatchObject({ facts: { faults: [{ path: 'title', message: 'too-long:300' }] } })
    await expect(as('project-manager', 'add-goal', null)).rejects.toMatchObject({ code: 'input-invalid' })
    await expect(as('project-manager', 'constructor', {})).rejects.toMatchObject({ code: 'change-unknown' })
    expect(await version()).toBe(1)
  })

  it('keeps strange names as what they are: texts', async () => {
    const { as, project } = await openStage()
    for (const title of ['__proto__', '../../x', '<script>alert(1)</script>', '😀 مرحبا', 'line\u202eright']) await as('project-manager', 'add-goal', { title })
    expect((await project()).goals.slice(2).map(({ title }) => title)).toEqual(['__proto__', '../../x', '<script>alert(1)</script>', '😀 مرحبا', 'lineright'])
  })

  it('hears that somebody was faster, with the version that is there now', async () => {
    const { as } = await openStage()
    await as('consultant', 'add-goal', { title: 'First' })
    await expect(as('project-manager', 'add-goal', { title: 'Second' }, { ifVersion: 1 })).rejects.toMatchObject({ code: 'project-changed', facts: { expected: 1, version: 2 } })
    await expect(as('project-manager', 'add-goal', { title: 'Second' }, { ifVersion: 2 })).resolves.toMatchObject({ version: 3 })
  })

  it('that breaks a rule of the whole leaves nothing behind', async () => {
    const { as, version, project } = await openStage()
    await expect(as('project-manager', 'edit-task', { task: 'task-1', predecessors: ['task-3'] })).rejects.toMatchObject({ code: 'tasks-circular', facts: { circle: expect.arrayContaining(['task-1', 'task-2', 'task-3']) as string[] } })
    await expect(as('project-manager', 'set-calendar', { country: '', weekend: [1, 2, 3, 4, 5, 6, 7] })).rejects.toMatchObject({ code: 'calendar-empty' })
    await expect(as('project-manager', 'edit-task', { task: 'task-1', predecessors: ['task-999'] })).rejects.toMatchObject({ code: 'predecessor-unknown' })
    await expect(as('project-manager', 'remove-task', { task: 'task-1' })).rejects.toMatchObject({ code: 'task-needed' })
    expect(await version()).toBe(1)
    expect((await project()).tasks[0]?.predecessors).toEqual([])
  })

  it('stands in the history with who, when, what and which places, chained by hash', async () => {
    const { context, as } = await openStage()
    await as('project-manager', 'start-phase', { phase: 'planning' })
    await as('consultant', 'edit-goal', { goal: 'goal-1', target: 95 })
    const entries = await context.store.entries(HARBOUR)
    expect(entries.map(({ version, by, change }) => [version, by.role, change])).toEqual([[1, 'consultant', 'create-project'], [2, 'project-manager', 'start-phase'], [3, 'consultant', 'edit-goal']])
    expect(entries[2]).toMatchObject({ at: '2026-06-10T02:00:00.000Z', input: { goal: 'goal-1', target: 95 }, patches: [{ op: 'set', path: ['goals', 'goal-1', 'target'], value: 95 }] })
    expect(entries.map(({ prev }) => prev)).toEqual([NO_HASH, ...entries.slice(0, 2).map(({ hash }) => hash)])
    for (const entry of entries) expect(lineOf(entry).hash).toBe(entry.hash)
    expect(entryOf(lineOf(entries[2] as (typeof entries)[number]).line.trimEnd().replace('95', '96'))).toEqual({ fault: 'checksum-differs' })
  })

  it('that changes nothing is answered with the present version, and no line is written', async () => {
    const { context, as, version } = await openStage()
    await as('project-manager', 'import-translations', { rows: [{ text: 'Harbour', 'zh-CN': '海港' }] })
    const again = await as('project-manager', 'import-translations', { rows: [{ text: 'Harbour', 'zh-CN': '海港' }] })
    expect(again).toMatchObject({ version: 2, changed: false, result: { added: 0, changed: 0, same: 1 } })
    await expect(as('project-manager', 'edit-goal', { goal: 'goal-1', target: 90 })).resolves.toMatchObject({ version: 2, changed: false })
    await expect(as('project-manager', 'edit-brief', { modules: structuredClone((await context.store.read(HARBOUR)).project.brief.modules) })).resolves.toMatchObject({ version: 2, changed: false })
    await expect(as('project-manager', 'edit-goal', { goal: 'goal-1', target: 91 })).resolves.toMatchObject({ version: 3, changed: true })
    expect(await version()).toBe(3)
    expect(await context.store.entries(HARBOUR)).toHaveLength(3)
  })

  it('on a closed project is refused until it is opened again', async () => {
    const { as } = await openStage()
    await as('project-manager', 'close-project')
    await expect(as('project-manager', 'add-goal', { title: 'More' })).rejects.toMatchObject({ code: 'project-closed' })
    await as('project-manager', 'reopen-project')
    await expect(as('project-manager', 'add-goal', { title: 'More' })).resolves.toMatchObject({ version: 4 })
  })

  it('has a name of its own', () => {
    for (const [name, definition] of Object.entries(changes)) expect(definition.name).toBe(name)
  })

  it('on a day to come is refused', async () => {
    const { as } = await openStage()
    await expect(as('project-manager', 'start-phase', { phase: 'planning', on: '2026-06-11' })).rejects.toMatchObject({ code: 'day-ahead' })
    await expect(as('project-manager', 'start-phase', { phase: 'planning', on: '2026-02-30' })).rejects.toMatchObject({ code: 'input-invalid' })
  })
})
