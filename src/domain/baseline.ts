import { z } from 'zod'
import { Day } from './day.ts'
import { PhaseId } from './ids.ts'
import { Id, Stamp, Withdrawn } from './stamp.ts'
import { Paragraphs } from './text.ts'

/** The plan as it was promised: forecasts and actual dates are measured against the newest one. */
export const Baseline = Stamp.extend({
  id: Id,
  on: Day,
  reason: Paragraphs,
  tasks: z.array(z.strictObject({ id: Id, start: Day, finish: Day })),
  gates: z.array(z.strictObject({ id: PhaseId, date: Day })),
  withdrawn: Withdrawn,
})
export type Baseline = z.infer<typeof Baseline>
