import { standing } from '../../../domain/by-id.ts'
import type { Process, Variant } from '../../../domain/process/process.ts'
import { nextStepId } from '../../../domain/process/new-step.ts'
import { inFlowOrder } from '../../../domain/process/flow-order.ts'
import { faultSentence } from '../../../locales/fault.ts'
import { formatOf } from '../../../locales/format.ts'
import { locales } from '../../../locales/locales.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Option } from '../../change-form.ts'
import { paths, withQuery } from '../../paths.ts'
import { blankCells, type CellField, type Cells, cellsOf, stepNumber } from '../../steps/cells.ts'
import type { CellFault } from '../../steps/given-cells.ts'
import { isNew, type TableRow } from '../../steps/row.ts'
import { MOST_DRAWN } from './live.ts'

/** The cells in the first line of a row, and those that stand folded below it. */
export const firstCells = ['name', 'kind', 'department', 'role', 'system', 'work', 'wait', 'next'] as const satisfies CellField[]
export const moreCells = ['systemName', 'data', 'cost', 'error', 'contact', 'value', 'control', 'note'] as const satisfies CellField[]

const choices = ['kind', 'system', 'contact', 'value'] as const
export type Choice = (typeof choices)[number]
export type GridCell = { field: CellField; name: string; id: string; value: string; label: string; error: string; type: 'text' | 'select' | 'check' | 'area'; options: Option[]; list: string }
export type GridRow = { key: string; id: string; number: string; label: string; gone: boolean; isNew: boolean; first: GridCell[]; more: GridCell[]; said: string[]; open: boolean; removeLabel: string; insertLabel: string }

/** The rows of one page of the table as they stand in the project, with blank ones to write in before the end. Of start and
 * end alone nothing says where they lead: that would send the rows to come to nowhere. */
export function standingRows({ project }: ProjectAsk, process: Process, variant: Variant, page: number): TableRow[] {
  const roles = new Map(project.workRoles.map((role) => [role.id, role]))
  const ordered = inFlowOrder(variant.steps)
  const shown = pageCount(variant) > 1 ? ordered.slice((page - 1) * MOST_DRAWN, page * MOST_DRAWN) : ordered
  const bare = variant.steps.length <= 2
  const rows = shown.map((step): TableRow => ({ key: step.id, cells: bare ? { ...cellsOf(step, roles), next: '' } : cellsOf(step, roles), gone: false }))
  return page < pageCount(variant) ? rows : withBlanks(rows, stepNumber(nextStepId(process)), bare ? 6 : 2)
}

export const pageCount = ({ steps }: Pick<Variant, 'steps'>): number => Math.max(1, Math.ceil(steps.length / MOST_DRAWN))

/** Blank rows at a place: behind the row of that key, else before the end. `free`: the number of the first one. */
export function withBlanks(rows: readonly TableRow[], free: number, count: number, after?: string): TableRow[] {
  const first = rows.reduce((most, { key }) => Math.max(most, stepNumber(key) + 1), free)
  const blanks = Array.from({ length: count }, (_, i): TableRow => ({ key: `new-${first + i}`, cells: { ...blankCells }, gone: false }))
  const behind = after === undefined ? -1 : rows.findIndex(({ key }) => key === after)
  const at = behind === -1 ? placeBeforeEnd(rows) : behind + 1
  return [...rows.slice(0, at), ...blanks, ...rows.slice(at)]
}

/** Where new rows belong that nobody put elsewhere: before the ends, which stand last. */
export const placeBeforeEnd = (rows: readonly TableRow[]): number => rows.findLastIndex(({ cells }) => cells.kind !== 'end') + 1

