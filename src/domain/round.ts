import { z } from 'zod'
import { Day, GivenDay } from './day.ts'
import { DecisionKind, PhaseId } from './ids.ts'
import { MatterId, MeetingId, PersonId, RoundId, Stamp, Withdrawn } from './stamp.ts'
import { Line, Link, Paragraphs } from './text.ts'

export const ProposedCondition = z.strictObject({ title: Line, owner: Line, dueOn: Day })
export type ProposedCondition = z.infer<typeof ProposedCondition>
/** One as somebody writes it. */
export const ConditionGiven = ProposedCondition.extend({ dueOn: GivenDay })

export const MatterKind = z.enum(['conflict', 'funds', 'plan-change', 'escalated-issue', 'manager-naming', 'supplier-choice', 'to-be-process', 'change-request', 'other'])
export type MatterKind = z.infer<typeof MatterKind>

/** What anybody brings in with a title alone. */
export const RaisedKind = MatterKind.exclude(['to-be-process', 'change-request'])

/** Something brought before the committee that is no checkpoint. METHOD 2, the queue. */
export const Matter = Stamp.extend({
  id: MatterId,
  kind: MatterKind,
  title: Line,
  text: Paragraphs,
  dueOn: Day.nullable(),
  /** The supplier's choice or pay is decided: its seats are recused. Null: nobody said; a change request says it by what it costs. */
  supplierConcerned: z.boolean().nullable(),
  /** The to-be of a process that is put up for approval, by its evaluation; only of that kind. */
  toBe: z.strictObject({ process: z.string(), evaluation: z.string() }).optional(),
  /** The change request that is put up for decision; only of that kind. */
  changeRequest: z.string().regex(/^change-request-\d{1,9}$/).optional(),
  /** The issue that was brought up; only of the kinds escalated-issue and conflict. */
  issue: z.string().regex(/^issue-\d{1,9}$/).optional(),
  settled: Stamp.extend({ on: Day, round: RoundId.nullable(), carried: z.boolean().nullable(), note: Paragraphs }).nullable(),
  withdrawn: Withdrawn,
})
export type Matter = z.infer<typeof Matter>

/** What a round puts to the vote; at a checkpoint one of the five decisions. */
export const Motion = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('checkpoint'), phase: PhaseId, decision: DecisionKind, conditions: z.array(ProposedCondition).max(50) }),
  z.strictObject({ kind: z.literal('matter'), matter: MatterId, text: Paragraphs }),
])
export type Motion = z.infer<typeof Motion>

export const VoteChoice = z.enum(['approve', 'approve-with-conditions', 'reject', 'abstain'])
export type VoteChoice = z.infer<typeof VoteChoice>

/** A vote for a seat, by the member or by the stand-in. `matter`: the hash of what it was about; when that differs now, the vote is void. */
export const Vote = Stamp.extend({
  id: z.string().regex(/^vote-\d{1,9}$/),
  seat: PersonId,
  voter: PersonId,
  choice: VoteChoice,
  comment: Paragraphs,
  conditions: z.array(ProposedCondition).max(50),
  matter: z.string(),
})
export type Vote = z.infer<typeof Vote>

/** A seat that does not take part: a conflict of interest. */
export const Recusal = Stamp.extend({ id: z.string().regex(/^recusal-\d{1,9}$/), seat: PersonId, reason: Paragraphs, withdrawn: Withdrawn })
export type Recusal = z.infer<typeof Recusal>

export const RoundResult = z.enum(['carried', 'carried-with-conditions', 'failed', 'none'])
export type RoundResult = z.infer<typeof RoundResult>

/** How a seat counted when the round closed. `by` null: did not vote. */
export const CountedSeat = z.strictObject({
  seat: PersonId, by: PersonId.nullable(), choice: VoteChoice.nullable(), recused: z.boolean(), topManagement: z.boolean(), chair: z.boolean(),
})
export type CountedSeat = z.infer<typeof CountedSeat>

/** Why a round ended as it did: codes with figures, worded by the locale, in the order of the rules. */
export const CountReason = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('no-seat') }),
  z.strictObject({ code: z.literal('too-few'), voted: z.int(), needed: z.int(), seats: z.int() }),
  z.strictObject({ code: z.literal('no-top-management') }),
  z.strictObject({ code: z.literal('quorate'), voted: z.int(), seats: z.int() }),
  z.strictObject({ code: z.literal('majority'), approvals: z.int(), conditional: z.int(), rejections: z.int() }),
  z.strictObject({ code: z.literal('minority'), approvals: z.int(), conditional: z.int(), rejections: z.int() }),
  z.strictObject({ code: z.literal('tie-chair-yes'), votes: z.int() }),
  z.strictObject({ code: z.literal('tie-chair-no'), votes: z.int() }),
  z.strictObject({ code: z.literal('with-conditions'), approvals: z.int(), conditional: z.int(), rejections: z.int() }),
  z.strictObject({ code: z.literal('conditions-outvoted'), approvals: z.int(), conditional: z.int(), rejections: z.int() }),
])
export type CountReason = z.infer<typeof CountReason>

/** The count of a round. */
export const Count = z.strictObject({
  seats: z.array(CountedSeat),
  approvals: z.int(), conditional: z.int(), rejections: z.int(), abstentions: z.int(),
  /** More than half of the seats not recused have voted, and top management in person. */
  quorate: z.boolean(),
  result: RoundResult,
  reasons: z.array(CountReason),
})
export type Count = z.infer<typeof Count>

/** What was put to the vote, as it stood: pairs of a place and what stood there, and their hash. */
export const MatterFacts = z.strictObject({ id: z.string(), facts: z.record(z.string(), z.string()) })
export type MatterFacts = z.infer<typeof MatterFacts>

export const Paper = z.strictObject({ title: Line, link: Link })

/** One motion before the committee: who voted what, until it is closed. METHOD 2, "Votes". */
export const Round = Stamp.extend({
  id: RoundId,
  motion: Motion,
  /** Why it is recommended. */
  reason: Paragraphs,
  papers: z.array(Paper).max(50),
  /** In a meeting, or by circulation. */
  way: z.enum(['meeting', 'circulation']),
  meeting: MeetingId.nullable(),
  /** The last day on which votes count. */
  deadline: Day,
  supplierConcerned: z.boolean(),
  /** The version of the project that lay before the committee when the round was opened. */
  version: z.int(),
  /** What the votes were about, once for each state of it. */
  matters: z.array(MatterFacts),
  votes: z.array(Vote),
  recusals: z.array(Recusal),
  closed: Stamp.extend({
    on: Day, why: z.enum(['all-voted', 'deadline', 'chair', 'all-recused']), count: Count,
    /** The decision at the checkpoint that it made. */
    decision: z.string().nullable(),
    conditions: z.array(ProposedCondition),
  }).nullable(),
  /** Called off before it was closed, with the reason. */
  withdrawn: Stamp.extend({ reason: Paragraphs.optional() }).nullable(),
})
export type Round = z.infer<typeof Round>
