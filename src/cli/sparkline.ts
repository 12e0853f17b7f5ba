const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']

/**
 * The last values as bars of eight heights, as high as they lie between `low` and `high`; of more than `most` values each stands for
 * the last of its share. Empty without values.
 */
export function sparkline(values: readonly number[], { low, high, most }: { low: number; high: number; most: number }): string {
  const shown = Array.from({ length: Math.min(most, values.length) }, (_, at, count = Math.min(most, values.length)) => values[Math.ceil(((at + 1) * values.length) / count) - 1] as number)
  // Halved first: the span of two figures may be more than a number can be.
  const span = high / 2 - low / 2
  const heightOf = (value: number): number => (span > 0 ? Math.round(((value / 2 - low / 2) / span) * (bars.length - 1)) : bars.length >> 1)
  return shown.map((value) => bars[Math.min(bars.length - 1, Math.max(0, heightOf(value)))]).join('')
}
