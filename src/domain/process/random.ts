/** A source of whole numbers from 0 to 2³² − 1. */
export type Random = () => number

/**
 * sfc32 (Doty-Humphrey, PractRand): small, fast and good enough for a billion draws. Whole numbers only, so the same seed gives the same
 * row on every machine. `seed`: any whole number.
 */
export function randomOf(seed: number): Random {
  let a = 0x9e3779b9
  let b = 0x243f6a88
  let c = seed | 0
  let counter = 1
  const draw = (): number => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  // The first draws still look like the seed.
  for (let i = 0; i < 15; i += 1) draw()
  return draw
}
