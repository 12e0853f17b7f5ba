import { currencyOf } from './goal-currency.ts'
import type { Goal } from './goal.ts'
import type { LocaleId } from './ids.ts'
import type { Reading } from './measuring.ts'
import { readFigure } from './read-figure.ts'

/** A cell or a field: a text as somebody wrote it, or a number that a workbook holds. */
export type Written = string | number
export type WrittenReading = { value: Written; part: Written; whole: Written }
type Field = keyof WrittenReading
/** The figures, or what is wrong with which field: the code of a fault. */
export type ReadReading = { reading: Omit<Reading, 'on'> } | { field: Field; fault: string }

/** How to read: the language of the writer (null: not known), and the project's currency. */
export type Reader = { locale: LocaleId | null; currency: string }

/** A plain number, which nobody can read in two ways. */
const plain = /^-?\d{1,15}(?:\.\d{1,2})?$/
const formula = /^\s*'*[=@|＝＠]/
/** What a spreadsheet would work out, or a program run. */
export const isFormula = (text: string): boolean => formula.test(text)
const counts = /^([^/]+)\/([^/]+)$/

/** What somebody wrote for a measurement: a value, or the two counts of a ratio, which may stand in one text: 45/120. Nothing is guessed. */
export function readReading(goal: Goal, { value, part, whole }: WrittenReading, reader: Reader): ReadReading {
  const [, first, second] = goal.ratio && typeof value === 'string' && isBlank(part) && isBlank(whole) ? (counts.exec(value) ?? []) : []
  if (first !== undefined && second !== undefined) return readReading(goal, { value: '', part: first, whole: second }, reader)
  const reading: Omit<Reading, 'on'> = { value: null, part: null, whole: null }
  const given: WrittenReading = { value: goal.ratio && !isBlank(part) ? '' : value, part, whole }
  for (const field of ['value', 'part', 'whole'] as const) {
    if (isBlank(given[field])) continue
    const read = figureIn(given[field], goal, reader, field)
    if (typeof read === 'string') return { field, fault: read }
    reading[field] = read
  }
  return { reading }
}

const isBlank = (written: Written): boolean => typeof written === 'string' && written.trim() === ''

/** The figure, or the code of a fault. */
function figureIn(written: Written, goal: Goal, { locale, currency }: Reader, field: Field): number | string {
  if (typeof written === 'number') return numberIn(written, goal, field)
  if (plain.test(written)) return countable(Number(written), field)
  if (isFormula(written)) return 'formula'
  const read = field === 'value' ? readFigure(written, goal.unitKind, locale, { currency: currencyOf(goal, currency), unit: goal.unit }) : readFigure(written, 'count', locale)
  return 'refused' in read ? `figure:${read.refused}` : countable(read.value, field)
}

/** A workbook keeps 45 % as 0.45, and a cell without the format of per cent does not say so: a share of 1 for a goal in per cent could be either. */
function numberIn(value: number, { unitKind, unit }: Goal, field: Field): number | string {
  if (!Number.isFinite(value)) return 'figure:not-a-number'
  if (Math.abs(value) > 1e15) return 'figure:too-large'
  if (field !== 'value') return countable(value, field)
  return (unitKind === 'percent' || unit === '%') && value !== 0 && Math.abs(value) <= 1 ? `percent-unclear:${value}` : value
}

const countable = (value: number, field: Field): number | string => (field === 'value' || value >= 0 ? value : 'too-small:0')
