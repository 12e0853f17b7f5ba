import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, daysBetween } from '../../src/domain/day.ts'
import { bandAt, type Forecast, forecastOf } from '../../src/domain/forecast.ts'
import type { Point } from '../../src/domain/goal-series.ts'
import type { Goal } from '../../src/domain/goal.ts'
import { ranked } from '../../src/domain/ranked.ts'
import { goalOf, weekly } from '../cast/goals.ts'

const day = (text: string): Day => text as Day
const today = day('2026-06-10')
const goal = goalOf()
const points = (...values: number[]): Point[] => weekly('2026-03-01', values)

/** The forecast of a series that has one. */
function lineOf(series: readonly Point[], of: Goal = goal, on: Day = today): Extract<Forecast, { code: 'forecast' }> {
  const forecast = forecastOf(series, of, on)
  if (forecast.code !== 'forecast') throw new Error(`too few: ${forecast.dates}`)
  return forecast
}

describe('A forecast', () => {
  it('needs values on three dates', () => {
    expect(forecastOf([], goal, today)).toEqual({ code: 'too-few', dates: 0 })
    expect(forecastOf(points(40, 41), goal, today)).toEqual({ code: 'too-few', dates: 2 })
    expect(forecastOf(points(40, 41, 42), goal, today).code).toBe('forecast')
    expect(forecastOf(points(40, 41, 42), goal, day('2026-03-14'))).toEqual({ code: 'too-few', dates: 2 })
  })

  it('of values on a line is that line, without doubt', () => {
    // One point a week: from 47 on 19 April to 80 it is 33 weeks.
    const line = lineOf(points(40, 41, 42, 43, 44, 45, 46, 47))
    expect(line.perDay).toBeCloseTo(1 / 7, 12)
    expect([line.perDayLow, line.perDayHigh]).toEqual([expect.closeTo(1 / 7, 12), expect.closeTo(1 / 7, 12)])
    expect(line.due).toMatchObject({ on: '2026-12-31', value: expect.closeTo(40 + daysBetween(day('2026-03-01'), day('2026-12-31')) / 7, 9), meets: true })
    expect(line.reachedOn).toBe(addDays(day('2026-04-19'), 33 * 7))
    expect(bandAt(line, day('2026-03-01')).value).toBeCloseTo(40, 9)
  })

  it('takes the median slope: one wild value does not move it', () => {
    const calm = lineOf(points(40, 41, 42, 43, 44, 45, 46, 47, 48))
    const wild = lineOf(points(40, 41, 42, 43, 99, 45, 46, 47, 48))
    expect(wild.perDay).toBeCloseTo(calm.perDay, 12)
    expect(wild.centre.value).toBeCloseTo(45, 9)
  })

  it('agrees with the textbook: slope and interval of Sen’s own kind of data', () => {
    // All ten slopes of these five values, per step: 3, -1, 1, 2, 2, 5/3, 7/3 …, worked out by hand.
    const line = lineOf(points(10, 13, 12, 15, 19))
    const slopes = [3, 1, 5 / 3, 9 / 4, -1, 1, 2, 3, 7 / 2, 4].map((slope) => slope / 7).sort((a, b) => a - b)
    expect(line.perDay).toBeCloseTo(((slopes[4] ?? 0) + (slopes[5] ?? 0)) / 2, 12)
    // C = 1.6449 · √(5·4·15/18) = 6.72: ranks 1.64 and 8.36 of ten, taken outwards.
    expect([line.perDayLow, line.perDayHigh]).toEqual([expect.closeTo(slopes[0] ?? 0, 12), expect.closeTo(slopes[9] ?? 0, 12)])
  })

  it('has a band that widens from the middle and holds the line', () => {
    const line = lineOf(points(40, 44, 41, 43, 46, 44, 48, 45))
    expect(bandAt(line, line.centre.on)).toEqual({ value: line.centre.value, low: line.centre.value, high: line.centre.value })
    for (const on of [day('2026-01-01'), day('2026-12-31')]) {
      const { low, value, high } = bandAt(line, on)
      expect(low < value && value < high).toBe(true)
    }
    expect(bandAt(line, day('2027-12-31')).high - bandAt(line, day('2027-12-31')).low).toBeGreaterThan(bandAt(line, day('2026-12-31')).high - bandAt(line, day('2026-12-31')).low)
  })

  it('says "not at this pace" for a level or falling line, and beyond ten years', () => {
    expect(lineOf(points(50, 50, 50, 50)).reachedOn).toBeNull()
    expect(lineOf(points(50, 49, 48, 47)).reachedOn).toBeNull()
    // 30 points ahead at so many weeks a point: ten years are some 522 weeks.
    expect(lineOf(points(50, 50.05, 50.1, 50.15)).reachedOn).toBeNull()
    expect(lineOf(points(50, 50.07, 50.14, 50.21)).reachedOn?.slice(0, 4)).toBe('2034')
  })

  it('tells since when a target is met, and today where the line met it but no value did', () => {
    expect(lineOf(points(70, 79, 81, 78, 80, 83)).reachedOn).toBe('2026-03-29')
    expect(lineOf(points(60, 70, 80, 90, 75)).reachedOn).toBe(today)
    expect(lineOf(points(9, 7, 5, 3), goalOf({ shape: 'decrease', baseline: 9, target: 4 })).reachedOn).toBe('2026-03-22')
  })

  it('goes towards the bound that a range or keep goal has left', () => {
    const range = goalOf({ shape: 'range', target: null, low: 20, high: 30 })
    expect(lineOf(points(40, 39, 38, 37), range, day('2026-03-22')).reachedOn).toBe(addDays(day('2026-03-22'), 49))
    expect(lineOf(points(10, 11, 12, 13), range, day('2026-03-22')).reachedOn).toBe(addDays(day('2026-03-22'), 49))
    expect(lineOf(points(25, 26, 27, 28), range).reachedOn).toBe('2026-03-01')
    expect(lineOf(points(25, 26, 27, 28), range).due?.meets).toBe(false)
    expect(lineOf(points(96, 95, 94, 93), goalOf({ shape: 'keep-above', target: 95 })).reachedOn).toBeNull()
  })

  it('without a target date has no value for it', () => {
    expect(lineOf(points(40, 41, 42), goalOf({ dueOn: null })).due).toBeNull()
  })

  it('counts the newest 300 points and says so', () => {
    const series = Array.from({ length: 1_000 }, (_, at) => ({ on: addDays(day('2020-01-01'), at), value: at < 700 ? 500 : at }))
    const line = lineOf(series, goalOf({ target: 100_000 }))
    expect([line.dates, line.used, line.perDay]).toEqual([1_000, 300, 1])
  })
})

