import { describe, expect, it } from 'vitest'
import type { BriefFacts } from '../../src/domain/brief-facts.ts'
import { AreaId, GroupId } from '../../src/domain/ids.ts'
import { bandOf, complexityOf, functionScoreOf, scaledDays, scopeScoreOf } from '../../src/method/complexity.ts'
import { castProject } from '../cast/cast.ts'

const { brief: harbour } = castProject()
const departments = (uses: boolean[]): BriefFacts['departments'] => uses.map((each, at) => ({ id: `department-${at + 1}`, name: `D${at}`, uses: each, importance: null, urgency: null }))
const company = (facts: Partial<BriefFacts>): BriefFacts => ({ ...harbour, departments: [], sites: 1, regions: 1, subsidiaries: 0, ...facts })

describe('Complexity', () => {
  it('scores the functions: 1, 2–5, 6–10, 11–20, more; none has no score', () => {
    expect([0, 1, 2, 5, 6, 10, 11, 20, 21, 60].map(functionScoreOf)).toEqual([null, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  })

  it('counts an area as three functions', () => {
    expect([0, 1, 2, 3, 4, 6, 7, 12].map((n) => complexityOf({ ...harbour, modules: AreaId.options.slice(0, n) }).functions)).toEqual([0, 3, 6, 9, 12, 18, 21, 36])
  })

  it('scores the scope by the highest that holds', () => {
    const scores = [
      company({ departments: departments([true, false, false]) }), company({ departments: departments([true, true, false]) }), company({ departments: departments([true, true, true]) }),
      company({ departments: departments([true]), sites: 2 }), company({ departments: departments([true]), regions: 3 }), company({ departments: departments([true]), sites: 5, subsidiaries: 1 }),
      company({ sites: null, regions: null, subsidiaries: null }), company({ departments: departments([true]) }),
    ].map(scopeScoreOf)
    expect(scores).toEqual([1, 2, 3, 4, 4, 5, 1, 1])
  })

  it('is the product of both, in four bands', () => {
    const bands = Array.from({ length: 25 }, (_, n) => bandOf(n + 1))
    expect(bands).toEqual([...Array(4).fill('low'), ...Array(5).fill('moderate'), ...Array(6).fill('high'), ...Array(10).fill('very-high')])
    expect(complexityOf(harbour)).toMatchObject({ functions: 9, functionScore: 3, scopeScore: 2, complexity: 6, band: 'moderate' })
  })

  it('counts as moderate while nothing is chosen', () => {
    expect(complexityOf({ ...harbour, modules: [], subsidiaries: 3 })).toMatchObject({ functionScore: null, complexity: null, band: 'moderate', factor: 1, reserve: 15 })
  })

  it('has its effects: durations, reserve, pace, groups', () => {
    const of = (areas: number, facts: Partial<BriefFacts>) => {
      const { band, factor, reserve, phasedAdvised, merges } = complexityOf({ ...company(facts), modules: AreaId.options.slice(0, areas) })
      return [band, factor, reserve, phasedAdvised, merges.length]
    }
    expect(of(1, { departments: departments([true, false]) })).toEqual(['low', 0.6, 10, false, 3])
    expect(of(3, { departments: departments([true, true]) })).toEqual(['moderate', 1, 15, false, 5])
    expect(of(3, { sites: 4 })).toEqual(['high', 1.5, 20, true, 0])
    expect(of(8, { subsidiaries: 2 })).toEqual(['very-high', 2.2, 25, true, 0])
  })

  it('proposes merges that hold every group once, and supervision by itself', () => {
    for (const areas of [1, 3]) {
      const { merges } = complexityOf({ ...company({ departments: departments([true, areas > 1]) }), modules: AreaId.options.slice(0, areas) })
      expect(merges.flat().sort()).toEqual([...GroupId.options].sort())
      expect(merges).toContainEqual(['supervision'])
      expect(merges).toContainEqual(['steering-committee'])
    }
  })
})

describe('Durations', () => {
  it('are scaled, rounded up to half days, and at least half a day', () => {
    expect([[0.5, 0.6], [1, 0.6], [3, 0.6], [5, 0.6], [1, 1], [1, 1.5], [3, 1.5], [1, 2.2], [10, 2.2], [5, 2.2], [0, 1]].map(([days = 0, factor = 0]) => scaledDays(days, factor)))
      .toEqual([0.5, 1, 2, 3, 1, 1.5, 4.5, 2.5, 22, 11, 0.5])
  })

  it('keep the order of the three estimates and are half days, for every task of every band', () => {
    for (const modules of [1, 3, 8]) {
      const { factor } = complexityOf({ ...harbour, modules: AreaId.options.slice(0, modules) })
      for (let days = 0.5; days <= 30; days += 0.5) {
        const scaled = scaledDays(days, factor)
        expect(scaled * 2).toBe(Math.round(scaled * 2))
        expect(scaled).toBeGreaterThanOrEqual(Math.max(0.5, days * factor - 1e-9))
        expect(scaled).toBeLessThanOrEqual(Math.max(0.5, days * factor + 0.5))
        expect(scaledDays(days + 0.5, factor)).toBeGreaterThanOrEqual(scaled)
      }
    }
  })
})
