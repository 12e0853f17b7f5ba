import { z } from 'zod'
import { GroupId } from './ids.ts'
import { Withdrawn } from './stamp.ts'
import { Line } from './text.ts'

/** Responsible (does it), accountable (answers for it), consulted, informed; AR: answers for it and does it. An empty cell has no part in it. */
export const RaciLetter = z.enum(['', 'R', 'A', 'AR', 'C', 'I'])
export type RaciLetter = z.infer<typeof RaciLetter>

export const RaciCells = z.partialRecord(GroupId, RaciLetter)
export type RaciCells = z.infer<typeof RaciCells>

/** A row is known by what it is about: `deliverable-3`, `checkpoint-planning`, `decision-scope`, or `own-2` for one of the project's own. */
export const RaciRowKey = z.string().regex(/^[a-z][a-z-]*(?:-\d{1,9})?$/).max(80)

/** Only what the project set differently from the method's proposal, by row; and its own rows. */
export const Raci = z.strictObject({
  cells: z.record(RaciRowKey, RaciCells),
  rows: z.array(z.strictObject({ id: z.string().regex(/^own-\d{1,9}$/), title: Line, withdrawn: Withdrawn })).max(500),
})
export type Raci = z.infer<typeof Raci>
