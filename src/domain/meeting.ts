import { z } from 'zod'
import { Day } from './day.ts'
import { PhaseId } from './ids.ts'
import { Clock, MatterId, MeetingId, PersonId, ReportId, RoundId, Stamp, Withdrawn } from './stamp.ts'
import { Line, OptionalLine, Paragraphs } from './text.ts'

/** Meetings of the committee, plan reviews of the team, and training sessions. */
export const MeetingKind = z.enum(['committee', 'team', 'training'])
export type MeetingKind = z.infer<typeof MeetingKind>

/** What an item of the agenda is about; a free one has only its title. */
export const Subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('checkpoint'), phase: PhaseId }),
  z.strictObject({ kind: z.literal('round'), round: RoundId }),
  z.strictObject({ kind: z.literal('matter'), matter: MatterId }),
  z.strictObject({ kind: z.literal('change-request'), changeRequest: z.string().regex(/^change-request-\d{1,9}$/) }),
  z.strictObject({ kind: z.literal('issue'), issue: z.string().regex(/^issue-\d{1,9}$/) }),
  z.strictObject({ kind: z.literal('supervision'), report: ReportId }),
  z.strictObject({ kind: z.literal('manager-naming') }),
  z.strictObject({ kind: z.literal('actions') }),
  z.strictObject({ kind: z.literal('plan') }),
  z.strictObject({ kind: z.literal('free') }),
])
export type Subject = z.infer<typeof Subject>

export const AgendaItem = z.strictObject({ id: z.string().regex(/^item-\d{1,9}$/), subject: Subject, title: OptionalLine, notes: Paragraphs, withdrawn: Withdrawn })
export type AgendaItem = z.infer<typeof AgendaItem>

/** Present in person, sent the stand-in, excused, or simply missing. */
export const AttendanceState = z.enum(['present', 'represented', 'excused', 'missing'])
export type AttendanceState = z.infer<typeof AttendanceState>
export const Attendance = z.strictObject({ person: PersonId, state: AttendanceState })

/** A decision or an action that the minutes keep. */
export const MeetingRecord = z.strictObject({
  id: z.string().regex(/^record-\d{1,9}$/),
  kind: z.enum(['decision', 'action']),
  item: z.string().nullable(),
  text: Paragraphs,
  owner: PersonId.nullable(),
  dueOn: Day.nullable(),
  done: Stamp.extend({ on: Day }).nullable(),
  withdrawn: Withdrawn,
})
export type MeetingRecord = z.infer<typeof MeetingRecord>

export const Meeting = Stamp.extend({
  id: MeetingId,
  kind: MeetingKind,
  title: OptionalLine,
  on: Day,
  at: Clock,
  minutes: z.int().min(5).max(1_440),
  place: OptionalLine,
  invited: z.array(PersonId).max(500),
  /** Why a training session disturbs working time. */
  reason: Paragraphs,
  agenda: z.array(AgendaItem).max(200),
  attendance: z.array(Attendance).max(500),
  /** Set once it took place. */
  held: Stamp.nullable(),
  records: z.array(MeetingRecord).max(500),
  /** The minutes are closed: the hash of what they hold, and the end of the history when they were sealed. */
  sealed: Stamp.extend({ version: z.int(), head: z.string(), hash: z.string() }).nullable(),
  /** Corrections of sealed minutes. */
  addenda: z.array(Stamp.extend({ id: z.string().regex(/^addendum-\d{1,9}$/), text: Paragraphs })).max(100),
  cancelled: Stamp.extend({ reason: Line }).nullable(),
  /** How often its time was changed, for calendars. */
  sequence: z.int(),
  withdrawn: Withdrawn,
})
export type Meeting = z.infer<typeof Meeting>
