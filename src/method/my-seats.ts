import type { Person } from '../domain/brief-facts.ts'
import type { Day } from '../domain/day.ts'
import type { Project } from '../domain/project.ts'
import type { Round, Vote } from '../domain/round.ts'
import { seatsIn } from '../domain/votes.ts'
import { roundState, validVotes } from './motion-matter.ts'

/** A seat that somebody may vote for: their own, or one they stand in for. */
export type MySeat = {
  seat: string
  own: boolean
  recused: boolean
  /** The member has voted in person: a stand-in has nothing to do. */
  memberVoted: boolean
  /** What this person cast for the seat, newest state; null without a vote. `valid`: it is about what lies there now. */
  vote: Vote | null
  valid: boolean
  /** Nobody's vote counts for the seat yet, and it takes part. */
  waits: boolean
}

/** The seats that a person may vote for in a round: the own one, or those of members for whom the person stands in. Who has a seat stands in for nobody. */
export function mySeats(project: Project, round: Round, me: Person | null, today: Day): MySeat[] {
  if (!me) return []
  const seats = seatsIn(project, round)
  const valid = validVotes(project, round, today)
  const own = seats.filter(({ person }) => person === me.id)
  const mine = own.length > 0 ? own : seats.filter(({ standIn }) => standIn === me.id)
  return mine.map(({ person, recused }) => {
    const vote = round.votes.findLast(({ seat, voter }) => seat === person && voter === me.id) ?? null
    const voted = valid.filter(({ seat }) => seat === person)
    return {
      seat: person, own: person === me.id, recused, memberVoted: person !== me.id && voted.some(({ voter }) => voter === person),
      vote, valid: vote !== null && voted.includes(vote), waits: !recused && voted.length === 0,
    }
  })
}

/** The open rounds in which a person's vote is missing, and for which seat. */
export function votesAwaited(project: Project, me: Person | null, today: Day): { round: Round; seat: MySeat }[] {
  if (!me) return []
  return project.rounds.filter((round) => roundState(round, today) === 'open').flatMap((round) =>
    mySeats(project, round, me, today).filter(({ waits }) => waits).map((seat) => ({ round, seat })))
}
