import { z } from 'zod'
import { Day } from '../day.ts'
import { AreaId } from '../ids.ts'
import { Stamp, Withdrawn } from '../stamp.ts'
import { Line, OptionalLine, Paragraphs } from '../text.ts'

export const ProcessId = z.string().regex(/^process-\d{1,9}$/)
export const VariantId = z.string().regex(/^variant-\d{1,9}$/)
export const StepId = z.string().regex(/^step-\d{1,9}$/)
export const RoleOfWorkId = z.string().regex(/^role-\d{1,9}$/)

/**
 * What a step is. `choice`: one of the ways out is taken (exclusive gateway, also where ways meet again); `fork` and `join` open and
 * close a parallel block, in pairs, nested. The four that take time are work, entry (typing data), approval and check. METHOD 6.
 */
export const StepKind = z.enum(['start', 'end', 'work', 'entry', 'approval', 'check', 'choice', 'fork', 'join'])
export type StepKind = z.infer<typeof StepKind>

/** Minutes, each optimistic ≤ likely ≤ pessimistic. Mean (o + 4·l + p)/6. */
export const Minutes = z.strictObject({ optimistic: z.number().min(0).max(1e7), likely: z.number().min(0).max(1e7), pessimistic: z.number().min(0).max(1e7) })
  .refine(({ optimistic, likely, pessimistic }) => optimistic <= likely && likely <= pessimistic, 'estimate-order')
export type Minutes = z.infer<typeof Minutes>

export const SystemUsed = z.enum(['none', 'spreadsheet', 'legacy', 'crm'])
export type SystemUsed = z.infer<typeof SystemUsed>

/** Whether the customer meets the step: not at all, has to act, or the company acts towards the customer. */
export const CustomerContact = z.enum(['none', 'customer-acts', 'company-acts'])
export type CustomerContact = z.infer<typeof CustomerContact>

/** What the step is worth: to the customer, to the business only, or to nobody. */
export const StepValue = z.enum(['customer', 'business', 'waste'])
export type StepValue = z.infer<typeof StepValue>

/** A way from a step to the next. Where more than one leaves a step that is no fork, exactly one is taken, by its probability; null: not said yet (the only way: 1). */
export const Flow = z.strictObject({ to: StepId, probability: z.number().min(0).max(1).nullable(), label: OptionalLine })
export type Flow = z.infer<typeof Flow>

/** One step of a variant. Steps keep their id from variant to variant, so that they can be compared. */
export const Step = z.strictObject({
  id: StepId,
  kind: StepKind,
  /** May be empty for start, end and gateways. */
  name: OptionalLine,
  /** The lane. */
  department: OptionalLine,
  role: RoleOfWorkId.nullable(),
  system: SystemUsed,
  /** Which system, in words. */
  systemName: OptionalLine,
  /** Data written in this step. */
  data: z.array(Line).max(40),
  work: Minutes,
  wait: Minutes,
  /** Cost per run beside the working time, in the project's currency. */
  cost: z.number().min(0).max(1e12),
  /** Share of runs that have to be done again here, 0 ≤ e < 1. */
  error: z.number().min(0).lt(1),
  contact: CustomerContact,
  value: StepValue,
  /** A control point: it must not go, whatever it costs. */
  control: z.boolean(),
  note: Paragraphs,
  next: z.array(Flow).max(50),
})
export type Step = z.infer<typeof Step>

export const RemedyKind = z.enum(['eliminate', 'combine', 're-order', 'simplify', 'parallelise', 'automate', 'empower', 'outsource'])
export type RemedyKind = z.infer<typeof RemedyKind>

/** A remedy that was applied to a to-be, so that it explains itself. `steps`: those it worked on, also when they are gone. */
export const Remedy = Stamp.extend({
  id: z.string().regex(/^remedy-\d{1,9}$/), kind: RemedyKind, steps: z.array(StepId).min(1).max(100), note: Paragraphs, withdrawn: Withdrawn,
})
export type Remedy = z.infer<typeof Remedy>

/** One picture of a process: as it is, or as it could be. */
export const Variant = Stamp.extend({
  id: VariantId,
  kind: z.enum(['as-is', 'to-be']),
  title: OptionalLine,
  /** The variant that a to-be was derived from. */
  basedOn: VariantId.nullable(),
  steps: z.array(Step).max(5_000),
  remedies: z.array(Remedy).max(1_000),
  withdrawn: Withdrawn,
})
export type Variant = z.infer<typeof Variant>

