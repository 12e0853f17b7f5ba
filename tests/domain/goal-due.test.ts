import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../src/domain/day.ts'
import { goalStatus } from '../../src/domain/goal-figures.ts'
import { dueMeasurements, measurementCalendar, nextDue, noDataSince, overdueMeasurements } from '../../src/domain/goal-due.ts'
import type { GoalRhythm } from '../../src/domain/goal.ts'
import { addRhythm } from '../../src/domain/rhythm.ts'
import { stamp, today } from '../cast/cast.ts'
import { goalOf, measured, projectWith } from '../cast/goals.ts'

const day = (text: string): Day => text as Day
const monthly: GoalRhythm = { unit: 'month', every: 1 }

describe('A rhythm', () => {
  it('goes by days, weeks, months and quarters, and ends short months on their last day', () => {
    const from = day('2026-01-31')
    expect([addRhythm(from, { unit: 'day', every: 10 }), addRhythm(from, { unit: 'week', every: 2 }), addRhythm(from, monthly), addRhythm(from, monthly, 2), addRhythm(from, { unit: 'quarter', every: 1 })])
      .toEqual(['2026-02-10', '2026-02-14', '2026-02-28', '2026-03-31', '2026-04-30'])
  })
})

describe('What is to be measured', () => {
  it('is due a rhythm after the newest value; before there is one, after the day of the baseline', () => {
    const goal = goalOf()
    expect(nextDue(projectWith([goal], { 'goal-1': [measured(1, '2026-05-20', 55)] }), goal, today)).toBe('2026-06-20')
    expect(nextDue(projectWith([goal]), goal, today)).toBe('2026-02-01')
    expect(nextDue(projectWith([]), goalOf({ baseline: null, baselineOn: null }), today)).toBe('2026-06-18')
    expect(nextDue(projectWith([goal]), goalOf({ rhythm: null }), today)).toBeNull()
  })

  it('is listed by date, with what is late and for how long', () => {
    const goals = [goalOf(), goalOf({ id: 'goal-2' }), goalOf({ id: 'goal-3', rhythm: null }), goalOf({ id: 'goal-4', withdrawn: stamp })]
    const project = projectWith(goals, { 'goal-1': [measured(1, '2026-05-20', 55)], 'goal-2': [measured(1, '2026-05-04', 55)] })
    expect(dueMeasurements(project, today).map(({ goal, last, due, late }) => [goal.id, last, due, late])).toEqual([['goal-2', '2026-05-04', '2026-06-04', 6], ['goal-1', '2026-05-20', '2026-06-20', 0]])
    expect(overdueMeasurements(project, today).map(({ goal }) => goal.id)).toEqual(['goal-2'])
    expect(overdueMeasurements(project, day('2026-06-04'))).toEqual([])
    expect(dueMeasurements({ ...project, closed: stamp }, today)).toEqual([])
  })

  it('has no data from the day after two rhythms on, as its status says', () => {
    const goal = goalOf()
    const project = projectWith([goal], { 'goal-1': [measured(1, '2026-04-09', 55)] })
    expect(noDataSince(project, goal, day('2026-06-09'))).toBeNull()
    expect(noDataSince(project, goal, today)).toBe('2026-06-10')
    expect(noDataSince(projectWith([]), goalOf({ baseline: null }), today)).toBe('2026-01-01')
    const rhythms = fc.record({ unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'quarter' as const), every: fc.integer({ min: 1, max: 60 }) })
    fc.assert(fc.property(rhythms, fc.integer({ min: 0, max: 700 }), (rhythm, ago) => {
      const each = goalOf({ rhythm, baselineOn: day('2020-01-01') })
      const its = projectWith([each], { 'goal-1': [measured(1, addDays(today, -ago), 55)] })
      expect(noDataSince(its, each, today) !== null).toBe(goalStatus(its, each, today) === 'no-data')
    }), { numRuns: 60 })
  })

  it('stands in a calendar: what is overdue on its day, then the coming days', () => {
    const goal = goalOf()
    const project = projectWith([goal], { 'goal-1': [measured(1, '2026-03-31', 55)] })
    expect(measurementCalendar(project, today, day('2026-09-01')).map(({ on }) => on)).toEqual(['2026-04-30', '2026-06-30', '2026-07-30', '2026-08-30'])
    expect(measurementCalendar(project, today, day('2026-04-01'))).toEqual([])
  })
})
