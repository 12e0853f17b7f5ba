import { beforeAll, describe, expect, it } from 'vitest'
import { writeDocument } from '../../src/documents/write-document.ts'
import type { Day } from '../../src/domain/day.ts'
import type { LocaleId } from '../../src/domain/ids.ts'
import type { Project } from '../../src/domain/project.ts'
import { castAtWork, stamp, today } from '../cast/cast.ts'
import { hostileProject } from '../cast/hostile.ts'
import { mermaidBlocks, mermaidParser } from './mermaid-parser.ts'

const written = async (project: Project, locale: LocaleId = 'en', format: 'md' | 'html' = 'md') =>
  (await writeDocument({ project, version: 14, today, locale, key: 'risk-report', format })).bytes.toString().replaceAll('\u00a0', ' ')
const rated = (): Project => {
  const project = castAtWork()
  const action = { id: 'action-1', text: 'Weigh a second one', owner: 'person-4', dueOn: '2026-06-01' as Day, done: null, withdrawn: null }
  return { ...project, risks: project.risks.map((risk) => (risk.id === 'risk-3' ? { ...risk, impact: 5, mitigation: 'Two candidates', actions: [action] } : risk.id === 'risk-8' ? { ...risk, closed: { ...stamp, on: today, reason: 'Dated' } } : risk)) }
}

describe('The risk report', () => {
  let parse: Awaited<ReturnType<typeof mermaidParser>>
  beforeAll(async () => {
    parse = await mermaidParser()
  })

  it('opens with how the register stands, and tells each risk with its signs and what is done', async () => {
    const text = await written(rated())
    expect(text).toContain('One risk is high: “Tool copied from others” (20 of 25).')
    expect(text).toMatch(/\| 3\\?\. Tool copied from others \| 4 \| 5 \| 20, very high \| – \| Alarm \|/)
    expect(text).toContain('Integrator is named as supplier, yet no problem of the company has a root cause.')
    expect(text).toMatch(/Weigh a second one \| [^|]+ \| 1 June 2026 \| Overdue \|/)
    expect(text).toMatch(/A one-off effort \| 10 June 2026 \| Dated \|/)
  })

  it('puts risks of one cell under one point of the Mermaid map, named together', async () => {
    const project = rated()
    const risks = project.risks.map((risk) => (['risk-4', 'risk-5', 'risk-6', 'risk-7', 'risk-9'].includes(risk.id) ? { ...risk, likelihood: 2, impact: 4 } : risk))
    const [map] = mermaidBlocks(await written({ ...project, risks }))
    const points = [...(map?.text ?? '').matchAll(/^ {2}"([^"]+)": (\[.+\])$/gm)]
    expect(points.map((match) => match[2])).toEqual([...new Set(points.map((match) => match[2]))])
    expect(points.some((match) => match[1]?.includes(', '))).toBe(true)
  })

  it.each(['en', 'zh-CN', 'zh-TW'] as const)('stands in %s, with a map that Mermaid reads, whatever people wrote', async (locale) => {
    const [text, html] = await Promise.all([written(hostileProject(), locale), written(hostileProject(), locale, 'html')])
    expect(text).not.toMatch(/undefined|NaN|\[object/)
    expect(text).not.toContain('<script>')
    expect(html).not.toMatch(/<script>alert|<img/)
    const maps = mermaidBlocks(text)
    expect(maps.map(({ name }) => name)).toEqual(['map'])
    for (const { text: map } of [...maps, ...mermaidBlocks(await written(rated(), locale))]) await expect(parse(map)).resolves.toBeTruthy()
  })

  it('shows the top risks in the implementation plan too, before those of the brief', async () => {
    const plan = (await writeDocument({ project: rated(), version: 14, today, locale: 'en', key: 'implementation-plan', format: 'md' })).bytes.toString()
    expect(plan).toMatch(/\| Tool copied from others \(20 of 25\) \| Two candidates \|/)
  })
})
