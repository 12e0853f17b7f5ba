/**
 * The text of a file that a spreadsheet or editor wrote: UTF-8 or UTF-16, with or without a mark, GB18030 or Big5. Null if it is
 * none of them.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be')
  const utf16 = utf16Without(bytes)
  if (utf16) return decoded(bytes, utf16)
  const text = decoded(bytes, 'utf-8') ?? (looksLikeBig5(bytes) ? decoded(bytes, 'big5') : null) ?? decoded(bytes, 'gb18030')
  return text === null || text.includes('\u0000') ? null : text
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** In UTF-16 every Latin letter, comma and line end has a zero byte, always on the same side. */
function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0]
  const looked = Math.min(bytes.length, 4_000)
  for (let i = 0; i < looked; i += 1) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even + odd < looked / 50 || even + odd === 0) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** In Big5 two bytes in five end below 0x7f; in GB18030, where common characters have two high bytes, hardly any do. */
function looksLikeBig5(bytes: Uint8Array): boolean {
  const trails: number[] = []
  for (let i = 0; i + 1 < bytes.length; i += 1) {
    const [lead = 0, trail = 0] = bytes.subarray(i, i + 2)
    if (lead < 0x81) continue
    if (!isBig5(lead, trail)) return false
    trails.push(trail)
    i += 1
  }
  return trails.filter((trail) => trail < 0x7f).length > trails.length * 0.15
}

const isBig5 = (lead: number, trail: number): boolean => lead >= 0xa1 && lead <= 0xf9 && (trail < 0x80 || trail >= 0xa1)
