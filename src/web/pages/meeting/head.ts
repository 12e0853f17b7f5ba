import { dayIn } from '../../../domain/day.ts'
import type { Meeting } from '../../../domain/meeting.ts'
import { clockAfter } from '../../../domain/moment.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { changeForm } from '../../change-form.ts'
import { formFor } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import { heldAt } from '../../held-at.ts'
import { paths, withQuery } from '../../paths.ts'
import { mayKeepHere, meetingStatus, numberOf, whenShown } from '../meetings/meeting-shown.ts'
import { peopleChoices } from '../meetings/plan-form.ts'

/** When, where and in which state a meeting is, and how it is moved or cancelled. */
export function headOf(ask: ProjectAsk, meeting: Meeting, path: string) {
  const { project, today, reader: { words } } = ask
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const say = words.meetingPage
  const { on, at, minutes, place, reason, cancelled } = meeting
  const day = format.dayLong(on)
  return {
    title: names.meetingTitle(meeting), number: say.number({ n: format.number(numberOf(meeting.id)) }), kind: words.documents.minutes.kinds[meeting.kind],
    when: whenShown(meeting, today, words), status: meetingStatus(meeting, today, words),
    facts: [say.when({ day, from: at, to: clockAfter(at, minutes) }), say.zone({ zone: project.timeZone }), names.text(place) || say.noPlace],
    reason: names.text(reason),
    cancelled: cancelled ? say.cancelled({ person: names.actor(cancelled.by), day: format.day(dayIn(project.timeZone, cancelled.at), today), reason: names.text(cancelled.reason) }) : '',
    toAll: keepingPast(ask, paths.meetings(project.id)), file: heldAt(ask, paths.meetingFile(project.id, numberOf(meeting.id))),
    document: meeting.held ? heldAt(ask, withQuery(paths.document(project.id, 'minutes'), { part: meeting.id })) : null,
    edit: editForm(ask, meeting, path), cancel: cancelForm(ask, meeting, path),
  }
}

const isOpen = ({ sealed, cancelled }: Meeting): boolean => !sealed && !cancelled

function editForm(ask: ProjectAsk, meeting: Meeting, path: string) {
  if (!isOpen(meeting) || !mayKeepHere(ask, meeting.kind, 'edit-meeting')) return null
  const { words } = ask.reader
  const { on, at, minutes, place, title, invited, reason } = meeting
  const form = formFor(ask, 'edit-meeting', path, { meeting: meeting.id, on, at, minutes: String(minutes), place, title, reason, invited: invited.join('\n') })
  return {
    form, hidden: ['meeting'], submit: words.frame.save,
    fields: [
      { name: 'on', id: 'edit-on', label: words.fields.day.label, type: 'date', required: true },
      { name: 'at', id: 'edit-at', label: words.fields.at.label, hint: ask.project.timeZone, type: 'time', required: true },
      { name: 'minutes', id: 'edit-minutes', label: words.fields.minutes.label, hint: words.fields.minutes.hint, type: 'number', attributes: { min: 5, max: 1440 } },
      { name: 'place', id: 'edit-place', label: words.fields.place.label },
      { name: 'title', id: 'edit-title', label: words.fields.title.label, wide: true },
      ...(meeting.kind === 'training' ? [{ name: 'reason', id: 'edit-reason', label: words.meetingsPage.plan.reason, wide: true }] : []),
      { name: 'invited', id: 'edit-invited', label: words.fields.invited.label, choices: peopleChoices(ask, form.values['invited'] ?? ''), wide: true },
    ],
  }
}

function cancelForm(ask: ProjectAsk, meeting: Meeting, path: string) {
  if (!isOpen(meeting) || meeting.held || !mayKeepHere(ask, meeting.kind, 'cancel-meeting')) return null
  const say = ask.reader.words.meetingPage
  return changeForm(ask, 'cancel-meeting', { back: path, hidden: { meeting: meeting.id }, submit: say.cancel, fields: [{ name: 'reason', label: say.cancelReason, required: true, wide: true }] })
}
