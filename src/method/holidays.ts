import type { WorkCalendar } from '../domain/calendar.ts'
import { addDays, type Day } from '../domain/day.ts'

/** Official days of one year: days off, and weekend days that are worked to make up for them. `0128-0204` is a range. */
type OfficialYear = { off: string; work: string }

/**
 * What the product knows, as announced by the countries' governments. A year that is not here is not known: nobody
 * guesses holidays. Later years come in as files (`calendar` of a project can be set at any time).
 */
const officialYears: Record<string, Record<number, OfficialYear>> = {
  CN: {
    2025: { off: '0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008', work: '0126 0208 0427 0928 1011' },
    2026: { off: '0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007', work: '0104 0214 0228 0509 0920 1010' },
  },
}

/** The countries of which the product knows official days. */
export const countriesKnown = Object.keys(officialYears)

/** The working days known for a country: Saturday and Sunday off, and the official days of the years in `coveredYears`. */
export function calendarOf(country: string): WorkCalendar {
  const years = Object.entries((Object.hasOwn(officialYears, country) ? officialYears[country] : undefined) ?? {})
  return {
    country,
    weekend: [6, 7],
    daysOff: years.flatMap(([year, { off }]) => daysIn(year, off)),
    workDays: years.flatMap(([year, { work }]) => daysIn(year, work)),
    coveredYears: years.map(([year]) => Number(year)),
  }
}

function daysIn(year: string, compact: string): Day[] {
  return compact.split(' ').flatMap((range) => {
    const [first = '', last = first] = range.split('-')
    const days: Day[] = []
    for (let day = dayOf(year, first); day <= dayOf(year, last); day = addDays(day, 1)) days.push(day)
    return days
  })
}

const dayOf = (year: string, monthDay: string): Day => `${year}-${monthDay.slice(0, 2)}-${monthDay.slice(2)}` as Day
