import type { Day } from '../../../domain/day.ts'
import { dayIn } from '../../../domain/day.ts'
import type { Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import type { Count, CountedSeat, ProposedCondition, Round, Vote } from '../../../domain/round.ts'
import { type Seat, seatsIn } from '../../../domain/votes.ts'
import { countSentences } from '../../../locales/count-sentences.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { countOf, validVotes } from '../../../method/motion-matter.ts'
import { choiceStatus, resultStatus, type Status } from '../../status.ts'
import { paragraphs } from '../checkpoint/answer.ts'
import { changedInWords } from './changed-places.ts'

/** A seat of a round as its list shows it: how it voted, by whom, with which words, and which of its votes are void. */
export type SeatView = { who: string; name: string; status: Status; voted: boolean; recused: boolean; notes: string[]; quote: string[]; conditions: string[]; voids: { text: string; changes: string[] }[] }
export type VotesView = {
  note: string
  seats: SeatView[]
  /** What the votes come to; only where the rules give a result. */
  outcome: { word: string; status: Status } | null
  sentences: string[]
  voidNote: string
  rules: string
}

type Told = { project: Project; round: Round; count: Count; valid: readonly Vote[]; seats: readonly Seat[]; today: Day; words: Locale }

/** The votes of a round, seat by seat, and what they come to. */
export const votesView = remember(
  (project: Project, round: Round, today: Day, words: Locale) => [project, round, words, today],
  (project: Project, round: Round, today: Day, words: Locale): VotesView => {
    const page = words.roundPage.votes
    const count = countOf(project, round, today)
    const told = { project, round, count, valid: validVotes(project, round, today), seats: seatsIn(project, round), today, words }
    const taking = count.seats.filter(({ recused }) => !recused).length
    const voids = told.valid.length === round.votes.length ? 0 : round.votes.length - told.valid.length
    const over = round.closed !== null
    return {
      note: noteOf(count, words), seats: [...count.seats.map((seat) => seatOf(seat, told)), ...goneSeats(told)],
      outcome: round.withdrawn || (!over && !count.quorate) ? null : { word: over ? page.result : page.asItStands, status: resultStatus(count.result, words) },
      sentences: countSentences(count, project, words, !over && !round.withdrawn),
      voidNote: voids === 0 ? '' : page.voidAll({ n: voids }),
      rules: over || round.withdrawn || taking === 0 ? '' : page.rules({ needed: Math.floor(taking / 2) + 1, of: taking }),
    }
  },
)

/** How many of the seats that take part have voted, and what a quorum still lacks. */
export function noteOf({ seats, quorate }: Count, words: Locale): string {
  const page = words.roundPage.votes
  const taking = seats.filter(({ recused }) => !recused)
  if (taking.length === 0) return page.noSeat
  const voted = taking.filter(({ by }) => by !== null).length
  const lacking = Math.floor(taking.length / 2) + 1 - voted
  const inPerson = taking.some(({ topManagement, by, seat }) => topManagement && by === seat)
  const lacks = inPerson ? page.lacksVotes({ n: lacking }) : lacking > 0 ? page.lacksBoth({ n: lacking }) : page.lacksTop
  return [page.cast({ voted, of: taking.length }), quorate ? page.quorate : lacks].join(words.checkpointPage.readiness.join)
}

function seatOf(seat: CountedSeat, told: Told): SeatView {
  const { project, round, valid, words } = told
  const names = namesOf(project, words)
  const counted = seat.by === null ? undefined : valid.find((each) => each.seat === seat.seat && each.voter === seat.by)
  // A seat that was recused after it had voted keeps its words.
  const vote = counted ?? (seat.recused ? castFor(seat.seat, told).at(-1) : undefined)
  const name = names.person(seat.seat)
  return {
    who: seat.chair ? words.roundPage.votes.seat({ who: name, note: words.roundPage.votes.chair }) : name, name, voted: seat.choice !== null, recused: seat.recused,
    status: statusOf(seat, told), notes: notesOf(seat, told), quote: vote ? paragraphs(names.text(vote.comment)) : [],
    conditions: (vote?.conditions ?? []).map((condition) => conditionSaid(condition, told)),
    voids: voidsOf(round.votes.filter((each) => each.seat === seat.seat && !valid.includes(each)), told),
  }
}

/** What was cast for a seat and is about what lies there now. */
const castFor = (seat: string, { valid }: Pick<Told, 'valid'>): Vote[] => valid.filter((vote) => vote.seat === seat)

/** Votes for seats that are no more: of a round that was called off, after the committee has changed. What was cast stays to be seen. */
function goneSeats(told: Told): SeatView[] {
  const { project, round, count, words } = told
  const seats = new Set(count.seats.map(({ seat }) => seat))
  const gone = [...new Set(round.votes.map(({ seat }) => seat).filter((seat) => !seats.has(seat)))]
  const names = namesOf(project, words)
  return gone.map((seat) => {
    const votes = round.votes.filter((vote) => vote.seat === seat)
    const vote = votes.at(-1)
    return {
      who: names.person(seat), name: names.person(seat), voted: true, recused: false, status: { tone: 'none', glyph: 'dash', word: words.roundPage.states.gone },
      notes: votes.map((each) => castSaid(each, told)), quote: vote ? paragraphs(names.text(vote.comment)) : [], conditions: (vote?.conditions ?? []).map((condition) => conditionSaid(condition, told)), voids: [],
    }
  })
}

const castSaid = ({ voter, choice, at }: Vote, { project, today, words }: Told): string =>
  words.roundPage.votes.castBefore({ who: namesOf(project, words).person(voter), choice: words.roundPage.choices[choice], day: formatOf(words.id).day(dayIn(project.timeZone, at), today) })

function statusOf({ seat, choice, recused }: CountedSeat, { round, valid, words }: Told): Status {
  const { states } = words.roundPage
  if (recused) return { tone: 'none', glyph: 'dash', word: states.recused }
  if (choice) return choiceStatus(choice, words)
  if (round.votes.some((vote) => vote.seat === seat && !valid.includes(vote))) return { tone: 'warn', glyph: 'triangle', word: states.void }
  return { tone: 'none', glyph: 'dashed', word: round.closed || round.withdrawn ? states.noVote : states.notYet }
}

function notesOf(counted: CountedSeat, told: Told): string[] {
  return [...recusalsSaid(counted, told), ...(counted.recused ? castFor(counted.seat, told).map((vote) => castSaid(vote, told)) : votingNotes(counted, told))]
}

/** Who was recused, by whom and why; taken back or not, it stays to be seen. */
function recusalsSaid({ seat, recused }: CountedSeat, { project, round, today, words }: Told): string[] {
  const page = words.roundPage.votes
  const names = namesOf(project, words)
  const mine = round.recusals.filter((recusal) => recusal.seat === seat)
  const said = mine.map(({ by, at, reason, withdrawn }) => {
    const facts = { who: names.actor(by), day: formatOf(words.id).day(dayIn(project.timeZone, at), today), reason: names.text(reason) }
    return withdrawn ? page.recusalTakenBack(facts) : page.recusedBy(facts)
  })
  return recused && mine.every(({ withdrawn }) => withdrawn) ? [...said, page.recusedSupplier] : said
}

function votingNotes({ seat, by }: CountedSeat, { project, round, seats, valid, words }: Told): string[] {
  const page = words.roundPage.votes
  const names = namesOf(project, words)
  if (by !== null && by !== seat) return [page.byStandIn({ who: names.person(by) })]
  const standIn = seats.find(({ person }) => person === seat)?.standIn
  const others = valid.filter((vote) => vote.seat === seat && vote.voter !== by)
  const say = round.closed ? page.didNotCount : by === null ? page.countsElsewhere : page.memberFirst
  return [
    ...(by === null && standIn && !round.closed && !round.withdrawn ? [page.standIn({ who: names.person(standIn) })] : []),
    ...others.map(({ voter, choice }) => say({ who: names.person(voter), choice: words.roundPage.choices[choice] })),
  ]
}

function voidsOf(votes: readonly Vote[], { project, round, today, words }: Told): SeatView['voids'] {
  const format = formatOf(words.id)
  return votes.map((vote) => ({
    text: words.roundPage.votes.voidSince({ choice: words.roundPage.choices[vote.choice], day: format.day(dayIn(project.timeZone, vote.at), today) }),
    changes: changedInWords(project, round, vote, today, words),
  }))
}

function conditionSaid({ title, owner, dueOn }: ProposedCondition, { project, today, words }: Told): string {
  const { text } = namesOf(project, words)
  return words.roundPage.votes.condition({ title: text(title), owner: text(owner), day: formatOf(words.id).day(dueOn, today) })
}
