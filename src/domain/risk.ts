import { z } from 'zod'
import { Day } from './day.ts'
import { PersonId, Stamp, Withdrawn } from './stamp.ts'
import { Line, OptionalLine, Paragraphs } from './text.ts'

/** The twelve causes for which CRM projects fail, and the three bottlenecks. METHOD 10. */
export const RiskKey = z.enum([
  'no-strategic-plan', 'not-aligned-with-business-strategy', 'tool-copied-from-others', 'customer-experience-ignored', 'customers-not-involved',
  'treated-as-it-project', 'no-goals-set', 'one-off-effort', 'having-customers-mistaken-for-customer-culture', 'middle-managers-and-staff-not-won',
  'crm-bent-to-old-processes', 'not-seen-as-urgent',
  'results-below-expectation', 'budget-and-time-out-of-control', 'staff-resistance',
])
export type RiskKey = z.infer<typeof RiskKey>

export const RiskId = z.string().regex(/^risk-\d{1,9}$/)

/** 1 to 5. */
export const Level = z.int().min(1).max(5)

/** Something done about a risk. */
export const RiskAction = z.strictObject({
  id: z.string().regex(/^action-\d{1,9}$/), text: Line, owner: PersonId.nullable(), dueOn: Day.nullable(),
  done: Stamp.extend({ on: Day, note: Paragraphs }).nullable(), withdrawn: Withdrawn,
})
export type RiskAction = z.infer<typeof RiskAction>

/** A risk of the method (`key`; its likelihood follows from answers and detectors) or of one's own (`title`; its likelihood is rated). */
export const Risk = z.strictObject({
  id: RiskId,
  key: RiskKey.nullable(),
  title: OptionalLine,
  text: Paragraphs,
  /** Of an own risk; null: unknown. */
  likelihood: Level.nullable(),
  /** Null: not rated yet. */
  impact: Level.nullable(),
  /** What is planned against it. */
  mitigation: Paragraphs,
  owner: PersonId.nullable(),
  dueOn: Day.nullable(),
  actions: z.array(RiskAction).max(200),
  closed: Stamp.extend({ on: Day, reason: Paragraphs }).nullable(),
  raised: Stamp,
  withdrawn: Withdrawn,
})
export type Risk = z.infer<typeof Risk>

/** What somebody answered to a question about a risk of the method: 0 all is well … 3 not at all. The same person answers anew, not twice. */
export const RiskAnswer = Stamp.extend({
  id: z.string().regex(/^risk-answer-\d{1,9}$/), risk: RiskKey, question: z.int().min(1).max(3), value: z.int().min(0).max(3), note: Paragraphs, withdrawn: Withdrawn,
})
export type RiskAnswer = z.infer<typeof RiskAnswer>

/** How the register stood when it was gone through; the trend is against the last one. */
export const RiskReview = Stamp.extend({
  id: z.string().regex(/^risk-review-\d{1,9}$/), on: Day, note: Paragraphs,
  rows: z.array(z.strictObject({ risk: RiskId, likelihood: Level.nullable(), impact: Level.nullable(), warned: z.enum(['ok', 'warns', 'fails', 'unwatched']) })).max(1_000),
  withdrawn: Withdrawn,
})
export type RiskReview = z.infer<typeof RiskReview>

/** The register as every project starts with it, `risk-1` to `risk-15` in the order of METHOD 10. */
export const seededRisks = (raised: Stamp): Risk[] => RiskKey.options.map((key, at) => ({
  id: `risk-${at + 1}`, key, title: '', text: '', likelihood: null, impact: null, mitigation: '', owner: null, dueOn: null, actions: [], closed: null, raised, withdrawn: null,
}))
