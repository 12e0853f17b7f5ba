/**
 * The value that would stand at `rank` (from 0) if the values were sorted: Hoare's selection, which puts them in order only as far
 * as it must. Alters the order of the values; asked again of the same values it is as right and often faster.
 */
export function ranked(values: Float64Array, rank: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const { smaller, larger } = parted(values, low, high)
    if (rank <= smaller) high = smaller
    else if (rank >= larger) low = larger
    else break
  }
  return values[rank] as number
}

/** Puts what is not larger than the middle one before what is not smaller. Up to `smaller` and from `larger` on stand the two parts; between them is nothing left to order. */
function parted(values: Float64Array, low: number, high: number): { smaller: number; larger: number } {
  const pivot = values[(low + high) >> 1] as number
  let larger = low
  let smaller = high
  while (larger <= smaller) {
    while ((values[larger] as number) < pivot) larger += 1
    while ((values[smaller] as number) > pivot) smaller -= 1
    if (larger > smaller) break
    const moved = values[larger] as number
    values[larger] = values[smaller] as number
    values[smaller] = moved
    larger += 1
    smaller -= 1
  }
  return { smaller, larger }
}
