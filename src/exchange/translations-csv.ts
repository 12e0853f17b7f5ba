import { CsvError, parse } from 'csv-parse/sync'
import { LocaleId } from '../domain/ids.ts'
import { type Fault, Problem } from '../domain/problem.ts'
import type { Translation } from '../domain/project.ts'
import { cellIn, cellOut } from './csv-cell.ts'
import { csvText } from './csv-text.ts'
import { decodeText } from './decode-text.ts'

export type TranslationRow = Omit<Translation, 'id'>

const MAX_BYTES = 5_000_000
const MAX_TEXT = 20_000
const MOST_FAULTS = 50
const columns = ['text', ...LocaleId.options] as const
type Column = (typeof columns)[number]

/** The rows as CSV for a spreadsheet: UTF-8 with its mark, one line per text, `text,en,zh-CN,zh-TW`. */
export function translationsCsv(rows: readonly TranslationRow[]): string {
  return csvText([[...columns], ...rows.map((row) => columns.map((column) => cellOut(row[column])))])
}

/**
 * Such a file as a spreadsheet gave it back: any of the usual encodings, commas, semicolons or tabs, columns in any order; `text`
 * and at least one language must be there. A language left empty is `''`. Throws Problem `translations-invalid` with line numbers.
 */
export function readTranslations(bytes: Uint8Array, file: string): TranslationRow[] {
  const refuse = (faults: Fault[]): never => {
    throw new Problem('translations-invalid', { file, faults: faults.slice(0, MOST_FAULTS) })
  }
  if (bytes.length > MAX_BYTES) return refuse([{ path: '', message: `file-too-large:${MAX_BYTES}` }])
  const text = decodeText(bytes)
  if (text === null) return refuse([{ path: '', message: 'encoding-unknown' }])
  const records = recordsOf(text)
  if ('fault' in records) return refuse([records.fault])
  const [header, ...lines] = records.records
  const head = (header?.cells ?? []).map((cell) => cell.trim())
  const faults = [...headFaults(head), ...lines.flatMap((line) => lineFaults(line, head))]
  if (faults.length > 0) return refuse(faults)
  const rows = lines.map((line) => ({ line: line.line, row: rowOf(line.cells, head) })).filter(({ row }) => columns.some((column) => row[column] !== ''))
  const wrong = rowFaults(rows)
  return wrong.length > 0 ? refuse(wrong) : rows.map(({ row }) => row)
}

/** The rows of such a file as a change takes them: a language left empty says nothing, and what the project has stays. Throws as `readTranslations`. */
export const givenTranslations = (bytes: Uint8Array, file: string) =>
  readTranslations(bytes, file).map(({ text, ...languages }) => ({ text, ...Object.fromEntries(Object.entries(languages).filter(([, given]) => given !== '')) }))

const MOST_IN_A_RECORD = 200_000

type Line = { line: number; cells: string[] }

function recordsOf(text: string): { records: Line[] } | { fault: Fault } {
  try {
    const parsed = parse(text, { bom: true, info: true, delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: true, max_record_size: MOST_IN_A_RECORD }) as
      unknown as { info: { lines: number; bytes: number }; record: string[] }[]
    return { records: parsed.map(({ info, record }) => ({ line: info.lines - breaksIn(record), cells: record })) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const tooLong = error.code === 'CSV_MAX_RECORD_SIZE'
    return { fault: { path: '', message: tooLong ? `too-long:${MOST_IN_A_RECORD}` : `malformed:${error.message}`, line: Number(error['lines'] ?? 1) } }
  }
}

/** A record's line is counted at its end; cells with line breaks made it longer. */
const breaksIn = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)

function delimiterOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1)
  return [',', ';', '\t'].reduce((best, each) => (head.split(each).length > head.split(best).length ? each : best))
}

function headFaults(head: readonly string[]): Fault[] {
  const unknown = head.filter((name) => !columns.includes(name as Column)).map((name) => ({ path: name, message: `unknown-column:${columns.join(', ')}`, line: 1 }))
  const double = head.filter((name, i) => head.indexOf(name) !== i).map((name) => ({ path: name, message: 'duplicate', line: 1 }))
  const missing = !head.includes('text') || !LocaleId.options.some((locale) => head.includes(locale)) ? [{ path: 'text', message: 'required', line: 1 }] : []
  return [...unknown, ...double, ...missing]
}

const lineFaults = ({ line, cells }: Line, head: readonly string[]): Fault[] =>
  cells.length === head.length ? [] : [{ path: '', message: `wrong-cell-count:${cells.length}/${head.length}`, line }]

function rowOf(cells: readonly string[], head: readonly string[]): TranslationRow {
  const cell = (column: Column): string => cellIn(cells[head.indexOf(column)] ?? '').replace(/\r\n?/g, '\n').trim()
  return { text: cell('text'), en: cell('en'), 'zh-CN': cell('zh-CN'), 'zh-TW': cell('zh-TW') }
}

function rowFaults(rows: readonly { line: number; row: TranslationRow }[]): Fault[] {
  const seen = new Set<string>()
  return rows.flatMap(({ line, row }) => {
    const long = columns.filter((column) => row[column].length > MAX_TEXT).map((column) => ({ path: column, message: `too-long:${MAX_TEXT}`, line }))
    const double = seen.has(row.text)
    seen.add(row.text)
    if (row.text === '') return [{ path: 'text', message: 'required', line }]
    return double ? [...long, { path: 'text', message: 'duplicate', line }] : long
  })
}
