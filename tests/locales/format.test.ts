import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { formatOf } from '../../src/locales/format.ts'

const day = (text: string) => text as Day
const today = day('2026-11-25')
const en = formatOf('en')
const cn = formatOf('zh-CN')
const tw = formatOf('zh-TW')
/** The tests read better with plain spaces. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ')

describe('A day', () => {
  it('is short, and shows its year only when it is not this one', () => {
    expect([en, cn, tw].map((f) => f.day(day('2026-11-27'), today))).toEqual(['27 Nov', '11月27日', '11月27日'])
    expect([en, cn, tw].map((f) => f.day(day('2027-01-05'), today))).toEqual(['5 Jan 2027', '2027年1月5日', '2027年1月5日'])
  })

  it('is written long with its weekday', () => {
    expect([en, cn, tw].map((f) => f.dayLong(today))).toEqual(['Wednesday 25 November 2026', '2026年11月25日（星期三）', '2026年11月25日（星期三）'])
    expect([en, cn, tw].map((f) => f.dayShortLong(day('2026-11-30'), today))).toEqual(['Monday 30 November', '11月30日（星期一）', '11月30日（星期一）'])
    expect([en, cn, tw].map((f) => f.dayWithWeekday(day('2026-11-29'), today))).toEqual(['Sun 29 Nov', '11月29日（周日）', '11月29日（週日）'])
    expect([en, cn].map((f) => f.date(today))).toEqual(['25 November 2026', '2026年11月25日'])
  })

  it('leads to another day without saying twice what both share', () => {
    expect(en.range(day('2026-10-19'), day('2026-11-27'))).toBe('19 October to 27 November 2026')
    expect(en.range(day('2026-11-19'), day('2026-11-27'))).toBe('19 to 27 November 2026')
    expect(en.range(day('2026-12-19'), day('2027-01-15'))).toBe('19 December 2026 to 15 January 2027')
    expect(cn.range(day('2026-10-19'), day('2026-11-27'))).toBe('2026年10月19日至11月27日')
    expect(cn.range(day('2026-11-19'), day('2026-11-27'))).toBe('2026年11月19日至27日')
    expect(en.range(today, today)).toBe('25 November 2026')
  })

  it('is a dash where there is none', () => {
    expect(en.day(null, today)).toBe('–')
    expect(en.range(today, null)).toBe('25 November 2026 to –')
  })

  it('names its month for the head of a chart', () => {
    expect([en, cn].flatMap((f) => [f.month(today, today), f.month(day('2027-09-01'), today)])).toEqual(['Nov', 'Sep 2027', '11月', '2027年9月'])
  })
})

describe('A moment', () => {
  it('is told as the clocks of the project show it', () => {
    expect(en.time('2026-11-25T01:12:00.000Z', 'Asia/Shanghai')).toBe('25 Nov 2026, 09:12')
    expect(cn.time('2026-11-25T16:05:00.000Z', 'Asia/Shanghai')).toBe('2026年11月26日 00:05')
    expect(en.time('2026-11-25T01:12:00.000Z', 'Asia/Shanghai', '2026-12-01' as Day)).toBe('25 Nov, 09:12')
    expect(cn.time('2026-12-31T16:05:00.000Z', 'Asia/Shanghai', '2026-12-31' as Day)).toBe('2027年1月1日 00:05')
  })
})

describe('A figure', () => {
  it('has separators, a true minus sign and no minus zero', () => {
    expect(en.number(1284)).toBe('1,284')
    expect(en.number(-5)).toBe('−5')
    expect(en.figure(-0.04, 1)).toBe('0')
    expect(en.fixed(2, 1)).toBe('2.0')
    expect(en.figure(2, 1)).toBe('2')
    expect(en.count(1193.4)).toBe('1,193')
  })

  it('is a dash without data, never 0', () => {
    expect([en.number(null), en.percent(undefined), en.money(Number.NaN, 'CNY'), en.worse(1 / 0, 0, 'low'), en.slip(null), en.days(null)]).toEqual(
      ['–', '–', '–', '–', '–', '–'],
    )
  })

  it('is rounded to its worse side where it has one', () => {
    expect(en.worse(69.96, 0, 'low')).toBe('69')
    expect(en.worse(1.01, 0, 'high')).toBe('2')
    expect(en.worse(-0.01, 0, 'low')).toBe('−1')
    expect(spaced(en.percent(94.99, 'low'))).toBe('94.9 %')
    expect(spaced(en.percent(94.95))).toBe('95 %')
  })

  it('is not pushed to the worse side by the noise of arithmetic', () => {
    expect(en.worse(96.2, 1, 'high')).toBe('96.2')
    expect(en.worse(0.1 + 0.2, 1, 'high')).toBe('0.3')
    expect(en.worse(1.1 * 3, 1, 'high')).toBe('3.3')
    expect(en.worse(0.57 * 100, 0, 'low')).toBe('57')
  })

  it('keeps its unit on the same line', () => {
    expect(en.percent(96.23)).toBe('96.2\u00a0%')
    expect([cn.percent(96.23), tw.percent(95)]).toEqual(['96.2%', '95%'])
    expect(en.days(5)).toBe('5\u00a0days')
  })
})

describe('Money', () => {
  it('stands behind its sign, in full', () => {
    expect([en, cn, tw].map((f) => spaced(f.money(240_000, 'CNY')))).toEqual(['¥ 240,000', '¥ 240,000', '¥ 240,000'])
    expect(spaced(en.money(418.5, 'TWD'))).toBe('NT$ 418.50')
    expect(spaced(en.money(-12, 'CHF'))).toBe('−CHF 12')
    expect(spaced(en.money(3, 'constructor'))).toBe('constructor 3')
  })

  it('is short in the steps of the language', () => {
    expect(spaced(en.moneyShort(18_600_000, 'CNY'))).toBe('¥ 18.6 m')
    expect(spaced(cn.moneyShort(18_600_000, 'CNY'))).toBe('¥ 1,860万')
    expect(spaced(tw.moneyShort(125_000_000, 'TWD'))).toBe('NT$ 1.25億')
    expect(spaced(en.moneyShort(999_999_999, 'USD'))).toBe('US$ 1 bn')
    expect(spaced(en.moneyShort(96_000, 'USD'))).toBe('US$ 96,000')
  })
})

describe('Days of work', () => {
  it('are counted in words', () => {
    expect([en.days(1), en.days(5), cn.days(5), tw.workingDays(2), en.workingDays(1)].map(spaced)).toEqual(
      ['1 day', '5 days', '5 天', '2 個工作天', '1 working day'],
    )
  })

  it('late are a plus, early a minus, and on time is said', () => {
    expect([5, 1, 0, -2].map((n) => spaced(en.slip(n)))).toEqual(['+5 days', '+1 day', 'on time', '−2 days'])
    expect([5, 0].map((n) => spaced(en.slipShort(n)))).toEqual(['+5 d', 'on time'])
    expect([5, 0, -2].map(en.slipBare)).toEqual(['+5', '0', '−2'])
    expect([5, 0].map((n) => spaced(cn.slipShort(n)))).toEqual(['+5 天', '按期'])
    expect(tw.slip(0)).toBe('如期')
  })
})

describe('Texts', () => {
  it('are listed and quoted as the language does', () => {
    expect([en, cn, tw].map((f) => f.list(['a', 'b', 'c']))).toEqual(['a, b and c', 'a、b 和 c', 'a、b 和 c'])
    expect([cn.list(['2026', '2027']), cn.list(['3 天', 'NT$ 5']), cn.list(['3月2日', '3月5日']), cn.list(['甲', '乙'])]).toEqual(['2026 和 2027', '3 天和 NT$ 5', '3月2日和3月5日', '甲和乙'])
    expect([en, cn, tw].map((f) => f.quoted('x'))).toEqual(['“x”', '“x”', '「x」'])
    expect([en.quoted('so “x”'), cn.quoted('“通过”一案'), tw.quoted('「通過」案')]).toEqual(['“so ‘x’”', '“‘通过’一案”', '「『通過』案」'])
    expect(en.list([])).toBe('')
  })
})
