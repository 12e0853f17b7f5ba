import { bandAt } from '../../domain/forecast.ts'
import { meets } from '../../domain/goal-figures.ts'
import type { Point } from '../../domain/goal-series.ts'
import { phaseIds } from '../../domain/ids.ts'
import { gateMilestone } from '../../domain/milestones.ts'
import { formatOf } from '../../locales/format.ts'
import { forecastSaid, type GoalSpeaker, latestSaid, withinKind } from '../../locales/goal-said.ts'
import { namesOf } from '../../locales/names.ts'
import { gateGlyph } from '../sections/gate-view.ts'
import type { GoalChart } from './goal-chart-marks.ts'

/** What a goal's picture shows; null where there is nothing to draw: a goal that people judge, or one without a single figure. */
export function goalChartOf(speaker: GoalSpeaker): GoalChart | null {
  const { project, today, words, standing: { goal, judged, promised, series }, values } = speaker
  const format = formatOf(words.id)
  const plan = planOf(speaker)
  const measured = measuredOf(speaker)
  if (judged || (plan.length === 0 && measured.length === 0)) return null
  const { value, range } = forecastSaid(speaker)
  const forecast = forecastLine(speaker)
  const { chart: say } = words.goalWords
  return {
    title: (forecast ? say.title : say.titleSoFar)({ goal: namesOf(project, words).text(goal.title), unit: values.unit }), today, plan, promised, aims: aimsOf(speaker), measured, forecast,
    gates: phaseIds.map((phase, i) => ({ on: gateMilestone(project, phase, today).date, number: format.count(i + 1), glyph: gateGlyph(project, phase) })),
    most: goal.unitKind === 'percent' ? 100 : null,
    labels: {
      today: say.today, latest: series.length > 0 || measured.length > 0 ? latestSaid(speaker) : '', forecast: forecast ? say.forecast({ value }) : '', range: forecast ? range : '',
      ends: endsOf(speaker), tick: values.tick, month: format.month,
    },
  }
}

/** The curve; of what is kept its level, of a range its two bounds, from the first to the last day that is known. */
function planOf({ project, today, standing: { goal, plan, shape, series } }: GoalSpeaker): Point[][] {
  const { low, high, baselineOn, dueOn } = goal
  const first = [baselineOn ?? project.start, series[0]?.on ?? today].reduce((a, b) => (a < b ? a : b))
  const level = (value: number): Point[] => [{ on: first, value }, { on: dueOn ?? today, value }]
  if (shape === 'range') return low === null || high === null ? [] : [level(low), level(high)]
  if (shape === 'keep-above' || shape === 'keep-below') return goal.target === null ? [] : [level(goal.target)]
  return plan.length > 0 ? [plan] : []
}

/** The series after its baseline, which is its first point. */
function measuredOf({ project, standing: { goal, series } }: GoalSpeaker): Point[] {
  const on = goal.baselineOn ?? project.start
  const first = series[0]
  return goal.baseline !== null && (!first || on < first.on) ? [{ on, value: goal.baseline }, ...series] : series
}

/** The milestone targets and the target, where the way is not level, and whether the latest value is there. */
const aimsOf = ({ standing: { goal, latest, plan, shape } }: GoalSpeaker): GoalChart['aims'] =>
  (shape === 'increase' || shape === 'decrease' ? plan.slice(1).map((point) => ({ ...point, met: latest !== null && meets(goal, latest.value, point.value) })) : [])

/** From the latest measurement on; none where the target is reached, or its date near or past. */
function forecastLine({ today, standing: { forecast, goal, series, status } }: GoalSpeaker): GoalChart['forecast'] {
  const last = series.findLast(({ on }) => on <= today)
  if (status === 'achieved' || forecast.code !== 'forecast' || !forecast.due || !last || forecast.due.on <= last.on || forecast.due.on <= today) return null
  return { from: { on: last.on, ...withinKind(goal, bandAt(forecast, last.on)) }, to: { on: forecast.due.on, ...withinKind(goal, forecast.due) } }
}

function endsOf({ words, standing: { goal, shape }, values }: GoalSpeaker): GoalChart['labels']['ends'] {
  const { chart: say } = words.goalWords
  const end = (value: number | null, write: (facts: { value: string }) => string) => (value === null ? [] : [{ value, text: write({ value: values.short(value) }) }])
  switch (shape) {
    case 'range': return [...end(goal.low, say.atLeast), ...end(goal.high, say.atMost)]
    case 'keep-above': return end(goal.target, say.atLeast)
    case 'keep-below': return end(goal.target, say.atMost)
    default: return end(goal.target, say.target)
  }
}
