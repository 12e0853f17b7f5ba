import { describe, expect, it } from 'vitest'
import { makeChange } from '../../src/changes/make-change.ts'
import { personActing } from '../../src/domain/rights.ts'
import { HARBOUR, openStage, type Stage } from './stage.ts'

const licence = { kind: 'software', title: 'Licences', amount: 120_000, from: '2026-07-01', source: 'Offer of May' }
const caseIn = async ({ project }: Stage) => (await project()).businessCase
const byPerson = ({ context }: Stage, person: string, change: string, input: object) => makeChange(context, personActing(person), HARBOUR, change, input)

describe('A cost', () => {
  it('is entered, changed and taken out', async () => {
    const stage = await openStage()
    expect((await stage.as('project-manager', 'add-cost', licence)).result).toEqual({ cost: 'cost-1' })
    expect((await caseIn(stage)).costs).toEqual([{ id: 'cost-1', ...licence, rhythm: 'once', until: null, withdrawn: null }])
    await stage.as('committee-chair', 'edit-cost', { cost: 'cost-1', rhythm: 'yearly', until: '2029-06-30' })
    expect((await caseIn(stage)).costs[0]).toMatchObject({ ...licence, rhythm: 'yearly', until: '2029-06-30' })
    await stage.as('project-manager', 'withdraw-cost', { cost: 'cost-1' })
    expect((await caseIn(stage)).costs[0]?.withdrawn).not.toBeNull()
    await expect(stage.as('project-manager', 'edit-cost', { cost: 'cost-1', amount: 1 })).rejects.toMatchObject({ code: 'thing-unknown' })
    expect((await stage.as('project-manager', 'add-cost', licence)).result).toEqual({ cost: 'cost-2' })
  })

  it('that falls due once has no end', async () => {
    const stage = await openStage()
    await stage.as('project-manager', 'add-cost', { ...licence, until: '2027-01-01' })
    expect((await caseIn(stage)).costs[0]?.until).toBeNull()
    await stage.as('project-manager', 'edit-cost', { cost: 'cost-1', rhythm: 'monthly', until: '2027-01-01' })
    await stage.as('project-manager', 'edit-cost', { cost: 'cost-1', rhythm: 'once' })
    expect((await caseIn(stage)).costs[0]?.until).toBeNull()
  })

  it.each([
    ['an end before its beginning', { rhythm: 'monthly', until: '2026-06-30' }, 'dates-reversed'],
    ['an amount below nothing', { amount: -1 }, 'input-invalid'],
    ['an amount without end', { amount: Number.POSITIVE_INFINITY }, 'input-invalid'],
    ['no number', { amount: Number.NaN }, 'input-invalid'],
    ['an amount beyond counting', { amount: 1e16 }, 'input-invalid'],
    ['a day that is none', { from: '2026-02-30' }, 'input-invalid'],
    ['a kind that nobody knows', { kind: 'lunch' }, 'input-invalid'],
    ['no name', { title: ' ' }, 'input-invalid'],
  ])('is refused %s', async (_what, more, code) => {
    const stage = await openStage()
    await expect(stage.as('project-manager', 'add-cost', { ...licence, ...more })).rejects.toMatchObject({ code })
    await stage.as('project-manager', 'add-cost', licence)
    await expect(stage.as('project-manager', 'edit-cost', { cost: 'cost-1', ...more })).rejects.toMatchObject({ code })
  })

  it('is taken back by undoing, and its number is not given twice', async () => {
    const stage = await openStage()
    await stage.as('project-manager', 'add-cost', licence)
    await stage.as('project-manager', 'undo')
    expect((await caseIn(stage)).costs[0]?.withdrawn).not.toBeNull()
    expect((await stage.as('project-manager', 'add-cost', licence)).result).toEqual({ cost: 'cost-2' })
  })
})

describe('The business case is made by those who pay', () => {
  it('not by a consultant', async () => {
    const { as } = await openStage()
    await expect(as('consultant', 'add-cost', licence)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(as('consultant', 'set-payers', { payers: [] })).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('nor by somebody whom nobody named', async () => {
    const stage = await openStage()
    await expect(byPerson(stage, 'person-4', 'add-cost', licence)).rejects.toMatchObject({ code: 'payer-needed', facts: { payers: [] } })
    await stage.as('project-manager', 'set-payers', { payers: ['person-1', 'person-4', 'person-4'] })
    expect((await caseIn(stage)).payers).toEqual(['person-1', 'person-4'])
    await byPerson(stage, 'person-4', 'add-cost', licence)
    await expect(byPerson(stage, 'person-2', 'add-cost', licence)).rejects.toMatchObject({ code: 'payer-needed', facts: { payers: ['General manager', 'Sales director'] } })
  })

  it('and who pays belongs to the team', async () => {
    const { as } = await openStage()
    await expect(as('project-manager', 'set-payers', { payers: ['person-99'] })).rejects.toMatchObject({ code: 'thing-unknown' })
  })
})
