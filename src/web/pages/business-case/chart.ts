import { type CaseChart, caseChartLayout, caseChartOf, type CaseMark } from '../../../documents/diagrams/business-case-layout.ts'
import { escapeXml } from '../../../documents/diagrams/svg.ts'
import type { CaseCourse } from '../../../domain/business-case-figures.ts'
import type { Locale } from '../../../locales/locale.ts'

/** Drawn at two widths, so that its text is never scaled. */
const WIDE = { width: 860, height: 340 }
const NARROW = { width: 342, height: 300 }

/** The picture of a business case as two SVGs without colours of their own, ready to print; every text in them is escaped. */
export function casePictures(course: CaseCourse, currency: string, words: Locale): { title: string; wide: string; narrow: string } {
  const chart = caseChartOf(course, currency, words)
  return { title: chart.title, wide: drawn(chart, WIDE, 'sg-wide'), narrow: drawn(chart, NARROW, 'sg-narrow') }
}

function drawn(chart: CaseChart, { width, height }: typeof WIDE, show: string): string {
  const marks = caseChartLayout(chart, width, height).map(markOf).join('')
  return `<svg class="sg-chart ${show}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(chart.title)}">${marks}</svg>`
}

const inks = { plain: '', ink: ' ink', accent: ' acc' } as const

function markOf(mark: CaseMark): string {
  switch (mark.kind) {
    case 'bar': return `<rect class="${mark.role}" x="${fine(mark.x)}" y="${fine(mark.y)}" width="${fine(mark.width)}" height="${fine(mark.height)}"/>`
    case 'path': return `<path class="${mark.role}" d="${mark.d}"/>`
    case 'circle': return `<circle class="${mark.role}" cx="${fine(mark.x)}" cy="${fine(mark.y)}" r="${mark.r}"/>`
    case 'text': {
      const anchor = mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`
      return `<text class="${`${inks[mark.role]}${mark.halo ? ' halo' : ''}`.trim()}" x="${fine(mark.x)}" y="${fine(mark.y)}"${anchor}>${escapeXml(mark.text)}</text>`
    }
  }
}

const fine = (value: number): string => String(Math.round(value * 10) / 10)
