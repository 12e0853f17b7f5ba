import { describe, expect, it } from 'vitest'
import { createProject } from '../../src/changes/create-project.ts'
import { makeChange } from '../../src/changes/make-change.ts'
import type { LocaleId } from '../../src/domain/ids.ts'
import { keepDigests } from '../../src/notices/daily.ts'
import { makeDigests } from '../../src/notices/make-digests.ts'
import { openPost } from '../../src/notices/post.ts'
import { sendDue } from '../../src/notices/send-due.ts'
import { openContext } from '../../src/open-context.ts'
import { addressesAt } from '../../src/web/addresses.ts'
import { cheapHash } from '../accounts/cheap-hash.ts'
import { castBrief } from '../cast/cast.ts'
import { openMailServer, readable } from './mail-server.ts'

const BY = { id: 'operator', address: null }
const operator = { id: 'operator', role: 'operator' } as const
const addresses = addressesAt('https://crm.example.org')
const failed = (error: unknown): void => {
  throw error
}
const order = { addresses, sends: true, from: '07:00', failed }

/** The cast's project with its manager and its chair as accounts; 10 June 2026 is a Wednesday, 08:00 in Shanghai. */
async function openMorning({ at = '2026-06-10T00:00:00.000Z', title = 'Two servers' } = {}) {
  let moment = at
  const context = await openContext({ folder: 'nowhere', memory: true, now: () => moment, hash: cheapHash() })
  for (const id of ['harbour', 'lighthouse']) await createProject(context, operator, { ...structuredClone(castBrief), id })
  async function person(name: string, place: string, more: { mail?: string; locale?: LocaleId; projects?: string[] } = {}) {
    const { id } = await context.accounts.add(BY, { name, mail: more.mail ?? `${name.toLowerCase()}@harbour.example`, administrator: false, creates: false }, 'four words in a row')
    if (more.locale) await context.accounts.edit(BY, id, { locale: more.locale })
    for (const project of more.projects ?? ['harbour']) await makeChange(context, operator, project, 'link-account', { person: place, account: id })
    return id
  }
  await makeChange(context, operator, 'harbour', 'raise-matter', { kind: 'funds', title, dueOn: '2026-06-08' })
  return {
    context, person,
    goTo: (next: string) => {
      moment = next
    },
  }
}

