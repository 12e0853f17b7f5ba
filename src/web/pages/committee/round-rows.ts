import type { Day } from '../../../domain/day.ts'
import { dayIn } from '../../../domain/day.ts'
import type { Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import type { Round } from '../../../domain/round.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { paths } from '../../paths.ts'
import type { Status } from '../../status.ts'
import { motionTitle, roundNumber, roundStatus, votesCounted } from '../round/motion-said.ts'

export type RoundRow = { href: string; title: string; status: Status; votes: string; day: string }

/** The rounds that have ended, the latest first, with their results. */
export const endedRounds = remember((project: Project, today: Day, words: Locale) => [project, words, today], (project: Project, today: Day, words: Locale): RoundRow[] =>
  ended(project).map((round) => ({
    ...rowOf(project, round, today, words), votes: round.closed ? votesCounted(round.closed.count, words) : '', day: formatOf(words.id).day(endOf(project, round), today),
  })))

const ended = ({ rounds }: Project): Round[] => rounds.filter(({ closed, withdrawn }) => closed ?? withdrawn).sort((a, b) => (endMoment(a) < endMoment(b) ? 1 : -1))
const endMoment = ({ closed, withdrawn }: Round): string => closed?.at ?? withdrawn?.at ?? ''
const endOf = ({ timeZone }: Project, round: Round): Day => round.closed?.on ?? dayIn(timeZone, endMoment(round))

const rowOf = (project: Project, round: Round, today: Day, words: Locale): Pick<RoundRow, 'href' | 'title' | 'status'> =>
  ({ href: paths.round(project.id, roundNumber(round)), title: motionTitle(project, round.motion, words), status: roundStatus(round, today, words) })

/** The last result in one sentence, or nothing. */
export function lastResult(project: Project, today: Day, words: Locale): string {
  const round = ended(project).find(({ closed }) => closed)
  if (!round?.closed) return ''
  return words.committeePage.lead.last({ result: words.roundPage.results[round.closed.count.result], motion: motionTitle(project, round.motion, words), day: formatOf(words.id).day(round.closed.on, today) })
}
