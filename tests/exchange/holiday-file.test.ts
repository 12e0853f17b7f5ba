import { describe, expect, it } from 'vitest'
import { isProblem } from '../../src/domain/problem.ts'
import { readHolidayYear } from '../../src/exchange/holiday-file.ts'

const faultsIn = (text: string): unknown => {
  try {
    return readHolidayYear(text, '2027.json')
  } catch (error) {
    if (isProblem(error) && error.code === 'calendar-invalid') return (error.facts as { faults: object[] }).faults
    throw error
  }
}

describe('a file of official holidays', () => {
  it('is read in the form of public collections', () => {
    const text = JSON.stringify({
      $schema: 'x', year: 2027, papers: [],
      days: [{ name: '元旦', date: '2027-01-02', isOffDay: true }, { name: '元旦', date: '2026-12-31', isOffDay: true }, { name: '元旦', date: '2027-01-10', isOffDay: false }],
    })
    expect(readHolidayYear(text, 'x')).toEqual({ year: 2027, daysOff: ['2026-12-31', '2027-01-02'], workDays: ['2027-01-10'] })
  })

  it('is read in our own form', () => {
    expect(readHolidayYear('country: TW\nyear: 2027\ndaysOff: [2027-01-01]\n', 'x')).toEqual({ year: 2027, daysOff: ['2027-01-01'], workDays: [] })
  })

  it('without a day is not announced yet', () => {
    expect(faultsIn('{"year": 2027, "papers": [], "days": []}')).toEqual([{ path: 'year', message: 'not-announced:2027', line: 1, column: 10 }])
  })

  it.each([
    ['a day that does not exist', '{"year": 2027,\n"daysOff": ["2027-02-29"]}', [{ path: 'daysOff.0', message: 'not-a-date', line: 2, column: 13 }]],
    ['a day of another year', '{"year": 2027,\n"daysOff": ["2026-02-01"]}', [{ path: 'daysOff.0', message: 'other-year', line: 2, column: 13 }]],
    ['a day both off and worked', '{"year": 2027, "daysOff": ["2027-01-01"],\n"workDays": ["2027-01-01"]}', [{ path: 'workDays.0', message: 'duplicate', line: 2, column: 14 }]],
    ['an unknown field', '{"year": 2027, "dayOff": []}', [{ path: 'daysOff', message: 'required', line: 1, column: 1 }, { path: 'dayOff', message: 'unknown-field:daysOff', line: 1, column: 16 }]],
    ['a list', '[]', [{ path: '', message: 'wrong-type:object', line: 1, column: 1 }]],
    ['half a file', '{"year": 2027, ', [expect.objectContaining({ line: 1 })]],
    ['the field __proto__', '{"year": 2027, "days": [{"__proto__": {}}]}', [expect.objectContaining({ path: 'days.0.__proto__', message: 'unknown-field' })]],
  ])('with %s is refused at its place', (_, text, faults) => {
    expect(faultsIn(text)).toEqual(faults)
  })
})
