import { z } from 'zod'
import { Stamp, Withdrawn } from './stamp.ts'
import { Line, OptionalLine, Paragraphs } from './text.ts'

export const ProblemArea = z.enum(['marketing', 'sales', 'service', 'other'])
export type ProblemArea = z.infer<typeof ProblemArea>

/** The three directions of METHOD 5.1. */
export const Motive = z.enum(['win-and-grow', 'satisfy-and-bind', 'understand-and-anticipate'])
export type Motive = z.infer<typeof Motive>

/** Whether a CRM solves the root cause. METHOD 5.2. */
export const CauseVerdict = z.enum(['crm', 'partly', 'other'])
export type CauseVerdict = z.infer<typeof CauseVerdict>

/** What to turn to where no CRM helps. */
export const CauseRemedy = z.enum(['management', 'quality-management', 'erp', 'scm', 'other'])
export type CauseRemedy = z.infer<typeof CauseRemedy>

/** One person's rating; a person rates a problem once and may change it. */
export const ProblemRating = Stamp.extend({ id: z.string().regex(/^rating-\d{1,9}$/), rater: z.string().min(1).max(100), frequency: z.int().min(1).max(5), harm: z.int().min(1).max(5) })
export type ProblemRating = z.infer<typeof ProblemRating>

/** A why: `under` names the why it goes on from, null the problem itself. The last of a branch is a root cause. */
export const Why = z.strictObject({ id: z.string().regex(/^why-\d{1,9}$/), under: z.string().nullable(), text: Line, withdrawn: Withdrawn })
export type Why = z.infer<typeof Why>

/** A diagnosed problem: from the catalogue (`key`) or the company's own (`title`). */
export const DiagnosedProblem = Stamp.extend({
  id: z.string().regex(/^problem-\d{1,9}$/),
  key: z.string().nullable(),
  title: OptionalLine,
  area: ProblemArea,
  motives: z.array(Motive).max(3),
  evidence: Paragraphs,
  ratings: z.array(ProblemRating).max(500),
  whys: z.array(Why).max(200),
  /** The verdict on the root cause, with the alternative where it is not a CRM's to solve. */
  verdict: Stamp.extend({ kind: CauseVerdict, cause: OptionalLine, remedy: CauseRemedy.nullable(), note: Paragraphs }).nullable(),
  withdrawn: Withdrawn,
})
export type DiagnosedProblem = z.infer<typeof DiagnosedProblem>
