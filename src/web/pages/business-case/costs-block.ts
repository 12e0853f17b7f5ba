import { type CaseLine, caseFigures } from '../../../domain/business-case-figures.ts'
import { CostKind, type CostLine, CostRhythm } from '../../../domain/business-case.ts'
import { dueSaid } from '../../../locales/case-said.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm, type FieldOf } from '../../change-form.ts'
import { withQuery } from '../../paths.ts'
import { mayKeep } from './payers-block.ts'

type Row = { id: string; title: string; amount: string; rhythm: string; when: string; total: string; source: string; edit: { href: string; label: string } | null; forms: { edit: ChangeForm; remove: ChangeForm | null } | null }
export type CostsBlock = { groups: { kind: string; name: string; rows: Row[]; sum: string; sumLabel: string }[]; sum: string; add: ChangeForm | null; editable: boolean; cancel: string }

/** The costs by kind, what each comes to within the five years, and the forms for them. */
export function costsBlock(ask: ProjectAsk): CostsBlock {
  const { project, today, reader: { words } } = ask
  const { lines, kinds, cost } = caseFigures(project)
  const say = words.businessCasePage
  const money = (amount: number): string => formatOf(words.id).money(amount, project.currency)
  const groups = CostKind.options.flatMap((kind) => {
    const mine = lines.filter(({ line }) => line.kind === kind)
    const name = words.caseWords.kinds[kind]
    return mine.length === 0 ? [] : [{ kind, name, rows: mine.map((each) => rowOf(ask, each)), sum: money(kinds[kind]), sumLabel: say.sumOf({ kind: name }) }]
  })
  const back = `${ask.path}#costs`
  const add = mayKeep(ask) ? changeForm(ask, 'add-cost', { back, fields: fieldsOf(ask), values: { kind: 'software', rhythm: 'once', from: today }, text: say.addText, submit: say.add, primary: true }) : null
  return { groups, sum: money(cost), add, editable: add !== null, cancel: back }
}

function rowOf(ask: ProjectAsk, { line, total }: CaseLine): Row {
  const { project, reader: { words } } = ask
  const say = words.businessCasePage
  const { money } = formatOf(words.id)
  const { text } = namesOf(project, words)
  const keeps = mayKeep(ask)
  return {
    id: line.id, title: text(line.title), amount: money(line.amount, project.currency), ...dueSaid(line, words), total: money(total, project.currency), source: text(line.source),
    edit: keeps ? { href: `${withQuery(ask.path, { edit: line.id })}#${line.id}`, label: say.editOf({ cost: text(line.title) }) } : null, forms: keeps ? formsOf(ask, line) : null,
  }
}

/** The forms of the one cost that is asked for, or was refused a moment ago. */
function formsOf(ask: ProjectAsk, line: CostLine): Row['forms'] {
  const { posted, query, reader: { words } } = ask
  const wanted = posted?.change === 'edit-cost' || posted?.change === 'withdraw-cost' ? posted.values['cost'] : query['edit']
  if (wanted !== line.id) return null
  const say = words.businessCasePage
  const [hidden, back] = [{ cost: line.id }, `${ask.path}#costs`]
  const values = { kind: line.kind, title: line.title, amount: String(line.amount), rhythm: line.rhythm, from: line.from, until: line.until ?? '', source: line.source }
  const edit = changeForm(ask, 'edit-cost', { back, hidden, key: 'cost', fields: fieldsOf(ask), values, submit: words.frame.save, primary: true })
  return edit && { edit, remove: changeForm(ask, 'withdraw-cost', { back, hidden, key: 'cost', submit: say.remove }) }
}

function fieldsOf({ reader: { words } }: ProjectAsk): FieldOf[] {
  const { caseWords, businessCasePage: say } = words
  return [
    { name: 'title', label: say.line, required: true, wide: true }, { name: 'kind', options: CostKind.options.map((value) => ({ value, label: caseWords.kinds[value] })) },
    { name: 'amount', type: 'number', required: true, attributes: { min: 0, step: 'any', inputmode: 'decimal' } },
    { name: 'rhythm', label: say.rhythm, options: CostRhythm.options.map((value) => ({ value, label: caseWords.rhythms[value] })) },
    { name: 'from', type: 'date', required: true }, { name: 'until', type: 'date', hint: say.untilHint }, { name: 'source', hint: say.sourceHint },
  ]
}
