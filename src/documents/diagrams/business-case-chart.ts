import type { CaseCourse } from '../../domain/business-case-figures.ts'
import { quarterSaid } from '../../locales/case-said.ts'
import type { Diagram, Speaker } from '../told.ts'
import { caseChartLayout, caseChartOf, type CaseMark } from './business-case-layout.ts'
import { colours, element, picture, words as text } from './svg.ts'
import { xyMermaid } from './xy-mermaid.ts'

const WIDTH = 720
const HEIGHT = 340

/** Costs, benefits and their cumulated sum on paper, with the quarter that pays back. METHOD 5.4. */
export function businessCaseChart({ project, words }: Pick<Speaker, 'project' | 'words'>, course: CaseCourse): Diagram {
  const chart = caseChartOf(course, project.currency, words)
  const { quarters } = course
  return {
    svg: picture(chart.title, WIDTH, HEIGHT, caseChartLayout(chart, WIDTH, HEIGHT).map(drawn)),
    mermaid: xyMermaid({
      title: chart.title, steps: quarters.map(({ from }) => quarterSaid(from, words)), unit: project.currency,
      series: [
        { kind: 'bar', values: quarters.map(({ cost }) => (cost === 0 ? 0 : -cost)) }, { kind: 'bar', values: quarters.map(({ benefit }) => benefit) },
        { kind: 'line', values: quarters.map(({ cumulated }) => cumulated) },
      ],
    }),
  }
}

const line = (stroke: string, width: number, more: Record<string, string | number> = {}) => ({ fill: 'none', stroke, 'stroke-width': width, ...more })
const strokes = {
  grid: line(colours.line, 1), zero: line(colours.ink3, 1), year: line(colours.line2, 1), back: line(colours.accent, 1.25, { 'stroke-dasharray': '3 3' }),
  real: line(colours.ink, 2, { 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }),
}
const fills = { cost: { fill: colours.line2 }, benefit: { fill: colours.accentWash, stroke: colours.accent, 'stroke-width': 0.75 } }
const inks = { plain: colours.ink2, ink: colours.ink, accent: colours.accent }

function drawn(mark: CaseMark): string {
  switch (mark.kind) {
    case 'bar': return element('rect', { x: mark.x, y: mark.y, width: mark.width, height: mark.height, ...fills[mark.role] })
    case 'path': return element('path', { d: mark.d, ...strokes[mark.role] })
    case 'circle': return element('circle', { cx: mark.x, cy: mark.y, r: mark.r, fill: colours.sheet, stroke: colours.accent, 'stroke-width': 2 })
    case 'text': return text(mark.x, mark.y, mark.text, { size: 11, fill: inks[mark.role], bold: mark.role !== 'plain', anchor: mark.anchor })
  }
}