describe('A forecast of any series', () => {
  const values = fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 3, maxLength: 40 })

  it('has its slope between the bounds and finite figures', () => {
    const wild = fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(1.7e308, -1.7e308, 0)), { minLength: 3, maxLength: 12 })
    fc.assert(fc.property(fc.oneof(values, wild), (list) => {
      const line = lineOf(points(...list))
      const figures = [line.perDay, line.perDayLow, line.perDayHigh, line.centre.value, line.due?.value, line.due?.low, line.due?.high]
      expect(figures.every(Number.isFinite)).toBe(true)
      expect(line.perDayLow <= line.perDay && line.perDay <= line.perDayHigh).toBe(true)
    }))
  })

  it('turns with the values: scaled, shifted and mirrored', () => {
    fc.assert(fc.property(values, fc.constantFrom(0.5, 2, 1024), fc.integer({ min: -500, max: 500 }), (list, scale, shift) => {
      const line = lineOf(points(...list))
      const moved = lineOf(points(...list.map((value) => value * scale + shift)))
      expect(moved.perDay).toBeCloseTo(line.perDay * scale, 6)
      const mirrored = lineOf(points(...list.map((value) => -value)))
      expect([mirrored.perDay, mirrored.perDayLow, mirrored.perDayHigh]).toEqual([expect.closeTo(-line.perDay, 9), expect.closeTo(-line.perDayHigh, 9), expect.closeTo(-line.perDayLow, 9)])
    }))
  })

  it('covers the true pace of a noisy line in about nine cases of ten', () => {
    let covered = 0
    let seed = 7
    const noise = (): number => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed / 2_147_483_647 - 0.5
    }
    for (let i = 0; i < 400; i += 1) {
      const line = lineOf(Array.from({ length: 30 }, (_, at) => ({ on: addDays(day('2026-01-01'), at), value: at + 20 * (noise() + noise() + noise()) })))
      if (line.perDayLow <= 1 && 1 <= line.perDayHigh) covered += 1
    }
    expect(covered / 400).toBeGreaterThan(0.85)
    expect(covered / 400).toBeLessThan(0.97)
  })
})

it('ranks like a sorted list', () => {
  const numbers = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 60 })
  fc.assert(fc.property(numbers, fc.nat(), (list, at) => {
    const rank = at % list.length
    expect(ranked(Float64Array.from(list), rank) === Float64Array.from(list).sort()[rank]).toBe(true)
  }))
})
