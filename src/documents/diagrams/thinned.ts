/** A long series for a picture of so many pixels: of each pixel the first, least, greatest and last point, so that no peak is lost. */
export function thinned<T extends { value: number }>(points: readonly T[], pixels: number): readonly T[] {
  if (points.length <= pixels * 4) return points
  const kept: T[] = []
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const [from, to] = [Math.floor((pixel * points.length) / pixels), Math.floor(((pixel + 1) * points.length) / pixels) - 1]
    let [least, greatest] = [from, from]
    for (let i = from; i <= to; i += 1) {
      if (valueAt(points, i) < valueAt(points, least)) least = i
      if (valueAt(points, i) > valueAt(points, greatest)) greatest = i
    }
    for (const i of [...new Set([from, Math.min(least, greatest), Math.max(least, greatest), to])]) kept.push(points[i] as T)
  }
  return kept
}

const valueAt = (points: readonly { value: number }[], i: number): number => (points[i] as { value: number }).value
