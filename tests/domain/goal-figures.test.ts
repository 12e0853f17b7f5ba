import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../src/domain/day.ts'
import { attainmentOf, curveOf, expectedAt, type GoalStatus, goalStatus, isJudged, latestOf, meets, milestoneDay, projectAttainment, shapeOf } from '../../src/domain/goal-figures.ts'
import { Goal, Measurement, type GoalShape } from '../../src/domain/goal.ts'
import { gateMilestone } from '../../src/domain/milestones.ts'
import { stamp, today } from '../cast/cast.ts'
import { goalOf, judged, measured, projectWith } from '../cast/goals.ts'

const day = (text: string): Day => text as Day
const attained = (goal: Goal, value: number): number | null => attainmentOf(goal, { on: today, value })
/** The status of a goal with one value of today. */
const statusAt = (goal: Goal, value: number, on: Day = today, asOf: Day = on): GoalStatus => goalStatus(projectWith([goal], { [goal.id]: [measured(1, on, value)] }), goal, asOf)

describe('The shape of a goal', () => {
  it('follows from baseline and target where nobody said it', () => {
    const shapes = [[40, 80], [80, 40], [40, 40], [0, 0], [-5, 3], [null, 80], [40, null]].map(([baseline, target]) => shapeOf(goalOf({ shape: null, baseline, target } as Partial<Goal>)))
    expect(shapes).toEqual(['increase', 'decrease', 'keep-above', 'keep-above', 'increase', null, null])
    expect(shapeOf(goalOf({ shape: null, target: null, low: 2, high: 4 }))).toBe('range')
  })

  it('is to keep at or above, or below, where baseline and target are the same', () => {
    expect(shapeOf(goalOf({ shape: 'increase', baseline: 95, target: 95 }))).toBe('keep-above')
    expect(shapeOf(goalOf({ shape: 'decrease', baseline: 3, target: 3 }))).toBe('keep-below')
    expect(shapeOf(goalOf({ shape: 'keep-below', baseline: 9, target: 3 }))).toBe('keep-below')
  })
})

describe('What is expected on a day', () => {
  const goal = goalOf({ milestones: [{ id: 'target-1', phase: null, on: day('2026-03-12'), value: 50 }, { id: 'target-2', phase: 'testing', on: null, value: 70 }] })
  const project = projectWith([goal])
  const gate = gateMilestone(project, 'testing', today)
  const curve = curveOf(project, goal, today, { planned: false })

  it('goes in straight lines from the baseline over the milestones to the target', () => {
    expect(curve).toEqual([{ on: '2026-01-01', value: 40 }, { on: '2026-03-12', value: 50 }, { on: gate.date, value: 70 }, { on: '2026-12-31', value: 80 }])
    const at = (on: string) => expectedAt(curve, 'increase', goal, day(on))
    expect([at('2026-01-01'), at('2026-02-05'), at('2026-03-12'), at(gate.date), at('2026-12-31')]).toEqual([40, 45, 50, 70, 80])
  })

  it('is the nearest point outside the dates', () => {
    expect(expectedAt(curve, 'increase', goal, day('2025-01-01'))).toBe(40)
    expect(expectedAt(curve, 'increase', goal, day('2031-01-01'))).toBe(80)
    expect(expectedAt([], 'increase', goal, today)).toBeNull()
  })

  it('moves with the checkpoint’s forecast, while the planned curve keeps the promised date', () => {
    const later = addDays(gate.date, 1)
    const [milestone] = goal.milestones.slice(1)
    const date = milestone && milestoneDay(project, milestone, later, { planned: false })
    expect(date && date > gate.date).toBe(true)
    const planned = curveOf(project, goal, later, { planned: true })
    expect(planned[2]).toEqual({ on: gate.planned, value: 70 })
    expect(curveOf({ ...project, baselines: [] }, goal, later, { planned: true })).toHaveLength(3)
  })

  it('leaves out milestones that do not lie between, and rises always', () => {
    const targets = fc.array(fc.record({ on: fc.integer({ min: -100, max: 500 }).map((n) => addDays('2026-01-01' as Day, n)), value: fc.integer({ min: -100, max: 200 }) }), { maxLength: 8 })
    fc.assert(fc.property(targets, (list) => {
      const wild = goalOf({ milestones: list.map(({ on, value }, at) => ({ id: `target-${at + 1}`, phase: null, on, value })) })
      const dates = curveOf(project, wild, today, { planned: false }).map(({ on }) => on)
      expect(dates).toEqual([...new Set(dates)].sort())
      expect([dates[0], dates.at(-1)]).toEqual(['2026-01-01', '2026-12-31'])
    }))
  })

  it('is the bound of a keep goal, and the nearer bound of a range', () => {
    const keep = goalOf({ shape: 'keep-above', target: 95 })
    expect(curveOf(project, keep, today, { planned: false }).map(({ value }) => value)).toEqual([95, 95])
    expect(expectedAt([], 'keep-above', keep, today)).toBe(95)
    const range = goalOf({ shape: 'range', target: null, low: 2, high: 6 })
    expect(curveOf(project, range, today, { planned: false })).toEqual([])
    expect([1, 3.9, 4.1, 9].map((near) => expectedAt([], 'range', range, today, near))).toEqual([2, 2, 6, 6])
  })

  it('lies between the lowest and the highest point', () => {
    fc.assert(fc.property(fc.integer({ min: -500, max: 1000 }), (n) => {
      const value = expectedAt(curve, 'increase', goal, addDays('2026-01-01' as Day, n)) ?? Number.NaN
      expect(value).toBeGreaterThanOrEqual(40)
      expect(value).toBeLessThanOrEqual(80)
    }))
  })
})

