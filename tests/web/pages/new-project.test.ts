import { describe, expect, it } from 'vitest'
import { writeArchive } from '../../../src/exchange/archive.ts'
import { served } from '../served.ts'

const form = { _way: 'form', name: 'Lighthouse', start: '2026-07-01', goLive: '', language: 'en', calendar: 'cn', currency: '', 'organisation.name': 'Lighthouse Ltd', 'organisation.sites': '2', 'organisation.departments': 'Sales\r\nService', problems: '', budget: '' }

describe('The new-project page', () => {
  it('makes a project from the form and opens its overview', async () => {
    const { post, get, context } = await served()
    const { status, headers } = await post('/new', { ...form, modules: ['lead', 'contact'] })
    expect([status, headers['location']]).toEqual([303, '/projects/lighthouse?saved=1'])
    const { project } = await context.store.read('lighthouse')
    expect(project).toMatchObject({ start: '2026-07-01', currency: 'CNY', brief: { organisation: 'Lighthouse Ltd', sites: 2, regions: null, modules: ['lead', 'contact'], departments: [{ name: 'Sales' }, { name: 'Service' }] } })
    expect((await get('/projects/lighthouse?saved=1')).text).toContain('made the project “Lighthouse” from its brief')
  })

  it('needs no more than a name and a first day', async () => {
    const { post } = await served()
    expect((await post('/new', { _way: 'form', name: 'Bare', start: '2026-07-01' })).status).toBe(303)
  })

  it('says at each field what is wrong, and keeps what was typed', async () => {
    const { post, context } = await served()
    const { status, text } = await post('/new', { ...form, start: '2026-02-30', 'organisation.sites': '-1', calendar: 'Atlantis', modules: 'lead' })
    expect(status).toBe(400)
    expect(text).toContain('3 things must be corrected')
    expect(text).toContain('no country is known by this: write its name or its two letters')
    expect(text).toContain('First day: there is no such day; write it as 2026-05-18')
    expect(text).toMatch(/id="new-organisation-sites"[^>]*value="-1"[^>]*aria-invalid="true"/)
    expect(text).toMatch(/value="Lighthouse"/)
    expect(text).toMatch(/value="lead" checked/)
    expect(await context.store.heads()).toHaveLength(1)
  })

  it.each([
    ['China', 'CN', 'China, with the official holidays of 2025 and 2026. Time zone: Asia/Shanghai. Currency: CNY.'],
    ['德国', 'DE', 'Germany, of which no official holidays are known, so only weekends are off. Time zone: Europe/Berlin. Currency: EUR.'],
    ['', '', 'no country named, so only weekends are off. Time zone: UTC. Currency: EUR.'],
  ])('takes the country "%s" whole, and tells what follows from it', async (calendar, code, told) => {
    const { post, get, context } = await served()
    expect((await get('/new')).text).toMatch(/name="calendar"[^>]*maxlength="100"/)
    expect((await get('/new?lang=zh-TW')).text).toContain('<option value="德國">DE · Europe/Berlin · EUR</option>')
    expect((await post('/new', { ...form, calendar })).status).toBe(303)
    expect((await context.store.read('lighthouse')).project.calendar.country).toBe(code)
    expect((await get('/projects/lighthouse?saved=1')).text).toContain(told)
    expect((await get('/projects/lighthouse')).text).not.toContain(told)
  })

  it('refuses a field that it did not offer', async () => {
    const { post } = await served()
    const { status, text } = await post('/new', '_way=form&name=X&start=2026-07-01&__proto__=1&nonsense=2')
    expect(status).toBe(400)
    expect(text).toContain('there is no such field')
  })

  it('makes a project from a pasted brief', async () => {
    const { post } = await served()
    const { status, headers } = await post('/new', { _way: 'brief', brief: 'id: second\nname: Second\nstart: 2026-07-01\ngoals:\n  - title: Answer leads\n' })
    expect([status, headers['location']]).toEqual([303, '/projects/second?saved=1'])
  })

  it('names line and column of each fault in a brief, and keeps the text', async () => {
    const { post } = await served()
    const { status, text } = await post('/new', { _way: 'brief', brief: 'name: <b>Second</b>\nstart: 2026-02-30\ngolive: 2026-09-01\n' })
    expect(status).toBe(400)
    expect(text).toContain('line 2, column 8, start: there is no such day')
    expect(text).toContain('line 3, column 1, golive: there is no such field')
    expect(text).toContain('name: &lt;b&gt;Second&lt;/b&gt;\nstart: 2026-02-30')
  })

  it('refuses an id that is taken with a sentence, and keeps the text', async () => {
    const { post } = await served()
    const { status, text } = await post('/new', { _way: 'brief', brief: 'id: harbour\nname: Again\nstart: 2026-07-01\n' })
    expect(status).toBe(409)
    expect(text).toContain('id: harbour\nname: Again')
  })

  it('offers the briefs that ship to start from, and reads no other file', async () => {
    const { get } = await served()
    expect((await get('/new?brief=small-trading-company')).text).toContain('id: small-trading-company')
    expect((await get('/new?brief=../../package')).text).not.toContain('sixgate&#34;')
  })
})

describe('Opening an archive', () => {
  it('brings the project in with its history and says where it stands', async () => {
    const { as, context, raw } = await served()
    await as('operator', 'edit-project', { name: 'Harbour, moved' })
    const { version, hash } = await context.store.read('harbour')
    const bytes = writeArchive({ id: 'harbour', name: 'Harbour, moved', version, hash, lines: await context.store.journal('harbour') })
    await context.store.remove('harbour')
    const { status, body } = await raw('/archive', bytes)
    expect([status, body]).toEqual([201, { path: '/projects/harbour' }])
    expect((await context.store.entries('harbour')).map(({ change }) => change)).toEqual(['create-project', 'edit-project'])
    expect(await raw('/archive', bytes)).toMatchObject({ status: 409, body: { message: expect.stringContaining('taken') } })
  })

  it('refuses what is no archive in words', async () => {
    const { raw } = await served()
    const { status, body } = await raw('/archive', new TextEncoder().encode('no zip'))
    expect(status).toBeGreaterThanOrEqual(400)
    expect(body).toEqual({ message: expect.any(String) })
  })
})

describe('Who may not make projects', () => {
  it('is told who may, and is refused at every door', async () => {
    const { get, post, raw } = await served('reader')
    const page = await get('/new')
    expect(page.text).not.toContain('<textarea')
    expect(page.text).toContain('Projects are made by: Project manager and Consultant')
    expect((await get('/')).text).not.toContain('href="/new"')
    expect((await post('/new', { _way: 'form', name: 'Own', start: '2026-12-01' })).status).toBe(403)
    const manager = await served()
    const archive = await manager.bytes('/projects/harbour/archive')
    expect((await raw('/archive', archive.body as Uint8Array)).status).toBe(403)
  })
})
