import { describe, expect, it } from 'vitest'
import { goalChart } from '../../src/documents/diagrams/goal-chart.ts'
import { goalChartLayout } from '../../src/documents/diagrams/goal-chart-layout.ts'
import type { GoalChart, LineRole, Mark } from '../../src/documents/diagrams/goal-chart-marks.ts'
import { goalChartOf } from '../../src/documents/diagrams/goal-chart-of.ts'
import { goalDiagram } from '../../src/documents/diagrams/goal-diagram.ts'
import { thinned } from '../../src/documents/diagrams/thinned.ts'
import { valueAxis } from '../../src/documents/diagrams/value-axis.ts'
import type { Day } from '../../src/domain/day.ts'
import type { Goal, Measurement } from '../../src/domain/goal.ts'
import { goalSpeaker } from '../../src/locales/goal-said.ts'
import { locales } from '../../src/locales/locales.ts'
import { goalStandingOf } from '../../src/method/goal-standing.ts'
import { goalOf, measured, projectWith, weekly } from '../cast/goals.ts'

const today = '2026-06-10' as Day

function chartOf(goal: Goal, series: Measurement[] = [], words = locales.en): GoalChart | null {
  const project = projectWith([goal], { [goal.id]: series })
  return goalChartOf(goalSpeaker(project, today, words, goalStandingOf(project, goal, today)))
}

const shown = (goal: Goal, series: Measurement[] = []): GoalChart => chartOf(goal, series) as GoalChart
const roles = (marks: readonly Mark[]): LineRole[] => [...new Set(marks.flatMap((mark) => (mark.kind === 'path' ? [mark.role] : [])))]
const texts = (marks: readonly Mark[]): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
const rising = weekly('2026-02-02', [42, 43, 46, 47, 50, 52])

