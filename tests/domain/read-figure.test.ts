import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnitKind } from '../../src/domain/goal.ts'
import type { LocaleId } from '../../src/domain/ids.ts'
import { type OwnUnit, readFigure } from '../../src/domain/read-figure.ts'

/** The value, or the code of the refusal. */
function read(text: string, kind: UnitKind | null = 'count', locale: LocaleId | null = 'en', own: OwnUnit = {}): number | string {
  const found = readFigure(text, kind, locale, own)
  return 'value' in found ? found.value : found.refused
}

describe('A figure as people write it', () => {
  it.each([
    ['1234.5', 1234.5], ['1,234.5', 1234.5], ['1.234,5', 1234.5], ['1 234,5', 1234.5], ['1\u00a0234,5', 1234.5], ["1'234.50", 1234.5], ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567], ['12 345 678.9', 12_345_678.9], ['12,5', 12.5], ['1234,567', 1234.567], ['0,123', 0.123], ['0.123', 0.123], ['.5', 0.5], ['1234.567', 1234.567],
    ['-3.5', -3.5], ['−3.5', -3.5], ['+7', 7], ['－１２．５', -12.5], ['１，２３４．５', 1234.5], ['1.2E+05', 120_000], ['3e2', 300], ['  42 ', 42], ['-0', 0], ['007', 7],
    ['1 234,567', 1234.567],
  ])('%s is understood, in every language and without one', (text, value) => {
    for (const locale of ['en', 'zh-CN', 'zh-TW', null] as const) expect(read(text, 'count', locale)).toBe(value)
  })

  it('reads a single separator before three digits by the language, and refuses it without one', () => {
    for (const locale of ['en', 'zh-CN', 'zh-TW'] as const) {
      expect([read('1,234', 'count', locale), read('1.234', 'count', locale), read('12.345', 'percent', locale)]).toEqual([1234, 1.234, 12.345])
    }
    expect([read('1,234', 'count', null), read('1.234', 'count', null), read('¥ 1,200', 'money', null), read('1,234 万', 'count', null)]).toEqual(Array(4).fill('ambiguous'))
  })

  it.each([
    ['12.3万', 123_000], ['12.3 万', 123_000], ['12.3 萬', 123_000], ['1.1亿', 110_000_000], ['3億', 300_000_000], ['2 万亿', 2e12], ['5千', 5000], ['1,200 万', 12_000_000],
    ['5 百万', 5_000_000], ['0.57 万', 5700], ['1.15 m', 1_150_000], ['2bn', 2e9], ['3 million', 3_000_000],
  ])('%s is counted in its own steps, exactly', (text, value) => {
    expect([read(text), read(text, 'money'), read(text, null)]).toEqual([value, value, value])
  })

  it('reads per cent where the goal is in per cent, and nowhere else', () => {
    expect([read('45%', 'percent'), read('45.5 %', 'percent'), read('４５％', 'percent'), read('45', 'percent'), read('45%', null), read('45%', null, 'en', { unit: '%' })]).toEqual([45, 45.5, 45, 45, 45, 45])
    expect([read('45%', 'money'), read('45%', 'count'), read('45%', null, 'en', { unit: 'days' }), read('45‰', 'percent'), read('4.5 万', 'percent'), read('4 万%', null)]).toEqual(Array(6).fill('other-unit'))
  })

  it('reads amounts with the sign or name of their currency', () => {
    const own = { currency: 'CNY' }
    for (const text of ['¥ 1,200', '¥1,200', '￥１，２００', 'CNY 1,200', '1,200 元', '1200 人民币', 'RMB 1200', '0.12 万元', '¥ 0.12 万']) expect(read(text, 'money', 'zh-CN', own)).toBe(1200)
    expect([read('-¥ 1,200', 'money'), read('¥ -1,200', 'money')]).toEqual([-1200, -1200])
    expect([read('NT$ 3億', 'money', 'zh-TW', { currency: 'TWD' }), read('$ 5', 'money', 'zh-TW', { currency: 'TWD' }), read('CHF 5', 'money', 'en', { currency: 'CHF' })]).toEqual([3e8, 5, 5])
  })

  it('refuses another currency, and a currency on what is no money', () => {
    expect([read('US$ 1,200', 'money', 'en', { currency: 'CNY' }), read('1,200 €', 'money', 'en', { currency: 'CNY' }), read('$ 5', 'money', 'en', { currency: 'CNY' })]).toEqual(Array(3).fill('other-currency'))
    expect([read('¥ 12', 'percent'), read('12 元', 'count')]).toEqual(['other-unit', 'other-unit'])
  })

  it('lets the goal’s own unit stand behind the figure, and no other', () => {
    expect([read('3.5 days', 'duration', 'en', { unit: 'days' }), read('3.5 Days', 'duration', 'en', { unit: 'days' }), read('7 天', 'duration', 'zh-CN', { unit: '天' }), read('3 m3', 'count', 'en', { unit: 'm3' })]).toEqual([3.5, 3.5, 7, 3])
    expect([read('3.5 weeks', 'duration', 'en', { unit: 'days' }), read('12 m', 'duration', 'en', { unit: 'h' })]).toEqual(['other-unit', 'other-unit'])
  })

  it('does not guess where the unit is itself a scale', () => {
    const own = { unit: '万元', currency: 'CNY' }
    expect([read('12.3 万元', 'money', 'zh-CN', own), read('12.3', 'money', 'zh-CN', own)]).toEqual([12.3, 12.3])
    expect([read('12.3 万', 'money', 'zh-CN', own), read('¥ 12', 'money', 'zh-CN', own)]).toEqual(['ambiguous', 'ambiguous'])
    expect(read('123000 元', 'money', 'zh-CN', own)).toBe('other-unit')
  })

  it.each([
    ['', 'empty'], ['   ', 'empty'], ['\u3000', 'empty'], ['n/a', 'not-a-number'], ['–', 'not-a-number'], ['NaN', 'not-a-number'], ['Infinity', 'not-a-number'], ['0x10', 'not-a-number'],
    ['1e400', 'too-large'], ['-1e400', 'too-large'], ['1e16', 'too-large'], ['1e-400', 'not-a-number'], ['999999 万亿', 'too-large'], ['1,23,456', 'not-a-number'], ['1.2.3', 'not-a-number'],
    ['12 3', 'not-a-number'], ['1,2345.6', 'not-a-number'], ['1,234.567,8', 'not-a-number'], ['12.', 'not-a-number'], ['--5', 'not-a-number'], ['-¥-5', 'not-a-number'], ['(1,200)', 'not-a-number'],
    ['=1+2', 'not-a-number'], ["=cmd|'/c calc'!A1", 'not-a-number'], ['@SUM(1)', 'not-a-number'], ['12-13', 'not-a-number'], ['2026-01-05', 'not-a-number'], ['12:30', 'not-a-number'],
    ['1亿2000万', 'not-a-number'], ['about 5', 'not-a-number'], ['10²', 'other-unit'], ['5½', 'other-unit'], ['12 apples', 'other-unit'], [`1${'0'.repeat(90)}`, 'not-a-number'],
  ])('%s is refused', (text, code) => {
    expect(read(text)).toBe(code)
  })

  it('reads back whatever it wrote itself', () => {
    const tags = { en: 'en-GB', 'zh-CN': 'zh-Hans-CN', 'zh-TW': 'zh-Hant-TW' } as const
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom<LocaleId>('en', 'zh-CN', 'zh-TW'), (whole, digits, locale) => {
      const value = whole / 10 ** digits
      expect(read(new Intl.NumberFormat(tags[locale], { maximumFractionDigits: digits }).format(value), 'count', locale)).toBe(value + 0)
      expect(read(String(value), 'count', locale)).toBe(value + 0)
    }))
  })

  it('answers any text with a finite number or a refusal', () => {
    const pieces = fc.array(fc.constantFrom('1', '23', '456', ',', '.', ' ', '-', '%', '¥', '万', '亿', 'e', '元', "'", '=', 'm', '０', '，'), { maxLength: 8 }).map((list) => list.join(''))
    fc.assert(fc.property(fc.oneof(pieces, fc.string()), fc.constantFrom<UnitKind | null>('money', 'percent', 'count', null), fc.constantFrom<LocaleId | null>('en', 'zh-CN', null), (text, kind, locale) => {
      const found = readFigure(text, kind, locale)
      expect('refused' in found || (Number.isFinite(found.value) && Math.abs(found.value) <= 1e15)).toBe(true)
    }))
  })
})
