import { TURN_SEGMENT_BYTES, turnIn, turnSegment, UPRIGHT } from './exif-turn.ts'
import { keptParts, spells } from './kept-parts.ts'

/** A segment with its marker; that of a scan has the picture's data with it. */
type Part = { marker: number; from: number; end: number }

/** Markers of ITU-T T.81, table B.1. */
const SCAN = 0xda
const END = 0xd9
const APP0 = 0xe0
const APP1 = 0xe1
const EXIF = 'Exif\0\0'

/** What programs wrote into a JPEG that its colours need. JFIF counts only without a small picture of its own, which may show what was cut off. */
const needed: Readonly<Record<number, string>> = { [APP0]: 'JFIF\0', 0xe2: 'ICC_PROFILE\0', 0xee: 'Adobe' }
const JFIF_BYTES = 18

/**
 * A JPEG without what was written into it beside the picture (Exif, XMP, IPTC, comments, small pictures) and behind its end; the data
 * of the picture stay byte for byte. Of Exif the turn alone is told anew, so that a photo stands upright. Null when its segments cannot
 * be followed to a picture; one that breaks off within its picture is kept as far as it goes.
 */
export function bareJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept = keptParts(bytes, TURN_SEGMENT_BYTES)
  kept.keep(0, 2)
  let turn = UPRIGHT
  let hasPicture = false
  for (let part = partAt(bytes, 2); part; part = partAt(bytes, part.end)) {
    const { marker, from, end } = part
    hasPicture ||= marker === SCAN
    if (isShown(bytes, part)) kept.keep(from, end)
    else if (turn === UPRIGHT) {
      turn = turnTold(bytes, part)
      if (turn !== UPRIGHT) kept.add(turnSegment(turn))
    }
    if (hasPicture && (marker === END || end === bytes.length)) return kept.all()
    if (marker === END) return null
  }
  return null
}

/** The part that begins at a place, any number of fill bytes before it left out; null where none can be told, or it ends beyond the file. */
function partAt(bytes: Uint8Array, at: number): Part | null {
  let from = at
  while (bytes[from] === 0xff && bytes[from + 1] === 0xff) from += 1
  const marker = bytes[from + 1]
  if (bytes[from] !== 0xff || marker === undefined) return null
  if (marker === END) return { marker, from, end: from + 2 }
  const length = (bytes[from + 2] ?? 0) * 256 + (bytes[from + 3] ?? 0)
  const end = from + 2 + length
  if (!isSegment(marker) || length < 2 || end > bytes.length) return null
  return { marker, from, end: marker === SCAN ? endOfScan(bytes, end) : end }
}

/** Frames and tables, scans and their restarts, what programs wrote, comments. What is none of them begins no segment of a photo. */
const isSegment = (marker: number): boolean => (marker >= 0xc0 && marker <= 0xcf) || (marker >= SCAN && marker <= 0xef) || marker === 0xfe

/** Where the data of a picture end: at the next marker that is neither a byte 0xff of theirs nor a restart, or with the file. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0
    if (next === 0xff) at += 1
    else if (next === 0 || (next >= 0xd0 && next <= 0xd7)) at = bytes.indexOf(0xff, at + 2)
    else return at
  }
  return bytes.length
}

function isShown(bytes: Uint8Array, { marker, from, end }: Part): boolean {
  if (marker < APP0) return true
  const name = needed[marker]
  return name !== undefined && spells(bytes, from + 4, name) && (marker !== APP0 || end - from === JFIF_BYTES)
}

const turnTold = (bytes: Uint8Array, { marker, from, end }: Part): number =>
  (marker === APP1 && spells(bytes, from + 4, EXIF) ? turnIn(bytes.subarray(from + 4 + EXIF.length, end)) : UPRIGHT)
