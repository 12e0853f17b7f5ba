import { beforeEach, describe, expect, it } from 'vitest'
import { isProblem } from '../../src/domain/problem.ts'
import { goLive } from '../cast/live.ts'
import { openStage, type Stage } from './stage.ts'

async function refusalOf(deed: Promise<unknown>): Promise<{ code: string; facts: object } | null> {
  try {
    await deed
    return null
  } catch (error) {
    if (isProblem(error)) return { code: error.code, facts: error.facts }
    throw error
  }
}

const improvement = { title: 'Explain the screens again', owner: 'Sales director', dueOn: '2027-03-31' }

describe('Going live', () => {
  it('is recorded only once the sixth phase has started', async () => {
    const { as } = await openStage()
    expect(await refusalOf(as('project-manager', 'record-go-live', {}))).toMatchObject({ code: 'go-live-early' })
  })

  it('is recorded for a day of that phase up to today, and can be corrected', async () => {
    const stage = await openStage()
    await goLive(stage)
    stage.goTo('2027-01-20')
    for (const [on, code] of [['2027-01-21', 'day-ahead'], ['2027-01-10', 'dates-reversed']] as const) expect(await refusalOf(stage.as('project-manager', 'record-go-live', { on })), on).toMatchObject({ code })
    await stage.as('consultant', 'record-go-live', { on: '2027-01-18' })
    expect((await stage.project()).benefits.liveOn).toBe('2027-01-18')
  })
})

describe('A review', () => {
  let stage: Stage
  const hold = (input: object, role: 'project-manager' | 'committee-secretary' = 'project-manager') => stage.as(role, 'hold-review', { conclusion: 'Go on', ...input })
  beforeEach(async () => {
    stage = await openStage()
    await stage.as('project-manager', 'edit-goal', { goal: 'goal-1', baselineOn: '2026-06-01' })
    await goLive(stage)
  })

  it('keeps what each goal had reached on its day, whatever is measured later', async () => {
    await stage.as('project-manager', 'record-measurement', { goal: 'goal-1', on: '2027-01-11', value: 60 })
    stage.goTo('2027-02-15')
    await stage.as('project-manager', 'record-measurement', { goal: 'goal-1', on: '2027-02-15', value: 92 })
    await hold({ months: 1, on: '2027-02-12', present: ['person-1', 'person-1', 'person-3'], adoption: 'Sales: all', lessons: 'Begin training earlier' }, 'committee-secretary')
    await stage.as('project-manager', 'record-measurement', { goal: 'goal-1', on: '2027-02-01', value: 10 })
    const [review] = (await stage.project()).benefits.reviews
    expect(review).toMatchObject({ id: 'review-1', months: 1, on: '2027-02-12', present: ['person-1', 'person-3'], adoption: 'Sales: all', conclusion: 'Go on', by: 'committee-secretary' })
    expect(review?.goals[0]).toMatchObject({ goal: 'goal-1', value: 60, measuredOn: '2027-01-11', status: 'off-track' })
    expect(review?.goals[0]?.expected).toBeCloseTo(68.43, 2)
    expect(review?.goals[0]?.attainment).toBeCloseTo(0.4)
    expect(review?.goals[1]).toMatchObject({ goal: 'goal-2', value: 62, attainment: 0 })
  })

  it.each([
    ['for a day to come', { months: 1, on: '2027-02-13' }, 'day-ahead'],
    ['before go-live', { months: 1, on: '2027-01-10' }, 'dates-reversed'],
    ['at a distance that is not planned', { months: 2 }, 'review-distance-unknown'],
    ['with somebody who is not of the team', { present: ['person-99'] }, 'thing-unknown'],
    ['without a conclusion', { conclusion: ' ' }, 'input-invalid'],
  ])('is refused %s', async (_what, input, code) => {
    stage.goTo('2027-02-12')
    const before = await stage.version()
    expect(await refusalOf(hold(input))).toMatchObject({ code })
    expect(await stage.version()).toBe(before)
  })

  it('stands once for each distance, and as often as wanted between', async () => {
    stage.goTo('2027-02-12')
    await hold({ months: 1 })
    expect(await refusalOf(hold({ months: 1 }))).toEqual({ code: 'review-held', facts: { months: 1, review: 'review-1' } })
    await hold({})
    await hold({ months: null })
    expect((await stage.project()).benefits.reviews.map(({ months }) => months)).toEqual([1, null, null])
  })

  it('is taken back by undoing it, and its number is not given again', async () => {
    stage.goTo('2027-02-12')
    await hold({ months: 1 })
    await stage.as('project-manager', 'undo')
    await hold({ months: 1 })
    expect((await stage.project()).benefits.reviews.map(({ id, withdrawn }) => [id, withdrawn === null])).toEqual([['review-1', false], ['review-2', true]])
  })

  it('keeps the day of go-live from moving behind it', async () => {
    stage.goTo('2027-02-15')
    await hold({ months: 1, on: '2027-02-12' })
    expect(await refusalOf(stage.as('project-manager', 'record-go-live', { on: '2027-02-15' }))).toMatchObject({ code: 'review-before-go-live' })
  })

  it('needs a recorded go-live', async () => {
    const early = await openStage()
    expect(await refusalOf(early.as('project-manager', 'hold-review', { conclusion: 'Go on' }))).toMatchObject({ code: 'go-live-unrecorded' })
  })

  it('is at distances that rise', async () => {
    for (const months of [[3, 1], [1, 1], [0], [121]]) expect(await refusalOf(stage.as('project-manager', 'set-review-rhythm', { months })), String(months)).toMatchObject({ code: 'input-invalid' })
    await stage.as('committee-secretary', 'set-review-rhythm', { months: [2, 24] })
    expect((await stage.project()).benefits.months).toEqual([2, 24])
  })

  it('is kept by those who run the project and by the secretary', async () => {
    for (const role of ['committee-member', 'group-lead', 'supervisor', 'reader'] as const) {
      expect(await refusalOf(stage.as(role, 'hold-review', { conclusion: 'Go on' })), role).toMatchObject({ code: 'not-allowed' })
    }
  })
})

