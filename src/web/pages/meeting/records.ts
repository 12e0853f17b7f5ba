import { standing } from '../../../domain/by-id.ts'
import type { Meeting, MeetingRecord } from '../../../domain/meeting.ts'
import { isLate } from '../../../method/meetings.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { changeForm, type FieldOf } from '../../change-form.ts'
import type { Status } from '../../status.ts'
import { mayFinish, mayKeepHere } from '../meetings/meeting-shown.ts'

/** What was decided, and who promised what until when. */
export function recordsOf(ask: ProjectAsk, meeting: Meeting, path: string) {
  const { today, reader: { words: { meetingPage: { records: say } } } } = ask
  const back = `${path}#records`
  const writes = !meeting.sealed && !meeting.cancelled && mayKeepHere(ask, meeting.kind, 'add-record')
  const rows = standing(meeting.records).map((record) => recordRow(ask, meeting, record, back, writes))
  const now = writes && meeting.on <= today
  return {
    rows, acts: rows.some(({ done, forms }) => done !== null || forms.length > 0), none: writes && !now ? say.ahead : meeting.sealed ? say.nothing : say.none,
    adds: now ? [addForm(ask, meeting, 'decision', back), addForm(ask, meeting, 'action', back)].filter((form) => form !== null) : [],
  }
}

function recordRow(ask: ProjectAsk, meeting: Meeting, record: MeetingRecord, back: string, writes: boolean) {
  const { project, today, reader: { words } } = ask
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const say = words.meetingPage.records
  const { id, kind, text, item, owner, dueOn, done } = record
  const forms = writes ? [editForm(ask, meeting, record, back), changeForm(ask, 'withdraw-record', { back, hidden: { meeting: meeting.id, record: id }, key: 'record', submit: say.takeOut })].filter((form) => form !== null) : []
  return {
    id, kind: say.kinds[kind], text: names.text(text), item: itemName(ask, meeting, item), owner: owner ? names.person(owner) : '', due: dueOn ? format.day(dueOn, today) : '',
    status: kind === 'action' ? statusOf(ask, meeting, record) : null, forms, open: forms.some(({ form }) => form.failed),
    done: kind === 'action' && mayFinish(ask, { meeting, record })
      ? changeForm(ask, done ? 'reopen-action' : 'finish-action', { back, hidden: { meeting: meeting.id, record: id }, submit: done ? say.reopen : say.finish }) : null,
  }
}

function statusOf({ today, reader: { words } }: ProjectAsk, meeting: Meeting, record: MeetingRecord): Status {
  const say = words.meetingPage.records
  if (record.done) return { tone: 'good', glyph: 'tick', word: say.done({ day: formatOf(words.id).day(record.done.on, today) }) }
  return isLate({ meeting, record, late: 0 }, today) ? { tone: 'bad', glyph: 'octagon', word: words.frame.overdue } : { tone: 'none', glyph: 'ring', word: say.open }
}

function itemName({ project, reader: { words } }: ProjectAsk, meeting: Meeting, id: string | null): string {
  const item = meeting.agenda.find((each) => each.id === id)
  return item ? namesOf(project, words).itemTitle(item) : ''
}

/** What can be filled in: a decision needs no owner. */
function fieldsOf(ask: ProjectAsk, meeting: Meeting, kind: MeetingRecord['kind']): FieldOf[] {
  const { project, reader: { words } } = ask
  const names = namesOf(project, words)
  const say = words.meetingPage.records
  const items = standing(meeting.agenda).map((item, i) => ({ value: item.id, label: `${i + 1}. ${names.itemTitle(item)}` }))
  return [
    { name: 'text', label: say.what, type: 'textarea', rows: 2, required: true, wide: true },
    ...(kind === 'action' ? [
      { name: 'owner', label: say.owner, options: [{ value: '', label: say.nobody }, ...standing(project.team).map(({ id }) => ({ value: id, label: names.person(id) }))] },
      { name: 'dueOn', label: say.due, type: 'date' as const },
    ] : []),
    { name: 'item', label: say.item, options: [{ value: '', label: say.noItem }, ...items] },
  ]
}

function addForm(ask: ProjectAsk, meeting: Meeting, kind: MeetingRecord['kind'], back: string) {
  const say = ask.reader.words.meetingPage.records
  return changeForm(ask, 'add-record', {
    back, hidden: { kind, meeting: meeting.id }, key: 'kind', fields: fieldsOf(ask, meeting, kind), submit: kind === 'decision' ? say.addDecision : say.addAction,
  })
}

const editForm = (ask: ProjectAsk, meeting: Meeting, { id, kind, text, owner, dueOn, item }: MeetingRecord, back: string) =>
  changeForm(ask, 'edit-record', {
    back, hidden: { record: id, meeting: meeting.id }, key: 'record', submit: ask.reader.words.frame.save, fields: fieldsOf(ask, meeting, kind),
    values: { text, item: item ?? '', ...(kind === 'action' ? { owner: owner ?? '', dueOn: dueOn ?? '' } : {}) },
  })
