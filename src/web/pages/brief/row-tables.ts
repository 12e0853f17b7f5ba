import { SystemFate } from '../../../domain/brief-facts.ts'
import { openFacts } from '../../../domain/open-points.ts'
import type { Project } from '../../../domain/project.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Option } from '../../change-form.ts'
import type { Form } from '../../form.ts'
import { yesNoOpen } from './fact-sections.ts'
import { anyNumber, sectionForm } from './section-form.ts'

type Column = { name: string; label: string; figure?: boolean; options?: Option[]; type?: 'number'; attributes?: Record<string, string | number> }
type Row = { id: string; cells: string[]; lacks: string }

/** A list of the brief that is given whole: its table, and a form with one line per row and some empty ones. */
export type RowTable = {
  id: string; title: string; why: string
  columns: Column[]; rows: Row[]
  form: Form | null; lines: { at: number; fields: { name: string; id: string; label: string; value: string; error: string; column: Column }[] }[]
  clearRow: string; save: string; edit: string; editLabel: string; open: string
}

const EMPTY_ROWS = 3
type ListName = 'departments' | 'systems' | 'risks'

function rowTable(ask: ProjectAsk, list: ListName, columns: Column[], given: Record<string, string>[], rows: Row[]): RowTable {
  const { project, reader: { words } } = ask
  const values: Record<string, string> = {}
  for (let at = 0; at < given.length + EMPTY_ROWS; at += 1) for (const { name } of columns) values[`${list}.${at}.${name}`] = given[at]?.[name] ?? ''
  const form = sectionForm(ask, 'edit-brief', list, values)
  const typed = form?.failed ? packed(form.values, list, columns) : values
  const count = Math.max(given.length, typedRows(typed, list)) + EMPTY_ROWS
  const open = openFacts(project).includes(list)
  return {
    id: list, title: words.briefPage[list], why: open ? words.project.openPoints[list].why : '', columns, rows, form,
    lines: form ? [...Array(count).keys()].map((at) => ({
      at: at + 1,
      fields: columns.map((column) => {
        const name = `${list}.${at}.${column.name}`
        return { name, id: name.replaceAll('.', '-'), label: words.briefPage.rowOf({ field: column.label, row: String(at + 1) }), value: typed[name] ?? '', error: form.errors[name] ?? '', column }
      }),
    })) : [],
    clearRow: words.briefPage.clearRow, save: words.frame.save, edit: words.frame.edit,
    editLabel: words.briefPage.editOf({ name: words.briefPage[list] }), open: words.briefPage.open,
  }
}

/** Typed rows without the blank ones between them: so are they counted where something was wrong. */
function packed(values: Readonly<Record<string, string>>, list: string, columns: readonly Column[]): Record<string, string> {
  const result: Record<string, string> = {}
  let next = 0
  for (let at = 0; at <= typedRows(values, list); at += 1) {
    const row = columns.map(({ name }) => [name, values[`${list}.${at}.${name}`] ?? ''] as const)
    if (row.every(([, value]) => value === '')) continue
    for (const [name, value] of row) result[`${list}.${next}.${name}`] = value
    next += 1
  }
  return result
}

/** How many rows have something in them, up to the last one. */
const typedRows = (values: Readonly<Record<string, string>>, list: string): number =>
  Object.entries(values).reduce((most, [name, value]) => (value !== '' && name.startsWith(`${list}.`) ? Math.max(most, Number(name.split('.')[1]) + 1 || 0) : most), 0)

const textOf = (value: string | number | boolean | null | undefined): string => (value === null || value === undefined ? '' : String(value))
const scale = { type: 'number' as const, figure: true, attributes: { min: 1, max: 5, step: 1, inputmode: 'numeric' } }

export function departmentsTable(ask: ProjectAsk): RowTable {
  const { project, reader: { words } } = ask
  const { text } = namesOf(project, words)
  const { departmentFields: labels, yes, no } = words.project
  const columns = [
    { name: 'name', label: labels.name }, { name: 'uses', label: labels.uses, options: yesNoOpen(words) },
    { name: 'importance', label: labels.importance, ...scale }, { name: 'urgency', label: labels.urgency, ...scale },
  ]
  const { departments } = project.brief
  return rowTable(ask, 'departments', columns, departments.map(({ name, uses, importance, urgency }) =>
    ({ name, uses: textOf(uses), importance: textOf(importance), urgency: textOf(urgency) })), departments.map(({ id, name, uses, importance, urgency }) =>
    ({ id, lacks: '', cells: [text(name), uses ? yes : no, importance === null ? '–' : String(importance), urgency === null ? '–' : String(urgency)] })))
}

export function systemsTable(ask: ProjectAsk): RowTable {
  const { project, reader: { words } } = ask
  const format = formatOf(words.id)
  const { text } = namesOf(project, words)
  const labels = words.project.systemFields
  const columns = [
    { name: 'name', label: labels.name },
    { name: 'fate', label: labels.fate, options: [{ value: '', label: '–' }, ...SystemFate.options.map((value) => ({ value, label: words.method.systemFates[value] }))] },
    { name: 'cost', label: labels.cost, figure: true, ...anyNumber },
  ]
  const { systems } = project.brief
  return rowTable(ask, 'systems', columns, systems.map(({ name, fate, cost }) => ({ name, fate: fate ?? '', cost: textOf(cost) })),
    systems.map(({ id, name, fate, cost }) => ({
      id, lacks: lacksOf(ask, [fate ? '' : labels.fate, cost === null ? labels.cost : '']),
      cells: [text(name), fate ? words.method.systemFates[fate] : '–', format.money(cost, project.currency)],
    })))
}

export function risksTable(ask: ProjectAsk): RowTable {
  const { project, reader: { words } } = ask
  const { text } = namesOf(project, words)
  const labels = words.project.riskFields
  const { risks }: Project['brief'] = project.brief
  return rowTable(ask, 'risks', [{ name: 'text', label: labels.text }, { name: 'answer', label: labels.answer }],
    risks.map((risk) => ({ text: risk.text, answer: risk.answer })),
    risks.map(({ id, text: risk, answer }) => ({ id, lacks: lacksOf(ask, [answer === '' ? labels.answer : '']), cells: [text(risk), answer === '' ? '–' : text(answer)] })))
}

/** What a row still lacks, as a sentence; empty when nothing. */
export function lacksOf({ reader: { words } }: ProjectAsk, fields: readonly string[]): string {
  const missing = fields.filter((field) => field !== '')
  return missing.length === 0 ? '' : words.briefPage.lacks({ fields: formatOf(words.id).list(missing) })
}
