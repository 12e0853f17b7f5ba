import { addDays, type Day } from '../../domain/day.ts'
import { chartLabels } from './goal-chart-labels.ts'
import { type ChartPoint, type GoalChart, type LineRole, type Mark, type Plot, textMark } from './goal-chart-marks.ts'
import { fitted, textWidth } from './svg.ts'
import { thinned } from './thinned.ts'
import { timeAxis } from './time-axis.ts'
import { valueAxis } from './value-axis.ts'

/** From this width on there is room beside the plot. */
const BESIDE = 560
const TOP = 40
const BELOW = 44
/** More points than these are a line without dots. */
const DOTS = 60

/** The marks of a goal's picture in the order in which they are drawn. */
export function goalChartLayout(chart: GoalChart, width: number, height: number): Mark[] {
  const bottom = height - BELOW
  const axis = valueAxis(valuesOf(chart), TOP, bottom, chart.most)
  const ticks = axis.ticks.map((value) => chart.labels.tick(value, axis.digits))
  const left = Math.round(Math.min(Math.max(...ticks.map((tick) => textWidth(tick, 12))) + 14, width / 3))
  const beside = width >= BESIDE
  const right = Math.round(width - (beside ? Math.min(Math.max(64, ...endTexts(chart).map((each) => textWidth(each, 12))) + 12, 190) : 14))
  const time = timeAxis(...spanOf(chart), left, right - left)
  const plot: Plot = { chart, axis, x: time.at, left, right, top: TOP, bottom, beside, width }
  return [...valueTicks(plot, ticks), ...monthTicks(plot, time.months), ...gateMarks(plot), ...lines(plot), ...chartLabels(plot)]
}

const valuesOf = ({ plan, promised, aims, measured, forecast, labels: { ends } }: GoalChart): number[] =>
  [...[...plan.flat(), ...promised, ...aims, ...measured, ...ends].map(({ value }) => value), ...(forecast ? [forecast.from, forecast.to].flatMap(({ low, high, value }) => [low, high, value]) : [])]

const endTexts = ({ labels }: GoalChart): string[] => [...labels.ends.map(({ text }) => text), labels.forecast, labels.range]

/** The days shown: from the first to the last of what is drawn. A gate that nothing else is near to does not stretch the picture. */
function spanOf({ plan, promised, measured, forecast, today }: GoalChart): [Day, Day] {
  const days = [...plan.flat(), ...promised, ...measured].map(({ on }) => on).concat(forecast ? [forecast.to.on] : []).sort()
  const [first, last] = [days[0] ?? today, days.at(-1) ?? today]
  return first === last ? [addDays(first, -45), addDays(last, 45)] : [first, last]
}

const valueTicks = ({ axis, left, right }: Plot, ticks: readonly string[]): Mark[] => axis.ticks.flatMap((value, i): Mark[] => [
  { kind: 'path', role: i === 0 ? 'base' : 'grid', d: `M${fine(left)} ${fine(axis.at(value))}H${fine(right)}` },
  textMark(left - 8, axis.at(value) + 4, fitted(ticks[i] ?? '', 12, left - 8), 'plain', 'end'),
])

/** Names of months under the axis; none touches the one before it, nor the tick of today. */
function monthTicks({ chart, x, left, right, bottom }: Plot, all: readonly Day[]): Mark[] {
  const marks: Mark[] = []
  const now = x(chart.today)
  let before = chart.today
  let end = left - 30
  for (const month of all) {
    const label = chart.labels.month(month, before)
    const [middle, half] = [x(month), textWidth(label, 12) / 2]
    if (middle - half < Math.max(end + 8, 0) || middle + half > right + 12 || Math.abs(middle - now) < half + 4) continue
    marks.push(textMark(middle, bottom + 18, label, 'plain', 'middle'))
    before = month
    end = middle + half
  }
  return marks
}

/** The gates as vertical marks with their signs on top; signs that would overlap move apart, their lines stay where they belong. */
function gateMarks({ chart, x, left, right, bottom }: Plot): Mark[] {
  const shown = chart.gates.map((gate) => ({ ...gate, at: x(gate.on) })).filter(({ at }) => at >= left && at <= right).sort((a, b) => a.at - b.at)
  const signs = apart(shown.map(({ at }) => at), 17, left, right)
  return shown.flatMap(({ at, glyph, number }, i): Mark[] => {
    const sign = signs[i] ?? at
    const bent = sign === at ? '' : `L${fine(at)} 37`
    return [
      { kind: 'path', role: 'gate', d: `M${fine(sign)} 29${bent}V${fine(bottom)}` },
      { kind: 'gate', x: sign, y: 21, glyph }, textMark(sign, 10, number, 'plain', 'middle'),
    ]
  })
}

/** Places at least so far from each other, as near to where they were as that allows. */
function apart(places: readonly number[], gap: number, left: number, right: number): number[] {
  const moved: number[] = []
  for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? left - gap) + gap))
  for (let i = moved.length - 1, most = right; i >= 0; i--) {
    moved[i] = Math.min(moved[i] ?? most, most)
    most = (moved[i] ?? most) - gap
  }
  return moved
}

function lines({ chart: { plan, promised, aims, measured, forecast, today }, axis, x, bottom, left, right }: Plot): Mark[] {
  const path = (points: readonly ChartPoint[]): string => points.map(({ on, value }, i) => `${i === 0 ? 'M' : 'L'}${fine(x(on))} ${fine(axis.at(value))}`).join('')
  const line = (role: LineRole, points: readonly ChartPoint[], end = ''): Mark[] => (points.length > 1 ? [{ kind: 'path', role, d: path(points) + end }] : [])
  const dots = measured.length <= DOTS ? measured : measured.slice(-1)
  const now = x(today)
  return [
    ...(forecast ? line('band', bandOf(forecast), 'Z') : []),
    ...line('promised', promised), ...plan.flatMap((each) => line('plan', each)), ...(forecast ? line('fore', [forecast.from, forecast.to]) : []),
    ...(now >= left && now <= right ? [{ kind: 'path', role: 'today', d: `M${fine(now)} ${fine(bottom)}v22` } satisfies Mark] : []),
    ...line('real', thinned(measured, right - left)),
    ...aims.map(({ on, value, met }): Mark => ({ kind: 'circle', role: met ? 'met' : 'aim', x: x(on), y: axis.at(value), r: 3.5 })),
    ...dots.map(({ on, value }): Mark => ({ kind: 'circle', role: 'dot', x: x(on), y: axis.at(value), r: dots.length > 30 ? 2.75 : 3.75 })),
  ]
}

/** Around the band: along its upper edge, and back along the lower one. */
const bandOf = ({ from, to }: NonNullable<GoalChart['forecast']>): ChartPoint[] =>
  [{ on: from.on, value: from.high }, { on: to.on, value: to.high }, { on: to.on, value: to.low }, { on: from.on, value: from.low }]

/** A tenth of a pixel is finer than any screen. */
const fine = (value: number): string => String(Math.round(value * 10) / 10)
