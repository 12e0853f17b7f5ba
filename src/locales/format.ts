import { type Day, type Instant, yearOf } from '../domain/day.ts'
import type { LocaleId } from '../domain/ids.ts'
import { type DayFormat, dayFormats, partsOf } from './format-days.ts'
import { type FormatWords, formatWords, NO_BREAK } from './format-words.ts'

/** Shown where there is no figure: never 0. */
export const NO_DATA = '–'

/** Which side of a figure is the bad one: a score is worse when lower, a cost when higher. */
export type WorseSide = 'low' | 'high'

type Figure = number | null | undefined

/** How one language writes figures, days and lists. All are pure; what is null or not finite is `–`. */
export type Format = DayFormat & {
  /** Up to three decimals. */
  number: (n: Figure) => string
  /** A whole number. */
  count: (n: Figure) => string
  /** At most so many decimals. */
  figure: (n: Figure, digits: number) => string
  /** Exactly so many decimals, for columns. */
  fixed: (n: Figure, digits: number) => string
  /** Rounded to the worse side, so that a shown figure never promises more than the true one. At most so many decimals. */
  worse: (n: Figure, digits: number, side: WorseSide) => string
  /** `n` is 0 to 100. At most one decimal; with `side` rounded to the worse side. */
  percent: (n: Figure, side?: WorseSide) => string
  /** With its currency in full; decimals only where there are any. */
  money: (n: Figure, currency: string) => string
  /** Money where its currency stands in the head of the table. */
  amount: (n: Figure) => string
  currencySign: (currency: string) => string
  /** Large amounts in millions, 万 or 億. */
  moneyShort: (n: Figure, currency: string) => string
  days: (n: Figure) => string
  workingDays: (n: Figure) => string
  /** Working days after what was planned: `+5 days`, `on time`, `−2 days`. */
  slip: (n: Figure) => string
  slipShort: (n: Figure) => string
  /** Under a head that names the unit: `+5`, `0`, `−2`. */
  slipBare: (n: Figure) => string
  list: (texts: readonly string[]) => string
  /** A moment as the clocks of a time zone show it; where today is given, with its year only when that is another. */
  time: (at: Instant, timeZone: string, today?: Day) => string
  quoted: (text: string) => string
}

const formats = new Map<LocaleId, Format>()

/** The formats of a language; made when first asked for. */
export function formatOf(id: LocaleId): Format {
  const known = formats.get(id)
  if (known) return known
  const made = makeFormat(formatWords[id])
  formats.set(id, made)
  return made
}

function makeFormat(words: FormatWords): Format {
  const plain = numbersOf(words)
  const list = once(() => new Intl.ListFormat(words.tag, { type: 'conjunction' }))
  const unit = (n: Figure, name: FormatWords['days']) => orNoData(n, (value) => `${plain.number(value)}${NO_BREAK}${name(value)}`)
  const slipWith = (name: FormatWords['days']) => (n: Figure) =>
    orNoData(n, (value) => (value === 0 ? words.onTime : `${signed(value, plain.number)}${NO_BREAK}${name(value)}`))
  return {
    ...plain,
    ...dayFormats(words),
    percent: (n, side) => orNoData(n, (value) => `${side ? plain.worse(value, 1, side) : plain.figure(value, 1)}${words.beforePercent}%`),
    money: (n, currency) => orNoData(n, (value) => withCurrency(value, currency, amountWith(plain))),
    amount: (n) => orNoData(n, (value) => `${value < 0 ? '−' : ''}${amountWith(plain)(Math.abs(value))}`),
    currencySign: signOf,
    moneyShort: (n, currency) => orNoData(n, (value) => withCurrency(value, currency, (amount) => words.large(amount, plain.number))),
    days: (n) => unit(n, words.days),
    workingDays: (n) => unit(n, words.workingDays),
    slip: slipWith(words.days),
    slipShort: slipWith(words.daysShort),
    slipBare: (n) => orNoData(n, (value) => (value === 0 ? '0' : signed(value, plain.number))),
    list: (texts) => joined(list().formatToParts(texts)),
    time: (at, timeZone, today) => {
      const { day, clock } = dayAndClock(at, timeZone)
      const { year, ...rest } = partsOf(day)
      return words.time(today && year === yearOf(today) ? rest : { year, ...rest }, clock)
    },
    quoted: (text) => `${words.quotes[0]}${text.replaceAll(words.quotes[0], words.innerQuotes[0]).replaceAll(words.quotes[1], words.innerQuotes[1])}${words.quotes[1]}`,
  }
}

