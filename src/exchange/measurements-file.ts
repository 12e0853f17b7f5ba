import type { Day } from '../domain/day.ts'
import { type Fault, Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import type { Locale } from '../locales/locale.ts'
import { type Head, measurementHead } from './measurement-columns.ts'
import { type MeasurementRow, type PlannedRow, rowReader, type RowVerdict } from './measurement-row.ts'
import { MOST_ROWS, readTableFile } from './read-table.ts'
import type { FileRow } from './table-worker.ts'

/** What an import would do, row by row. `ignored`: columns that nobody reads; `accepted`: the rows for `import-measurements`. */
export type MeasurementPlan = { rows: PlannedRow[]; counts: Record<RowVerdict, number>; ignored: string[]; accepted: MeasurementRow[] }

/** `goal`: whose measurements they are, where the rows do not say it. */
export type Planning = { project: Project; words: Locale; today: Day; goal?: string }

/** A title and remarks may stand above the heads. */
const MOST_ABOVE = 10

/**
 * What the measurements of a CSV or XLSX file would do to a project: added, corrected because the day was measured, the same as
 * what stands there, or refused and why. Goals go by id or by title in any language of the project. Throws Problem
 * `measurements-invalid` when the file as a whole cannot be read.
 */
export async function planMeasurements(bytes: Uint8Array, file: string, { project, words, today, goal }: Planning): Promise<MeasurementPlan> {
  const refuse = (...faults: Fault[]): never => {
    throw new Problem('measurements-invalid', { file, faults })
  }
  const { table, european } = await readTableFile(bytes)
  if ('fault' in table) return refuse({ path: '', message: table.fault, ...(table.line ? { line: table.line } : {}) })
  const filled = table.rows.filter((line) => line.some((cell, at) => at > 0 && cell !== '' && String(cell).trim() !== ''))
  const heads = filled.slice(0, MOST_ABOVE).map((line) => measurementHead(line.slice(1), line[0], { oneGoal: goal !== undefined, columns: words.measurementsFile.columns }))
  const at = Math.max(0, heads.findIndex(({ faults }) => faults.length === 0))
  const [head, lines] = [heads[at], filled.slice(at + 1)]
  if (!head || lines.length === 0) return refuse({ path: '', message: 'no-rows' })
  if (lines.length > MOST_ROWS) return refuse({ path: '', message: `too-many-rows:${MOST_ROWS}` })
  if (head.faults.length > 0) return refuse(...head.faults)
  const locale = european || hasDecimalCommas(lines, head) ? null : words.id
  const rows = withoutContradictions(lines.map(rowReader(project, head, { today, only: goal ?? null, reader: { locale, currency: project.currency } })))
  return { rows, counts: countsOf(rows), ignored: head.ignored, accepted: rows.flatMap(({ verdict, row }) => (row && (verdict === 'add' || verdict === 'correct') ? [row] : [])) }
}

const decimalComma = /^\D*\d+(?:\.\d{3})*,(?:\d{1,2}|\d{4,})\D*$/

/** 12,5 somewhere among the figures: then 1.234 elsewhere may be a thousand, and is not guessed. */
const hasDecimalCommas = (lines: readonly FileRow[], { places }: Head): boolean =>
  ([places.value, places.part, places.whole]).some((at) => at !== -1 && lines.some((line) => typeof line[at + 1] === 'string' && decimalComma.test(line[at + 1] as string)))

/** Rows of one goal and day: what says the same counts once; where two say different things nobody can know which is right. */
function withoutContradictions(rows: readonly PlannedRow[]): PlannedRow[] {
  const days = new Map<string, Map<string, PlannedRow>>()
  const repeated = new Map<PlannedRow, PlannedRow[]>()
  for (const planned of rows) {
    if (!planned.row) continue
    const ofGoal = days.get(planned.row.goal) ?? new Map<string, PlannedRow>()
    days.set(planned.row.goal, ofGoal)
    const first = ofGoal.get(planned.row.on)
    if (first) repeated.set(first, [...(repeated.get(first) ?? []), planned])
    else ofGoal.set(planned.row.on, planned)
  }
  if (repeated.size === 0) return [...rows]
  const judged = new Map([...repeated].flatMap(([first, others]) => judgedTogether([first, ...others])))
  return rows.map((planned) => judged.get(planned) ?? planned)
}

function judgedTogether(all: readonly PlannedRow[]): [PlannedRow, PlannedRow][] {
  const [first] = all
  return all.map((planned): [PlannedRow, PlannedRow] => {
    const against = all.find(({ value }) => value !== planned.value)
    if (!against) return [planned, planned === first ? planned : { ...planned, verdict: 'same' }]
    return [planned, { ...planned, verdict: 'refuse', fault: { path: '', message: `contradicts:${against.line}`, line: planned.line } }]
  })
}

function countsOf(rows: readonly PlannedRow[]): Record<RowVerdict, number> {
  const counts = { add: 0, correct: 0, same: 0, refuse: 0 }
  for (const { verdict } of rows) counts[verdict] += 1
  return counts
}
