import type { Minutes } from './process.ts'

/** The mean of an estimate: (o + 4·l + p)/6. METHOD 6. */
export const meanOf = ({ optimistic, likely, pessimistic }: Minutes): number => (optimistic + 4 * likely + pessimistic) / 6

/** An estimate ready to be drawn from. `quantiles`: the minutes at each 1/256 of the chance, 257 of them; null where all three are the same. */
export type Sampler = { mean: number; deviation: number; quantiles: Float64Array | null }

const CELLS = 256
/** Points at which the density is added up; the quantiles lie between them. */
const POINTS = 1_024

/**
 * The Beta-PERT distribution of an estimate (Malcolm, Roseboom, Clark and Fazar 1959): a beta over optimistic to pessimistic with the shapes
 * 1 + 4·(l − o)/(p − o) and 1 + 4·(p − l)/(p − o). As a table: drawing is then a look-up. Straight lines between its points have exactly
 * the mean (o + 4·l + p)/6.
 */
export function samplerOf(minutes: Minutes): Sampler {
  const { optimistic, likely, pessimistic } = minutes
  const mean = meanOf(minutes)
  const range = pessimistic - optimistic
  if (!(range > 0)) return { mean, deviation: 0, quantiles: null }
  const top = (likely - optimistic) / range
  const unit = withMean(quantilesOf(1 + 4 * top, 5 - 4 * top), (1 + 4 * top) / 6)
  // The variance of a beta whose shapes add up to 6: a·b / (6²·7).
  return { mean, deviation: range * Math.sqrt(((1 + 4 * top) * (5 - 4 * top)) / 252), quantiles: unit.map((share) => optimistic + range * share) }
}

/** Where a beta of these shapes, both at least 1, has reached each 1/256 of its chance. */
function quantilesOf(a: number, b: number): Float64Array {
  const reached = new Float64Array(POINTS + 1)
  for (let i = 0; i < POINTS; i += 1) {
    const x = (i + 0.5) / POINTS
    reached[i + 1] = (reached[i] as number) + x ** (a - 1) * (1 - x) ** (b - 1)
  }
  const whole = reached[POINTS] as number
  const quantiles = new Float64Array(CELLS + 1)
  quantiles[CELLS] = 1
  let at = 0
  for (let cell = 1; cell < CELLS; cell += 1) {
    const wanted = (whole * cell) / CELLS
    while ((reached[at + 1] as number) < wanted) at += 1
    const low = reached[at] as number
    quantiles[cell] = (at + (wanted - low) / ((reached[at + 1] as number) - low)) / POINTS
  }
  return quantiles
}

/** Bends the table a little, least at its ends, so that the mean is exact. */
function withMean(quantiles: Float64Array, mean: number): Float64Array {
  const missing = mean - average(quantiles)
  const bend = quantiles.map((share) => share * (1 - share))
  const most = average(bend)
  return quantiles.map((share, at) => share + ((bend[at] as number) * missing) / most)
}

/** Of the straight lines between the points. */
function average(points: Float64Array): number {
  let sum = ((points[0] as number) + (points[CELLS] as number)) / 2
  for (let i = 1; i < CELLS; i += 1) sum += points[i] as number
  return sum / CELLS
}

/** The minutes of one draw, from a whole number below 2³²: the upper 8 bits choose the cell, the others the place in it. */
export function drawn({ mean, quantiles }: Sampler, random: () => number): number {
  if (!quantiles) return mean
  const draw = random()
  const cell = draw >>> 24
  const low = quantiles[cell] as number
  return low + ((quantiles[cell + 1] as number) - low) * ((draw & 0xffffff) / 0x1000000)
}
