import type { Fault } from '../domain/problem.ts'
import { type Process, Step, type StepKind } from '../domain/process/process.ts'
import { Line, OptionalLine, Paragraphs } from '../domain/text.ts'
import { cellIn } from './csv-cell.ts'
import type { DraftStep } from './draft-step.ts'
import { type Cell, type CellReader, figureIn, minutesIn, shareIn, textsIn, waysIn, type WaysCell } from './steps-cells.ts'
import { areaWords, bareWord, contactWords, kindWords, type StepColumn, type StepsHead, systemWords, valueWords, yesWords } from './steps-columns.ts'
import type { FileCell, FileRow } from './table-worker.ts'

/** A row understood by itself; its ways still go by numbers. `ways` null: the row says nothing of what follows. */
export type ReadRow = { line: number; process: string; area: Process['area'] | null; no: number | null; name: string; fields: Omit<DraftStep, 'id' | 'next'> | null; ways: WaysCell | null; faults: Fault[] }

/** Reads the rows of a table one after the other; everything wrong with a row is named with its cell. */
export function stepRowReader({ places, names }: StepsHead, reader: CellReader): (row: FileRow) => ReadRow {
  return (row) => {
    const line = row[0]
    const faults: Fault[] = []
    const cell = (column: StepColumn): FileCell => {
      const at = places[column]
      const found = at === -1 ? '' : (row[at + 1] ?? '')
      return typeof found === 'string' ? cellIn(found.trim()) : found
    }
    const read = <T>(column: StepColumn, got: Cell<T>, otherwise: T): T => {
      if ('value' in got) return got.value
      const at = places[column]
      faults.push({ path: names[at] ?? '', message: got.fault, line, ...(at === -1 ? {} : { column: at + 1 }) })
      return otherwise
    }
    const word = <T>(column: StepColumn, known: ReadonlyMap<string, T>, otherwise: T, code = 'word-unknown'): T => {
      const written = String(cell(column))
      const found = known.get(bareWord(written))
      return read(column, written === '' ? { value: otherwise } : found === undefined ? { fault: `${code}:${written.slice(0, 80)}` } : { value: found }, otherwise)
    }
    const text = (column: StepColumn): string => {
      const got = OptionalLine.safeParse(String(cell(column)))
      return read(column, got.success ? { value: got.data } : { fault: 'too-long:300' }, '')
    }
    const minutes = (one: StepColumn, three: readonly StepColumn[]): Step['work'] => {
      const from = three.some((each) => cell(each) !== '') ? (three.find((each) => cell(each) !== '') ?? one) : one
      return read(from, minutesIn(cell(one), three.map(cell), reader), noTime)
    }
    const kind = word<StepKind>('kind', kindWords, 'work', 'step-kind-unknown')
    const note = Paragraphs.safeParse(String(cell('note')))
    const ways = read('next', waysIn(cell('next')), null)
    if (ways?.beside && kind !== 'fork') read('next', { fault: 'fork-kind' }, null)
    const fields = {
      kind, name: text('name'), department: text('department'), role: text('role'), system: word('system', systemWords, 'none'), systemName: text('systemName'),
      data: read('data', dataIn(cell('data')), []), work: minutes('work', ['workLow', 'workLikely', 'workHigh']), wait: minutes('wait', ['waitLow', 'waitLikely', 'waitHigh']),
      cost: read('cost', figureIn(cell('cost'), reader, 1e12), 0), error: read('error', errorIn(shareIn(cell('error'), reader)), 0),
      contact: word('contact', contactWords, 'none'), value: word('value', valueWords, 'business'), control: word('control', yesWords, false),
      note: read('note', note.success ? { value: note.data } : { fault: 'too-long:20000' }, ''),
    } satisfies ReadRow['fields']
    return { line, process: text('process'), area: word<Process['area'] | null>('area', areaWords, null), no: read('no', numberIn(cell('no')), null), name: fields.name, fields: faults.length === 0 ? fields : null, ways, faults }
  }
}

const noTime = { optimistic: 0, likely: 0, pessimistic: 0 }

function numberIn(cell: FileCell): Cell<number | null> {
  const written = String(cell)
  if (written === '') return { value: null }
  const [, digits] = /^(?:step-?)?(\d{1,9})(?:\.0*)?$/i.exec(written) ?? []
  return digits === undefined || Number(digits) === 0 ? { fault: `step-number:${written.slice(0, 80)}` } : { value: Number(digits) }
}

function dataIn(cell: FileCell): Cell<string[]> {
  const texts = textsIn(cell).map((text) => Line.safeParse(text))
  if (texts.length > 40) return { fault: 'too-many:40' }
  return texts.every(({ success }) => success) ? { value: texts.flatMap(({ data }) => data ?? []) } : { fault: 'too-long:300' }
}

const errorIn = (read: Cell<number>): Cell<number> => ('value' in read && !Step.shape.error.safeParse(read.value).success ? { fault: 'share-range' } : read)
