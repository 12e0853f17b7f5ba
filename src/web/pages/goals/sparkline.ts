import { goalChartOf } from '../../../documents/diagrams/goal-chart-of.ts'
import { escapeXml } from '../../../documents/diagrams/svg.ts'
import { thinned } from '../../../documents/diagrams/thinned.ts'
import { type Day, daysBetween } from '../../../domain/day.ts'
import type { GoalSpeaker } from '../../../locales/goal-said.ts'
import type { Tone } from '../../glyphs.ts'

const WIDTH = 132
const HEIGHT = 48
const ROOM = 5
/** A line this long shows every bend that eyes can see. */
const PIXELS = 24

type Dot = { on: Day; value: number }

/** Plan and measurements in the size of a word, for lists; empty where there is nothing to draw. The last point has the tone of the status. */
export function sparkline(speaker: GoalSpeaker, tone: Tone): string {
  const chart = goalChartOf(speaker)
  if (!chart) return ''
  const { plan, measured } = chart
  const shown = thinned(measured, PIXELS)
  const ends = [...plan.flat(), ...shown.slice(0, 1), ...shown.slice(-1)]
  const first = ends.reduce((day, { on }) => (on < day ? on : day), ends[0]?.on ?? chart.today)
  const span = Math.max(1, ...ends.map(({ on }) => daysBetween(first, on)))
  const values = [...plan.flat(), ...shown].map(({ value }) => value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const x = ({ on }: Dot): number => fine(ROOM + (daysBetween(first, on) / span) * (WIDTH - 2 * ROOM))
  const y = ({ value }: Dot): number => fine(high > low ? HEIGHT - ROOM - ((value - low) / (high - low)) * (HEIGHT - 2 * ROOM) : HEIGHT / 2)
  const line = (role: string, points: readonly Dot[]): string => (points.length > 1 ? `<path class="${role}" d="${points.map((point, i) => `${i === 0 ? 'M' : 'L'}${x(point)} ${y(point)}`).join('')}"/>` : '')
  const aim = chart.aims.at(-1)
  const last = shown.at(-1)
  return [
    `<svg class="sg-spark is-${tone}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeXml(speaker.words.goalWords.chart.spark)}">`, ...plan.map((each) => line('plan', each)), line('real', shown),
    aim ? `<circle class="aim" cx="${x(aim)}" cy="${y(aim)}" r="3"/>` : '', last ? `<circle class="last" cx="${x(last)}" cy="${y(last)}" r="4"/>` : '', '</svg>',
  ].join('')
}

const fine = (value: number): number => Math.round(value * 10) / 10
