import { describe, expect, it } from 'vitest'
import { brokenBenefits, goLiveDay, heldReviews, lateConditions, mayIterate, openImprovements, overdueReviews, plannedReviews } from '../../src/domain/benefit-reviews.ts'
import { type Benefits, type BenefitReview, bareBenefits, type Improvement } from '../../src/domain/benefits.ts'
import { type Issue, issueDefaults } from '../../src/domain/issue.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Decision, Project } from '../../src/domain/project.ts'
import { castProject, stamp, today } from '../cast/cast.ts'

const reviewOf = (n: number, months: number | null, on: string, more: Partial<BenefitReview> = {}): BenefitReview => ({
  ...stamp, id: `review-${n}`, months, on: on as Day, present: [], goals: [], adoption: '', lessons: '', conclusion: 'Go on', version: 1, withdrawn: null, ...more,
})
const improvementOf = (n: number, dueOn: string, more: Partial<Improvement> = {}): Improvement => ({
  id: `improvement-${n}`, title: `Improvement ${n}`, review: null, goal: null, owner: 'Service manager', people: '', dueOn: dueOn as Day, status: 'open', raised: stamp, closed: null, withdrawn: null, ...more,
})
const live = (more: Partial<Benefits> = {}, overrides: Partial<Project> = {}): Project => castProject({ benefits: { ...bareBenefits, liveOn: '2026-05-20' as Day, ...more }, ...overrides })
const decided: Decision[] = (['planning', 'requirements', 'development', 'testing', 'initialization', 'go-live'] as const).map((phase, at) => ({
  ...stamp, id: `decision-${at + 1}`, phase, round: 1, kind: 'go', on: '2026-05-29' as Day, reason: '', version: 1, score: 90, readiness: 'ready', rows: [], conditions: [], supersedes: null, vote: null,
}))
const condition = (n: number, phase: Issue['phase'], dueOn: string, status: Issue['status'] = 'triaged'): Issue =>
  ({ ...issueDefaults, id: `issue-${n}`, kind: 'condition', title: `Condition ${n}`, phase, owner: 'Sales director', dueOn: dueOn as Day, status, decision: null, raised: stamp, closed: null, withdrawn: null })

describe('The day of go-live', () => {
  it('is the one recorded, else that of the sixth checkpoint, else its forecast', () => {
    expect(goLiveDay(live(), today)).toEqual({ on: '2026-05-20', by: 'record' })
    expect(goLiveDay(live({ liveOn: null }, { decisions: decided }), today)).toEqual({ on: '2026-05-29', by: 'checkpoint' })
    const { on, by } = goLiveDay(castProject(), today)
    expect(by).toBe('forecast')
    expect(on > today).toBe(true)
  })
})

