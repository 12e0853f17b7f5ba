import { describe, expect, it } from 'vitest'
import { documentHash } from '../../src/documents/document-hash.ts'
import { writeDocument } from '../../src/documents/write-document.ts'
import { type Benefits, bareBenefits } from '../../src/domain/benefits.ts'
import type { Day } from '../../src/domain/day.ts'
import { LocaleId } from '../../src/domain/ids.ts'
import type { Project } from '../../src/domain/project.ts'
import { castAtWork, castProject, stamp, today } from '../cast/cast.ts'
import { goalOf, weekly } from '../cast/goals.ts'
import { hostileProject } from '../cast/hostile.ts'
import { mermaidBlocks, mermaidParser } from './mermaid-parser.ts'

const written = async (project: Project, format: 'md' | 'html' = 'md', locale: LocaleId = 'en', on = today): Promise<string> =>
  (await writeDocument({ project, version: 7, today: on, locale, key: 'benefits-review', format })).bytes

const reviewed: Benefits['reviews'][number] = {
  ...stamp, id: 'review-1', months: 1, on: '2026-05-20' as Day, present: ['person-1', 'person-3'], version: 5, withdrawn: null, adoption: 'Service: all', lessons: 'Train later', conclusion: 'Go on',
  goals: [{ goal: 'goal-1', value: 44, measuredOn: '2026-05-18' as Day, expected: 50, attainment: 0.1, status: 'at-risk' }],
}
const live = castAtWork({
  goals: [goalOf(), goalOf({ id: 'goal-2', title: 'Dealers know one contact', test: 'Dealers name one contact', shape: null, baseline: null, target: null, rhythm: null })],
  measurements: { 'goal-1': weekly('2026-05-04', [42, 44, 47, 52]) },
  benefits: {
    ...bareBenefits, liveOn: '2026-04-20' as Day, reviews: [reviewed],
    improvements: [
      { id: 'improvement-1', title: 'Merge duplicates', review: 'review-1', goal: null, owner: 'Sales director', people: 'Two clerks', dueOn: '2026-06-01' as Day, status: 'open', raised: stamp, closed: null, withdrawn: null },
      { id: 'improvement-2', title: 'Second course', review: null, goal: null, owner: 'Sales director', people: '', dueOn: '2026-05-30' as Day, status: 'done', raised: stamp, closed: { ...stamp, on: '2026-05-29' as Day, note: 'All came' }, withdrawn: null },
    ],
    next: { ...stamp, project: 'web-shop' },
  },
})

describe('The benefits review', () => {
  it('has an empty line before each heading, with reviews and without', async () => {
    for (const project of [live, castProject()]) expect(await written(project)).not.toMatch(/[^\n]\n#/)
  })

  it('tells the calendar, each goal at each review, what was said, and the plan with its owners', async () => {
    const text = await written(live)
    expect(text).toContain('| Go-live |  | 20 April 2026 | Live |  |')
    expect(text).toContain('| 1 month | 20 May 2026 | 20 May 2026 | Held | 0 of 1 |')
    expect(text).toContain('| Calls solved at the first number | 40\u00a0% | 80\u00a0% | 44\u00a0%, at risk (due 50\u00a0%) | 52\u00a0%,')
    expect(text).toContain('Present: General manager and Head of organisation. Recorded by Project manager.')
    expect(text).toContain('| Merge duplicates | Sales director | Two clerks | 1 June 2026 | Overdue |  |')
    expect(text).toContain('| Second course | Sales director |  | 30 May 2026 | Done | All came |')
    expect(text).toContain('The next iteration was started on 18 May 2026: “web-shop”.')
  })

  it('can be read before there is anything', async () => {
    const text = await written(castProject({ goals: [] }))
    expect(text).toContain('Not live yet')
    expect(text).toMatch(/\| Go-live \| .+ \| {2}\| Forecast \| {2}\|/)
    for (const said of ['No goal is set', 'No review has been held yet', 'Nothing is to be improved or maintained yet', 'The next iteration has not been started']) expect(text).toContain(said)
    expect(text).not.toContain('Conditions not met')
  })

  it('draws each goal that has figures, in Mermaid that parses and as our own picture', async () => {
    const text = await written(live)
    const charts = mermaidBlocks(text)
    expect(charts.map(({ name }) => name)).toEqual(['goal-chart-goal-1'])
    const parse = await mermaidParser()
    for (const chart of charts) await expect(parse(chart.text)).resolves.toBeTruthy()
    expect((await written(live, 'html')).match(/<svg /g)).toHaveLength(1)
  })

  it('shows six pictures and says how many more there are', async () => {
    const text = await written({ ...live, goals: Array.from({ length: 9 }, (_, i) => goalOf({ id: `goal-${i + 1}`, title: `Goal ${i + 1}`, priority: i === 8 ? 'must' : 'could' })), measurements: {} })
    expect(text.match(/```mermaid goal-chart-/g)).toHaveLength(6)
    expect(text).toContain('```mermaid goal-chart-goal-9')
    expect(text).toContain('3 more goals have their pictures in the goals report.')
  })

  it.each(LocaleId.options)('speaks %s, whatever people wrote', async (locale) => {
    for (const format of ['md', 'html'] as const) {
      const text = await written(hostileProject(), format, locale)
      expect(text).not.toMatch(/undefined|NaN|\[object|<script>alert/)
    }
  })

  it('says the same the day after, so that what was approved is not stale at once', () => {
    expect(documentHash(live, 'benefits-review', {}, '2026-06-16' as Day)).toBe(documentHash(live, 'benefits-review', {}, '2026-06-17' as Day))
  })
})
