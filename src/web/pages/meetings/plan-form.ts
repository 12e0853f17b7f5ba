import { standing } from '../../../domain/by-id.ts'
import type { Day } from '../../../domain/day.ts'
import { MeetingKind } from '../../../domain/meeting.ts'
import { usuallyInvited } from '../../../domain/meeting-rules.ts'
import { agendaProposal } from '../../../method/agenda.ts'
import { nextMeetingDay } from '../../../method/meetings.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { formFor, type ProjectAsk } from '../../ask.ts'
import { withQuery } from '../../paths.ts'
import { mayKeepHere } from './meeting-shown.ts'

/** The form that plans a meeting, filled in by the rhythm; null where the reader may plan none. */
export function planForm(ask: ProjectAsk, back: string) {
  const kinds = MeetingKind.options.filter((kind) => mayKeepHere(ask, kind, 'plan-meeting'))
  const asked = ask.posted?.change === 'plan-meeting' ? ask.posted.values['kind'] : ask.query['plan']
  const kind = kinds.find((each) => each === asked) ?? kinds[0]
  if (!kind) return null
  const { project, reader: { words } } = ask
  const say = words.meetingsPage.plan
  const usual = byRhythm(ask, kind)
  const form = formFor(ask, 'plan-meeting', back, { ...usual, kind, title: '', invited: usuallyInvited(project, kind).join('\n'), agenda: 'proposed' })
  return {
    form, hidden: ['kind'], submit: say.submit, text: usual.on ? say.day({ day: formatOf(words.id).dayLong(usual.on) }) : '',
    tabs: kinds.map((each) => ({ href: `${withQuery(ask.path, { plan: each })}#plan`, label: say.short[each], current: each === kind })),
    fields: [
      { name: 'on', id: 'plan-on', label: words.fields.day.label, type: 'date', required: true },
      { name: 'at', id: 'plan-at', label: words.fields.at.label, hint: project.timeZone, type: 'time' },
      { name: 'minutes', id: 'plan-minutes', label: words.fields.minutes.label, hint: words.fields.minutes.hint, type: 'number', attributes: { min: 5, max: 1440 } },
      { name: 'place', id: 'plan-place', label: words.fields.place.label },
      { name: 'title', id: 'plan-title', label: words.fields.title.label, wide: true },
      { name: 'invited', id: 'plan-invited', label: words.fields.invited.label, choices: peopleChoices(ask, form.values['invited'] ?? ''), wide: true },
      ...(kind === 'training'
        ? [{ name: 'reason', id: 'plan-reason', label: say.reason, hint: say.reasonHint, wide: true }]
        : [{ name: 'agenda', id: 'plan-agenda', label: say.agenda, options: agendaOptions(ask, kind), wide: true }]),
    ],
  }
}

/** What the rhythm says about the next one; training sessions have none. */
function byRhythm({ project, today }: ProjectAsk, kind: MeetingKind): { on: Day | ''; at: string; minutes: string; place: string } {
  if (kind === 'training') return { on: '', at: '', minutes: '', place: '' }
  const { at, minutes, place } = project.organisation.rhythms[kind]
  return { on: nextMeetingDay(project, kind, today), at: at ?? '', minutes: String(minutes), place }
}

/** The people of the team, those ticked who stand in `chosen`, one id a line. */
export function peopleChoices({ project, reader: { words } }: ProjectAsk, chosen: string) {
  const names = namesOf(project, words)
  const ticked = new Set(chosen.split('\n'))
  return standing(project.team).map(({ id }) => ({ value: id, label: names.person(id), ticked: ticked.has(id) }))
}

function agendaOptions({ project, today, reader: { words } }: ProjectAsk, kind: MeetingKind) {
  const names = namesOf(project, words)
  const say = words.meetingsPage.plan
  const items = agendaProposal(project, kind, today).map(names.subject)
  return [{ value: 'proposed', label: say.proposed({ items: formatOf(words.id).list(items) }) }, { value: 'none', label: say.nothing }]
}
