import type { Person } from './brief-facts.ts'
import { positionOf, standing } from './by-id.ts'
import type { RoleId } from './ids.ts'
import type { Project } from './project.ts'
import { leads, membersOf } from './rights.ts'
import type { Count, CountedSeat, CountReason, Round, RoundResult, Vote } from './round.ts'

/** A seat in one round. */
export type Seat = {
  person: string
  chair: boolean
  /** A member of the client's top management. */
  topManagement: boolean
  /** Who may vote for the seat, as long as the member has not. */
  standIn: string | null
  recused: boolean
}

/** As much of a vote as its count needs. */
export type CountableVote = Pick<Vote, 'seat' | 'voter' | 'choice'>

/** The members of the committee with a vote, in the order of their ids. */
export const seatsOf = (project: Project): Person[] => membersOf(project, 'steering-committee').filter(({ vote }) => vote)

/** The seats in a round: recused is who said so, and the supplier's side where its choice or pay is decided. METHOD 2. */
export function seatsIn(project: Project, { recusals, supplierConcerned }: Pick<Round, 'recusals' | 'supplierConcerned'>): Seat[] {
  const chair = chairOf(project)?.id
  const recused = new Set(standing(recusals).map(({ seat }) => seat))
  const mayStandIn = (id: string): boolean => {
    const person = project.team[positionOf(project.team, id)]
    return person !== undefined && person.withdrawn === null && !(supplierConcerned && person.side === 'supplier')
  }
  return seatsOf(project).map(({ id, side, topManagement, standIn }) => ({
    person: id, chair: id === chair, topManagement: topManagement && side === 'client',
    standIn: standIn !== null && mayStandIn(standIn) ? standIn : null,
    recused: recused.has(id) || (supplierConcerned && side === 'supplier'),
  }))
}

/** Who chairs the committee: its first lead. */
export const chairOf = (project: Project): Person | null => membersOf(project, 'steering-committee').find((person) => leads(person, 'steering-committee')) ?? null

/**
 * The count of a round, METHOD 2 "Votes". A member's own vote counts, else the stand-in's for that seat; who has a seat stands
 * in for nobody, and who stands in for two counts for the first that needs it. Expects one vote of a voter for a seat; the
 * order of the votes changes nothing.
 */
export function countVotes(seats: readonly Seat[], votes: readonly CountableVote[]): Count {
  const counted = countedSeats(seats, votes)
  const taking = counted.filter(({ recused }) => !recused)
  const chosen = (choice: Vote['choice']): number => taking.filter((seat) => seat.choice === choice).length
  const sums: Sums = { approvals: chosen('approve'), conditional: chosen('approve-with-conditions'), rejections: chosen('reject') }
  const missing = quorumReasons(taking)
  const { result, reasons } = missing.length > 0 ? { result: 'none' as const, reasons: missing } : verdict(taking, sums)
  return { seats: counted, ...sums, abstentions: chosen('abstain'), quorate: missing.length === 0, result, reasons }
}

type Sums = Pick<Count, 'approvals' | 'conditional' | 'rejections'>

function countedSeats(seats: readonly Seat[], votes: readonly CountableVote[]): CountedSeat[] {
  const byVoter = new Map(votes.map((vote) => [`${vote.seat} ${vote.voter}`, vote]))
  const members = new Set(seats.map(({ person }) => person))
  const stoodIn = new Set<string>()
  return seats.map(({ person, standIn, recused, chair, topManagement }) => {
    const own = byVoter.get(`${person} ${person}`)
    const other = standIn !== null && !members.has(standIn) && !stoodIn.has(standIn) ? byVoter.get(`${person} ${standIn}`) : undefined
    const vote = recused ? undefined : (own ?? other)
    if (vote && vote === other) stoodIn.add(vote.voter)
    return { seat: person, by: vote?.voter ?? null, choice: vote?.choice ?? null, recused, topManagement, chair }
  })
}

/** What lacks for a quorum, nothing if there is one. `taking`: the seats not recused. */
function quorumReasons(taking: readonly CountedSeat[]): CountReason[] {
  const seats = taking.length
  if (seats === 0) return [{ code: 'no-seat' }]
  const voted = taking.filter(({ by }) => by !== null).length
  const needed = Math.floor(seats / 2) + 1
  const inPerson = taking.some(({ topManagement, by, seat }) => topManagement && by === seat)
  return [
    ...(voted < needed ? [{ code: 'too-few' as const, voted, needed, seats }] : []),
    ...(inPerson ? [] : [{ code: 'no-top-management' as const }]),
  ]
}

function verdict(taking: readonly CountedSeat[], sums: Sums): { result: RoundResult; reasons: CountReason[] } {
  const { approvals, conditional, rejections } = sums
  const quorate: CountReason = { code: 'quorate', voted: taking.filter(({ by }) => by !== null).length, seats: taking.length }
  const balance = balanceOf(taking, sums)
  const failed = balance.code === 'minority' || balance.code === 'tie-chair-no'
  if (failed) return { result: 'failed', reasons: [quorate, balance] }
  if (conditional === 0) return { result: 'carried', reasons: [quorate, balance] }
  const withConditions = approvals <= conditional + rejections
  const conditions: CountReason = { code: withConditions ? 'with-conditions' : 'conditions-outvoted', ...sums }
  return { result: withConditions ? 'carried-with-conditions' : 'carried', reasons: [quorate, balance, conditions] }
}

function balanceOf(taking: readonly CountedSeat[], sums: Sums): CountReason {
  const yes = sums.approvals + sums.conditional
  if (yes !== sums.rejections) return { code: yes > sums.rejections ? 'majority' : 'minority', ...sums }
  const chair = taking.find((seat) => seat.chair)
  const chairsYes = chair !== undefined && chair.by === chair.seat && (chair.choice === 'approve' || chair.choice === 'approve-with-conditions')
  return { code: chairsYes ? 'tie-chair-yes' : 'tie-chair-no', votes: yes }
}

/**
 * Why somebody with these roles may close a round before its last day: by the chair once quorate or when nobody is left to vote, and
 * where every seat is recused by the secretary too. Null: it goes on.
 */
export function earlyClosing(count: Pick<Count, 'seats' | 'quorate'>, roles: readonly RoleId[]): 'chair' | 'all-voted' | 'all-recused' | null {
  const chairs = roles.includes('committee-chair') || roles.includes('operator')
  if (isAllRecused(count)) return chairs || roles.includes('committee-secretary') ? 'all-recused' : null
  if (!chairs) return null
  if (count.quorate) return 'chair'
  return count.seats.every(({ by, recused }) => recused || by !== null) ? 'all-voted' : null
}

/** Nobody is left to vote: such a round has no result. */
export const isAllRecused = ({ seats }: Pick<Count, 'seats'>): boolean => seats.every(({ recused }) => recused)

/** Closed, or called off before that: nothing changes any more. */
export const isOver = ({ closed, withdrawn }: Pick<Round, 'closed' | 'withdrawn'>): boolean => closed !== null || withdrawn !== null

/** The key of what a round is about: `checkpoint:planning`, `matter:matter-2`. One round at a time is about it. */
export const subjectOf = ({ motion }: Pick<Round, 'motion'>): string => (motion.kind === 'checkpoint' ? `checkpoint:${motion.phase}` : `matter:${motion.matter}`)