describe('The reviews', () => {
  it('stand at their distances, on the next working day by the project’s calendar', () => {
    // 20 June 2026 is a Saturday of the Dragon Boat holidays; Monday the 22nd is worked.
    expect(plannedReviews(live(), today).map(({ months, on }) => [months, on])).toEqual([[1, '2026-06-22'], [3, '2026-08-20'], [6, '2026-11-20'], [12, '2027-05-20']])
  })

  it('end on the last day of a month that is too short', () => {
    const project = live({ liveOn: '2026-12-31' as Day, months: [2] })
    expect(plannedReviews(project, today)[0]?.on).toBe('2027-03-01')
  })

  it.each([
    ['2026-06-07', 'planned', 0], ['2026-06-08', 'due', 0], ['2026-06-22', 'due', 0], ['2026-06-23', 'overdue', 1], ['2026-07-22', 'overdue', 30],
  ])('are on %s: %s, %i days late', (day, state, late) => {
    expect(plannedReviews(live(), day as Day)[0]).toMatchObject({ months: 1, state, late })
  })

  it('count as held once one stands for the distance, and show those between', () => {
    const project = live({ reviews: [reviewOf(1, 1, '2026-06-25'), reviewOf(2, null, '2026-07-02'), reviewOf(3, 3, '2026-08-21', { withdrawn: stamp })] })
    expect(plannedReviews(project, '2026-08-25' as Day).map(({ months, state, review }) => [months, state, review?.id])).toEqual([
      [1, 'held', 'review-1'], [null, 'held', 'review-2'], [3, 'overdue', undefined], [6, 'planned', undefined], [12, 'planned', undefined],
    ])
    expect(overdueReviews(project, '2026-08-25' as Day).map(({ months }) => months)).toEqual([3])
    expect(heldReviews(project).map(({ id }) => id)).toEqual(['review-1', 'review-2'])
  })

  it('keep one that was held although its distance is planned no more', () => {
    const project = live({ months: [6], reviews: [reviewOf(1, 1, '2026-06-25')] })
    expect(plannedReviews(project, today).map(({ months, state }) => [months, state])).toEqual([[1, 'held'], [6, 'planned']])
  })

  it('are not due before go-live, and become no later after the project was closed', () => {
    expect(plannedReviews(castProject(), '2026-12-01' as Day).every(({ state }) => state === 'planned')).toBe(true)
    const closed = live({}, { closed: { ...stamp, at: '2026-06-24T02:00:00.000Z' } })
    expect(plannedReviews(closed, '2027-06-01' as Day).map(({ state, late }) => [state, late])).toEqual([['overdue', 2], ['planned', 0], ['planned', 0], ['planned', 0]])
    expect(overdueReviews(closed, '2027-06-01' as Day)).toEqual([])
  })
})

describe('After go-live', () => {
  it('the open improvements stand by their day', () => {
    const project = live({ improvements: [improvementOf(1, '2026-09-01'), improvementOf(2, '2026-07-01'), improvementOf(3, '2026-06-01', { status: 'done' }), improvementOf(4, '2026-06-01', { withdrawn: stamp })] })
    expect(openImprovements(project).map(({ id }) => id)).toEqual(['improvement-2', 'improvement-1'])
  })

  it('overdue conditions of the sixth checkpoint are shown, and those of earlier ones once it has its go', () => {
    const issues = [condition(1, 'testing', '2026-06-01'), condition(2, 'go-live', '2026-06-09'), condition(3, 'go-live', '2026-06-10'), condition(4, 'go-live', '2026-06-01', 'closed')]
    expect(lateConditions(live({}, { issues }), today).map(({ id }) => id)).toEqual(['issue-2'])
    expect(lateConditions(live({}, { issues, decisions: decided }), today).map(({ id }) => id)).toEqual(['issue-1', 'issue-2'])
  })

  it('a next iteration can begin, or after the go at the sixth checkpoint', () => {
    expect([mayIterate(castProject()), mayIterate(live()), mayIterate(castProject({ decisions: decided }))]).toEqual([false, true, true])
  })
})

describe('What always holds of the benefits', () => {
  it.each([
    ['a review without a recorded go-live', { liveOn: null, reviews: [reviewOf(1, 1, '2026-06-20')] }, 'review-before-go-live'],
    ['a review before go-live', { reviews: [reviewOf(1, 1, '2026-05-19')] }, 'review-before-go-live'],
    ['two reviews for one distance', { reviews: [reviewOf(1, 1, '2026-06-20'), reviewOf(2, 1, '2026-06-21')] }, 'review-held'],
    ['distances that fall', { months: [3, 1] }, 'invariant-broken'],
    ['numbers that fall', { improvements: [improvementOf(2, '2026-07-01'), improvementOf(1, '2026-07-01')] }, 'invariant-broken'],
  ])('is broken by %s', (_what, benefits, code) => {
    expect(brokenBenefits(live(benefits))?.code).toBe(code)
  })

  it('is kept by reviews between, and by one withdrawn beside one that stands', () => {
    expect(brokenBenefits(live({ reviews: [reviewOf(1, null, '2026-06-01'), reviewOf(2, null, '2026-06-02'), reviewOf(3, 1, '2026-06-20', { withdrawn: stamp }), reviewOf(4, 1, '2026-06-21')] }))).toBeNull()
  })
})
