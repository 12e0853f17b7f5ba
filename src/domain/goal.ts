import { z } from 'zod'
import { Day } from './day.ts'
import { OutcomeFamily, PhaseId, Priority } from './ids.ts'
import { PersonId, Stamp, Withdrawn } from './stamp.ts'
import { Line, OptionalLine, Paragraphs } from './text.ts'

/** Which way a goal goes. `keep-above` and `keep-below` hold a bound, `range` stays between `low` and `high`; null: as baseline and target say. */
export const GoalShape = z.enum(['increase', 'decrease', 'keep-above', 'keep-below', 'range'])
export type GoalShape = z.infer<typeof GoalShape>

/** What kind of figure the unit is: it decides how it is read, shown and added up. */
export const UnitKind = z.enum(['money', 'percent', 'duration', 'count', 'score'])
export type UnitKind = z.infer<typeof UnitKind>

/** How often a goal is measured. */
export const GoalRhythm = z.strictObject({ unit: z.enum(['day', 'week', 'month', 'quarter']), every: z.int().min(1).max(60) })
export type GoalRhythm = z.infer<typeof GoalRhythm>

/** What is to be reached at a checkpoint (its date moves with the forecast) or on a day of its own. */
export const MilestoneTarget = z.strictObject({ id: z.string().regex(/^target-\d{1,9}$/), phase: PhaseId.nullable(), on: Day.nullable(), value: z.number() })
  .refine(({ phase, on }) => (phase === null) !== (on === null), 'target-at-one-place')
export type MilestoneTarget = z.infer<typeof MilestoneTarget>

/** Somebody's verdict on a goal that cannot be quantified: 0 not reached, 0.5 in part, 1 reached. METHOD 5.3. */
export const Judgement = Stamp.extend({ id: z.string().regex(/^judgement-\d{1,9}$/), on: Day, judge: PersonId.nullable(), value: z.union([z.literal(0), z.literal(0.5), z.literal(1)]), note: Paragraphs })
export type Judgement = z.infer<typeof Judgement>

export const Goal = z.strictObject({
  id: z.string(),
  title: Line,
  /** What the numbers are: %, s, days, CNY … */
  unit: OptionalLine,
  unitKind: UnitKind.nullable(),
  /** The metric is the ratio of two counts: measurements give both. */
  ratio: z.boolean(),
  shape: GoalShape.nullable(),
  baseline: z.number().nullable(),
  baselineOn: Day.nullable(),
  baselineSource: OptionalLine,
  target: z.number().nullable(),
  /** The bounds of a range, and how far outside still counts as nearly. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  tolerance: z.number().min(0).nullable(),
  dueOn: Day.nullable(),
  milestones: z.array(MilestoneTarget).max(40),
  owner: OptionalLine,
  priority: Priority.nullable(),
  family: OutcomeFamily.nullable(),
  rhythm: GoalRhythm.nullable(),
  /** The business strategy that it serves, in a sentence. */
  strategy: Paragraphs,
  /** The diagnosed problems on whose root cause it works. */
  problems: z.array(z.string().regex(/^problem-\d{1,9}$/)).max(50),
  /** A goal on a cause that no CRM solves, kept in spite of it with the reason. */
  overruled: Stamp.extend({ reason: Paragraphs }).nullable(),
  /** For what cannot be quantified: how one will see that it is reached, and who judges. */
  test: Paragraphs,
  judges: z.array(PersonId).max(20),
  judgements: z.array(Judgement).max(500),
  /** Money goals: what a year brings once it is reached, and how likely that is (0 to 1). */
  yearlyBenefit: z.number().nullable(),
  odds: z.number().min(0).max(1).nullable(),
  withdrawn: Withdrawn,
})
export type Goal = z.infer<typeof Goal>

/** One value of a goal's series. A correction is a new measurement of the same day that names the one it corrects; both stay. */
export const Measurement = Stamp.extend({
  id: z.string().regex(/^measurement-\d{1,9}$/),
  on: Day,
  value: z.number(),
  /** The two counts of a ratio. */
  part: z.number().min(0).nullable(),
  whole: z.number().positive().nullable(),
  sample: z.int().min(1).nullable(),
  source: OptionalLine,
  corrects: z.string().nullable(),
  withdrawn: Withdrawn,
})
export type Measurement = z.infer<typeof Measurement>

/** Outcome families that the project leaves out on purpose. METHOD 5.3: the three results that tell success. */
export const FamilyLeftOut = Stamp.extend({ id: OutcomeFamily, reason: Paragraphs })
