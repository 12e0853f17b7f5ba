import type { DiagnosedProblem, ProblemRating } from './diagnosis.ts'
import { textKey } from './user-texts.ts'

/** How far raters are apart; the deviation is that of all who rated (population), null for fewer than two. */
export type Spread = { lowest: number; highest: number; deviation: number | null }

/** What a problem's ratings say. All null while nobody has rated it. `product`: of the two means, 1 to 25. METHOD 5.1. */
export type ProblemFigures = {
  raters: number
  frequency: number | null
  harm: number | null
  product: number | null
  /** Of the two ratings, and of each rater's own product. */
  spread: { frequency: Spread; harm: Spread; product: Spread } | null
}

/** Equal problems share a rank; null: not rated yet. */
export type RankedProblem = { problem: DiagnosedProblem; figures: ProblemFigures; rank: number | null }

/** Two texts that name the same rater. */
export const raterKey = (rater: string): string => textKey(rater).toLowerCase()

export function problemFigures(problem: Pick<DiagnosedProblem, 'ratings'>): ProblemFigures {
  const ratings = oneEach(problem.ratings)
  if (ratings.length === 0) return { raters: 0, frequency: null, harm: null, product: null, spread: null }
  const [frequencies, harms] = [ratings.map(({ frequency }) => frequency), ratings.map(({ harm }) => harm)]
  const { frequency, harm, count } = sumsOf(ratings)
  return {
    raters: count, frequency: frequency / count, harm: harm / count, product: (frequency * harm) / count ** 2,
    spread: { frequency: spreadOf(frequencies), harm: spreadOf(harms), product: spreadOf(ratings.map((rating) => rating.frequency * rating.harm)) },
  }
}

/** The heaviest first, then those not rated; among equals as in `catalogue` (keys), the company's own after it as they came. */
export function rankedProblems(problems: readonly DiagnosedProblem[], catalogue: readonly string[]): RankedProblem[] {
  const place = ({ key }: DiagnosedProblem): number => (key !== null && catalogue.includes(key) ? catalogue.indexOf(key) : catalogue.length)
  const rows = problems.map((problem, at) => ({ problem, at, sums: sumsOf(oneEach(problem.ratings)) }))
  rows.sort((a, b) => weightier(a.sums, b.sums) || place(a.problem) - place(b.problem) || a.at - b.at)
  return rows.map(({ problem, sums }) => ({
    problem, figures: problemFigures(problem), rank: sums.count === 0 ? null : rows.findIndex((other) => weightier(other.sums, sums) === 0) + 1,
  }))
}

type Sums = { frequency: number; harm: number; count: number }

const sumsOf = (ratings: readonly ProblemRating[]): Sums =>
  ratings.reduce((sums, { frequency, harm }) => ({ frequency: sums.frequency + frequency, harm: sums.harm + harm, count: sums.count + 1 }), { frequency: 0, harm: 0, count: 0 })

/** Below 0 where `a` weighs more. In whole numbers, so that equal products are equal: f₁h₁/n₁² against f₂h₂/n₂². */
function weightier(a: Sums, b: Sums): number {
  if (a.count === 0 || b.count === 0) return Math.sign(b.count) - Math.sign(a.count)
  return b.frequency * b.harm * a.count ** 2 - a.frequency * a.harm * b.count ** 2
}

/** A rater's latest rating, whatever the order in which they stand. */
function oneEach(ratings: readonly ProblemRating[]): ProblemRating[] {
  const latest = new Map<string, ProblemRating>()
  for (const rating of ratings) {
    const known = latest.get(raterKey(rating.rater))
    if (!known || isLater(rating, known)) latest.set(raterKey(rating.rater), rating)
  }
  return [...latest.values()]
}

const isLater = (a: ProblemRating, b: ProblemRating): boolean => (a.at === b.at ? numberOf(a.id) > numberOf(b.id) : a.at > b.at)
const numberOf = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1))

function spreadOf(values: readonly number[]): Spread {
  const count = values.length
  const sum = values.reduce((total, value) => total + value, 0)
  const squares = values.reduce((total, value) => total + value ** 2, 0)
  return { lowest: Math.min(...values), highest: Math.max(...values), deviation: count < 2 ? null : Math.sqrt(Math.max(0, count * squares - sum ** 2)) / count }
}