/** The lines of the Mermaid text, and its steps. */
const mermaidOf = (goal: Goal, series: Measurement[]): { steps: string[]; lines: number[][] } => {
  const { mermaid } = goalDiagram(shown(goal, series), '%')
  return { steps: [...(/x-axis \[(.*)\]/.exec(mermaid)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? ''), lines: [...mermaid.matchAll(/line \[(.*)\]/g)].map((match) => (match[1] ?? '').split(', ').map(Number)) }
}

describe('The picture of a goal', () => {
  it('has in its Mermaid text the latest measurement, and the forecast where its title names one', () => {
    const { steps, lines: [plan = [], ahead = [], real = []] } = mermaidOf(goalOf(), rising)
    expect(steps).toContain('2026-03-09')
    expect(real.at(-1)).toBe(52)
    expect(real).toHaveLength(steps.indexOf('2026-03-09') + 1)
    expect(ahead.slice(0, real.length)).toEqual(real)
    expect(ahead).toHaveLength(plan.length)
    expect(shown(goalOf(), rising).title).toContain('forecast')
    expect(shown(goalOf(), rising.slice(0, 1)).title).not.toContain('forecast')
    expect(mermaidOf(goalOf(), rising.slice(0, 1)).lines).toHaveLength(2)
  })

  it('shows plan, measurements, forecast with its band, gates and today, each line named at its end', () => {
    const marks = goalChartLayout(shown(goalOf(), rising), 800, 360)
    expect(roles(marks)).toEqual(expect.arrayContaining(['base', 'grid', 'gate', 'band', 'plan', 'fore', 'today', 'real']))
    expect(texts(marks)).toEqual(expect.arrayContaining(['Target 80\u00a0%', 'Today', '52\u00a0%', '1']))
    expect(texts(marks).some((text) => text.startsWith('Forecast '))).toBe(true)
    expect(marks.filter((mark) => mark.kind === 'circle' && mark.role === 'dot')).toHaveLength(7)
  })

  it('begins the measurements with the baseline, which is one of them', () => {
    expect(shown(goalOf(), rising).measured[0]).toEqual({ on: '2026-01-01', value: 40 })
    expect(shown(goalOf(), [measured(1, '2026-01-01', 41)]).measured).toMatchObject([{ on: '2026-01-01', value: 41 }])
  })

  it('draws the plan as promised only where a checkpoint has moved', () => {
    expect(shown(goalOf(), rising).promised).toEqual([])
    const moved = goalOf({ milestones: [{ id: 'target-1', phase: 'planning', on: null, value: 50 }] })
    const project = projectWith([moved], {}, { baselines: [{ id: 'baseline-1', by: 'x', at: '2026-05-18T08:00:00.000Z', on: '2026-05-18' as Day, reason: '', tasks: [], gates: [{ id: 'planning', date: '2026-05-20' as Day }], withdrawn: null }] })
    const chart = goalChartOf(goalSpeaker(project, today, locales.en, goalStandingOf(project, moved, today))) as GoalChart
    expect(chart.promised.map(({ on }) => on)).toContain('2026-05-20')
    expect(roles(goalChartLayout(chart, 800, 360))).toContain('promised')
  })

  it('is nothing for a goal without a figure and for one that people judge', () => {
    expect(chartOf(goalOf({ baseline: null, target: null, shape: null }))).toBeNull()
    expect(chartOf(goalOf({ baseline: null, target: null, shape: null, test: 'One sees it' }))).toBeNull()
  })

  it('needs only one point', () => {
    const chart = shown(goalOf({ baseline: null, baselineOn: null, target: null, shape: null, dueOn: null }), [measured(1, '2026-05-01', 7)])
    const svg = goalChart(chart)
    expect(svg).toContain('<circle')
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('shows the two bounds of a range, and one of what is kept', () => {
    const range = shown(goalOf({ shape: 'range', target: null, low: 20, high: 30, unit: 'days', unitKind: 'duration' }), rising)
    expect(range.plan.map((line) => line.map(({ value }) => value))).toEqual([[20, 20], [30, 30]])
    expect(texts(goalChartLayout(range, 800, 360))).toEqual(expect.arrayContaining(['At least 20\u00a0days', 'At most 30\u00a0days']))
    const kept = shown(goalOf({ shape: 'keep-above', baseline: 80, target: 80 }), weekly('2026-02-02', [81, 79, 80]))
    expect(kept.aims).toEqual([])
    expect(texts(goalChartLayout(kept, 800, 360))).toContain('At least 80\u00a0%')
  })

  it('never promises more than a share can be, nor less than nothing', () => {
    const steep = shown(goalOf(), weekly('2026-02-02', [45, 55, 65, 75]))
    expect(steep.forecast?.to).toMatchObject({ value: 100, high: 100 })
    const falling = shown(goalOf({ unit: 's', unitKind: 'duration', shape: 'decrease', baseline: 90, target: 20 }), weekly('2026-02-02', [85, 70, 55, 40]))
    expect(falling.forecast?.to.value).toBe(0)
  })

  it('stays a picture with the largest figures that there are', () => {
    const vast = goalOf({ unit: '', unitKind: null, baseline: -Number.MAX_VALUE, target: Number.MAX_VALUE })
    expect(goalChart(shown(vast, weekly('2026-02-02', [-1e308, 0, 1e308])))).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('keeps signs of gates and labels of lines apart on a phone', () => {
    const marks = goalChartLayout(shown(goalOf({ milestones: [{ id: 'target-1', phase: 'go-live', on: null, value: 70 }], dueOn: '2029-12-31' as Day }), rising), 342, 300)
    const signs = marks.flatMap((mark) => (mark.kind === 'gate' ? [mark.x] : []))
    expect(signs.length).toBeGreaterThan(3)
    for (const [i, x] of signs.slice(1).entries()) expect(x - (signs[i] ?? 0)).toBeGreaterThanOrEqual(16.9)
    for (const mark of marks) if (mark.kind === 'text') expect(mark.x).toBeLessThanOrEqual(342)
  })

  it('keeps the names of lines apart that end close to each other at the foot', () => {
    const peak = shown(goalOf(), [...rising, measured(20, '2026-03-20', 64_000), measured(21, '2026-03-21', 10)].sort((a, b) => (a.on < b.on ? -1 : 1)))
    const feet = goalChartLayout(peak, 800, 360).flatMap((mark) => (mark.kind === 'text' && mark.x > 600 && /^(?:Target|Forecast)|\bto\b/.test(mark.text) ? [mark.y] : [])).sort((a, b) => a - b)
    expect(feet.length).toBeGreaterThan(1)
    for (const [i, y] of feet.slice(1).entries()) expect(y - (feet[i] ?? 0)).toBeGreaterThanOrEqual(15.9)
  })

  it('escapes what people wrote', () => {
    const svg = goalChart(shown(goalOf({ title: '</svg><script>alert(1)</script>', unit: '"><b>', unitKind: null }), rising))
    expect(svg).not.toMatch(/<script|<b>/)
    expect(svg).toContain('&lt;script&gt;')
  })

  it.each(Object.values(locales))('speaks $id', (words) => {
    const svg = goalChart(chartOf(goalOf(), rising, words) as GoalChart)
    expect(svg).toContain(words.goalWords.chart.today)
    expect(svg).not.toMatch(/undefined|\[object/)
  })
})

describe('A long series', () => {
  it('keeps its peaks and its ends when it is thinned', () => {
    const points = Array.from({ length: 5_000 }, (_, i) => ({ value: i === 1_234 ? 99 : i === 4_321 ? -99 : Math.sin(i) }))
    const kept = thinned(points, 100)
    expect(kept.length).toBeLessThanOrEqual(400)
    expect(kept).toEqual(expect.arrayContaining([points[0], points[1_234], points[4_321], points.at(-1)]))
    expect(kept.map((point) => points.indexOf(point))).toEqual(kept.map((point) => points.indexOf(point)).sort((a, b) => a - b))
  })

  it('stays as it is when there is room', () => {
    const points = [{ value: 1 }, { value: 2 }]
    expect(thinned(points, 10)).toBe(points)
  })
})

describe('The axis of values', () => {
  it.each([
    [[52, 90], 100, [50, 60, 70, 80, 90, 100]],
    [[95, 100], 100, [95, 96, 97, 98, 99, 100]],
    [[3], null, [2.7, 2.8, 2.9, 3, 3.1, 3.2, 3.3, 3.4]],
    [[0], null, [-1, -0.5, 0, 0.5, 1, 1.5]],
    [[], null, [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2]],
  ] as const)('of %j, at most %s, is marked at %j', (values, most, ticks) => {
    expect(valueAxis([...values], 0, 100, most).ticks).toEqual(ticks)
  })

  it('puts every value between its ends', () => {
    const axis = valueAxis([-1e300, 1e300], 40, 300)
    expect(axis.at(-1e300)).toBeLessThanOrEqual(300)
    expect(axis.at(1e300)).toBeGreaterThanOrEqual(40)
  })
})
