import { standing } from '../../../domain/by-id.ts'
import type { Risk, RiskAction } from '../../../domain/risk.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { isLateAction } from '../../../method/risk-register.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm, type FieldOf } from '../../change-form.ts'
import { mayChange } from '../../may-change.ts'
import type { Status } from '../../status.ts'

/** What is done about a risk: the plan, its owner and day, and the single actions with their forms. */
export function doneBlock(ask: ProjectAsk, risk: Risk) {
  const { project, today, reader: { words } } = ask
  const { done: say } = words.riskPage
  const names = namesOf(project, words)
  const { id, key, mitigation, owner, dueOn, closed } = risk
  const back = `${ask.path}#done`
  const people = peopleOptions(ask)
  return {
    advice: key === null ? '' : words.riskQuestions[key].advice, mitigation: names.text(mitigation),
    facts: [
      { label: say.owner, value: owner === null ? say.nobody : names.person(owner) },
      { label: say.due, value: dueOn === null ? say.noDay : formatOf(words.id).day(dueOn, today), late: closed === null && dueOn !== null && dueOn < today },
    ],
    plan: closed ? null : changeForm(ask, 'plan-mitigation', {
      back, hidden: { risk: id }, submit: say.plan, values: { mitigation, owner: owner ?? '', dueOn: dueOn ?? '' },
      fields: [{ name: 'mitigation', type: 'textarea', rows: 3, wide: true }, { name: 'owner', options: people }, { name: 'dueOn', type: 'date' }],
    }),
    actions: standing(risk.actions).map((action) => actionRow(ask, risk, action, people)),
    add: closed ? null : changeForm(ask, 'add-risk-action', { back, hidden: { risk: id }, submit: say.add, primary: true, fields: actionFields(people, say.action) }),
  }
}

const actionFields = (people: { value: string; label: string }[], label: string): FieldOf[] => [{ name: 'text', label, required: true, wide: true }, { name: 'owner', options: people }, { name: 'dueOn', type: 'date' }]

function peopleOptions({ project, reader: { words } }: ProjectAsk) {
  const names = namesOf(project, words)
  return [{ value: '', label: words.riskPage.done.nobodyOption }, ...standing(project.team).map(({ id, name }) => ({ value: id, label: names.text(name) }))]
}

function actionRow(ask: ProjectAsk, risk: Risk, action: RiskAction, people: { value: string; label: string }[]) {
  const { project, today, reader: { words } } = ask
  const { done: say } = words.riskPage
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const { id, text, owner, dueOn, done } = action
  const late = isLateAction(action, today)
  const status: Status = done ? { tone: 'good', glyph: 'tick', word: say.done } : late ? { tone: 'bad', glyph: 'octagon', word: say.overdue } : { tone: 'none', glyph: 'ring', word: say.open }
  const forms = risk.closed ? [] : formsOf(ask, risk, action, people)
  return {
    id, text: names.text(text), owner: owner === null ? say.nobody : names.person(owner), due: dueOn === null ? '' : format.day(dueOn, today), status,
    note: done ? [format.day(done.on, today), names.text(done.note)].filter((part) => part !== '').join(words.goalWords.comma) : '',
    forms, open: forms.some(({ form }) => form.failed), changeOf: say.changeOf({ action: names.text(text) }),
  }
}

function formsOf(ask: ProjectAsk, { id: risk }: Risk, { id: action, text, owner, dueOn, done }: RiskAction, people: { value: string; label: string }[]): ChangeForm[] {
  const { done: say } = ask.reader.words.riskPage
  const keeps = mayChange(ask, 'edit-risk-action')
  const own = keeps || (owner !== null && ask.me?.id === owner)
  const base = { back: `${ask.path}#done`, key: 'action', hidden: { risk, action } }
  const forms = done
    ? [own ? changeForm(ask, 'reopen-risk-action', { ...base, submit: say.reopen }) : null]
    : [
      own ? changeForm(ask, 'finish-risk-action', { ...base, title: say.finish, submit: say.finish, primary: true, fields: [{ name: 'note', wide: true }] }) : null,
      changeForm(ask, 'edit-risk-action', { ...base, title: say.edit, submit: say.edit, fields: actionFields(people, say.action), values: { text, owner: owner ?? '', dueOn: dueOn ?? '' } }),
    ]
  return [...forms, changeForm(ask, 'withdraw-risk-action', { ...base, submit: say.withdraw })].filter((form) => form !== null)
}
