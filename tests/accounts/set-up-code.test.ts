import { expect, it } from 'vitest'
import { isSetUpCode, newSetUpCode } from '../../src/accounts/set-up-code.ts'

it('is another one each time, and known however it is typed', () => {
  const codes = Array.from({ length: 100 }, newSetUpCode)
  expect(new Set(codes).size).toBe(100)
  const code = codes[0] ?? ''
  for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' ')}\n`]) expect(isSetUpCode(typed, code)).toBe(true)
  for (const wrong of ['', code.slice(1), `${code}A`, codes[1] ?? '']) expect(isSetUpCode(wrong, code)).toBe(false)
  expect(isSetUpCode('', null)).toBe(false)
})
