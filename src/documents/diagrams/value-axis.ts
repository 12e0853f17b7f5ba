/** Where a value stands on a picture (pixels from the top), and the round values that are written on its axis. */
export type ValueAxis = { at: (value: number) => number; ticks: number[]; /** Decimals that the ticks need. */ digits: number }

const LINES = 6
/** Beyond this a difference of two values could no longer be told as a number. */
const MOST = 1e300

/** From a round value at or under the least to one over the greatest, no more than `most`; between two heights. */
export function valueAxis(values: readonly number[], top: number, bottom: number, most: number | null = null): ValueAxis {
  const shown = values.map((value) => Math.max(-MOST, Math.min(MOST, value)))
  const [least, greatest] = widened(shown.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY), shown.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY))
  const step = stepFor((greatest - least) / LINES)
  const first = Math.floor(least / step + 1e-9)
  const above = Math.floor(greatest / step + 1e-9) + 1
  const last = Math.max(most !== null && greatest <= most ? Math.min(above, Math.ceil(most / step - 1e-9)) : above, first + 1)
  const digits = Math.max(0, Math.min(12, -Math.floor(Math.log10(step) + 1e-9) + (leadingOf(step) === 2.5 ? 1 : 0)))
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
  const span = (last - first) * step
  return { at: (value) => bottom - ((Math.max(-MOST, Math.min(MOST, value)) - first * step) / span) * (bottom - top), ticks, digits }
}

/** A flat line gets room above and below; without any value the axis runs from 0 to 1. */
function widened(least: number, greatest: number): [number, number] {
  if (least > greatest) return [0, 1]
  if (greatest - least > Math.abs(greatest) * 1e-9) return [least, greatest]
  const room = least === 0 ? 1 : Math.abs(least) * 0.1
  return [least - room, greatest + room]
}

/** The next of 1, 2, 2.5, 5 and 10 times a power of ten. */
function stepFor(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const leading = [1, 2, 2.5, 5, 10].find((each) => each * power >= rough * (1 - 1e-9)) ?? 10
  return leading * power
}

const leadingOf = (step: number): number => Number((step / 10 ** Math.floor(Math.log10(step) + 1e-9)).toPrecision(3))
