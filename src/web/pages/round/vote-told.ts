import { standing } from '../../../domain/by-id.ts'
import { dayIn } from '../../../domain/day.ts'
import type { Round } from '../../../domain/round.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { roundState } from '../../../method/motion-matter.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { MySeat } from '../../../method/my-seats.ts'

/** What a reader should know of their seats: what was voted, why it does not count, why there is nothing to vote. */
export function toldOf(ask: ProjectAsk, round: Round, seats: readonly MySeat[]): string[] {
  const { today, reader: { words } } = ask
  const page = words.roundPage.panel
  const over = roundState(round, today) === 'due' ? [page.over({ day: formatOf(words.id).dayShortLong(round.deadline, today) })] : []
  return [...over, ...(seats.length === 0 ? [page.noSeat] : seats.flatMap((seat) => toldOfSeat(ask, round, seat)))]
}

function toldOfSeat({ project, today, reader: { words } }: ProjectAsk, round: Round, { seat, own, recused, memberVoted, vote, valid }: MySeat): string[] {
  const page = words.roundPage.panel
  if (recused) return own ? [recusedByHand(round, seat) ? page.recused : page.recusedSupplier] : []
  if (memberVoted) return [page.memberVoted({ who: namesOf(project, words).person(seat) })]
  if (!vote) return []
  const facts = { choice: words.roundPage.choices[vote.choice], day: formatOf(words.id).day(dayIn(project.timeZone, vote.at), today) }
  return [valid ? page.youVoted(facts) : page.yourVoteVoid(facts)]
}

const recusedByHand = ({ recusals }: Round, seat: string): boolean => standing(recusals).some((each) => each.seat === seat)
