import { standing } from '../domain/by-id.ts'
import { workingDaysWaited } from '../domain/calendar.ts'
import { type Day, dayIn } from '../domain/day.ts'
import type { Attendance, Meeting } from '../domain/meeting.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { membersOf } from '../domain/rights.ts'
import type { CountedSeat, Round } from '../domain/round.ts'
import { committeeQueue, WAITING_LIMIT } from './committee-queue.ts'
import { countOf } from './motion-matter.ts'

/** How a member of the committee works in it: real influence, not rank. METHOD 2. */
export type MemberRecord = {
  person: string
  /** Meetings of the committee that were held and to which the member was invited. */
  invited: number
  present: number
  represented: number
  /** Excused or missing. */
  missed: number
  /** The latest meetings missed one after the other. */
  missedInRow: number
  /** Rounds in which the seat was asked, in which the member voted, and in which only the stand-in did. */
  asked: number
  votedInPerson: number
  votedByStandIn: number
  /** Mean working days from the opening of a round to the vote that counts, the member's or the stand-in's; null without a vote. */
  responseDays: number | null
  training: 'done' | 'dated' | 'none'
  trainedOn: Day | null
}

/** Members who miss so many meetings in a row are a sign of a hollow committee. METHOD 2. */
export const MISSED_LIMIT = 2

/** The records of all members of the committee, in the order of their ids. */
export const memberRecords = remember((project: Project, today: Day) => [project, today], (project: Project, today: Day): MemberRecord[] => {
  const attendances = attendancesOf(project)
  const rounds = roundsOf(project, today)
  return membersOf(project, 'steering-committee').map(({ id, trainedOn }) => ({
    person: id, ...meetingsOf(attendances.get(id) ?? []), ...votesOf(rounds.get(id) ?? []),
    training: trainedOn === null ? 'none' : trainedOn <= today ? 'done' : 'dated', trainedOn,
  }))
})

/** One member's record; null for who is not in the committee. */
export const memberRecord = (project: Project, person: string, today: Day): MemberRecord | null =>
  memberRecords(project, today).find((record) => record.person === person) ?? null

type State = (typeof Attendance)['_output']['state'] | null

/** For each person the states at the committee's meetings that were held, oldest first; null where nobody wrote one down. */
function attendancesOf({ meetings }: Project): Map<string, State[]> {
  const held = standing(meetings).filter(({ kind, held: took, cancelled }) => kind === 'committee' && took !== null && cancelled === null)
  const byPerson = new Map<string, State[]>()
  for (const meeting of held.sort(byTime)) {
    const states = new Map(meeting.attendance.map(({ person, state }) => [person, state]))
    for (const person of meeting.invited) listIn(byPerson, person).push(states.get(person) ?? null)
  }
  return byPerson
}

const timeOf = ({ on, at }: Meeting): string => `${on} ${at}`
const byTime = (a: Meeting, b: Meeting): number => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0)

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

const isMissed = (state: State): boolean => state === 'excused' || state === 'missing'

function meetingsOf(states: readonly State[]): Pick<MemberRecord, 'invited' | 'present' | 'represented' | 'missed' | 'missedInRow'> {
  const known = states.filter((state) => state !== null)
  const lastThere = known.findLastIndex((state) => !isMissed(state))
  return {
    invited: states.length, present: known.filter((state) => state === 'present').length, represented: known.filter((state) => state === 'represented').length,
    missed: known.filter(isMissed).length, missedInRow: known.length - 1 - lastThere,
  }
}

/** A seat that was asked in a round: how it counted, and after how many working days. */
type Asked = { inPerson: boolean; byStandIn: boolean; days: number | null }

function roundsOf(project: Project, today: Day): Map<string, Asked[]> {
  const byPerson = new Map<string, Asked[]>()
  for (const round of project.rounds) {
    if (round.withdrawn) continue
    const asked = countOf(project, round, today).seats.filter(({ recused }) => !recused)
    for (const seat of asked) listIn(byPerson, seat.seat).push({ inPerson: seat.by === seat.seat, byStandIn: seat.by !== null && seat.by !== seat.seat, days: responseDays(project, round, seat) })
  }
  return byPerson
}

function responseDays(project: Project, round: Round, { seat, by }: CountedSeat): number | null {
  const vote = by === null ? undefined : round.votes.find((each) => each.seat === seat && each.voter === by)
  return vote ? workingDaysWaited(project.calendar, dayIn(project.timeZone, round.at), dayIn(project.timeZone, vote.at)) : null
}

function votesOf(asked: readonly Asked[]): Pick<MemberRecord, 'asked' | 'votedInPerson' | 'votedByStandIn' | 'responseDays'> {
  const days = asked.flatMap((each) => (each.days === null ? [] : [each.days]))
  return {
    asked: asked.length, votedInPerson: asked.filter(({ inPerson }) => inPerson).length, votedByStandIn: asked.filter(({ byStandIn }) => byStandIn).length,
    responseDays: days.length === 0 ? null : days.reduce((sum, each) => sum + each, 0) / days.length,
  }
}

/** Why a committee looks hollow. `item`: the key in the queue. */
export type HollowSign = { code: 'decision-waiting'; item: string; days: number; limit: number } | { code: 'meetings-missed'; person: string; count: number; limit: number }

/** The signs of a hollow committee, METHOD 2: a decision that waits too long, a member who misses meetings in a row. None while there is no committee. */
export function hollowSigns(project: Project, today: Day): HollowSign[] {
  if (membersOf(project, 'steering-committee').length === 0) return []
  const waiting = committeeQueue(project, today).filter(({ kind, late }) => late && kind !== 'supervision')
  const missing = memberRecords(project, today).filter(({ missedInRow }) => missedInRow >= MISSED_LIMIT)
  return [
    ...waiting.map(({ key, age }): HollowSign => ({ code: 'decision-waiting', item: key, days: age, limit: WAITING_LIMIT })),
    ...missing.map(({ person, missedInRow }): HollowSign => ({ code: 'meetings-missed', person, count: missedInRow, limit: MISSED_LIMIT })),
  ]
}
