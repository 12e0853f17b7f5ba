import { describe, expect, it } from 'vitest'
import type { RoleId } from '../../src/domain/ids.ts'
import { makeChange } from '../../src/changes/make-change.ts'
import { rankingOf } from '../../src/method/diagnosis.ts'
import { personActing } from '../../src/domain/rights.ts'
import { openStage } from './stage.ts'

const codeOf = async (made: Promise<unknown>): Promise<string> => await made.then(() => 'none', (error: { code: string }) => error.code)
const faultsOf = async (made: Promise<unknown>): Promise<unknown> => await made.then(() => [], (error: { facts: { faults: unknown } }) => error.facts.faults)

async function diagnosed() {
  const stage = await openStage()
  await stage.as('consultant', 'tick-problems', { keys: ['complaints-not-analysed', 'quotes-orders-manual'] })
  const problem = async (n: number) => (await stage.project()).diagnosis[n - 1]
  return { ...stage, problem }
}

describe('A diagnosed problem', () => {
  it('is taken from the catalogue once, with its area and motives', async () => {
    const { as, project } = await diagnosed()
    expect((await project()).diagnosis).toMatchObject([
      { id: 'problem-1', key: 'complaints-not-analysed', title: '', area: 'service', motives: ['satisfy-and-bind', 'understand-and-anticipate'] }, { id: 'problem-2', area: 'sales' },
    ])
    expect(await codeOf(as('consultant', 'tick-problem', { key: 'quotes-orders-manual' }))).toBe('problem-known')
    expect((await as('consultant', 'tick-problems', { keys: ['quotes-orders-manual', 'no-knowledge-base', 'no-knowledge-base'] })).result).toEqual({ problems: ['problem-3'] })
    expect((await as('consultant', 'tick-problems', { keys: ['quotes-orders-manual'] })).changed).toBe(false)
    expect(await codeOf(as('consultant', 'tick-problem', { key: 'no-such-problem' }))).toBe('input-invalid')
  })

  it('may be the company’s own, in its own words and once', async () => {
    const { as, problem } = await diagnosed()
    await as('group-lead', 'add-problem', { title: 'Quotes take  five days', area: 'sales', motives: ['win-and-grow', 'win-and-grow'] })
    expect(await problem(3)).toMatchObject({ key: null, title: 'Quotes take five days', motives: ['win-and-grow'], by: 'group-lead' })
    expect(await codeOf(as('consultant', 'add-problem', { title: 'Quotes take five days' }))).toBe('problem-known')
    expect(await faultsOf(as('consultant', 'edit-problem', { problem: 'problem-3', title: '' }))).toEqual([{ path: 'title', message: 'required' }])
    await as('consultant', 'edit-problem', { problem: 'problem-1', title: 'Complaints pile up', evidence: '214 in May' })
    await as('consultant', 'edit-problem', { problem: 'problem-1', title: '' })
    expect(await problem(1)).toMatchObject({ title: '', evidence: '214 in May' })
  })

  it('stays while a goal stands on it, and names the goal; also against taking back', async () => {
    const { as } = await diagnosed()
    await as('consultant', 'add-problem', { title: 'Own' })
    const { goal } = (await as('project-manager', 'add-goal', { title: 'Fewer complaints', problems: ['problem-1', 'problem-3'] })).result
    const refused = await as('consultant', 'withdraw-problem', { problem: 'problem-1' }).catch((error: unknown) => error)
    expect(refused).toMatchObject({ code: 'problem-in-goals', facts: { goals: [{ title: 'Fewer complaints' }] } })
    expect(await codeOf(as('consultant', 'undo'))).toBe('problem-in-goals')
    await as('project-manager', 'withdraw-goal', { goal })
    await as('consultant', 'withdraw-problem', { problem: 'problem-1' })
    expect(await codeOf(as('project-manager', 'add-goal', { title: 'Again', problems: ['problem-1'] }))).toBe('thing-unknown')
    expect((await as('consultant', 'tick-problem', { key: 'complaints-not-analysed' })).result).toEqual({ problem: 'problem-4' })
  })
})

