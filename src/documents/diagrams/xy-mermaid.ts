import { mermaidLabel } from './mermaid-label.ts'
import { valueAxis } from './value-axis.ts'

/** A chart over equal steps: bars and lines in the order in which they are drawn. A line may end before the last step. */
export type XyChart = { title: string; steps: readonly string[]; unit: string; most?: number | null; series: { kind: 'bar' | 'line'; values: readonly number[] }[] }

/**
 * A chart as Mermaid text. It knows no gaps, no exponents and no empty axis: every line begins at the first step, all numbers are
 * written out, and the axis of values is told.
 */
export function xyMermaid({ title, steps, unit, most = null, series }: XyChart): string {
  const axis = valueAxis(series.flatMap(({ values }) => values), 0, 100, most)
  const [least, greatest] = [axis.ticks[0] ?? 0, axis.ticks.at(-1) ?? 1]
  return [
    'xychart-beta', `  title "${mermaidLabel(title)}"`, `  x-axis [${steps.map((step) => `"${mermaidLabel(step)}"`).join(', ')}]`,
    `  y-axis "${mermaidLabel(unit)}" ${plain(least)} --> ${plain(greatest)}`,
    ...series.filter(({ values }) => values.length > 0).map(({ kind, values }) => `  ${kind} [${values.map(plain).join(', ')}]`),
  ].join('\n')
}

/** Six figures that count, without an exponent. */
function plain(value: number): string {
  const rounded = Number(value.toPrecision(6))
  if (Number.isInteger(rounded)) return Math.abs(rounded) < 1e21 ? String(rounded) : BigInt(rounded).toString()
  return rounded.toFixed(Math.min(20, Math.max(0, 6 - Math.floor(Math.log10(Math.abs(rounded)))))).replace(/\.?0+$/, '')
}
