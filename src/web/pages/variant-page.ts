import { standing, standingById } from '../../domain/by-id.ts'
import { takesTime } from '../../domain/process/graph.ts'
import { nextStepId } from '../../domain/process/new-step.ts'
import type { Process, Variant } from '../../domain/process/process.ts'
import { formatOf } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import { namesOf } from '../../locales/names.ts'
import { areaSaid } from '../../locales/process-said.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { changeForm } from '../change-form.ts'
import { projectFrame } from '../frame.ts'
import { heldAt } from '../held-at.ts'
import { paths, withQuery } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { whoMay } from '../who-may.ts'
import { cellFields, type CellField, type Cells, stepNumber } from '../steps/cells.ts'
import type { Drafted } from '../steps/drafted.ts'
import type { CellFault } from '../steps/given-cells.ts'
import { type Conflict, counts, type TableRow } from '../steps/row.ts'
import type { Entry } from '../../domain/history.ts'
import { cellSaid, conflictsShown } from './variant/conflicts.ts'
import { firstCells, gridOf, moreSaid, pageCount, pagesOf, standingRows, variantPath } from './variant/grid.ts'
import { liveOf, MOST_DRAWN } from './variant/live.ts'
import { mayModel } from './variant/may-model.ts'
import { type RemedyRefused, remediesBlock } from './variant/remedies.ts'

/** A table that was sent and is shown again: to look first, or as something in it keeps it from being saved. */
export type TableShown = { rows: TableRow[]; drafted: Drafted; conflicts: Conflict[]; since: number; happened: readonly Entry[]; page: number; paste: string }
type Posted = { table?: TableShown; remedy?: RemedyRefused }

/** A variant of a process: its step table with the picture that follows from it, its remedies, its files. METHOD 6. */
export const variantPage = (ask: ProjectAsk): Promise<Page> => shownVariant(ask, {})

/** The process and the variant that an address names. Throws Problem `thing-unknown`. */
export function variantAsked({ project, params }: Pick<ProjectAsk, 'project' | 'params'>): { process: Process; variant: Variant } {
  const id = (kind: string, n: string | undefined): string => `${kind}-${/^[1-9]\d{0,8}$/.test(n ?? '') ? n : '0'}`
  const process = standingById(project.processes, id('process', params['n']), 'process')
  return { process, variant: standingById(process.variants, id('variant', params['variant']), 'variant') }
}

export async function shownVariant(ask: ProjectAsk, { table, remedy }: Posted): Promise<Page> {
  const { project, past, reader: { words } } = ask
  const say = words.variantPage
  const { process, variant } = variantAsked(ask)
  const names = namesOf(project, words)
  const base = variantPath(project.id, process.id, variant.id)
  const may = mayModel(ask)
  const page = Math.min(Math.max(1, table?.page ?? pageIn(ask.query['page'])), pageCount(variant))
  const rows = table?.rows ?? standingRows(ask, process, variant, page)
  const faults: readonly CellFault[] = table?.drafted.faults ?? []
  const { steps, roles } = table?.drafted ?? { steps: variant.steps, roles: project.workRoles }
  const live = liveOf(project, words, { process, variant, steps, roles, cellFaults: faults, rows, draft: table !== undefined })
  const title = names.text(process.title)
  return {
    view: 'variant',
    page: {
      frame: projectFrame(ask, `${title}${words.goalWords.comma}${names.variant(process.id, variant.id)}`, await savedEntry(ask)), words: say, title, live, lead: live.lead,
      crumb: [{ href: heldAt(ask, paths.processes(project.id)), label: words.processesPage.title }, { href: heldAt(ask, paths.process(project.id, stepNumber(process.id))), label: title }], area: areaSaid(words, process.area),
      example: project.example ? words.frame.exampleFigures : '',
      variants: variantsOf(ask, process, variant), manage: manageForms(ask, process, variant, base),
      edit: may ? editOf(ask, { process, variant, rows, faults, page, table, base }) : null, onlyLook: past || project.closed || may ? '' : say.onlyLook({ who: whoMay('edit-steps', words) }),
      plain: plainTable(ask, rows.filter(counts)), pages: pagesOf(ask, base, variant, page),
      counted: countedSaid(variant, words),
      remedies: remediesBlock(ask, { process, variant, refused: remedy ?? null }), files: past ? [] : filesOf(ask, process, variant),
      imports: may ? withQuery(paths.processImport(project.id), { process: process.id, variant: variant.id }) : '',
    },
  }
}