describe('An improvement', () => {
  let stage: Stage
  const of = async (id = 'improvement-1') => (await stage.project()).benefits.improvements.find((each) => each.id === id)
  beforeEach(async () => {
    stage = await openStage()
    await goLive(stage)
  })

  it('has owner, people and day, and names its goal and review', async () => {
    await stage.as('project-manager', 'hold-review', { conclusion: 'Go on' })
    await stage.as('committee-chair', 'add-improvement', { ...improvement, goal: 'goal-1', review: 'review-1', people: 'Two of sales' })
    expect(await of()).toMatchObject({ ...improvement, goal: 'goal-1', review: 'review-1', people: 'Two of sales', status: 'open', raised: { by: 'committee-chair' } })
    await stage.as('project-manager', 'edit-improvement', { improvement: 'improvement-1', owner: 'Service manager', goal: null })
    expect(await of()).toMatchObject({ title: improvement.title, owner: 'Service manager', goal: null, review: 'review-1' })
  })

  it.each([
    ['a day gone by', { dueOn: '2027-01-10' }, 'dates-reversed'],
    ['a goal that is not there', { goal: 'goal-9' }, 'thing-unknown'],
    ['a review that was not held', { review: 'review-1' }, 'thing-unknown'],
    ['no owner', { owner: '' }, 'input-invalid'],
  ])('is refused with %s', async (_what, input, code) => {
    expect(await refusalOf(stage.as('project-manager', 'add-improvement', { ...improvement, ...input }))).toMatchObject({ code })
  })

  it('is closed as done, or dropped with the reason, and reopened', async () => {
    await stage.as('project-manager', 'add-improvement', improvement)
    const id = { improvement: 'improvement-1' }
    expect(await refusalOf(stage.as('project-manager', 'close-improvement', { ...id, status: 'dropped' }))).toMatchObject({ code: 'input-invalid', facts: { faults: [{ path: 'note', message: 'required' }] } })
    expect(await refusalOf(stage.as('project-manager', 'close-improvement', { ...id, status: 'done', on: '2027-01-12' }))).toMatchObject({ code: 'day-ahead' })
    await stage.as('project-manager', 'close-improvement', { ...id, status: 'dropped', note: 'Nobody asks for it' })
    expect(await of()).toMatchObject({ status: 'dropped', closed: { on: '2027-01-11', note: 'Nobody asks for it' } })
    expect(await refusalOf(stage.as('project-manager', 'edit-improvement', { ...id, title: 'x' }))).toMatchObject({ code: 'already-done' })
    await stage.as('project-manager', 'reopen-improvement', id)
    expect(await of()).toMatchObject({ status: 'open', closed: null })
    await stage.as('project-manager', 'close-improvement', { ...id, status: 'done' })
    expect(await of()).toMatchObject({ status: 'done', closed: { note: '' } })
  })

  it('that is overdue gets another owner with its day as it is', async () => {
    await stage.as('project-manager', 'add-improvement', improvement)
    stage.goTo('2027-05-03')
    await stage.as('project-manager', 'edit-improvement', { improvement: 'improvement-1', ...improvement, owner: 'Service manager' })
    expect(await of()).toMatchObject({ owner: 'Service manager', dueOn: '2027-03-31' })
    expect(await refusalOf(stage.as('project-manager', 'edit-improvement', { improvement: 'improvement-1', dueOn: '2027-05-02' }))).toMatchObject({ code: 'dates-reversed' })
  })

  it('that was undone is gone for good', async () => {
    await stage.as('project-manager', 'add-improvement', improvement)
    await stage.as('project-manager', 'undo')
    expect(await refusalOf(stage.as('project-manager', 'close-improvement', { improvement: 'improvement-1', status: 'done' }))).toMatchObject({ code: 'thing-unknown' })
  })
})