describe('The latest value', () => {
  it('is the newest up to today, and the baseline counts as one', () => {
    const goal = goalOf()
    const project = projectWith([goal], { 'goal-1': [measured(1, '2026-05-31', 55), measured(2, '2026-06-30', 60)] })
    expect(latestOf(project, goal, today)).toMatchObject({ on: '2026-05-31', value: 55 })
    expect(latestOf(projectWith([goal]), goal, today)).toEqual({ on: '2026-01-01', value: 40 })
    const newBaseline = goalOf({ baselineOn: day('2026-06-01') })
    expect(latestOf(project, newBaseline, today)).toEqual({ on: '2026-06-01', value: 40 })
    expect(latestOf(projectWith([goal]), goalOf({ baseline: null }), today)).toBeNull()
  })

  it('gives a baseline without a date to any measurement', () => {
    const goal = goalOf({ baselineOn: null })
    expect(latestOf(projectWith([goal], { 'goal-1': [measured(1, '2025-05-31', 55)] }), goal, today)).toMatchObject({ value: 55 })
    expect(latestOf(projectWith([goal]), goal, today)).toEqual({ on: '2026-05-18', value: 40 })
  })
})

describe('Attainment', () => {
  it('is the share of the way, and may leave 0 to 1', () => {
    expect([40, 60, 80, 30, 90].map((value) => attained(goalOf(), value))).toEqual([0, 0.5, 1, -0.25, 1.25])
    expect([20, 15, 10].map((value) => attained(goalOf({ shape: 'decrease', baseline: 20, target: 10 }), value))).toEqual([0, 0.5, 1])
    expect(attained(goalOf({ baseline: -10, target: 10 }), 0)).toBe(0.5)
    expect(attained(goalOf({ baseline: 0, target: 10 }), 5)).toBe(0.5)
  })

  it('of keep goals and ranges is 1 inside, and falls over the tolerance outside', () => {
    const range = goalOf({ shape: 'range', target: null, low: 2, high: 6, tolerance: 2 })
    expect([2, 4, 6, 1, 7, 8, 20].map((value) => attained(range, value))).toEqual([1, 1, 1, 0.5, 0.5, 0, 0])
    expect([94, 95, 99].map((value) => attained(goalOf({ shape: 'keep-above', target: 95, tolerance: 4 }), value))).toEqual([0.75, 1, 1])
    expect([94.9, 95].map((value) => attained(goalOf({ shape: 'keep-above', target: 95, tolerance: 0 }), value))).toEqual([0, 1])
    expect(attained(goalOf({ shape: 'keep-below', target: 3, tolerance: null }), 4)).toBe(0)
  })

  it('is no figure without data, baseline or target, or beyond the arithmetic', () => {
    expect(attainmentOf(goalOf(), null)).toBeNull()
    expect(attained(goalOf({ baseline: null }), 50)).toBeNull()
    expect(attained(goalOf({ shape: 'increase', baseline: -1.7e308, target: 1.7e308 }), 0)).toBeNull()
  })

  it('never is NaN or infinite, whatever the figures', () => {
    const number = fc.oneof(fc.constantFrom(0, 1, -1, 1e308, -1e308, 5e-324), fc.double({ noNaN: true, noDefaultInfinity: true }))
    const shape = fc.constantFrom<GoalShape | null>('increase', 'decrease', 'keep-above', 'keep-below', 'range', null)
    fc.assert(fc.property(fc.record({ shape, baseline: number, target: number, low: number, high: number, tolerance: number.map(Math.abs) }), number, (figures, value) => {
      const found = attained(goalOf(figures), value)
      expect(found === null || Number.isFinite(found)).toBe(true)
      expect(goalStatus(projectWith([goalOf(figures)], { 'goal-1': [measured(1, today, value)] }), goalOf(figures), today)).toBeTypeOf('string')
    }))
  })
})

