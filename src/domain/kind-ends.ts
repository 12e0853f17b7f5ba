import type { Goal } from './goal.ts'

/**
 * Between which figures a unit of its kind can lie: a share between 0 and 100, nothing that is counted or lasts below nothing, a score
 * up to the end of its scale where the unit names one number (`of 5`).
 */
export function kindEnds({ unitKind, unit, ratio }: Pick<Goal, 'unitKind' | 'unit' | 'ratio'>): { least: number; most: number } {
  const least = unitKind === 'percent' || unitKind === 'count' || unitKind === 'duration' || ratio ? 0 : Number.NEGATIVE_INFINITY
  const [scale, ...others] = unitKind === 'score' ? (unit.match(/\d+(?:\.\d+)?/g) ?? []) : []
  const most = unitKind === 'percent' ? 100 : scale !== undefined && others.length === 0 ? Number(scale) : Number.POSITIVE_INFINITY
  return { least, most }
}
