import { describe, expect, it } from 'vitest'
import { argon2id, passwordsWith, refuseWeak } from '../../src/accounts/passwords.ts'

const chair = { name: 'Committee chair', mail: 'committee.chair@harbour.example' }
const reasonFor = (password: string) => {
  try {
    refuseWeak(password, chair)
    return null
  } catch (error) {
    return (error as { facts: { reason: string } }).facts.reason
  }
}

describe('A password', () => {
  it.each([
    ['', 'too-short:10'], ['x', 'too-short:10'], ['ninechars', 'too-short:10'], ['😀😀😀😀😀', 'too-short:10'], ['x'.repeat(257), 'too-long:256'], ['ab'.repeat(5_000), 'too-long:256'], ['aaaaaaaaaaaa', 'one-letter'],
    ['ＡAAAAAAAAAA', 'one-letter'], ['committee  CHAIR', 'own-name'], ['Committee.Chair@harbour.example', 'own-name'], ['committee.chair', 'own-name'], ['1234567890', 'common'], ['Password123', 'common'],
  ])('like %.30j is refused: %s', (password, reason) => {
    expect(reasonFor(password)).toBe(reason)
  })

  it.each(['harbour lights', '十个汉字也可以当作密码', `${'x'.repeat(255)}y`, '😀😁😂🤣😃😄😅😆😉😊', 'a\u0000bcdefghij'])('like %.30j is taken', (password) => {
    expect(reasonFor(password)).toBeNull()
  })

  it('is kept with argon2id, 64 MiB, three passes; nobody has the dummy', async () => {
    const passwords = passwordsWith(argon2id)
    const kept = await passwords.hash('harbour lights')
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
    expect(argon2id.dummy.split('$').slice(0, 4)).toEqual(kept.split('$').slice(0, 4))
    expect(argon2id.dummy).toHaveLength(kept.length)
    expect(await passwords.matches(kept, 'harbour lights')).toBe(true)
    expect(await passwords.matches(kept, 'ｈarbour lights')).toBe(true)
    expect(await passwords.matches(kept, 'harbour light')).toBe(false)
    expect(await passwords.matches(null, '')).toBe(false)
    expect(await passwords.hash('harbour lights')).not.toBe(kept)
  })
})
