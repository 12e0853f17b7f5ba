import { DAY_TOO_FAR, type Day, isInReach } from './day.ts'
import { isJudged } from './goal-figures.ts'
import type { Goal, Measurement } from './goal.ts'
import { kindEnds } from './kind-ends.ts'

/** What somebody read off: the figure itself, or the two counts of a ratio. */
export type Reading = { on: Day; value: number | null; part: number | null; whole: number | null }

/** The correction that stands in the place of a measurement, if there is one. */
export const correctionOf = (list: readonly Measurement[], id: string): Measurement | null =>
  list.findLast(({ corrects, withdrawn }) => corrects === id && withdrawn === null) ?? null

/** The figure of a reading. METHOD 5.3: the ratio of two counts; per cent run from 0 to 100. */
export function figureOf({ unitKind, ratio }: Pick<Goal, 'unitKind' | 'ratio'>, { value, part, whole }: Omit<Reading, 'on'>): number | null {
  if (!ratio) return value
  if (part === null || whole === null || whole <= 0) return null
  return unitKind === 'percent' ? (100 * part) / whole : part / whole
}

/**
 * Why a goal does not take a reading, as the code of a fault; null if it does. A ratio over a zero count is no measurement, and a
 * ratio is never believed without its counts. A figure that its kind of unit cannot have is a slip of the pen, and a goal with a
 * written test is judged, not measured. METHOD 5.3.
 */
export function readingFault(goal: Goal, { on, value, part, whole }: Reading, today: Day): string | null {
  if (goal.withdrawn) return 'goal-withdrawn'
  if (!isInReach(on)) return DAY_TOO_FAR
  if (on > today) return `day-ahead:${today}`
  if (goal.baselineOn !== null && on < goal.baselineOn) return `before-baseline:${goal.baselineOn}`
  if (isJudged(goal)) return 'judged-goal'
  return (goal.ratio ? ratioFault(part, whole) : valueFault({ value, part, whole })) ?? kindFault(goal, figureOf(goal, { value, part, whole }))
}

function ratioFault(part: number | null, whole: number | null): string | null {
  if (part === null || whole === null) return 'counts-needed'
  return whole > 0 ? null : 'zero-whole'
}

function valueFault({ value, part, whole }: Omit<Reading, 'on'>): string | null {
  if (part !== null || whole !== null) return 'counts-not-wanted'
  return value === null ? 'required' : null
}

function kindFault(goal: Goal, figure: number | null): string | null {
  const { least, most } = kindEnds(goal)
  if (figure === null) return null
  return figure < least ? `below-kind:${least}` : figure > most ? `above-kind:${most}` : null
}

/** Whether a measurement already says what a reading says. */
export const saysTheSame = (known: Measurement, { value, part, whole }: Omit<Reading, 'on'>): boolean =>
  known.part === null ? known.value === value && part === null && whole === null : known.part === part && known.whole === whole
