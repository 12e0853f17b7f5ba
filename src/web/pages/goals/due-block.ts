import { addDays } from '../../../domain/day.ts'
import { type DueMeasurement, dueMeasurements } from '../../../domain/goal-due.ts'
import { formatOf } from '../../../locales/format.ts'
import { goalValues } from '../../../locales/goal-value.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { mayMeasure } from '../../may-change.ts'
import { keepingPast } from '../../frame.ts'
import { paths, withQuery } from '../../paths.ts'
import type { Status } from '../../status.ts'
import { goalNumber } from './goal-row.ts'

type DueRow = { id: string; href: string; title: string; status: Status; when: string; last: string; owner: string; valueLabel: string; unit: string; ratio: boolean; form: ChangeForm | null }
export type DueBlock = { rows: DueRow[]; /** Whether the reader can record anything here. */ fields: boolean; more: { href: string; label: string } | null }

/** Days ahead that somebody who measures wants to see. */
const AHEAD = 14
const FEW = 8

/** What is to be measured now and in the next two weeks, each with a field for today's value. */
export function dueBlock(ask: ProjectAsk): DueBlock {
  const { project, today, query, reader: { words } } = ask
  const all = dueMeasurements(project, today).filter(({ due }) => due <= addDays(today, AHEAD))
  const open = query['due'] === 'all'
  const more = all.length <= FEW ? null : { href: `${withQuery(keepingPast(ask, ask.path), { due: open ? null : 'all' })}#due`, label: open ? words.goalsPage.due.fewer : words.goalsPage.due.all({ count: formatOf(words.id).count(all.length) }) }
  const rows = (open ? all : all.slice(0, FEW)).map((due) => dueRow(ask, due))
  return { rows, fields: rows.some(({ form }) => form !== null), more }
}

function dueRow(ask: ProjectAsk, { goal, last, due, late }: DueMeasurement): DueRow {
  const { project, today, reader: { words } } = ask
  const { due: say } = words.goalsPage
  const format = formatOf(words.id)
  const { text } = namesOf(project, words)
  const { unit } = goalValues(project, goal, words)
  const back = `${withQuery(ask.path, { due: ask.query['due'] })}#due`
  return {
    id: goal.id, href: keepingPast(ask, paths.goal(project.id, goalNumber(goal.id))), title: text(goal.title),
    status: late > 0 ? { tone: 'warn', glyph: 'triangle', word: say.overdue({ days: format.days(late) }) } : due === today ? { tone: 'accent', glyph: 'due', word: say.onDay } : { tone: 'none', glyph: 'ring', word: '' },
    when: format.day(due, today), last: last ? format.day(last, today) : say.never, owner: text(goal.owner), valueLabel: say.valueOf({ goal: text(goal.title) }), unit, ratio: goal.ratio,
    form: due > today || !mayMeasure(ask, goal) ? null : changeForm(ask, 'record-measurement', { back, key: 'goal', hidden: { goal: goal.id }, submit: say.record, fields: goal.ratio ? [{ name: 'part' }, { name: 'whole' }] : [{ name: 'value' }] }),
  }
}
