import { Day, isInReach } from '../domain/day.ts'
import { readDay } from '../domain/read-day.ts'

/** Which of the first two numbers of 5/6/2026 is the day. */
export type DayOrder = 'day-first' | 'month-first'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthsInChinese = ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月']

/** A time of day at the end, as Jira, Redmine and spreadsheets write it; the day alone is meant. */
const clock = /[\s,T]*(?:上午|下午|[AaPp][Mm])?\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:上午|下午|[AaPp][Mm])?(?:\s*(?:Z|[+-]\d{2}:?\d{2}|[A-Z]{3,4}))?$/
/** No day is written longer, and what is would be looked through for its time of day for hours. */
const LONGEST = 100
const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})$/
const named = /^(\d{1,2})[\s./-]+(\p{L}+)[\s./,-]+(\d{2}|\d{4})$/u
const namedFirst = /^(\p{L}+)\s+(\d{1,2}),?\s+(\d{4})$/u

/** `unclear`: it is one of two days; `order` says which. Null: no day. */
export type ForeignDay = { day: Day } | { unclear: true } | null

const plainOf = (written: string): string => (written.length > LONGEST ? '' : written.normalize('NFKC').trim().replace(clock, '').trim())

/**
 * A day as other tools export it: beside what people write also 12/Mar/24 3:45 PM, Mar 12, 2024, and 5/6/24 once the order is known. One
 * of another century, such as a spreadsheet's empty date 1900-01-01, is none.
 */
export function readForeignDay(written: string, order: DayOrder | null): ForeignDay {
  const read = readAnyDay(written, order)
  return read && 'day' in read && !isInReach(read.day) ? null : read
}

function readAnyDay(written: string, order: DayOrder | null): ForeignDay {
  const plain = plainOf(written)
  if (plain === '') return null
  const parts = numbers.exec(plain)
  if (parts && order) return inOrder(parts, order)
  const read = readDay(plain)
  if ('day' in read) return read
  return namedDay(plain) ?? (parts ? inOrder(parts, orderOf([plain])) : null)
}

/** 5/6/2026 by an order; without one it is unclear. */
function inOrder([, first = '', second = '', year = '']: RegExpExecArray, order: DayOrder | null): ForeignDay {
  if (!order) return { unclear: true }
  return order === 'day-first' ? dayOf(year, Number(second), first) : dayOf(year, Number(first), second)
}

function namedDay(plain: string): ForeignDay {
  const [, day = '', month = '', year = ''] = named.exec(plain) ?? reordered(namedFirst.exec(plain))
  return year === '' ? null : dayOf(year, monthOf(month), day)
}

const reordered = (found: RegExpExecArray | null): string[] => (found ? ['', found[2] ?? '', found[1] ?? '', found[3] ?? ''] : [])

const monthOf = (name: string): number => {
  const western = months.indexOf(name.slice(0, 3).toLowerCase())
  return 1 + (western === -1 ? monthsInChinese.indexOf(name) : western)
}

function dayOf(year: string, month: number, day: string): ForeignDay {
  const parsed = Day.safeParse(`${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)
  return parsed.success ? { day: parsed.data } : null
}

/** The order that the days of a file keep, where one of them shows it: 13/6/2026 has the day first. Null: none shows it, or they contradict each other. */
export function orderOf(written: readonly string[]): DayOrder | null {
  let first = false
  let second = false
  for (const each of written) {
    const [, a, b] = numbers.exec(plainOf(each)) ?? []
    if (Number(a) > 12) first = true
    if (Number(b) > 12) second = true
  }
  return first === second ? null : first ? 'day-first' : 'month-first'
}
