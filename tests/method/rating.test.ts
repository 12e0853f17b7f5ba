import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rateAtMost, rateShare, rateYes } from '../../src/method/rating.ts'

describe('A share of what is asked', () => {
  it('is rated by the table: all 4, the mark 3, nine tenths of it 2, half of it 1', () => {
    expect([1, 0.999, 0.9, 0.899, 0.5, 0.499, 0].map((share) => rateShare(share))).toEqual([4, 2, 2, 1, 1, 0, 0])
    expect([1, 0.95, 0.9499, 0.855, 0.8549, 0.475, 0.4749].map((share) => rateShare(share, 0.95))).toEqual([4, 3, 2, 2, 1, 1, 0])
  })

  it('meets its mark exactly, whatever binary fractions make of it', () => {
    for (let mark = 1; mark <= 100; mark += 1) {
      for (const [tenths, rating] of [[10, mark === 100 ? 4 : 3], [9, 2], [5, 1]] as const) {
        expect(rateShare((tenths * mark) / 1_000, mark / 100), `${tenths}/10 of ${mark} %`).toBe(rating)
        expect(rateShare((tenths * mark - 0.001) / 1_000, mark / 100), `just under ${tenths}/10 of ${mark} %`).toBe(rating === 4 ? 2 : rating - 1)
      }
    }
    expect(rateShare(72 / 100, 0.8)).toBe(2)
  })

  it('never gets a lower rating for more', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(fc.property(share, share, fc.double({ min: 0.01, max: 1, noNaN: true }), (a, b, mark) => {
      expect(rateShare(Math.max(a, b), mark)).toBeGreaterThanOrEqual(rateShare(Math.min(a, b), mark))
    }))
  })
})

describe('At most', () => {
  it('is rated by the table: half the mark 4, the mark 3, twice 2, five times 1', () => {
    expect([0, 0.5, 0.51, 1, 1.01, 2, 2.01, 5, 5.01].map((value) => rateAtMost(value, 1))).toEqual([4, 4, 3, 3, 2, 2, 1, 1, 0])
    expect([0, 1].map((value) => rateAtMost(value, 0))).toEqual([4, 0])
    for (let mark = 1; mark <= 200; mark += 1) expect(rateAtMost((5 * mark) / 1_000, mark / 1_000)).toBe(1)
  })

  it('never gets a higher rating for more', () => {
    const value = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(fc.property(value, value, fc.double({ min: 0, max: 20, noNaN: true }), (a, b, mark) => {
      expect(rateAtMost(Math.max(a, b), mark)).toBeLessThanOrEqual(rateAtMost(Math.min(a, b), mark))
    }))
  })
})

it('A plain question is 4 or 0', () => {
  expect([rateYes(true), rateYes(false)]).toEqual([4, 0])
})
