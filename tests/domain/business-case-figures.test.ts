import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CASE_QUARTERS, type CaseFigures, caseFigures } from '../../src/domain/business-case-figures.ts'
import { CostKind, type CostLine, CostRhythm } from '../../src/domain/business-case.ts'
import { addDays, type Day } from '../../src/domain/day.ts'
import type { Goal } from '../../src/domain/goal.ts'
import { caseOf, costOf, moneyGoal } from '../cast/business-case.ts'

const figures = (costs: CostLine[], goals?: Goal[]): CaseFigures => caseFigures(caseOf(costs, goals))
const courseOf = (costs: CostLine[], goals?: Goal[]) => {
  const { course } = figures(costs, goals)
  if (!course) throw new Error('there is no course')
  return course
}
/** Which quarter pays back: 0 the first, 20 none does, −1 nothing is to pay back. */
function paybackAt(costs: CostLine[], goals: Goal[]): number {
  const { payback, quarters } = courseOf(costs, goals)
  return payback.code === 'paid-back' ? quarters.indexOf(payback.quarter) : payback.code === 'not-within' ? CASE_QUARTERS : -1
}

describe('The business case', () => {
  it('looks five years ahead, from the quarter in which the project starts', () => {
    const { from, until, course } = figures([costOf(1)])
    expect([from, until]).toEqual(['2026-04-01', '2031-03-31'])
    expect(course?.quarters).toHaveLength(20)
    expect(course?.quarters[1]).toMatchObject({ from: '2026-07-01', until: '2026-09-30', cost: 1_200, kinds: { software: 1_200, training: 0 } })
  })

  it('counts a benefit from the day after the target date, times its odds, and by days where it begins inside a quarter', () => {
    const { quarters } = courseOf([costOf(1)], [moneyGoal(1, { dueOn: '2026-12-31' as Day })])
    expect(quarters.slice(0, 5).map(({ benefit }) => benefit)).toEqual([0, 0, 0, 200, 200])
    // 15 November is the 46th of 92 days: 47 of them are left after it with 15 November as the first.
    const inside = courseOf([], [moneyGoal(1, { dueOn: '2026-11-14' as Day })])
    expect(inside.quarters[2]?.benefit).toBeCloseTo(200 * (47 / 92), 9)
  })

  it('pays back in the first quarter whose sum is zero or more after it was negative', () => {
    const { payback, quarters } = courseOf([costOf(1)])
    expect(payback).toMatchObject({ code: 'paid-back', quarter: { from: '2028-04-01', cumulated: 0 } })
    expect(quarters.slice(0, 9).map(({ cumulated }) => cumulated)).toEqual([0, -1_200, -1_200, -1_000, -800, -600, -400, -200, 0])
  })

  it('does not stumble over binary fractions: thirty times a tenth pays three back', () => {
    expect(courseOf([costOf(1, { amount: 0.3 })], [moneyGoal(1, { yearlyBenefit: 0.4, odds: 1, dueOn: '2026-12-31' as Day })]).payback).toMatchObject({ quarter: { from: '2027-07-01', cumulated: 0 } })
  })

  it('says so when it does not pay back within five years, and when nothing is to pay back', () => {
    expect(courseOf([costOf(1, { amount: 50_000 })]).payback).toEqual({ code: 'not-within' })
    expect(courseOf([]).payback).toEqual({ code: 'never-negative' })
    expect(courseOf([costOf(1, { from: '2030-01-01' as Day })]).payback).toEqual({ code: 'never-negative' })
  })

  it('gives no figure without a goal that can be counted', () => {
    expect(figures([costOf(1)], [])).toMatchObject({ course: null, cost: 1_200, goals: [] })
    expect(figures([costOf(1)], [moneyGoal(1, { yearlyBenefit: null })]).course).toBeNull()
    expect(figures([costOf(1)], [moneyGoal(1, { odds: null })])).toMatchObject({ course: null, goals: [{ expected: null, total: 0 }] })
    expect(figures([costOf(1)], [moneyGoal(1, { dueOn: null })]).course).toBeNull()
  })

  it('leaves out what was withdrawn', () => {
    const gone = { by: 'x', at: '2026-06-01T08:00:00.000Z' }
    expect(figures([costOf(1), costOf(2, { withdrawn: gone })], [moneyGoal(1, { withdrawn: gone })])).toMatchObject({ cost: 1_200, course: null })
  })

  it.each([
    ['monthly from the last day of a month', { rhythm: 'monthly', from: '2026-05-31', until: '2026-11-30' }, [2, 3, 2], 7],
    ['monthly without end', { rhythm: 'monthly', from: '2026-04-01' }, [3, 3, 3], 60],
    ['monthly since long ago', { rhythm: 'monthly', from: '1990-01-31' }, [3, 3, 3], 60],
    ['yearly', { rhythm: 'yearly', from: '2026-06-01' }, [1, 0, 0, 0, 1], 5],
    ['yearly on a leap day', { rhythm: 'yearly', from: '2024-02-29' }, [0, 0, 0, 1, 0, 0, 0, 1], 5],
    ['once before the five years', { rhythm: 'once', from: '2026-03-31' }, [0], 0],
    ['once on the last day', { rhythm: 'once', from: '2031-03-31' }, [0], 1],
    ['monthly, ended before', { rhythm: 'monthly', from: '2020-01-01', until: '2026-03-31' }, [0], 0],
  ] as const)('knows when a cost falls due: %s', (_what, more, first, total) => {
    const { quarters } = courseOf([costOf(1, { amount: 1, ...more } as Partial<CostLine>)])
    expect(quarters.slice(0, first.length).map(({ cost }) => cost)).toEqual(first)
    expect(figures([costOf(1, { amount: 1, ...more } as Partial<CostLine>)]).cost).toBe(total)
  })

  it('stays a number with the largest figures that a file may hold', () => {
    const vast = courseOf(Array.from({ length: 500 }, (_, i) => costOf(i + 1, { amount: 1e15, rhythm: 'monthly' })), [moneyGoal(1, { yearlyBenefit: Number.MAX_VALUE }), moneyGoal(2, { yearlyBenefit: -Number.MAX_VALUE })])
    for (const { cost, benefit, net, cumulated } of vast.quarters) for (const amount of [cost, benefit, net, cumulated]) expect(Number.isFinite(amount)).toBe(true)
  })
})

