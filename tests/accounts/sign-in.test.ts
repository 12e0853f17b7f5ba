import { beforeEach, describe, expect, it } from 'vitest'
import type { Accounts } from '../../src/accounts/account.ts'
import { openAccounts } from '../../src/accounts/open-accounts.ts'
import { memoryAccounts } from '../../src/stores/memory-accounts.ts'
import { operator, PASSWORD, person } from '../contract/keeps-accounts.ts'
import { cheapHash } from './cheap-hash.ts'

const refused = { code: 'sign-in-refused' }
const throttled = { code: 'sign-in-throttled' }
const HERE = '203.0.113.7'
/** Another address for each attempt, as somebody with many machines has. */
const elsewhere = (n: number) => `198.51.100.${n}`

let now = ''
let hash = cheapHash()
let log = memoryAccounts()
let accounts: Accounts

beforeEach(async () => {
  now = '2026-06-10T02:00:00.000Z'
  hash = cheapHash()
  log = memoryAccounts()
  accounts = openAccounts(log, { now: () => now, hash })
  await accounts.add(operator, person('Committee chair', { mail: 'chair@harbour.example' }), PASSWORD)
})

const later = (seconds: number) => {
  now = new Date(Date.parse(now) + seconds * 1_000).toISOString()
}
const signIn = async (password: string, { user = 'Committee chair', address = HERE, device = null as string | null } = {}) => await accounts.signIn(user, password, address, device)
const outcome = async (attempt: Promise<unknown>): Promise<{ code: string; facts: unknown }> => await attempt.then(() => ({ code: 'in', facts: {} }), (error: { code: string; facts: unknown }) => ({ code: error.code, facts: error.facts }))

describe('A sign-in that fails', () => {
  it('has one answer and one price, whoever it is and whatever is wrong', async () => {
    await accounts.add(operator, person('Disabled'), PASSWORD)
    await accounts.setDisabled(operator, 'account-2', true)
    await accounts.invite(operator, person('Invited'), null, 7)
    await accounts.add(operator, person('Erased'), PASSWORD)
    await accounts.erase(operator, 'account-4')
    const attempts: [string, string][] = [
      ['Nobody', PASSWORD], ['Committee chair', 'wrong'], ['Disabled', PASSWORD], ['Invited', PASSWORD], ['Invited', ''], ['Erased', PASSWORD], ['', ''], ['Committee chair', 'x'.repeat(10_000)],
      ['Committee chair', ''], ['account-1', PASSWORD], ['😀'.repeat(5_000), PASSWORD], ['__proto__', PASSWORD], ['Committee chair\u0000', PASSWORD],
    ]
    for (const [at, [user, password]] of attempts.entries()) {
      hash.matched = 0
      expect(await outcome(accounts.signIn(user, password, elsewhere(at), null)), user.slice(0, 20)).toEqual({ code: 'sign-in-refused', facts: {} })
      expect(hash.matched, user.slice(0, 20)).toBe(1)
    }
    hash.matched = 0
    await signIn(PASSWORD)
    expect(hash.matched).toBe(1)
  })

  it('is written down with its reason and without the name that was typed', async () => {
    await outcome(signIn(PASSWORD, { user: 'my secret in the wrong field' }))
    await outcome(signIn('wrong'))
    expect(await accounts.audit(2)).toEqual([
      { at: now, event: 'sign-in-failed', account: 'account-1', by: null, address: HERE, detail: 'password' },
      { at: now, event: 'sign-in-failed', account: null, by: null, address: HERE, detail: 'unknown' },
    ])
  })

  it('does not take a password that is the right one but for its length', async () => {
    const long = `${'a b'.repeat(85)}c` // 256 characters
    await accounts.add(operator, person('Key user'), long)
    await signIn(long, { user: 'Key user' })
    await expect(signIn(`${long} `, { user: 'Key user' })).rejects.toMatchObject(refused)
  })
})

