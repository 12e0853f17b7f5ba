import type { Process, RoleOfWork, Step, Variant } from '../domain/process/process.ts'
import type { Locale } from '../locales/locale.ts'
import { cellOut } from './csv-cell.ts'
import { csvText } from './csv-text.ts'
import { textsOut, waysOut } from './steps-cells.ts'
import { type StepColumn, stepColumns } from './steps-columns.ts'
import { xlsxOf } from './xlsx.ts'

export const stepsFormats = ['csv', 'xlsx'] as const
export type StepsFormat = (typeof stepsFormats)[number]
/** The variants to write, each with its process. */
export type StepTables = { tables: readonly { process: Process; variant: Variant }[]; roles: readonly RoleOfWork[]; words: Locale }

/** Minutes go out in three columns each: a spreadsheet would take 5/10/20 for a day. */
export const exportedColumns = stepColumns.filter((column) => column !== 'work' && column !== 'wait')

const numberOf = (id: string): string => id.slice(id.lastIndexOf('-') + 1)

function stepsTable({ tables, roles, words: { stepsFile, method } }: StepTables): string[][] {
  const named = new Map(roles.map(({ id, name }) => [id, name]))
  const areas: Readonly<Record<string, string | undefined>> = { ...method.areas, marketing: stepsFile.areas.marketing[0], sales: stepsFile.areas.sales[0] }
  const row = (process: Process, step: Step): Record<StepColumn, string> => {
    const { id, kind, name, department, role, system, systemName, data, work, wait, cost, error, contact, value, control, next, note } = step
    return {
      process: process.title, area: areas[process.area] ?? process.area, no: numberOf(id), name, kind: stepsFile.kinds[kind][0] ?? kind, department, role: named.get(role ?? '') ?? '',
      system: stepsFile.systems[system][0] ?? system, systemName, data: textsOut(data), work: '', workLow: String(work.optimistic), workLikely: String(work.likely), workHigh: String(work.pessimistic),
      wait: '', waitLow: String(wait.optimistic), waitLikely: String(wait.likely), waitHigh: String(wait.pessimistic), cost: String(cost), error: String(error), contact: stepsFile.contacts[contact][0] ?? contact,
      value: stepsFile.values[value][0] ?? value, control: (control ? stepsFile.yes : stepsFile.no)[0] ?? '', next: waysOut(next.map(({ to, ...way }) => ({ to: Number(numberOf(to)), ...way })), kind === 'fork' && next.length > 1, kind === 'end'), note,
    }
  }
  const lines = tables.flatMap(({ process, variant }) => variant.steps.map((step) => row(process, step)))
  return [exportedColumns.map((column) => stepsFile.columns[column][0] ?? column), ...lines.map((line) => exportedColumns.map((column) => cellOut(line[column])))]
}

/** For a spreadsheet: UTF-8 with its mark; no text in it can be run as a formula. */
export const stepsCsv = (asked: StepTables): string => csvText(stepsTable(asked))

/** A workbook of one sheet; the same steps are the same bytes. */
export const stepsXlsx = (asked: StepTables): Promise<Uint8Array> =>
  xlsxOf(asked.words.stepsFile.title, stepsTable(asked), { widths: exportedColumns.map((column) => widths[column] ?? 12), centred: [2, 2], frozenColumns: 4 })

const widths: Partial<Record<StepColumn, number>> = { process: 28, area: 16, no: 6, name: 40, department: 18, role: 18, systemName: 18, data: 28, next: 26, note: 40 }