const day = fc.integer({ min: -400, max: 2_200 }).map((n) => addDays('2026-05-18' as Day, n))
const amount = fc.integer({ min: 0, max: 1_000_000_00 }).map((cents) => cents / 100)
const lines = fc.array(fc.record({ amount, kind: fc.constantFrom(...CostKind.options), rhythm: fc.constantFrom(...CostRhythm.options), from: day, until: fc.option(day) }), { maxLength: 12 })
  .map((given) => given.map((each, i) => costOf(i + 1, each)))
const goals = fc.array(fc.record({ yearlyBenefit: amount, odds: fc.double({ min: 0, max: 1, noNaN: true }), dueOn: day }), { minLength: 1, maxLength: 5 })
  .map((given) => given.map((each, i) => moneyGoal(i + 1, each)))

describe('Whatever the figures, the business case', () => {
  it('adds up: the quarters to the lines, the goals to the benefit, the differences to the sum', () => {
    fc.assert(fc.property(lines, goals, (costs, wins) => {
      const { lines: all, goals: each, cost, kinds, course } = figures(costs, wins)
      const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
      const near = 1e-9 * (cost + (course?.benefit ?? 0) + 1)
      expect(Math.abs(sum(all.map(({ total }) => total)) - cost)).toBeLessThanOrEqual(near)
      expect(Math.abs(sum(Object.values(kinds)) - cost)).toBeLessThanOrEqual(near)
      expect(Math.abs(sum(each.map(({ total }) => total)) - (course?.benefit ?? 0))).toBeLessThanOrEqual(near)
      expect(Math.abs(sum((course?.quarters ?? []).map(({ net }) => net)) - (course?.net ?? 0))).toBeLessThanOrEqual(2 * near)
    }))
  })

  it('does not ask in which order the lines were entered', () => {
    fc.assert(fc.property(lines, goals, (costs, wins) => {
      expect(courseOf([...costs].reverse(), [...wins].reverse()).quarters).toEqual(courseOf(costs, wins).quarters)
    }))
  })

  it('pays back in the same quarter in another currency', () => {
    fc.assert(fc.property(lines, goals, fc.constantFrom(0.01, 0.125, 7.1, 1_000), (costs, wins, rate) => {
      const inOther = [costs.map((line) => ({ ...line, amount: line.amount * rate })), wins.map((goal) => ({ ...goal, yearlyBenefit: (goal.yearlyBenefit ?? 0) * rate }))] as const
      expect(paybackAt(...inOther)).toBe(paybackAt(costs, wins))
    }))
  })

  it('never pays back earlier for a cost more, where money is spent before it comes in', () => {
    fc.assert(fc.property(lines, goals, amount, fc.nat({ max: 1_700 }), (costs, wins, more, after) => {
      const first = costOf(90, { amount: 1_000_000_000, from: '2026-05-18' as Day })
      const late = wins.map((goal) => ({ ...goal, yearlyBenefit: (goal.yearlyBenefit ?? 0) * 1_000, dueOn: addDays('2026-07-01' as Day, after) }))
      const before = [...costs, first]
      expect(paybackAt([...before, costOf(91, { amount: more, rhythm: 'yearly' })], late)).toBeGreaterThanOrEqual(paybackAt(before, late))
    }))
  })

  it('never pays back later for better odds', () => {
    fc.assert(fc.property(lines, goals, (costs, wins) => {
      const first = costOf(90, { amount: 1_000_000, from: '2026-04-01' as Day })
      const late = wins.map((goal) => ({ ...goal, dueOn: '2026-12-31' as Day }))
      const sure = late.map((goal) => ({ ...goal, odds: 1 }))
      expect(paybackAt([...costs, first], sure)).toBeLessThanOrEqual(paybackAt([...costs, first], late))
    }))
  })
})
