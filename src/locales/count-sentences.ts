import type { Project } from '../domain/project.ts'
import type { Count, CountReason } from '../domain/round.ts'
import type { Locale } from './locale.ts'
import { namesOf } from './names.ts'

/** Why a round came out as it did, one sentence for each reason. `chair`: who chairs; `open`: the vote still runs, so that what is lacking may come. */
export type CountReasonWords = { readonly [Code in CountReason['code']]: (reason: Extract<CountReason, { code: Code }>, chair: string | null, open?: boolean) => string }

/**
 * A count in words, in the order of the rules: quorum, majority or tie, conditions. Of an open round they say how it stands.
 * Plain text: escape it at the edge.
 */
export function countSentences({ seats, reasons }: Pick<Count, 'seats' | 'reasons'>, project: Project, words: Locale, open = false): string[] {
  const chair = seats.find((seat) => seat.chair)
  const name = chair ? namesOf(project, words).person(chair.seat) : null
  return reasons.map((reason) => (words.countReasons[reason.code] as (facts: CountReason, chair: string | null, open: boolean) => string)(reason, name, open))
}
