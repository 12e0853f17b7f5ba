import type { ChangeSentences, FieldWords } from '../change-words.ts'
import { minutes } from './documents-minutes.ts'

export const meetingNames = {
  'set-rhythm': 'Set how often a meeting is held',
  'plan-meeting': 'Plan a meeting',
  'edit-meeting': 'Edit a meeting',
  'cancel-meeting': 'Cancel a meeting',
  'add-agenda-item': 'Add an item to the agenda',
  'edit-agenda-item': 'Edit an item of the agenda',
  'withdraw-agenda-item': 'Take an item off the agenda',
  'record-attendance': 'Record who takes part',
  'hold-meeting': 'Record a meeting as held',
  'add-record': 'Add a decision or an action to the minutes',
  'edit-record': 'Edit a decision or an action',
  'withdraw-record': 'Take a decision or an action out of the minutes',
  'finish-action': 'Record an action as done',
  'reopen-action': 'Reopen an action',
  'seal-minutes': 'Seal the minutes',
  'add-addendum': 'Add a correction to sealed minutes',
} as const

export const meetingSentences: Pick<ChangeSentences, keyof typeof meetingNames> = {
  'set-rhythm': ({ kind, ...rest }, names) => `set the rhythm of “${minutes.kinds[kind]}”: ${names.fields(rest)}`,
  'plan-meeting': ({ kind, on, title }, names) => `planned a meeting on ${names.day(on)}: ${title ? names.quoted(title) : minutes.kinds[kind]}`,
  'edit-meeting': ({ meeting, ...rest }, names) => `edited the meeting ${names.meeting(meeting)}: ${names.fields(rest)}`,
  'cancel-meeting': ({ meeting, reason }, names) => `cancelled the meeting ${names.meeting(meeting)}: ${names.quoted(reason)}`,
  'add-agenda-item': ({ meeting, subject, title }, names) => `put ${title ? names.quoted(title) : names.subject(subject)} on the agenda of ${names.meeting(meeting)}`,
  'edit-agenda-item': ({ meeting, notes }, names) => (notes === undefined ? `edited the agenda of ${names.meeting(meeting)}` : `wrote notes on an item of ${names.meeting(meeting)}`),
  'withdraw-agenda-item': ({ meeting }, names) => `took an item off the agenda of ${names.meeting(meeting)}`,
  'record-attendance': ({ meeting, attendance }, names) =>
    `recorded the attendance of ${names.list(attendance.map(({ person }) => names.person(person)))} at ${names.meeting(meeting)}`,
  'hold-meeting': ({ meeting }, names) => `recorded the meeting ${names.meeting(meeting)} as held`,
  'add-record': ({ meeting, kind, text }, names) => `wrote ${kind === 'decision' ? 'a decision' : 'an action'} into the minutes of ${names.meeting(meeting)}: ${names.quoted(text)}`,
  'edit-record': ({ meeting, record, ...rest }, names) => `edited an entry in the minutes of ${names.meeting(meeting)}: ${names.fields(rest)}`,
  'withdraw-record': ({ meeting }, names) => `took an entry out of the minutes of ${names.meeting(meeting)}`,
  'finish-action': ({ meeting, record }, names) => `recorded as done: ${names.record(meeting, record)}`,
  'reopen-action': ({ meeting, record }, names) => `reopened the action ${names.record(meeting, record)}`,
  'seal-minutes': ({ meeting }, names) => `sealed the minutes of ${names.meeting(meeting)}`,
  'add-addendum': ({ meeting, text }, names) => `corrected the sealed minutes of ${names.meeting(meeting)}: ${names.quoted(text)}`,
}

export const meetingFields = {
  kind: { label: 'Kind' },
  every: { label: 'Every', hint: 'so many weeks or months' },
  weekday: { label: 'Weekday', hint: '1 Monday to 7 Sunday' },
  at: { label: 'Time', hint: 'as on the clocks of the project’s time zone' },
  minutes: { label: 'Length', hint: 'minutes' },
  place: { label: 'Place' },
  invited: { label: 'Invited' },
  agenda: { label: 'Agenda' },
  subject: { label: 'Subject' },
  round: { label: 'Round of votes' },
  matter: { label: 'Matter' },
  meeting: { label: 'Meeting' },
  item: { label: 'Item of the agenda' },
  notes: { label: 'Notes' },
  attendance: { label: 'Attendance' },
  state: { label: 'State' },
  record: { label: 'Entry' },
} as const satisfies Partial<FieldWords>
