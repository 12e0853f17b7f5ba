import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../src/domain/brief.ts'
import { isTimeZone } from '../../src/domain/country.ts'
import { goalFaults, goalGaps } from '../../src/domain/goal-faults.ts'
import { missingTranslations, userTexts } from '../../src/domain/user-texts.ts'
import { briefJsonSchema } from '../../src/exchange/brief-json-schema.ts'
import { readBrief } from '../../src/exchange/brief-yaml.ts'
import { complexityOf } from '../../src/method/complexity.ts'
import { calendarOf } from '../../src/method/holidays.ts'
import { projectFromBrief } from '../../src/method/project-from-brief.ts'

const templates = new URL('../../templates/', import.meta.url)
const textOf = (name: string) => readFileSync(new URL(`briefs/${name}.yaml`, templates), 'utf8')
const briefs = ['shanghai-car-maker', 'small-trading-company', 'group-with-subsidiaries']

describe('the JSON Schema of a brief', () => {
  const file = new URL('brief.schema.json', templates)
  const fresh = `${JSON.stringify(briefJsonSchema(), null, 2)}\n`

  it('is the one that editors read; renew it with UPDATE=1 npx vitest run tests/exchange/brief-templates.test.ts', () => {
    if (process.env['UPDATE']) writeFileSync(file, fresh)
    expect(readFileSync(file, 'utf8')).toBe(fresh)
  })

  it('explains every field', () => {
    const unexplained: string[] = []
    const look = (schema: Record<string, unknown>, path: string) => {
      for (const [name, field] of Object.entries((schema['properties'] ?? {}) as Record<string, Record<string, unknown>>)) {
        if (!field['description']) unexplained.push(`${path}${name}`)
        look(field, `${path}${name}.`)
      }
      for (const inner of [schema['items'], ...((schema['anyOf'] ?? []) as unknown[])]) if (inner) look(inner as Record<string, unknown>, path)
    }
    look(briefJsonSchema(), '')
    expect(unexplained).toEqual([])
  })

  it('refuses unknown fields and asks for name and start', () => {
    expect(briefJsonSchema()).toMatchObject({ required: ['name', 'start'], additionalProperties: false })
  })
})

describe.each(briefs)('the brief %s', (name) => {
  const text = textOf(name)
  const parts = partsOf(readBrief(text, name), calendarOf)
  const project = projectFromBrief(parts, name, { by: 'operator', at: '2026-01-05T08:00:00.000Z' })

  it('names its schema for editors', () => {
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../brief.schema.json')
  })

  it('is translated completely, and translates nothing that it does not say', () => {
    expect(missingTranslations(project)).toEqual([])
    const used = new Set(userTexts(project))
    expect(project.translations.filter((row) => !used.has(row.text))).toEqual([])
  })

  it('says of its figures that they are made up', () => {
    expect(parts.example).toBe(true)
  })

  it('says of its goals what measuring them needs: kind of figure, shape, day and source of the baseline, rhythm', () => {
    const unsaid = parts.goals.filter((goal) => goal.unitKind === null || goal.shape === null || goal.baselineOn === null || goal.baselineSource === '' || goal.rhythm === null)
    expect(unsaid.map(({ title }) => title)).toEqual([])
    expect(project.goals.flatMap((goal) => goalFaults(project, goal, project.start))).toEqual([])
  })

  it('has everything that the planning checkpoint asks of goals, systems and people', () => {
    expect(parts.goals.map(goalGaps)).toEqual(parts.goals.map(() => []))
    for (const system of parts.brief.systems) expect([system.fate === null, system.cost === null]).toEqual([false, false])
    expect(parts.goals.map(({ family }) => family)).toEqual(expect.arrayContaining(['revenue-growth', 'profit-growth', 'customer-satisfaction']))
    const committee = parts.team.filter(({ group }) => group === 'steering-committee')
    expect([committee.length >= 3, committee.some((each) => each.lead && each.topManagement), committee.some(({ side }) => side === 'supplier')]).toEqual([true, true, true])
    expect(isTimeZone(parts.timeZone)).toBe(true)
  })
})

describe('the three briefs together', () => {
  const bandOf = (name: string) => complexityOf(partsOf(readBrief(textOf(name), name), calendarOf).brief)

  it('show a low, a high and a very high complexity', () => {
    expect(briefs.map((name) => bandOf(name).band)).toEqual(['high', 'low', 'very-high'])
  })

  it('show all three languages', () => {
    expect(briefs.map((name) => readBrief(textOf(name), name).language)).toEqual(['en', 'zh-TW', 'zh-CN'])
  })
})
