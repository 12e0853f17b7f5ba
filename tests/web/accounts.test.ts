import { describe, expect, it } from 'vitest'
import { makeChange } from '../../src/changes/make-change.ts'
import { BY, openHouse, PASSWORD } from './house.ts'

const NEW = 'another four short words'
const operator = { id: 'operator', role: 'operator' } as const
/** The link that a page shows once. */
const linkIn = (text: string): string => /id="once" value="[^"]*?(\/invitation\/[^"]+)"/.exec(text)?.[1] ?? ''
const tokenIn = (text: string): string => /id="once" value="([^"]+)"/.exec(text)?.[1] ?? ''

async function withAdministrator(options = {}) {
  const house = await openHouse(options)
  const keeper = await house.person('Keeper', null, { administrator: true, creates: true })
  const invite = async (fields: object = {}) => {
    const browser = await house.signedIn('Keeper')
    await browser.get('/accounts')
    return await browser.post('/accounts', { name: 'Sales director', mail: 'sales@example.org', administrator: 'false', creates: 'false', days: '7', ...fields })
  }
  return { ...house, keeper, invite }
}

describe('An invitation', () => {
  it('makes an account, signs in, and gives the place it was made for', async () => {
    const { invite, visitor, context, keeper } = await withAdministrator()
    const made = await invite({ project: 'harbour', person: 'person-4' })
    expect(made.status).toBe(201)
    const guest = visitor()
    const page = await guest.get(linkIn(made.text))
    expect(page.text).toContain('This account is for Sales director')
    const taken = await guest.post(linkIn(made.text), { user: 'Sales director', password: NEW, again: NEW, locale: 'zh-CN', timeZone: 'Asia/Shanghai' })
    expect([taken.status, taken.headers['location']]).toEqual([303, '/projects/harbour'])
    expect((await guest.get('/projects/harbour')).text).toContain('<html lang="zh-Hans"')
    const [, director] = await context.accounts.list()
    const { project } = await context.store.read('harbour')
    expect(project.team.find(({ id }) => id === 'person-4')?.account).toBe(director?.id)
    expect((await context.store.entries('harbour')).at(-1)?.by).toEqual({ id: keeper.id, role: 'administrator' })
    expect((await visitor().signIn('sales@example.org', NEW)).status).toBe(303)
    expect([(await visitor().get(linkIn(made.text))).status]).toEqual([410])
  })

  it('that names a place taken since lets in all the same, and says so', async () => {
    const { invite, visitor, context, person } = await withAdministrator()
    const made = await invite({ project: 'harbour', person: 'person-4' })
    const other = await person('Deputy', 'person-4')
    const guest = visitor()
    await guest.get(linkIn(made.text))
    const { status, text } = await guest.post(linkIn(made.text), { user: '', password: NEW, again: NEW, locale: 'en', timeZone: '' })
    expect([status, text.includes('has been taken or withdrawn since')]).toEqual([200, true])
    expect((await context.store.read('harbour')).project.team.find(({ id }) => id === 'person-4')?.account).toBe(other.id)
    expect((await guest.get('/projects/harbour')).status).toBe(404)
  })

  it('of an administrator who is none any more gives no place', async () => {
    const { invite, visitor, context, keeper, person } = await withAdministrator()
    const made = await invite({ project: 'harbour', person: 'person-4' })
    await person('Second keeper', null, { administrator: true })
    await context.accounts.edit(BY, keeper.id, { administrator: false })
    const guest = visitor()
    await guest.get(linkIn(made.text))
    expect((await guest.post(linkIn(made.text), { password: NEW, again: NEW })).status).toBe(200)
    expect((await context.store.read('harbour')).project.team.find(({ id }) => id === 'person-4')?.account).toBeNull()
  })

  it('says what to do when it is unknown, expired or used, and refuses weak passwords without giving it away', async () => {
    const { invite, visitor, passes } = await withAdministrator()
    const link = linkIn((await invite({ days: '1' })).text)
    const guest = visitor()
    expect((await guest.get('/invitation/nothing')).status).toBe(404)
    await guest.get(link)
    for (const password of ['x', 'Sales director', 'x'.repeat(10_000), '1234567890']) {
      const { status, text } = await guest.post(link, { password, again: password })
      expect(status).toBe(422)
      expect(text).toContain('aria-invalid="true"')
      expect(text).not.toContain(`type="password" value="${password}"`)
    }
    expect((await guest.post(link, { password: NEW, again: `${NEW}!` })).status).toBe(422)
    expect((await guest.post(link, { password: NEW, again: NEW, administrator: 'true' })).status).toBe(400)
    passes(86_400_001)
    expect(await guest.get(link)).toMatchObject({ status: 410, text: expect.stringContaining('Ask the administrator for a new one') as string })
    expect((await guest.post(link, { password: NEW, again: NEW })).status).toBe(410)
  })

  it('is not made for a place that has somebody, for nobody, or with a name twice', async () => {
    const { invite, person, context } = await withAdministrator()
    await person('Deputy', 'person-4')
    expect((await invite({ project: 'harbour', person: 'person-4' })).status).toBe(422)
    expect((await invite({ project: 'harbour', person: 'person-99' })).status).toBe(422)
    expect((await invite({ project: 'nowhere', person: 'person-1' })).status).toBe(404)
    const again = await invite({ name: 'keeper' })
    expect([again.status, again.text.includes('make a new link on its page')]).toEqual([409, false])
    await invite({ name: 'Guest' })
    const reloaded = await invite({ name: 'Guest' })
    expect([reloaded.status, reloaded.text]).toEqual([409, expect.stringMatching(/<a href="\/accounts\/account-\d+">Its invitation was made and not taken up yet: make a new link on its page<\/a>/)])
    expect((await invite({ name: '' })).status).toBe(422)
    expect((await invite({ mail: 'not an address' })).status).toBe(422)
    expect((await invite({ days: '3650' })).status).toBe(422)
    expect((await invite({ role: 'operator' })).status).toBe(400)
    expect((await context.accounts.list()).map(({ name }) => name)).toEqual(['Keeper', 'Deputy', 'Guest'])
  })
})

