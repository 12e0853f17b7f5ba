import { describe, expect, it } from 'vitest'
import { isLocalAddress } from '../../src/web/public-address.ts'
import { qrCode } from '../../src/web/qr-code.ts'

/** The modules of a code, dark ones as true, read back from its path. */
function modulesOf({ size, path }: { size: number; path: string }): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) for (let i = 0; i < Number(length); i += 1) (rows[Number(y)] as boolean[])[Number(x) + i] = true
  return rows
}

describe('A QR code', () => {
  const code = qrCode('https://crm.example.org/report/harbour.AAAAAAAAAAAAAAAAAAAAAA', 'Opens the form')

  it('has its quiet zone of four modules, and the three finder patterns in their corners', () => {
    const modules = modulesOf(code)
    const size = code.size
    const quiet = (at: number): boolean => at < 4 || at >= size - 4
    expect(modules.flatMap((row, y) => row.map((dark, x) => dark && (quiet(x) || quiet(y)))).some(Boolean)).toBe(false)
    const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']
    const at = (x: number, y: number) => finder.map((_, dy) => Array.from({ length: 7 }, (_unused, dx) => (modules[y + dy]?.[x + dx] ? '1' : '0')).join(''))
    expect([at(4, 4), at(size - 11, 4), at(4, size - 11)]).toEqual([finder, finder, finder])
    // The size of a code is 21 + 4 × (version − 1).
    expect((size - 8 - 21) % 4).toBe(0)
  })

  it('differs with what it says, and is the same for the same', () => {
    expect(qrCode('https://crm.example.org/report/harbour.AAAAAAAAAAAAAAAAAAAAAB', '').path).not.toBe(code.path)
    expect(qrCode('https://crm.example.org/report/harbour.AAAAAAAAAAAAAAAAAAAAAA', 'Opens the form')).toEqual(code)
  })
})

describe('An address that only this machine opens', () => {
  it.each([['http://localhost:3000', true], ['http://127.0.0.1', true], ['http://[::1]:80', true], ['https://crm.example.org', false], ['https://localhost.example.org', false], ['', false]])('%s: %s', (address, local) => {
    expect(isLocalAddress(address)).toBe(local)
  })
})
