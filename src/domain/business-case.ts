import { z } from 'zod'
import { Day } from './day.ts'
import { Id, PersonId, Withdrawn } from './stamp.ts'
import { Line, OptionalLine } from './text.ts'

/** What the money goes for. METHOD 5.4. */
export const CostKind = z.enum(['software', 'consultants', 'training', 'hardware', 'own-people', 'operation'])
export type CostKind = z.infer<typeof CostKind>

/** How often a cost falls due from its day on. */
export const CostRhythm = z.enum(['once', 'monthly', 'yearly'])
export type CostRhythm = z.infer<typeof CostRhythm>

/** One cost in the project's currency: an amount each time, from a day on, until a day or without end. */
export const CostLine = z.strictObject({
  id: Id, kind: CostKind, title: Line, amount: z.number().min(0).max(1e15), rhythm: CostRhythm,
  from: Day, until: Day.nullable(),
  /** Where the figure is from: an offer, a contract, an estimate. */
  source: OptionalLine,
  withdrawn: Withdrawn,
})
export type CostLine = z.infer<typeof CostLine>

/** The business case is made by those who pay, not by experts. METHOD 5.4. */
export const BusinessCase = z.strictObject({ costs: z.array(CostLine).max(500), payers: z.array(PersonId).max(20) })
export type BusinessCase = z.infer<typeof BusinessCase>

export const bareBusinessCase: BusinessCase = { costs: [], payers: [] }
