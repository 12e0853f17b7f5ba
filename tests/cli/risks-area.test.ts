import { expect, it } from 'vitest'
import { rawRisks, risksSheet } from '../../src/cli/risks-area.ts'
import type { Day } from '../../src/domain/day.ts'
import { cliWords } from '../../src/locales/cli-words.ts'
import { locales } from '../../src/locales/locales.ts'
import { openStage } from '../changes/stage.ts'

it('shows the register as a table and for programs', async () => {
  const { as, project: read } = await openStage()
  await as('project-manager', 'rate-risk', { risk: 'risk-3', impact: 5 })
  await as('project-manager', 'add-risk-action', { risk: 'risk-3', text: 'Weigh two', dueOn: '2026-06-01' })
  const [project, today] = [await read(), '2026-06-10' as Day]
  const { columns, rows } = risksSheet({ project, today, phase: null, words: locales.en, cli: await cliWords('en') })
  expect(columns.map(({ head }) => head)).toEqual(['Id', 'Risk', 'Likelihood', 'Impact', 'Score', 'Trend', 'What the product sees', 'Owner', 'What is done'])
  expect(rows.find(([id]) => id === 'risk-3')?.slice(1)).toEqual([
    'Tool copied from others', 4, 5, '20, very high', '', 'Alarm: Integrator is named as supplier, yet no problem of the company has a root cause.', '', '1 open, 1 overdue',
  ])
  expect(rows.find(([id]) => id === 'risk-5')?.slice(2, 5)).toEqual(['unknown', '–', '–'])
  expect(rawRisks(project, today)).toMatchObject({ risks: expect.arrayContaining([expect.objectContaining({ score: 20, band: 'very-high' })]), answers: [], reviews: [] })
})
