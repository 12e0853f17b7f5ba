import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { makeChange } from '../../src/changes/make-change.ts'
import { BY, CODE, openHouse, PASSWORD } from './house.ts'

const manager = { id: 'project-manager', role: 'project-manager' } as const
const NEW = 'another four short words'

async function withPeople() {
  const house = await openHouse({ limits: { requests: 10_000, attempts: 10_000 } })
  const keeper = await house.person('Keeper', null, { administrator: true })
  const manager = await house.person('Manager', 'person-3')
  const outsider = await house.person('Outsider')
  const newest = async () => {
    // Notes are written after the answer, one after the other: once this one is, they are.
    await house.context.accounts.note({ event: 'looked', account: null, by: null, address: null, detail: '' })
    const line = (await house.context.accounts.audit(10)).find(({ event }) => event !== 'looked')
    return line ? [line.event, line.account, line.detail] : []
  }
  return { ...house, keeper, manager, outsider, newest }
}

describe('A line of the audit is left by', () => {
  it('a wrong set-up code', async () => {
    const { visitor, context } = await openHouse()
    const first = visitor()
    await first.get('/setup')
    expect((await first.post('/setup', { code: `${CODE}X`, name: 'Keeper', mail: '', password: PASSWORD, again: PASSWORD })).status).toBe(401)
    expect(await context.accounts.audit(1)).toMatchObject([{ event: 'set-up-refused', detail: 'set-up-code-wrong POST /setup' }])
  })

  it('links that are unknown, used or expired, and bad passwords for them', async () => {
    const { visitor, context, newest, passes } = await withPeople()
    const guest = visitor()
    await guest.get('/invitation/nothing')
    expect(await newest()).toEqual(['link-refused', null, 'link-unknown GET /invitation/…'])
    const { link } = await context.accounts.invite(BY, { name: 'Guest', mail: '', administrator: false, creates: false }, null, 1)
    await guest.get(`/invitation/${link}`)
    for (const password of ['x', 'x'.repeat(10_000)]) {
      await guest.post(`/invitation/${link}`, { password, again: password })
      expect(await newest()).toEqual(['account-refused', null, 'password-weak POST /invitation/…'])
    }
    await guest.post(`/invitation/${link}`, { password: NEW, again: NEW, role: 'operator' })
    expect(await newest()).toEqual(['account-refused', null, 'unknown-field POST /invitation/…'])
    await guest.post(`/invitation/${link}`, { password: NEW, again: NEW })
    await visitor().get(`/invitation/${link}`)
    expect(await newest()).toEqual(['link-refused', null, 'link-used GET /invitation/…'])
    const { link: late } = await context.accounts.invite(BY, { name: 'Late', mail: '', administrator: false, creates: false }, null, 1)
    passes(2 * 86_400_000)
    await visitor().get(`/invitation/${late}`)
    expect(await newest()).toEqual(['link-refused', null, 'link-expired GET /invitation/…'])
  })

  it('forms of other sites and without their token', async () => {
    const { signedIn, newest, manager } = await withPeople()
    const browser = await signedIn('Manager')
    await browser.post('/projects/harbour/changes/edit-project', { name: 'X' }, { origin: 'https://elsewhere.example' })
    expect(await newest()).toEqual(['form-refused', null, 'foreign-request POST /projects/harbour/changes/edit-project'])
    await browser.post('/projects/harbour/changes/edit-project', { name: 'X', _csrf: 'forged' })
    expect(await newest()).toEqual(['form-refused', manager.id, 'form-expired POST /projects/harbour/changes/edit-project'])
  })

  it('tokens that are unknown, expired or revoked', async () => {
    const { app, context, newest, manager, passes } = await withPeople()
    const made = await context.accounts.addToken(BY, manager.id, { name: 'x', project: null, readOnly: false, days: 1 })
    const ended = await context.accounts.addToken(BY, manager.id, { name: 'y', project: null, readOnly: false, days: 1 })
    await context.accounts.revokeToken(BY, ended.id)
    passes(2 * 86_400_000)
    for (const token of ['sgt_nothing', made.token, ended.token]) {
      await context.accounts.note({ event: 'between', account: null, by: null, address: null, detail: '' })
      expect((await request(app).get('/api/projects').set('authorization', `Bearer ${token}`)).status).toBe(401)
      expect(await newest()).toEqual(['token-refused', null, 'token-refused GET /api/projects'])
    }
  })

  it('a sign-in that has to wait', async () => {
    const { visitor, newest } = await withPeople()
    const guesser = visitor()
    for (let n = 0; n < 11; n += 1) await guesser.signIn('Manager', `guess ${n}`)
    expect(await newest()).toEqual(['throttled', null, 'sign-in-throttled POST /login'])
  })

  it('refused changes: fields that there are not, ids of nothing here, names given twice; not by what is mistyped', async () => {
    const { signedIn, newest, manager, context, app } = await withPeople()
    const browser = await signedIn('Manager')
    await browser.get('/projects/harbour')
    const change = async (name: string, fields: Record<string, string>) => await browser.post(`/projects/harbour/changes/${name}`, { _back: '/projects/harbour', ...fields })
    const { version } = await context.store.read('harbour')
    const where = (name: string) => `POST /projects/harbour/changes/${name}`
    await change('edit-project', { name: 'X', role: 'operator' })
    expect(await newest()).toEqual(['change-refused', manager.id, `unknown-field ${where('edit-project')}`])
    await change('withdraw-person', { person: 'person-99' })
    expect(await newest()).toEqual(['change-refused', manager.id, `thing-unknown ${where('withdraw-person')}`])
    const before = await newest()
    await change('add-person', { name: '', group: '' })
    expect(await newest()).toEqual(before)
    const { token } = await context.accounts.addToken(BY, manager.id, { name: 'x', project: null, readOnly: true, days: 1 })
    await request(app).post('/api/projects/harbour/changes/edit-project').set('authorization', `Bearer ${token}`).send({ name: 'X' })
    expect(await newest()).toEqual(['change-refused', manager.id, 'token-read-only POST /api/projects/harbour/changes/edit-project'])
    expect((await context.store.read('harbour')).version).toBe(version)
  })

  it('a file that is not taken', async () => {
    const { context, newest, manager, app } = await withPeople()
    const { token } = await context.accounts.addToken(BY, manager.id, { name: 'x', project: null, readOnly: false, days: 1 })
    const sent = await request(app).post('/api/projects/harbour/files').set('authorization', `Bearer ${token}`).field('about', 'criterion:planning/strategy-chosen').attach('file', Buffer.from('MZ\u0090'), 'tool.exe')
    expect(sent.status).toBe(415)
    expect(await newest()).toEqual(['upload-refused', manager.id, 'file-type-refused POST /api/projects/harbour/files'])
  })

  it('pages for administrators, and forms of accounts with what cannot be', async () => {
    const { signedIn, newest, manager, keeper } = await withPeople()
    await (await signedIn('Manager')).get('/accounts')
    expect(await newest()).toEqual(['page-refused', manager.id, 'administrators-only GET /accounts'])
    const browser = await signedIn('Keeper')
    await browser.get('/accounts')
    await browser.post('/accounts', { name: 'X', mail: 'a..b@example.com', administrator: 'false', creates: 'false', days: '7' })
    expect(await newest()).toEqual(['account-refused', keeper.id, 'account-invalid POST /accounts'])
  })

  it('a look at somebody else’s project, once, and the reader hears the same as of one that does not exist', async () => {
    const { signedIn, newest, outsider, context } = await withPeople()
    const browser = await signedIn('Outsider')
    const [there, nowhere] = [await browser.get('/projects/harbour'), await browser.get('/projects/nowhere')]
    expect([there.status, nowhere.status]).toEqual([404, 404])
    const [one, other] = [there, nowhere].map(({ text }) => text.replaceAll(/harbour|nowhere/g, '…').replaceAll(/name="_once" value="[^"]*"/g, ''))
    expect(one).toBe(other)
    expect(await newest()).toEqual(['project-refused', outsider.id, 'project-unknown GET /projects/harbour'])
    for (const path of ['/projects/harbour/committee', '/projects/harbour']) await browser.get(path)
    await newest()
    expect((await context.accounts.audit(100)).filter(({ event }) => event === 'project-refused')).toHaveLength(1)
  })
})

it('The audit is shown in the language and the time zone of who reads it', async () => {
  const { signedIn, context, keeper, newest } = await withPeople()
  const browser = await signedIn('Keeper')
  await (await signedIn('Manager')).get('/accounts')
  await context.accounts.invite({ id: keeper.id, address: null }, { name: 'Guest', mail: '', administrator: false, creates: false }, { project: 'harbour', person: 'person-4' }, 7)
  await context.accounts.note({ event: 'change-refused', account: null, by: null, address: null, detail: 'undo-touched POST /x' })
  await newest()
  const english = (await browser.get('/accounts')).text
  expect(english).toContain('Last sign-in (UTC)')
  expect(english).toMatch(/for administrators only <span class="sg-small">GET \/accounts<\/span>/)
  expect(english).toMatch(/against a rule <span class="sg-small">undo-touched POST \/x<\/span>/)
  expect(english).toMatch(/invited and [^<]+ in Harbour Tools/)
  await context.accounts.edit(BY, keeper.id, { locale: 'zh-CN', timeZone: 'Asia/Shanghai' })
  const chinese = (await browser.get('/accounts')).text
  expect(chinese).toContain('最近登录（Asia/Shanghai）')
  expect(chinese).toMatch(/仅供系统管理员 <span class="sg-small">GET \/accounts<\/span>/)
  expect(chinese).not.toContain('administrators-only')
})

describe('Whose session is over', () => {
  it('sends a form and hears that nothing was saved, sees what was typed, and comes back after signing in', async () => {
    const { signedIn, passes, context } = await withPeople()
    const browser = await signedIn('Manager')
    passes(8 * 86_400_000)
    const { version } = await context.store.read('harbour')
    const { status, text } = await browser.post('/projects/harbour/changes/add-matter', { _back: '/projects/harbour/committee?x=1', reason: 'We need <more> time', person: 'person-4', password: 'never shown' })
    expect(status).toBe(401)
    expect(text).toContain('You are not signed in any more, so nothing was saved')
    expect(text).toContain('href="/login?next=%2Fprojects%2Fharbour%2Fcommittee%3Fx%3D1"')
    expect(text).toContain('We need &lt;more&gt; time')
    expect(text).not.toMatch(/person-4|never shown/)
    expect((await context.store.read('harbour')).version).toBe(version)
    const bare = await browser.post('/account/profile', { locale: 'en' }, { referer: 'https://elsewhere.example/x' })
    expect([bare.status, bare.text.includes('href="/login"')]).toEqual([401, true])
  })
})

describe('An invitation', () => {
  const linkIn = (text: string): string => /id="once" value="[^"]*?(\/invitation\/[^"]+)"/.exec(text)?.[1] ?? ''

  it('is called as its place is where no name is given, and the project stays chosen', async () => {
    const { signedIn, context } = await withPeople()
    const browser = await signedIn('Keeper')
    await browser.get('/accounts?project=harbour')
    const { status, text } = await browser.post('/accounts', { name: '', mail: '', administrator: 'false', creates: 'false', days: '7', project: 'harbour', person: 'person-4' })
    expect(status).toBe(201)
    expect(text).toMatch(/<option value="harbour" selected>/)
    const { project } = await context.store.read('harbour')
    expect((await context.accounts.list()).at(-1)?.name).toBe(project.team.find(({ id }) => id === 'person-4')?.name)
    expect((await browser.post('/accounts', { name: '', mail: '', administrator: 'false', creates: 'false', days: '7', project: 'harbour', person: '' })).status).toBe(422)
  })

  it('of a member of the committee leads to what waits there', async () => {
    const { signedIn, visitor, context } = await withPeople()
    const keeper = await signedIn('Keeper')
    const landed = async (person: string) => {
      await keeper.get('/accounts')
      const { text } = await keeper.post('/accounts', { name: `Guest of ${person}`, mail: '', administrator: 'false', creates: 'false', days: '7', project: 'harbour', person })
      const guest = visitor()
      await guest.get(linkIn(text))
      return (await guest.post(linkIn(text), { password: NEW, again: NEW })).headers['location']
    }
    expect(await landed('person-1')).toBe('/projects/harbour')
    await makeChange(context, manager, 'harbour', 'raise-matter', { title: 'More time', kind: 'other' })
    expect(await landed('person-2')).toBe('/projects/harbour/committee')
    expect(await landed('person-4')).toBe('/projects/harbour')
  })
})

it('A form of one’s account with a field that it does not have is answered with 400 and says so', async () => {
  const { signedIn } = await withPeople()
  const browser = await signedIn('Manager')
  await browser.get('/account')
  const { status, text } = await browser.post('/account/profile', { locale: '', timeZone: '', administrator: 'true' })
  expect(status).toBe(400)
  expect(text).toContain('there is no such field')
  expect(text).not.toContain('it is marked below')
})
