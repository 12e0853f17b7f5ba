import { isIP } from 'node:net'
import { Misuse } from './misuse.ts'
import type { Session } from './session.ts'

/** Names that express knows for ranges of addresses. */
const ranges = new Set(['loopback', 'linklocal', 'uniquelocal'])

/** Whom to believe about who asks, by `TRUST_PROXY`: how many proxies stand before us, or their addresses. Throws `Misuse`. */
export function proxyAsked({ world, words }: Session): number | string[] | false {
  const asked = world.env['TRUST_PROXY']?.trim() ?? ''
  if (asked === '' || asked === '0' || asked === 'false') return false
  if (/^[1-9]\d?$/.test(asked)) return Number(asked)
  const addresses = asked.split(',').map((part) => part.trim())
  if (!addresses.every((address) => ranges.has(address) || isAddress(address))) throw new Misuse(words.messages.proxyMalformed)
  return addresses
}

/** The public address of the server, by `SIXGATE_URL`. Throws `Misuse`. */
export function urlAsked({ world, words }: Session): string | null {
  const asked = world.env['SIXGATE_URL']?.trim() ?? ''
  if (asked === '') return null
  if (!URL.canParse(asked) || !/^https?:\/\/[^/?#]+\/?$/.test(asked)) throw new Misuse(words.messages.urlMalformed)
  return asked.replace(/\/$/, '')
}

function isAddress(text: string): boolean {
  const [address = '', bits, more] = text.split('/')
  const family = isIP(address)
  return family !== 0 && more === undefined && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)))
}