describe('The project’s attainment', () => {
  it('is weighted by priority over goals with data, each cut to 0 to 1', () => {
    const goals = [goalOf(), goalOf({ id: 'goal-2', priority: 'should' }), goalOf({ id: 'goal-3', priority: 'could' }), goalOf({ id: 'goal-4' }), goalOf({ id: 'goal-5', withdrawn: stamp })]
    const at = (value: number) => [measured(1, '2026-06-01', value)]
    const project = projectWith(goals, { 'goal-1': at(60), 'goal-2': at(120), 'goal-3': at(0), 'goal-5': at(80) })
    expect(projectAttainment(project, today)).toBe((3 * 0.5 + 2 * 1 + 1 * 0) / 6)
    expect(projectAttainment(projectWith([]), today)).toBeNull()
  })
})

describe('The status of a goal', () => {
  it('is no data after two rhythms without a value, not on the day itself', () => {
    expect(statusAt(goalOf(), 62, day('2026-04-10'), today)).not.toBe('no-data')
    expect(statusAt(goalOf(), 62, day('2026-04-09'), today)).toBe('no-data')
    expect(statusAt(goalOf({ rhythm: null }), 62, day('2026-02-09'), today)).not.toBe('no-data')
    expect(goalStatus(projectWith([goalOf({ baseline: null })]), goalOf({ baseline: null }), today)).toBe('no-data')
  })

  it('is achieved at the target, whenever; a keep goal only at its date', () => {
    expect([statusAt(goalOf(), 80), statusAt(goalOf(), 81)]).toEqual(['achieved', 'achieved'])
    const keep = goalOf({ shape: 'keep-above', target: 95, tolerance: 2 })
    expect(statusAt(keep, 96)).toBe('on-track')
    expect(statusAt(keep, 96, day('2026-12-31'))).toBe('achieved')
    expect(statusAt(goalOf({ shape: 'range', target: null, low: 2, high: 6 }), 4, day('2027-01-02'))).toBe('achieved')
  })

  it('is missed after the target date, not on it', () => {
    expect(statusAt(goalOf(), 79, day('2026-12-31'))).toBe('on-track')
    expect(statusAt(goalOf(), 79, day('2027-01-01'))).toBe('missed')
    expect(statusAt(goalOf({ shape: 'keep-below', target: 3 }), 4, day('2027-01-01'))).toBe('missed')
  })

  it('is on track up to 5 % of the way behind, at risk up to 15 %, then off track', () => {
    const goal = goalOf({ baseline: 0, target: 100, dueOn: day('2026-04-11') })
    // After 50 of 100 days half of the way is expected.
    const half = day('2026-02-20')
    expect([50, 45, 44.9, 35, 34.9, 70].map((value) => statusAt(goal, value, half))).toEqual(['on-track', 'on-track', 'at-risk', 'at-risk', 'off-track', 'on-track'])
    const down = goalOf({ shape: 'decrease', baseline: 100, target: 0, dueOn: day('2026-04-11') })
    expect([50, 55, 55.1, 65, 65.1].map((value) => statusAt(down, value, half))).toEqual(['on-track', 'on-track', 'at-risk', 'at-risk', 'off-track'])
  })

  it('of keep goals and ranges is on track inside, at risk within the tolerance', () => {
    const range = goalOf({ shape: 'range', target: null, low: 2, high: 6, tolerance: 1 })
    expect([2, 6, 7, 7.1, 1, 0.9].map((value) => statusAt(range, value))).toEqual(['on-track', 'on-track', 'at-risk', 'off-track', 'at-risk', 'off-track'])
    expect(statusAt(goalOf({ shape: 'range', target: null, low: 2, high: 6, tolerance: 0 }), 6.1)).toBe('off-track')
  })

  it('has no verdict where the goal does not say its date or figures', () => {
    expect(statusAt(goalOf({ dueOn: null }), 60)).toBe('no-data')
    expect(statusAt(goalOf({ target: null, shape: null }), 60)).toBe('no-data')
  })

  it('of a judged goal goes from 0 to 1', () => {
    const goal = goalOf({ unit: '', shape: null, baseline: null, baselineOn: day('2026-01-01'), target: null, test: 'Dealers say that they are heard', dueOn: day('2026-12-31') })
    expect([isJudged(goal), shapeOf(goal), meets(goal, 1), meets(goal, 0.5), meets(goal, 0.5, 0.5)]).toEqual([true, null, true, false, true])
    const of = (...judgements: Goal['judgements']) => goalStatus(projectWith([goal]), { ...goal, judgements }, today)
    expect(of()).toBe('no-data')
    expect(of(judged(1, 'person-1', '2026-06-01', 1), judged(2, 'person-2', '2026-06-01', 1))).toBe('achieved')
    expect(of(judged(1, 'person-1', '2026-06-01', 1), judged(2, 'person-2', '2026-06-01', 0))).toBe('on-track')
    expect(of(judged(1, 'person-1', '2026-06-01', 0))).toBe('off-track')
    expect(attainmentOf(goal, { on: today, value: 0.75 })).toBe(0.75)
  })
})

