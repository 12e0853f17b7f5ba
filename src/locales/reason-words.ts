import type { GoalField } from '../domain/goal-faults.ts'
import type { GroupId, OutcomeFamily } from '../domain/ids.ts'
import type { Missing } from '../method/rating.ts'

/** Names that the sentences about criteria are made of; quoted where they are a person's own words. */
export type ReasonNames = {
  task: (id: string) => string
  deliverable: (id: string) => string
  person: (id: string) => string
  group: (id: GroupId) => string
  family: (id: OutcomeFamily) => string
  /** A value of a goal in its unit; `–` where there is none. */
  goalValue: (goal: string, value: number | null) => string
  /** A user's text in the reader's language and quotation marks. */
  quoted: (text: string) => string
  /** A day, `30 Oct 2026`. */
  day: (day: string) => string
  list: (texts: readonly string[]) => string
  number: (n: number) => string
  /** Money in its currency. */
  money: (amount: number, currency: string) => string
  /** `3 working days`. */
  days: (days: number) => string
}

/** The figure behind an automatic rating: `have` of `of`. */
export type Counted = { have: number; of: number }

/** Why a criterion has its rating, and what is missing, in one language. */
export type ReasonWords = {
  /** A figure in words, by criterion; `number` writes numbers in the language. */
  readonly figures: Readonly<Record<'conditions-met' | 'deliverables-approved' | 'tasks-done' | 'milestone-goals-met' | 'goals-quantified' | 'outcomes-covered' | 'goals-rooted' | 'processes-evaluated' | 'to-be-better' | 'changes-in-tolerance' | 'no-critical-issue' | 'issues-settled' | 'systems-listed' | 'manager-allocated' | 'committee-able' | 'groups-staffed', (figure: Counted, number: (n: number) => string) => string>>
  /** Where there is no figure but a plain yes or no, by criterion. */
  readonly answers: Readonly<Record<'plan-approved' | 'changes-in-tolerance' | 'manager-allocated' | 'committee-able' | 'review-held', { yes: string; no: string }>>
  readonly figure: (figure: { have: string; of: string }) => string
  /** There is nothing to count. */
  readonly none: string
  readonly yes: string
  readonly no: string
  readonly notRated: string
  readonly ratedWithoutEvidence: string
  readonly notApplicable: (facts: { reason: string }) => string
  readonly dropped: (facts: { reason: string }) => string
  /** The product found that nothing is asked here, by criterion. */
  readonly nothingAsked: Readonly<Record<'conditions-met' | 'milestone-goals-met', string>>
  /** Approved deliverables behind which nothing lies: how many, and which. */
  readonly hollow: (facts: { n: number; count: string; names: string }) => string
  readonly missing: { readonly [Code in Missing['code']]: (facts: Extract<Missing, { code: Code }>, names: ReasonNames) => string }
  /** What a goal or a present system lacks. */
  readonly fields: Readonly<Record<GoalField | 'fate' | 'cost', string>>
}
