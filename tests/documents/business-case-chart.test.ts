import { describe, expect, it } from 'vitest'
import { businessCaseChart } from '../../src/documents/diagrams/business-case-chart.ts'
import { type CaseMark, caseChartLayout, caseChartOf } from '../../src/documents/diagrams/business-case-layout.ts'
import { xyMermaid } from '../../src/documents/diagrams/xy-mermaid.ts'
import { type CaseCourse, caseFigures } from '../../src/domain/business-case-figures.ts'
import type { CostLine } from '../../src/domain/business-case.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Goal } from '../../src/domain/goal.ts'
import { locales } from '../../src/locales/locales.ts'
import { casePictures } from '../../src/web/pages/business-case/chart.ts'
import { caseOf, costOf, moneyGoal } from '../cast/business-case.ts'
import { mermaidParser } from './mermaid-parser.ts'

const { en } = locales
const courseOf = (costs: CostLine[], goals?: Goal[]) => caseFigures(caseOf(costs, goals)).course as CaseCourse
const marksOf = (costs: CostLine[], goals?: Goal[], width = 720) => caseChartLayout(caseChartOf(courseOf(costs, goals), 'CNY', en), width, 340)
const bars = (marks: readonly CaseMark[], role: 'cost' | 'benefit') => marks.flatMap((mark) => (mark.kind === 'bar' && mark.role === role ? [mark] : []))
const texts = (marks: readonly CaseMark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
const pathOf = (marks: readonly CaseMark[], role: string) => marks.flatMap((mark) => (mark.kind === 'path' && mark.role === role ? [mark.d] : []))
const upkeep = [costOf(1), costOf(2, { rhythm: 'yearly', amount: 100, kind: 'operation' })]

describe('The picture of a business case', () => {
  it('has costs below and benefits above the line of zero, their sum as a line, and the quarter that pays back', () => {
    const marks = marksOf(upkeep)
    const zero = Number(pathOf(marks, 'zero')[0]?.split(' ')[1]?.split('H')[0])
    expect(bars(marks, 'cost')).toHaveLength(5)
    expect(bars(marks, 'benefit')).toHaveLength(17)
    for (const { y } of bars(marks, 'cost')) expect(y).toBeCloseTo(zero, 0)
    for (const { y, height } of bars(marks, 'benefit')) expect(y + height).toBeCloseTo(zero, 0)
    expect(pathOf(marks, 'real')[0]?.split('L')).toHaveLength(21)
    expect(texts(marks)).toEqual(expect.arrayContaining(['Payback Q4 2028', '2027', '0', 'Sum ¥\u00a01,700']))
  })

  it('marks no payback where there is none', () => {
    const marks = marksOf([costOf(1, { amount: 1e6 })])
    expect(pathOf(marks, 'back')).toEqual([])
    expect(texts(marks).some((text) => text.startsWith('Payback'))).toBe(false)
  })

  it.each([342, 720, 860])('keeps everything inside its edges, %i wide', (width) => {
    for (const costs of [upkeep, [costOf(1, { from: '2026-04-01' as Day, amount: 1e15 })], [costOf(1, { amount: 100 })]]) {
      for (const mark of marksOf(costs, [moneyGoal(1, { yearlyBenefit: 1e12 })], width)) {
        if (mark.kind === 'bar') expect(mark.x + mark.width).toBeLessThanOrEqual(width)
        if (mark.kind === 'text') expect(mark.x).toBeLessThanOrEqual(width)
      }
    }
  })

  it.each(Object.values(locales))('speaks $id, on paper and on the page', (words) => {
    const course = courseOf(upkeep)
    const { svg } = businessCaseChart({ project: caseOf(upkeep), words }, course)
    const { wide, narrow } = casePictures(course, 'CNY', words)
    for (const picture of [svg, wide, narrow]) expect(picture).not.toMatch(/undefined|NaN|Infinity|\[object/)
    expect(wide).not.toMatch(/#[0-9a-f]{3,6}/)
    expect(svg).toContain(words.caseWords.chart.title)
  })
})

describe('A chart as Mermaid text', () => {
  it('writes every number out, whatever its size, and tells the axis', async () => {
    const parse = await mermaidParser()
    for (const values of [[1e21, -1e21], [1e-9, 2e-9], [0], [-3], [1e15, 0.1, -0.00001], [5e-324], [Number.MAX_VALUE]]) {
      const text = xyMermaid({ title: 'a "title": with; signs', unit: '%', steps: values.map((_, i) => `“${i}”`), series: [{ kind: 'bar', values }, { kind: 'line', values }] })
      expect(text).not.toMatch(/\de[+-]?\d/)
      await expect(parse(text), text).resolves.toBeTruthy()
    }
  })

  it('leaves out a line of which nothing is known', async () => {
    const text = xyMermaid({ title: 'x', unit: '', steps: ['1', '2'], series: [{ kind: 'line', values: [1, 2] }, { kind: 'line', values: [] }] })
    expect(text.match(/^ {2}line/gm)).toHaveLength(1)
    await expect((await mermaidParser())(text)).resolves.toBeTruthy()
  })
})
