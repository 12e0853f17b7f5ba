import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareJpeg } from '../../../src/domain/picture/bare-jpeg.ts'
import { adobe, ascii, barePhoto, EOI, exif, holds, icc, jfif, joined, phonePhoto, scan, segment, SOI, tables, turnOnly } from '../../cast/pictures.ts'

const picture = joined(tables, scan, EOI)
const photo = (...parts: Uint8Array[]): Uint8Array => joined(SOI, ...parts, picture)
/** What is left of a JPEG, as a list that a failing test can show; null where it is refused. */
const left = (bytes: Uint8Array): number[] | null => {
  const bare = bareJpeg(bytes)
  return bare && [...bare]
}

describe('A JPEG that a phone wrote', () => {
  it('loses place, maker, texts, small pictures and the film behind its end; turn, colours and picture stay', () => {
    expect(left(phonePhoto)).toEqual([...barePhoto])
    for (const told of ['GPS', 'PhoneMaker', 'SN-99', 'xap', 'Shanghai', 'Anna', 'MPF', 'MotionPhoto']) {
      expect(holds(phonePhoto, told), told).toBe(true)
      expect(holds(barePhoto, told), told).toBe(false)
    }
  })

  it('is the same when it comes a second time', () => {
    expect(left(barePhoto)).toEqual([...barePhoto])
  })

  it.each([2, 3, 4, 5, 6, 7, 8])('keeps turn %i, whichever byte comes first', (turn) => {
    for (const little of [false, true]) expect(left(photo(exif(turn, { little })))).toEqual([...photo(turnOnly(turn))])
  })

  it.each([0, 1, 9, 65_535])('tells no turn where Exif says %i', (turn) => {
    expect(left(photo(exif(turn)))).toEqual([...photo()])
  })

  it('keeps the turn of the first Exif that tells one', () => {
    expect(left(photo(exif(1), exif(8), exif(3)))).toEqual([...photo(turnOnly(8))])
  })

  it.each([
    ['every segment of programs that its colours do not need', [0xe1, 0xe3, 0xe5, 0xeb, 0xed, 0xef].map((marker) => segment(marker, ascii('GPS')))],
    ['a small picture beside JFIF', [segment(0xe0, ascii('JFXX\0\x10small'))]], ['a small picture within JFIF', [segment(0xe0, joined(ascii('JFIF\0'), [1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]))]],
    ['a second picture', [segment(0xe2, ascii('MPF\0GPS'))]], ['a comment', [segment(0xfe, ascii('Anna'))]], ['a segment of nothing', [segment(0xe1, []), segment(0xfe, [])]],
  ])('loses %s', (_, parts) => {
    expect(left(photo(jfif, ...parts, icc, adobe))).toEqual([...photo(jfif, icc, adobe)])
  })

  it('keeps all its scans, and loses what stands between them', () => {
    const progressive = joined(SOI, tables, scan, segment(0xc4, [1]), scan)
    expect(left(joined(progressive, segment(0xe1, ascii('GPS')), scan, [0xff, ...EOI]))).toEqual([...progressive, ...scan, 0xff, ...EOI])
  })

  it('loses the fill bytes before a segment', () => {
    expect(left(photo(Uint8Array.from([0xff, 0xff, 0xff]), jfif))).toEqual([...photo(jfif)])
  })
})

describe('A JPEG that is broken', () => {
  it.each([
    ['only its start', joined(SOI, [0xff])], ['no picture', joined(SOI, jfif, tables, EOI)], ['a segment that ends beyond the file', joined(SOI, segment(0xe1, ascii('Exif\0\0GPS'), 60_000), picture)],
    ['a segment of length 0', photo(segment(0xe1, ascii('GPS'), 0))], ['a segment of length 1', photo(segment(0xe1, ascii('GPS'), 1))],
    ['a segment shorter than what it holds', photo(segment(0xe1, ascii('Exif\0\0GPS'), 6))], ['no segment where one should be', photo(ascii('GPS'))],
    ['a picture in a picture', photo(Uint8Array.from(SOI))], ['a marker that nobody knows', photo(segment(0xf7, [1]))], ['a restart outside a scan', photo(Uint8Array.from([0xff, 0xd0]))],
    ['its length missing', joined(SOI, [0xff, 0xe1, 0])],
  ])('is refused: %s', (_, bytes) => {
    expect(bareJpeg(bytes)).toBeNull()
  })

  it('and breaks off within its picture is kept as far as it goes', () => {
    const cut = joined(SOI, tables, scan).slice(0, -2)
    expect(left(cut)).toEqual([...cut])
    expect(left(joined(SOI, exif(6), tables, scan, [0xff]))).toEqual([...SOI, ...turnOnly(6), ...tables, ...scan, 0xff])
    expect(bareJpeg(joined(SOI, tables, scan, [0xff, 0xe1, 0xff, 0xff], ascii('GPS')))).toBeNull()
  })

  it('never throws, and never says where it was taken, wherever it is cut or altered', () => {
    for (let end = 0; end <= phonePhoto.length; end += 1) {
      const bare = bareJpeg(phonePhoto.slice(0, end))
      if (bare) expect([bare.length <= barePhoto.length, holds(bare, 'GPS')]).toEqual([true, false])
    }
    fc.assert(fc.property(fc.nat(phonePhoto.length - 1), fc.nat(255), (at, value) => {
      const altered = Uint8Array.from(phonePhoto)
      altered[at] = value
      const bare = bareJpeg(altered)
      if (bare) expect(left(bare)).toEqual([...bare])
    }))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
      bareJpeg(joined(SOI, noise))
      bareJpeg(photo(segment(0xe1, joined(ascii('Exif\0\0MM\0*'), noise))))
    }))
  })

  it.each([
    ['a million comments', segment(0xfe, [])], ['a million tables', segment(0xdb, [])], ['half a million of each, in turns', joined(segment(0xfe, []), segment(0xdb, []))],
    ['millions of bytes that fill', Uint8Array.from([0xff])], ['tens of thousands of Exifs', exif(1)],
  ])('takes no longer than its length: %s', (_, part) => {
    const many = photo(Buffer.alloc(4_000_000 - (4_000_000 % part.length), part))
    // A tenth of a second; were each part looked at beside all others, this test would not end.
    expect(bareJpeg(many)).not.toBeNull()
  })

  it('tells no turn from an Exif that lies about its entries', () => {
    const block = (count: number, ...more: number[]) => segment(0xe1, joined(ascii('Exif\0\0MM\0*'), [0, 0, 0, 8, count >> 8, count & 0xff, ...more]))
    const turn = [1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0]
    for (const lie of [block(65_535), block(2, ...turn.slice(0, 11)), block(0, ...turn), segment(0xe1, joined(ascii('Exif\0\0MM\0*'), [0xff, 0xff, 0xff, 0xff], turn)), segment(0xe1, ascii('Exif\0\0')), segment(0xe1, ascii('Exif\0\0XX\0*\0\0\0\x08'))]) {
      expect(left(photo(lie))).toEqual([...photo()])
    }
    expect(left(photo(block(65_535, ...turn)))).toEqual([...photo(turnOnly(6))])
  })
})
