import { looksLikeHead, contactWords, bareWord, givenHead, kindWords, type StepColumn, stepsHead, systemWords, valueWords, yesWords } from '../../exchange/steps-columns.ts'
import { pastedRows } from '../../exchange/pasted-rows.ts'
import { waysIn, waysOut } from '../../exchange/steps-cells.ts'
import type { FileRow } from '../../exchange/table-worker.ts'
import { Problem } from '../../domain/problem.ts'
import type { Locale } from '../../locales/locale.ts'
import { blankCells, type CellField, cellFields, type Cells, sameText, stepNumber } from './cells.ts'
import { counts, isNew, type TableRow } from './row.ts'

const MOST_ROWS = 5_000

/**
 * A table with rows of a spreadsheet put into it, as they were typed there. A row with the number of a step fills in that step, any other
 * one is new; a pasted start or end takes the place of the one that is there. Ways among the pasted rows lead to the numbers that they got.
 * What cannot be read stays in its cell, to be named there. Throws Problem `steps-invalid` when there are too many, the text is too long, or two columns have one name.
 */
export function withPasted(rows: readonly TableRow[], text: string, { words, free }: { words: Locale; free: number }): TableRow[] {
  const lines = pastedRows(text).filter((row) => row.some((cell, at) => at > 0 && String(cell).trim() !== ''))
  const [first] = lines
  if (!first) return [...rows]
  const headed = looksLikeHead(first.slice(1))
  const { places, faults } = headed ? stepsHead(first.slice(1), first[0], words.stepsFile) : givenHead(cellFields, words.stepsFile)
  const twice = faults.filter(({ message }) => message === 'duplicate')
  if (lines.length > MOST_ROWS) throw new Problem('steps-invalid', { file: '', faults: [{ path: '', message: `too-many-rows:${MOST_ROWS}` }] })
  if (twice.length > 0) throw new Problem('steps-invalid', { file: '', faults: twice })
  const kept = rows.filter((row) => !isNew(row) || counts(row))
  const read = (headed ? lines.slice(1) : lines).map((line) => cellsIn(line, places))
  const taken = new Set<string>()
  let next = kept.reduce((most, { key }) => Math.max(most, stepNumber(key) + 1), free)
  const numbers = new Map<number, number>()
  const pasted = read.map(({ no, given }): TableRow => {
    const there = kept.find((row) => !taken.has(row.key) && (no === null ? given.kind !== undefined && ends.has(given.kind) && row.cells.kind === given.kind : stepNumber(row.key) === no))
    const key = there?.key ?? `new-${next++}`
    taken.add(key)
    if (no !== null) numbers.set(no, stepNumber(key))
    return { key, cells: { ...(there?.cells ?? blankCells), ...given }, gone: false }
  }).map((row) => ({ ...row, cells: { ...row.cells, next: led(row.cells, numbers) } }))
  const at = kept.findIndex(({ key }) => taken.has(key))
  const others = kept.filter(({ key }) => !taken.has(key))
  const place = at === -1 ? others.findLastIndex(({ cells }) => cells.kind !== 'end') + 1 : at
  return [...others.slice(0, place), ...pasted, ...others.slice(place)]
}

const ends: ReadonlySet<string> = new Set(['start', 'end'])

type Places = Readonly<Record<StepColumn, number>>

function cellsIn(line: FileRow, places: Places): { no: number | null; given: Partial<Cells> } {
  const cell = (column: StepColumn): string | null => (places[column] === -1 ? null : sameText(String(line[places[column] + 1] ?? '')).replace(/^'(?=[=+\-@])/, ''))
  const three = (columns: readonly StepColumn[]): string | null => {
    const texts = columns.map(cell)
    if (texts.every((text) => text === null || text === '')) return null
    return texts[0] || texts[2] ? texts.map((text) => text ?? '').join('/') : (texts[1] ?? '')
  }
  const given: Partial<Cells> = {}
  for (const field of cellFields) {
    const text = field === 'work' ? (three(['workLow', 'workLikely', 'workHigh']) ?? cell(field)) : field === 'wait' ? (three(['waitLow', 'waitLikely', 'waitHigh']) ?? cell(field)) : cell(field)
    if (text !== null) given[field] = worded(field, text)
  }
  const no = /^(?:step-?)?(\d{1,9})$/i.exec(cell('no') ?? '')?.[1]
  return { no: no === undefined ? null : Number(no), given }
}

const words: Partial<Record<CellField, ReadonlyMap<string, string>>> = { kind: kindWords, system: systemWords, contact: contactWords, value: valueWords, control: new Map([...yesWords].map(([word, yes]) => [word, yes ? 'yes' : ''])) }

/** A word of a list as its key; what is none stays as it was typed. */
function worded(field: CellField, text: string): string {
  const known = words[field]
  if (!known) return text
  return text === '' ? blankCells[field] : (known.get(bareWord(text)) ?? text)
}

function led({ next, kind }: Cells, numbers: ReadonlyMap<number, number>): string {
  const read = waysIn(next)
  if (!('value' in read) || read.value === null || read.value.ways.every(({ to }) => (numbers.get(to) ?? to) === to)) return next
  return waysOut(read.value.ways.map((way) => ({ ...way, to: numbers.get(way.to) ?? way.to })), read.value.beside, kind === 'end')
}
