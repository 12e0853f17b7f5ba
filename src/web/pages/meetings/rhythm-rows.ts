import type { ChangeName } from '../../../changes/registry.ts'
import type { ReviewKind } from '../../../method/meetings.ts'
import { reviewKinds, reviewsDue, weekdayOfRhythm } from '../../../method/meetings.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { changeForm } from '../../change-form.ts'
import type { Status } from '../../status.ts'
import { mayKeepHere } from './meeting-shown.ts'

/** The reviews: how often they are held, when they were and when they should be. */
export const rhythmRows = (ask: ProjectAsk, back: string) => reviewKinds.map((kind) => rowOf(ask, kind, back))

function rowOf(ask: ProjectAsk, kind: ReviewKind, back: string) {
  const { project, today, reader: { words } } = ask
  const format = formatOf(words.id)
  const { at, minutes, place } = project.organisation.rhythms[kind]
  const due = reviewsDue(project, today).find((each) => each.kind === kind) ?? null
  return {
    kind, name: words.documents.minutes.kinds[kind], how: rhythmText(ask, kind),
    facts: [...(at ? [at] : []), words.meetingsPage.rhythm.minutes({ minutes: format.number(minutes) }), ...(place ? [namesOf(project, words).text(place)] : [])],
    last: due?.last ? format.dayWithWeekday(due.last, today) : words.meetingsPage.rhythm.never,
    due: due ? format.dayWithWeekday(due.due, today) : format.number(null), status: statusOf(due?.late ?? null, words),
    edit: words.meetingsPage.rhythm.edit({ meeting: words.documents.minutes.kinds[kind] }),
    form: mayKeepHere(ask, kind, 'set-rhythm') ? rhythmForm(ask, kind, back) : null,
  }
}

function rhythmText({ project, reader: { words } }: ProjectAsk, kind: ReviewKind): string {
  const { unit, every } = project.organisation.rhythms[kind]
  const say = words.meetingsPage
  const facts = { every, weekday: say.weekdays[weekdayOfRhythm(project, kind) - 1] ?? '' }
  return unit === 'week' ? say.rhythm.weekly(facts) : say.rhythm.monthly(facts)
}

function statusOf(late: number | null, words: Locale): Status {
  const say = words.meetingsPage.rhythm
  if (late === null) return { tone: 'none', glyph: 'dashed', word: say.notAsked }
  return late > 0 ? { tone: 'bad', glyph: 'octagon', word: say.overdue({ days: formatOf(words.id).workingDays(late) }) } : { tone: 'good', glyph: 'tick', word: say.onTime }
}

function rhythmForm(ask: ProjectAsk, kind: ReviewKind, back: string) {
  const { project, reader: { words } } = ask
  const say = words.meetingsPage
  const { unit, every, weekday, at, minutes, place } = project.organisation.rhythms[kind]
  const change: ChangeName = 'set-rhythm'
  return changeForm(ask, change, {
    back, hidden: { kind }, key: 'kind', submit: words.frame.save,
    values: { unit, every: String(every), weekday: String(weekday ?? ''), at: at ?? '', minutes: String(minutes), place },
    fields: [
      { name: 'every', type: 'number', hint: '', attributes: { min: 1, max: 26 } },
      { name: 'unit', label: words.fields.unit.label, options: Object.entries(say.rhythm.units).map(([value, label]) => ({ value, label })) },
      { name: 'weekday', hint: '', options: [{ value: '', label: say.rhythm.asStart }, ...say.weekdays.map((label, i) => ({ value: String(i + 1), label }))] },
      { name: 'at', type: 'time', hint: '' }, { name: 'minutes', type: 'number', attributes: { min: 5, max: 1440 } }, { name: 'place' },
    ],
  })
}
