import type { DecisionKind } from '../domain/ids.ts'
import type { Project } from '../domain/project.ts'
import type { Count, ProposedCondition, Round, Vote } from '../domain/round.ts'
import { evaluateCheckpoint } from '../method/evaluation.ts'
import { countOf, validVotes } from '../method/motion-matter.ts'
import type { Facts } from './change.ts'
import { ruleOnVote } from './change-rulings.ts'
import { baseOf, find } from './find.ts'
import { isAgainst, recordDecision } from './gates.ts'
import { backFromCommittee } from './issue-moved.ts'
import { approveCarried } from './process-approval.ts'

type Why = NonNullable<Round['closed']>['why']

/** Closes a round in which every seat that takes part has voted; `round` as it stands after this change. Answers whether it did. */
export function closeIfComplete(project: Project, round: Round, facts: Facts): boolean {
  const taking = countOf(baseOf(project), round, facts.today).seats.filter(({ recused }) => !recused)
  const complete = taking.length > 0 && taking.every(({ by }) => by !== null)
  if (complete) endRound(project, round, 'all-voted', facts)
  return complete
}

/**
 * Closes a round with the votes that are valid now. Carried, a motion at a checkpoint makes its decision and a matter is settled;
 * without a result a matter goes on waiting. `round` as it stands after this change. Throws `decision-shut` where the decision
 * cannot be taken any more: such a round is called off.
 */
export function endRound(project: Project, round: Round, why: Why, facts: Facts): void {
  const base = baseOf(project)
  const count = countOf(base, round, facts.today)
  const counted = countedVotes(base, round, count, facts)
  const carried = count.result === 'carried' || count.result === 'carried-with-conditions'
  const conditions = carried ? conditionsOf(round, count, counted) : []
  const { motion } = round
  let decision: string | null = null
  if (motion.kind === 'checkpoint' && carried) {
    const kind = conditions.length > 0 ? 'conditional-go' : motion.decision
    const reason = reasonFor(base, round, kind, counted, facts)
    decision = recordDecision(project, { phase: motion.phase, decision: kind, reason, conditions, vote: round.id }, facts).decision
  }
  if (motion.kind === 'matter' && count.result !== 'none') {
    const matter = find(project.matters, motion.matter, 'matter')
    matter.settled = { ...facts.stamp, on: facts.today, round: round.id, carried, note: '' }
    if (carried) approveCarried(project, baseOf(matter), round, facts)
    backFromCommittee(project, matter.issue, motion.text, facts)
    ruleOnVote(project, baseOf(matter), { round: round.id, carried, reason: carried ? round.reason : objections(counted) }, facts)
  }
  find(project.rounds, round.id, 'round').closed = { ...facts.stamp, on: facts.today, why, count, decision, conditions }
}

function countedVotes(base: Project, round: Round, { seats }: Count, { today }: Facts): Vote[] {
  const votes = validVotes(base, round, today)
  return seats.flatMap(({ seat, by }) => votes.filter((vote) => vote.seat === seat && vote.voter === by))
}

/** The motion's own conditions and those of all who set one, identical ones once. */
function conditionsOf({ motion }: Round, { result }: Count, counted: readonly Vote[]): ProposedCondition[] {
  const own = motion.kind === 'checkpoint' ? motion.conditions : []
  const theirs = result === 'carried-with-conditions' ? counted.filter(({ choice }) => choice === 'approve-with-conditions').flatMap(({ conditions }) => conditions) : []
  const keyed = [...own, ...theirs].map(({ title, owner, dueOn }) => [JSON.stringify([title, owner, dueOn]), { title, owner, dueOn }] as const)
  return [...new Map(keyed).values()]
}

/** What was recommended with; where the facts have turned against the motion since, what those said who are for it nevertheless. */
function reasonFor(base: Project, { reason, motion }: Round, kind: DecisionKind, counted: readonly Vote[], { today }: Facts): string {
  if (reason !== '' || motion.kind !== 'checkpoint' || !isAgainst(kind, evaluateCheckpoint(base, motion.phase, today).readiness)) return reason
  return commentsOf(counted.filter(({ choice }) => isYes(choice)))
}

/** Why a motion failed: what those said who were against it. */
const objections = (counted: readonly Vote[]): string => commentsOf(counted.filter(({ choice }) => choice === 'reject'))

const commentsOf = (votes: readonly Vote[]): string => votes.map(({ comment }) => comment).filter((comment) => comment !== '').join('\n\n').slice(0, LONGEST_REASON)

const LONGEST_REASON = 20_000

export const isYes = (choice: Vote['choice']): boolean => choice === 'approve' || choice === 'approve-with-conditions'
