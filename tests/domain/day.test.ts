import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, Day, dayIn, daysBetween, weekdayOf } from '../../src/domain/day.ts'

const day = (text: string): Day => Day.parse(text)
const anyDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2300-12-31'), noInvalidDate: true }).map((date) => day(date.toISOString().slice(0, 10)))

describe('A day', () => {
  it('refuses dates that do not exist', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-04-31', '26-04-01', '2026-4-1', '']) expect(Day.safeParse(text).success).toBe(false)
    expect(Day.safeParse('2028-02-29').success).toBe(true)
  })

  it('counts across the end of a month, a year and a leap February', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01')
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29')
    expect(addDays(day('2027-02-28'), 1)).toBe('2027-03-01')
    expect(addDays(day('2100-03-01'), -1)).toBe('2100-02-28')
  })

  it('agrees with the calendar of the machine on every day of four centuries', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
      const wanted = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
      expect(addDays(from, days)).toBe(wanted)
      expect(daysBetween(from, wanted as Day)).toBe(days)
      expect(weekdayOf(from)).toBe(new Date(from).getUTCDay() || 7)
    }), { numRuns: 500 })
  })

  it('depends on the time zone: late in the evening in UTC it is tomorrow in Shanghai', () => {
    expect(dayIn('Asia/Shanghai', '2026-06-10T16:30:00.000Z')).toBe('2026-06-11')
    expect(dayIn('UTC', '2026-06-10T16:30:00.000Z')).toBe('2026-06-10')
    expect(dayIn('America/New_York', '2026-06-10T02:00:00.000Z')).toBe('2026-06-09')
  })
})
