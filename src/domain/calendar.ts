import { z } from 'zod'
import { addDays, Day, daysBetween, weekdayOf, yearOf } from './day.ts'
import { isProblem, Problem } from './problem.ts'
import { remember } from './remember.ts'

/** Which days are worked. Make-up working days (`workDays`) win over weekends and holidays (`daysOff`). */
export const WorkCalendar = z.strictObject({
  country: z.string().trim().max(20),
  /** ISO weekdays that are off as a rule: 6 Saturday, 7 Sunday. */
  weekend: z.array(z.int().min(1).max(7)).max(7),
  daysOff: z.array(Day).max(4_000),
  workDays: z.array(Day).max(4_000),
  /** The years whose official holidays stand in `daysOff`. In others only the weekend is known. */
  coveredYears: z.array(z.int().min(1990).max(2200)).max(60),
})
export type WorkCalendar = z.infer<typeof WorkCalendar>

/** How far the next working day is looked for; a search beyond is refused. METHOD 1: ten years. */
const REACH_YEARS = 10
/** How far working days are counted in all: no plan is that long. */
const COUNT_YEARS = 60

const dayOffs = remember((calendar: WorkCalendar) => [calendar], (calendar: WorkCalendar) => ({
  off: new Set<string>(calendar.daysOff),
  work: new Set<string>(calendar.workDays),
}))

export function isWorkingDay(calendar: WorkCalendar, day: Day): boolean {
  const { off, work } = dayOffs(calendar)
  if (work.has(day)) return true
  return !off.has(day) && !calendar.weekend.includes(weekdayOf(day))
}

/** The day itself if it is worked, else the next one that is. Throws Problem `calendar-out-of-reach` after ten years without one. */
export function workingDayFrom(calendar: WorkCalendar, day: Day): Day {
  for (let ahead = 0, at = day; ahead <= REACH_YEARS * 366; ahead += 1, at = addDays(at, 1)) {
    if (isWorkingDay(calendar, at)) return at
  }
  throw new Problem('calendar-out-of-reach', { years: REACH_YEARS })
}

/** The working days from a first day on, counted 0, 1, 2 …; grown as far as somebody asks. */
export class WorkingDays {
  readonly #calendar: WorkCalendar
  readonly #days: Day[] = []
  readonly #positions = new Map<string, number>()
  #next: Day
  readonly #limit: Day

  constructor(calendar: WorkCalendar, first: Day) {
    if (!hasWorkingDay(calendar)) throw new Problem('calendar-empty', {})
    this.#calendar = calendar
    this.#next = first
    this.#limit = addDays(first, 366 * COUNT_YEARS)
  }

  /** The working day number `count`, 0 being the first one on or after the start. */
  at(count: number): Day {
    while (this.#days.length <= count) this.#grow()
    return this.#days[Math.max(0, count)] as Day
  }

  /** The number of the first working day on or after `day`; 0 for days before the start. */
  from(day: Day): number {
    while (this.#days.length === 0 || (this.#days.at(-1) as Day) < day) this.#grow()
    const known = this.#positions.get(day)
    if (known !== undefined) return known
    let low = 0
    let high = this.#days.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#days[middle] as Day) < day) low = middle + 1
      else high = middle
    }
    return low
  }

  #grow(): void {
    for (let tries = 0; tries <= REACH_YEARS * 366; tries += 1) {
      const day = this.#next
      if (day > this.#limit) throw new Problem('calendar-out-of-reach', { years: COUNT_YEARS })
      this.#next = addDays(day, 1)
      if (!isWorkingDay(this.#calendar, day)) continue
      this.#positions.set(day, this.#days.length)
      this.#days.push(day)
      return
    }
    throw new Problem('calendar-out-of-reach', { years: REACH_YEARS })
  }
}

/** The working days of a calendar, counted once for each first day. */
export const workingDays = remember((calendar: WorkCalendar, first: Day) => [calendar, first], (calendar: WorkCalendar, first: Day) => new WorkingDays(calendar, first))

/** A calendar by which nobody ever works cannot carry a plan. */
export function hasWorkingDay(calendar: WorkCalendar): boolean {
  return new Set(calendar.weekend).size < 7
}

/**
 * Working days after `planned` up to and with `actual`; negative when `actual` is earlier. A date on a day off counts as the
 * next working day. METHOD 1, slip. Never throws: beyond the reach of a count, whole weeks are counted.
 */
export const slipInWorkingDays = (calendar: WorkCalendar, planned: Day, actual: Day): number => countedBetween(calendar, planned, actual)

/** How many working days have gone by after a day, up to and with another; 0 when it is not later. Never throws, likewise. */
export const workingDaysWaited = (calendar: WorkCalendar, since: Day, until: Day): number => Math.max(0, countedBetween(calendar, addDays(since, 1), addDays(until, 1)))

/** Pages show figures of days that somebody wrote: one a century off makes its own figure rough, and keeps nobody from the rest. */
function countedBetween(calendar: WorkCalendar, from: Day, to: Day): number {
  try {
    // Counted from the start of a year, so that all slips of a plan share one count.
    const days = workingDays(calendar, `${(from <= to ? from : to).slice(0, 4)}-01-01` as Day)
    return days.from(to) - days.from(from)
  } catch (error) {
    if (!isProblem(error)) throw error
    return Math.trunc((daysBetween(from, to) / 7) * (7 - new Set(calendar.weekend).size))
  }
}

/** The working day number `count` after a day, 1 being the next one. */
export function workingDayAfter(calendar: WorkCalendar, day: Day, count: number): Day {
  const days = workingDays(calendar, `${yearOf(day)}-01-01` as Day)
  return days.at(days.from(addDays(day, 1)) + count - 1)
}

/** The years between two days whose official holidays the calendar does not know, ascending. */
export function unknownYears(calendar: WorkCalendar, from: Day, to: Day): number[] {
  const years: number[] = []
  for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!calendar.coveredYears.includes(year)) years.push(year)
  return years
}
