import { beforeAll, describe, expect, it } from 'vitest'
import { documentHash } from '../../src/documents/document-hash.ts'
import { writeDocument } from '../../src/documents/write-document.ts'
import { CostKind } from '../../src/domain/business-case.ts'
import type { Day } from '../../src/domain/day.ts'
import { LocaleId } from '../../src/domain/ids.ts'
import type { Project } from '../../src/domain/project.ts'
import { caseOf, costOf } from '../cast/business-case.ts'
import { castProject, stamp, today } from '../cast/cast.ts'
import { problemOf, ratingsOf, whysOf } from '../cast/diagnosis.ts'
import { goalOf, measured, weekly } from '../cast/goals.ts'
import { hostileProject } from '../cast/hostile.ts'
import { mermaidBlocks, mermaidParser } from './mermaid-parser.ts'

const written = async (project: Project, locale: LocaleId = 'en', format: 'md' | 'html' = 'md') =>
  (await writeDocument({ project, version: 14, today, locale, key: 'goals-report', format })).bytes
/** What stands under a heading, up to the next one of its level. */
const under = (text: string, heading: string): string => new RegExp(`^(#+) ${heading}\n([\\s\\S]*?)(?=^#{1,3} |$(?![\\s\\S]))`, 'm').exec(text)?.[2] ?? ''
const rowsOf = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('|') && !/^\| [:-]+ /.test(line)).slice(1)

const money = goalOf({ id: 'goal-1', title: 'Calls solved', dueOn: '2027-12-31' as Day, yearlyBenefit: 100_000, odds: 0.5, problems: ['problem-1'], milestones: [{ id: 'target-1', phase: 'development', on: null, value: 60 }] })
const judged = goalOf({ id: 'goal-2', title: 'Customers feel known', baseline: null, target: null, shape: null, unit: '', unitKind: null, test: 'Ten customers are asked', judges: ['person-1'], family: null, priority: 'could', problems: ['problem-2'] })
const full = (more: Partial<Project> = {}): Project => ({
  ...caseOf(CostKind.options.map((kind, i) => costOf(i + 1, { kind, amount: 10_000, title: `Cost of ${kind}`, source: 'Offer' })), [money, judged]),
  measurements: { 'goal-1': weekly('2026-05-01', [42, 44, 47, 49]) },
  diagnosis: [
    problemOf(1, { title: 'Calls go astray', area: 'service', motives: ['satisfy-and-bind'], ratings: ratingsOf({ 'person-1': [5, 4], 'person-2': [3, 4] }), whys: whysOf(['', 'No common record']), verdict: { ...stamp, kind: 'crm', cause: '', remedy: null, note: '' } }),
    problemOf(2, { title: 'Pumps fail', area: 'service', ratings: ratingsOf({ 'person-1': [2, 2] }), whys: whysOf(['', 'Bad seals']), verdict: { ...stamp, kind: 'other', cause: 'Bad seals', remedy: 'quality-management', note: 'Block the lot.' } }),
    problemOf(3, { title: 'Prices are old' }),
  ],
  ...more,
})

