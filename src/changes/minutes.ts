import { z } from 'zod'
import { nextId } from '../domain/by-id.ts'
import { GivenDay } from '../domain/day.ts'
import { RoleId } from '../domain/ids.ts'
import { AgendaItem, type Meeting, MeetingRecord } from '../domain/meeting.ts'
import { keepsMinutes } from '../domain/meeting-rules.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { MeetingId, PersonId } from '../domain/stamp.ts'
import { Reason } from '../domain/text.ts'
import { change, type Facts } from './change.ts'
import { findStanding } from './find.ts'
import { assignGiven } from './given.ts'
import { foundMeeting, mayKeep, openMinutes, someKeeper, takenPlace } from './meeting-found.ts'
import { ItemGiven } from './meetings.ts'

const ItemId = AgendaItem.shape.id
const RecordId = MeetingRecord.shape.id

export const addAgendaItem = change({
  name: 'add-agenda-item',
  input: ItemGiven.safeExtend({ meeting: MeetingId }),
  may: someKeeper,
  rule: 'keeper-of-meeting',
  make(project, { meeting: id, subject, title }, facts) {
    const meeting = openMinutes(project, id, facts, 'add-agenda-item')
    const item = nextId(meeting.agenda, 'item')
    meeting.agenda.push({ id: item, subject, title, notes: '', withdrawn: null })
    return { item }
  },
})

export const editAgendaItem = change({
  name: 'edit-agenda-item',
  input: z.strictObject({ meeting: MeetingId, item: ItemId, title: AgendaItem.shape.title.optional(), notes: AgendaItem.shape.notes.optional() }),
  may: someKeeper,
  rule: 'keeper-of-meeting',
  make(project, { meeting, item: id, ...given }, facts) {
    const item = itemOf(openMinutes(project, meeting, facts, 'edit-agenda-item'), id)
    if (item.subject.kind === 'free' && given.title === '') throw new Problem('input-invalid', { change: 'edit-agenda-item', faults: [{ path: 'title', message: 'item-needs-title' }] })
    assignGiven(item, given)
  },
})

export const withdrawAgendaItem = change({
  name: 'withdraw-agenda-item',
  input: z.strictObject({ meeting: MeetingId, item: ItemId }),
  may: someKeeper,
  rule: 'keeper-of-meeting',
  make(project, { meeting, item }, facts) {
    itemOf(openMinutes(project, meeting, facts, 'withdraw-agenda-item'), item).withdrawn = facts.stamp
  },
})

const RecordFields = z.strictObject({ kind: MeetingRecord.shape.kind, item: ItemId.nullable(), text: Reason, owner: PersonId.nullable(), dueOn: GivenDay.nullable() })

/** A decision or an action of the minutes; an action without anybody to do it is done by nobody. */
export const addRecord = change({
  name: 'add-record',
  input: RecordFields.extend({ meeting: MeetingId, item: RecordFields.shape.item.default(null), owner: RecordFields.shape.owner.default(null), dueOn: RecordFields.shape.dueOn.default(null) }),
  may: someKeeper,
  rule: 'keeper-of-meeting',
  make(project, { meeting: id, ...given }, facts) {
    const meeting = openMinutes(project, id, facts, 'add-record')
    takenPlace(meeting, facts)
    const record = { id: nextId(meeting.records, 'record'), ...given, done: null, withdrawn: null }
    fits(project, meeting, record, 'add-record')
    meeting.records.push(record)
    return { record: record.id }
  },
})

export const editRecord = change({
  name: 'edit-record',
  input: RecordFields.partial().extend({ meeting: MeetingId, record: RecordId }),
  may: someKeeper,
  rule: 'keeper-of-meeting',
  make(project, { meeting: id, record: recordId, ...given }, facts) {
    const meeting = openMinutes(project, id, facts, 'edit-record')
    const record = recordOf(meeting, recordId)
    assignGiven(record, given)
    fits(project, meeting, record, 'edit-record')
  },
})

function fits(project: Project, meeting: Meeting, { kind, item, owner }: MeetingRecord, name: string): void {
  if (item !== null) itemOf(meeting, item)
  if (owner !== null) findStanding(project.team, owner, 'person')
  if (kind === 'action' && owner === null) throw new Problem('input-invalid', { change: name, faults: [{ path: 'owner', message: 'action-needs-owner' }] })
}

export const withdrawRecord = change({
  name: 'withdraw-record',
  input: z.strictObject({ meeting: MeetingId, record: RecordId }),
  may: someKeeper,
  rule: 'keeper-of-meeting',
  make(project, { meeting, record }, facts) {
    recordOf(openMinutes(project, meeting, facts, 'withdraw-record'), record).withdrawn = facts.stamp
  },
})

/** Those who keep the minutes, and whoever is to do it: sealed minutes do not keep an action from being done. */
export const finishAction = change({
  name: 'finish-action',
  input: z.strictObject({ meeting: MeetingId, record: RecordId, on: GivenDay.optional() }),
  may: RoleId.options.filter((role) => role !== 'administrator'),
  rule: 'own-action',
  make(project, { meeting: id, record: recordId, on }, facts) {
    const record = actionOf(project, id, recordId, facts, 'finish-action')
    if (record.done) throw new Problem('already-done', { kind: 'action', id: recordId })
    if (on && on > facts.today) throw new Problem('day-ahead', { day: on, today: facts.today })
    record.done = { ...facts.stamp, on: on ?? facts.today }
  },
})

export const reopenAction = change({
  name: 'reopen-action',
  input: z.strictObject({ meeting: MeetingId, record: RecordId }),
  may: RoleId.options.filter((role) => role !== 'administrator'),
  rule: 'own-action',
  make(project, { meeting, record }, facts) {
    actionOf(project, meeting, record, facts, 'reopen-action').done = null
  },
})

function actionOf(project: Project, id: string, recordId: string, facts: Facts, name: string): MeetingRecord {
  const meeting = foundMeeting(project, id)
  const record = recordOf(meeting, recordId)
  if (record.kind !== 'action') throw new Problem('thing-unknown', { kind: 'action', id: recordId })
  const own = facts.me !== null && record.owner === facts.me
  if (!own && !keepsMinutes(facts.roles, meeting.kind)) mayKeep(meeting.kind, facts, name)
  return record
}

const itemOf = ({ agenda }: Meeting, id: string): AgendaItem => findStanding(agenda, id, 'agenda-item')

const recordOf = ({ records }: Meeting, id: string): MeetingRecord => findStanding(records, id, 'record')