function numbersOf({ tag }: FormatWords) {
  const writers = new Map<string, Intl.NumberFormat>()
  const write = (value: number, least: number, most: number): string => {
    const key = `${least} ${most}`
    const writer = writers.get(key) ?? new Intl.NumberFormat(tag, { minimumFractionDigits: least, maximumFractionDigits: most })
    writers.set(key, writer)
    return withMinus(writer.format(value))
  }
  return {
    number: (n: Figure) => orNoData(n, (value) => write(value, 0, 3)),
    count: (n: Figure) => orNoData(n, (value) => write(value, 0, 0)),
    figure: (n: Figure, digits: number) => orNoData(n, (value) => write(value, 0, digits)),
    fixed: (n: Figure, digits: number) => orNoData(n, (value) => write(value, digits, digits)),
    worse: (n: Figure, digits: number, side: WorseSide) => orNoData(n, (value) => write(roundedTo(value, digits, side), 0, digits)),
  }
}

/** `96.2` times ten is 962.0000000000001: what lies within the noise of the arithmetic is not rounded away from. */
function roundedTo(value: number, digits: number, side: WorseSide): number {
  const scale = 10 ** digits
  const scaled = Number((value * scale).toPrecision(14))
  return (side === 'low' ? Math.floor(scaled) : Math.ceil(scaled)) / scale
}

/** What a reader here takes a bare sign for is the yuan, so the yen says which it is; an unknown currency is shown by its code. */
const signs: Readonly<Record<string, string>> = { CNY: '¥', TWD: 'NT$', HKD: 'HK$', USD: 'US$', EUR: '€', GBP: '£', JPY: 'JP¥' }

const signOf = (currency: string): string => (Object.hasOwn(signs, currency) ? (signs[currency] ?? currency) : currency)

/** Parts of a unit are told only where there are any. */
const amountWith = ({ count, fixed }: Pick<Format, 'count' | 'fixed'>) => (value: number): string => (Number.isInteger(value) ? count(value) : fixed(value, 2))

function withCurrency(value: number, currency: string, write: (amount: number) => string): string {
  return `${value < 0 ? '−' : ''}${signOf(currency)}${NO_BREAK}${write(Math.abs(value))}`
}

const signed = (value: number, write: (n: number) => string): string => (value > 0 ? `+${write(value)}` : write(value))

/** A true minus sign is as wide as a plus; and nothing is written as minus zero. */
const withMinus = (text: string): string => (/^-[0.]*$/.test(text) ? text.slice(1) : text.replace('-', '−'))

const orNoData = (n: Figure, write: (value: number) => string): string => (typeof n === 'number' && Number.isFinite(n) ? write(n) : NO_DATA)

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Chinese sets a figure or a Latin word off from the word that joins it to the next; dates stay tight. */
const joined = (parts: readonly { type: string; value: string }[]): string => parts.map(({ type, value }, at) => {
  if (type === 'element' || !/^\p{Script=Han}$/u.test(value)) return value
  const before = /[A-Za-z0-9%]$/.test(parts[at - 1]?.value ?? '') ? ' ' : ''
  return `${before}${value}${/^(?!\d+[年月])[A-Za-z0-9]/.test(parts[at + 1]?.value ?? '') ? ' ' : ''}`
}).join('')

const clocks = new Map<string, Intl.DateTimeFormat>()

function dayAndClock(at: Instant, timeZone: string): { day: Day; clock: string } {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  clocks.set(timeZone, clock)
  const text = clock.format(new Date(at))
  return { day: text.slice(0, 10) as Day, clock: text.slice(11, 16) }
}
