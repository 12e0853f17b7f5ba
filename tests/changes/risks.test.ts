import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { personActing } from '../../src/domain/rights.ts'
import { makeChange } from '../../src/changes/make-change.ts'
import { riskRows } from '../../src/method/risk-register.ts'
import { openModelled } from './modelled.ts'
import { HARBOUR, openStage } from './stage.ts'

const codeOf = async (made: Promise<unknown>): Promise<string> => await made.then(() => 'none', (error: { code: string }) => error.code)
const faultsOf = async (made: Promise<unknown>): Promise<unknown> => await made.then(() => [], (error: { facts: { faults: unknown } }) => error.facts.faults)
const day = '2026-06-10' as Day

describe('An answer about a risk', () => {
  it('is one’s own and takes the place of one’s earlier one, by whichever name one acts', async () => {
    const { as, context, project } = await openStage()
    await as('project-manager', 'answer-risk-question', { risk: 'no-goals-set', question: 1, value: 2, note: 'Only intentions' })
    await makeChange(context, personActing('person-3'), HARBOUR, 'answer-risk-question', { risk: 'no-goals-set', question: 1, value: 1 })
    await as('group-lead', 'answer-risk-question', { risk: 'no-goals-set', question: 1, value: 3 })
    expect((await project()).riskAnswers.map(({ id, value, note }) => [id, value, note])).toEqual([['risk-answer-1', 1, 'Only intentions'], ['risk-answer-2', 3, '']])
    expect(await codeOf(as('project-manager', 'answer-risk-question', { risk: 'no-goals-set', question: 3, value: 0 }))).toBe('thing-unknown')
    expect(await codeOf(as('reader', 'answer-risk-question', { risk: 'no-goals-set', question: 1, value: 0 }))).toBe('not-allowed')
  })

  it('comes with a whole page in one change; what is left out stays, and undo takes all of it back', async () => {
    const { as, project, version } = await openStage()
    const before = await version()
    await as('supervisor', 'answer-risk-questions', {
      answers: [{ risk: 'no-goals-set', question: 1, value: 3 }, { risk: 'no-goals-set', question: 2 }, { risk: 'one-off-effort', question: 3, value: 1 }],
      impacts: [{ risk: 'no-goals-set', impact: 5 }, { risk: 'one-off-effort', impact: null }],
    })
    expect(await version()).toBe(before + 1)
    expect((await project()).riskAnswers.map(({ risk, question, value }) => [risk, question, value])).toEqual([['no-goals-set', 1, 3], ['one-off-effort', 3, 1]])
    expect((await project()).risks.map(({ impact }) => impact).filter((impact) => impact !== null)).toEqual([5])
    await as('supervisor', 'undo')
    expect((await project()).riskAnswers.every(({ withdrawn }) => withdrawn !== null)).toBe(true)
    expect((await project()).risks[6]?.impact).toBeNull()
  })

  it('is withdrawn by who gave it or who runs the project', async () => {
    const { as } = await openStage()
    await as('group-lead', 'answer-risk-question', { risk: 'no-goals-set', question: 1, value: 3 })
    expect(await codeOf(as('supervisor', 'withdraw-risk-answer', { answer: 'risk-answer-1' }))).toBe('not-allowed')
    await as('project-manager', 'withdraw-risk-answer', { answer: 'risk-answer-1' })
    expect(await codeOf(as('group-lead', 'withdraw-risk-answer', { answer: 'risk-answer-1' }))).toBe('thing-unknown')
  })
})

