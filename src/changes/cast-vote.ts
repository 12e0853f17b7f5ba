import { z } from 'zod'
import { byId, nextId } from '../domain/by-id.ts'
import { RoleId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { ConditionGiven, type Round, type Vote, VoteChoice } from '../domain/round.ts'
import { PersonId, RoundId } from '../domain/stamp.ts'
import { Paragraphs } from '../domain/text.ts'
import { type Seat, seatsIn } from '../domain/votes.ts'
import { evaluateCheckpoint } from '../method/evaluation.ts'
import { matterOf, validVotes } from '../method/motion-matter.ts'
import { change, type Facts } from './change.ts'
import { closeIfComplete, isYes } from './closing.ts'
import { baseOf, find } from './find.ts'
import { isAgainst, refusePast, refuseShut } from './gates.ts'
import { refuseUnready } from './matter-ready.ts'
import { votableRound } from './rounds.ts'
import { ofRound } from './stands-on.ts'

/**
 * A vote: for the own seat, or for one whose stand-in one is. Everybody has one vote in a round and casts it anew to change it
 * until the round closes: so it is never undone. The last one missing closes the round.
 */
export const castVote = change({
  name: 'cast-vote',
  input: z.strictObject({
    round: RoundId, seat: PersonId.optional(), choice: VoteChoice, comment: Paragraphs.default(''), conditions: z.array(ConditionGiven).max(50).default([]),
  }),
  may: RoleId.options,
  rule: 'seat-or-stand-in',
  undoable: false,
  stands: (project, { round }, { today }) => ofRound(project, round, today),
  make(project, { round: id, seat: wanted = undefined, choice, comment, conditions }, facts) {
    const base = baseOf(project)
    const round = votableRound(base, id, facts.today)
    const { voter, seat } = seatFor(base, round, wanted, facts)
    refuseMisfit(base, round, { choice, comment, conditions }, facts)
    if (round.motion.kind === 'matter' && isYes(choice)) refuseUnready(base, byId(base.matters, round.motion.matter, 'matter'))
    const matter = matterOf(base, round.motion, facts.today)
    const at = round.votes.findIndex((each) => each.voter === voter)
    const vote: Vote = { ...facts.stamp, id: round.votes[at]?.id ?? nextId(round.votes, 'vote'), seat, voter, choice, comment, conditions, matter: matter.id }
    const draft = find(project.rounds, id, 'round')
    if (!round.matters.some((each) => each.id === matter.id)) draft.matters.push(matter)
    if (at === -1) draft.votes.push(vote)
    else draft.votes[at] = vote
    const votes = at === -1 ? [...round.votes, vote] : round.votes.with(at, vote)
    return { vote: vote.id, closed: closeIfComplete(project, { ...round, votes }, facts) }
  },
})

/** The seat that somebody votes for. Throws `no-seat`, `stand-in-seated`, `seat-needed`, `seat-recused`, `seat-voted`. */
function seatFor(base: Project, round: Round, wanted: string | undefined, { me, today }: Facts): { voter: string; seat: string } {
  if (me === null) throw new Problem('no-seat', { round: round.id })
  const seats = seatsIn(base, round)
  const own = seats.find(({ person }) => person === me)
  const voted = new Set(validVotes(base, round, today).filter(({ seat, voter }) => seat === voter).map(({ seat }) => seat))
  const nameOf = (id: string): string => byId(base.team, id, 'person').name
  const seat = own ? ownSeat(own, seats, wanted, round, nameOf) : stoodInSeat(seats.filter(({ standIn }) => standIn === me), wanted, voted, round, nameOf)
  if (seat.recused) throw new Problem('seat-recused', { seat: nameOf(seat.person) })
  if (seat !== own && voted.has(seat.person)) throw new Problem('seat-voted', { seat: nameOf(seat.person) })
  return { voter: me, seat: seat.person }
}

type NameOf = (person: string) => string

/** Who has a seat stands in for nobody. */
function ownSeat(own: Seat, seats: readonly Seat[], wanted: string | undefined, round: Round, nameOf: NameOf): Seat {
  if (wanted === undefined || wanted === own.person) return own
  const other = seats.find(({ person, standIn }) => person === wanted && standIn === own.person)
  throw other ? new Problem('stand-in-seated', { seat: nameOf(other.person) }) : new Problem('no-seat', { round: round.id })
}

/** The one seat that a stand-in can mean: the one named, else the only one that needs a vote. */
function stoodInSeat(stoodIn: readonly Seat[], wanted: string | undefined, voted: ReadonlySet<string>, round: Round, nameOf: NameOf): Seat {
  const meant = stoodIn.filter(({ person }) => wanted === undefined || person === wanted)
  const needing = meant.filter(({ person, recused }) => !recused && !voted.has(person))
  const [first, ...others] = needing.length > 0 ? needing : meant
  if (!first) throw new Problem('no-seat', { round: round.id })
  if (others.length > 0) throw new Problem('seat-needed', { seats: [first, ...others].map(({ person }) => nameOf(person)) })
  return first
}

/** Conditions go with a conditional yes alone, and that with a motion that can carry them. */
function refuseMisfit(base: Project, { motion, reason }: Round, { choice, comment, conditions }: Pick<Vote, 'choice' | 'comment' | 'conditions'>, { today }: Facts): void {
  if (motion.kind === 'checkpoint') {
    const { phase, decision } = motion
    refuseShut(base, phase, decision)
    if (choice === 'approve-with-conditions' && decision !== 'go' && decision !== 'conditional-go') throw new Problem('vote-unconditional', { decision })
    const { readiness } = evaluateCheckpoint(base, phase, today)
    if (reason === '' && comment === '' && isYes(choice) && isAgainst(decision, readiness)) throw new Problem('reason-needed', { decision, readiness })
  }
  if (choice === 'approve-with-conditions' && conditions.length === 0) throw new Problem('vote-conditions-needed', {})
  if (choice !== 'approve-with-conditions' && conditions.length > 0) throw new Problem('vote-conditions-not-wanted', {})
  refusePast(conditions, today)
}
