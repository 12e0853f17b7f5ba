import { goalChartLayout } from './goal-chart-layout.ts'
import type { GoalChart, LineRole, Mark, TextRole } from './goal-chart-marks.ts'
import { glyphAt } from './glyphs.ts'
import { colours, element, picture, words } from './svg.ts'

const WIDTH = 720
const HEIGHT = 330

/** A goal's picture on paper: what was planned, what was measured, what is to be expected, with the gates on top. */
export const goalChart = (chart: GoalChart): string => picture(chart.title, WIDTH, HEIGHT, goalChartLayout(chart, WIDTH, HEIGHT).map(drawn))

const line = (stroke: string, width: number, more: Record<string, string | number> = {}) => ({ fill: 'none', stroke, 'stroke-width': width, ...more })
const strokes: Record<LineRole, Record<string, string | number>> = {
  grid: line(colours.line, 1), base: line(colours.line2, 1), gate: line(colours.line2, 1), today: line(colours.accent, 1.25),
  band: { fill: colours.accentWash }, plan: line(colours.ink3, 1.25, { 'stroke-dasharray': '3 3' }), promised: line(colours.line2, 1.25, { 'stroke-dasharray': '1 3' }),
  fore: line(colours.accent, 2, { 'stroke-dasharray': '1 5', 'stroke-linecap': 'round' }), real: line(colours.ink, 2, { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }),
}
const inks: Record<TextRole, string> = { plain: colours.ink2, ink: colours.ink, accent: colours.accent }

function drawn(mark: Mark): string {
  switch (mark.kind) {
    case 'path': return element('path', { d: mark.d, ...strokes[mark.role] })
    case 'circle': return element('circle', { cx: mark.x, cy: mark.y, r: mark.r, ...(mark.role === 'dot' ? { fill: colours.ink } : mark.role === 'met' ? { fill: colours.good } : { fill: colours.sheet, stroke: colours.ink2, 'stroke-width': 1.5 }) })
    case 'gate': return glyphAt(mark.glyph, mark.x, mark.y)
    case 'text': return words(mark.x, mark.y, mark.text, { size: 11, fill: inks[mark.role], bold: mark.role !== 'plain', anchor: mark.anchor })
  }
}
