import { z } from 'zod'
import { Day } from './day.ts'
import { Id, PersonId, Stamp, Withdrawn } from './stamp.ts'
import { Line, Paragraphs } from './text.ts'

const ProjectSlug = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/)

/** What a review found for one goal, frozen when it was held. `status` is the goal's status of that day. */
export const ReviewedGoal = z.strictObject({
  goal: z.string(), value: z.number().nullable(), measuredOn: Day.nullable(), expected: z.number().nullable(), attainment: z.number().nullable(), status: z.string(),
})
export type ReviewedGoal = z.infer<typeof ReviewedGoal>

/** A review of the benefits after go-live that was held: what was seen, learned and decided. METHOD 11. */
export const BenefitReview = Stamp.extend({
  id: Id,
  /** The distance it stands for, in months after go-live; null for one between them. */
  months: z.int().min(1).max(120).nullable(),
  on: Day,
  present: z.array(PersonId).max(100),
  goals: z.array(ReviewedGoal),
  adoption: Paragraphs,
  lessons: Paragraphs,
  conclusion: Paragraphs,
  /** The version of the project that it was held on. */
  version: z.int(),
  withdrawn: Withdrawn,
})
export type BenefitReview = z.infer<typeof BenefitReview>

/** Something to improve or to maintain, from a review or in between: the maintenance and improvement plan. */
export const Improvement = z.strictObject({
  id: Id, title: Line, review: Id.nullable(), goal: Id.nullable(), owner: Line,
  /** Who works on it, in words. */
  people: Paragraphs,
  dueOn: Day,
  status: z.enum(['open', 'done', 'dropped']),
  raised: Stamp,
  closed: Stamp.extend({ on: Day, note: Paragraphs }).nullable(),
  withdrawn: Withdrawn,
})
export type Improvement = z.infer<typeof Improvement>

export const Benefits = z.strictObject({
  /** The day on which the company went live; until it is recorded the plan's forecast counts. */
  liveOn: Day.nullable(),
  /** Distances of the reviews in months after go-live, rising. */
  months: z.array(z.int().min(1).max(120)).max(20),
  reviews: z.array(BenefitReview).max(200),
  improvements: z.array(Improvement).max(2_000),
  /** The project that goes on from here, and the one that this one goes on from. */
  next: Stamp.extend({ project: ProjectSlug }).nullable(),
  from: Stamp.extend({ project: ProjectSlug, version: z.int() }).nullable(),
})
export type Benefits = z.infer<typeof Benefits>

/** METHOD 11: at 1, 3, 6 and 12 months. */
export const bareBenefits: Benefits = { liveOn: null, months: [1, 3, 6, 12], reviews: [], improvements: [], next: null, from: null }
