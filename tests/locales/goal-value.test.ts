import { describe, expect, it } from 'vitest'
import { goalValues } from '../../src/locales/goal-value.ts'
import { locales } from '../../src/locales/locales.ts'
import { goalOf, projectWith } from '../cast/goals.ts'

const written = (overrides: Parameters<typeof goalOf>[0], figures: readonly number[], value: number): string => {
  const goal = goalOf({ baseline: 40, target: 80, ...overrides })
  return goalValues(projectWith([goal], {}), goal, locales.en, figures).value(value)
}

describe('The value of a goal', () => {
  it('has as many decimals as its figures were written with, at most three', () => {
    expect(written({}, [42, 45], 44.4)).toBe('44\u00a0%')
    expect(written({}, [42.375], 44)).toBe('44\u00a0%')
    expect(written({}, [42.375], 44.1234)).toBe('44.123\u00a0%')
  })

  it('of two counts says no more than one decimal of a per cent, two of another ratio: a division leaves many', () => {
    expect(written({ ratio: true, unitKind: 'percent' }, [63.101_73], 63.101_73)).toBe('63.1\u00a0%')
    expect(written({ ratio: true, unitKind: 'count', unit: 'calls', baseline: 2, target: 10 }, [2.446_81], 2.446_81)).toBe('2.45\u00a0calls')
  })
})
