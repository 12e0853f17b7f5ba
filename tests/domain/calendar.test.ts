import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWorkingDay, slipInWorkingDays, unknownYears, type WorkCalendar, workingDayFrom, workingDays, workingDaysWaited } from '../../src/domain/calendar.ts'
import { addDays, type Day, daysBetween, weekdayOf } from '../../src/domain/day.ts'
import { brokenInvariant } from '../../src/domain/invariants.ts'
import { calendarOf } from '../../src/method/holidays.ts'
import { castProject } from '../cast/cast.ts'
import { workweek } from '../cast/drawing.ts'

const china = calendarOf('CN')
const day = (text: string) => text as Day
const slip = (planned: string, actual: string, calendar = china) => slipInWorkingDays(calendar, day(planned), day(actual))

describe('China’s calendar of 2026', () => {
  it('has six make-up days, two of them Sundays, and they are worked', () => {
    const makeUp = china.workDays.filter((each) => each.startsWith('2026'))
    expect(makeUp).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])
    expect(makeUp.map(weekdayOf)).toEqual([7, 6, 6, 6, 7, 6])
    expect(makeUp.every((each) => isWorkingDay(china, each))).toBe(true)
  })

  it('rests on holidays in the middle of the week and on other weekends', () => {
    for (const off of ['2026-02-17', '2026-05-01', '2026-06-19', '2026-10-07', '2026-10-11']) expect(isWorkingDay(china, day(off))).toBe(false)
    expect(isWorkingDay(china, day('2026-10-08'))).toBe(true)
  })

  it('moves a date on a day off to the next working day, over a holiday and past a make-up Saturday', () => {
    expect(workingDayFrom(china, day('2026-02-15'))).toBe('2026-02-24')
    expect(workingDayFrom(china, day('2026-02-14'))).toBe('2026-02-14')
    expect(workingDayFrom(china, day('2026-10-03'))).toBe('2026-10-08')
  })

  it('lets a make-up day win over a holiday of the same date', () => {
    const both: WorkCalendar = { ...workweek, daysOff: [day('2026-06-06')], workDays: [day('2026-06-06')] }
    expect(isWorkingDay(both, day('2026-06-06'))).toBe(true)
  })
})

describe('The slip', () => {
  it('counts the working days after the baseline up to and with the date', () => {
    expect(slip('2026-06-08', '2026-06-08')).toBe(0)
    expect(slip('2026-06-08', '2026-06-10')).toBe(2)
    expect(slip('2026-06-05', '2026-06-08')).toBe(1)
  })

  it('is negative when early', () => {
    expect(slip('2026-06-08', '2026-06-05')).toBe(-1)
    expect(slip('2026-06-12', '2026-06-08')).toBe(-4)
  })

  it('leaves holidays out and counts make-up days', () => {
    expect(slip('2026-09-30', '2026-10-08')).toBe(1)
    expect(slip('2026-10-09', '2026-10-12')).toBe(2)
    expect(slip('2026-02-13', '2026-02-28')).toBe(6)
  })

  it('takes a date on a day off for the next working day', () => {
    expect(slip('2026-06-05', '2026-06-06')).toBe(1)
    expect(slip('2026-06-06', '2026-06-08')).toBe(0)
    expect(slip('2026-06-08', '2026-06-07')).toBe(0)
    expect(slip('2026-06-08', '2026-06-06')).toBe(0)
  })

  it('is the same both ways but for its sign, and adds up', () => {
    const days = fc.integer({ min: 0, max: 700 }).map((n) => addDays(day('2026-01-01'), n))
    fc.assert(fc.property(days, days, days, (a, b, c) => {
      expect(slip(a, b) + slip(b, a)).toBe(0)
      expect(slip(a, b) + slip(b, c)).toBe(slip(a, c))
    }))
  })
})

describe('A day of another century', () => {
  it('is counted by whole weeks and stops nobody, whatever stands in the calendar', () => {
    expect(slip('1900-01-01', '2026-06-10')).toBe(Math.trunc((daysBetween(day('1900-01-01'), day('2026-06-10')) / 7) * 5))
    expect(slip('2099-01-01', '2026-06-10')).toBe(-slip('2026-06-10', '2099-01-01'))
    expect(workingDaysWaited(china, day('1900-01-01'), day('2026-06-10'))).toBeGreaterThan(30_000)
    expect(workingDaysWaited(china, day('2099-01-01'), day('2026-06-10'))).toBe(0)
    const idle: WorkCalendar = { ...workweek, daysOff: Array.from({ length: 4_000 }, (_, n) => addDays(day('2026-06-01'), n)) }
    expect(slip('2026-06-08', '2026-06-15', idle)).toBe(5)
  })

  it('never throws', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => day(date.toISOString().slice(0, 10)))
    fc.assert(fc.property(days, days, (a, b) => {
      expect(Number.isInteger(slip(a, b)) && Number.isInteger(workingDaysWaited(china, a, b))).toBe(true)
    }), { numRuns: 40 })
  })
})

describe('Counted working days', () => {
  it('begin with the first one on or after the start, and find back where a day stands', () => {
    const days = workingDays(workweek, day('2026-06-06'))
    expect([0, 1, 4, 5].map((n) => days.at(n))).toEqual(['2026-06-08', '2026-06-09', '2026-06-12', '2026-06-15'])
    expect(['2026-06-08', '2026-06-13', '2026-06-15', '2020-01-01'].map((each) => days.from(day(each)))).toEqual([0, 5, 5, 0])
  })

  it('are those that a walk day by day would count', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 500 }), (offset, length) => {
      const first = addDays(day('2026-01-01'), offset)
      const walked = Array.from({ length }, (_, n) => addDays(first, n)).filter((each) => isWorkingDay(china, each))
      expect(workingDays(china, first).from(addDays(first, length))).toBe(walked.length)
      expect(walked.map((_, n) => workingDays(china, first).at(n))).toEqual(walked)
    }), { numRuns: 30 })
  })
})

describe('A calendar', () => {
  const never: WorkCalendar = { ...workweek, weekend: [1, 2, 3, 4, 5, 6, 7] }
  const shut = (years: number): WorkCalendar => ({ ...workweek, weekend: [], daysOff: Array.from({ length: years * 366 }, (_, n) => addDays(day('2026-01-01'), n)) })

  it('without a working day is refused, by the count and by the project', () => {
    expect(() => workingDays(never, day('2026-06-01'))).toThrow(expect.objectContaining({ code: 'calendar-empty' }))
    expect(brokenInvariant(castProject({ calendar: never }))?.code).toBe('calendar-empty')
  })

  it('is searched for ten years and no longer', () => {
    expect(workingDayFrom(shut(9), day('2026-01-01'))).toBe(addDays(day('2026-01-01'), 9 * 366))
    expect(() => workingDayFrom(shut(11), day('2026-01-01'))).toThrow(expect.objectContaining({ code: 'calendar-out-of-reach', facts: { years: 10 } }))
    expect(() => workingDays(shut(11), day('2026-01-01')).at(0)).toThrow(expect.objectContaining({ code: 'calendar-out-of-reach', facts: { years: 10 } }))
  })

  it('says which years of a plan it does not know', () => {
    expect(unknownYears(china, day('2026-05-01'), day('2026-12-31'))).toEqual([])
    expect(unknownYears(china, day('2026-05-01'), day('2028-01-01'))).toEqual([2027, 2028])
    expect(unknownYears(workweek, day('2026-05-01'), day('2026-06-01'))).toEqual([2026])
  })
})