const pageIn = (asked: string | undefined): number => (/^\d{1,4}$/.test(asked ?? '') ? Number(asked) : 1)

type Editing = { process: Process; variant: Variant; rows: TableRow[]; faults: readonly CellFault[]; page: number; table: TableShown | undefined; base: string }

function editOf(ask: ProjectAsk, { process, variant, rows, faults, page, table }: Editing) {
  const { project, held, reader: { words } } = ask
  const [n, v] = [stepNumber(process.id), stepNumber(variant.id)]
  const say = words.variantPage
  const conflicts = conflictsShown(ask, table?.conflicts ?? [], { process, variant, rows, since: table?.happened ?? [] })
  return {
    grid: gridOf(ask, rows, faults, stepNumber(nextStepId(process))), action: paths.variantTable(project.id, n, v), preview: paths.variantPreview(project.id, n, v), version: held.version, since: table?.since ?? held.version, page, live: variant.steps.length <= MOST_DRAWN,
    conflicts, conflictsText: say.conflicts.text({ n: conflicts.length, figure: formatOf(words.id).count(conflicts.length) }), dirty: table !== undefined,
    paste: { text: table?.paste ?? '', hint: say.paste.text({ columns: formatOf(words.id).list(cellFields.map((field) => say.columns[field])) }) },
  }
}

/** The table to read: for those who may not write in it, as it was, and on paper. What stands folded in the form stands under the name. */
function plainTable(ask: ProjectAsk, rows: readonly TableRow[]) {
  const { words } = ask.reader
  const say = words.variantPage
  return {
    heads: firstCells.map((field) => ({ field, label: say.columns[field] })),
    rows: rows.map(({ key, cells }) => ({ id: key, number: String(stepNumber(key)), said: moreSaid(ask, cells), cells: firstCells.map((field) => ({ field, label: say.columns[field], text: shownCell(words, field, cells) })) })),
  }
}

/** Of nothing that takes no time it is said that it has no system. */
const shownCell = (words: Locale, field: CellField, cells: Cells): string =>
  (field === 'system' && cells.system === 'none' && ['start', 'end', 'choice', 'fork', 'join'].includes(cells.kind) ? '' : cellSaid(words, field, cells[field]))

function variantsOf(ask: ProjectAsk, process: Process, variant: Variant) {
  const { project, reader: { words } } = ask
  const names = namesOf(project, words)
  return standing(process.variants).map(({ id, basedOn }) => ({
    href: heldAt(ask, variantPath(project.id, process.id, id)), label: names.variant(process.id, id), current: id === variant.id, from: basedOn === null ? '' : words.variantPage.derived({ from: names.variant(process.id, basedOn) }),
  }))
}

function manageForms(ask: ProjectAsk, process: Process, variant: Variant, base: string) {
  const say = ask.reader.words.variantPage
  const at = { process: process.id, variant: variant.id }
  const form = (...args: Parameters<typeof changeForm>) => (mayModel(ask, args[1] as 'edit-steps') ? changeForm(...args) : null)
  const title = [{ name: 'title', label: ask.reader.words.fields.title.label }]
  const approved = process.approved?.variant === variant.id
  return {
    derive: form(ask, 'derive-variant', { back: `${base}#variants`, hidden: { process: process.id, from: variant.id }, fields: title, submit: say.derive, text: say.deriveText }),
    rename: form(ask, 'rename-variant', { back: `${base}#variants`, hidden: at, values: { title: variant.title }, fields: title, submit: say.rename }),
    withdraw: variant.kind === 'as-is' || approved ? null : form(ask, 'withdraw-variant', { back: paths.process(ask.project.id, stepNumber(process.id)), hidden: at, submit: say.withdraw, text: say.withdrawText }),
  }
}

function filesOf({ project }: ProjectAsk, process: Process, { id }: Variant) {
  const n = stepNumber(process.id)
  return [
    ...(['bpmn', 'csv', 'xlsx'] as const).map((format) => ({ href: withQuery(paths.processFile(project.id, n, format), { variant: id }), label: format.toUpperCase() })),
    { href: paths.variantPicture(project.id, n, stepNumber(id)), label: 'SVG' },
  ]
}

/** Steps are those that take time, as everywhere; start, end, forks and joins have rows as well. */
function countedSaid({ steps }: Variant, words: Locale): string {
  const { count } = formatOf(words.id)
  const n = steps.filter(takesTime).length
  return words.variantPage.counted({ n, figure: count(n), rows: count(steps.length) })
}
