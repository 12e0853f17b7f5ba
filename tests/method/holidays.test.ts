import { describe, expect, it } from 'vitest'
import { isWorkingDay, unknownYears } from '../../src/domain/calendar.ts'
import type { Day } from '../../src/domain/day.ts'
import { calendarOf } from '../../src/method/holidays.ts'

const day = (text: string) => text as Day

describe('the calendar of China', () => {
  const china = calendarOf('CN')

  it.each([
    ['2026-01-04', true], ['2026-02-14', true], ['2026-02-28', true], ['2026-05-09', true], ['2026-09-20', true], ['2026-10-10', true],
    ['2026-01-02', false], ['2026-02-23', false], ['2026-02-24', true], ['2026-09-25', false], ['2026-10-07', false], ['2026-10-08', true],
    ['2025-01-26', true], ['2025-10-08', false], ['2025-10-11', true], ['2025-10-12', false],
  ])('%s is worked: %s', (date, worked) => {
    expect(isWorkingDay(china, day(date))).toBe(worked)
  })

  it('has six make-up working days in 2026, two of them Sundays, and 33 days off', () => {
    expect(china.workDays.filter((each) => each.startsWith('2026'))).toHaveLength(6)
    expect(china.workDays.filter((each) => each.startsWith('2026') && new Date(each).getUTCDay() === 0)).toEqual(['2026-01-04', '2026-09-20'])
    expect(china.daysOff.filter((each) => each.startsWith('2026'))).toHaveLength(33)
  })

  it('does not pretend to know 2027', () => {
    expect(unknownYears(china, day('2025-12-01'), day('2027-02-01'))).toEqual([2027])
  })
})

it.each(['', 'TW', 'constructor', '__proto__'])('of "%s" only the weekend is known', (country) => {
  expect(calendarOf(country)).toEqual({ country, weekend: [6, 7], daysOff: [], workDays: [], coveredYears: [] })
})
