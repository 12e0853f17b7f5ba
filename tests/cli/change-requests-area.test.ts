import { expect, it } from 'vitest'
import { budgetSheet, changeRequestsSheet, rawBudget, rawChangeRequests } from '../../src/cli/change-requests-area.ts'
import { bareBudget } from '../../src/domain/change-request.ts'
import { cliWords } from '../../src/locales/cli-words.ts'
import { locales } from '../../src/locales/locales.ts'
import { castProject, today } from '../cast/cast.ts'
import { ruled, submitted, wish } from '../cast/change-cast.ts'

const project = castProject({
  changeRequests: [ruled(submitted(wish(1, 9_000, { 'task-22': 2 }))), submitted(wish(2, 90_000))],
  budget: { ...bareBudget, lines: [{ id: 'budget-line-1', kind: 'training', phase: 'testing', title: 'Courses', planned: 500, committed: 700, actual: 0, forecast: null, source: '', cost: null, changeRequest: null, withdrawn: null }] },
})
const asked = async (phase: 'development' | 'testing' | null = null) => ({ project, today, phase, words: locales.en, cli: await cliWords('en') })

it('shows requests with state, effect and who decides or decided', async () => {
  const { columns, rows } = changeRequestsSheet(await asked())
  expect(columns.map(({ head }) => head)).toEqual(['Id', 'Request', 'State', 'Cost', 'Time', 'Decided by'])
  expect(rows).toEqual([
    ['change-request-1', 'Wish 1', 'Approved', '¥\u00a09,000', '+2\u00a0working days', 'the project manager'],
    ['change-request-2', 'Wish 2', 'Waits for a decision', '¥\u00a090,000', 'none', 'the committee'],
  ])
  expect(changeRequestsSheet(await asked('testing')).rows).toEqual([])
})

it('shows the lines of the budget, approved changes among them, and the total', async () => {
  const { rows } = budgetSheet(await asked())
  expect(rows.map(([id, title, kind, phase]) => [id, title, kind, phase])).toEqual([
    ['budget-line-1', 'Courses', 'Training', 'Testing'], ['change-request-1', 'Wish 1', 'Software', 'Custom development'], ['', 'Total', '', ''],
  ])
  expect(rows.at(-1)?.slice(4)).toEqual(['¥\u00a0500', '¥\u00a09,000', '¥\u00a0700', '¥\u00a00', '¥\u00a09,700', '¥\u00a0200'])
})

it('gives programs the state, the days, who decides and why, and what it does to the plan', () => {
  expect(rawChangeRequests(project, today)).toMatchObject([
    { id: 'change-request-1', state: 'approved', days: 2, decides: { by: 'project-manager' }, dates: { finish: { slip: 2 } } }, { id: 'change-request-2', state: 'submitted', decides: { by: 'committee', reasons: [{ code: 'cost-above' }, { code: 'sum-cost-above' }] } },
  ])
  expect(rawBudget(project, today)).toMatchObject({ budget: 1_200_000, total: { planned: 500, changes: 9_000 }, changes: { cost: 9_000, days: 2, waiting: { count: 1, cost: 90_000 } } })
})
