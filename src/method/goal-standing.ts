import { standing } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import { type Forecast, forecastOf } from '../domain/forecast.ts'
import { attainmentOf, curveOf, expectedAt, type GoalStatus, goalStatus, isJudged, latestOf, shapeOf } from '../domain/goal-figures.ts'
import { type Point, seriesOf } from '../domain/goal-series.ts'
import type { Goal, GoalShape, Measurement } from '../domain/goal.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'

/** Where one goal stands: what pages, documents and the command line all tell. METHOD 5.3. */
export type GoalStanding = {
  goal: Goal
  shape: GoalShape | null
  judged: boolean
  /** What counts, one value a day. */
  series: Measurement[]
  /** The way it is to go: the checkpoints at their forecast dates; and as the plan's baseline promised, empty where that is the same. */
  plan: Point[]
  promised: Point[]
  latest: Point | null
  /** What the latest value should be on its day. */
  expected: number | null
  /** How far the latest value is ahead of it, in the goal's unit; negative when it is behind or outside of its bounds. */
  ahead: number | null
  status: GoalStatus
  /** 0 to 1, may leave it; null without data. */
  attainment: number | null
  forecast: Forecast
}

/** Every goal that stands, in the order of the list. Worked out once per value of the project and day. */
export const goalStandings = remember((project: Project, today: Day) => [project, today], (project: Project, today: Day): GoalStanding[] =>
  standing(project.goals).map((goal) => goalStandingOf(project, goal, today)))

/** The forecast is what costs: it is made anew only where the series, the goal or the day is another. */
const rememberedForecast = remember((series: readonly Measurement[], goal: Goal, today: Day) => [series, goal, today], forecastOf)

/** Where one goal stands. */
export function goalStandingOf(project: Project, goal: Goal, today: Day): GoalStanding {
  const shape = shapeOf(goal)
  const series = seriesOf(project, goal.id)
  const plan = curveOf(project, goal, today, { planned: false })
  const promised = goal.milestones.some(({ phase }) => phase !== null) ? curveOf(project, goal, today, { planned: true }) : plan
  const latest = latestOf(project, goal, today)
  const expected = latest && expectedAt(plan, shape, goal, latest.on, latest.value)
  return {
    goal, shape, judged: isJudged(goal), series, plan, promised: isSame(plan, promised) ? [] : promised, latest, expected,
    ahead: latest === null ? null : aheadOf(goal, shape, latest.value, expected),
    status: goalStatus(project, goal, today), attainment: attainmentOf(goal, latest), forecast: rememberedForecast(series, goal, today),
  }
}

const isSame = (a: readonly Point[], b: readonly Point[]): boolean => a.length === b.length && a.every(({ on, value }, i) => on === b[i]?.on && value === b[i]?.value)

/** How far a value is ahead of what is expected; inside of a range it is neither. */
export function aheadOf(goal: Goal, shape: GoalShape | null, value: number, expected: number | null): number | null {
  if (shape === 'range') return goal.low === null || goal.high === null ? null : -Math.max(0, goal.low - value, value - goal.high)
  if (expected === null) return null
  return shape === 'decrease' || shape === 'keep-below' ? expected - value : value - expected
}
