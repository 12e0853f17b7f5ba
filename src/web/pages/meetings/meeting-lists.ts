import { standing } from '../../../domain/by-id.ts'
import type { Meeting } from '../../../domain/meeting.ts'
import { isLate, openActions, openMeetings } from '../../../method/meetings.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { changeForm } from '../../change-form.ts'
import { keepingPast } from '../../frame.ts'
import { withQuery } from '../../paths.ts'
import { mayFinish, meetingPath, meetingStatus, whenShown } from './meeting-shown.ts'

/** Meetings that were not held yet, the next one first. */
export const plannedRows = (ask: ProjectAsk) => openMeetings(ask.project).map((meeting) => {
  const { project, today, reader: { words } } = ask
  return {
    when: whenShown(meeting, today, words), title: namesOf(project, words).meetingTitle(meeting), kind: kindBeside(meeting, ask), href: meetingPath(ask, meeting.id),
    place: namesOf(project, words).text(meeting.place), items: formatOf(words.id).number(standing(meeting.agenda).length), invited: formatOf(words.id).number(meeting.invited.length),
    status: meetingStatus(meeting, today, words),
  }
})

/** What kind it is, where its title does not say so. */
const kindBeside = ({ kind, title }: Meeting, { reader: { words } }: ProjectAsk): string => (title === '' ? '' : words.documents.minutes.kinds[kind])

/** What earlier meetings left to do, with a button for those who may say that it is done. */
export function actionRows(ask: ProjectAsk, back: string) {
  const { project, today, reader: { words } } = ask
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const say = words.meetingsPage.actions
  return openActions(project, today).map((action) => {
    const { meeting, record, late } = action
    const day = record.dueOn ? format.day(record.dueOn, today) : say.noDate
    return {
      text: names.text(record.text), owner: record.owner ? names.person(record.owner) : '', from: names.meetingTitle(meeting), href: meetingPath(ask, meeting.id),
      due: late > 0 ? say.late({ day, days: format.workingDays(late) }) : day, tone: isLate(action, today) ? 'bad' : 'none',
      finish: mayFinish(ask, action) ? changeForm(ask, 'finish-action', { back, hidden: { meeting: meeting.id, record: record.id }, submit: say.finish }) : null,
    }
  })
}

const ROWS = 20

/** Meetings that were held or cancelled, the newest first, a part at a time. */
export function pastRows(ask: ProjectAsk) {
  const { project, query, reader: { words } } = ask
  const format = formatOf(words.id)
  const all = standing(project.meetings).filter(({ held, cancelled }) => held ?? cancelled).sort((a, b) => (a.on + a.at < b.on + b.at ? 1 : -1))
  const from = Math.max(0, Math.min(Number(query['skip']) || 0, all.length - 1))
  const rows = all.slice(from, from + ROWS)
  const part = (skip: number) => `${keepingPast(ask, withQuery(ask.path, { skip: skip > 0 ? skip : null }))}#earlier`
  return {
    rows: rows.map((meeting) => pastRow(ask, meeting)),
    pager: all.length <= ROWS ? null : {
      shown: words.meetingsPage.past.shown({ first: format.number(from + 1), last: format.number(from + rows.length), of: format.number(all.length) }),
      previous: from > 0 ? part(from - ROWS) : null, next: from + ROWS < all.length ? part(from + ROWS) : null,
      previousLabel: words.frame.previous, nextLabel: words.frame.next,
    },
  }
}

function pastRow(ask: ProjectAsk, meeting: Meeting) {
  const { project, today, reader: { words } } = ask
  const format = formatOf(words.id)
  const records = standing(meeting.records)
  const voted = project.rounds.filter((round) => round.meeting === meeting.id && round.closed && round.closed.count.result !== 'none')
  const came = meeting.attendance.filter(({ state }) => state === 'present' || state === 'represented').length
  const { states } = words.meetingsPage
  const status = meetingStatus(meeting, today, words)
  return {
    when: format.dayWithWeekday(meeting.on, today), title: namesOf(project, words).meetingTitle(meeting), kind: kindBeside(meeting, ask), href: meetingPath(ask, meeting.id),
    attendance: meeting.attendance.length === 0 ? format.number(null) : words.project.someOf({ have: format.number(came), of: format.number(meeting.invited.length) }),
    decisions: format.number(records.filter(({ kind }) => kind === 'decision').length + voted.length), actions: format.number(records.filter(({ kind }) => kind === 'action').length),
    status: { ...status, word: meeting.cancelled ? states.cancelled : meeting.sealed ? states.sealed : states.open },
  }
}
