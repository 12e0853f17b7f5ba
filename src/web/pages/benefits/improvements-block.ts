import { heldReviews, openImprovements } from '../../../domain/benefit-reviews.ts'
import type { Improvement } from '../../../domain/benefits.ts'
import { standing } from '../../../domain/by-id.ts'
import { reviewName } from '../../../locales/benefit-said.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm, type FieldOf } from '../../change-form.ts'
import { keepingPast } from '../../frame.ts'
import { mayChange } from '../../may-change.ts'
import { withQuery } from '../../paths.ts'
import { improvementStatus, type Status } from '../../status.ts'
import { whoMay } from '../../who-may.ts'

type ImprovementRow = { id: string; title: string; sub: string; owner: string; people: string; due: string; status: Status; note: string; forms: ChangeForm[]; open: boolean; changeOf: string }
export type ImprovementsBlock = { rows: ImprovementRow[]; closed: { href: string; label: string; rest: string } | null; add: ChangeForm | null; edits: boolean; note: string }

/** What is to be improved and maintained, the earliest due first; what is closed only when asked for. */
export function improvementsBlock(ask: ProjectAsk): ImprovementsBlock {
  const { project, query, past, reader: { words } } = ask
  const { improvements: say } = words.benefitsPage
  const closed = standing(project.benefits.improvements).filter(({ status }) => status !== 'open').reverse()
  const all = query['show'] === 'closed'
  const rows = [...openImprovements(project), ...(all ? closed : [])].map((each) => rowOf(ask, each))
  const may = mayChange(ask, 'add-improvement')
  return {
    rows, edits: may && rows.length > 0, note: past || project.closed || may ? '' : say.who({ who: whoMay('add-improvement', words) }),
    closed: closed.length === 0 ? null : { href: `${withQuery(keepingPast(ask, ask.path), { show: all ? null : 'closed' })}#improvements`, label: all ? say.hide : say.show, rest: '' },
    add: changeForm(ask, 'add-improvement', { back: `${ask.path}#improvements`, fields: fieldsOf(ask), values: { review: heldReviews(project).at(-1)?.id ?? '' }, submit: say.add, primary: true }),
  }
}

function fieldsOf({ project, reader: { words } }: ProjectAsk): FieldOf[] {
  const { improvements: say } = words.benefitsPage
  const { text } = namesOf(project, words)
  const reviews = heldReviews(project).map(({ id, months, on }) => ({ value: id, label: `${reviewName(months, words)}${words.goalWords.inBrackets(formatOf(words.id).date(on))}` }))
  return [
    { name: 'title', required: true, wide: true }, { name: 'owner', required: true }, { name: 'dueOn', type: 'date', required: true },
    { name: 'goal', label: say.goal, options: [{ value: '', label: say.noGoal }, ...standing(project.goals).map(({ id, title }) => ({ value: id, label: text(title) }))] },
    ...(reviews.length === 0 ? [] : [{ name: 'review', label: say.review, options: [{ value: '', label: say.noReview }, ...reviews] }]),
    { name: 'people', type: 'textarea', rows: 2, wide: true },
  ]
}

function rowOf(ask: ProjectAsk, improvement: Improvement): ImprovementRow {
  const { project, today, reader: { words } } = ask
  const { id, title, goal, review, owner, people, dueOn, closed } = improvement
  const { improvements: say } = words.benefitsPage
  const names = namesOf(project, words)
  const from = project.benefits.reviews.find((each) => each.id === review)
  const parts = [...(goal ? [say.for({ goal: names.goal(goal) })] : []), ...(from ? [say.from({ review: reviewName(from.months, words) })] : [])]
  const forms = formsOf(ask, improvement).filter((form) => form !== null)
  return {
    id, title: names.text(title), sub: parts.join(words.goalWords.comma), owner: names.text(owner), people: names.text(people), due: formatOf(words.id).day(dueOn, today), status: improvementStatus(improvement, today, words),
    note: closed ? [say.closedOn({ day: formatOf(words.id).day(closed.on, today) }), ...(closed.note === '' ? [] : [names.text(closed.note)])].join(words.goalWords.comma) : '',
    forms, open: forms.some(({ form }) => form.failed), changeOf: say.changeOf({ title: names.text(title) }),
  }
}

function formsOf(ask: ProjectAsk, { id, status, title, owner, dueOn, goal, review, people }: Improvement): (ChangeForm | null)[] {
  const { improvements: say } = ask.reader.words.benefitsPage
  const { improvementStates: states } = ask.reader.words.benefitWords
  const base = { back: `${withQuery(ask.path, { show: ask.query['show'] })}#improvements`, key: 'improvement', hidden: { improvement: id } }
  if (status !== 'open') return [changeForm(ask, 'reopen-improvement', { ...base, submit: say.reopen })]
  return [
    changeForm(ask, 'close-improvement', {
      ...base, title: say.close, submit: say.close, primary: true, values: { status: 'done' },
      fields: [{ name: 'status', label: say.status, options: (['done', 'dropped'] as const).map((value) => ({ value, label: states[value] })) }, { name: 'note', label: say.note, hint: say.noteHint }],
    }),
    changeForm(ask, 'edit-improvement', { ...base, title: say.edit, fields: fieldsOf(ask), values: { title, owner, dueOn, goal: goal ?? '', review: review ?? '', people }, submit: say.edit }),
  ]
}
