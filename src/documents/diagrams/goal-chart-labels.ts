import { type Mark, type Plot, textMark } from './goal-chart-marks.ts'
import { fitted, textWidth } from './svg.ts'

/** Between the feet of two lines of text. */
const LINE = 16

type End = { y: number; role: 'ink' | 'accent'; lines: string[] }

/** The names of the lines at their ends, the latest value at its point and today under the axis. */
export function chartLabels(plot: Plot): Mark[] {
  const { chart, x, left, right, bottom, beside, width } = plot
  const at = beside ? right + 6 : width - 10
  const ends = apart(endsOf(plot), plot).flatMap(({ y, role, lines }) => lines.map((line, i) =>
    textMark(at, y + i * LINE, fitted(line, 12, beside ? width - right - 6 : right - left), i === 0 ? role : 'plain', beside ? 'start' : 'end', !beside)))
  const now = x(chart.today)
  const half = textWidth(chart.labels.today, 12) / 2
  const today = now < left || now > right ? [] : [textMark(Math.min(Math.max(now, half), width - half), bottom + 35, chart.labels.today, 'accent', 'middle')]
  return [...ends, ...today, ...latestLabel(plot)]
}

/** A narrow picture has no room for the interval: the page says it below. On the plot a name stands above its line. */
function endsOf({ chart: { labels: say, forecast }, axis, beside }: Plot): End[] {
  const foot = beside ? 4 : -8
  const ends: End[] = say.ends.map(({ value, text }) => ({ y: axis.at(value) + foot, role: 'ink', lines: [text] }))
  return forecast ? [...ends, { y: axis.at(forecast.to.value) + foot, role: 'accent', lines: [say.forecast, ...(beside && say.range ? [say.range] : [])] }] : ends
}

/** Labels that would lie on each other move apart, the upper one up and the lower one down, as far as the plot goes; at its edges the others give way. */
function apart(ends: readonly End[], { top, bottom, beside }: Plot): End[] {
  const moved = ends.map((end) => ({ ...end })).sort((a, b) => a.y - b.y)
  const highest = beside ? top - 4 : top + 12
  for (let round = 0; round < 4; round++) {
    moved.forEach((end, i) => {
      const next = moved[i + 1]
      const over = next ? end.y + end.lines.length * LINE - next.y : 0
      if (!next || over <= 0) return
      end.y -= over / 2
      next.y += over / 2
    })
  }
  let [above, below] = [highest, bottom + 12]
  for (const end of moved) {
    end.y = Math.max(above, end.y)
    above = end.y + end.lines.length * LINE
  }
  for (const end of [...moved].reverse()) {
    end.y = Math.min(end.y, below - end.lines.length * LINE)
    below = end.y
  }
  return moved
}

/** The latest value beside its point, on the side to which no line runs; below it also clear of where the forecast begins. */
function latestLabel({ chart: { measured, forecast, labels }, axis, x, right, bottom }: Plot): Mark[] {
  const last = measured.at(-1)
  if (!last || labels.latest === '') return []
  const [at, y] = [x(last.on), axis.at(last.value)]
  const rises = (forecast?.to.value ?? last.value) >= last.value && last.value >= (measured.at(-2)?.value ?? last.value)
  const below = Math.max(y, forecast ? axis.at(forecast.from.low) : y) + 18
  const under = rises && below + 4 < bottom
  const fits = at + 9 + textWidth(labels.latest, 12) < right
  return [textMark(fits ? at + 9 : at - 9, under ? below : y - 10, labels.latest, 'ink', fits ? 'start' : 'end', true)]
}
