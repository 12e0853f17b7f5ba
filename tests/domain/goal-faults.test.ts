import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { goalFaults, goalGaps, tooManyMusts } from '../../src/domain/goal-faults.ts'
import type { Goal } from '../../src/domain/goal.ts'
import { stamp, today } from '../cast/cast.ts'
import { goalOf, projectWith } from '../cast/goals.ts'

const day = (text: string): Day => text as Day
const faults = (overrides: Partial<Goal>) => goalFaults(projectWith([]), goalOf(overrides), today)
const milestone = (id: number, on: string, value: number) => ({ id: `target-${id}`, phase: null, on: day(on), value })

describe('What a goal lacks', () => {
  it('is named field by field; a figure of 0 is there', () => {
    expect(goalGaps(goalOf())).toEqual([])
    expect(goalGaps(goalOf({ unit: '', baseline: null, target: null, dueOn: null, owner: '', priority: null }))).toEqual(['unit', 'baseline', 'target', 'dueOn', 'owner', 'priority'])
    expect(goalGaps(goalOf({ baseline: 0, target: 0 }))).toEqual([])
  })

  it('is a bound for a range, and a judge for what is judged by a written test', () => {
    expect(goalGaps(goalOf({ shape: 'range', target: null, low: 2, high: null }))).toEqual(['high'])
    const test = { unit: '', baseline: null, target: null, shape: null, test: 'Dealers say that they are heard' }
    expect(goalGaps(goalOf(test))).toEqual(['judges'])
    expect(goalGaps(goalOf({ ...test, judges: ['person-1'] }))).toEqual([])
  })
})

describe('What is unreasonable in a goal', () => {
  it('is nothing in a goal that is well set', () => {
    expect(faults({})).toEqual([])
  })

  it('is a target on the wrong side, a reversed range, a date before the baseline', () => {
    expect(faults({ target: 30 })).toEqual([{ code: 'target-wrong-side', baseline: 40, target: 30 }])
    expect(faults({ shape: 'decrease', baseline: 3, target: 9 })).toEqual([{ code: 'target-wrong-side', baseline: 3, target: 9 }])
    expect(faults({ shape: null, target: 30 })).toEqual([])
    expect(faults({ shape: 'range', low: 6, high: 2, tolerance: 1 })).toEqual([{ code: 'range-reversed', low: 6, high: 2 }])
    expect(faults({ dueOn: day('2026-01-01') })).toEqual([{ code: 'due-before-baseline', baselineOn: '2026-01-01', dueOn: '2026-01-01' }])
  })

  it('is a milestone that lies outside, does not rise, or goes the wrong way', () => {
    const codes = (list: Goal['milestones']) => faults({ milestones: list }).map((fault) => ('milestone' in fault ? `${fault.milestone} ${fault.code}` : fault.code))
    expect(codes([milestone(1, '2026-03-01', 50), milestone(2, '2026-06-01', 60)])).toEqual([])
    expect(codes([milestone(1, '2025-12-31', 50), milestone(2, '2026-12-31', 60)])).toEqual(['target-1 milestone-before-baseline', 'target-2 milestone-after-due'])
    expect(codes([milestone(1, '2026-06-01', 50), milestone(2, '2026-06-01', 60)])).toEqual(['target-2 milestone-not-rising'])
    expect(codes([milestone(1, '2026-03-01', 60), milestone(2, '2026-06-01', 55), milestone(3, '2026-07-01', 81)])).toEqual(['target-2 milestone-wrong-way', 'target-3 milestone-wrong-way'])
  })

  it('is a figure that its kind of unit cannot have, and a unit of another kind', () => {
    expect(faults({ target: 120 })).toEqual([{ code: 'beyond-kind', value: 120, least: 0, most: 100 }])
    expect(faults({ target: 100 })).toEqual([])
    expect(faults({ baseline: 0, milestones: [milestone(1, '2026-03-01', -3)] })).toContainEqual({ code: 'beyond-kind', value: -3, least: 0, most: 100 })
    expect(faults({ unit: 'of 5', unitKind: 'score', baseline: 3, target: 9 })).toEqual([{ code: 'beyond-kind', value: 9, least: Number.NEGATIVE_INFINITY, most: 5 }])
    expect(faults({ unit: 'points', unitKind: 'score', baseline: -20, target: 30 })).toEqual([])
    expect(faults({ unit: 'CNY', unitKind: 'money', baseline: -20, target: 30 })).toEqual([])
    expect(faults({ unit: 'days', unitKind: 'duration', shape: 'decrease', baseline: 2, target: -1 })).toEqual([{ code: 'beyond-kind', value: -1, least: 0, most: Number.POSITIVE_INFINITY }])
    expect(faults({ unit: '%', unitKind: 'money' })).toEqual([{ code: 'unit-unlike', unit: '%' }])
  })

  it('is advised on: no tolerance, no rhythm, no kind of outcome, a direction that nobody said', () => {
    expect(faults({ shape: 'range', target: null, low: 2, high: 6, tolerance: 0 })).toEqual([{ code: 'no-tolerance' }])
    expect(faults({ shape: null, baseline: 95, target: 95, tolerance: 1, rhythm: null, family: null })).toEqual([{ code: 'direction-unsaid', value: 95 }, { code: 'no-rhythm' }, { code: 'no-family' }])
  })
})

it('advises stages from the eighth must-goal on', () => {
  const goals = (count: number) => Array.from({ length: count }, (_, at) => goalOf({ id: `goal-${at + 1}` }))
  expect(tooManyMusts(projectWith(goals(7)))).toBeNull()
  expect(tooManyMusts(projectWith(goals(8)))).toBe(8)
  expect(tooManyMusts(projectWith([...goals(7), goalOf({ id: 'goal-8', withdrawn: stamp }), goalOf({ id: 'goal-9', priority: 'should' })]))).toBeNull()
})
