import { z } from 'zod'
import { Day } from './day.ts'
import { FieldId, GroupId } from './ids.ts'
import { Clock, PersonId, Stamp } from './stamp.ts'
import { Line, Link, OptionalLine, Paragraphs } from './text.ts'

/** How often a kind of meeting is held; weekday 1 Monday to 7 Sunday. */
export const Rhythm = z.strictObject({
  unit: z.enum(['week', 'month']), every: z.int().min(1).max(26), weekday: z.int().min(1).max(7).nullable(),
  at: Clock.nullable(), minutes: z.int().min(5).max(1_440), place: OptionalLine,
})
export type Rhythm = z.infer<typeof Rhythm>

/** A field that the project manager does not master, and who does. */
export const Expert = z.strictObject({ field: FieldId, person: PersonId })
export type Expert = z.infer<typeof Expert>

/** How the project is organised, beside the people themselves. METHOD 2. */
export const Organisation = z.strictObject({
  /** Top management's written word that gives the project manager authority over the departments. */
  mandate: Stamp.extend({ on: Day, givenBy: Line, text: Paragraphs, link: Link }).nullable(),
  mastered: z.array(FieldId).max(6),
  experts: z.array(Expert).max(20),
  /** What is set aside for surprises: working days and money. */
  reserve: z.strictObject({ days: z.number().min(0).max(2_000).nullable(), money: z.number().min(0).max(1e15).nullable() }),
  /** Groups that are staffed as one; null: as the complexity proposes, where the brief wants that. */
  merges: z.array(z.array(GroupId).min(2).max(7)).max(4).nullable(),
  /** Since when there is a committee that decides by votes. */
  formed: Stamp.extend({ on: Day }).nullable(),
  rhythms: z.strictObject({ team: Rhythm, committee: Rhythm }),
})
export type Organisation = z.infer<typeof Organisation>

/** What a project starts with: reviews weekly for the team and monthly for the committee, METHOD 2. */
export const bareOrganisation: Organisation = {
  mandate: null, mastered: [], experts: [], reserve: { days: null, money: null }, merges: null, formed: null,
  rhythms: {
    team: { unit: 'week', every: 1, weekday: null, at: null, minutes: 60, place: '' },
    committee: { unit: 'month', every: 1, weekday: null, at: null, minutes: 90, place: '' },
  },
}
