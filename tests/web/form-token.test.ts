import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openViews } from '../../src/web/view-engine.ts'
import { openHouse } from './house.ts'
import { served } from './served.ts'

const FIELD = '<input type="hidden" name="_csrf"'
const views = readdirSync('views', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ejs'))

type Layer = { route?: { path: string | string[]; methods: Record<string, boolean> }; handle: { stack?: Layer[] } }
/** Every address that takes a form, a file or JSON. */
const postsOf = (layers: Layer[]): string[] => layers.flatMap(({ route, handle }) => (route ? (route.methods['post'] ? [route.path].flat() : []) : handle.stack ? postsOf(handle.stack) : []))

async function withChair() {
  const house = await openHouse()
  await house.person('Chair', 'person-1', { administrator: true })
  return { ...house, chair: await house.signedIn('Chair') }
}

describe('Every form that posts', () => {
  it.each(views)('of %s says so in its own tag, where the token is put behind it', (file) => {
    const text = readFileSync(join('views', file), 'utf8')
    const forms = text.match(/<form\b(?:<%[\s\S]*?%>|[^<>])*>/g) ?? []
    expect(forms.length, 'each <form is one whole tag').toBe(text.match(/<form\b/g)?.length ?? 0)
    for (const form of forms) expect(form).toMatch(/\smethod="(?:post|get)"|role="search"/)
    expect(text).not.toContain('_csrf')
  })

  it('carries exactly one token, on every page', async () => {
    const { chair } = await withChair()
    const pages = ['/', '/new', '/inbox', '/outbox', '/account', '/accounts', '/accounts/account-1', '/logout', '/projects/harbour', '/projects/harbour/brief', '/projects/harbour/phases/planning', '/projects/harbour/checkpoints/planning', '/projects/harbour/documents', '/projects/harbour/history', '/projects/harbour/translations', '/nowhere']
    for (const path of pages) {
      const { text } = await chair.get(path)
      const posts = text.match(/<form\b[^>]*method="post"[^>]*>/g)?.length ?? 0
      expect(posts, path).toBeGreaterThan(0)
      expect(text.split(FIELD).length - 1, path).toBe(posts)
      expect(new Set(text.match(/name="_csrf" value="([^"]*)"/g)).size, path).toBe(1)
      expect(text, path).toMatch(/name="_csrf" value="[0-9a-f]{64}"/)
    }
  })

  it('carries the reader’s own, though the page is printed once for all', async () => {
    const { chair, signedIn, person } = await withChair()
    await person('Reader', 'person-5')
    const reader = await signedIn('Reader')
    const tokens = [chair, await signedIn('Chair'), reader].map(async (visitor) => {
      await visitor.get('/projects/harbour')
      return visitor.token()
    })
    expect(new Set(await Promise.all(tokens)).size).toBe(3)
  })

  it('has none in the demonstration, where there is no session', async () => {
    const { get } = await served()
    const { text, headers } = await get('/')
    expect(text).not.toContain('_csrf')
    expect(headers['set-cookie']).toBeUndefined()
  })

  it('keeps its token out of what EJS prints inside of the tag', () => {
    expect(openViews('views', '<i>').call(null, 'partials/plain-form', { action: '/x>y', hidden: [], text: '', fields: [], submit: 'Go', tone: 'plain' })).toContain('action="/x&gt;y"><i>')
  })
})

describe('A form without the token of its session', () => {
  it('is refused at every address, and nothing changes', async () => {
    const { app, chair, context, logged } = await withChair()
    await chair.get('/')
    const before = { ...(await context.store.read('harbour')), accounts: (await context.accounts.list()).length }
    // The API is mounted below /api, and asked further down.
    const ofPages = postsOf((app as unknown as { router: { stack: Layer[] } }).router.stack).filter((path) => path !== '/projects' && !path.includes(':id'))
    const addresses = ofPages.map((path) =>
      path.replace(':project', 'harbour').replace(':name', 'edit-goal').replace(':account', 'account-1').replace(/:(\w+)/g, '$1-1'))
    expect(addresses.length).toBeGreaterThan(20)
    // A link that is unknown says so first (report.test.ts has one that is known); a form to sign in is shown anew (sign-in.test.ts).
    for (const address of addresses.filter((path) => !/^\/(?:invitation|login|setup|report)/.test(path))) {
      for (const _csrf of ['', 'x'.repeat(64)]) {
        const { status } = await chair.post(address, { _csrf, goal: 'goal-1', target: '7' })
        expect([403, 415], `${address} ${status}`).toContain(status)
      }
    }
    const json = await chair.json('/api/projects/harbour/changes/edit-goal', { goal: 'goal-1', target: 7 })
    expect([json.status, (json.body as { code: string }).code]).toEqual([403, 'form-expired'])
    expect((await chair.json('/api/projects', { name: 'X', start: '2026-07-01' })).status).toBe(403)
    expect(await context.store.read('harbour')).toMatchObject({ version: before.version })
    expect((await context.accounts.list()).length).toBe(before.accounts)
    expect((await context.accounts.audit(30)).map(({ event }) => event)).toContain('form-refused')
    expect(logged.join('')).toContain('form-expired')
    expect(logged.join('')).not.toContain('stack')
    expect((await chair.get('/account')).status).toBe(200)
  })

  it('or with the token of another session is refused; with its own it is accepted, in the form or in a header', async () => {
    const { chair, signedIn, person } = await withChair()
    await person('Manager', 'person-3')
    const manager = await signedIn('Manager')
    await chair.get('/')
    await manager.get('/')
    const edit = { _back: '/projects/harbour', goal: 'goal-1', target: '91' }
    expect((await manager.post('/projects/harbour/changes/edit-goal', { ...edit, _csrf: chair.token() })).status).toBe(403)
    await manager.get('/')
    expect((await manager.post('/projects/harbour/changes/edit-goal', edit)).status).toBe(303)
    expect((await manager.json('/api/projects/harbour/changes/edit-goal', { goal: 'goal-1', target: 92 }, { 'x-csrf-token': manager.token() })).status).toBe(200)
  })
})