describe('A rating', () => {
  it('is one’s own and takes the place of one’s earlier one, by whichever name one acts', async () => {
    const { as, context, problem } = await diagnosed()
    await as('project-manager', 'rate-problem', { problem: 'problem-1', frequency: 2, harm: 2 })
    const me = (await problem(1))?.ratings[0]?.rater ?? ''
    expect(me).toMatch(/^person-\d+$/)
    await makeChange(context, personActing(me), 'harbour', 'rate-problem', { problem: 'problem-1', frequency: 5, harm: 3 })
    expect((await problem(1))?.ratings).toMatchObject([{ id: 'rating-1', rater: me, frequency: 5, harm: 3, by: me }])
    expect((await makeChange(context, personActing(me), 'harbour', 'rate-problem', { problem: 'problem-1', frequency: 5, harm: 3 })).changed).toBe(false)
  })

  it('of a workshop comes as a table; rows that nobody rated stay as they are', async () => {
    const { as, problem } = await diagnosed()
    await as('committee-member', 'rate-problems', { ratings: [{ problem: 'problem-1', frequency: 4, harm: 5 }, { problem: 'problem-2' }] })
    expect([(await problem(1))?.ratings.length, (await problem(2))?.ratings.length]).toEqual([1, 0])
    expect(await faultsOf(as('committee-member', 'rate-problems', { ratings: [{ problem: 'problem-1', frequency: 1, harm: 1 }, { problem: 'problem-2', frequency: 3 }] })))
      .toEqual([{ path: 'ratings.1.harm', message: 'rating-half' }])
    expect((await problem(1))?.ratings).toMatchObject([{ frequency: 4 }])
    for (const bad of [0, 6, 2.5, '3', null]) expect(await codeOf(as('consultant', 'rate-problem', { problem: 'problem-1', frequency: bad, harm: 1 }))).toBe('input-invalid')
  })

  it('of somebody in the room is entered by who leads the diagnosis; a name of the team is that person', async () => {
    const { as, project, problem } = await diagnosed()
    const [first] = (await project()).team
    await as('consultant', 'rate-problem', { problem: 'problem-1', frequency: 4, harm: 4, rater: 'Area manager north' })
    await as('consultant', 'rate-problem', { problem: 'problem-1', frequency: 5, harm: 5, rater: ' area  manager NORTH' })
    await as('consultant', 'rate-problem', { problem: 'problem-1', frequency: 1, harm: 1, rater: first?.name.toUpperCase() })
    expect((await problem(1))?.ratings).toMatchObject([{ rater: 'Area manager north', frequency: 5 }, { rater: first?.id, frequency: 1 }])
    for (const role of ['committee-member', 'group-member', 'committee-chair'] as const) {
      expect(await codeOf(as(role, 'rate-problem', { problem: 'problem-1', frequency: 1, harm: 1, rater: 'Somebody' })), role).toBe('rater-moderated')
    }
    expect(await codeOf(as('consultant', 'rate-problem', { problem: 'problem-1', frequency: 1, harm: 1, rater: 'person-99' }))).toBe('thing-unknown')
  })

  it('makes the ranking', async () => {
    const { as, project } = await diagnosed()
    for (const role of ['project-manager', 'committee-member', 'consultant'] as const) {
      await as(role, 'rate-problems', { ratings: [{ problem: 'problem-1', frequency: 2, harm: 2 }, { problem: 'problem-2', frequency: 4, harm: 4 }] })
    }
    expect(rankingOf(await project()).map(({ problem, rank, figures }) => [problem.id, rank, figures.raters])).toEqual([['problem-2', 1, 3], ['problem-1', 2, 3]])
  })
})

