import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { createProject } from '../../../src/changes/create-project.ts'
import { makeChange } from '../../../src/changes/make-change.ts'
import { castBrief } from '../../cast/cast.ts'
import { BY, openHouse } from '../house.ts'
import { served } from '../served.ts'

const operator = { id: 'operator', role: 'operator' } as const
/** A page without its tags. */
const said = (html: string): string => html.replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, ' ').replace(/\s+/g, ' ')
/** What stands beside the way to the inbox in the top bar. */
const counted = (html: string): string => /class="sg-inbox-link"[^>]*>[^<]*<b>([^<]*)<\/b>/.exec(html)?.[1] ?? 'no link'

/** Two projects; the same people have accounts in both. */
async function openTwo() {
  const house = await openHouse()
  const act = async (project: string, change: string, input: object) => await makeChange(house.context, operator, project, change, input)
  await createProject(house.context, operator, { ...structuredClone(castBrief), id: 'lighthouse', name: 'Lighthouse' })
  const chair = await house.person('Chair', 'person-1')
  await act('lighthouse', 'link-account', { person: 'person-1', account: chair.id })
  await house.person('Council', 'person-5')
  await house.person('Stranger')
  await house.person('Keeper', null, { administrator: true })
  await act('harbour', 'raise-matter', { kind: 'funds', title: 'Two servers', dueOn: '2026-06-08' })
  await act('lighthouse', 'raise-matter', { kind: 'conflict', title: 'Who owns the addresses' })
  return { ...house, act }
}

describe('The inbox', () => {
  it('gathers what waits for its reader in all projects, leads there, and counts it on every page', async () => {
    const { signedIn, act } = await openTwo()
    const chair = await signedIn('Chair')
    const { status, text } = await chair.get('/inbox')
    expect(status).toBe(200)
    expect(said(text)).toContain('2 things wait for you in 2 projects, 1 of them overdue.')
    expect(text).toContain('href="/projects/harbour/committee?matter=matter-1#matter"')
    expect(said(text)).toMatch(/Overdue 1 Have the committee decide “Two servers”/)
    for (const path of ['/', '/inbox', '/account', '/projects/harbour', '/projects/harbour/brief', '/projects/lighthouse/history', '/nowhere']) expect(counted((await chair.get(path)).text), path).toBe('2')
    await act('lighthouse', 'settle-matter', { matter: 'matter-1', note: 'Sales owns them' })
    expect(counted((await chair.get('/projects/harbour')).text), 'although this project and its page are as before').toBe('1')
    await act('harbour', 'settle-matter', { matter: 'matter-1', note: 'From the reserve' })
    expect(counted((await chair.get('/projects/harbour')).text)).toBe('')
    expect(said((await chair.get('/inbox')).text)).toContain('Nothing waits for you')
  })

  it('is empty for a stranger and for an administrator who belongs to no project, and tells nobody of another’s', async () => {
    const { signedIn, visitor } = await openTwo()
    for (const name of ['Stranger', 'Keeper', 'Council']) {
      const reader = await signedIn(name)
      const { text } = await reader.get('/inbox?project=lighthouse')
      expect(said(text), name).not.toMatch(/Lighthouse|addresses/)
      expect(counted(text)).toBe('')
    }
    expect((await visitor().get('/inbox')).status).toBe(302)
    expect(counted((await visitor().get('/login')).text)).toBe('no link')
  })

  it('is told to programs with a token, as codes and in words', async () => {
    const { app, context } = await openTwo()
    const { token } = await context.accounts.addToken(BY, 'account-1', { name: 'list', project: null, readOnly: true, days: null })
    const { token: narrow } = await context.accounts.addToken(BY, 'account-1', { name: 'one', project: 'lighthouse', readOnly: true, days: null })
    const ask = async (secret: string, query = '') => (await request(app).get(`/api/inbox${query}`).set('authorization', `Bearer ${secret}`)).body as { project: string; duties: object[] }[]
    expect(await ask(token)).toMatchObject([
      { project: 'harbour', person: 'person-1', duties: [{ kind: 'matter', matter: 'matter-1', urgency: 'overdue', dueOn: '2026-06-08', title: 'Have the committee decide “Two servers”', path: '/projects/harbour/committee?matter=matter-1#matter' }] },
      { project: 'lighthouse' },
    ])
    expect((await ask(narrow)).map(({ project }) => project)).toEqual(['lighthouse'])
    expect(await ask(token, '?locale=zh-CN')).toMatchObject([{ duties: [{ title: '请委员会决定“Two servers”' }] }, {}])
    expect((await request(app).get('/api/inbox')).status).toBe(401)
  })
})

