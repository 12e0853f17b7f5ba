import { z } from 'zod'
import { nextId } from '../domain/by-id.ts'
import { GivenDay } from '../domain/day.ts'
import { AgendaItem, Attendance, Meeting, MeetingKind, Subject } from '../domain/meeting.ts'
import { usuallyInvited } from '../domain/meeting-rules.ts'
import { Rhythm } from '../domain/organisation.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { sealHash } from '../domain/seal.ts'
import { MeetingId } from '../domain/stamp.ts'
import { Reason } from '../domain/text.ts'
import { agendaProposal } from '../method/agenda.ts'
import { change, type Facts } from './change.ts'
import { baseOf, findStanding } from './find.ts'
import { assignGiven } from './given.ts'
import { mayKeep, openMinutes, someKeeper, standingMeeting, takenPlace } from './meeting-found.ts'
import { ofMinutes } from './stands-on.ts'

export const setRhythm = change({
  name: 'set-rhythm',
  input: Rhythm.partial().extend({ kind: z.enum(['team', 'committee']) }),
  may: someKeeper,
  rule: 'keeper-of-meeting',
  make(project, { kind, ...given }, facts) {
    mayKeep(kind, facts, 'set-rhythm')
    assignGiven(project.organisation.rhythms[kind], given)
  },
})

const isNamed = ({ subject, title }: { subject: Subject; title: string }): boolean => subject.kind !== 'free' || title !== ''

/** An item of the agenda as somebody proposes it; a free one needs a title. */
export const ItemGiven = z.strictObject({ subject: Subject.default({ kind: 'free' }), title: AgendaItem.shape.title.default('') }).refine(isNamed, { message: 'item-needs-title', path: ['title'] })

const { title, at, minutes, place, invited, reason } = Meeting.shape
const MeetingFields = z.strictObject({ on: GivenDay, at, minutes, place, title, invited, reason })

/** How long and when, where the rhythm says nothing; training disturbs least in the evening. */
const usual = { committee: { at: '14:00', minutes: 90 }, team: { at: '09:30', minutes: 60 }, training: { at: '18:00', minutes: 120 } } as const

export const planMeeting = change({
  name: 'plan-meeting',
  input: MeetingFields.partial().extend({ kind: MeetingKind, on: GivenDay, agenda: z.union([z.enum(['proposed', 'none']), z.array(ItemGiven).max(200)]).default('proposed') }),
  may: someKeeper,
  rule: 'keeper-of-meeting',
  make(project, { kind, agenda, ...given }, facts) {
    mayKeep(kind, facts, 'plan-meeting')
    const rhythm = kind === 'training' ? null : project.organisation.rhythms[kind]
    const id = nextId(baseOf(project.meetings), 'meeting')
    const items = typeof agenda === 'string' ? agendaOf(agenda, baseOf(project), kind, facts) : agenda
    project.meetings.push({
      ...facts.stamp, id, kind, title: given.title ?? '', on: given.on, at: given.at ?? rhythm?.at ?? usual[kind].at, minutes: given.minutes ?? rhythm?.minutes ?? usual[kind].minutes,
      place: given.place ?? rhythm?.place ?? '', invited: invitedOf(project, given.invited ?? usuallyInvited(baseOf(project), kind)), reason: given.reason ?? '',
      agenda: items.map((item, i) => ({ id: `item-${i + 1}`, ...item, notes: '', withdrawn: null })),
      attendance: [], held: null, records: [], sealed: null, addenda: [], cancelled: null, sequence: 0, withdrawn: null,
    })
    return { meeting: id }
  },
})

const agendaOf = (wanted: 'proposed' | 'none', project: Project, kind: MeetingKind, { today }: Facts): z.output<typeof ItemGiven>[] =>
  (wanted === 'none' ? [] : agendaProposal(project, kind, today).map((subject) => ({ subject, title: '' })))

/** Each person once, and only people of the team. */
function invitedOf(project: Project, people: readonly string[]): string[] {
  for (const id of people) findStanding(project.team, id, 'person')
  return [...new Set(people)]
}

