import { expect, it } from 'vitest'
import { organisationSheet, rawOrganisation } from '../../src/cli/organisation-area.ts'
import { cliWords } from '../../src/locales/cli-words.ts'
import { locales } from '../../src/locales/locales.ts'
import { castProject, today } from '../cast/cast.ts'
import { soundProject } from '../cast/organisation.ts'

it('lists each unit with its people, who is in none, and then the findings, the gravest first', async () => {
  const words = locales.en
  const { columns, rows } = organisationSheet({ project: soundProject(), today, phase: null, words, cli: await cliWords('en') })
  expect(columns.map(({ head }) => head)).toEqual(['Group', 'Id', 'Person', 'Side', 'Share', ''])
  expect(rows).toContainEqual(['Deployment group', 'person-8', 'Architecture lead', 'Client', '20\u00a0%', 'lead'])
  expect(rows.at(-1)).toEqual(['In no group', 'person-11', 'Deputy general manager', 'Client', '', ''])
  const bare = organisationSheet({ project: castProject(), today, phase: null, words, cli: await cliWords('en') }).rows
  expect(bare).toContainEqual(['Development group + Technical architecture group + Deployment group', '', 'nobody yet', '', '', ''])
  expect(bare.find(([severity]) => ['High', 'Medium', 'Low'].includes(String(severity)))?.slice(0, 2)).toEqual(['High', 'units-empty'])
})

it('gives programs the units, vacancies, people and findings', () => {
  expect(rawOrganisation(castProject(), today)).toMatchObject({
    units: [{ place: 'committee', members: ['person-1', 'person-2'] }, {}, {}, {}, {}], vacancies: [{ groups: ['development', 'technical-architecture', 'deployment'], lacks: 'member' }],
  })
})
