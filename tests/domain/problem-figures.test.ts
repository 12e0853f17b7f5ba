import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProblemRating } from '../../src/domain/diagnosis.ts'
import { problemFigures, rankedProblems } from '../../src/domain/problem-figures.ts'
import { stamp } from '../cast/cast.ts'
import { problemOf, ratingsOf } from '../cast/diagnosis.ts'

const oneToFive = fc.integer({ min: 1, max: 5 })
const ratings = fc.array(fc.record({ rater: fc.constantFrom('person-1', 'person-2', 'consultant', 'Area manager'), frequency: oneToFive, harm: oneToFive, hour: fc.integer({ min: 10, max: 20 }) }), { maxLength: 12 })
  .map((list): ProblemRating[] => list.map(({ hour, ...rating }, at) => ({ ...stamp, ...rating, at: `2026-06-10T${hour}:00:00.000Z`, id: `rating-${at + 1}` })))

describe('The figures of a problem', () => {
  it('are the means over raters, their product and the spread', () => {
    const { raters, frequency, harm, product, spread } = problemFigures(problemOf(1, { ratings: ratingsOf({ 'person-1': [5, 4], 'person-2': [3, 2], consultant: [4, 3] }) }))
    expect([raters, frequency, harm, product]).toEqual([3, 4, 3, 12])
    expect(spread?.product).toMatchObject({ lowest: 6, highest: 20 })
    expect(spread?.frequency.deviation).toBeCloseTo(Math.sqrt(2 / 3), 12)
  })

  it('are no data while nobody has rated, and the deviation of one alone is none', () => {
    expect(problemFigures(problemOf(1))).toEqual({ raters: 0, frequency: null, harm: null, product: null, spread: null })
    expect(problemFigures(problemOf(1, { ratings: ratingsOf({ 'person-1': [5, 4] }) })).spread?.harm).toEqual({ lowest: 4, highest: 4, deviation: null })
  })

  it('do not depend on the order of the ratings', () => {
    fc.assert(fc.property(ratings.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
      expect(problemFigures({ ratings: shuffled })).toEqual(problemFigures({ ratings: list }))
    }))
  })

  it('count a rater once, by the latest rating, however the name is written', () => {
    fc.assert(fc.property(ratings, (list) => {
      expect(problemFigures({ ratings: list }).raters).toBe(new Set(list.map(({ rater }) => rater)).size)
    }))
    const twice = [...ratingsOf({ 'Area manager': [1, 1] }), { ...ratingsOf({ 'area  Manager': [5, 5] })[0] as ProblemRating, id: 'rating-2' }]
    expect(problemFigures({ ratings: twice })).toMatchObject({ raters: 1, product: 25 })
  })

  it('stay within what was rated', () => {
    fc.assert(fc.property(ratings.filter((list) => list.length > 0), (list) => {
      const { spread, product } = problemFigures({ ratings: list })
      expect(product).toBeGreaterThanOrEqual(1)
      expect(product).toBeLessThanOrEqual(25)
      expect(spread?.product.lowest).toBeLessThanOrEqual(spread?.product.highest ?? 0)
    }))
  })
})

describe('The ranking', () => {
  it('puts the heaviest first and those not rated last; equals share a rank, in the catalogue’s order', () => {
    const problems = [
      problemOf(1), problemOf(2, { ratings: ratingsOf({ a: [2, 3] }) }), problemOf(3, { key: 'b', ratings: ratingsOf({ a: [3, 2] }) }),
      problemOf(4, { key: 'a', ratings: ratingsOf({ a: [1, 5], b: [5, 1] }) }), problemOf(5, { key: 'a', ratings: ratingsOf({ a: [2, 3], b: [2, 3] }) }), problemOf(6, { ratings: ratingsOf({ a: [5, 5] }) }),
    ]
    expect(rankedProblems(problems, ['a', 'b']).map(({ problem, rank }) => [problem.id, rank])).toEqual([
      ['problem-6', 1], ['problem-4', 2], ['problem-5', 3], ['problem-3', 3], ['problem-2', 3], ['problem-1', null],
    ])
  })

  it('calls equal what is equal in whole numbers, where fractions would differ', () => {
    // Means of 7/3 and 6/2 against 14/6 and 18/6: the same product, not the same sum of binary fractions.
    const one = problemOf(1, { ratings: ratingsOf({ a: [2, 3], b: [2, 3], c: [3, 3] }) })
    const two = problemOf(2, { ratings: ratingsOf({ a: [2, 3], b: [2, 3], c: [3, 3], d: [3, 3], e: [2, 3], f: [2, 3] }) })
    expect(rankedProblems([two, one], []).map(({ rank }) => rank)).toEqual([1, 1])
  })

  it('is the same whatever the order of the ratings', () => {
    fc.assert(fc.property(ratings, ratings, (a, b) => {
      const order = (x: ProblemRating[], y: ProblemRating[]) => rankedProblems([problemOf(1, { ratings: x }), problemOf(2, { ratings: y })], []).map(({ problem, rank }) => [problem.id, rank])
      expect(order(a.toReversed(), b.toReversed())).toEqual(order(a, b))
    }))
  })
})
