import dayjs from 'dayjs'
import { z } from 'zod'

/** A calendar day, written 2026-03-31. Plans are made of days: no clock, no time zone; compare with `<`. */
export const Day = z.iso.date().brand('Day')
export type Day = z.infer<typeof Day>

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

const [FIRST_YEAR, LAST_YEAR] = [1990, 2200]
/** What is said of a day outside of these years. */
export const DAY_TOO_FAR = `date-out-of-range:${FIRST_YEAR}-${LAST_YEAR}`

/** Whether a day can be meant: one of another century is a slip of the pen, or a spreadsheet's empty date. */
export const isInReach = (day: Day): boolean => yearOf(day) >= FIRST_YEAR && yearOf(day) <= LAST_YEAR

/** A day as people write it: what every input takes. What was kept before may lie further off. */
export const GivenDay = Day.refine(isInReach, DAY_TOO_FAR)

/** A moment in UTC, written 2026-03-31T09:00:00.000Z: when a change was made. */
export const Instant = z.iso.datetime()
export type Instant = z.infer<typeof Instant>

export const addDays = (day: Day, days: number): Day => dayAt(numberOf(day) + days)

/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => numberOf(b) - numberOf(a)

/** The same day of a later month, or the last one of that month where it is shorter. */
export const addMonths = (day: Day, months: number): Day => dayjs(day).add(months, 'month').format('YYYY-MM-DD') as Day

/** 1 Monday to 7 Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1

/** The later of two days, or of two moments. */
export const laterOf = <T extends Day | Instant>(a: T, b: T): T => (a > b ? a : b)

export const dayOf = (instant: Instant): Day => instant.slice(0, 10) as Day

/** Made once per time zone: making one takes longer than using it. */
const calendars = new Map<string, Intl.DateTimeFormat>()

/** The day at a moment in a time zone such as Asia/Shanghai. */
export function dayIn(timeZone: string, instant: Instant): Day {
  const days = calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  calendars.set(timeZone, days)
  return days.format(dayjs(instant).toDate()) as Day
}

/**
 * Days since 1970-01-01 in the Gregorian calendar, by whole numbers alone: a plan of years asks for thousands of days, and
 * parsing and formatting each with dayjs costs ten times as much. Years count from March, so that a leap day comes last.
 */
function numberOf(day: Day): number {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + ofYear - DAYS_TO_1970
}

function dayAt(number: number): Day {
  const days = number + DAYS_TO_1970
  const era = Math.floor(days / 146_097)
  const ofEra = days - era * 146_097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}` as Day
}

/** From 1 March of the year 0. */
const DAYS_TO_1970 = 719_468
const twoDigits = (n: number): string => (n < 10 ? `0${n}` : String(n))
