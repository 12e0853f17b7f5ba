import { describe, expect, it } from 'vitest'
import { committeeQueue } from '../../src/method/committee-queue.ts'
import type { Day } from '../../src/domain/day.ts'
import { openStage } from './stage.ts'

const codeOf = async (made: Promise<unknown>): Promise<string> => await made.then(() => 'none', (error: { code: string }) => error.code)

const given = { phase: 'planning', opinion: 'concerns', summary: 'The goals have no owners.', findings: [{ severity: 'high', text: 'No owner', advice: 'Name one' }] }

async function written() {
  const stage = await openStage()
  await stage.as('supervisor', 'write-report', given)
  const report = async () => (await stage.project()).supervision[0]
  return { ...stage, report }
}

describe('A supervision report', () => {
  it('is the group’s alone: nobody else writes or alters one', async () => {
    const { as, report } = await written()
    const before = await report()
    const attempts = [
      ['write-report', given], ['edit-report', { report: 'report-1', summary: 'All is well.' }], ['add-finding', { report: 'report-1', severity: 'low', text: 'x' }],
      ['edit-finding', { report: 'report-1', finding: 'finding-1', text: 'x' }], ['withdraw-finding', { report: 'report-1', finding: 'finding-1' }],
      ['hand-in-report', { report: 'report-1' }], ['withdraw-report', { report: 'report-1' }],
    ] as const
    for (const role of ['project-manager', 'consultant', 'committee-chair', 'committee-secretary', 'group-lead', 'administrator', 'reader'] as const) {
      for (const [name, input] of attempts) expect([role, name, await codeOf(as(role, name, input))]).toEqual([role, name, 'not-allowed'])
    }
    expect(await report()).toEqual(before)
  })

  it('is edited as long as it is a draft', async () => {
    const { as, report } = await written()
    await as('supervisor', 'edit-report', { report: 'report-1', opinion: 'endangered' })
    await as('supervisor', 'add-finding', { report: 'report-1', severity: 'low', text: 'Minutes come late' })
    await as('supervisor', 'edit-finding', { report: 'report-1', finding: 'finding-2', advice: 'Within two days' })
    await as('supervisor', 'withdraw-finding', { report: 'report-1', finding: 'finding-1' })
    expect(await report()).toMatchObject({ opinion: 'endangered', findings: [{ id: 'finding-1', withdrawn: { by: 'supervisor' } }, { id: 'finding-2', text: 'Minutes come late', advice: 'Within two days' }] })
    expect(await codeOf(as('supervisor', 'edit-finding', { report: 'report-1', finding: 'finding-1', text: 'x' }))).toBe('thing-unknown')
    expect(await codeOf(as('supervisor', 'edit-report', { report: 'report-1', on: '2026-06-11' }))).toBe('day-ahead')
  })

  it('goes to the committee’s queue when it is handed in, and stays as it is', async () => {
    const { as, project, report } = await written()
    const waiting = async () => committeeQueue(await project(), '2026-06-10' as Day).filter(({ kind }) => kind === 'supervision').map((item) => item.report)
    expect(await waiting()).toEqual([])
    await as('supervisor', 'hand-in-report', { report: 'report-1' })
    expect(await waiting()).toEqual(['report-1'])
    const before = await report()
    for (const [name, input] of [['edit-report', { summary: 'x' }], ['add-finding', { severity: 'low', text: 'x' }], ['edit-finding', { finding: 'finding-1', text: 'x' }], ['withdraw-finding', { finding: 'finding-1' }], ['withdraw-report', {}], ['hand-in-report', {}]] as const) {
      expect([name, await codeOf(as('supervisor', name, { report: 'report-1', ...input }))]).toEqual([name, 'report-handed-in'])
    }
    expect(await codeOf(as('supervisor', 'undo'))).toBe('undo-impossible')
    expect(await report()).toEqual(before)
  })

  it('is not altered by undoing what was written before it was handed in', async () => {
    const { as, context, report } = await written()
    await as('operator', 'edit-report', { report: 'report-1', summary: 'Rewritten.' })
    await as('supervisor', 'hand-in-report', { report: 'report-1' })
    expect(await codeOf(as('operator', 'undo'))).toBe('undo-touched')
    expect((await report())?.summary).toBe('Rewritten.')
    expect(await context.store.verify('harbour')).toMatchObject({ faults: [] })
  })

  it('is answered by the committee, once it has been handed in', async () => {
    const { as, report } = await written()
    expect(await codeOf(as('committee-chair', 'answer-report', { report: 'report-1', note: 'x' }))).toBe('report-not-handed-in')
    await as('supervisor', 'hand-in-report', { report: 'report-1' })
    for (const role of ['project-manager', 'supervisor', 'committee-member'] as const) expect(await codeOf(as(role, 'answer-report', { report: 'report-1', note: 'x' }))).toBe('not-allowed')
    await as('committee-secretary', 'answer-report', { report: 'report-1', note: 'Owners are named by Friday.' })
    expect(await report()).toMatchObject({ answered: { by: 'committee-secretary', on: '2026-06-10', note: 'Owners are named by Friday.' } })
  })

  it('that was discarded keeps its number', async () => {
    const { as, project } = await written()
    await as('supervisor', 'withdraw-report', { report: 'report-1' })
    expect((await as('supervisor', 'write-report', { ...given, findings: [] })).result).toEqual({ report: 'report-2' })
    expect((await project()).supervision.map(({ withdrawn }) => withdrawn !== null)).toEqual([true, false])
  })
})
