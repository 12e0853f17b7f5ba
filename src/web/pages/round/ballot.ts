import type { Day } from '../../../domain/day.ts'
import type { Project } from '../../../domain/project.ts'
import { type Round, VoteChoice } from '../../../domain/round.ts'
import type { Locale } from '../../../locales/locale.ts'
import { votesView } from './votes-view.ts'

/** A ballot on paper: a row to tick and sign for each seat. */
export type Ballot = { heads: string[]; rows: string[] }

/** The seats of a round that have not voted; the votes cast stand above. Null when all have. */
export function ballotIn(project: Project, round: Round, today: Day, words: Locale): Ballot | null {
  const { choices } = words.roundPage
  const rows = votesView(project, round, today, words).seats.filter(({ voted, recused }) => !voted && !recused).map(({ who }) => who)
  return rows.length > 0 ? { heads: VoteChoice.options.map((choice) => choices[choice]), rows } : null
}
