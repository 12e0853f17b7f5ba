import type { DiagnosedProblem, ProblemRating } from '../../src/domain/diagnosis.ts'
import { stamp } from './cast.ts'

/** Ratings as `rater: [frequency, harm]`. */
export const ratingsOf = (given: Record<string, [number, number]>): ProblemRating[] =>
  Object.entries(given).map(([rater, [frequency, harm]], at) => ({ ...stamp, id: `rating-${at + 1}`, rater, frequency, harm }))

/** A problem of the company's own, without ratings and whys unless said. */
export const problemOf = (n: number, more: Partial<DiagnosedProblem> = {}): DiagnosedProblem => ({
  ...stamp, id: `problem-${n}`, key: null, title: `Problem ${n}`, area: 'other', motives: [], evidence: '', ratings: [], whys: [], verdict: null, withdrawn: null, ...more,
})

/** Whys written as `why-2 under why-1`: `['', 'Late parts'], ['why-1', 'No stock']`. */
export const whysOf = (...given: [under: string, text: string][]): DiagnosedProblem['whys'] =>
  given.map(([under, text], at) => ({ id: `why-${at + 1}`, under: under === '' ? null : under, text, withdrawn: null }))
