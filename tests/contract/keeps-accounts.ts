import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Accounts, By, NewAccount } from '../../src/accounts/account.ts'
import type { AccountLog } from '../../src/accounts/log.ts'
import { openAccounts } from '../../src/accounts/open-accounts.ts'
import { cheapHash } from '../accounts/cheap-hash.ts'

export const operator: By = { id: 'operator', address: null }
export const person = (name: string, more: Partial<NewAccount> = {}): NewAccount => ({ name, mail: '', administrator: false, creates: false, ...more })
export const PASSWORD = 'harbour lights at night'

/** What every log of accounts promises, seen through all that is done with accounts. */
export function itKeepsAccounts(name: string, open: () => Promise<{ log: AccountLog; close: () => Promise<void> }>) {
  describe(`${name} keeps accounts`, () => {
    let accounts: Accounts
    let close: () => Promise<void>
    let now = ''

    beforeEach(async () => {
      now = '2026-06-10T02:00:00.000Z'
      const opened = await open()
      close = opened.close
      accounts = openAccounts(opened.log, { now: () => now, hash: cheapHash() })
    })
    afterEach(async () => await close())

    const later = (ms: number) => {
      now = new Date(Date.parse(now) + ms).toISOString()
    }
    const chair = async () => await accounts.add(operator, person('Committee chair', { mail: 'chair@harbour.example', administrator: true }), PASSWORD)
    const events = async () => (await accounts.audit(100)).map(({ event, account, detail }) => [event, account, detail].filter(Boolean).join(' '))

    it('has none at first, and nothing to verify', async () => {
      expect(await accounts.list()).toEqual([])
      expect(await accounts.find('anybody')).toBeNull()
      expect(await accounts.hasAdministrator()).toBe(false)
      expect(await accounts.verify()).toBeNull()
      expect(await accounts.copy()).toBeNull()
      expect(await accounts.audit(10)).toEqual([])
    })

    it('signs in by name and by address, however they are typed', async () => {
      const { id } = await chair()
      for (const user of ['Committee chair', ' committee  CHAIR ', 'Ｃommittee chair', 'CHAIR@harbour.example']) {
        const { account } = await accounts.signIn(user, PASSWORD, '203.0.113.7', null)
        expect(account).toMatchObject({ id, name: 'Committee chair', active: true, lastSignIn: now })
      }
      expect(await accounts.hasAdministrator()).toBe(true)
      expect(await events()).toEqual(['signed-in account-1', 'signed-in account-1', 'signed-in account-1', 'signed-in account-1', 'account-added account-1 administrator'])
    })

    it('refuses names and addresses that another account has, also the other way round', async () => {
      await chair()
      const taken = { code: 'account-exists' }
      await expect(accounts.add(operator, person('committee CHAIR'), PASSWORD)).rejects.toMatchObject(taken)
      await expect(accounts.add(operator, person('chair@harbour.example'), PASSWORD)).rejects.toMatchObject(taken)
      await expect(accounts.invite(operator, person('Key user', { mail: 'Chair@Harbour.example' }), null, 7)).rejects.toMatchObject(taken)
      expect(await accounts.list()).toHaveLength(1)
      expect((await accounts.add(operator, person('Key user'), PASSWORD)).id).toBe('account-2')
      await expect(accounts.edit(operator, 'account-2', { name: 'Committee chair' })).rejects.toMatchObject(taken)
      expect((await accounts.find('account-2'))?.name).toBe('Key user')
    })

    it('keeps what is edited, and forgets nothing else', async () => {
      const { id } = await chair()
      const edited = await accounts.edit(operator, id, { name: 'Chair of the committee', locale: 'zh-CN', timeZone: 'Asia/Shanghai', creates: true })
      expect(edited).toMatchObject({ id, name: 'Chair of the committee', mail: 'chair@harbour.example', locale: 'zh-CN', timeZone: 'Asia/Shanghai', creates: true, administrator: true })
      expect(await accounts.find('Committee chair')).toBeNull()
      expect(await accounts.find('chair of the committee')).toEqual(edited)
      const lines = (await accounts.audit(10)).length
      expect(await accounts.edit(operator, id, { creates: true })).toEqual(edited)
      expect(await accounts.audit(10)).toHaveLength(lines)
      await expect(accounts.edit(operator, id, { timeZone: 'Mars/Crater' })).rejects.toMatchObject({ code: 'account-invalid', facts: { faults: [{ path: 'timeZone' }] } })
      await expect(accounts.edit(operator, 'account-9', { name: 'x' })).rejects.toMatchObject({ code: 'account-unknown' })
    })

    it('lets an invitation be taken up once, and says where to', async () => {
      const placement = { project: 'harbour', person: 'person-3' }
      const { account, link } = await accounts.invite({ id: 'account-7', address: '203.0.113.7' }, person('Key user', { mail: 'key@harbour.example' }), placement, 7)
      expect(account).toMatchObject({ active: false, disabled: false })
      await expect(accounts.signIn('Key user', PASSWORD, '203.0.113.9', null)).rejects.toMatchObject({ code: 'sign-in-refused' })
      expect(await accounts.link(link)).toEqual({ kind: 'invitation', account: account.id, name: 'Key user', mail: 'key@harbour.example', expiresAt: '2026-06-17T02:00:00.000Z' })
      await expect(accounts.takeUp(link, 'short', {}, null)).rejects.toMatchObject({ code: 'password-weak', facts: { reason: 'too-short:10' } })
      const taken = await accounts.takeUp(link, PASSWORD, { locale: 'zh-TW', timeZone: 'Asia/Taipei' }, '203.0.113.9')
      expect(taken).toMatchObject({ account: { active: true, locale: 'zh-TW', timeZone: 'Asia/Taipei' }, placement, invitedBy: 'account-7' })
      for (const again of [accounts.link(link), accounts.takeUp(link, PASSWORD, {}, null)]) await expect(again).rejects.toMatchObject({ code: 'link-used', facts: { kind: 'invitation' } })
      expect((await accounts.signIn('key user', PASSWORD, '203.0.113.9', null)).account.id).toBe(account.id)
    })

    it('lets two at once take up a link only once', async () => {
      const { link } = await accounts.invite(operator, person('Key user'), null, 7)
      const both = await Promise.allSettled([accounts.takeUp(link, PASSWORD, {}, null), accounts.takeUp(link, `${PASSWORD}!`, {}, null)])
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    })

    it('ends a link when it expires, when a newer one is made, and when nobody made it', async () => {
      const { id } = await chair()
      const { link: old } = await accounts.reset(operator, id)
      const { link } = await accounts.reset(operator, id)
      await expect(accounts.link(old)).rejects.toMatchObject({ code: 'link-unknown' })
      expect(await accounts.link(link)).toMatchObject({ kind: 'reset', expiresAt: '2026-06-11T02:00:00.000Z' })
      later(24 * 3_600_000)
      await expect(accounts.takeUp(link, 'another good one', {}, null)).rejects.toMatchObject({ code: 'link-expired', facts: { kind: 'reset', at: '2026-06-11T02:00:00.000Z' } })
      for (const forged of ['', 'x', `${link}x`, '__proto__', '💣'.repeat(10_000)]) await expect(accounts.link(forged)).rejects.toMatchObject({ code: 'link-unknown' })
      await accounts.signIn('Committee chair', PASSWORD, '203.0.113.7', null)
    })

    it('invites once more, to the same place, whoever has no password yet', async () => {
      const placement = { project: 'harbour', person: 'person-3' }
      const { account } = await accounts.invite(operator, person('Key user'), placement, 7)
      const { link } = await accounts.reset(operator, account.id)
      expect((await accounts.link(link)).kind).toBe('invitation')
      expect((await accounts.takeUp(link, PASSWORD, {}, null)).placement).toEqual(placement)
    })

    it('sets a new password by a link, and ends the sessions of before', async () => {
      const { id } = await chair()
      await accounts.keepSession('session', { account: id, expiresAt: '2026-07-01T00:00:00.000Z', data: '{}' })
      const { link } = await accounts.reset(operator, id)
      expect(await accounts.session('session')).not.toBeNull()
      await accounts.takeUp(link, 'quite another one', {}, null)
      expect(await accounts.session('session')).toBeNull()
      await expect(accounts.signIn('Committee chair', PASSWORD, '203.0.113.7', null)).rejects.toMatchObject({ code: 'sign-in-refused' })
      await accounts.signIn('Committee chair', 'quite another one', '203.0.113.7', null)
    })

    it('changes a password for whoever knows the old one', async () => {
      const { id } = await chair()
      const by = { id, address: '203.0.113.7' }
      await expect(accounts.changePassword(by, id, 'wrong', 'quite another one')).rejects.toMatchObject({ code: 'sign-in-refused' })
      await expect(accounts.changePassword(by, id, PASSWORD, 'chair@harbour.example')).rejects.toMatchObject({ code: 'password-weak', facts: { reason: 'own-name' } })
      await accounts.changePassword(by, id, PASSWORD, 'quite another one')
      await accounts.signIn('Committee chair', 'quite another one', '203.0.113.7', null)
      for (let n = 0; n < 10; n += 1) await expect(accounts.changePassword(by, id, `wrong ${n}`, 'quite another one')).rejects.toMatchObject({ code: 'sign-in-refused' })
      await expect(accounts.changePassword(by, id, 'quite another one', PASSWORD)).rejects.toMatchObject({ code: 'sign-in-throttled' })
    })

    it('keeps sessions until they end, and none of somebody disabled', async () => {
      const { id } = await chair()
      const { id: other } = await accounts.add(operator, person('Key user'), PASSWORD)
      const expiresAt = '2026-06-10T10:00:00.000Z'
      const keep = async (session: string, account: string | null) => await accounts.keepSession(session, { account, expiresAt, data: `{"for":"${session}"}` })
      await Promise.all([keep('a', id), keep('b', id), keep('c', other), keep('nobody', null)])
      expect(await accounts.session('a')).toEqual({ account: id, expiresAt, data: '{"for":"a"}' })
      expect(await accounts.session('nobody')).toMatchObject({ account: null })
      await accounts.endSession('nobody')
      await accounts.signOutEverywhere({ id, address: null }, id, 'b')
      expect([await accounts.session('a'), await accounts.session('nobody'), await accounts.session('__proto__')]).toEqual([null, null, null])
      expect(await accounts.session('b')).not.toBeNull()
      await accounts.setDisabled(operator, other, true)
      expect(await accounts.session('c')).toBeNull()
      await keep('c', other)
      expect(await accounts.session('c')).toBeNull()
      later(8 * 3_600_000)
      expect(await accounts.session('b')).toBeNull()
    })

    it('gives tokens that are shown once, end, and are limited', async () => {
      const { id } = await chair()
      const { id: token, token: secret } = await accounts.addToken({ id, address: null }, id, { name: 'Nightly export', project: 'harbour', readOnly: true, days: 30 })
      expect(secret).toMatch(/^sgt_[\w-]{32}$/)
      const shown = { id: token, account: id, name: 'Nightly export', project: 'harbour', readOnly: true, madeAt: now, expiresAt: '2026-07-10T02:00:00.000Z', lastUsed: null, revoked: false }
      expect(await accounts.tokens(id)).toEqual([shown])
      expect(await accounts.tokenHolder(secret)).toMatchObject({ account: { id }, token: { id: token, project: 'harbour', readOnly: true } })
      const used = await accounts.tokens(null)
      expect(used[0]?.lastUsed).toBe(now)
      later(3_600_000)
      await accounts.tokenHolder(secret)
      expect(await accounts.tokens(null)).toEqual(used)
      later(24 * 3_600_000)
      await accounts.tokenHolder(secret)
      expect((await accounts.tokens(null))[0]?.lastUsed).toBe(now)
      for (const forged of ['', 'sgt_', secret.slice(0, -1), secret.slice(4), `${secret} `, `sgt_${'x'.repeat(10_000)}`]) expect(await accounts.tokenHolder(forged)).toBeNull()
      later(30 * 24 * 3_600_000)
      expect(await accounts.tokenHolder(secret)).toBeNull()
    })

    it('ends tokens that are revoked, and those of somebody disabled for good', async () => {
      const { id } = await accounts.add(operator, person('Key user'), PASSWORD)
      const make = async (name: string) => await accounts.addToken(operator, id, { name, project: null, readOnly: false, days: null })
      const [one, other] = [await make('one'), await make('other')]
      await accounts.revokeToken(operator, one.id)
      await accounts.revokeToken(operator, one.id)
      expect(await accounts.tokenHolder(one.token)).toBeNull()
      expect(await accounts.tokenHolder(other.token)).not.toBeNull()
      await accounts.setDisabled(operator, id, true)
      await expect(make('third')).rejects.toMatchObject({ code: 'account-disabled' })
      await accounts.setDisabled(operator, id, false)
      expect(await accounts.tokenHolder(other.token)).toBeNull()
      expect((await accounts.tokens(id)).map(({ revoked }) => revoked)).toEqual([true, true])
      await expect(accounts.revokeToken(operator, 'token-9')).rejects.toMatchObject({ code: 'token-unknown' })
      await expect(make(' \u200b ')).rejects.toMatchObject({ code: 'account-invalid' })
    })

    it('gives a secret address for a calendar; a new one ends the one before', async () => {
      const { id } = await chair()
      expect(await accounts.hasFeed(id)).toBe(false)
      const old = await accounts.makeFeed(operator, id)
      const feed = await accounts.makeFeed(operator, id)
      expect(await accounts.feedHolder(old)).toBeNull()
      expect(await accounts.feedHolder(feed)).toMatchObject({ id })
      await accounts.revokeFeed(operator, id)
      await accounts.revokeFeed(operator, id)
      expect([await accounts.feedHolder(feed), await accounts.hasFeed(id)]).toEqual([null, false])
    })

    it('leaves one administrator who can sign in, whatever is asked', async () => {
      const { id } = await chair()
      const { account: invited } = await accounts.invite(operator, person('Deputy', { administrator: true }), null, 7)
      const last = { code: 'account-last-administrator', facts: { name: 'Committee chair' } }
      await expect(accounts.setDisabled(operator, id, true)).rejects.toMatchObject(last)
      await expect(accounts.erase(operator, id)).rejects.toMatchObject(last)
      await expect(accounts.edit(operator, id, { administrator: false })).rejects.toMatchObject(last)
      expect(await accounts.edit(operator, invited.id, { administrator: false })).toMatchObject({ administrator: false })
      await accounts.add(operator, person('Second', { administrator: true }), PASSWORD)
      const both = await Promise.allSettled([accounts.setDisabled(operator, id, true), accounts.setDisabled(operator, 'account-3', true)])
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(await accounts.hasAdministrator()).toBe(true)
    })

    it('erases a person: no name, no way in, and the log still verifies', async () => {
      await chair()
      const { id } = await accounts.add(operator, person('Key user', { mail: 'key@harbour.example' }), PASSWORD)
      const { token } = await accounts.addToken(operator, id, { name: 'x', project: null, readOnly: false, days: null })
      const feed = await accounts.makeFeed(operator, id)
      await accounts.keepSession('session', { account: id, expiresAt: '2026-07-01T00:00:00.000Z', data: '{}' })
      await accounts.erase(operator, id)
      await accounts.erase(operator, id)
      expect(await accounts.find(id)).toMatchObject({ id, name: '', mail: '', erased: true, disabled: true, active: false })
      expect([await accounts.find('Key user'), await accounts.tokenHolder(token), await accounts.feedHolder(feed), await accounts.session('session')]).toEqual([null, null, null, null])
      await expect(accounts.signIn('Key user', PASSWORD, '203.0.113.7', null)).rejects.toMatchObject({ code: 'sign-in-refused' })
      await expect(accounts.edit(operator, id, { name: 'Back' })).rejects.toMatchObject({ code: 'account-unknown' })
      const copy = await accounts.copy()
      expect(`${copy?.lines}${copy?.people}`).not.toMatch(/key user|key@harbour/i)
      expect((await accounts.verify())?.faults).toEqual([])
      expect((await accounts.add(operator, person('Key user'), PASSWORD)).id).toBe('account-3')
    })

    it('writes no secret, no name and no address into the log', async () => {
      const { id } = await chair()
      const { link } = await accounts.reset(operator, id)
      const { device } = await accounts.takeUp(link, 'quite another one', {}, null)
      const { token } = await accounts.addToken(operator, id, { name: 'x', project: null, readOnly: false, days: null })
      const feed = await accounts.makeFeed(operator, id)
      await accounts.keepSession('the-session-id', { account: id, expiresAt: '2026-07-01T00:00:00.000Z', data: '{}' })
      await accounts.signIn('my password in the wrong field', 'x', '203.0.113.7', null).catch(() => undefined)
      const copy = await accounts.copy()
      for (const secret of [PASSWORD, 'quite another one', link, device, token, token.slice(4), feed, 'the-session-id', 'wrong field', 'Committee chair', 'chair@harbour']) expect(copy?.lines).not.toContain(secret)
      expect(copy?.people).toContain('Committee chair')
    })

    it('notes what happened at a door, and does not let itself be filled', async () => {
      const refused = async (kind: string, account: string | null = null) =>
        await accounts.note({ event: 'change-refused', account, by: account, address: '198.51.100.1', detail: `${kind} POST ${'x'.repeat(5_000)}` })
      for (let n = 0; n < 130; n += 1) await refused('name-taken')
      expect(await accounts.audit(1_000)).toHaveLength(100)
      // What was harmless hides nothing: another reason, another account, another event.
      await refused('not-allowed')
      await refused('name-taken', 'account-1')
      await accounts.note({ event: 'cookie-forged', account: null, by: null, address: '198.51.100.1', detail: '' })
      const noted = await accounts.audit(1_000)
      expect(noted).toHaveLength(103)
      expect(noted[0]).toEqual({ at: now, event: 'cookie-forged', account: null, by: null, address: '198.51.100.1', detail: '' })
      expect(noted[2]?.detail).toHaveLength(300)
      later(15 * 60_000)
      expect((await accounts.audit(1_000)).slice(0, 2)).toMatchObject([{ at: now, event: 'more-refused', account: null, detail: 'more 30' }, { event: 'cookie-forged' }])
      await refused('name-taken')
      expect(await accounts.audit(1_000)).toHaveLength(105)
    })

    it('keeps a thousand lines of all strangers in a quarter of an hour, and those of people beside them', async () => {
      for (let n = 0; n < 1_100; n += 1) await accounts.note({ event: 'link-refused', account: null, by: null, address: `198.51.100.${n % 200}`, detail: `link-unknown GET /invitation/…` })
      await accounts.note({ event: 'change-refused', account: 'account-1', by: 'account-1', address: '198.51.100.1', detail: 'not-allowed POST /x' })
      const noted = await accounts.audit(2_000)
      expect(noted).toHaveLength(1_001)
      expect(noted[0]).toMatchObject({ event: 'change-refused' })
    })

    it('notes whom an invitation was for, and makes none that lasts longer than two weeks', async () => {
      await accounts.invite(operator, person('Key user', { creates: true }), { project: 'harbour', person: 'person-4' }, 14)
      expect(await events()).toEqual(['account-added account-1 invited place:harbour/person-4 creates'])
      for (const days of [15, 90, 0, -1]) await expect(accounts.invite(operator, person('Second'), null, days)).rejects.toMatchObject({ code: 'account-invalid' })
      expect(await accounts.list()).toHaveLength(1)
    })

    it.each(['a..b@example.com', '.a@example.com', 'a.@example.com', 'a@.example.com', 'a@example.com.', 'a@exa..mple.com'])('takes %s for no address', async (mail) => {
      await expect(accounts.add(operator, person('Key user', { mail }), PASSWORD)).rejects.toMatchObject({ code: 'account-invalid', facts: { faults: [{ path: 'mail', message: 'mail' }] } })
    })

    it('gives a copy that another place takes in whole, once', async () => {
      const { id } = await chair()
      const copy = await accounts.copy()
      if (!copy) throw new Error('no copy')
      const { log, close: closeOther } = await open()
      const other = openAccounts(log, { now: () => now, hash: cheapHash() })
      await expect(other.adopt({ ...copy, lines: copy.lines.replace('"administrator":true', '"administrator":true ') })).rejects.toMatchObject({ code: 'journal-damaged' })
      await expect(other.adopt({ ...copy, people: '{}' })).rejects.toMatchObject({ code: 'file-format' })
      expect(await other.list()).toEqual([])
      expect(await other.adopt(copy)).toBe(true)
      expect(await other.list()).toEqual(await accounts.list())
      expect(await other.adopt(copy)).toBe(false)
      expect((await other.signIn('chair@harbour.example', PASSWORD, '203.0.113.7', null)).account.id).toBe(id)
      expect((await other.verify())?.faults).toEqual([])
      await closeOther()
    })
  })
}
