import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sparkline } from '../../src/cli/sparkline.ts'

describe('A sparkline', () => {
  it('rises with its values', () => {
    expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7], { low: 0, high: 7, most: 16 })).toBe('▁▂▃▄▅▆▇█')
    expect(sparkline([40, 45, 60], { low: 40, high: 90, most: 16 })).toBe('▁▂▄')
  })

  it('is level where all is the same, empty where there is nothing', () => {
    expect(sparkline([5, 5], { low: 5, high: 5, most: 16 })).toBe('▅▅')
    expect(sparkline([], { low: 0, high: 1, most: 16 })).toBe('')
  })

  it('ends with the newest of many, at the height of its value', () => {
    const values = Array.from({ length: 1_000 }, (_, at) => (at === 999 ? 7 : 0))
    expect(sparkline(values, { low: 0, high: 7, most: 16 })).toBe(`${'▁'.repeat(15)}█`)
  })

  it('keeps to eight heights whatever the figures', () => {
    fc.assert(fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (values, most) => {
      const line = sparkline(values, { low: Math.min(...values, -1e308), high: Math.max(...values, 1e308), most })
      expect(line).toMatch(/^[▁-█]*$/)
      expect(line.length).toBe(Math.min(most, values.length))
    }))
  })
})
