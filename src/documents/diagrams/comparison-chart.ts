import { labelled } from '../../locales/labelled.ts'
import { chartLegend, type ChartSign } from './chart-legend.ts'
import { type Draw, drawIn, type Look, type Part } from './process-looks.ts'
import { element, escapeXml, fitted, wrapped } from './svg.ts'

/** A figure and how it is written. */
export type ComparedFigure = { value: number; said: string }
/** One yardstick: the figures that there are, in one unit, and what is said of them in a few words. */
export type ComparedRow = { name: string; asIs: ComparedFigure; toBe: ComparedFigure; target: ComparedFigure | null; actual: ComparedFigure | null; verdict: string }
/** `kinds`: what the bars and the mark are called. */
export type ComparisonChart = { title: string; kinds: { asIs: string; toBe: string; actual: string; target: string }; rows: readonly ComparedRow[] }

const BAR = 11
const BARS = 170

/**
 * As-is, to-be and actual as bars of one scale for each yardstick, the target as a mark across them; every figure in words too. Two
 * yardsticks beside each other, one where the place is narrow. Its numbers belong in a table beside it.
 */
export function comparisonChart({ title, kinds, rows }: ComparisonChart, look: Look, width = 720): string {
  const draw = drawIn(look)
  const columns = width >= 560 ? 2 : 1
  const each = (width - (columns - 1) * 32) / columns
  const heights = rows.map((row) => 44 + barsOf(row).length * (BAR + 6) + 22)
  let top = 0
  const parts: string[] = []
  for (let at = 0; at < rows.length; at += columns) {
    for (const [i, row] of rows.slice(at, at + columns).entries()) parts.push(yardstick(draw, row, i * (each + 32), top, each))
    top += Math.max(...heights.slice(at, at + columns))
  }
  const legend = chartLegend(draw, legendSigns(draw, kinds, rows), top + 4, width)
  const height = top + 4 + legend.height
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', ...(look === 'page' ? { class: 'sg-lanes' } : {}), viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': `${title}. ${rows.map(saidOf).join(' ')}`,
  }, `<title>${escapeXml(title)}</title><desc>${escapeXml(rows.map(saidOf).join(' '))}</desc>${parts.join('')}${legend.svg}`)

  function saidOf({ name, asIs, toBe, target, actual, verdict }: ComparedRow): string {
    const said = [`${kinds.asIs} ${asIs.said}`, `${kinds.toBe} ${toBe.said}`, ...(actual ? [`${kinds.actual} ${actual.said}`] : []), ...(target ? [`${kinds.target} ${target.said}`] : [])]
    return labelled(name, `${said.join(', ')}. ${verdict}`)
  }
}

type Bar = { part: Part; figure: ComparedFigure }
const barsOf = ({ asIs, toBe, actual }: ComparedRow): Bar[] =>
  [{ part: 'bar-was', figure: asIs }, { part: 'bar-will', figure: toBe }, ...(actual ? [{ part: 'bar-real' as const, figure: actual }] : [])]

function yardstick(draw: Draw, row: ComparedRow, x: number, y: number, width: number): string {
  const bars = barsOf(row)
  const most = Math.max(...bars.map(({ figure }) => figure.value), row.target?.value ?? 0)
  const long = Math.min(width * 0.62, Math.max(BARS, width - 130))
  const at = (value: number): number => (most > 0 && Number.isFinite(value) ? Math.max(1.5, (Math.max(0, value) / most) * long) : 1.5)
  const first = y + 28
  const end = first + bars.length * (BAR + 6) - 6
  return [
    draw('text', 'lane-name', { x, y: y + 16 }, escapeXml(fitted(row.name, 12, width))),
    draw('path', 'axis', { d: `M${x + 0.5} ${first - 3}V${end + 3}` }),
    ...bars.flatMap(({ part, figure }, i) => [
      draw('rect', part, { x: x + 1, y: first + i * (BAR + 6), width: at(figure.value), height: BAR }),
      draw('text', 't', { x: x + long + 10, y: first + i * (BAR + 6) + 9.5 }, escapeXml(fitted(figure.said, 11, width - long - 12))),
    ]),
    ...(row.target ? (['aim-edge', 'aim'] as const).map((part) => draw('path', part, { d: `M${x + 1 + at(row.target?.value ?? 0)} ${first - 4}V${end + 4}` })) : []),
    ...wrapped(row.verdict, 11, width, 2).map((line, i) => draw('text', 't', { x, y: end + 17 + i * 13 }, escapeXml(line))),
  ].join('')
}

const legendSigns = (draw: Draw, kinds: ComparisonChart['kinds'], rows: readonly ComparedRow[]): ChartSign[] => [
  { sign: bar(draw, 'bar-was'), text: kinds.asIs }, { sign: bar(draw, 'bar-will'), text: kinds.toBe },
  ...(rows.some(({ actual }) => actual) ? [{ sign: bar(draw, 'bar-real'), text: kinds.actual }] : []),
  ...(rows.some(({ target }) => target) ? [{ sign: (x: number, y: number) => draw('path', 'aim', { d: `M${x + 12} ${y}v12` }), text: kinds.target }] : []),
]

const bar = (draw: Draw, part: Part) => (x: number, y: number): string => draw('rect', part, { x: x + 1, y: y + 1, width: 22, height: 10 })
