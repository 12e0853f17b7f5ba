import type { LocaleId } from '../domain/ids.ts'
import { Minutes } from '../domain/process/process.ts'
import { readFigure } from '../domain/read-figure.ts'
import type { FileCell } from './table-worker.ts'

/** A cell understood, or the code of what is wrong with it. */
export type Cell<T> = { value: T } | { fault: string }

/** The language that figures are written in; null: not known, so that 1,234 is refused. */
export type CellReader = { locale: LocaleId | null; currency: string }

const isBlank = (cell: FileCell): boolean => cell === ''
const formula = /^'*[=@|＝＠]/
const plain = /^\d{1,15}(?:\.\d{1,17})?(?:e[+-]?\d{1,3})?$/i

/** A figure of at least 0; blank: nothing. */
export function figureIn(cell: FileCell, { locale, currency }: CellReader, most: number): Cell<number> {
  if (isBlank(cell)) return { value: 0 }
  if (typeof cell === 'string' && formula.test(cell)) return { fault: 'formula' }
  const read = typeof cell === 'number' || plain.test(cell) ? { value: Number(cell) } : readFigure(cell, null, locale, { currency, unit: 'min' })
  if ('refused' in read) return { fault: `figure:${read.refused}` }
  if (read.value < 0) return { fault: 'below-zero' }
  return read.value > most ? { fault: `too-large:${most}` } : { value: read.value }
}

const MOST_MINUTES = 1e7

/** Minutes: one figure, or three as 5/10/20; three columns of their own go before. */
export function minutesIn(one: FileCell, three: readonly FileCell[], reader: CellReader): Cell<Minutes> {
  const [low = '', likely = '', high = ''] = three
  const columns = three.some((cell) => !isBlank(cell))
  const split = typeof one === 'string' && one.includes('/') ? one.split('/').map((text) => text.trim()) : [one, one, one]
  const cells = columns ? (isBlank(low) && isBlank(high) ? [likely, likely, likely] : [low, likely, high]) : split
  if (cells.length !== 3 || (cells.some(isBlank) && !cells.every(isBlank))) return { fault: 'three-figures' }
  const read = cells.map((cell) => figureIn(cell, reader, MOST_MINUTES))
  const fault = read.find((each) => 'fault' in each)
  if (fault && 'fault' in fault) return fault
  const [optimistic = 0, middle = 0, pessimistic = 0] = read.map((each) => ('value' in each ? each.value : 0))
  const made = Minutes.safeParse({ optimistic, likely: middle, pessimistic })
  return made.success ? { value: made.data } : { fault: 'estimate-order' }
}

/** A share: 5 %, or 0.05; what may be either is refused. */
export function shareIn(cell: FileCell, reader: CellReader): Cell<number> {
  if (isBlank(cell)) return { value: 0 }
  const percent = typeof cell === 'string' && /[%％]$/.test(cell) ? cell.slice(0, -1).trimEnd() : undefined
  const read = figureIn(percent ?? cell, reader, 1e15)
  if ('fault' in read) return read
  if (percent !== undefined) return { value: Number((read.value / 100).toPrecision(15)) }
  return read.value >= 1 ? { fault: `share-unclear:${cell}` } : read
}

/** The texts between separators; one in quotation marks may hold separators itself. */
export function textsIn(cell: FileCell): string[] {
  const texts = String(cell).match(/\s*(?:"(?:[^"]|"")*"\s*(?=[;；\n]|$)|[^;；\n]*)/g) ?? []
  return [...new Set(texts.map((text) => unquoted(text.trim())).filter((text) => text !== ''))]
}
const unquoted = (text: string): string => (/^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replace(/""/g, '"') : text)
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`

export const textsOut = (texts: readonly string[]): string => texts.map((text) => (/[;；\n]|^"/.test(text) ? quoted(text) : text)).join('; ')

/** A way as a row names it: the number of the step that follows, its probability and its name. */
export type WayCell = { to: number; probability: number | null; label: string }
export type WaysCell = { ways: WayCell[]; beside: boolean }

const way = /\s*(?:step-?)?(\d{1,9})\.?(?:\s*[:：]?\s+|\s*[:：]\s*)?(\d+(?:[.,]\d+)?(?:e-?\d+)?\s*[%％]|[01]?\.\d+(?:e-?\d+)?|\d+(?:\.\d+)?e-\d+|[01](?:\.0+)?(?=\s*(?:["(;&；,，、]|$)))?\s*("(?:[^"]|"")*"|\([^()]*\)|（[^（）]*）)?\s*([;；&＆,，、+]|$)/iy
/** No step follows, on purpose. */
const NONE = /^[-–—]$/

/** 3 · 3 70%; 5 30% · 3 70% "yes"; 5 30% "no" · 4 & 6. Null for a blank cell, which says nothing. */
export function waysIn(cell: FileCell): Cell<WaysCell | null> {
  // One blank each: between long runs of them `way` would look for hours.
  const text = String(cell).replace(/\s+/g, ' ').trim()
  if (text === '') return { value: null }
  if (NONE.test(text)) return { value: { ways: [], beside: false } }
  const ways: WayCell[] = []
  let beside = false
  for (let at = 0; at < text.length; ) {
    way.lastIndex = at
    const [whole = '', no = '', share = '', label = '', sign = ''] = way.exec(text) ?? []
    if (whole === '') return { fault: `ways-unclear:${text.slice(0, 80)}` }
    beside ||= /[&＆+]/.test(sign)
    const percent = /[%％]$/.test(share)
    const figure = share === '' ? null : Number(share.replace(/\s*[%％]$/, '').replace(',', '.'))
    const probability = figure === null ? null : percent ? Number((figure / 100).toPrecision(15)) : figure
    if (probability !== null && !(probability >= 0 && probability <= 1)) return { fault: 'probability-range' }
    ways.push({ to: Number(no), probability, label: label === '' ? '' : label.startsWith('"') ? unquoted(label) : label.slice(1, -1).trim() })
    at = way.lastIndex
    if (at >= text.length && sign !== '') return { fault: `ways-unclear:${text.slice(0, 80)}` }
  }
  return { value: { ways, beside } }
}

/** Written so that the same figure is read back: a percentage where that loses nothing. */
export function shareOut(share: number): string {
  const percent = Number((share * 100).toPrecision(15))
  const text = String(percent)
  return !/e/i.test(text) && Number((percent / 100).toPrecision(15)) === share ? `${text}%` : share === 1 ? '100%' : String(share)
}

export function waysOut(ways: readonly WayCell[], beside: boolean, end: boolean): string {
  if (ways.length === 0) return end ? '' : '–'
  const one = ({ to, probability, label }: WayCell): string => [to, probability === null ? '' : shareOut(probability), label === '' ? '' : quoted(label)].filter((part) => part !== '').join(' ')
  return ways.map(one).join(beside ? ' & ' : '; ')
}
