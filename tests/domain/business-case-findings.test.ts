import { describe, expect, it } from 'vitest'
import { type CaseFinding, caseFindings } from '../../src/domain/business-case-findings.ts'
import { CostKind, type CostLine } from '../../src/domain/business-case.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Goal } from '../../src/domain/goal.ts'
import type { Project } from '../../src/domain/project.ts'
import { caseOf, costOf, moneyGoal } from '../cast/business-case.ts'
import { today } from '../cast/cast.ts'

/** A cost of each kind, a goal that is reached after go-live, and one who pays. */
const whole: CostLine[] = CostKind.options.map((kind, i) => costOf(i + 1, { kind, amount: 100 }))
const late = moneyGoal(1, { dueOn: '2028-06-30' as Day })
const found = (costs = whole, goals: Goal[] = [late], more: Partial<Project> = {}): CaseFinding[] => caseFindings(caseOf(costs, goals, more), today)
const codes = (...given: Parameters<typeof found>): string[] => found(...given).map(({ code }) => code)
const paidBy = (...payers: string[]) => ({ businessCase: { costs: whole, payers } })

describe('The findings of a business case', () => {
  it('are none where it is whole', () => expect(found()).toEqual([]))

  it('name the goal that lacks odds or a date, and say when no goal has a benefit', () => {
    expect(found(whole, [{ ...late, odds: null }])).toEqual([{ code: 'goal-without-odds', goal: 'goal-1' }])
    expect(found(whole, [{ ...late, dueOn: null }])).toEqual([{ code: 'goal-without-date', goal: 'goal-1' }])
    expect(found(whole, [{ ...late, yearlyBenefit: null }])).toEqual([{ code: 'no-money-goal' }])
    expect(codes(whole, [{ ...late, yearlyBenefit: 0 }])).toEqual(['benefit-not-positive'])
    expect(codes(whole, [{ ...late, withdrawn: { by: 'x', at: '2026-06-01T08:00:00.000Z' } }])).toEqual(['no-money-goal'])
  })

  it('doubt a benefit before go-live, one of a goal that will not be reached, and one beyond the five years', () => {
    const soon = moneyGoal(1, { dueOn: '2026-09-30' as Day })
    expect(found(whole, [soon])).toContainEqual(expect.objectContaining({ code: 'benefit-before-live', from: '2026-10-01' }))
    expect(codes(whole, [soon], { benefits: { ...caseOf([]).benefits, liveOn: '2026-06-01' as Day } })).not.toContain('benefit-before-live')
    expect(found(whole, [moneyGoal(1, { dueOn: '2026-06-01' as Day, rhythm: null })])).toContainEqual({ code: 'goal-doubtful', goal: 'goal-1', from: '2026-06-02', status: 'missed' })
    expect(codes(whole, [moneyGoal(1, { dueOn: '2040-01-01' as Day })])).toEqual(['benefit-too-late'])
  })

  it('miss costs, whole kinds of them, and those outside the five years', () => {
    expect(codes([])).toContain('no-cost')
    expect(found([costOf(1), costOf(2, { kind: 'own-people' })])).toEqual([{ code: 'kinds-without-cost', kinds: ['consultants', 'training', 'hardware', 'operation'] }])
    expect(found([...whole, costOf(7, { from: '2025-12-01' as Day })])).toEqual([{ code: 'cost-outside', cost: 'cost-7', from: '2025-12-01' }])
  })

  it('want people who pay, and no experts among them', () => {
    expect(found(whole, [late], paidBy())).toEqual([{ code: 'no-payer' }])
    expect(found(whole, [late], paidBy('person-2'))).toEqual([{ code: 'payer-expert', person: 'person-2' }])
    expect(found(whole, [late], paidBy('person-1', 'person-99'))).toEqual([{ code: 'payer-left', person: 'person-99' }])
  })

  it('say when the sum falls below zero again after the payback', () => {
    const again = found([...whole, costOf(7, { amount: 10_000, from: '2030-07-01' as Day })], [late])
    expect(again).toEqual([{ code: 'negative-again', quarter: expect.objectContaining({ from: '2030-07-01' }) }])
  })

  it('put what spoils the figures first', () => {
    expect(codes([costOf(1)], [{ ...late, odds: null }], {})).toEqual(['goal-without-odds', 'kinds-without-cost'])
  })
})
