import { expect, it } from 'vitest'
import { businessCaseSheet, rawBusinessCase } from '../../src/cli/business-case-area.ts'
import { cliWords } from '../../src/locales/cli-words.ts'
import { locales } from '../../src/locales/locales.ts'
import { caseOf, costOf, moneyGoal } from '../cast/business-case.ts'
import { today } from '../cast/cast.ts'

const asked = async (project: ReturnType<typeof caseOf>) => ({ project, today, phase: null, words: locales.en, cli: await cliWords('en') })

it('shows the course by quarter, with the one that pays back', async () => {
  const { columns, rows } = businessCaseSheet(await asked(caseOf([costOf(1)])))
  expect(columns.map(({ head }) => head)).toEqual(['Quarter', 'Costs', 'Benefit', 'Difference', 'Sum so far', ''])
  expect(rows).toHaveLength(20)
  expect(rows[8]).toEqual(['Q2 2028', '¥\u00a00', '¥\u00a0200', '¥\u00a0200', '¥\u00a00', '◂ payback'])
})

it('shows the costs while there is no course', async () => {
  const { columns, rows } = businessCaseSheet(await asked(caseOf([costOf(1, { rhythm: 'yearly', source: 'Offer' })], [])))
  expect(columns.map(({ head }) => head)).toEqual(['Id', 'Cost', 'Amount', 'Due', 'Within five years', 'Source'])
  expect(rows).toEqual([['cost-1', 'Cost 1', '¥\u00a01,200', 'every year, from 1 July 2026', '¥\u00a06,000', 'Offer']])
})

it('gives programs costs, goals by id, course and findings', () => {
  expect(rawBusinessCase(caseOf([costOf(1)], [moneyGoal(1, { odds: null })]), today)).toMatchObject({
    course: null, cost: 1_200, payers: ['person-1'], costs: [{ id: 'cost-1', total: 1_200 }], goals: [{ goal: 'goal-1', odds: null, expected: null }],
    findings: [{ code: 'goal-without-odds', goal: 'goal-1' }, { code: 'benefit-before-live' }, { code: 'kinds-without-cost' }],
  })
})