/** The four yardsticks of METHOD 6. */
export const Yardstick = z.enum(['cost', 'quality', 'service', 'speed'])
export type Yardstick = z.infer<typeof Yardstick>
export const yardsticks = Yardstick.options

export const YardstickVerdict = z.enum(['better', 'equal', 'worse'])
export type YardstickVerdict = z.infer<typeof YardstickVerdict>

/** One yardstick of an evaluation: the figures of both variants and the verdict; worse needs a reason. */
const Judged = z.strictObject({ asIs: z.number(), toBe: z.number(), target: z.number().nullable(), verdict: YardstickVerdict, reason: Paragraphs })

/**
 * A to-be held against the as-is, frozen: the units are currency per run, first-time-right 0 to 1, times the customer must act per run,
 * and mean cycle time in minutes. `facts`: the hash of both variants, the roles and the volume; another one now: out of date.
 */
export const Evaluation = Stamp.extend({
  id: z.string().regex(/^evaluation-\d{1,9}$/),
  asIs: VariantId, toBe: VariantId,
  on: Day,
  yardsticks: z.strictObject({ cost: Judged, quality: Judged, service: Judged, speed: Judged }),
  /** Hand-overs, the second half of the verdict on service. */
  handOvers: z.strictObject({ asIs: z.number(), toBe: z.number() }),
  weights: z.strictObject({ cost: z.int().min(0).max(5), quality: z.int().min(0).max(5), service: z.int().min(0).max(5), speed: z.int().min(0).max(5) }),
  conclusion: Paragraphs,
  facts: z.string(),
  withdrawn: Withdrawn,
})
export type Evaluation = z.infer<typeof Evaluation>

/** The to-be that the committee approved, on the ground of an evaluation. `vote`: the round that took it, or null where it was recorded for the committee. */
export const ApprovedToBe = Stamp.extend({ variant: VariantId, evaluation: z.string(), on: Day, reason: Paragraphs, vote: z.string().nullable(), facts: z.string() })

/** What was measured at a step after go-live; null: not measured. Minutes and a share of runs. */
export const ActualStep = Stamp.extend({
  id: z.string().regex(/^actual-\d{1,9}$/), step: StepId, on: Day,
  work: z.number().min(0).max(1e7).nullable(), wait: z.number().min(0).max(1e7).nullable(), error: z.number().min(0).lt(1).nullable(),
  sample: z.int().min(1).nullable(), source: OptionalLine, withdrawn: Withdrawn,
})
export type ActualStep = z.infer<typeof ActualStep>

const Target = z.number().min(0).max(1e12).nullable()

/** A process of the company: what starts it, what it brings, how often it runs, and its variants. */
export const Process = z.strictObject({
  id: ProcessId,
  title: Line,
  area: z.enum(['marketing', 'sales', 'service', ...AreaId.options.filter((area) => area !== 'service')]),
  owner: OptionalLine,
  /** Who gets the result. */
  customer: OptionalLine,
  trigger: OptionalLine,
  result: OptionalLine,
  /** Runs a month; null: not known. */
  volume: z.number().min(0).max(1e9).nullable(),
  inScope: z.boolean(),
  goals: z.array(z.string().regex(/^goal-\d{1,9}$/)).max(100),
  problems: z.array(z.string().regex(/^problem-\d{1,9}$/)).max(100),
  /** What the to-be is to reach, in the units of an evaluation; null: better is enough. */
  targets: z.strictObject({ cost: Target, quality: Target, service: Target, speed: Target }),
  weights: Evaluation.shape.weights,
  variants: z.array(Variant).min(1).max(50),
  evaluations: z.array(Evaluation).max(500),
  approved: ApprovedToBe.nullable(),
  actuals: z.array(ActualStep).max(20_000),
  withdrawn: Withdrawn,
})
export type Process = z.infer<typeof Process>

/** Who does work in processes: an hourly rate in the project's currency and the hours a month there are; null: not known. */
export const RoleOfWork = z.strictObject({
  id: RoleOfWorkId, name: Line, rate: z.number().min(0).max(1e9).nullable(), hours: z.number().min(0).max(1e7).nullable(), withdrawn: Withdrawn,
})
export type RoleOfWork = z.infer<typeof RoleOfWork>
