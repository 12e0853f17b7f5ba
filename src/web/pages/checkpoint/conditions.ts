import { slipInWorkingDays } from '../../../domain/calendar.ts'
import { conditionsOf as standingConditions } from '../../../domain/conditions.ts'
import { type Condition, conditionState, isOpenIssue } from '../../../domain/issue.ts'
import type { Day } from '../../../domain/day.ts'
import { gateDecision, isUnderReview } from '../../../domain/gates.ts'
import { type PhaseId, phaseIds } from '../../../domain/ids.ts'
import { phaseOf, type Project } from '../../../domain/project.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { conditionStatus, type Status } from '../../status.ts'

/** Closed conditions beyond these stay in the history. */
const MOST_CLOSED = 12

export type ConditionRow = { id: string; from: string; title: string; owner: string; due: string; status: Status; note: string; forms: ChangeForm[]; open: boolean }
export type Conditions = { note: string; rows: ConditionRow[]; add: ChangeForm | null }

/** The conditions of earlier checkpoints and of this one, what is open first, then those that are only proposed. */
export function conditionsOf(ask: ProjectAsk, phase: PhaseId, path: string): Conditions {
  const { project, today, reader: { words } } = ask
  const page = words.checkpointPage.conditions
  const mine = standingConditions(project).filter((issue) => phaseIds.indexOf(issue.phase) <= phaseIds.indexOf(phase))
  const open = mine.filter(isOpenIssue).sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
  const closed = mine.filter((issue) => !isOpenIssue(issue)).slice(-MOST_CLOSED)
  const overdue = open.filter(({ dueOn }) => dueOn < today).length
  return {
    note: open.length === 0 ? '' : page.count({ open: open.length, overdue }),
    rows: [...[...open, ...closed].map((issue) => rowOf(ask, issue, path)), ...proposed(project, phase, today, words)],
    add: changeForm(ask, 'add-condition', {
      back: `${path}#conditions`, hidden: { phase }, submit: words.frame.add,
      fields: [{ name: 'title', type: 'textarea', rows: 2, required: true, wide: true }, { name: 'owner', required: true }, { name: 'dueOn', type: 'date', required: true, attributes: { min: today } }],
    }),
  }
}

function rowOf(ask: ProjectAsk, issue: Condition, path: string): ConditionRow {
  const { project, today, reader: { words } } = ask
  const page = words.checkpointPage.conditions
  const { text } = namesOf(project, words)
  const status = conditionStatus(issue, today, words)
  const forms = conditionForms(ask, issue, `${path}#${issue.id}`)
  return {
    id: issue.id, from: page.from({ checkpoint: words.method.numbered.checkpoint(phaseIds.indexOf(issue.phase) + 1) }),
    title: text(issue.title), owner: text(issue.owner), due: formatOf(words.id).day(issue.dueOn, today),
    status: { ...status, word: closing(issue, project, today, words) || status.word }, note: text(issue.closed?.note ?? ''),
    forms, open: forms.some(({ form }) => form.failed),
  }
}

function closing({ status, closed, dueOn }: Condition, { calendar }: Project, today: Day, words: Locale): string {
  const page = words.checkpointPage.conditions
  if (!closed) return ''
  const format = formatOf(words.id)
  const day = format.day(closed.on, today)
  if (conditionState({ status }) === 'dropped') return page.droppedOn({ day })
  const late = slipInWorkingDays(calendar, dueOn, closed.on)
  return late > 0 ? page.metLate({ day, late: format.days(late) }) : page.metOn({ day })
}

/** Meeting, altering and dropping a condition, or opening it again. */
export function conditionForms(ask: ProjectAsk, { id, status, title, owner, dueOn }: Condition, back: string): ChangeForm[] {
  const { today, reader: { words } } = ask
  const page = words.checkpointPage.conditions
  const common = { back, hidden: { issue: id }, key: 'issue' }
  const forms = conditionState({ status }) !== 'open' ? [changeForm(ask, 'reopen-condition', { ...common, submit: page.reopen })] : [
    changeForm(ask, 'meet-condition', {
      ...common, submit: page.meet, primary: true, values: { on: today },
      fields: [{ name: 'on', label: page.meetOn, type: 'date', attributes: { max: today } }, { name: 'note', type: 'textarea', rows: 2, wide: true }],
    }),
    changeForm(ask, 'edit-condition', {
      ...common, submit: page.edit, values: { title, owner, dueOn },
      fields: [{ name: 'title', type: 'textarea', rows: 2, wide: true }, { name: 'owner' }, { name: 'dueOn', type: 'date' }],
    }),
    changeForm(ask, 'drop-condition', { ...common, submit: page.drop, fields: [{ name: 'reason', type: 'textarea', rows: 2, required: true, wide: true }] }),
  ]
  return forms.filter((form): form is ChangeForm => form !== null)
}

/** What the project manager proposes while the committee has not decided. */
function proposed(project: Project, phase: PhaseId, today: Day, words: Locale): ConditionRow[] {
  const page = words.checkpointPage.conditions
  const last = phaseOf(project, phase).submissions.at(-1)
  if (!last || !isUnderReview(phaseOf(project, phase), gateDecision(project, phase))) return []
  const { text } = namesOf(project, words)
  return last.conditions.map(({ title, owner, dueOn }, i): ConditionRow => ({
    id: `proposed-${i + 1}`, from: page.fresh, title: text(title), owner: text(owner), due: formatOf(words.id).day(dueOn, today),
    status: { tone: 'none', glyph: 'dashed', word: page.proposed }, note: '', forms: [], open: false,
  }))
}
