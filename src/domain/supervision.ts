import { z } from 'zod'
import { Day } from './day.ts'
import { PhaseId } from './ids.ts'
import { ReportId, Stamp, Withdrawn } from './stamp.ts'
import { Paragraphs } from './text.ts'

export const Opinion = z.enum(['on-course', 'concerns', 'endangered'])
export type Opinion = z.infer<typeof Opinion>

/** The supervision group's own report on a phase; only the group writes it. METHOD 2. */
export const SupervisionReport = Stamp.extend({
  id: ReportId,
  on: Day,
  phase: PhaseId,
  opinion: Opinion,
  summary: Paragraphs,
  findings: z.array(z.strictObject({
    id: z.string().regex(/^finding-\d{1,9}$/), severity: z.enum(['high', 'medium', 'low']), text: Paragraphs, advice: Paragraphs, withdrawn: Withdrawn,
  })).max(100),
  /** Handed to the committee: from then on it stays as it is. */
  handedIn: Stamp.extend({ on: Day }).nullable(),
  /** What the committee did with it. */
  answered: Stamp.extend({ on: Day, note: Paragraphs }).nullable(),
  withdrawn: Withdrawn,
})
export type SupervisionReport = z.infer<typeof SupervisionReport>