describe('The goals report', () => {
  let text = ''
  beforeAll(async () => {
    text = await written(full())
  })

  it('opens with how the goals stand and whether the project pays', () => {
    expect(text).toContain('> 2 goals: 1 on track, 1 without data.')
    expect(text).toContain('The project pays back in ')
  })

  it('ranks what hurts by frequency times harm, with the range of the raters', () => {
    expect(rowsOf(under(text, 'What hurts, and how much'))).toEqual([
      '| Calls go astray | 1 | Service | 4 | 4 | 16 | 12 to 20 | 2 |', '| Pumps fail | 2 | Service | 2 | 2 | 4 | 4 | 1 |', '| Prices are old | – | Other | – | – | – | – | 0 |',
    ])
    expect(text).toContain('- Satisfy and bind (one problem):')
  })

  it('traces each problem to its cause, and says what is not a CRM’s to solve and what to do instead', () => {
    expect(under(text, 'Calls go astray')).toContain('Root cause: No common record. A CRM solves it. Goals on it: “Calls solved”.')
    expect(under(text, 'Calls go astray')).toContain('```mermaid cause-tree-problem-1')
    expect(text).toContain('Not asked further yet: Prices are old.')
    expect(rowsOf(under(text, 'Not a CRM’s to solve'))).toEqual(['| Pumps fail | Bad seals | Not a CRM’s to solve | Quality management: Find and end the fault where it is made: product, material, process. Block the lot. |'])
  })

  it('lists a goal that was kept on such a cause with its reason, and one that nobody overruled as a gap', async () => {
    expect(under(text, 'What the goals cover, and what is missing')).toContain('| Customers feel known | It works on a cause that no CRM ends, and nobody overruled that in writing. |')
    const kept = await written(full({ goals: [money, { ...judged, overruled: { ...stamp, reason: 'Service counts all the same' } }] }))
    expect(kept).toContain('| Customers feel known | Service counts all the same | Project manager |')
    expect(under(kept, 'What the goals cover, and what is missing')).not.toContain('no CRM ends')
  })

  it('sets out the goals with figures, and those with a test of success and their judges', () => {
    expect(rowsOf(under(text, 'The goals'))).toEqual(['| Calls solved | 40\u00a0% | 80\u00a0% | 31 Dec 2027 | Must | Service manager | Customer satisfaction | monthly |'])
    expect(rowsOf(under(text, 'Goals that cannot be quantified'))).toEqual(['| Customers feel known | Ten customers are asked | General manager | 31 Dec | Could | Service manager |'])
  })

  it('says what is expected at each of the six checkpoints, and which of it was set', () => {
    const [days, row = ''] = rowsOf(under(text, 'What is expected at the checkpoints'))
    expect(days).toMatch(/^\| Forecast date \|( \d+ \w+( \d{4})? \|){6} {2}\|$/)
    const cells = row.split('|').map((cell) => cell.trim()).slice(1, -1)
    expect(cells).toHaveLength(8)
    expect(cells).toMatchObject({ 0: 'Calls solved (%)', 3: '60 ★', 7: '80' })
    expect(Number(cells[1])).toBeGreaterThan(40)
    expect(Number(cells[1])).toBeLessThan(60)
  })

  it('follows each goal with its state, forecast and picture; one that people judge has none', () => {
    const course = under(text, 'Calls solved')
    expect(course).toContain('**On track**')
    expect(course).toContain('At the present pace it reaches')
    expect(course).toContain('```mermaid goal-chart-goal-1\nxychart-beta')
    expect(under(text, 'Customers feel known')).not.toContain('mermaid')
  })

  it('checks the results covered and what goals lack', () => {
    const checks = under(text, 'What the goals cover, and what is missing')
    expect(checks).toContain('| Revenue growth | no goal, and not left out with a reason |')
    expect(checks).toContain('| Customer satisfaction | Calls solved |')
    expect(checks).toContain('| Customers feel known | It is not said which kind of result it is. |')
    expect(checks).not.toContain('Prices are old')
  })

  it('leaves out a result with its reason, and advises stages for too many musts', async () => {
    const many = Array.from({ length: 8 }, (_, i) => goalOf({ id: `goal-${i + 1}`, title: `Goal ${i + 1}` }))
    const checks = under(await written(full({ goals: many, outcomesLeftOut: [{ ...stamp, id: 'profit-growth', reason: 'A public body' }] })), 'What the goals cover, and what is missing')
    expect(checks).toContain('| Profit growth | Left out: A public body |')
    expect(checks).toContain('| Must | 8 goals are musts.')
  })

  it('makes the business case: course by quarter, benefits, costs with their sum, who pays, and what it rests on', () => {
    const chapter = under(text, 'Business case')
    expect(chapter).toContain('Made by those who pay: General manager.')
    expect(chapter).toContain('```mermaid business-case')
    expect(rowsOf(chapter)).toHaveLength(20)
    expect(rowsOf(chapter).filter((row) => row.includes(', payback'))).toHaveLength(1)
    expect(rowsOf(under(text, 'What the goals bring'))[0]).toContain('| Calls solved | ¥\u00a0100,000 | 50\u00a0% | 1 January 2028 | ¥\u00a050,000 |')
    expect(rowsOf(under(text, 'What it costs')).at(-1)).toBe('| Sum |  |  |  | ¥\u00a060,000 |  |')
    expect(under(text, 'What it rests on').match(/^- /gm)).toHaveLength(4)
  })

  it('gives no figure without a money goal, and says who has to bring it', async () => {
    const bare = await written(full({ goals: [{ ...money, yearlyBenefit: null }], businessCase: { costs: [], payers: [] } }))
    expect(under(bare, 'Business case')).toContain('Nobody can say whether the project pays: no goal says what it is worth in money.')
    expect(bare).not.toContain('```mermaid business-case')
    expect(under(bare, 'What the goals bring')).toContain('Those who pay name the yearly benefit')
    expect(under(bare, 'What it costs')).toContain('The project manager collects the offers')
    expect(under(bare, 'Missing or doubtful')).toContain('- Nobody is named who pays. Name them')
  })

  it('stays readable of a project that has nothing yet, and falls back on the problems of the brief', async () => {
    const empty = castProject({ goals: [] })
    const bare = await written(empty)
    expect(bare).toContain('> No goal is set yet: nobody could say later whether the project succeeded.')
    expect(under(bare, 'What hurts, and how much')).toContain('- Running deals cannot be seen')
    for (const heading of ['Root causes', 'The goals', 'What is expected at the checkpoints', 'How each goal stands']) expect(under(bare, heading).trim(), heading).not.toBe('')
  })

  it.each(LocaleId.options)('is the same document in %s, with every diagram in Mermaid and as a picture', async (locale) => {
    const parse = await mermaidParser()
    const md = await written(full(), locale)
    const blocks = mermaidBlocks(md)
    expect(blocks.map(({ name }) => name)).toEqual(['cause-tree-problem-1', 'cause-tree-problem-2', 'goal-chart-goal-1', 'business-case'])
    for (const { name, text: block } of blocks) await expect(parse(block), name).resolves.toBeTruthy()
    expect((await written(full(), locale, 'html')).match(/<figure><svg/g)).toHaveLength(4)
    expect(md).not.toMatch(/undefined|NaN|Infinity|\[object/)
  })

  it('draws charts that Mermaid reads of whatever was measured and typed', async () => {
    const parse = await mermaidParser()
    const hostile = hostileProject()
    const goals = [
      ...hostile.goals.map((goal) => ({ ...goal, yearlyBenefit: 1e15, odds: 1 })), goalOf({ id: 'goal-3', shape: 'range', target: null, low: -1e-7, high: 2e-7, unit: '' , unitKind: null }),
      goalOf({ id: 'goal-4', baseline: -1e15, target: 1e15, unitKind: null }), goalOf({ id: 'goal-5', baseline: null, baselineOn: null, target: null, shape: null, dueOn: null }),
    ]
    const project = { ...hostile, goals, measurements: { 'goal-3': [measured(1, '2026-05-01', 1.2e-9)], 'goal-5': [measured(1, '2026-05-01', 7)] }, businessCase: { costs: [costOf(1, { amount: 0.001 }), costOf(2, { amount: 1e15, rhythm: 'monthly' as const })], payers: [] } }
    for (const { name, text: block } of mermaidBlocks(await written(project))) await expect(parse(block), `${name}\n${block}`).resolves.toBeTruthy()
  })

  it('is another document when a measurement or a cost is another', () => {
    const hash = (project: Project) => documentHash(project, 'goals-report', {}, today)
    expect(hash(full())).toBe(hash(full()))
    expect(hash(full({ measurements: {} }))).not.toBe(hash(full()))
    expect(hash(full({ businessCase: { costs: [costOf(1)], payers: [] } }))).not.toBe(hash(full()))
  })
})
