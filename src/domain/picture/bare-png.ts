import { keptParts } from './kept-parts.ts'

/** The name of a chunk as the number that its four letters are. */
const numberOf = (name: string): number => [...name].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0)

/** The chunks of a PNG that make the picture, its colours and its size (PNG, third edition, 5.6), those that let it move among them. */
const shown: ReadonlySet<number> = new Set([
  'IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT',
].map(numberOf))
const IDAT = numberOf('IDAT')
const IEND = numberOf('IEND')
/** A small letter at the start of its name: who does not know the chunk can show the picture all the same. */
const OPTIONAL = 0x20
const SIGNATURE_BYTES = 8
/** Length and name before the data of a chunk, its check behind them. */
const FRAME_BYTES = 12

/**
 * A PNG without the chunks that the picture does not need (texts, Exif, times, whatever programs call their own) and without what
 * follows its end; the chunks that stay are the same byte for byte. Null when the chunks cannot be followed from a picture to its end,
 * or when one is called necessary that nobody knows.
 */
export function barePng(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept = keptParts(bytes)
  kept.keep(0, SIGNATURE_BYTES)
  let hasPicture = false
  for (let at = SIGNATURE_BYTES; at + FRAME_BYTES <= bytes.length;) {
    const end = at + FRAME_BYTES + view.getUint32(at)
    const name = view.getUint32(at + 4)
    if (end > bytes.length) return null
    if (shown.has(name)) kept.keep(at, end)
    else if ((view.getUint8(at + 4) & OPTIONAL) === 0) return null
    hasPicture ||= name === IDAT
    if (name === IEND) return hasPicture ? kept.all() : null
    at = end
  }
  return null
}
