import { addDays, type Day, daysBetween } from '../../domain/day.ts'

/** Where a day stands on a picture, and the first days of months that are written on its axis. */
export type TimeAxis = { at: (day: Day) => number; months: Day[] }

/** No two month names stand closer than this. */
const LEAST_GAP = 46

/** From the first day of the first month to the end of the last one, over so many pixels. */
export function timeAxis(start: Day, finish: Day, left: number, width: number): TimeAxis {
  const first = monthOf(start, 0)
  const last = monthOf(finish, 1)
  const span = daysBetween(first, last)
  const months: Day[] = []
  for (let month = first; month < last; month = monthOf(month, 1)) months.push(month)
  const step = [1, 2, 3, 6, 12, 24, 60].find((each) => (width / months.length) * each >= LEAST_GAP) ?? 120
  return { at: (day) => left + (daysBetween(first, day) / span) * width, months: months.filter((_, i) => i % step === 0) }
}

/** The first day of the month of a day, or of a month later. */
function monthOf(day: Day, ahead: 0 | 1): Day {
  const first = `${day.slice(0, 8)}01` as Day
  return ahead === 0 ? first : (`${addDays(first, 31).slice(0, 8)}01` as Day)
}