describe('After ten failures', () => {
  it('one waits until the oldest is fifteen minutes past, also with the right password; then all is well', async () => {
    for (let n = 0; n < 10; n += 1) {
      await expect(signIn('wrong')).rejects.toMatchObject(refused)
      later(30)
    }
    hash.matched = 0
    expect(await outcome(signIn(PASSWORD))).toEqual({ code: 'sign-in-throttled', facts: { seconds: 600 } })
    expect(hash.matched).toBe(0)
    later(599)
    await expect(signIn(PASSWORD)).rejects.toMatchObject({ ...throttled, facts: { seconds: 1 } })
    later(1)
    await signIn(PASSWORD)
    for (let n = 0; n < 9; n += 1) await expect(signIn('wrong')).rejects.toMatchObject(refused)
  })

  it('attempts that were not let through do not make the wait longer', async () => {
    for (let n = 0; n < 10; n += 1) await outcome(signIn('wrong'))
    for (let n = 0; n < 100; n += 1) await expect(signIn('wrong')).rejects.toMatchObject(throttled)
    later(15 * 60)
    await signIn(PASSWORD)
    expect((await accounts.audit(1_000)).filter(({ event }) => event === 'sign-in-failed')).toHaveLength(10)
  })

  it('an account is closed to strangers from anywhere, and open to the browser that signed in before', async () => {
    const { device } = await signIn(PASSWORD)
    for (let n = 0; n < 10; n += 1) await expect(signIn('wrong', { address: elsewhere(n) })).rejects.toMatchObject(refused)
    await expect(signIn(PASSWORD, { address: elsewhere(99) })).rejects.toMatchObject(throttled)
    await expect(signIn(PASSWORD, { device: `${device}x` })).rejects.toMatchObject(throttled)
    expect((await signIn(PASSWORD, { device })).device).toBe(device)
    for (let n = 0; n < 10; n += 1) await expect(signIn('wrong', { device })).rejects.toMatchObject(refused)
    await expect(signIn(PASSWORD, { device })).rejects.toMatchObject(throttled)
  })

  it('a link of the administrator lets its owner in from a new browser', async () => {
    for (let n = 0; n < 10; n += 1) await outcome(signIn('wrong', { address: elsewhere(n) }))
    const { link } = await accounts.reset(operator, 'account-1')
    const { device } = await accounts.takeUp(link, 'quite another one', {}, HERE)
    for (let n = 0; n < 10; n += 1) await outcome(signIn('wrong', { address: elsewhere(n) }))
    await signIn('quite another one', { device })
  })

  it('an address is closed for every account, but for browsers that signed in before', async () => {
    await accounts.add(operator, person('Key user'), PASSWORD)
    const { device } = await signIn(PASSWORD)
    for (let n = 0; n < 10; n += 1) await expect(signIn('wrong', { user: `nobody ${n}` })).rejects.toMatchObject(refused)
    await expect(signIn(PASSWORD, { user: 'Key user' })).rejects.toMatchObject(throttled)
    await signIn(PASSWORD, { user: 'Key user', address: elsewhere(1) })
    await signIn(PASSWORD, { device })
  })

  it('somebody who has an account of their own cannot clear the address with it', async () => {
    await accounts.add(operator, person('Key user'), PASSWORD)
    for (let n = 0; n < 9; n += 1) await outcome(signIn('wrong', { user: `nobody ${n}` }))
    await signIn(PASSWORD, { user: 'Key user' })
    await outcome(signIn('wrong', { user: 'nobody 9' }))
    await expect(signIn('wrong')).rejects.toMatchObject(throttled)
  })

  it('a name that nobody has is closed as an account is, so that the throttle tells nothing either', async () => {
    for (const user of ['Nobody at all', 'Committee chair']) {
      const answers = []
      for (let n = 0; n < 11; n += 1) answers.push(await outcome(signIn('wrong', { user, address: elsewhere(n) })))
      expect(answers.map(({ code }) => code), user).toEqual([...Array.from({ length: 10 }, () => 'sign-in-refused'), 'sign-in-throttled'])
    }
  })

  it('all addresses of one IPv6 network are one', async () => {
    for (let n = 0; n < 10; n += 1) await outcome(signIn('wrong', { user: `nobody ${n}`, address: `2001:db8:1:2:${n}::1` }))
    await expect(signIn('wrong', { user: 'nobody', address: '2001:DB8:1:2::9' })).rejects.toMatchObject(throttled)
    await expect(signIn('wrong', { user: 'nobody', address: '2001:db8:1:3::9' })).rejects.toMatchObject(refused)
    for (let n = 0; n < 10; n += 1) await outcome(signIn('wrong', { user: `no ${n}`, address: '::ffff:192.0.2.1' }))
    await expect(signIn('wrong', { user: 'no', address: '192.0.2.1' })).rejects.toMatchObject(throttled)
  })

  it('a second server knows', async () => {
    const second = openAccounts(log, { now: () => now, hash })
    for (let n = 0; n < 5; n += 1) {
      await outcome(signIn('wrong'))
      await outcome(second.signIn('Committee chair', 'wrong', HERE, null))
    }
    await expect(signIn(PASSWORD)).rejects.toMatchObject(throttled)
    await expect(second.signIn('Committee chair', PASSWORD, HERE, null)).rejects.toMatchObject(throttled)
  })

  it('sending all at once is no way round', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, async (_, n) => await outcome(signIn('wrong', { address: elsewhere(n) }))))
    expect(answers.filter(({ code }) => code === 'sign-in-refused')).toHaveLength(10)
    expect(hash.matched).toBe(10)
  })
})

