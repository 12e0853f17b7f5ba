import dayjs from 'dayjs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, weekdayOf } from '../../src/domain/day.ts'
describe('Days', () => {
  it('are counted and named like the calendar does, through leap years and centuries', () => {
    fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: -4_000, max: 4_000 }), (away, days) => {
      const base = dayjs('2026-01-01').add(away, 'day').format('YYYY-MM-DD') as Day
      expect(addDays(base, days)).toBe(dayjs(base).add(days, 'day').format('YYYY-MM-DD'))
      expect(weekdayOf(base)).toBe(dayjs(base).day() || 7)
    }))
  })
})
