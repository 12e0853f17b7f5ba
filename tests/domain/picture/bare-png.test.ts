import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barePng } from '../../../src/domain/picture/bare-png.ts'
import { ascii, chunk, header, holds, joined, pixel, pngEnd, SIGNATURE } from '../../cast/pictures.ts'

const bare = joined(SIGNATURE, header, pixel, pngEnd)
const withChunks = (...parts: Uint8Array[]): Uint8Array => joined(SIGNATURE, header, ...parts, pixel, pngEnd)
const left = (bytes: Uint8Array): number[] | null => {
  const kept = barePng(bytes)
  return kept && [...kept]
}
const told = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME', 'caBX', 'iDOT', 'teSt'].map((name) => chunk(name, ascii('GPS 31.2304N')))

describe('A PNG', () => {
  it('loses texts, Exif, times, what programs call their own, and what follows its end', () => {
    const photo = joined(SIGNATURE, header, ...told.slice(0, 4), pixel, ...told.slice(4), pngEnd, ascii('GPS behind the end'))
    expect(holds(photo, 'GPS')).toBe(true)
    expect(left(photo)).toEqual([...bare])
  })

  it('keeps its colours, its size and its movement byte for byte', () => {
    const shown = ['gAMA', 'cHRM', 'iCCP', 'sRGB', 'sBIT', 'cICP', 'mDCV', 'cLLI', 'PLTE', 'tRNS', 'bKGD', 'pHYs', 'acTL', 'fcTL'].map((name) => chunk(name, [1, 2, 3]))
    const photo = joined(SIGNATURE, header, ...shown, pixel, chunk('fdAT', [0, 0, 0, 1]), pngEnd)
    expect(left(photo)).toEqual([...photo])
  })

  it.each([
    ['only its start', joined(SIGNATURE, header)], ['no end', joined(SIGNATURE, header, pixel)], ['a cut end', bare.slice(0, -1)], ['no picture', joined(SIGNATURE, header, pngEnd)],
    ['a chunk that ends beyond the file', withChunks(chunk('tEXt', ascii('GPS'), 9_000))], ['a chunk of four gigabytes', withChunks(chunk('tEXt', ascii('GPS'), 0xffffffff))],
    ['a chunk shorter than what it holds', withChunks(chunk('tEXt', ascii('GPSGPSGPSGPS'), 2))], ['a necessary chunk that nobody knows', withChunks(chunk('CgBI', [1]))],
  ])('that is broken is refused: %s', (_, bytes) => {
    expect(barePng(bytes)).toBeNull()
  })

  it('never makes it throw, and never says where it was taken, wherever it is cut or altered', () => {
    const photo = withChunks(...told)
    for (let end = 0; end < photo.length; end += 1) expect(barePng(photo.slice(0, end))).toBeNull()
    fc.assert(fc.property(fc.nat(photo.length - 1), fc.nat(255), (at, value) => {
      const altered = Uint8Array.from(photo)
      altered[at] = value
      const kept = barePng(altered)
      if (kept) expect(left(kept)).toEqual([...kept])
    }))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => void barePng(joined(SIGNATURE, noise))))
  })

  it.each([['kept', 'sRGB'], ['lost', 'tEXt']])('of hundreds of thousands of empty chunks that are %s takes no longer than its length', (_, name) => {
    const part = chunk(name)
    const many = withChunks(Buffer.alloc(300_000 * part.length, part))
    expect(barePng(many)).not.toBeNull()
  })

  it('is read where it lies in a larger piece of memory', () => {
    const photo = joined(ascii('before'), withChunks(...told)).subarray(6)
    expect(left(photo)).toEqual([...bare])
  })
})