describe('The page of all accounts', () => {
  it('is for administrators, and every form behind it too', async () => {
    const { person, signedIn, context, keeper } = await withAdministrator()
    await person('Chair', 'person-1')
    const chair = await signedIn('Chair')
    await chair.get('/')
    expect((await chair.get('/accounts')).status).toBe(403)
    expect((await chair.get(`/accounts/${keeper.id}`)).status).toBe(403)
    expect((await chair.post('/accounts', { name: 'Friend', mail: '', administrator: 'true', creates: 'true', days: '7' })).status).toBe(403)
    for (const deed of ['edit', 'rights', 'reset', 'disable', 'enable', 'erase']) {
      expect((await chair.post(`/accounts/${keeper.id}/${deed}`, { name: 'X', mail: '', administrator: 'false', creates: 'false', confirm: 'Keeper' })).status, deed).toBe(403)
    }
    expect((await context.accounts.list()).length).toBe(2)
    expect((await chair.get('/')).text).not.toContain('href="/accounts"')
  })

  it('disables, enables, renames, gives rights, resets and erases', async () => {
    const { person, signedIn, visitor, context } = await withAdministrator()
    const { id } = await person('Chair', 'person-1')
    const keeper = await signedIn('Keeper')
    await keeper.get(`/accounts/${id}`)
    const to = (deed: string) => `/accounts/${id}/${deed}`
    expect((await keeper.post(to('rights'), { administrator: ['false', 'true'], creates: 'false' })).headers['location']).toBe(`/accounts/${id}?done=saved`)
    expect(await context.accounts.find(id)).toMatchObject({ administrator: true, creates: false })
    await keeper.post(to('edit'), { name: 'Chair of the committee', mail: 'chair@example.org' })
    await keeper.post(to('disable'))
    expect((await visitor().signIn('chair@example.org')).status).toBe(401)
    await keeper.post(to('enable'))
    expect((await visitor().signIn('chair@example.org')).status).toBe(303)
    const chair = await signedIn('chair@example.org')
    const link = linkIn((await keeper.post(to('reset'))).text)
    const guest = visitor()
    expect((await guest.get(link)).text).toContain('Choose a new password for Chair of the committee')
    expect((await guest.post(link, { user: 'x', password: NEW, again: NEW })).headers['location']).toBe('/')
    expect((await chair.get('/')).status).toBe(302)
    expect((await visitor().signIn('Chair of the committee')).status).toBe(401)
    expect((await visitor().signIn('Chair of the committee', NEW)).status).toBe(303)
    expect((await keeper.post(to('erase'), { confirm: 'Chair' })).status).toBe(422)
    await keeper.post(to('erase'), { confirm: 'Chair of the committee' })
    expect(await context.accounts.find(id)).toMatchObject({ erased: true, name: '', mail: '' })
    expect((await guest.get('/')).status).toBe(302)
    expect((await keeper.get('/accounts')).text).toContain('Erased (account-2)')
    expect((await keeper.get('/accounts/account-99')).status).toBe(404)
  })

  it('does not let the last administrator go', async () => {
    const { signedIn, keeper, context } = await withAdministrator()
    const browser = await signedIn('Keeper')
    await browser.get(`/accounts/${keeper.id}`)
    for (const [deed, fields] of [['rights', { administrator: 'false', creates: 'false' }], ['disable', {}], ['erase', { confirm: 'Keeper' }]] as const) {
      const { status, text } = await browser.post(`/accounts/${keeper.id}/${deed}`, fields)
      expect([status, text.includes('sg-note-box is-bad') || text.includes('is-bad"')]).toEqual([422, true])
    }
    expect(await context.accounts.find(keeper.id)).toMatchObject({ administrator: true, disabled: false, erased: false })
  })

  it('shows hostile names as text', async () => {
    const { signedIn, person } = await withAdministrator()
    await person('<script>alert(1)</script>')
    const { text } = await (await signedIn('Keeper')).get('/accounts')
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text).not.toContain('<script>alert')
  })
})

