import { describe, expect, it } from 'vitest'
import { CODE, openHouse, PASSWORD } from './house.ts'

const SESSION = 'sixgate-session'
/** A page without what differs by session and by what was typed. */
const bare = (text: string, ...typed: string[]): string => typed.reduce((page, each) => page.replaceAll(each, '…'), text.replace(/name="_(?:csrf|once)" value="[^"]*"/g, ''))

describe('Who is not signed in', () => {
  it('is sent to sign in from every page, and from there back to it', async () => {
    const { visitor, person } = await openHouse()
    await person('Chair', 'person-1', { administrator: true })
    const somebody = visitor()
    for (const path of ['/', '/new', '/account', '/accounts', '/projects/harbour', '/projects/harbour/documents/project-charter', '/nowhere']) {
      const { status, headers } = await somebody.get(path)
      expect([status, headers['location']]).toEqual([302, path === '/' ? '/login' : `/login?next=${encodeURIComponent(path)}`])
    }
    const { headers } = await somebody.signIn('Chair', PASSWORD, '/projects/harbour?lang=zh-CN')
    expect(headers['location']).toBe('/projects/harbour?lang=zh-CN')
  })

  it('hears 401 from the API, and changes nothing by a form', async () => {
    const { visitor, person, context } = await openHouse()
    await person('Chair', 'person-1', { administrator: true })
    const somebody = visitor()
    for (const answer of [await somebody.get('/api/projects'), await somebody.get('/api/projects/harbour'), await somebody.json('/api/projects/harbour/changes/edit-project', { name: 'X' })]) {
      expect([answer.status, answer.type, answer.headers['www-authenticate']]).toEqual([401, 'application/problem+json', 'Bearer realm="sixgate"'])
    }
    expect((await somebody.post('/projects/harbour/changes/edit-project', { name: 'X' })).status).toBe(401)
    expect((await context.store.read('harbour')).version).toBe(2)
    for (const path of ['/healthz', '/api/healthz', '/api/openapi.json']) expect((await somebody.get(path)).status, path).toBe(200)
  })

  it.each([
    '//elsewhere.example', 'https://elsewhere.example/', '/\\elsewhere.example', '\\\\elsewhere.example', 'javascript:alert(1)', '/\t/elsewhere.example', ' //elsewhere.example', '/%0d%0aset-cookie:a', '',
  ])('never lands on another site: %j', async (next) => {
    const { visitor, person } = await openHouse()
    await person('Chair', 'person-1', { administrator: true })
    const { status, headers } = await visitor().signIn('Chair', PASSWORD, next)
    expect(status).toBe(303)
    expect(new URL(headers['location'] ?? '', 'http://here.example').origin).toBe('http://here.example')
    expect(headers['set-cookie']).not.toContain('a')
  })
})

describe('Signing in', () => {
  it('opens the projects of the person under a new session id, which signing out ends', async () => {
    const { visitor, person } = await openHouse()
    await person('Chair', 'person-1', { administrator: true })
    const chair = visitor()
    await chair.get('/login')
    const before = chair.jar.get(SESSION)?.value
    const planted = chair.token()
    const { status, headers } = await chair.post('/login', { user: '  chair ', password: PASSWORD })
    expect([status, headers['location']]).toEqual([303, '/'])
    const after = chair.jar.get(SESSION)?.value
    expect(after).not.toBe(before)
    const cookie = ([headers['set-cookie']].flat() as string[]).find((line) => line.startsWith(SESSION))
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
    const { text } = await chair.get('/')
    expect(text).toContain('Harbour Tools')
    expect(text).toContain('aria-label="Signed in as: Chair"')
    expect(chair.token()).not.toBe(planted)
    // The id from before is nobody's.
    const fixed = visitor()
    fixed.jar.set(SESSION, { value: before ?? '', path: '/' })
    expect((await fixed.get('/')).status).toBe(302)
    expect((await chair.post('/logout')).headers['location']).toBe('/login?out=1')
    const late = visitor()
    late.jar.set(SESSION, { value: after ?? '', path: '/' })
    expect((await late.get('/')).status).toBe(302)
  })

  it('says the same for a name that nobody has and for a wrong password, and keeps the name alone', async () => {
    const { visitor, person } = await openHouse()
    await person('Chair', 'person-1', { administrator: true })
    const [known, unknown] = [await visitor().signIn('Chair', 'not the password'), await visitor().signIn('Stranger', 'not the password')]
    expect([known.status, unknown.status]).toEqual([401, 401])
    expect(bare(unknown.text, 'Stranger')).toBe(bare(known.text, 'Chair'))
    expect(known.text).toContain('value="Chair"')
    expect(known.text).not.toContain('not the password')
  })

  it('takes passwords of one and of ten thousand characters for wrong ones', async () => {
    const { visitor, person } = await openHouse()
    await person('Chair', 'person-1', { administrator: true })
    for (const password of ['x', 'x'.repeat(10_000), '密'.repeat(10_000)]) expect((await visitor().signIn('Chair', password)).status).toBe(401)
  })

  it('refuses after ten failures with the seconds to wait', async () => {
    const { visitor, person } = await openHouse({ limits: { requests: 1_000, attempts: 1_000 } })
    await person('Chair', 'person-1', { administrator: true })
    const guesser = visitor()
    for (let n = 0; n < 10; n += 1) expect((await guesser.signIn('Chair', `guess ${n}`)).status).toBe(401)
    const { status, headers, text } = await guesser.signIn('Chair')
    expect(status).toBe(429)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(text).toContain('value="Chair"')
  })

  it('ends after seven days, however much the session is used', async () => {
    const { signedIn, person, passes } = await openHouse()
    await person('Chair', 'person-1', { administrator: true })
    const chair = await signedIn('Chair')
    for (let day = 0; day < 6; day += 1) {
      passes(86_400_000)
      expect((await chair.get('/')).status).toBe(200)
    }
    passes(86_400_001)
    expect((await chair.get('/')).status).toBe(302)
  })

  it('is taken back from a disabled account at once', async () => {
    const { signedIn, person, context } = await openHouse()
    await person('Keeper', null, { administrator: true })
    const { id } = await person('Chair', 'person-1')
    const chair = await signedIn('Chair')
    await context.accounts.setDisabled({ id: 'operator', address: null }, id, true)
    expect((await chair.get('/')).status).toBe(302)
  })

  it('says to who came from a code on the wall why it asks, and to nobody else', async () => {
    const { visitor, person } = await openHouse()
    await person('Chair', 'person-1', { administrator: true })
    const why = 'Problems are reported here by the members of the project'
    expect((await visitor().get('/login?next=/report/harbour.AAAAAAAAAAAAAAAAAAAAAA')).text).toContain(why)
    expect((await visitor().get('/login?next=/new')).text).not.toContain(why)
  })

  it('shows a page that stood open for long anew, with the name that was typed', async () => {
    const { visitor, person, passes } = await openHouse()
    await person('Chair', 'person-1', { administrator: true })
    const chair = visitor()
    await chair.get('/login?next=/new')
    passes(2 * 3_600_000)
    const { status, text } = await chair.post('/login', { user: 'Chair', password: PASSWORD, next: '/new' })
    expect(status).toBe(403)
    expect(text).toContain('value="Chair"')
    expect((await chair.post('/login', { user: 'Chair', password: PASSWORD, next: '/new' })).headers['location']).toBe('/new')
  })

  it('speaks the language of the account where the browser has chosen none', async () => {
    const { visitor, person, context } = await openHouse()
    const { id } = await person('Chair', 'person-1', { administrator: true })
    await context.accounts.edit({ id: 'operator', address: null }, id, { locale: 'zh-TW' })
    const chair = visitor()
    await chair.signIn('Chair')
    expect((await chair.get('/')).text).toContain('<html lang="zh-Hant"')
    expect((await chair.get('/?lang=en')).text).toContain('<html lang="en"')
  })
})

describe('A cookie that we did not sign', () => {
  it.each(['nonsense', 's:abc.def', 's:abc', `s:${'x'.repeat(300)}.y`])('is nobody, and noted: %s', async (value) => {
    const { visitor, person, context } = await openHouse()
    await person('Chair', 'person-1', { administrator: true })
    const forger = visitor()
    forger.jar.set(SESSION, { value, path: '/' })
    expect((await forger.get('/')).status).toBe(302)
    expect((await context.accounts.audit(5)).map(({ event }) => event)).toContain('cookie-forged')
  })

  it('is one that was altered by a letter', async () => {
    const { visitor, signedIn, person } = await openHouse()
    await person('Chair', 'person-1', { administrator: true })
    const { value = '' } = (await signedIn('Chair')).jar.get(SESSION) ?? {}
    const forger = visitor()
    forger.jar.set(SESSION, { value: value.replace('s%3A', 's%3Ax'), path: '/' })
    expect((await forger.get('/')).status).toBe(302)
  })
})

describe('The first start', () => {
  it('leads everybody to the set-up, whose code makes one administrator', async () => {
    const { visitor, context } = await openHouse()
    const first = visitor()
    expect((await first.get('/')).headers['location']).toBe('/setup')
    expect((await first.get('/login')).headers['location']).toBe('/setup')
    await first.get('/setup')
    const account = { name: 'Keeper', mail: '', password: PASSWORD, again: PASSWORD }
    const wrong = await first.post('/setup', { code: 'AAAAA-AAAAA-AAAAA-AAAAA', ...account })
    expect([wrong.status, wrong.text.includes('not the code')]).toEqual([401, true])
    expect(await first.post('/setup', { code: CODE, ...account, again: 'something else' })).toMatchObject({ status: 422, text: expect.stringContaining('not the same as above') as string })
    expect((await first.post('/setup', { code: CODE, ...account, password: 'x', again: 'x' })).status).toBe(422)
    expect((await context.accounts.list()).length).toBe(0)
    const made = await first.post('/setup', { code: CODE.toLowerCase().replaceAll('-', ' '), ...account })
    expect([made.status, made.headers['location']]).toEqual([303, '/accounts'])
    expect(await context.accounts.list()).toMatchObject([{ name: 'Keeper', administrator: true, creates: true }])
    expect((await first.get('/accounts')).status).toBe(200)
    const second = visitor()
    expect((await second.get('/setup')).headers['location']).toBe('/login')
    await second.get('/login')
    expect((await second.post('/setup', { code: CODE, ...account, name: 'Intruder' })).status).toBe(303)
    expect((await context.accounts.list()).length).toBe(1)
  })

  it('lets nobody guess at the code for long', async () => {
    const { visitor } = await openHouse({ limits: { requests: 1_000, attempts: 1_000 } })
    const guesser = visitor()
    await guesser.get('/setup')
    const guess = async () => await guesser.post('/setup', { code: 'A', name: 'A', mail: '', password: PASSWORD, again: PASSWORD })
    for (let n = 0; n < 10; n += 1) expect((await guess()).status).toBe(401)
    const { status, headers } = await guess()
    expect([status, Number(headers['retry-after']) > 0]).toEqual([429, true])
  })

  it('makes one administrator when two know the code at the same moment', async () => {
    const { visitor, context } = await openHouse()
    const racers = [visitor(), visitor(), visitor()]
    for (const racer of racers) await racer.get('/setup')
    await Promise.all(racers.map((racer, n) => racer.post('/setup', { code: CODE, name: `Racer ${n}`, mail: '', password: PASSWORD, again: PASSWORD })))
    expect((await context.accounts.list()).length).toBe(1)
  })
})
