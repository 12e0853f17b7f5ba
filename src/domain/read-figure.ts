import { currenciesOf } from './currency-signs.ts'
import type { UnitKind } from './goal.ts'
import type { LocaleId } from './ids.ts'

/** Why a text is not taken for a figure. `ambiguous`: it could be two. `other-unit`: it says a unit or scale that is not the goal's. */
export type FigureRefusal = 'empty' | 'not-a-number' | 'ambiguous' | 'too-large' | 'other-currency' | 'other-unit'
export type ReadFigure = { value: number } | { refused: FigureRefusal }

/** What may stand beside a figure without saying anything new: the project's currency, the goal's unit. */
export type OwnUnit = { currency?: string; unit?: string }

/** Beyond this a figure is a slip of the pen, and binary numbers lose its last digits. */
export const LARGEST_FIGURE = 1e15

/**
 * A number as people write it: 1,234.5 · 1.234,5 · 1 234,5 · 1'234.5 · 12.3 万 · 45% · ¥ 1,200 · NT$ 3億 · 1.2E+05. Nothing is guessed:
 * a single separator before three digits, as in 1,234, is read by the locale's separators and refused where no locale is known.
 */
export function readFigure(text: string, unitKind: UnitKind | null, locale: LocaleId | null, own: OwnUnit = {}): ReadFigure {
  const plain = unified(text)
  if (plain === '') return { refused: 'empty' }
  const parts = plain.length > 80 ? undefined : shapeOfText.exec(plain)?.groups
  if (!parts || (parts['signBefore'] && parts['signAfter'])) return { refused: 'not-a-number' }
  const { currency: before = '', rest = '', digits = '', power = '' } = parts
  const behind = rest.trim()
  const scale = scaleOf(behind, unitKind, own)
  if (typeof scale !== 'number') return scale
  const refused = refusalBefore(before, behind, unitKind, own)
  if (refused) return { refused }
  const number = plainNumber(digits.trim(), locale)
  if (number === null || number === 'ambiguous') return { refused: number ?? 'not-a-number' }
  return figureFrom(number, Number(power.slice(1)) + scale, (parts['signBefore'] || parts['signAfter']) === '-')
}

/** What stands before the digits is a currency, or the text is no number. Before a figure in 万元, ¥ 12 is not twelve of it. */
function refusalBefore(before: string, behind: string, unitKind: UnitKind | null, own: OwnUnit): FigureRefusal | null {
  if (before === '') return null
  if (behind === '' && scaleAtStart.test(unified(own.unit ?? ''))) return 'ambiguous'
  const refused = currencyRefusal(before, unitKind, own)
  return refused === 'other-unit' && !currenciesOf(before) ? 'not-a-number' : refused
}

/** Digits, a decimal point and a power of ten become one number, so that 12.3 万 is 123000 and nothing beside it. */
function figureFrom(number: string, power: number, negative: boolean): ReadFigure {
  const value = Number(`${number}e${power}`)
  if (value > LARGEST_FIGURE) return { refused: 'too-large' }
  if (Number.isNaN(value) || (value === 0 && /[1-9]/.test(number))) return { refused: 'not-a-number' }
  return { value: negative && value !== 0 ? -value : value }
}

const shapeOfText = /^(?<signBefore>[+-])?\s*(?<currency>[^\d\s+\-.,'"=@|()]*)\s*(?<signAfter>[+-])?\s*(?<digits>\d[\d.,' ]*|\.\d+)(?<power>e[+-]?\d{1,5})?(?<rest>\s*[^\d].*)?$/iu

/** Full-width signs, the many spaces and minus signs as plain ones. Superscripts and fractions stay what they are: not digits. */
const unified = (text: string): string => text
  .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/\uffe5/g, '¥')
  .replace(/[\u2212\u2012\u2013]/g, '-').replace(/’/g, "'").replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ').replace(/[\u200b\u2060\ufeff]/g, '').trim()

