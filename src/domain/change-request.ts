import { z } from 'zod'
import { CostKind } from './business-case.ts'
import { Day } from './day.ts'
import { PhaseId } from './ids.ts'
import { IssueId } from './issue.ts'
import { Id, RoundId, Stamp, Withdrawn } from './stamp.ts'
import { Line, OptionalLine, Paragraphs } from './text.ts'

export const ChangeRequestId = z.string().regex(/^change-request-\d{1,9}$/)

const Money = z.number().min(0).max(1e15)
const WorkingDays = z.number().min(0).max(5_000)

/** One way to answer the wish. What the request asks for is its effect; options are what was weighed against it. */
export const ChangeOption = z.strictObject({ id: z.string().regex(/^option-\d{1,9}$/), title: Line, text: Paragraphs, cost: Money.nullable(), days: WorkingDays.nullable(), withdrawn: Withdrawn })
export type ChangeOption = z.infer<typeof ChangeOption>

/** What a request changes when it is approved: money of a kind, and working days of tasks. METHOD 9: cost, time, goals, scope. */
export const ChangeEffect = z.strictObject({
  /** In the project's currency. */
  cost: Money,
  kind: CostKind,
  /** Working days by which tasks grow; their sum is the effect on time that the limits are compared with. */
  tasks: z.array(z.strictObject({ id: Id, days: WorkingDays })).max(50),
  goals: z.array(Id).max(50),
  /** What it does to these goals, in words. */
  goalsText: Paragraphs,
  /** Requirements added, altered or dropped. */
  requirements: Paragraphs,
  risk: Paragraphs,
})
export type ChangeEffect = z.infer<typeof ChangeEffect>

/** What was decided on a request. `hash` is of what it said then: when that differs now, the decision is void. */
export const ChangeRuling = Stamp.extend({
  id: z.string().regex(/^ruling-\d{1,9}$/),
  on: Day,
  kind: z.enum(['approved', 'rejected', 'deferred']),
  /** Who decided: the project manager within the limits, else the committee, by a vote once it is formed. */
  decidedBy: z.enum(['project-manager', 'committee']),
  reason: Paragraphs,
  vote: RoundId.nullable(),
  hash: z.string(),
  /** The parts that it stands on, as they were decided on, each as text: what changed since can be named. */
  facts: z.record(z.string(), z.string()),
  /** As they were decided on. */
  cost: Money, days: WorkingDays,
})
export type ChangeRuling = z.infer<typeof ChangeRuling>

/** What a request holds at most, options taken out included: `list-limits.ts` sees to it. At one time there are twenty. */
export const mostInRequest = { options: 200, rulings: 100 } as const

/** A wish to add or alter a function: nothing of it is done before it is decided. METHOD 9. */
export const ChangeRequest = Stamp.extend({
  id: ChangeRequestId,
  title: Line,
  description: Paragraphs,
  reason: Paragraphs,
  /** The person or department that wants it. */
  requestedBy: OptionalLine,
  phase: PhaseId,
  scope: z.enum(['added', 'altered', 'dropped']),
  issue: IssueId.nullable(),
  options: z.array(ChangeOption).max(mostInRequest.options),
  effect: ChangeEffect,
  /** Handed in for decision, after so many rulings. */
  submitted: Stamp.extend({ on: Day, rulings: z.int().min(0) }).nullable(),
  rulings: z.array(ChangeRuling).max(mostInRequest.rulings),
  withdrawn: Withdrawn,
})
export type ChangeRequest = z.infer<typeof ChangeRequest>

/** One line of the budget in the project's currency. */
export const BudgetLine = z.strictObject({
  id: z.string().regex(/^budget-line-\d{1,9}$/), kind: CostKind, phase: PhaseId.nullable(), title: Line,
  planned: Money, committed: Money, actual: Money,
  /** What it will have cost at the end; null: the largest of the three. */
  forecast: Money.nullable(),
  source: OptionalLine,
  /** The line of the business case that it was taken from. */
  cost: Id.nullable(),
  /** The change request whose money is followed in this line: what is planned for it is what was decided, and it counts here alone. */
  changeRequest: ChangeRequestId.nullable(),
  withdrawn: Withdrawn,
})
export type BudgetLine = z.infer<typeof BudgetLine>

/** The money of a project beside its total (in the brief) and its reserve (in the organisation). Null: the default of METHOD 9. */
export const Budget = z.strictObject({
  lines: z.array(BudgetLine).max(1_000),
  /** Up to which the project manager decides: per cent of the budget and working days for one request; share of the reserve in sum. */
  limits: z.strictObject({ share: z.number().min(0).max(100), days: z.number().min(0).max(250), reserveShare: z.number().min(0).max(100) }),
  /** How far approved changes may go in sum; null: the reserve. */
  tolerance: z.strictObject({ money: Money.nullable(), days: WorkingDays.nullable() }),
})
export type Budget = z.infer<typeof Budget>

export const bareBudget: Budget = { lines: [], limits: { share: 1, days: 3, reserveShare: 50 }, tolerance: { money: null, days: null } }
