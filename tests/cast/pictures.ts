import { crc32 } from 'node:zlib'

/** Pictures made by hand: whole files that say of themselves what a phone's would. */

export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
export const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(Buffer.concat(parts.map((part) => Uint8Array.from(part))))
export const holds = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(text, 0, 'latin1')

/** A segment of a JPEG: its marker, its length (or one that lies), its data. */
export const segment = (marker: number, data: Uint8Array | readonly number[], length = data.length + 2): Uint8Array => joined([0xff, marker, length >> 8, length & 0xff], data)

export const SOI = [0xff, 0xd8]
export const EOI = [0xff, 0xd9]
export const jfif = segment(0xe0, joined(ascii('JFIF\0'), [1, 1, 0, 0, 1, 0, 1, 0, 0]))
export const icc = segment(0xe2, joined(ascii('ICC_PROFILE\0'), [1, 1], ascii('Display P3')))
export const adobe = segment(0xee, joined(ascii('Adobe'), [0, 100, 0, 0, 0, 0, 1]))
export const tables = joined(segment(0xdb, [0, ...new Array<number>(64).fill(1)]), segment(0xc0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]), segment(0xc4, [0, ...new Array<number>(16).fill(0)]))
/** A scan with a byte 0xff of its own and a restart among its data. */
export const scan = joined(segment(0xda, [1, 1, 0, 0, 63, 0]), [0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56])

const two = (value: number): number[] => [value >> 8, value & 0xff]
const entry = (tag: number, type: number, count: number, ...value: number[]): number[] => [...two(tag), ...two(type), 0, 0, ...two(count), ...value]

/** Exif as a phone writes it: maker, how it was held, and where; `little`: the low byte first. */
export function exif(turn: number, { little = false } = {}): Uint8Array {
  const words = ascii('PhoneMaker\0\0GPS 31.2304N 121.4737E SN-99')
  const block = [...two(3), ...entry(0x010f, 2, 10, 0, 0, 0, 50), ...entry(0x0112, 3, 1, ...two(turn), 0, 0), ...entry(0x8825, 4, 1, 0, 0, 0, 62), 0, 0, 0, 0]
  const big = joined(ascii('MM'), [0, 42, 0, 0, 0, 8], block, words)
  return segment(0xe1, joined(ascii('Exif\0\0'), little ? turned(big) : big))
}

/** The same block with the low byte first, its two-byte fields alone: what is asked of it here. */
function turned(big: Uint8Array): Uint8Array {
  const view = new DataView(Uint8Array.from(big).buffer)
  const swap16 = (at: number): void => view.setUint16(at, view.getUint16(at), true)
  const swap32 = (at: number): void => view.setUint32(at, view.getUint32(at), true)
  view.setUint16(0, 0x4949)
  swap16(2)
  swap32(4)
  swap16(8)
  for (let at = 10; at < 46; at += 12) {
    swap16(at)
    swap16(at + 2)
    swap32(at + 4)
    if (view.getUint16(at + 2, true) === 3) swap16(at + 8)
    else swap32(at + 8)
  }
  return new Uint8Array(view.buffer)
}

/** All that an Exif segment says when it tells how a photo is turned, and nothing else. */
export const turnOnly = (turn: number): Uint8Array => segment(0xe1, joined(ascii('Exif\0\0MM'), [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0]))

/** A photo of a phone that was held sideways: with place, maker, XMP, IPTC, a comment, a small picture, and a film behind its end. */
export const phonePhoto = joined(
  SOI, jfif, exif(6), segment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<exif:GPSLatitude>31</exif:GPSLatitude>')), icc, segment(0xe2, ascii('MPF\0second picture')),
  segment(0xed, ascii('Photoshop 3.0\x008BIM Shanghai')), adobe, segment(0xfe, ascii('taken by Anna')), tables, scan, EOI, ascii('MotionPhoto_Data GPS'),
)
/** What is left of it. */
export const barePhoto = joined(SOI, jfif, turnOnly(6), icc, adobe, tables, scan, EOI)

/** A chunk of a PNG: its name, its data, its check. */
export function chunk(name: string, data: Uint8Array | readonly number[] = [], length = data.length): Uint8Array {
  const named = joined(ascii(name), data)
  const number = (value: number): number[] => [value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff]
  return joined(number(length), named, number(crc32(named)))
}

export const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
export const header = chunk('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
/** One grey pixel. */
export const pixel = chunk('IDAT', [0x78, 0x9c, 0x63, 0x68, 0, 0, 0, 0x82, 0, 0x81])
export const pngEnd = chunk('IEND')
