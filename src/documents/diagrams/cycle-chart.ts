import { labelled } from '../../locales/labelled.ts'
import { chartLegend, type ChartSign } from './chart-legend.ts'
import { type Draw, drawIn, type Look } from './process-looks.ts'
import { element, escapeXml, fitted } from './svg.ts'

/** The cycle time of one variant in minutes: half of the runs end by the median, nine of ten by `p90`. `said`: all of it in words. */
export type CycleRow = { name: string; asIs: boolean; mean: number; median: number; p90: number; said: string }
export type CycleChart = { title: string; rows: readonly CycleRow[]; words: { mean: string; median: string; p90: string } }

const ROW = 50
/** Where the place is narrow, what is said has a line of its own. */
const NARROW = 560

/** How long runs take: a band up to where nine of ten have ended, with median and mean in it, all variants on one scale from 0. */
export function cycleChart({ title, rows, words }: CycleChart, look: Look, width = 720): string {
  const draw = drawIn(look)
  const most = Math.max(1e-9, ...rows.flatMap(({ mean, p90 }) => [mean, p90]).filter(Number.isFinite))
  const at = (minutes: number): number => 1 + (Math.max(0, Number.isFinite(minutes) ? minutes : 0) / most) * (width - 3)
  const row = width < NARROW ? ROW + 16 : ROW
  const legend = chartLegend(draw, legendSigns(draw, words), rows.length * row + 4, width)
  const height = rows.length * row + 4 + legend.height
  const said = rows.map((each) => labelled(each.name, each.said)).join(' ')
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', ...(look === 'page' ? { class: 'sg-lanes' } : {}), viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': `${title}. ${said}`,
  }, `<title>${escapeXml(title)}</title><desc>${escapeXml(said)}</desc>${rows.map((each, i) => drawn(draw, each, i * row, at, width)).join('')}${legend.svg}`)
}

function drawn(draw: Draw, { name, asIs, mean, median, p90, said }: CycleRow, top: number, at: (minutes: number) => number, width: number): string {
  const narrow = width < NARROW
  const y = narrow ? top + 16 : top
  return [
    draw('text', 'lane-name', { x: 0, y: top + 12 }, escapeXml(fitted(name, 12, narrow ? width : width * 0.36))),
    narrow ? draw('text', 't', { x: 0, y: y + 12 }, escapeXml(fitted(said, 11, width))) : draw('text', 't', { x: width, y: y + 12, 'text-anchor': 'end' }, escapeXml(fitted(said, 11, width * 0.6))),
    draw('rect', asIs ? 'spread was' : 'spread', { x: 0, y: y + 20, width: at(p90), height: 18 }),
    draw('rect', asIs ? 'bar-was' : 'bar-will', { x: 0, y: y + 25, width: at(median), height: 8 }),
    draw('path', 'aim', { d: `M${at(mean)} ${y + 18}v22` }),
  ].join('')
}

const legendSigns = (draw: Draw, { mean, median, p90 }: CycleChart['words']): ChartSign[] => [
  { sign: (x, y) => draw('rect', 'bar-was', { x: x + 1, y: y + 2, width: 22, height: 8 }), text: median },
  { sign: (x, y) => draw('rect', 'spread was', { x: x + 1, y: y - 2, width: 22, height: 16 }), text: p90 },
  { sign: (x, y) => draw('path', 'aim', { d: `M${x + 12} ${y - 2}v16` }), text: mean },
]
