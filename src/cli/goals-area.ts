import type { Day } from '../domain/day.ts'
import type { Project } from '../domain/project.ts'
import { formatOf } from '../locales/format.ts'
import { forecastSaid, goalSpeaker, latestSaid, targetSaid } from '../locales/goal-said.ts'
import { namesOf } from '../locales/names.ts'
import { type GoalStanding, goalStandings } from '../method/goal-standing.ts'
import type { Asked, Sheet } from './areas.ts'
import { sparkline } from './sparkline.ts'
import type { Cell } from './table.ts'

/** The goals for programs: as they are stored, with where each stands. */
export const rawGoals = (project: Project, today: Day) => goalStandings(project, today).map(({ goal, status, latest, expected, attainment, forecast, series }) =>
  ({ ...goal, status, latest, expected, attainment, forecast, measurements: series.length }))

/** The goals as a table: state, the way from the baseline in bars, where the forecast leads. */
export const goalsSheet = ({ project, today, words, cli: { heads } }: Asked): Sheet => ({
  columns: [
    { head: heads.id }, { head: heads.goal }, { head: heads.status }, { head: heads.baseline, right: true }, { head: heads.trend }, { head: heads.latest, right: true }, { head: heads.target, right: true },
    { head: heads.attained, right: true }, { head: heads.due }, { head: heads.forecast }, { head: heads.owner },
  ],
  rows: goalStandings(project, today).map((standing): Cell[] => {
    const { goal, status, attainment } = standing
    const speaker = goalSpeaker(project, today, words, standing)
    const { value, when } = forecastSaid(speaker)
    const names = namesOf(project, words)
    return [
      goal.id, names.text(goal.title), words.goalWords.statuses[status], speaker.values.short(goal.baseline), trendOf(standing), latestSaid(speaker), targetSaid(speaker),
      attainment === null ? '' : formatOf(words.id).percent(100 * attainment, 'low'), goal.dueOn, [value, when].filter((text) => text !== '').join(' · '), names.text(goal.owner),
    ]
  }),
})

const MOST_BARS = 16

/** Baseline and measurements, between the least and the greatest of them and of what is to be reached. */
function trendOf({ goal, series }: GoalStanding): string {
  const values = [...(goal.baseline === null ? [] : [goal.baseline]), ...series.map(({ value }) => value)]
  if (series.length === 0) return ''
  const bounds = [goal.target, goal.low, goal.high].filter((bound) => bound !== null)
  const [low, high] = [...values, ...bounds].reduce(([least, greatest], value) => [Math.min(least, value), Math.max(greatest, value)], [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as [number, number])
  return sparkline(values, { low, high, most: MOST_BARS })
}
