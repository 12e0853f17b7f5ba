import { addDays, type Day, daysBetween } from './day.ts'
import { meets, shapeOf } from './goal-figures.ts'
import type { Point } from './goal-series.ts'
import type { Goal } from './goal.ts'
import { ranked } from './ranked.ts'
import { remember } from './remember.ts'

/** The exact Theil–Sen slope takes every pair of points: so many of the newest ones are enough, and are told. */
export const MOST_POINTS = 300
/** Two dates make a line through any two values; a third can contradict it. METHOD 5.3. */
const LEAST_DATES = 3
const REACH_YEARS = 10
/** The normal quantile of a two-sided interval of 90 %. */
const Z = 1.6449
/** In days: what binary fractions add to a whole day is not another day. */
const A_MOMENT = 1e-6

/** Where a goal is heading. Slopes are in units per day; `low` and `high` say how sure the pace is, not how far single values scatter. */
export type Forecast =
  | { code: 'too-few'; dates: number }
  | {
    code: 'forecast'
    /** On how many dates there is a value, and how many of the newest count. */
    dates: number
    used: number
    perDay: number
    perDayLow: number
    perDayHigh: number
    /** The medians of days and values: the line goes through them. */
    centre: Point
    /** On the target date; null where the goal has none. */
    due: { on: Day; value: number; low: number; high: number; meets: boolean } | null
    /** Since when the target is met, or when the line meets it; null: not at this pace, or not within ten years. */
    reachedOn: Day | null
  }

type Line = Extract<Forecast, { code: 'forecast' }>

/**
 * The line through a series, by date (as `seriesOf` gives it; later than today does not count): the Theil–Sen slope, the median of
 * the slopes of all pairs of different dates, and its interval by the normal approximation of Kendall's statistic with ties
 * (Sen, Journal of the American Statistical Association 63, 1968; Gilbert 1987, 16.5). Remembered. METHOD 5.3.
 */
export const forecastOf = remember((series: readonly Point[], goal: Goal, today: Day) => [series, goal, today], (series: readonly Point[], goal: Goal, today: Day): Forecast => {
  const last = series.findLastIndex(({ on }) => on <= today) + 1
  const points = series.slice(Math.max(0, last - MOST_POINTS), last)
  const [first] = points
  if (!first || last < LEAST_DATES) return { code: 'too-few', dates: last }
  const days = points.map(({ on }) => daysBetween(first.on, on))
  const values = points.map(({ value }) => value)
  const slopes = slopesOf(days, values)
  const [low, high] = intervalRanks(values, slopes.length)
  const [perDayLow, perDay, perDayHigh] = [ranked(slopes, low), middle(slopes), ranked(slopes, high)]
  // A median of days may lie on half a day; the line keeps its slope when both are taken at the whole day before.
  const halfDay = middle(Float64Array.from(days))
  const on = addDays(first.on, Math.floor(halfDay))
  const centre = { on, value: bounded(middle(Float64Array.from(values)) - (halfDay - Math.floor(halfDay)) * perDay) }
  const line: Line = { code: 'forecast', dates: last, used: points.length, perDay, perDayLow, perDayHigh, centre, due: null, reachedOn: null }
  const due = goal.dueOn === null ? null : { on: goal.dueOn, ...bandAt(line, goal.dueOn) }
  return { ...line, due: due && { ...due, meets: meets(goal, due.value) }, reachedOn: reachedOn(points, line, goal, today) }
})

/** What the line says for a day, with the lines of the slowest and the fastest pace. */
export function bandAt({ centre, perDay, perDayLow, perDayHigh }: Line, day: Day): { value: number; low: number; high: number } {
  const days = daysBetween(centre.on, day)
  const at = (slope: number): number => bounded(centre.value + slope * days)
  return { value: at(perDay), low: Math.min(at(perDayLow), at(perDayHigh)), high: Math.max(at(perDayLow), at(perDayHigh)) }
}

/** Values of a series come on different days, each pair has a slope. */
function slopesOf(days: readonly number[], values: readonly number[]): Float64Array {
  const slopes = new Float64Array((days.length * (days.length - 1)) / 2)
  let at = 0
  for (let i = 1; i < days.length; i += 1) {
    const [day, value] = [days[i] as number, values[i] as number]
    for (let j = 0; j < i; j += 1, at += 1) {
      slopes[at] = bounded((value - (values[j] as number)) / (day - (days[j] as number)))
    }
  }
  return slopes
}

/** The ranks, from 0, of the slopes between which the true one lies in nine cases of ten. Few points: all of them. */
function intervalRanks(values: readonly number[], pairs: number): [number, number] {
  const kendall = (n: number): number => n * (n - 1) * (2 * n + 5)
  const ties = new Map<number, number>()
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1)
  const variance = (kendall(values.length) - [...ties.values()].reduce((sum, count) => sum + kendall(count), 0)) / 18
  const half = Z * Math.sqrt(variance)
  return [Math.max(0, Math.floor((pairs - half) / 2) - 1), Math.min(pairs - 1, Math.ceil((pairs + half) / 2))]
}

/** The median; of an even number the mean of the two in the middle. Sorts in part. */
function middle(values: Float64Array): number {
  const half = values.length >> 1
  return values.length % 2 === 1 ? ranked(values, half) : ranked(values, half - 1) / 2 + ranked(values, half) / 2
}

/** What is beyond all numbers stays a number. */
const bounded = (n: number): number => Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, n))

function reachedOn(points: readonly Point[], line: Line, goal: Goal, today: Day): Day | null {
  const since = points.findLastIndex(({ value }) => !meets(goal, value)) + 1
  const reached = points[since]
  if (reached) return reached.on
  const target = boundAhead(goal, points.at(-1)?.value ?? 0)
  if (target === null) return null
  // Only the side of the target matters: a line that leads away from it has met it in the past, if ever.
  const days = (target.value - line.centre.value) / line.perDay
  if (Math.sign(line.perDay) !== target.way) return null
  const ahead = daysBetween(today, line.centre.on) + Math.ceil(days - A_MOMENT)
  if (!(ahead <= REACH_YEARS * 365.25)) return null
  return addDays(today, Math.max(0, ahead))
}

/** The bound that a value has not reached, and whether it lies above or below. */
function boundAhead(goal: Goal, value: number): { value: number; way: 1 | -1 } | null {
  const { target, low, high } = goal
  switch (shapeOf(goal)) {
    case 'increase': case 'keep-above': return target === null ? null : { value: target, way: 1 }
    case 'decrease': case 'keep-below': return target === null ? null : { value: target, way: -1 }
    case 'range':
      if (low === null || high === null) return null
      return value < low ? { value: low, way: 1 } : { value: high, way: -1 }
    case null: return null
  }
}
