import { describe, expect, it } from 'vitest'
import { budgetFigures, costsMissing } from '../../src/domain/budget-figures.ts'
import type { BudgetLine } from '../../src/domain/change-request.ts'
import { bareBudget } from '../../src/domain/change-request.ts'
import { castProject, stamp } from '../cast/cast.ts'
import { ruled, submitted, wish } from '../cast/change-cast.ts'

const line = (n: number, more: Partial<BudgetLine> = {}): BudgetLine => ({
  id: `budget-line-${n}`, kind: 'software', phase: 'development', title: `Line ${n}`, planned: 100, committed: 0, actual: 0, forecast: null, source: '', cost: null, changeRequest: null, withdrawn: null, ...more,
})
const withLines = (lines: BudgetLine[], changeRequests = castProject().changeRequests) => castProject({ budget: { ...bareBudget, lines }, changeRequests })

describe('The budget', () => {
  it('forecasts the largest of planned, committed and actual unless a line says otherwise', () => {
    const { total, unplanned } = budgetFigures(withLines([line(1), line(2, { committed: 130 }), line(3, { actual: 150, committed: 120 }), line(4, { forecast: 80, actual: 90 }), line(5, { withdrawn: stamp })]))
    expect(total).toEqual({ planned: 400, changes: 0, committed: 250, actual: 240, forecast: 100 + 130 + 150 + 80, difference: 60 })
    expect(unplanned).toBe(1_200_000 - 400)
    expect(budgetFigures(castProject({ brief: { ...castProject().brief, budget: null } })).unplanned).toBeNull()
  })

  it('counts an approved change once: by itself, or in the line that follows it', () => {
    const changes = [ruled(submitted(wish(1, 40))), ruled(submitted(wish(2, 25))), submitted(wish(3, 99))]
    const loose = budgetFigures(withLines([line(1)], changes))
    expect(loose.total).toMatchObject({ planned: 100, changes: 65, forecast: 165, difference: 0 })
    const followed = budgetFigures(withLines([line(1), line(2, { planned: 0, changeRequest: 'change-request-1', committed: 45 }), line(3, { planned: 0, changeRequest: 'change-request-3' })], changes))
    expect(followed.total).toMatchObject({ planned: 100, changes: 65, committed: 45, forecast: 100 + 45 + 25, difference: 5 })
    expect(followed.entries.map((entry) => [entry.line?.id ?? null, entry.request?.id ?? null, entry.changes])).toEqual([
      ['budget-line-1', null, 0], ['budget-line-2', 'change-request-1', 40], ['budget-line-3', 'change-request-3', 0], [null, 'change-request-2', 25],
    ])
  })

  it('adds up alike by kind, by phase and in all, whatever the order of the lines', () => {
    const lines = [line(1, { kind: 'training', phase: null, planned: 0.1 }), line(2, { planned: 0.2 }), line(3, { kind: 'training', planned: 0.3 })]
    const { kinds, phases, total, cells } = budgetFigures(withLines(lines))
    expect(total).toEqual(budgetFigures(withLines(lines.toReversed())).total)
    expect(kinds.map(({ kind }) => kind)).toEqual(['software', 'training'])
    expect(phases.map(({ phase }) => phase)).toEqual(['development', null])
    expect(cells.map(({ kind, phase, sums }) => [kind, phase, sums.planned])).toEqual([['software', 'development', 0.2], ['training', 'development', 0.3], ['training', null, 0.1]])
  })

  it('knows which costs of the business case never had a line: one taken back was left out on purpose', () => {
    const cost = { id: 'cost-1', kind: 'hardware' as const, title: 'Server', amount: 5, rhythm: 'once' as const, from: castProject().start, until: null, source: '', withdrawn: null }
    const businessCase = { costs: [cost, { ...cost, id: 'cost-2' }, { ...cost, id: 'cost-3', withdrawn: stamp }, { ...cost, id: 'cost-4' }], payers: [] }
    expect(costsMissing({ ...withLines([line(1, { cost: 'cost-1' }), line(2, { cost: 'cost-4', withdrawn: stamp })]), businessCase }).map(({ id }) => id)).toEqual(['cost-2'])
  })
})