/** Calendars learn of a new time or place by a higher sequence. */
export const editMeeting = change({
  name: 'edit-meeting',
  input: MeetingFields.partial().extend({ meeting: MeetingId }),
  may: someKeeper,
  rule: 'keeper-of-meeting',
  make(project, { meeting: id, invited: people, ...given }, facts) {
    const meeting = openMinutes(project, id, facts, 'edit-meeting')
    const before = whenAndWhere(meeting)
    assignGiven(meeting, given)
    if (meeting.held) takenPlace(meeting, facts)
    if (people) {
      meeting.invited = invitedOf(project, people)
      meeting.attendance = meeting.attendance.filter(({ person }) => people.includes(person))
    }
    if (whenAndWhere(meeting) !== before) meeting.sequence += 1
  },
})

const whenAndWhere = ({ on: day, at: clock, minutes: length, place: where, title: name }: Meeting): string => JSON.stringify([day, clock, length, where, name])

export const cancelMeeting = change({
  name: 'cancel-meeting',
  input: z.strictObject({ meeting: MeetingId, reason: z.string().trim().min(1).max(300) }),
  may: someKeeper,
  rule: 'keeper-of-meeting',
  make(project, { meeting: id, reason: why }, facts) {
    const meeting = openMinutes(project, id, facts, 'cancel-meeting')
    if (meeting.held) throw new Problem('meeting-held', { meeting: id })
    meeting.cancelled = { ...facts.stamp, reason: why }
    meeting.sequence += 1
  },
})

/** Who comes can be recorded from the day on; who is excused or sends the stand-in, before that too. */
export const recordAttendance = change({
  name: 'record-attendance',
  input: z.strictObject({ meeting: MeetingId, attendance: z.array(Attendance).min(1).max(500) }),
  may: someKeeper,
  rule: 'keeper-of-meeting',
  make(project, { meeting: id, attendance }, facts) {
    const meeting = openMinutes(project, id, facts, 'record-attendance')
    const states = new Map(meeting.attendance.map(({ person, state }) => [person, state]))
    for (const { person, state } of attendance) {
      if (!meeting.invited.includes(person)) throw new Problem('not-invited', { meeting: id, person: nameOf(project, person) })
      if (state === 'present' || state === 'missing') takenPlace(meeting, facts)
      states.set(person, state)
    }
    meeting.attendance = meeting.invited.flatMap((person) => {
      const state = states.get(person)
      return state ? [{ person, state }] : []
    })
  },
})

const nameOf = (project: Project, id: string): string => project.team.find((person) => person.id === id)?.name ?? id

export const holdMeeting = change({
  name: 'hold-meeting',
  input: z.strictObject({ meeting: MeetingId }),
  may: someKeeper,
  rule: 'keeper-of-meeting',
  make(project, { meeting: id }, facts) {
    const meeting = openMinutes(project, id, facts, 'hold-meeting')
    if (meeting.held) throw new Problem('meeting-held', { meeting: id })
    takenPlace(meeting, facts)
    meeting.held = facts.stamp
  },
})

/** Closes the minutes for good; the seal keeps their hash and the end of the history, so that a rewritten past shows. */
export const sealMinutes = change({
  name: 'seal-minutes',
  input: z.strictObject({ meeting: MeetingId }),
  may: someKeeper,
  rule: 'keeper-of-meeting',
  undoable: false,
  stands: (project, { meeting }) => ofMinutes(project, meeting),
  make(project, { meeting: id }, facts) {
    const meeting = openMinutes(project, id, facts, 'seal-minutes')
    if (!meeting.held) throw new Problem('meeting-not-held', { meeting: id })
    const known = new Set(meeting.attendance.map(({ person }) => person))
    const missing = meeting.invited.filter((person) => !known.has(person))
    if (missing.length > 0) throw new Problem('attendance-missing', { meeting: id, people: missing.map((person) => nameOf(project, person)) })
    meeting.sealed = { ...facts.stamp, version: facts.version, head: facts.head, hash: sealHash(baseOf(meeting)) }
  },
})

export const addAddendum = change({
  name: 'add-addendum',
  input: z.strictObject({ meeting: MeetingId, text: Reason }),
  may: someKeeper,
  rule: 'keeper-of-meeting',
  undoable: false,
  make(project, { meeting: id, text }, facts) {
    const meeting = standingMeeting(project, id, facts, 'add-addendum')
    if (!meeting.sealed) throw new Problem('minutes-not-sealed', { meeting: id })
    const addendum = nextId(meeting.addenda, 'addendum')
    meeting.addenda.push({ ...facts.stamp, id: addendum, text })
    return { addendum }
  },
})
