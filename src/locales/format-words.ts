import type { LocaleId } from '../domain/ids.ts'
import type { DayParts } from './format-days.ts'

export const NO_BREAK = '\u00a0'

/** Parts of a day; without a year where it is today's. */
type Parts = Omit<DayParts, 'year'> & { year?: number }

/** What a language brings to its formats. */
export type FormatWords = {
  /** For Intl: which digits, which separators. */
  tag: string
  days: (n: number) => string
  daysShort: (n: number) => string
  workingDays: (n: number) => string
  /** Between a figure and its percent sign: Chinese sets them tight. */
  beforePercent: string
  onTime: string
  quotes: readonly [string, string]
  /** Quotation marks within a quotation. */
  innerQuotes: readonly [string, string]
  /** A large amount in this language's own steps, else in full. */
  large: (n: number, write: (n: number) => string) => string
  day: (parts: Parts) => string
  dayWithWeekday: (parts: Parts) => string
  dayLong: (parts: Parts) => string
  dateLong: (parts: Parts) => string
  range: (from: DayParts, to: DayParts) => string
  between: (from: string, to: string) => string
  month: (parts: Parts) => string
  time: (parts: Parts, clock: string) => string
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const monthName = ({ month }: Parts): string => months[month - 1] as string
const weekdayName = ({ weekday }: Parts): string => weekdays[weekday - 1] as string
const shortMonth = (parts: Parts): string => monthName(parts).slice(0, 3)
const spaced = (...words: (string | number | undefined)[]): string => words.filter((word) => word !== undefined).join(' ')

const english: FormatWords = {
  tag: 'en-GB',
  days: (n) => (Math.abs(n) === 1 ? 'day' : 'days'),
  daysShort: () => 'd',
  workingDays: (n) => (Math.abs(n) === 1 ? 'working day' : 'working days'),
  beforePercent: NO_BREAK,
  onTime: 'on time',
  quotes: ['“', '”'],
  innerQuotes: ['‘', '’'],
  large: (n, write) => steps(n, 3, [[1e9, `${NO_BREAK}bn`], [1e6, `${NO_BREAK}m`]], write),
  day: (parts) => spaced(parts.date, shortMonth(parts), parts.year),
  dayWithWeekday: (parts) => spaced(weekdayName(parts).slice(0, 3), parts.date, shortMonth(parts), parts.year),
  dayLong: (parts) => spaced(weekdayName(parts), parts.date, monthName(parts), parts.year),
  dateLong: (parts) => spaced(parts.date, monthName(parts), parts.year),
  range: (from, to) => {
    const end = spaced(to.date, monthName(to), to.year)
    if (from.year !== to.year) return spaced(from.date, monthName(from), from.year, 'to', end)
    if (from.month !== to.month) return spaced(from.date, monthName(from), 'to', end)
    return from.date === to.date ? end : spaced(from.date, 'to', end)
  },
  between: (from, to) => `${from} to ${to}`,
  month: (parts) => spaced(shortMonth(parts), parts.year),
  time: (parts, clock) => `${spaced(parts.date, shortMonth(parts), parts.year)}, ${clock}`,
}

const hanziDate = ({ year, month, date }: Parts): string => `${year === undefined ? '' : `${year}年`}${month}月${date}日`
const hanziWeekday = ({ weekday }: Parts): string => '一二三四五六日'[weekday - 1] as string

/** What both ways of writing Chinese have in common; the words that differ are each one's own. */
const chinese = {
  beforePercent: '',
  dayLong: (parts: Parts) => `${hanziDate(parts)}（星期${hanziWeekday(parts)}）`,
  day: hanziDate,
  dateLong: hanziDate,
  range: (from: DayParts, to: DayParts) => {
    const { year, ...end } = to
    if (from.year !== year) return `${hanziDate(from)}至${hanziDate(to)}`
    if (from.month !== end.month) return `${hanziDate(from)}至${hanziDate(end)}`
    return from.date === end.date ? hanziDate(from) : `${hanziDate(from)}至${end.date}日`
  },
  between: (from: string, to: string) => `${from}至${to}`,
  month: ({ year, month }: Parts) => `${year === undefined ? '' : `${year}年`}${month}月`,
  time: (parts: Parts, clock: string) => `${hanziDate(parts)} ${clock}`,
}

const simplified: FormatWords = {
  ...chinese,
  tag: 'zh-Hans-CN',
  days: () => '天',
  daysShort: () => '天',
  workingDays: () => '个工作日',
  onTime: '按期',
  quotes: ['“', '”'],
  innerQuotes: ['‘', '’'],
  large: (n, write) => steps(n, 4, [[1e8, '亿'], [1e4, '万']], write),
  dayWithWeekday: (parts) => `${hanziDate(parts)}（周${hanziWeekday(parts)}）`,
}

const traditional: FormatWords = {
  ...chinese,
  tag: 'zh-Hant-TW',
  days: () => '天',
  daysShort: () => '天',
  workingDays: () => '個工作天',
  onTime: '如期',
  quotes: ['「', '」'],
  innerQuotes: ['『', '』'],
  large: (n, write) => steps(n, 4, [[1e8, '億'], [1e4, '萬']], write),
  dayWithWeekday: (parts) => `${hanziDate(parts)}（週${hanziWeekday(parts)}）`,
}

export const formatWords: Readonly<Record<LocaleId, FormatWords>> = { en: english, 'zh-CN': simplified, 'zh-TW': traditional }

/** `n` in the largest step that it reaches, rounded first, so that 999,999,999 is 1 bn and not 1,000 m. */
function steps(n: number, digits: number, units: [number, string][], write: (n: number) => string): string {
  const rounded = Number(n.toPrecision(digits))
  const unit = units.find(([size]) => rounded >= size)
  return unit ? `${write(rounded / unit[0])}${unit[1]}` : write(Math.round(n))
}
