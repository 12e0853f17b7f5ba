import { z } from 'zod'
import { Instant } from './day.ts'

/** Who did something, and when. `by` is an actor's id, never a name: people can be erased and the past still verifies. */
export const Stamp = z.strictObject({ by: z.string().min(1).max(100), at: Instant })
export type Stamp = z.infer<typeof Stamp>

/** When something was taken back; what is withdrawn keeps its number. */
export const Withdrawn = Stamp.nullable()

/** A kind and a number: `task-7`. */
export const Id = z.string().regex(/^[a-z][a-z-]*-\d+$/)
export const PersonId = z.string().regex(/^person-\d{1,9}$/)
export const RoundId = z.string().regex(/^round-\d{1,9}$/)
export const MatterId = z.string().regex(/^matter-\d{1,9}$/)
export const MeetingId = z.string().regex(/^meeting-\d{1,9}$/)
export const FileId = z.string().regex(/^file-\d{1,9}$/)
export const ReportId = z.string().regex(/^report-\d{1,9}$/)

/** A time of day, 00:00 to 23:59. */
export const Clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'not-a-time')
export type Clock = z.infer<typeof Clock>