describe('In the demonstration', () => {
  it('a role stands for its person, and a person of the team is told about that project alone', async () => {
    const { get, as } = await served('committee-chair')
    await as('operator', 'raise-matter', { kind: 'funds', title: 'Two servers', dueOn: '2026-06-08' })
    const { text } = await get('/inbox')
    expect(said(text)).toContain('Have the committee decide “Two servers”')
    expect(text).toContain('href="/outbox"')
    expect(counted((await get('/projects/harbour')).text)).toBe('1')
    expect(said((await get('/inbox?project=harbour&person=person-5')).text)).toContain('Nothing waits for you')
  })

  it('links to the inbox of the person who is acted as', async () => {
    const { get, as } = await served('person-1')
    await as('operator', 'raise-matter', { kind: 'funds', title: 'Two servers', dueOn: '2026-06-08' })
    const { text } = await get('/projects/harbour')
    expect([/class="sg-inbox-link" href="([^"]*)"/.exec(text)?.[1], counted(text)]).toEqual(['/inbox?project=harbour&amp;person=person-1', '1'])
    expect(said((await get('/inbox?project=harbour&person=person-1')).text)).toContain('Two servers')
  })

  it('ticks off a comment that names somebody', async () => {
    const { get, post, as } = await served('project-manager')
    await as('consultant', 'report-issue', { title: 'Orders are lost' })
    await as('committee-chair', 'comment-issue', { issue: 'issue-1', text: 'Please look, @Head of organisation' })
    const { text } = await get('/inbox')
    expect(said(text)).toContain('You are named in issue 1: Orders are lost')
    expect(text).toContain('/projects/harbour/changes/see-mentions')
    const answer = await post('/projects/harbour/changes/see-mentions', { _back: '/inbox', issue: 'issue-1' })
    expect([answer.status, String(answer.headers['location']).split('?')[0]]).toEqual([303, '/inbox'])
    expect(said((await get('/inbox')).text)).not.toContain('You are named')
  })

  it('shows in the outbox what would be mailed, and nothing of it is kept', async () => {
    const { get, as, context } = await served('reader')
    await as('operator', 'raise-matter', { kind: 'funds', title: '<b>Two servers</b>', dueOn: '2026-06-08' })
    const { text } = await get('/outbox')
    expect(said(text)).toContain('The demonstration sends no mail.')
    expect(text).toContain('Have the committee decide “&lt;b&gt;Two servers&lt;/b&gt;”')
    expect(await context.outbox.list(9)).toEqual([])
  })
})

describe('The outbox', () => {
  it('is for administrators, and shows to whom a digest went or why not, without its text', async () => {
    const { signedIn, context } = await openTwo()
    await context.outbox.keep({ account: 'account-1', day: (await context.store.read('harbour')).project.start, at: context.clock(), locale: 'en', state: 'queued', subject: 'One thing waits for you', text: 'secret of the project', html: '' })
    await context.outbox.take(context.clock(), (await context.store.read('harbour')).project.start)
    await context.outbox.failed('account-1/2026-05-18', context.clock(), '550 no <such> mailbox', 5)
    expect((await (await signedIn('Chair')).get('/outbox')).status).toBe(403)
    const { status, text } = await (await signedIn('Keeper')).get('/outbox')
    expect(status).toBe(200)
    expect(said(text)).toContain('One message is kept. One could not be sent.')
    expect(said(text)).toMatch(/Chair .*One thing waits for you .*not sent/)
    expect(text).toContain('550 no &lt;such&gt; mailbox')
    expect(text).not.toContain('secret of the project')
  })

  it('is switched off by its reader, on the page of the account', async () => {
    const { signedIn, context } = await openTwo()
    const chair = await signedIn('Chair')
    await chair.get('/account')
    expect((await chair.post('/account/profile', { locale: 'zh-TW', timeZone: '', digest: 'off' })).status).toBe(303)
    expect(await context.accounts.find('Chair')).toMatchObject({ locale: 'zh-TW', digest: 'off' })
    expect((await chair.post('/account/profile', { locale: '', timeZone: '', digest: 'hourly' })).status).toBe(422)
    expect(said((await chair.get('/inbox')).text)).toContain('不寄郵件給您')
  })
})
