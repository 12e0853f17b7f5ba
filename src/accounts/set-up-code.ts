import { randomInt, timingSafeEqual } from 'node:crypto'

/** Letters and digits that nobody mistakes for another. */
const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const [GROUPS, LENGTH] = [4, 5]

/** The code that makes the first administrator, as it is printed: `7KQ2M-…`, 98 random bits. */
export const newSetUpCode = (): string =>
  Array.from({ length: GROUPS }, () => Array.from({ length: LENGTH }, () => signs[randomInt(signs.length)]).join('')).join('-')

/** Whether somebody knows the code, however they typed it. */
export function isSetUpCode(given: string, code: string | null): boolean {
  if (code === null) return false
  const [typed, right] = [Buffer.from(bare(given)), Buffer.from(bare(code))]
  return typed.length === right.length && timingSafeEqual(typed, right)
}

const bare = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '')
