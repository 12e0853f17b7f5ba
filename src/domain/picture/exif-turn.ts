/** How a picture has to be turned to stand upright, 1 to 8; 1 is not at all. Exif 2.32, 4.6.4, tag 274. */
export const UPRIGHT = 1
const ORIENTATION = 0x0112
const SHORT = 3
const ENTRY_BYTES = 12

/** The turn that an Exif block (a TIFF header and what follows) tells; upright where it tells none that can be. */
export function turnIn(exif: Uint8Array): number {
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  if (view.byteLength < 8) return UPRIGHT
  const order = view.getUint16(0)
  const little = order === 0x4949
  if (!little && order !== 0x4d4d) return UPRIGHT
  const first = view.getUint32(4, little) + 2
  const count = first <= view.byteLength ? view.getUint16(first - 2, little) : 0
  for (let n = 0; n < count; n += 1) {
    const at = first + n * ENTRY_BYTES
    if (at + ENTRY_BYTES > view.byteLength) return UPRIGHT
    if (view.getUint16(at, little) !== ORIENTATION) continue
    const turn = view.getUint16(at + 8, little)
    return view.getUint16(at + 2, little) === SHORT && turn >= UPRIGHT && turn <= 8 ? turn : UPRIGHT
  }
  return UPRIGHT
}

/** A segment of a JPEG that tells a turn and nothing else: its marker and length, `Exif`, a TIFF header, one entry, no further block. */
export const turnSegment = (turn: number): Uint8Array => Uint8Array.from([
  0xff, 0xe1, 0, TURN_SEGMENT_BYTES - 2, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8,
  0, 1, ORIENTATION >> 8, ORIENTATION & 0xff, 0, SHORT, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0,
])
export const TURN_SEGMENT_BYTES = 36