describe('A risk', () => {
  it('of one’s own has a name that is taken once, and a likelihood that is rated', async () => {
    const { as, project } = await openStage()
    expect((await as('group-lead', 'add-risk', { title: 'The  dealers refuse' })).result).toEqual({ risk: 'risk-16' })
    expect(await codeOf(as('group-lead', 'add-risk', { title: 'The dealers refuse' }))).toBe('risk-known')
    await as('group-lead', 'rate-risk', { risk: 'risk-16', likelihood: 4, impact: 5 })
    expect(riskRows(await project(), day).find(({ risk }) => risk.id === 'risk-16')).toMatchObject({ score: 20, band: 'very-high' })
    await as('project-manager', 'withdraw-risk', { risk: 'risk-16' })
    expect(await codeOf(as('group-lead', 'rate-risk', { risk: 'risk-16', impact: 1 }))).toBe('thing-unknown')
    await as('project-manager', 'undo')
    expect((await project()).risks.at(-1)?.withdrawn).toBeNull()
  })

  it('of the method keeps its name and its likelihood, and is closed, not withdrawn', async () => {
    const { as } = await openStage()
    expect(await faultsOf(as('project-manager', 'edit-risk', { risk: 'risk-1', title: 'Other' }))).toEqual([{ path: 'title', message: 'risk-of-the-method' }])
    expect(await faultsOf(as('project-manager', 'rate-risk', { risk: 'risk-1', likelihood: 1 }))).toEqual([{ path: 'likelihood', message: 'risk-of-the-method' }])
    expect(await faultsOf(as('project-manager', 'withdraw-risk', { risk: 'risk-1' }))).toEqual([{ path: 'risk', message: 'risk-of-the-method' }])
    expect(await codeOf(as('project-manager', 'rate-risk', { risk: 'risk-1', impact: 6 }))).toBe('input-invalid')
  })

  it('that is closed keeps its story, takes nothing more, and can be reopened', async () => {
    const { as, project } = await openStage()
    await as('project-manager', 'plan-mitigation', { risk: 'risk-3', mitigation: 'Two candidates', owner: 'person-4', dueOn: '2026-07-01' })
    await as('project-manager', 'close-risk', { risk: 'risk-3', reason: 'Three were weighed' })
    for (const [change, more] of [['rate-risk', { impact: 2 }], ['plan-mitigation', { mitigation: '' }], ['add-risk-action', { text: 'Ask' }], ['close-risk', { reason: 'Again' }]] as const) {
      expect(await codeOf(as('project-manager', change, { risk: 'risk-3', ...more }))).toBe('already-done')
    }
    expect(await codeOf(as('project-manager', 'answer-risk-question', { risk: 'tool-copied-from-others', question: 1, value: 0 }))).toBe('already-done')
    await as('committee-chair', 'reopen-risk', { risk: 'risk-3' })
    expect((await project()).risks[2]).toMatchObject({ closed: null, mitigation: 'Two candidates', owner: 'person-4' })
    expect(await codeOf(as('project-manager', 'close-risk', { risk: 'risk-3', reason: 'x', on: '2026-12-01' }))).toBe('day-ahead')
    expect(await codeOf(as('project-manager', 'plan-mitigation', { risk: 'risk-3', owner: 'person-99' }))).toBe('thing-unknown')
  })

  it('comes over from the brief, each once, with the answer that the brief gives', async () => {
    const { as, project } = await openStage()
    await as('project-manager', 'edit-brief', { risks: [{ text: 'Late data', answer: 'Clean early' }, { text: 'Few people', answer: '' }] })
    expect((await as('group-lead', 'take-over-risks')).result).toEqual({ risks: ['risk-16', 'risk-17'] })
    expect((await as('group-lead', 'take-over-risks')).changed).toBe(false)
    expect((await project()).risks.slice(15)).toMatchObject([{ title: 'Late data', mitigation: 'Clean early', key: null }, { title: 'Few people', mitigation: '' }])
  })
})

describe('An action against a risk', () => {
  it('is finished by who is to do it, not by others, and may be reopened', async () => {
    const { as, context, project } = await openStage()
    await as('project-manager', 'add-risk-action', { risk: 'risk-5', text: 'Ask ten customers', owner: 'person-5', dueOn: '2026-06-01' })
    expect(riskRows(await project(), day).find(({ risk }) => risk.id === 'risk-5')?.overdue).toBe(1)
    const finish = (person: string) => makeChange(context, personActing(person), HARBOUR, 'finish-risk-action', { risk: 'risk-5', action: 'action-1', note: 'Asked twelve' })
    expect(await codeOf(finish('person-4'))).toBe('not-allowed')
    await finish('person-5')
    expect((await project()).risks[4]?.actions[0]?.done).toMatchObject({ on: day, note: 'Asked twelve' })
    expect(await codeOf(finish('person-5'))).toBe('already-done')
    await makeChange(context, personActing('person-5'), HARBOUR, 'reopen-risk-action', { risk: 'risk-5', action: 'action-1' })
    await as('project-manager', 'edit-risk-action', { risk: 'risk-5', action: 'action-1', dueOn: null })
    await as('project-manager', 'withdraw-risk-action', { risk: 'risk-5', action: 'action-1' })
    expect(await codeOf(finish('person-5'))).toBe('thing-unknown')
  })
})

describe('The map of the risks', () => {
  it('moves when a finding is fixed: a to-be that changed the tool alone is redesigned, and the old process in new software becomes less likely', async () => {
    const { as, project, steps } = await openModelled()
    await as('project-manager', 'rate-risk', { risk: 'risk-11', impact: 4 })
    const toBe = await steps('variant-2')
    await as('consultant', 'edit-steps', { process: 'process-1', variant: 'variant-2', edits: toBe.filter(({ kind }) => kind === 'entry').map(({ id }) => ({ step: id, system: 'crm' })) })
    const cause = async () => riskRows(await project(), day).find(({ risk }) => risk.id === 'risk-11')
    expect(await cause()).toMatchObject({ detected: { state: 'fails', signs: [{ code: 'only-tool' }] }, likelihood: 4, score: 16, band: 'very-high' })
    await as('project-manager', 'hold-risk-review', { note: 'Before the redesign' })
    await as('consultant', 'apply-remedy', { process: 'process-1', variant: 'variant-2', asked: { kind: 'eliminate', step: 'step-3' } })
    expect(await cause()).toMatchObject({ detected: { state: 'ok', signs: [] }, likelihood: 1, score: 4, band: 'low', trend: 'falling', before: { score: 16 } })
    expect((await project()).riskReviews[0]?.rows.find(({ risk }) => risk === 'risk-11')).toEqual({ risk: 'risk-11', likelihood: 4, impact: 4, warned: 'fails' })
    await as('consultant', 'undo')
    expect(await cause()).toMatchObject({ score: 16, trend: 'steady' })
  })
})
