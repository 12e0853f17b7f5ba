import { expect, it } from 'vitest'
import { diagnosisSheet, rawDiagnosis } from '../../src/cli/diagnosis-area.ts'
import { cliWords } from '../../src/locales/cli-words.ts'
import { locales } from '../../src/locales/locales.ts'
import { castProject, stamp, today } from '../cast/cast.ts'
import { problemOf, ratingsOf, whysOf } from '../cast/diagnosis.ts'

const [goal] = castProject().goals
const project = castProject({
  diagnosis: [
    problemOf(1), problemOf(2, {
      key: 'complaints-not-analysed', title: '', ratings: ratingsOf({ 'person-1': [5, 4], 'person-2': [3, 5] }), whys: whysOf(['', 'Bearings break'], ['why-1', 'A cheaper alloy']),
      verdict: { ...stamp, kind: 'other', cause: '', remedy: 'quality-management', note: '' },
    }),
  ],
  goals: goal ? [{ ...goal, problems: ['problem-2'] }] : [],
})

it('lists the problems, the heaviest first, with root cause, verdict and goals', async () => {
  const asked = { project, today, phase: null, words: locales.en, cli: await cliWords('en') }
  const { columns, rows } = diagnosisSheet(asked)
  expect(columns.map(({ head }) => head)).toEqual(['Rank', 'Id', 'Problem', 'Frequency', 'Harm', 'Weight', 'Range', 'Raters', 'Verdict', 'Root cause', 'Goals'])
  expect(rows).toEqual([
    ['1', 'problem-2', 'Complaints are answered and not analysed', '4', '4.5', '18', '15 to 20', 2, 'Not a CRM’s to solve: Quality management', 'A cheaper alloy', goal?.id],
    ['–', 'problem-1', 'Problem 1', '–', '–', '–', '', 0, 'No verdict yet', '', ''],
  ])
})

it('gives programs the figures, root causes and goals of each problem', () => {
  expect(rawDiagnosis(project)).toMatchObject([{ id: 'problem-2', rank: 1, figures: { product: 18 }, rootCauses: ['why-2'], goals: [goal?.id] }, { id: 'problem-1', rank: null, figures: { product: null } }])
})