describe('One’s own account', () => {
  it('changes the password, and with it ends all other sessions', async () => {
    const { person, signedIn, visitor } = await withAdministrator()
    await person('Chair', 'person-1')
    const [here, there] = [await signedIn('Chair'), await signedIn('Chair')]
    await here.get('/account')
    expect((await here.post('/account/password', { user: 'Chair', old: 'wrong', password: NEW, again: NEW })).status).toBe(401)
    expect((await here.post('/account/password', { user: 'Chair', old: PASSWORD, password: 'x', again: 'x' })).status).toBe(422)
    expect((await there.get('/')).status).toBe(200)
    expect((await here.post('/account/password', { user: 'Chair', old: PASSWORD, password: NEW, again: NEW })).headers['location']).toBe('/account?done=password#password')
    expect([(await here.get('/')).status, (await there.get('/')).status]).toEqual([200, 302])
    expect([(await visitor().signIn('Chair')).status, (await visitor().signIn('Chair', NEW)).status]).toEqual([401, 303])
  })

  it('signs out everywhere else, and keeps this one', async () => {
    const { person, signedIn } = await withAdministrator()
    await person('Chair', 'person-1')
    const [here, there] = [await signedIn('Chair'), await signedIn('Chair')]
    await here.get('/account')
    await here.post('/account/sessions')
    expect([(await here.get('/')).status, (await there.get('/')).status]).toEqual([200, 302])
  })

  it('keeps language and time zone, and no zone that does not exist', async () => {
    const { person, signedIn, context } = await withAdministrator()
    const { id } = await person('Chair', 'person-1')
    const chair = await signedIn('Chair')
    await chair.get('/account')
    expect((await chair.post('/account/profile', { locale: 'xx', timeZone: '' })).status).toBe(422)
    expect((await chair.post('/account/profile', { locale: '', timeZone: 'Moon/Tycho' })).status).toBe(422)
    await chair.post('/account/profile', { locale: 'zh-TW', timeZone: 'Asia/Taipei' })
    expect(await context.accounts.find(id)).toMatchObject({ locale: 'zh-TW', timeZone: 'Asia/Taipei' })
  })

  it('makes tokens that are shown once and reach as far as they were made to', async () => {
    const { person, signedIn, visitor, context } = await withAdministrator()
    await person('Manager', 'person-3')
    const manager = await signedIn('Manager')
    await manager.get('/account')
    const make = async (fields: object) => tokenIn((await manager.post('/account/tokens', { name: 'script', project: '', readOnly: 'false', days: '30', ...fields })).text)
    const [all, reads, one] = [await make({}), await make({ readOnly: ['false', 'true'] }), await make({ project: 'harbour' })]
    expect((await manager.get('/account')).text).not.toContain(all)
    const program = visitor()
    const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
    for (const token of [all, reads, one]) expect((await program.get('/api/projects/harbour', bearer(token))).status).toBe(200)
    const edit = async (token: string, target: number) => await program.json('/api/projects/harbour/changes/edit-goal', { goal: 'goal-1', target }, bearer(token))
    expect([(await edit(all, 91)).status, (await edit(one, 92)).status]).toEqual([200, 200])
    expect(await edit(reads, 93)).toMatchObject({ status: 403, body: { code: 'token-read-only' } })
    expect((await context.accounts.audit(3)).map(({ event }) => event)).toContain('change-refused')
    expect((await program.json('/api/projects', { name: 'Another', start: '2026-07-01' }, bearer(one))).status).toBe(403)
    for (const bad of ['nothing', `${all}x`, '', 'x'.repeat(5_000)]) {
      expect(await program.get('/api/projects', bearer(bad))).toMatchObject({ status: 401, body: { code: 'token-refused' } })
    }
    // A token opens the API, not the pages.
    expect((await program.get('/', bearer(all))).status).toBe(302)
    const [first] = await context.accounts.tokens(null)
    await manager.get('/account')
    await manager.post('/account/tokens/revoke', { token: first?.id ?? '' })
    expect((await program.get('/api/projects', bearer(all))).status).toBe(401)
    expect((await manager.post('/account/tokens', { name: 'x', project: 'nowhere', readOnly: 'false', days: '30' })).status).toBe(404)
  })

  it('revokes no token of others', async () => {
    const { person, signedIn, context, keeper } = await withAdministrator()
    await person('Chair', 'person-1')
    const { id } = await context.accounts.addToken(BY, keeper.id, { name: 'backup', project: null, readOnly: true, days: null })
    const chair = await signedIn('Chair')
    await chair.get('/account')
    expect((await chair.post('/account/tokens/revoke', { token: id })).status).toBe(404)
    expect((await context.accounts.tokens(keeper.id))[0]?.revoked).toBe(false)
  })

  it('has a calendar address that a new one ends', async () => {
    const { person, signedIn, context } = await withAdministrator({ url: 'https://crm.example.org' })
    const { id } = await person('Chair', 'person-1')
    const chair = await signedIn('Chair')
    await chair.get('/account')
    const secretIn = (text: string) => /value="https:\/\/crm\.example\.org\/calendar\/([^"]+)\.ics"/.exec(text)?.[1] ?? ''
    const first = secretIn((await chair.post('/account/feed')).text)
    expect((await context.accounts.feedHolder(first))?.id).toBe(id)
    const second = secretIn((await chair.post('/account/feed')).text)
    expect(await context.accounts.feedHolder(first)).toBeNull()
    await chair.post('/account/feed/revoke')
    expect(await context.accounts.feedHolder(second)).toBeNull()
  })

  it('is not one of a project’s strangers: their pages and answers are those of a project that does not exist', async () => {
    const { person, signedIn, context } = await withAdministrator()
    await person('Stranger')
    await person('Reader', 'person-5')
    // Who belongs to it sees it, and what they may not do is kept.
    const reader = await signedIn('Reader')
    await reader.get('/projects/harbour')
    expect((await reader.post('/projects/harbour/changes/edit-goal', { _back: '/projects/harbour', goal: 'goal-1', target: '5' })).status).toBe(403)
    expect((await context.accounts.audit(1))[0]).toMatchObject({ event: 'change-refused', detail: expect.stringContaining('not-allowed') as string })
    const stranger = await signedIn('Stranger')
    const same = (text: string) => text.replaceAll('harbour', 'nowhere').replace(/name="_(?:csrf|once)" value="[^"]*"/g, '')
    for (const path of ['', '/phases/testing', '/checkpoints/planning', '/brief', '/documents', '/documents/project-charter', '/documents.zip', '/history', '/translations', '/translations.csv', '/archive', '?at=1', '/search?q=repairs', '/issues/similar?text=repairs']) {
      const [theirs, none] = [await stranger.get(`/projects/harbour${path}`), await stranger.get(`/projects/nowhere${path}`)]
      expect([theirs.status, none.status], path).toEqual([404, 404])
      expect(same(theirs.text), path).toBe(same(none.text))
    }
    for (const path of ['', '?at=1', '/changes', '/documents/project-charter', '/similar?text=repairs']) {
      const [theirs, none] = [await stranger.get(`/api/projects/harbour${path}`), await stranger.get(`/api/projects/nowhere${path}`)]
      expect([theirs.status, same(theirs.text)], path).toEqual([404, same(none.text)])
    }
    for (const change of ['edit-goal', 'undo', 'no-such-change']) {
      const send = async (project: string) => await stranger.post(`/projects/${project}/changes/${change}`, { _back: `/projects/${project}`, _version: '1', goal: 'goal-1', target: '5' })
      const [theirs, none] = [await send('harbour'), await send('nowhere')]
      expect([theirs.status, same(theirs.text)], change).toEqual([404, same(none.text)])
    }
    expect((await context.accounts.audit(20)).filter(({ event }) => event === 'change-refused').length).toBeGreaterThan(0)
    expect((await stranger.get('/')).text).not.toContain('Harbour Tools')
    expect((await stranger.get('/search?q=harbour')).text).not.toContain('</mark>')
    expect((await stranger.get('/api/search?q=harbour')).body).toEqual({ total: 0, hits: [] })
    expect((await reader.get('/search?q=harbour')).text).toContain('<mark>Harbour</mark> Tools')
  })

  it('that lost its place sees the project no more', async () => {
    const { person, signedIn, context } = await withAdministrator()
    await person('Chair', 'person-1')
    const chair = await signedIn('Chair')
    expect((await chair.get('/projects/harbour')).status).toBe(200)
    await makeChange(context, operator, 'harbour', 'link-account', { person: 'person-1', account: null })
    expect((await chair.get('/projects/harbour')).status).toBe(404)
  })
})
