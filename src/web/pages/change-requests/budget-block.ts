import { standing } from '../../../domain/by-id.ts'
import { type BudgetEntry, budgetFigures, type BudgetSums, costsMissing } from '../../../domain/budget-figures.ts'
import { CostKind } from '../../../domain/business-case.ts'
import type { BudgetLine } from '../../../domain/change-request.ts'
import { phaseIds } from '../../../domain/ids.ts'
import { amountsIn } from '../../../locales/change-said.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm, type FieldOf } from '../../change-form.ts'
import { withQuery } from '../../paths.ts'
import { anyNumber } from '../brief/section-form.ts'
import { requestHref } from './request-row.ts'

const columns = ['planned', 'changes', 'committed', 'actual', 'forecast'] as const
type Shown = Record<(typeof columns)[number], string> & { difference: string; over: boolean }
type Row = { id: string; title: string; href: string; sub: string; phase: string; sums: Shown; edit: { href: string; label: string } | null; forms: { edit: ChangeForm; remove: ChangeForm | null } | null }
export type BudgetBlock = {
  kinds: { name: string; sums: Shown; rows: Row[] }[]
  phases: { name: string; sums: Shown }[]
  total: Shown
  notes: string[]
  /** What the figures are in, behind the head of each column. */
  unit: string
  add: ChangeForm | null
  copy: ChangeForm | null
  editable: boolean
  cancel: string
}

/** The budget by kind of cost with its lines, and by phase; approved changes that no line follows stand among them. */
export function budgetBlock(ask: ProjectAsk): BudgetBlock {
  const { project, reader: { words } } = ask
  const say = words.changeRequestsPage.budget
  const figures = budgetFigures(project)
  const back = `${ask.path}#budget`
  const add = changeForm(ask, 'add-budget-line', { back, fields: fieldsOf(ask), values: { kind: 'software', planned: '0', committed: '0', actual: '0' }, submit: words.changeNames['add-budget-line'], primary: true })
  const missing = costsMissing(project).length
  const { money } = amountsIn(project, words)
  return {
    kinds: figures.kinds.map(({ kind, sums }) => ({ name: words.caseWords.kinds[kind], sums: shown(ask, sums), rows: figures.entries.filter((entry) => entry.kind === kind).sort(byPhase).map((entry) => rowOf(ask, entry)) })),
    phases: figures.phases.map(({ phase, sums }) => ({ name: phaseName(ask, phase), sums: shown(ask, sums) })),
    total: shown(ask, figures.total), unit: words.goalWords.inBrackets(formatOf(words.id).currencySign(project.currency)), add, editable: add !== null, cancel: back,
    copy: missing > 0 ? changeForm(ask, 'copy-costs', { back, submit: say.copy({ n: missing, count: formatOf(words.id).count(missing) }) }) : null,
    notes: figures.unplanned === null ? [say.noBudget] : figures.entries.length === 0 ? [] : [
      figures.unplanned >= 0 ? say.unplanned({ budget: money(project.brief.budget), rest: money(figures.unplanned) }) : say.overplanned({ budget: money(project.brief.budget), rest: money(-figures.unplanned) }),
    ],
  }
}

const phaseName = ({ reader: { words } }: ProjectAsk, phase: BudgetLine['phase']): string => (phase === null ? words.changeRequestWords.wholeProject : words.method.phases[phase].name)

const place = ({ phase }: BudgetEntry): number => (phase === null ? phaseIds.length : phaseIds.indexOf(phase))
const byPhase = (a: BudgetEntry, b: BudgetEntry): number => place(a) - place(b)

function shown({ reader: { words } }: ProjectAsk, sums: BudgetSums): Shown {
  const { amount } = formatOf(words.id)
  const cells = Object.fromEntries(columns.map((column) => [column, amount(sums[column])])) as Record<(typeof columns)[number], string>
  return { ...cells, difference: `${sums.difference > 0 ? '+' : ''}${amount(sums.difference)}`, over: sums.difference > 0 }
}

function rowOf(ask: ProjectAsk, entry: BudgetEntry): Row {
  const { project, reader: { words } } = ask
  const { text } = namesOf(project, words)
  const { line, request } = entry
  const say = words.changeRequestsPage.budget
  const title = line ? text(line.title) : text(request?.title ?? '')
  return {
    id: line?.id ?? `by-${request?.id ?? ''}`, title, href: request ? requestHref(ask, request.id) : '', sub: [...(request ? [say.byChange] : []), ...(line?.source ? [text(line.source)] : [])].join(words.goalWords.comma),
    phase: phaseName(ask, entry.phase), sums: shown(ask, entry),
    edit: line && changeForm(ask, 'edit-budget-line', { back: ask.path }) ? { href: `${withQuery(ask.path, { edit: line.id })}#${line.id}`, label: say.editOf({ title }) } : null, forms: line ? formsOf(ask, line) : null,
  }
}

/** The forms of the one line that is asked for, or was refused a moment ago. */
function formsOf(ask: ProjectAsk, line: BudgetLine): Row['forms'] {
  const { posted, query, reader: { words } } = ask
  const wanted = posted?.change === 'edit-budget-line' || posted?.change === 'withdraw-budget-line' ? posted.values['budgetLine'] : query['edit']
  if (wanted !== line.id) return null
  const [hidden, back] = [{ budgetLine: line.id }, `${ask.path}#budget`]
  const values = {
    kind: line.kind, phase: line.phase ?? '', title: line.title, planned: String(line.planned), committed: String(line.committed), actual: String(line.actual),
    forecast: line.forecast === null ? '' : String(line.forecast), source: line.source, changeRequest: line.changeRequest ?? '',
  }
  const edit = changeForm(ask, 'edit-budget-line', { back, hidden, key: 'budgetLine', fields: fieldsOf(ask), values, submit: words.frame.save, primary: true })
  return edit && { edit, remove: changeForm(ask, 'withdraw-budget-line', { back, hidden, key: 'budgetLine' }) }
}

function fieldsOf(ask: ProjectAsk): FieldOf[] {
  const { project, reader: { words } } = ask
  const { caseWords, changeRequestWords: said, changeRequestsPage: { budget: say } } = words
  const { text } = namesOf(project, words)
  const requests = standing(project.changeRequests)
  return [
    { name: 'title', required: true, wide: true }, { name: 'kind', label: say.kind, options: CostKind.options.map((value) => ({ value, label: caseWords.kinds[value] })) },
    { name: 'phase', options: [{ value: '', label: said.wholeProject }, ...phaseIds.map((value) => ({ value, label: words.method.phases[value].name }))] },
    ...(['planned', 'committed', 'actual', 'forecast'] as const).map((name) => ({ name, ...anyNumber })), { name: 'source', hint: words.businessCasePage.sourceHint },
    ...(requests.length === 0 ? [] : [{ name: 'changeRequest', label: say.follows, hint: say.followsHint, options: [{ value: '', label: say.followsNone }, ...requests.map(({ id, title }) => ({ value: id, label: text(title) }))] }]),
  ]
}
