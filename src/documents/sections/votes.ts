import { conditionsOf } from '../../domain/conditions.ts'
import { gateDecision } from '../../domain/gates.ts'
import { type Decision, phaseOf } from '../../domain/project.ts'
import type { CountedSeat, Motion, ProposedCondition, Round, Vote } from '../../domain/round.ts'
import { scheduleOf } from '../../domain/schedule/project-schedule.ts'
import { chairOf, isOver, seatsOf } from '../../domain/votes.ts'
import { countSentences } from '../../locales/count-sentences.ts'
import { NO_DATA } from '../../locales/format.ts'
import { countOf, roundState } from '../../method/motion-matter.ts'
import type { Speaker } from '../told.ts'

type CheckpointRound = Round & { motion: Extract<Motion, { kind: 'checkpoint' }> }

const roundsAt = ({ project, phase }: Speaker): CheckpointRound[] =>
  project.rounds.filter((round): round is CheckpointRound => round.motion.kind === 'checkpoint' && round.motion.phase === phase)

/**
 * The vote that is still to come or runs: how far it is, and a line for each seat to tick and sign, none for who has voted. While a
 * round runs it says who has voted, not how. None once the gate is decided.
 */
export function ballotOf(speaker: Speaker) {
  const { project, phase, today, doc: { report } } = speaker
  const round = roundsAt(speaker).findLast((each) => !isOver(each)) ?? null
  const chair = chairOf(project)?.id
  const rows = round
    ? countOf(project, round, today).seats.map((seat) => ({ name: seatName(speaker, seat), state: stateOf(speaker, seat), box: seat.recused || seat.by !== null ? '' : report.box }))
    : seatsOf(project).map(({ id }) => ({ name: seatName(speaker, { seat: id, chair: id === chair }), state: '', box: report.box }))
  return {
    open: round !== null || !scheduleOf(project, today).gates[phase].decided,
    lead: round ? [runningSaid(speaker, round)] : [...undecidedVotes(speaker), ...(gateDecision(project, phase) ? [] : [report.noDecision])],
    conditions: round ? ownConditions(speaker, round.motion) : [],
    running: round !== null, rows, note: report.ballotNote,
  }
}

function seatName({ names, words: { roundPage: { votes } } }: Speaker, { seat, chair }: Pick<CountedSeat, 'seat' | 'chair'>): string {
  return chair ? votes.seat({ who: names.person(seat), note: votes.chair }) : names.person(seat)
}

const stateOf = ({ words: { roundPage: { states } }, doc: { report } }: Speaker, { recused, by }: CountedSeat): string =>
  (recused ? states.recused : by === null ? states.notYet : report.voted)

function runningSaid({ project, today, words, format, doc: { report } }: Speaker, round: CheckpointRound): string {
  const taking = countOf(project, round, today).seats.filter(({ recused }) => !recused)
  const facts = {
    decision: format.quoted(words.method.decisions[round.motion.decision]), date: format.date(round.deadline),
    voted: format.number(taking.filter(({ by }) => by !== null).length), of: format.number(taking.length),
  }
  return roundState(round, today) === 'due' ? report.voteDue(facts) : report.voteRuns(facts)
}

/** What the motion asks that the recommendation above does not. */
function ownConditions(speaker: Speaker, { conditions }: CheckpointRound['motion']): string[] {
  const { project, phase } = speaker
  const recommended = new Set((phaseOf(project, phase).submissions.at(-1)?.conditions ?? []).map(keyOf))
  return conditions.every((each) => recommended.has(keyOf(each))) ? [] : conditions.map((condition) => conditionLine(speaker, condition))
}

/** Votes since the last decision that were closed and decided nothing. */
function undecidedVotes(speaker: Speaker): string[] {
  const { project, phase, words, format, doc: { report } } = speaker
  const since = gateDecision(project, phase)?.at ?? ''
  return roundsAt(speaker).flatMap(({ motion, closed }) => {
    if (!closed || closed.decision !== null || closed.at < since) return []
    return [[report.voteWithout({ decision: format.quoted(words.method.decisions[motion.decision]), date: format.date(closed.on) }), ...countSentences(closed.count, project, words)].join(words.project.sentenceGap)]
  })
}

export type VoteRow = { name: string; choice: string; said: string }

/** How a decision came about: the count in words and each seat's vote, as the page of the round keeps them. Null where somebody recorded it for the committee. */
export function voteTold(speaker: Speaker, { vote }: Decision): { count: string; rows: VoteRow[] } | null {
  const { project, words, doc: { report } } = speaker
  const round = project.rounds.find(({ id }) => id === vote)
  if (!round?.closed) return null
  return {
    count: [report.byVote, ...countSentences(round.closed.count, project, words)].join(words.project.sentenceGap),
    rows: round.closed.count.seats.map((seat) => ({ name: seatName(speaker, seat), choice: choiceOf(speaker, seat), said: saidBy(speaker, round, seat) })),
  }
}

function choiceOf({ words: { roundPage: { states, choices } } }: Speaker, { recused, choice }: CountedSeat): string {
  if (recused) return states.recused
  return choice ? choices[choice] : states.noVote
}

/** Who voted for the seat where it was not its member, the comment, and the conditions set. */
function saidBy(speaker: Speaker, round: Round, { seat, by }: CountedSeat): string {
  const { names, format, words, doc: { plan } } = speaker
  const cast = round.votes.find((each) => each.seat === seat && each.voter === by)
  if (!cast) return NO_DATA
  const parts = [
    ...(by !== null && by !== seat ? [words.roundPage.votes.byStandIn({ who: names.person(by) })] : []),
    ...(cast.comment === '' ? [] : [format.quoted(names.text(cast.comment))]), ...cast.conditions.map((condition) => conditionLine(speaker, condition)),
  ]
  return parts.length === 0 ? NO_DATA : parts.join(plan.mergeGap)
}

/** The conditions of a decision, each with who set it where that was done in a vote. */
export function decidedConditions(speaker: Speaker, { conditions, vote }: Decision): string[] {
  const { project, names, format, words, doc: { report } } = speaker
  const votes: readonly Vote[] = project.rounds.find(({ id }) => id === vote)?.votes ?? []
  return conditionsOf(project).filter(({ id }) => conditions.includes(id)).map((condition) => {
    const setBy = votes.filter((each) => each.conditions.some((own) => keyOf(own) === keyOf(condition))).map(({ voter }) => names.person(voter))
    return [conditionLine(speaker, condition), ...(setBy.length === 0 ? [] : [report.setBy({ who: format.list(setBy) })])].join(words.project.sentenceGap)
  })
}

const keyOf = ({ title, owner, dueOn }: ProposedCondition): string => [title, owner, dueOn].join('\n')

export const conditionLine = ({ names, format, doc: { report } }: Speaker, { title, owner, dueOn }: ProposedCondition): string =>
  report.conditionLine({ title: names.text(title), owner: names.text(owner), due: format.date(dueOn) })