describe('Status and attainment', () => {
  const better: GoalStatus[] = ['off-track', 'at-risk', 'on-track', 'achieved']
  const shape = fc.constantFrom<GoalShape>('increase', 'decrease', 'keep-above', 'keep-below')
  const whole = fc.integer({ min: -1000, max: 1000 })
  const goals = fc.record({ shape, low: whole, way: fc.integer({ min: 1, max: 500 }), tolerance: fc.integer({ min: 0, max: 50 }) }).map(({ shape: kind, low, way, tolerance }) => {
    const up = kind === 'increase' || kind === 'keep-above'
    return goalOf({ shape: kind, baseline: up ? low : low + way, target: up ? low + way : low, tolerance })
  })
  const isUp = (goal: Goal): boolean => goal.shape === 'increase' || goal.shape === 'keep-above'

  it('never get worse when the latest value gets better', () => {
    fc.assert(fc.property(goals, whole, fc.nat(500), fc.integer({ min: 0, max: 360 }), (goal, value, more, after) => {
      const on = addDays('2026-01-01' as Day, after)
      const next = isUp(goal) ? value + more : value - more
      expect(better.indexOf(statusAt(goal, next, on))).toBeGreaterThanOrEqual(better.indexOf(statusAt(goal, value, on)))
      expect(attained(goal, next) ?? 0).toBeGreaterThanOrEqual(attained(goal, value) ?? 0)
    }))
  })

  it('do not change when the unit is scaled', () => {
    fc.assert(fc.property(goals, whole, fc.constantFrom(1 / 1024, 0.5, 2, 60, 1000, 86_400), fc.integer({ min: 0, max: 360 }), (goal, value, scale, after) => {
      const on = addDays('2026-01-01' as Day, after)
      const scaled = { ...goal, baseline: (goal.baseline ?? 0) * scale, target: (goal.target ?? 0) * scale, tolerance: (goal.tolerance ?? 0) * scale }
      expect(statusAt(scaled, value * scale, on)).toBe(statusAt(goal, value, on))
      expect(attained(scaled, value * scale)).toBeCloseTo(attained(goal, value) ?? 0, 9)
    }))
  })
})

it('takes no figure that is none: the schemas refuse NaN and infinities', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number('1e400')]) {
    expect(Goal.safeParse(goalOf({ target: value })).success).toBe(false)
    expect(Goal.safeParse(goalOf({ tolerance: value })).success).toBe(false)
    expect(Measurement.safeParse(measured(1, '2026-02-01', value)).success).toBe(false)
  }
  expect(Goal.safeParse(goalOf()).success).toBe(true)
})
