import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { ganttPicture } from '../../src/documents/diagrams/gantt.ts'
import { gateRail } from '../../src/documents/diagrams/gate-rail.ts'
import { organisationChart } from '../../src/documents/diagrams/organisation-chart.ts'
import { fitted, textWidth, wrapped } from '../../src/documents/diagrams/svg.ts'
import { gateViews } from '../../src/documents/sections/gate-view.ts'
import { unitsOf } from '../../src/documents/sections/organisation.ts'
import { timetableOf } from '../../src/documents/sections/timetable.ts'
import { speakerOf } from '../../src/documents/told.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Project } from '../../src/domain/project.ts'
import { locales } from '../../src/locales/locales.ts'
import { castAtWork, castProject, today } from '../cast/cast.ts'
import { hostileProject, hostileTexts } from '../cast/hostile.ts'

const speaker = (project: Project) => speakerOf({ project, version: 1, today, phase: 'planning', part: null, words: locales.en })
const parsed = (svg: string) => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document.documentElement
const texts = (svg: string) => [...parsed(svg).querySelectorAll('text')].map(({ textContent }) => textContent ?? '')

const pictures = (project: Project) => {
  const told = speaker(project)
  return [gateRail(told, gateViews(told), 0.5).svg, ganttPicture(told, timetableOf(told)), organisationChart(told, unitsOf(told)).svg]
}

describe('A picture', () => {
  it('is sound XML with a name, whatever people write', () => {
    for (const project of [castProject(), castAtWork(), hostileProject()]) {
      for (const svg of pictures(project)) {
        const root = parsed(svg)
        expect(root.getAttribute('role')).toBe('img')
        expect(root.querySelector('title')?.textContent).not.toBe('')
        expect(root.querySelectorAll('script, image, foreignObject, [class], [style], [href]')).toHaveLength(0)
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      }
    }
  })

  it('keeps all names inside its edges', () => {
    for (const svg of pictures(hostileProject())) {
      for (const text of parsed(svg).querySelectorAll('text')) {
        const width = textWidth(text.textContent ?? '', Number(text.getAttribute('font-size')))
        if (text.getAttribute('text-anchor')) continue
        expect(Number(text.getAttribute('x')) + width, text.textContent ?? '').toBeLessThanOrEqual(730)
      }
    }
  })
})

describe('The gate rail', () => {
  it.each(Object.values(locales))('keeps dates and slips of $id in the place of their own gate', (words) => {
    const told = speakerOf({ project: castAtWork(), version: 1, today, phase: 'planning', part: null, words })
    const gates = gateViews(told).map((gate) => ({ ...gate, date: '2027-12-15' as Day, slip: -15, score: 100 }))
    const shown = [...parsed(gateRail(told, gates, 0.5).svg).querySelectorAll('text')].map((text) => [text.getAttribute('y'), Number(text.getAttribute('x')), textWidth(text.textContent ?? '', 12)] as const)
    for (const line of ['79', '96']) {
      const places = shown.filter(([y]) => y === line).sort((a, b) => a[1] - b[1])
      expect(places.length).toBeGreaterThanOrEqual(6)
      for (const [i, [, x, width]] of places.entries()) expect(x + width).toBeLessThanOrEqual(places[i + 1]?.[1] ?? 720)
    }
  })
})

describe('The timetable', () => {
  it('has a bar for each task, and names all phases', () => {
    const project = castAtWork()
    const [, gantt = ''] = pictures(project)
    expect(texts(gantt)).toEqual(expect.arrayContaining(['1 Project planning', '6 Go-live', 'Diagnose the problems', 'Today']))
    expect(timetableOf(speaker(project)).phases.flatMap(({ bars }) => bars)).toHaveLength(project.tasks.length)
  })

  it('sums up a plan of 10,000 tasks to what decides the end', () => {
    const project = castAtWork()
    const [model] = project.tasks.filter(({ phase }) => phase === 'development')
    if (!model) throw new Error('the cast has no development task')
    const more = Array.from({ length: 9_956 }, (_, i) => ({ ...model, id: `task-${45 + i}`, order: 45 + i, key: null, title: `Screen ${i}`, predecessors: [] }))
    const timetable = timetableOf(speaker({ ...project, tasks: [...project.tasks, ...more] }))
    const shown = timetable.phases.flatMap(({ bars }) => bars)
    expect(timetable.summed).toBe(true)
    expect(shown.length).toBeLessThanOrEqual(48)
    expect(shown.length + timetable.phases.reduce((sum, { leftOut }) => sum + leftOut, 0)).toBe(10_000)
  })
})

describe('The organisation chart', () => {
  it('merges the groups where the project chose so, and only there', () => {
    const units = (mergeGroups: boolean) => unitsOf(speaker(castProject({ brief: { ...castProject().brief, mergeGroups } })))
    expect(units(true)).toHaveLength(5)
    expect(units(false)).toHaveLength(8)
  })
})

describe('A text of a picture', () => {
  it('counts Chinese characters as wide as they are', () => {
    expect(textWidth('客户关系', 10)).toBe(40)
    expect(textWidth('customer', 10)).toBeLessThan(50)
  })

  it('is cut or broken where it does not fit', () => {
    for (const text of hostileTexts) {
      expect(textWidth(fitted(text, 12, 80), 12)).toBeLessThanOrEqual(80)
      const lines = wrapped(text, 12, 80, 3)
      expect(lines.length).toBeLessThanOrEqual(3)
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(80)
    }
    expect(wrapped('系统开发及配置组', 12, 60, 3)).toEqual(['系统开发及', '配置组'])
  })
})
