import { describe, expect, it } from 'vitest'
import { raciOf } from '../../src/method/raci.ts'
import { openStage } from '../changes/stage.ts'

const cell = (row: string, group: string, value: string) => ({ cells: [{ row, group, value }] })

describe('Editing the RACI matrix', () => {
  it('keeps what differs from the proposal, and nothing else', async () => {
    const { as, project, version } = await openStage()
    await as('project-manager', 'edit-raci', { cells: [{ row: 'decision-funds', group: 'supervision', value: 'C' }, { row: 'decision-funds', group: 'project-manager', value: 'R' }] })
    expect((await project()).raci.cells).toEqual({ 'decision-funds': { supervision: 'C' } })
    const before = await version()
    await as('project-manager', 'edit-raci', cell('decision-funds', 'supervision', 'C'))
    expect(await version()).toBe(before)
    await as('project-manager', 'edit-raci', cell('decision-funds', 'supervision', 'I'))
    expect((await project()).raci.cells['decision-funds']).toEqual({})
    expect(raciOf(await project()).every(({ changed }) => changed.length === 0)).toBe(true)
  })

  it('refuses a row that does not stand, a letter that is none, and the same cell twice', async () => {
    const { as, version } = await openStage()
    const before = await version()
    await expect(as('project-manager', 'edit-raci', cell('deliverable-999', 'development', 'R'))).rejects.toMatchObject({ code: 'thing-unknown', facts: { kind: 'raci-row', id: 'deliverable-999' } })
    await expect(as('project-manager', 'edit-raci', cell('constructor', 'development', 'R'))).rejects.toMatchObject({ code: 'thing-unknown' })
    await expect(as('project-manager', 'edit-raci', cell('__proto__', 'development', 'R'))).rejects.toMatchObject({ code: 'input-invalid' })
    await expect(as('project-manager', 'edit-raci', cell('decision-funds', 'development', 'X'))).rejects.toMatchObject({ code: 'input-invalid' })
    await expect(as('project-manager', 'edit-raci', { cells: [] })).rejects.toMatchObject({ code: 'input-invalid' })
    const twice = { cells: [{ row: 'decision-funds', group: 'development', value: 'R' }, { row: 'decision-funds', group: 'development', value: 'C' }] }
    await expect(as('project-manager', 'edit-raci', twice)).rejects.toMatchObject({ code: 'input-invalid', facts: { faults: [{ message: 'duplicate' }] } })
    await expect(as('supervisor', 'edit-raci', cell('decision-funds', 'development', 'R'))).rejects.toMatchObject({ code: 'not-allowed' })
    expect(await version()).toBe(before)
  })

  it('is wholly refused when one of its cells is', async () => {
    const { as, project } = await openStage()
    const cells = [{ row: 'decision-funds', group: 'development', value: 'R' }, { row: 'own-1', group: 'development', value: 'R' }]
    await expect(as('project-manager', 'edit-raci', { cells })).rejects.toMatchObject({ code: 'thing-unknown' })
    expect((await project()).raci.cells).toEqual({})
  })

  it('lets two people edit different cells, of one row too, and stops the second one at the same cell', async () => {
    const { as, project, version } = await openStage()
    const seen = { basedOn: await version() }
    await as('project-manager', 'edit-raci', cell('decision-funds', 'development', 'C'), seen)
    await as('consultant', 'edit-raci', cell('decision-funds', 'deployment', 'I'), seen)
    await as('consultant', 'edit-raci', cell('decision-scope', 'deployment', 'C'), seen)
    expect((await project()).raci.cells).toEqual({ 'decision-funds': { development: 'C', deployment: 'I' }, 'decision-scope': { deployment: 'C' } })
    await expect(as('consultant', 'edit-raci', cell('decision-funds', 'development', 'I'), seen)).rejects.toMatchObject({ code: 'project-changed' })
    await expect(as('consultant', 'edit-raci', cell('decision-funds', 'development', ''), seen)).rejects.toMatchObject({ code: 'project-changed' })
  })

  it('can be undone, and an undone row keeps its number', async () => {
    const { as, project } = await openStage()
    await as('project-manager', 'edit-raci', cell('decision-funds', 'development', 'C'))
    await as('project-manager', 'undo')
    expect(raciOf(await project()).every(({ changed }) => changed.length === 0)).toBe(true)
    await as('project-manager', 'add-raci-row', { title: 'Contract' })
    await as('project-manager', 'undo')
    const { result } = await as('project-manager', 'add-raci-row', { title: 'Works council' })
    expect(result).toEqual({ row: 'own-2' })
  })
})

describe('An own row of the matrix', () => {
  it('is added, filled, renamed and withdrawn, and then known no more', async () => {
    const { as, project } = await openStage()
    await as('consultant', 'add-raci-row', { title: '  Contract  ' })
    await as('project-manager', 'edit-raci', cell('own-1', 'project-manager', 'AR'))
    await as('project-manager', 'edit-raci-row', { row: 'own-1', title: 'Contract with the integrator' })
    expect(raciOf(await project()).at(-1)).toMatchObject({ id: 'own-1', about: { kind: 'own', title: 'Contract with the integrator' }, changed: ['project-manager'] })
    await as('project-manager', 'withdraw-raci-row', { row: 'own-1' })
    for (const [change, input] of [['withdraw-raci-row', { row: 'own-1' }], ['edit-raci-row', { row: 'own-1', title: 'x' }], ['edit-raci', cell('own-1', 'development', 'R')]] as const) {
      await expect(as('project-manager', change, input), change).rejects.toMatchObject({ code: 'thing-unknown' })
    }
  })
})
