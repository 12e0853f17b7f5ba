import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rateShare, rateYes } from '../../src/method/rating.ts'

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

it('A plain question is 4 or 0', () => {
  expect([rateYes(true), rateYes(false)]).toEqual([4, 0])
})
