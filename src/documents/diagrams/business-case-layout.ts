import type { CaseCourse, CaseQuarter } from '../../domain/business-case-figures.ts'
import { formatOf } from '../../locales/format.ts'
import { quarterSaid } from '../../locales/case-said.ts'
import type { Locale } from '../../locales/locale.ts'
import { fitted, textWidth } from './svg.ts'
import { type ValueAxis, valueAxis } from './value-axis.ts'

/** All that the picture of a business case shows; words and numbers are told. */
export type CaseChart = {
  title: string
  quarters: readonly CaseQuarter[]
  /** Which quarter pays back; null: none does. */
  paysBack: number | null
  labels: { sum: string; payback: string; tick: (value: number) => string }
}

/** What a part of the picture is: a page gives it a class, a document its colours. */
export type CaseMark =
  | { kind: 'bar'; role: 'cost' | 'benefit'; x: number; y: number; width: number; height: number }
  | { kind: 'path'; role: 'grid' | 'zero' | 'year' | 'back' | 'real'; d: string }
  | { kind: 'circle'; role: 'back'; x: number; y: number; r: number }
  | { kind: 'text'; role: 'plain' | 'ink' | 'accent'; x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end'; halo: boolean }

export function caseChartOf({ quarters, payback }: CaseCourse, currency: string, words: Locale): CaseChart {
  const { chart: say } = words.caseWords
  const { moneyShort } = formatOf(words.id)
  const back = payback.code === 'paid-back' ? payback.quarter : null
  return {
    title: say.title, quarters, paysBack: back && quarters.indexOf(back),
    labels: {
      sum: say.sum({ value: moneyShort(quarters.at(-1)?.cumulated, currency) }), payback: back ? say.payback({ quarter: quarterSaid(back.from, words) }) : '',
      tick: (value) => (value === 0 ? '0' : moneyShort(value, currency)),
    },
  }
}

/** From this width on there is room beside the plot. */
const BESIDE = 560
const TOP = 34
const BELOW = 28

type Plot = { chart: CaseChart; axis: ValueAxis; left: number; right: number; bottom: number; step: number; beside: boolean; width: number }

/** The marks in the order in which they are drawn: costs downwards, benefits upwards, and their cumulated sum as a line from zero. */
export function caseChartLayout(chart: CaseChart, width: number, height: number): CaseMark[] {
  const bottom = height - BELOW
  const axis = valueAxis([0, ...chart.quarters.flatMap(({ cost, benefit, cumulated }) => [-cost, benefit, cumulated])], TOP, bottom)
  const left = Math.round(Math.min(Math.max(...axis.ticks.map((tick) => textWidth(chart.labels.tick(tick), 12))) + 12, width / 3))
  const beside = width >= BESIDE
  const right = Math.round(width - (beside ? Math.min(textWidth(chart.labels.sum, 12) + 14, 170) : 8))
  const plot: Plot = { chart, axis, left, right, bottom, step: (right - left) / chart.quarters.length, beside, width }
  return [...grid(plot), ...years(plot), ...bars(plot), ...paybackLine(plot), ...sumLine(plot), ...labels(plot)]
}

/** A little over 0 is the line of zero. */
const isZero = (tick: number, { ticks }: ValueAxis): boolean => Math.abs(tick) < Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) / 1000

const grid = ({ chart, axis, left, right }: Plot): CaseMark[] => axis.ticks.flatMap((tick): CaseMark[] => [
  { kind: 'path', role: isZero(tick, axis) ? 'zero' : 'grid', d: `M${fine(left)} ${fine(axis.at(tick))}H${fine(right)}` },
  { kind: 'text', role: 'plain', x: left - 8, y: axis.at(tick) + 4, text: fitted(chart.labels.tick(isZero(tick, axis) ? 0 : tick), 12, left - 8), anchor: 'end', halo: false },
])

/** The years under the plot, with a tick where each begins. */
function years({ chart: { quarters }, left, step, bottom }: Plot): CaseMark[] {
  const all = [...new Set(quarters.map(({ from }) => from.slice(0, 4)))]
  return all.flatMap((year): CaseMark[] => {
    const first = quarters.findIndex(({ from }) => from.startsWith(year))
    const count = quarters.filter(({ from }) => from.startsWith(year)).length
    const middle = left + (first + count / 2) * step
    return [
      { kind: 'path', role: 'year', d: `M${fine(left + first * step)} ${fine(bottom)}v${first === 0 ? 0 : 16}` },
      ...(count * step > textWidth(year, 12) + 4 ? [{ kind: 'text', role: 'plain', x: middle, y: bottom + 18, text: year, anchor: 'middle', halo: false } satisfies CaseMark] : []),
    ]
  })
}

function bars({ chart: { quarters }, axis, left, step }: Plot): CaseMark[] {
  const width = Math.min(step * 0.62, 18)
  const zero = axis.at(0)
  return quarters.flatMap(({ cost, benefit }, i): CaseMark[] => {
    const x = left + (i + 0.5) * step - width / 2
    const bar = (role: 'cost' | 'benefit', value: number): CaseMark[] => {
      const y = axis.at(value)
      return value === 0 ? [] : [{ kind: 'bar', role, x, y: Math.min(y, zero), width, height: Math.abs(y - zero) }]
    }
    return [...bar('cost', -cost), ...bar('benefit', benefit)]
  })
}

/** Where a quarter ends: there its cumulated sum stands. */
const endOf = ({ left, step }: Plot, i: number): number => left + (i + 1) * step

function paybackLine(plot: Plot): CaseMark[] {
  const { chart: { paysBack }, bottom } = plot
  return paysBack === null ? [] : [{ kind: 'path', role: 'back', d: `M${fine(endOf(plot, paysBack))} ${TOP - 8}V${fine(bottom)}` }]
}

function sumLine(plot: Plot): CaseMark[] {
  const { chart: { quarters, paysBack }, axis, left } = plot
  const at = (i: number): string => `L${fine(endOf(plot, i))} ${fine(axis.at(quarters[i]?.cumulated ?? 0))}`
  const back = paysBack === null ? undefined : quarters[paysBack]
  return [
    { kind: 'path', role: 'real', d: `M${fine(left)} ${fine(axis.at(0))}${quarters.map((_, i) => at(i)).join('')}` },
    ...(back && paysBack !== null ? [{ kind: 'circle', role: 'back', x: endOf(plot, paysBack), y: axis.at(back.cumulated), r: 4.5 } satisfies CaseMark] : []),
  ]
}

/** The sum at the end of its line, the payback on top of its own; on a narrow picture the sum stands on the plot. */
function labels(plot: Plot): CaseMark[] {
  const { chart: { quarters, paysBack, labels: say }, axis, left, right, bottom, beside, width } = plot
  const end = axis.at(quarters.at(-1)?.cumulated ?? 0)
  const y = beside ? end + 4 : Math.max(TOP + 12, Math.min(end - 9, bottom - 6))
  const half = textWidth(say.payback, 12) / 2
  const x = paysBack === null ? 0 : Math.min(Math.max(endOf(plot, paysBack), left + half), width - half - 2)
  return [
    { kind: 'text', role: 'ink', x: beside ? right + 6 : right, y, text: fitted(say.sum, 12, beside ? width - right - 6 : right - left), anchor: beside ? 'start' : 'end', halo: !beside },
    ...(paysBack === null ? [] : [{ kind: 'text', role: 'accent', x, y: TOP - 14, text: say.payback, anchor: 'middle', halo: false } satisfies CaseMark]),
  ]
}

/** A tenth of a pixel is finer than any screen. */
const fine = (value: number): string => String(Math.round(value * 10) / 10)