/** The separators of the product's languages. */
const separators: Readonly<Record<LocaleId, { group: string; decimal: string }>> = {
  en: { group: ',', decimal: '.' }, 'zh-CN': { group: ',', decimal: '.' }, 'zh-TW': { group: ',', decimal: '.' },
}

/** The digits with a point for decimals and nothing else; null where the separators make no number. */
function plainNumber(digits: string, locale: LocaleId | null): string | 'ambiguous' | null {
  if (/^\d*\.?\d+$/.test(digits) && !couldGroup.test(digits)) return digits
  const spaced = /^\d{1,3}(?:([ '])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/.test(digits)
  if (spaced) return digits.replace(/[ ']/g, '').replace(',', '.')
  if (couldGroup.test(digits)) {
    if (locale === null) return 'ambiguous'
    const { group } = separators[locale]
    return digits.includes(group) ? digits.replace(group, '') : digits.replace(',', '.')
  }
  if (/^\d+,\d+$/.test(digits)) return digits.replace(',', '.')
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return digits.replaceAll(',', '')
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return digits.replaceAll('.', '').replace(',', '.')
  return null
}

/** One separator and then three digits: a thousand, or three decimals. A zero in front begins no thousand. */
const couldGroup = /^[1-9]\d{0,2}[.,]\d{3}$/

const scales: Readonly<Record<string, number>> = {
  千: 3, 仟: 3, 万: 4, 萬: 4, 百万: 6, 百萬: 6, 千万: 7, 千萬: 7, 亿: 8, 億: 8, 万亿: 12, 萬億: 12, k: 3, m: 6, bn: 9, million: 6, billion: 9,
}
/** Longest first: 万亿 is not 万. */
const scaleAtStart = new RegExp(`^(?:${Object.keys(scales).sort((a, b) => b.length - a.length).join('|')})(?![a-z])`, 'i')

/** Where a scale would mean nothing: 4 万 per cent. */
const unscaled: readonly (UnitKind | null)[] = ['percent', 'score', 'duration']

/** The power of ten that the words behind the digits say; they may also name the goal's own unit, its currency or per cent. */
function scaleOf(rest: string, unitKind: UnitKind | null, own: OwnUnit): number | { refused: FigureRefusal } {
  const unit = unified(own.unit ?? '').toLowerCase()
  const said = rest.toLowerCase()
  if (said === '' || said === unit) return 0
  if (/\d/.test(said)) return { refused: 'not-a-number' }
  const word = unscaled.includes(unitKind) ? '' : (scaleAtStart.exec(said)?.[0] ?? '')
  // A unit that is itself a scale, such as 万元: "12 万" may be twelve of it or 120,000 of it.
  if (scaleAtStart.test(unit)) return { refused: word === '' ? 'other-unit' : 'ambiguous' }
  const refused = refusalBehind(said.slice(word.length).trim(), word, unitKind, { ...own, unit })
  return refused ? { refused } : (scales[word] ?? 0)
}

function refusalBehind(behind: string, scale: string, unitKind: UnitKind | null, own: OwnUnit): FigureRefusal | null {
  if (behind === '' || behind === own.unit) return null
  return behind === '%' ? percentRefusal(scale, unitKind, own.unit ?? '') : currencyRefusal(behind, unitKind, own)
}

/** Per cent of a goal in per cent, or of one that says no other unit. */
const percentRefusal = (scale: string, unitKind: UnitKind | null, unit: string): FigureRefusal | null =>
  scale === '' && (unitKind === 'percent' || (unitKind === null && (unit === '' || unit === '%'))) ? null : 'other-unit'

/** Null if the sign or name is that of the project's currency, or of any where none is told; only money has one. */
function currencyRefusal(said: string, unitKind: UnitKind | null, { currency }: OwnUnit): FigureRefusal | null {
  if (currency && said.toLowerCase() === currency.toLowerCase()) return unitKind === 'money' || unitKind === null ? null : 'other-unit'
  const meant = currenciesOf(said)
  if (!meant || (unitKind !== 'money' && unitKind !== null)) return 'other-unit'
  return currency === undefined || meant.includes(currency) ? null : 'other-currency'
}
