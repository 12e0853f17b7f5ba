import { Day } from './day.ts'

const yearFirst = /^(\d{4})(?:-(\d{1,2})-|\/(\d{1,2})\/|\.(\d{1,2})\.|年(\d{1,2})月)(\d{1,2})日?$/
const packed = /^(\d{4})(\d{2})(\d{2})$/
const yearLast = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/
/** A spreadsheet's midnight; the day alone is meant. */
const clock = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/

/**
 * A day as people and spreadsheets write it: 2026-05-18, 2026/5/18, 2026年5月18日, 18.5.2026, 20260518, with a time behind it that is
 * passed over. 5/18/2026 is one day; 5/6/2026 could be two and is refused.
 */
export function readDay(text: string): { day: Day } | { refused: 'required' | 'not-a-date' | 'day-unclear' } {
  const plain = text.normalize('NFKC').trim().replace(clock, '').replace(/\s/g, '')
  if (plain === '') return { refused: 'required' }
  const [, year, ...ofYear] = yearFirst.exec(plain) ?? packed.exec(plain) ?? []
  if (year !== undefined) {
    const [month = '', day = ''] = ofYear.filter((part) => part !== undefined)
    return dayOf(year, month, day)
  }
  const [, first = '', separator, second = '', last = ''] = yearLast.exec(plain) ?? []
  if (separator === undefined) return { refused: 'not-a-date' }
  if (separator === '.' || Number(first) > 12 || first === second) return dayOf(last, second, first)
  return Number(second) > 12 ? dayOf(last, first, second) : { refused: 'day-unclear' }
}

function dayOf(year: string, month: string, day: string): { day: Day } | { refused: 'not-a-date' } {
  const parsed = Day.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return parsed.success ? { day: parsed.data } : { refused: 'not-a-date' }
}
