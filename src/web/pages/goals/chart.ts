import { goalChartLayout } from '../../../documents/diagrams/goal-chart-layout.ts'
import type { GoalChart, LineRole, Mark } from '../../../documents/diagrams/goal-chart-marks.ts'
import { goalChartOf } from '../../../documents/diagrams/goal-chart-of.ts'
import type { GateGlyph } from '../../../documents/diagrams/glyphs.ts'
import { escapeXml } from '../../../documents/diagrams/svg.ts'
import type { GoalSpeaker } from '../../../locales/goal-said.ts'
import { type Glyph, svg, type Tone } from '../../glyphs.ts'

/** Drawn at two widths, so that its text is never scaled. */
const WIDE = { width: 800, height: 360 }
const NARROW = { width: 342, height: 300 }

/** A goal's picture as two SVGs without colours of their own, ready to print; every text in them is escaped. Null where there is nothing to draw. */
export function chartPictures(speaker: GoalSpeaker): { wide: string; narrow: string; title: string; roles: LineRole[]; aims: boolean; met: boolean } | null {
  const chart = goalChartOf(speaker)
  if (!chart) return null
  const wide = goalChartLayout(chart, WIDE.width, WIDE.height)
  return {
    title: chart.title, wide: drawn(chart, wide, WIDE, 'sg-wide'), narrow: drawn(chart, goalChartLayout(chart, NARROW.width, NARROW.height), NARROW, 'sg-narrow'),
    aims: chart.aims.length > 0, met: chart.aims.some(({ met }) => met), roles: [...new Set(wide.flatMap((mark) => (mark.kind === 'path' ? [mark.role] : [])))],
  }
}

function drawn({ title }: GoalChart, marks: readonly Mark[], { width, height }: typeof WIDE, show: string): string {
  return `<svg class="sg-chart ${show}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}">${marks.map(markOf).join('')}</svg>`
}

const signs: Record<GateGlyph, [Tone, Glyph]> = {
  go: ['good', 'tick'], 'conditional-go': ['warn', 'diamond'], rework: ['bad', 'again'], hold: ['none', 'pause'], stop: ['bad', 'octagon'], due: ['accent', 'due'], open: ['none', 'ring'],
}
const inks = { plain: '', ink: ' ink', accent: ' acc' } as const

function markOf(mark: Mark): string {
  switch (mark.kind) {
    case 'path': return `<path class="${mark.role}" d="${mark.d}"/>`
    case 'circle': return `<circle class="${mark.role}" cx="${fine(mark.x)}" cy="${fine(mark.y)}" r="${mark.r}"/>`
    case 'gate': {
      const [tone, glyph] = signs[mark.glyph]
      return svg(glyph).replace('<svg class="sg-glyph"', `<svg class="sg-glyph is-${tone}" x="${fine(mark.x - 7)}" y="${fine(mark.y - 7)}" width="14" height="14"`)
    }
    case 'text': {
      const anchor = mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`
      return `<text class="${`${inks[mark.role]}${mark.halo ? ' halo' : ''}`.trim()}" x="${fine(mark.x)}" y="${fine(mark.y)}"${anchor}>${escapeXml(mark.text)}</text>`
    }
  }
}

const fine = (value: number): string => String(Math.round(value * 10) / 10)
