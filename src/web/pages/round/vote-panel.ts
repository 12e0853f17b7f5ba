import type { Round } from '../../../domain/round.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { roundState } from '../../../method/motion-matter.ts'
import type { ProjectAsk } from '../../ask.ts'
import { noPanel, type Panel } from '../checkpoint/choice.ts'
import { motionTitle } from './motion-said.ts'
import { type MySeat, mySeats } from '../../../method/my-seats.ts'
import { closeChoice } from './round-forms.ts'
import { voteChoices } from './vote-choices.ts'
import { toldOf } from './vote-told.ts'

/** What the reader can do in a round: vote for a seat, close it, or see what goes on. `path`: the page to come back to. */
export function votePanel(ask: ProjectAsk, round: Round, path: string): Panel {
  const { project, today, past, me, reader: { words } } = ask
  const state = roundState(round, today)
  if (past || state === 'closed' || state === 'withdrawn') return noPanel
  const seats = mySeats(project, round, me, today)
  const open = state === 'open' ? seatsToVote(seats) : []
  const close = closeChoice(ask, round, path)
  const choices = [...voteChoices(ask, round, open, path), ...(close ? [close] : [])]
  const motion = motionTitle(project, round.motion, words)
  const page = words.roundPage.panel
  return {
    ...noPanel, choices, failed: choices.find(({ form }) => form.form.failed) ?? null, ...headOf(ask, open, motion),
    subject: page.until({ motion, day: formatOf(words.id).dayShortLong(round.deadline, today) }),
    told: [...toldOf(ask, round, seats), ...(open.length > 1 ? [page.oneVote] : [])],
  }
}

/** Who stands in for two has one vote: the seat it was cast for comes first, then one that still lacks a vote. */
const seatsToVote = (seats: readonly MySeat[]): MySeat[] =>
  seats.filter(({ recused, memberVoted }) => !recused && !memberVoted).sort((a, b) => rank(a) - rank(b))

const rank = ({ vote, waits }: MySeat): number => (vote ? 0 : waits ? 1 : 2)

/** Whose vote it is, for the panel and for the bar on narrow screens. */
function headOf({ project, me, reader: { words } }: ProjectAsk, open: readonly MySeat[], motion: string): Pick<Panel, 'heading' | 'role' | 'bar'> {
  const page = words.roundPage.panel
  const [first] = open
  if (!first || !me) return { heading: words.roundPage.votes.heading, role: '', bar: motion }
  const { person } = namesOf(project, words)
  const who = person(me.id)
  if (first.own) return { heading: page.heading, role: page.as({ who }), bar: page.bar({ what: motion }) }
  const members = open.map(({ seat }) => person(seat))
  const role = page.asStandIn({ who, member: formatOf(words.id).list(members) })
  const [only, ...others] = members
  if (!only || others.length > 0) return { heading: page.heading, role, bar: page.bar({ what: motion }) }
  return { heading: page.standInHeading({ who: only }), role, bar: page.barFor({ who: only, what: motion }) }
}
