import { expect, it } from 'vitest'
import { benefitsSheet, rawBenefits } from '../../src/cli/benefits-area.ts'
import type { Day } from '../../src/domain/day.ts'
import { cliWords } from '../../src/locales/cli-words.ts'
import { locales } from '../../src/locales/locales.ts'
import { phaseIds } from '../../src/domain/ids.ts'
import { castBrief } from '../cast/cast.ts'
import { goLive } from '../cast/live.ts'
import { openStage } from '../changes/stage.ts'
import { openTerminal } from './terminal.ts'

it('shows reviews and improvements as a table and for programs', async () => {
  const stage = await openStage()
  await goLive(stage)
  stage.goTo('2027-02-12')
  await stage.as('project-manager', 'hold-review', { months: 1, conclusion: 'Go on' })
  await stage.as('project-manager', 'add-improvement', { title: 'Second course', owner: 'Sales director', dueOn: '2027-03-31' })
  const [project, today] = [await stage.project(), '2027-04-20' as Day]
  const { columns, rows } = benefitsSheet({ project, today, phase: null, words: locales.en, cli: await cliWords('en') })
  expect(columns.map(({ head }) => head)).toEqual(['Id', 'Benefits', 'Status', 'Due', 'On', 'Goals reached', 'Owner'])
  expect(rows).toEqual([
    ['review-1', '1 month', 'Held', '2027-02-11', '2027-02-12', '0 of 2', ''], ['', '3 months', '8\u00a0days overdue', '2027-04-12', '', '', ''],
    ['', '6 months', 'Planned', '2027-07-12', '', '', ''], ['', '12 months', 'Planned', '2028-01-11', '', '', ''],
    ['improvement-1', 'Second course', 'Overdue', '2027-03-31', '', '', 'Sales director'],
  ])
  expect(rawBenefits(project, today)).toMatchObject({ live: { on: '2027-01-11', by: 'record' }, calendar: [{ months: 1, review: 'review-1' }, { months: 3, state: 'overdue', late: 8, review: null }, {}, {}], lateConditions: [] })
})

it('starts the next iteration of a project that is live, and refuses it before', async () => {
  const { sixgate, json } = await openTerminal({ stdin: async () => JSON.stringify({ ...castBrief, id: 'harbour' }) })
  const change = async (name: string, ...fields: string[]): Promise<void> => {
    const { code, err } = await sixgate('change', name, 'harbour', ...fields)
    expect(err).toBe('')
    expect(code).toBe(0)
  }
  await sixgate('new', '-')
  const early = await sixgate('iterate', 'harbour', '--name', 'The web shop', '--start', '2026-09-01')
  expect(early).toMatchObject({ code: 1 })
  expect(early.err).toContain('once the go-live is recorded')
  for (const phase of phaseIds) {
    await change('start-phase', '--phase', phase)
    if (phase === 'go-live') continue
    await change('submit-checkpoint', '--phase', phase, '--recommendation', 'go')
    await change('decide-checkpoint', '--phase', phase, '--decision', 'go', '--reason', 'Seen')
  }
  await change('record-go-live')
  expect((await sixgate('iterate', 'harbour', '--name', 'The web shop')).code).toBe(1)
  expect(await json('iterate', 'harbour', '--name', 'The web shop', '--start', '2026-09-01')).toEqual({ id: 'the-web-shop', version: 1 })
  expect((await sixgate('show', 'harbour', 'benefits', '--raw')).out).toContain('"project": "the-web-shop"')
})