describe('A digest', () => {
  it('is made once for each account and day, from the morning on, while something waits', async () => {
    const { context, person, goTo } = await openMorning({ at: '2026-06-09T22:59:00.000Z' })
    const chair = await person('Chair', 'person-1')
    await person('Council', 'person-5')
    expect(await makeDigests(context, order), 'before seven').toEqual([])
    goTo('2026-06-09T23:00:00.000Z')
    expect(await makeDigests(context, order)).toMatchObject([{ account: chair, day: '2026-06-10', locale: 'en', subject: 'One thing waits for you, and it is overdue' }])
    expect(await makeDigests(context, order), 'the same morning').toEqual([])
    goTo('2026-06-11T01:00:00.000Z')
    expect((await makeDigests(context, order)).map(({ day }) => day)).toEqual(['2026-06-11'])
    goTo('2026-06-13T01:00:00.000Z')
    expect(await makeDigests(context, order), 'on a Saturday').toEqual([])
    await makeChange(context, operator, 'harbour', 'settle-matter', { matter: 'matter-1', note: 'Done' })
    goTo('2026-06-15T01:00:00.000Z')
    expect(await makeDigests(context, order), 'once nothing waits').toEqual([])
  })

  it('is made by one of two servers alone', async () => {
    const { context, person } = await openMorning()
    await person('Chair', 'person-1')
    const both = await Promise.all([makeDigests(context, order), makeDigests(context, order)])
    expect(both.flat()).toHaveLength(1)
    expect(await context.outbox.list(9)).toHaveLength(1)
  })

  it('is not made for who wants none, has no address, is disabled or belongs to no project; a dry run keeps nothing', async () => {
    const { context, person } = await openMorning()
    const chair = await person('Chair', 'person-1')
    await person('Manager', 'person-3', { mail: '' })
    await person('Stranger', 'person-4', { projects: [] })
    expect(await makeDigests(context, { ...order, dryRun: true })).toHaveLength(1)
    expect(await context.outbox.list(9)).toEqual([])
    await context.accounts.edit(BY, chair, { digest: 'off' })
    expect(await makeDigests(context, order)).toEqual([])
    await context.accounts.edit(BY, chair, { digest: 'daily' })
    await context.accounts.setDisabled(BY, chair, true)
    expect(await makeDigests(context, order)).toEqual([])
  })

  it.each([
    ['en', 'One thing waits for you, and it is overdue', 'Have the committee decide “Two servers” (was due 8 Jun)', 'Before the committee since 10 Jun'],
    ['zh-CN', '您有 1 件待办，已逾期', '请委员会决定“Two servers”', '已逾期：'],
    ['zh-TW', '您有 1 件待辦，已逾期', '請委員會決定「Two servers」', '已逾期：'],
  ] as const)('speaks %s to whoever chose it', async (locale, subject, line, more) => {
    const { context, person } = await openMorning()
    await person('Chair', 'person-1', { locale })
    const [made] = await makeDigests(context, order)
    expect(made).toMatchObject({ locale, subject })
    expect(made?.text).toContain(line)
    expect(made?.text).toContain(more)
    expect(made?.text).toContain('https://crm.example.org/projects/harbour/committee?matter=matter-1#matter')
    expect(made?.text).toContain('https://crm.example.org/inbox')
    expect(made?.text).not.toMatch(/undefined|\[object/)
  })

  it('gathers all projects of a person, and has no links where nobody said the address', async () => {
    const { context, person } = await openMorning()
    await person('Manager', 'person-3', { projects: ['harbour', 'lighthouse'] })
    const [made] = await makeDigests(context, { ...order, addresses: addressesAt(null) })
    expect(made?.text.match(/^Harbour Tools: one customer, one record$/gm)).toHaveLength(2)
    expect(made?.text).not.toContain('http')
  })

  it('keeps what people wrote on one line of the text, and as text in the HTML', async () => {
    const { context, person } = await openMorning({ title: '<img src=x onerror=1> "quoted" & \u202egnol' })
    await person('Chair', 'person-1')
    await makeDigests(context, order)
    const message = await context.outbox.take(context.clock(), context.today(null))
    expect(message?.html).toContain('&lt;img src=x onerror=1&gt; &quot;quoted&quot; &amp; gnol')
    expect(message?.html).not.toMatch(/<img|<script|\u202e/)
    expect(message?.text.split('\n').filter((line) => line.includes('<img')).every((line) => line.startsWith('- '))).toBe(true)
  })
})

describe('Mail', () => {
  it('goes out over SMTP as text and HTML, once', async () => {
    const { context, person } = await openMorning()
    await person('Chair', 'person-1', { locale: 'zh-CN' })
    await makeDigests(context, order)
    const server = await openMailServer()
    const post = await openPost({ url: server.url, from: 'sixgate@crm.example.org' })
    expect(await sendDue(context, post, 'https://crm.example.org/account')).toEqual({ sent: 1, failed: [] })
    expect(await sendDue(context, post, null)).toEqual({ sent: 0, failed: [] })
    expect(server.taken.map(({ to }) => to)).toEqual(['chair@harbour.example'])
    const mail = readable(server.taken[0]?.data ?? '')
    expect(mail).toMatch(/^From: Sixgate <sixgate@crm\.example\.org>$/m)
    expect(mail).toContain('List-Unsubscribe: <https://crm.example.org/account>')
    expect(mail).toContain('multipart/alternative')
    expect(mail).toContain('请委员会决定“Two servers”')
    expect(mail).toContain('<html lang="zh-Hans">')
    expect(await context.outbox.list(9)).toMatchObject([{ state: 'sent', tries: 1, reason: '' }])
    post.close()
  })

  it('that is refused is kept with the reason, and tried again later', async () => {
    const { context, person, goTo } = await openMorning()
    const chair = await person('Chair', 'person-1')
    await makeDigests(context, order)
    const server = await openMailServer()
    server.refuse('550 5.1.1 no such mailbox')
    const post = await openPost({ url: server.url, from: 'sixgate@crm.example.org' })
    expect(await sendDue(context, post, null)).toEqual({ sent: 0, failed: [{ account: chair, reason: '550 5.1.1 no such mailbox' }] })
    expect(await context.outbox.list(9)).toMatchObject([{ state: 'failed', tries: 1, reason: '550 5.1.1 no such mailbox', again: '2026-06-10T00:01:00.000Z' }])
    expect(await sendDue(context, post, null), 'at once').toEqual({ sent: 0, failed: [] })
    server.refuse(null)
    goTo('2026-06-10T00:01:00.000Z')
    expect(await sendDue(context, post, null)).toEqual({ sent: 1, failed: [] })
    expect(await context.outbox.list(9)).toMatchObject([{ state: 'sent', tries: 2 }])
    post.close()
  })

  it('without a mail server there is kept as not sent, until the next digest takes its place', async () => {
    const { context, person, goTo } = await openMorning()
    await person('Chair', 'person-1')
    await makeDigests(context, order)
    const server = await openMailServer()
    await server.close()
    const post = await openPost({ url: server.url, from: 'sixgate@crm.example.org' })
    expect((await sendDue(context, post, null)).failed[0]?.reason).toMatch(/ECONNREFUSED/)
    goTo('2026-06-12T00:00:00.000Z')
    expect(await sendDue(context, post, null)).toEqual({ sent: 0, failed: [] })
    expect(await context.outbox.list(9)).toMatchObject([{ state: 'failed', reason: 'too-old', again: null }])
    post.close()
  })

  it('to somebody erased meanwhile is not sent, and the outbox never had the address', async () => {
    const { context, person } = await openMorning()
    const chair = await person('Chair', 'person-1')
    await makeDigests(context, order)
    await context.accounts.erase(BY, chair)
    const server = await openMailServer()
    const post = await openPost({ url: server.url, from: 'sixgate@crm.example.org' })
    expect(await sendDue(context, post, null)).toEqual({ sent: 0, failed: [{ account: chair, reason: 'no-address' }] })
    expect(server.taken).toEqual([])
    expect(JSON.stringify(await context.outbox.list(9))).not.toContain('harbour.example')
    post.close()
  })

  it('is only kept where there is no mail server', async () => {
    const { context, person } = await openMorning()
    await person('Chair', 'person-1')
    await makeDigests(context, { ...order, sends: false })
    expect(await context.outbox.list(9)).toMatchObject([{ state: 'none' }])
    expect(await context.outbox.take(context.clock(), context.today(null))).toBeNull()
  })
})

describe('Trouble with one project', () => {
  it('keeps nobody from what waits in the others, and is told', async () => {
    const { context: sound, person } = await openMorning()
    const chair = await person('Chair', 'person-1', { projects: ['harbour', 'lighthouse'] })
    const council = await person('Council', 'person-3', { projects: ['lighthouse'] })
    const context: typeof sound = {
      ...sound, today: (project) => {
        if (project && 'id' in project && project.id === 'lighthouse') throw new RangeError('no such day')
        return sound.today(project)
      },
    }
    const told: string[] = []
    const made = await makeDigests(context, { ...order, failed: (error, what) => told.push(`${what}: ${String(error)}`) })
    expect(made.map(({ account }) => account)).toEqual([chair])
    expect(told).toEqual([chair, council].map(() => 'what waits in the project lighthouse could not be found out: RangeError: no such day'))
  })

  it('or with an account leaves the mail of all others to be made and sent', async () => {
    const { context: sound, person } = await openMorning()
    const chair = await person('Chair', 'person-1')
    await person('Manager', 'person-3')
    const keep: typeof sound.outbox.keep = async (message) => {
      if (message.account === chair) throw new RangeError('no such time zone')
      return await sound.outbox.keep(message)
    }
    const context = { ...sound, outbox: new Proxy(sound.outbox, { get: (outbox, name) => (name === 'keep' ? keep : Reflect.get(outbox, name)) }) }
    const server = await openMailServer()
    const told: string[] = []
    const digests = keepDigests(context, { addresses, post: { url: server.url, from: 'sixgate@crm.example.org' }, from: '07:00', failed: (error, what) => told.push(`${what}: ${String(error)}`) })
    await digests.round()
    await digests.stop()
    expect(server.taken.map(({ to }) => to)).toEqual(['manager@harbour.example'])
    expect(told).toEqual([`the digest of ${chair} could not be made: RangeError: no such time zone`])
  })
})

describe('While a server runs', () => {
  it('a round makes and sends what is due, tells what failed, and ends with the server', async () => {
    const { context, person, goTo } = await openMorning()
    await person('Chair', 'person-1')
    await person('Manager', 'person-3')
    const server = await openMailServer()
    const told: string[] = []
    const digests = keepDigests(context, { addresses, post: { url: server.url, from: 'sixgate@crm.example.org' }, from: '07:00', failed: (error, what) => told.push(`${what}: ${String(error)}`) })
    await Promise.all([digests.round(), digests.round()])
    expect(server.taken.map(({ to }) => to).sort()).toEqual(['chair@harbour.example', 'manager@harbour.example'])
    server.refuse('450 4.2.1 later')
    goTo('2026-06-11T00:00:00.000Z')
    await digests.round()
    await digests.stop()
    expect(told.map((line) => line.replace(/account-\d/, 'account'))).toEqual(Array.from({ length: 2 }, () => 'the digest of account was not sent: Error: 450 4.2.1 later'))
    expect(server.taken).toHaveLength(2)
  })
})