describe('A chain of whys', () => {
  it('is asked, corrected and cut; what went on from a cut one goes with it', async () => {
    const { as, problem } = await diagnosed()
    await as('consultant', 'add-why', { problem: 'problem-1', text: 'Bearings break' })
    expect((await as('consultant', 'add-why', { problem: 'problem-1', under: 'why-1', text: 'A cheaper alloy' })).result).toEqual({ why: 'why-2' })
    await as('consultant', 'add-why', { problem: 'problem-1', under: 'why-2', text: 'Bonus on price' })
    await as('consultant', 'edit-why', { problem: 'problem-1', step: 'why-3', text: 'The buyer’s bonus is on price' })
    await as('consultant', 'withdraw-why', { problem: 'problem-1', step: 'why-2' })
    expect((await problem(1))?.whys.map(({ text, withdrawn }) => [text, withdrawn !== null])).toEqual([['Bearings break', false], ['A cheaper alloy', true], ['The buyer’s bonus is on price', true]])
    expect(await codeOf(as('consultant', 'add-why', { problem: 'problem-1', under: 'why-2', text: 'x' }))).toBe('thing-unknown')
    expect(await codeOf(as('consultant', 'add-why', { problem: 'problem-2', under: 'why-1', text: 'x' }))).toBe('thing-unknown')
  })

  it('carries the verdict: none without a why, and the last why stays while it stands', async () => {
    const { as, problem } = await diagnosed()
    expect(await codeOf(as('consultant', 'set-verdict', { problem: 'problem-1', kind: 'crm' }))).toBe('verdict-needs-why')
    await as('consultant', 'add-why', { problem: 'problem-1', text: 'Bearings break' })
    expect(await faultsOf(as('consultant', 'set-verdict', { problem: 'problem-1', kind: 'other' }))).toEqual([{ path: 'remedy', message: 'remedy-needed' }])
    await as('project-manager', 'set-verdict', { problem: 'problem-1', kind: 'other', remedy: 'quality-management', cause: 'A cheaper alloy' })
    expect((await problem(1))?.verdict).toMatchObject({ kind: 'other', remedy: 'quality-management', by: 'project-manager' })
    expect(await codeOf(as('consultant', 'withdraw-why', { problem: 'problem-1', step: 'why-1' }))).toBe('verdict-needs-why')
    expect(await codeOf(as('consultant', 'undo'))).toBe('verdict-needs-why')
    await as('consultant', 'withdraw-verdict', { problem: 'problem-1' })
    await as('consultant', 'withdraw-why', { problem: 'problem-1', step: 'why-1' })
    expect(await problem(1)).toMatchObject({ verdict: null })
  })

  it('names no remedy where a CRM is the remedy, and says nothing twice', async () => {
    const { as, problem } = await diagnosed()
    await as('consultant', 'add-why', { problem: 'problem-1', text: 'Nobody counts' })
    await as('consultant', 'set-verdict', { problem: 'problem-1', kind: 'crm', remedy: 'erp' })
    expect((await problem(1))?.verdict).toMatchObject({ kind: 'crm', remedy: null })
    expect((await as('consultant', 'set-verdict', { problem: 'problem-1', kind: 'crm' })).changed).toBe(false)
  })
})

describe('Whoever reads', () => {
  it('names, rates and judges nothing', async () => {
    const { as, version } = await diagnosed()
    const before = await version()
    const lead: [string, object][] = [
      ['tick-problem', { key: 'no-knowledge-base' }], ['add-problem', { title: 'x' }], ['edit-problem', { problem: 'problem-1', evidence: 'x' }], ['withdraw-problem', { problem: 'problem-1' }],
      ['add-why', { problem: 'problem-1', text: 'x' }], ['set-verdict', { problem: 'problem-1', kind: 'crm' }],
    ]
    for (const role of ['reader', 'supervisor', 'reporter', 'committee-member', 'group-member'] as RoleId[]) {
      for (const [name, input] of lead) expect(await codeOf(as(role, name, input)), `${role} ${name}`).toBe('not-allowed')
    }
    for (const role of ['reader', 'supervisor', 'reporter'] as RoleId[]) expect(await codeOf(as(role, 'rate-problem', { problem: 'problem-1', frequency: 1, harm: 1 }))).toBe('not-allowed')
    expect(await version()).toBe(before)
  })
})
