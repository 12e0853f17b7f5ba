import { z } from 'zod'
import { DiagnosedProblem } from '../domain/diagnosis.ts'
import { Problem } from '../domain/problem.ts'
import { change } from './change.ts'
import { problemNamed } from './diagnosis.ts'
import { Frequency, Harm, rate, Rater, raterOf, raters } from './raters.ts'

const ProblemId = DiagnosedProblem.shape.id

/** How often a problem is met and how much it hurts, 1 to 5. One's own rating takes the place of one's earlier one. METHOD 5.1. */
export const rateProblem = change({
  name: 'rate-problem',
  input: z.strictObject({ problem: ProblemId, frequency: Frequency, harm: Harm, rater: Rater.optional() }),
  may: raters,
  rule: 'moderator-for-others',
  make(project, { problem, frequency, harm, rater }, facts) {
    rate(problemNamed(project, problem), raterOf(project, rater, facts), { frequency, harm }, facts.stamp)
  },
})

/** The table of a workshop at once; rows without a rating stay as they are. */
export const rateProblems = change({
  name: 'rate-problems',
  input: z.strictObject({ ratings: z.array(z.strictObject({ problem: ProblemId, frequency: Frequency.optional(), harm: Harm.optional() })).max(1_000), rater: Rater.optional() }),
  may: raters,
  rule: 'moderator-for-others',
  make(project, { ratings, rater: given }, facts) {
    const rater = raterOf(project, given, facts)
    ratings.forEach(({ problem, frequency, harm }, at) => {
      const draft = problemNamed(project, problem)
      if (frequency !== undefined && harm !== undefined) rate(draft, rater, { frequency, harm }, facts.stamp)
      else if (frequency !== undefined || harm !== undefined) {
        const path = `ratings.${at}.${frequency === undefined ? 'frequency' : 'harm'}`
        throw new Problem('input-invalid', { change: 'rate-problems', faults: [{ path, message: 'rating-half' }] })
      }
    })
  },
})
