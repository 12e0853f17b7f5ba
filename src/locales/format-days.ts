import { type Day, weekdayOf, yearOf } from '../domain/day.ts'
import type { FormatWords } from './format-words.ts'

type MaybeDay = Day | null | undefined

/** How one language writes days. They are calendar days: no clock and no time zone takes part. */
export type DayFormat = {
  /** `27 Nov`; with its year when that is not today's. */
  day: (day: MaybeDay, today: Day) => string
  /** `Fri 27 Nov` */
  dayWithWeekday: (day: MaybeDay, today: Day) => string
  /** `Wednesday 25 November 2026` */
  dayLong: (day: MaybeDay) => string
  /** `25 November 2026` */
  date: (day: MaybeDay) => string
  /** `Monday 30 November`; with its year when that is not today's. */
  dayShortLong: (day: MaybeDay, today: Day) => string
  /** `19 October to 27 November 2026` */
  range: (from: MaybeDay, to: MaybeDay) => string
  /** `Nov`, `Jan 2027`: for the head of a chart. */
  month: (day: MaybeDay, today: Day) => string
}

/** A day taken apart: month 1 to 12, weekday 1 Monday to 7 Sunday. */
export type DayParts = { year: number; month: number; date: number; weekday: number }

export const partsOf = (day: Day): DayParts => ({
  year: yearOf(day),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
  weekday: weekdayOf(day),
})

export function dayFormats(words: FormatWords): DayFormat {
  const write = (day: MaybeDay, how: (parts: DayParts) => string): string => (day ? how(partsOf(day)) : '–')
  const yearIfOther = (today: Day) => (parts: DayParts): DayParts | Omit<DayParts, 'year'> => {
    const { year, ...rest } = parts
    return year === yearOf(today) ? rest : parts
  }
  return {
    day: (day, today) => write(day, (parts) => words.day(yearIfOther(today)(parts))),
    dayWithWeekday: (day, today) => write(day, (parts) => words.dayWithWeekday(yearIfOther(today)(parts))),
    date: (day) => write(day, words.dateLong),
    dayLong: (day) => write(day, words.dayLong),
    dayShortLong: (day, today) => write(day, (parts) => words.dayLong(yearIfOther(today)(parts))),
    range: (from, to) =>
      from && to ? words.range(partsOf(from), partsOf(to)) : words.between(write(from, words.dateLong), write(to, words.dateLong)),
    month: (day, today) => write(day, (parts) => words.month(yearIfOther(today)(parts))),
  }
}
