import type { Day } from '../domain/day.ts'
import type { Goal, Measurement } from '../domain/goal.ts'
import { currencyOf } from '../domain/goal-currency.ts'
import { goalFinder } from '../domain/goal-named.ts'
import { seriesOf } from '../domain/goal-series.ts'
import { figureOf, type Reading, readingFault, saysTheSame } from '../domain/measuring.ts'
import { LocaleId } from '../domain/ids.ts'
import type { Fault } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { readDay } from '../domain/read-day.ts'
import { readFigure } from '../domain/read-figure.ts'
import { type Reader, readReading } from '../domain/read-reading.ts'
import { inLocale } from '../domain/user-texts.ts'
import { cellIn } from './csv-cell.ts'
import type { Head, MeasurementColumn } from './measurement-columns.ts'
import type { FileCell, FileRow } from './table-worker.ts'

export type RowVerdict = 'add' | 'correct' | 'same' | 'refuse'
/** A row as `import-measurements` takes it. */
export type MeasurementRow = Reading & { goal: string; sample: number | null; source: string }
/** What an import would do with a row. `was`: the value that it corrects. */
export type PlannedRow = {
  line: number
  verdict: RowVerdict
  /** As they stand in the file. */
  written: Readonly<Record<'goal' | 'on' | 'value', string>>
  row: MeasurementRow | null
  value: number | null
  was: number | null
  fault: Fault | null
}

/** `only`: whose measurements they are, where a row does not say it. */
export type RowReading = { today: Day; only: string | null; reader: Reader }

const MOST_SOURCE = 300

/** Reads the rows of a file one after the other. */
export function rowReader(project: Project, { places, names }: Head, told: RowReading): (line: FileRow) => PlannedRow {
  const find = goalFinder(project)
  const known = new Map<string, Map<Day, Measurement>>()
  const knownOn = (goal: string, on: Day): Measurement | undefined => {
    const days = known.get(goal) ?? new Map(seriesOf(project, goal).map((each) => [each.on, each]))
    known.set(goal, days)
    return days.get(on)
  }
  const goalOf = (written: string): Goal | string => (written === '' && told.only === null ? 'required' : find(written || (told.only ?? '')))
  const dayOf = dayReader()
  const fits = unitReader(project)
  return (line) => {
    const cells = cellsOf(line, places)
    const read = readRow(cells, { goalOf, dayOf, fits }, told)
    const written = { goal: goalIn(cells), on: String(cells.on), value: String(cells.value) }
    if ('fault' in read) return { line: line[0], verdict: 'refuse', written, row: null, value: null, was: null, fault: faultAt(line[0], places[read.column], names, read.fault) }
    const { row, goal } = read
    const old = knownOn(goal.id, row.on)
    return { line: line[0], verdict: verdictOn(old, row), written, row, value: figureOf(goal, row), was: old?.value ?? null, fault: null }
  }
}

type ReadDay = ReturnType<typeof readDay>

/** The same days come again for every goal. */
function dayReader(): (written: string) => ReadDay {
  const known = new Map<string, ReadDay>()
  return (written) => {
    const day = known.get(written) ?? readDay(written)
    known.set(written, day)
    return day
  }
}

/** Whether a unit that a row names is the goal's, as the project writes it in any of its languages. A scale such as 万 would make another figure of it. */
function unitReader(project: Project): (goal: Goal, written: string) => boolean {
  const known = new Map<string, boolean>()
  const fits = (goal: Goal, written: string): boolean => ['', ...LocaleId.options.map((locale) => inLocale(project, goal.unit, locale))].some((unit) => {
    const read = readFigure(`1 ${written}`, goal.unitKind, null, { currency: currencyOf(goal, project.currency), unit: unit || goal.unit })
    return 'value' in read && read.value === 1
  })
  return (goal, written) => {
    if (written === '' || (goal.unit === '' && goal.unitKind === null)) return true
    const key = `${goal.id} ${written}`
    const told = known.get(key) ?? fits(goal, written)
    known.set(key, told)
    return told
  }
}

const verdictOn = (old: Measurement | undefined, row: MeasurementRow): RowVerdict => (!old ? 'add' : saysTheSame(old, row) ? 'same' : 'correct')

const faultAt = (line: number, at: number, names: readonly string[], message: string): Fault => ({ path: names[at] ?? '', message, line, ...(at === -1 ? {} : { column: at + 1 }) })

type Cells = Record<'goalId' | 'goal' | 'on' | 'value' | 'unit' | 'part' | 'whole' | 'sample' | 'source', FileCell>

function cellsOf(line: FileRow, places: Head['places']): Cells {
  const cell = (at: number): FileCell => {
    const found = at === -1 ? '' : (line[at + 1] ?? '')
    return typeof found === 'string' ? cellIn(found.trim()) : found
  }
  return {
    goalId: cell(places.goalId), goal: cell(places.goal), on: cell(places.on), value: cell(places.value), unit: cell(places.unit), part: cell(places.part), whole: cell(places.whole),
    sample: cell(places.sample), source: cell(places.source),
  }
}

const goalIn = ({ goalId, goal }: Cells): string => String(goalId === '' ? goal : goalId)

type Readers = { goalOf: (written: string) => Goal | string; dayOf: (written: string) => ReadDay; fits: (goal: Goal, unit: string) => boolean }
type Refused = { column: MeasurementColumn; fault: string }

/** What a row says, or what is wrong with which of its cells. */
function readRow(cells: Cells, { goalOf, dayOf, fits }: Readers, { today, reader }: RowReading): { goal: Goal; row: MeasurementRow } | Refused {
  const goal = goalOf(goalIn(cells))
  if (typeof goal === 'string') return { column: cells.goalId === '' ? 'goal' : 'goalId', fault: goal }
  const day = dayOf(String(cells.on))
  if ('refused' in day) return { column: 'on', fault: day.refused }
  if (!fits(goal, String(cells.unit))) return { column: 'unit', fault: 'figure:other-unit' }
  const figures = readReading(goal, cells, reader)
  if ('fault' in figures) return { column: figures.field, fault: figures.fault }
  const { value, part, whole } = figures.reading
  const on = day.day
  const fault = readingFault(goal, { on, value, part, whole }, today)
  if (fault) return { column: columnOf(fault), fault }
  const sample = sampleIn(cells.sample)
  if (typeof sample === 'string') return { column: 'sample', fault: sample }
  const source = String(cells.source)
  return source.length > MOST_SOURCE ? { column: 'source', fault: `too-long:${MOST_SOURCE}` } : { goal, row: { goal: goal.id, on, value, part, whole, sample, source } }
}

/** Which cell a refusal is about. */
function columnOf(fault: string): MeasurementColumn {
  if (['day-ahead', 'before-baseline', 'date-out-of-range'].some((code) => fault.startsWith(code))) return 'on'
  return fault === 'goal-withdrawn' ? 'goal' : fault === 'zero-whole' ? 'whole' : 'value'
}

function sampleIn(cell: FileCell): number | null | string {
  const size = Number(cell)
  if (cell === '') return null
  return Number.isSafeInteger(size) && size >= 1 && size <= 1e12 ? size : 'wrong-type:whole-number'
}