describe('Hostile names', () => {
  it('do not fill the memory', async () => {
    const { state } = await log.read()
    for (let n = 0; n < 300; n += 1) await outcome(accounts.signIn(`${'x'.repeat(9_000)}${n}`, 'wrong', `2001:db8:${n.toString(16)}::1`, 'y'.repeat(9_000)))
    expect(JSON.stringify([...state.failures]).length).toBeLessThan(60_000)
    later(16 * 60)
    await signIn(PASSWORD)
  })

  it.each([
    ['', 'required'], [' \u200f\u200b ', 'required'], ['x'.repeat(101), 'too-long:100'], ['x'.repeat(10_000), 'too-long:100'], ['account-7', 'name-reserved'], ['Ａccount-7', 'name-reserved'], ['Operator', 'name-reserved'],
  ])('such as %.30j are refused as a name', async (name, message) => {
    await expect(accounts.add(operator, person(name), PASSWORD)).rejects.toMatchObject({ code: 'account-invalid', facts: { faults: [{ path: 'name', message }] } })
  })

  it.each(['x', '@x', 'x@', 'a@b@c', 'a b@c', 'a@b\u0000', 'a@b>', `${'x'.repeat(251)}@y.z`])('such as %.30j are refused as an address', async (mail) => {
    await expect(accounts.add(operator, person('Key user', { mail }), PASSWORD)).rejects.toMatchObject({ code: 'account-invalid', facts: { faults: [{ path: 'mail' }] } })
  })

  it.each([
    ['😀 Emoji 👩‍🔧', '😀 Emoji 👩🔧'], ['\u202eright to left', 'right to left'], ['with\u0000nul', 'withnul'], ['__proto__', '__proto__'], ['constructor', 'constructor'], ['<script>', '<script>'], ['王小明', '王小明'], ['a\nb\tc', 'a b c'],
  ])('such as %j become one line without what nobody sees', async (name, kept) => {
    const made = await accounts.add(operator, person(name), PASSWORD)
    expect((await accounts.find(made.id))?.name).toBe(made.name)
    expect(made.name).toBe(kept)
    expect((await accounts.signIn(made.name, PASSWORD, HERE, null)).account.id).toBe(made.id)
  })
})
