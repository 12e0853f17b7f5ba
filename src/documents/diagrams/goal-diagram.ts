import { addDays, type Day, daysBetween } from '../../domain/day.ts'
import type { Diagram } from '../told.ts'
import { goalChart } from './goal-chart.ts'
import type { ChartPoint, GoalChart } from './goal-chart-marks.ts'
import { xyMermaid } from './xy-mermaid.ts'

/** A goal's picture for a document, and the same as Mermaid text: plan, measurements, and the forecast, whose line follows the measurements up to the latest, as none can begin inside such a chart. */
export const goalDiagram = (chart: GoalChart, unit: string): Diagram => ({ svg: goalChart(chart), mermaid: goalMermaid(chart, unit) })

/** More steps than these could not be read. */
const MOST_STEPS = 13

function goalMermaid({ title, plan, measured, forecast, today, most }: GoalChart, unit: string): string {
  const latest = measured.findLast(({ on }) => on <= today)?.on ?? null
  const days = stepsOf(plan, measured, forecast?.to.on ?? null, latest)
  // A line begins at the first step: of what was measured later than that nothing earlier is known.
  const known = measured.length > 0 ? days.filter((day) => day <= (forecast?.from.on ?? today)) : []
  const value = (day: Day): number => measured.findLast(({ on }) => on <= day)?.value ?? measured[0]?.value ?? 0
  return xyMermaid({
    title, unit, steps: days, most,
    series: [
      ...plan.map((line) => ({ kind: 'line' as const, values: days.map((day) => planned(line, day)) })),
      ...(forecast ? [{ kind: 'line' as const, values: days.map((day) => (day <= forecast.from.on ? value(day) : planned([forecast.from, forecast.to], day))) }] : []),
      { kind: 'line' as const, values: known.map(value) },
    ],
  })
}

/** Equal steps from the first to the last day that is drawn; where something was measured they begin no earlier than that, and the one next to the latest is that day. */
function stepsOf(plan: readonly ChartPoint[][], measured: readonly ChartPoint[], ahead: Day | null, latest: Day | null): Day[] {
  const all = [...plan.flat(), ...measured].map(({ on }) => on).concat(ahead ? [ahead] : []).sort()
  const first = measured[0]?.on ?? all[0]
  const last = all.at(-1)
  if (!first || !last) return []
  const span = daysBetween(first, last)
  const count = Math.min(MOST_STEPS, span + 1)
  const equal = Array.from({ length: count }, (_, i) => addDays(first, count === 1 ? 0 : Math.round((span * i) / (count - 1))))
  if (!latest || latest <= first || latest >= last) return equal
  const near = Math.min(count - 2, Math.max(1, Math.round((daysBetween(first, latest) * (count - 1)) / span)))
  return equal.map((day, i) => (i === near ? latest : day))
}

/** The value of a line on a day, straight between its points, outside of them the nearest. */
function planned(line: readonly ChartPoint[], day: Day): number {
  const after = line.findIndex(({ on }) => on >= day)
  const to = after === -1 ? line.at(-1) : line[after]
  const from = after > 0 ? line[after - 1] : undefined
  if (!to || !from) return to?.value ?? 0
  const share = daysBetween(from.on, day) / daysBetween(from.on, to.on)
  return from.value * (1 - share) + to.value * share
}
