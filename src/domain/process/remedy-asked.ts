import { z } from 'zod'
import { Line, OptionalLine } from '../text.ts'
import { Minutes, type RemedyKind, RoleOfWorkId, Step, StepId } from './process.ts'

const Cost = Step.shape.cost
const Share = Step.shape.error
const Row = z.array(StepId).min(2).max(100)

/** A remedy as somebody asks for it: what it works on, and what it needs to be told. METHOD 6. */
export const RemedyAsked = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('eliminate'), step: StepId }),
  /** Into the first one. Minutes, unless said otherwise, are the sums. */
  z.strictObject({ kind: z.literal('combine'), steps: Row, name: Line.optional(), role: RoleOfWorkId.nullable().optional(), work: Minutes.optional(), wait: Minutes.optional() }),
  /** To directly before or after another step of the same straight line. */
  z.strictObject({ kind: z.literal('re-order'), step: StepId, place: z.enum(['before', 'after']), other: StepId }),
  z.strictObject({ kind: z.literal('simplify'), step: StepId, work: Minutes.optional(), wait: Minutes.optional(), cost: Cost.optional(), error: Share.optional() }),
  z.strictObject({ kind: z.literal('parallelise'), steps: Row }),
  z.strictObject({
    kind: z.literal('automate'), step: StepId, work: Minutes, wait: Minutes.optional(), cost: Cost.optional(), error: Share.optional(), systemName: OptionalLine.optional(),
    freeRole: z.boolean().default(false),
  }),
  /** An approval goes, or somebody nearer decides: then `role` or `department`, and how long it takes there. */
  z.strictObject({ kind: z.literal('empower'), step: StepId, role: RoleOfWorkId.optional(), department: Line.optional(), work: Minutes.optional(), wait: Minutes.optional() }),
  /** To a department or company outside, for a price per run that holds the working time. */
  z.strictObject({ kind: z.literal('outsource'), step: StepId, department: Line, cost: Cost, work: Minutes.optional(), wait: Minutes.optional(), error: Share.optional() }),
])
export type RemedyAsked = z.infer<typeof RemedyAsked>
export type Asked<Kind extends RemedyKind> = Extract<RemedyAsked, { kind: Kind }>

/** The steps that a remedy works on, as it is recorded. */
export const stepsOf = (asked: RemedyAsked): string[] => ('steps' in asked ? asked.steps : [asked.step])