/** The table as the view prints it; `faults` stand at their cells. */
export function gridOf(ask: ProjectAsk, rows: readonly TableRow[], faults: readonly CellFault[], free: number) {
  const { project, reader: { words } } = ask
  const say = words.variantPage
  const wrong = new Map(faults.map(({ path, message }) => [path, faultSentence(words, message)]))
  const options = optionsIn(ask)
  const row = ({ key, cells, gone }: TableRow): GridRow => {
    const n = stepNumber(key)
    const label = say.rowOf({ number: String(n), name: cells.name.slice(0, 80) })
    const cell = (field: CellField): GridCell => ({
      field, name: `${key}.${field}`, id: `step-${n}-${field}`, value: cells[field], label: say.columns[field], error: wrong.get(`${key}.${field}`) ?? '', list: lists[field] ?? '', ...controlOf(field, cells[field], options),
    })
    const more = moreCells.map(cell)
    return {
      key, id: `step-${n}`, number: n === 0 ? '' : String(n), label, gone, isNew: isNew({ key }), first: firstCells.map(cell), more, said: moreSaid(ask, cells), open: more.some(({ error }) => error !== ''),
      removeLabel: say.removeOf({ row: label }), insertLabel: say.insertOf({ row: label }),
    }
  }
  const names = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))].slice(0, 200)
  const all = standing(project.processes).flatMap(({ variants }) => standing(variants)).flatMap(({ steps }) => steps)
  return {
    rows: rows.map(row), free, knownHeads, template: row({ key: 'new-0', cells: { ...blankCells }, gone: false }),
    heads: firstCells.map((field) => ({ field, label: say.columns[field] })), departments: names(all.map(({ department }) => department)), roles: names(standing(project.workRoles).map(({ name }) => name)), systems: names(all.map(({ systemName }) => systemName)),
  }
}

/** What a script takes for heads of a pasted table, and so leaves to the server. */
const knownHeads = [...new Set(Object.values(locales).flatMap(({ stepsFile }) => Object.values(stepsFile.columns).flat().map((name) => name.toLowerCase())))].join('|')

const lists: Partial<Record<CellField, string>> = { department: 'departments', role: 'work-roles', systemName: 'system-names' }

function optionsIn({ reader: { words } }: ProjectAsk): Record<Choice, Option[]> {
  const { kinds, systems, contacts, values } = words.processWords
  const of = (labels: Readonly<Record<string, string>>): Option[] => Object.entries(labels).map(([value, label]) => ({ value, label }))
  return { kind: of(kinds), system: of(systems), contact: of(contacts), value: of(values) }
}

/** What was pasted into a list and is none of its words stays to be seen. */
function controlOf(field: CellField, value: string, options: Record<Choice, Option[]>): Pick<GridCell, 'type' | 'options'> {
  const choice = choices.find((each) => each === field)
  if (!choice) return { type: field === 'control' ? 'check' : field === 'note' ? 'area' : 'text', options: [] }
  return { type: 'select', options: options[choice].some((option) => option.value === value) ? options[choice] : [...options[choice], { value, label: value }] }
}

/** What the folded cells say, in a few words. */
export function moreSaid(ask: ProjectAsk, cells: Cells): string[] {
  const { columns } = ask.reader.words.variantPage
  const options = optionsIn(ask)
  const chosen = (field: Choice): string => (cells[field] === blankCells[field] ? '' : (options[field].find(({ value }) => value === cells[field])?.label ?? cells[field]))
  const labelled = (field: CellField): string => (cells[field] === '' ? '' : `${columns[field]} ${cells[field]}`)
  return [chosen('value'), chosen('contact'), cells.control === '' ? '' : columns.control, labelled('error'), labelled('cost'), cells.systemName, cells.data, cells.note.split('\n')[0] ?? '']
    .filter((text) => text !== '').map((text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text))
}

/** The other pages of a long table. */
export function pagesOf({ reader: { words } }: ProjectAsk, base: string, variant: Variant, page: number) {
  const format = formatOf(words.id)
  const pages = pageCount(variant)
  if (pages === 1) return null
  const all = variant.steps.length
  return {
    said: words.variantPage.pageOf({ from: format.count((page - 1) * MOST_DRAWN + 1), to: format.count(Math.min(all, page * MOST_DRAWN)), all: format.count(all) }), label: words.variantPage.pages,
    links: Array.from({ length: pages }, (_, i) => ({ href: `${withQuery(base, { page: i === 0 ? null : i + 1 })}#steps`, label: format.count(i + 1), current: i + 1 === page })),
  }
}

export const variantPath = (project: string, process: string, variant: string): string => paths.variant(project, stepNumber(process), stepNumber(variant))
