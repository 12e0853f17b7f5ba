import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { openHouse } from './house.ts'
import { served } from './served.ts'

async function withChair(options = {}) {
  const house = await openHouse(options)
  await house.person('Chair', 'person-1', { administrator: true })
  return house
}

describe('Every answer', () => {
  it('carries the headers that keep scripts, frames and copies away', async () => {
    const { signedIn } = await withChair()
    const chair = await signedIn('Chair')
    for (const path of ['/', '/account', '/projects/harbour', '/api/projects', '/nowhere', '/healthz', '/projects/harbour/translations.csv']) {
      const { headers } = await chair.get(path)
      expect(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN', 'referrer-policy': 'same-origin', 'cache-control': 'no-store',
        'permissions-policy': expect.stringContaining('camera=()') as string, 'cross-origin-opener-policy': 'same-origin', 'x-request-id': expect.stringMatching(/^[0-9a-f]{12}$/) as string,
      })
      expect(headers['content-security-policy'], path).toContain("script-src 'self'")
      expect(headers['content-security-policy'], path).not.toContain('unsafe')
      expect(headers, path).not.toHaveProperty('x-powered-by')
      expect(headers, path).not.toHaveProperty('strict-transport-security')
    }
  })

  it('is for TLS alone once it came through TLS, and its cookies too; who is not our proxy cannot say so', async () => {
    for (const [trustProxy, secure] of [[1, true], [false, false], [['10.0.0.1'], false]] as const) {
      const { visitor } = await withChair({ trustProxy })
      const { headers } = await visitor().get('/login', { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' })
      expect(headers['strict-transport-security']).toBe(secure ? 'max-age=31536000' : undefined)
      expect(String(headers['set-cookie']).includes('; Secure')).toBe(secure)
    }
  })
})

describe('What another site sends', () => {
  it.each([
    ['origin', 'http://evil.example'], ['origin', 'null'], ['sec-fetch-site', 'cross-site'], ['sec-fetch-site', 'same-site'],
  ])('is refused even with the right token: %s %s', async (name, value) => {
    const { signedIn, context } = await withChair()
    const chair = await signedIn('Chair')
    await chair.get('/account')
    const { status, text } = await chair.post('/account/sessions', {}, { [name]: value })
    expect([status, text.includes('another site')]).toEqual([403, true])
    expect((await context.accounts.audit(3)).map(({ event }) => event)).not.toContain('signed-out-everywhere')
  })

  it('is told from what our public address sends', async () => {
    const { signedIn } = await withChair({ url: 'https://crm.example.org' })
    const chair = await signedIn('Chair')
    await chair.get('/account')
    expect((await chair.post('/account/sessions', {}, { origin: 'https://crm.example.org', host: 'inside:3000' })).status).toBe(303)
  })
})

describe('Who comes too often', () => {
  it('waits: 429 with Retry-After, a page for readers and a problem for programs', async () => {
    const { visitor, signedIn } = await withChair({ limits: { requests: 12, attempts: 100 } })
    const chair = await signedIn('Chair')
    const somebody = visitor()
    for (let n = 0; n < 12; n += 1) await somebody.get('/login')
    const page = await somebody.get('/login')
    expect([page.status, Number(page.headers['retry-after']) > 0, page.text.includes('too many requests')]).toEqual([429, true, true])
    expect(await somebody.get('/api/projects')).toMatchObject({ status: 429, type: 'application/problem+json', body: { code: 'too-many-requests' } })
    // Who is signed in has a share of their own, whatever strangers at the same address do.
    expect((await chair.get('/')).status).toBe(200)
  })

  it('may guess at passwords and links even less often', async () => {
    const { visitor } = await withChair({ limits: { requests: 1_000, attempts: 3 } })
    const guesser = visitor()
    const seen: number[] = []
    for (let n = 0; n < 5; n += 1) seen.push((await guesser.signIn(`Name ${n}`, 'x')).status)
    expect(seen).toEqual([401, 401, 401, 429, 429])
    expect((await guesser.get('/login')).status).toBe(200)
  })

  it('is nobody in the demonstration', async () => {
    const { get } = await served()
    const seen = new Set<number>()
    for (let n = 0; n < 650; n += 1) seen.add((await get('/healthz')).status)
    expect([...seen]).toEqual([200])
  })
})

describe('A body', () => {
  it('that is too large is refused in words, before anything is done', async () => {
    const { signedIn, app } = await withChair()
    const chair = await signedIn('Chair')
    await chair.get('/account')
    for (const path of ['/account/profile', '/accounts', '/reader', '/logout']) expect((await chair.post(path, { much: 'x'.repeat(200_000) })).status, path).toBe(413)
    expect((await request(app).post('/login').type('form').send(`user=${'x'.repeat(200_000)}`)).status).toBe(413)
    expect((await chair.get('/account')).status).toBe(200)
  })

  it('with a field of the prototype is refused', async () => {
    const { signedIn } = await withChair()
    const chair = await signedIn('Chair')
    await chair.get('/account')
    expect((await chair.post('/account/profile', { locale: 'en', timeZone: '', ['__proto__']: 'x', constructor: 'x' } as never)).status).toBe(400)
  })
})

describe('What broke', () => {
  it('is told by a number, not by its stack', async () => {
    const { signedIn, context, logged } = await withChair()
    const chair = await signedIn('Chair')
    context.store.heads = () => Promise.reject(new Error('the secret of the inside'))
    const { status, text, headers } = await chair.get('/?token=hidden')
    expect(status).toBe(500)
    expect(text).toContain(headers['x-request-id'])
    expect(text).not.toContain('secret of the inside')
    const line = logged.join('')
    expect(line).toContain('secret of the inside')
    expect(line).not.toContain('hidden')
  })

  it('and every secret address is cut in the log', async () => {
    const { visitor, logged } = await withChair({ limits: { requests: 1, attempts: 1 } })
    const somebody = visitor()
    for (const path of ['/invitation/secret-of-a-link', '/calendar/secret-of-a-feed.ics']) {
      await somebody.get(path)
      await somebody.get(path)
    }
    expect(logged.join('')).toContain('/invitation/…')
    expect(logged.join('')).not.toContain('secret-of')
  })
})
