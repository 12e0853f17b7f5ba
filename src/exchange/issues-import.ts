import type { IssueRow } from '../changes/issue-import.ts'
import type { Day } from '../domain/day.ts'
import type { Fault } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { cellIn } from './csv-cell.ts'
import { isRepeatable, type IssueField, type IssueSource, type Mapping, recognised, sourceOf } from './issue-columns.ts'
import { type DayOrder, orderOf, readForeignDay } from './issue-days.ts'
import { type IssueVerdict, type PlannedIssue, rowReader } from './issue-rows.ts'
import type { IssueTable } from './issue-table.ts'
import { type Choices, valueFields, type WrittenValue, writtenValues } from './issue-values.ts'

/** A column of the file: its head, what stands in it first, and what it becomes. */
export type PlannedColumn = { at: number; head: string; sample: string; field: IssueField | null }

/**
 * What an import would do. `faults`: what is wrong with the assignment of the columns; then there are no rows. `order`: how days such
 * as 5/6/2026 are read; `asksOrder`: the file has such days and none of them shows it.
 */
export type IssuePlan = {
  source: IssueSource
  columns: PlannedColumn[]
  values: WrittenValue[]
  faults: Fault[]
  order: DayOrder | null
  asksOrder: boolean
  rows: PlannedIssue[]
  counts: Record<IssueVerdict, number>
  accepted: IssueRow[]
}

export type IssuePlanning = { project: Project; today: Day; mapping?: Mapping | null; choices?: Choices; order?: DayOrder | null }

/** A state or kind of which there are more is none. */
const MOST_VALUES = 60
const MOST_SAMPLE = 80

/**
 * What the rows of a file would become as issues: new, here already by their number elsewhere, or refused and why. Without a mapping
 * the columns are recognised by their heads.
 */
export function planIssues(table: IssueTable, { project, today, mapping: given, choices = {}, order: chosen = null }: IssuePlanning): IssuePlan {
  const { heads, rows } = table
  const mapping = heads.map((_, at) => (given ?? recognised(heads))[at] ?? null)
  const days = datesIn(table, mapping)
  const shown = orderOf(days)
  const order = shown ?? chosen
  const asksOrder = shown === null && days.some((written) => isUnclear(written))
  const { values, faults } = valuesIn(table, mapping, choices)
  const wrong = [...mappingFaults(mapping), ...faults]
  const planned = wrong.length > 0 ? [] : rows.map(rowReader({ project, today, heads, mapping, values, order }))
  return {
    source: sourceOf(heads), columns: heads.map((head, at) => ({ at, head, sample: sampleOf(table, at), field: mapping[at] ?? null })), values, faults: wrong, order, asksOrder,
    rows: planned, counts: countsOf(planned), accepted: planned.flatMap(({ row }) => (row ? [row] : [])),
  }
}

const cellsIn = ({ rows }: IssueTable, at: number): string[] => rows.map((line) => cellIn(String(line[at + 1] ?? '').trim()))

const isUnclear = (written: string): boolean => {
  const read = readForeignDay(written, null)
  return read !== null && 'unclear' in read
}

const datesIn = (table: IssueTable, mapping: Mapping): string[] =>
  mapping.flatMap((field, at) => (field === 'dueOn' || field === 'raisedOn' || field === 'closedOn' ? cellsIn(table, at) : []))

function sampleOf(table: IssueTable, at: number): string {
  const found = table.rows.find((line) => String(line[at + 1] ?? '').trim() !== '')
  const text = String(found?.[at + 1] ?? '').replace(/\s+/g, ' ').trim()
  return text.length > MOST_SAMPLE ? `${text.slice(0, MOST_SAMPLE).trim()}…` : text
}

function mappingFaults(mapping: Mapping): Fault[] {
  const twice = mapping.filter((field, at): field is IssueField => field !== null && !isRepeatable(field) && mapping.indexOf(field) !== at)
  const title: Fault[] = mapping.includes('title') ? [] : [{ path: '', message: 'no-title-column' }]
  return [...title, ...[...new Set(twice)].map((field) => ({ path: '', message: `column-twice:${field}` }))]
}

function valuesIn(table: IssueTable, mapping: Mapping, choices: Choices): { values: WrittenValue[]; faults: Fault[] } {
  const values: WrittenValue[] = []
  const faults: Fault[] = []
  for (const field of valueFields) {
    const at = mapping.indexOf(field)
    if (at === -1) continue
    const found = writtenValues(field, cellsIn(table, at), choices)
    if (found.length > MOST_VALUES) faults.push({ path: table.heads[at] ?? '', message: `too-many-values:${found.length}` })
    else values.push(...found)
  }
  return { values, faults }
}

/** The values that nobody recognised: what becomes of them is to be seen. */
export const unknownValues = ({ values }: Pick<IssuePlan, 'values'>): WrittenValue[] => values.filter(({ known }) => !known)

function countsOf(rows: readonly PlannedIssue[]): Record<IssueVerdict, number> {
  const counts = { add: 0, known: 0, refuse: 0 }
  for (const { verdict } of rows) counts[verdict] += 1
  return counts
}
