import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { makeChange } from '../../src/changes/make-change.ts'
import { executable, jpeg, officeFile, png } from '../cast/evidence.ts'
import { hostileTexts } from '../cast/hostile.ts'
import { openHouse } from './house.ts'

const manager = { id: 'project-manager', role: 'project-manager' } as const

/** A house with one report link for everybody, and strangers who each come from an address of their own. */
async function doorstep({ anonymous = true } = {}) {
  const house = await openHouse({ trustProxy: 1, url: 'https://crm.example.org' })
  const as = (change: string, input: object, who: { id: string; role: 'project-manager' | 'operator' | 'consultant' } = manager) => makeChange(house.context, who, 'harbour', change, input)
  await as('open-door', { title: 'Repair station 12', department: 'Service' })
  if (anonymous) await as('set-anonymous', { anonymous: true })
  const project = async () => (await house.context.store.read('harbour')).project
  const version = async () => (await house.context.store.read('harbour')).version
  const token = `harbour.${(await project()).issueDesk.doors[0]?.token}`
  let last = 0
  /** Somebody with a browser that knows nothing. */
  const next = () => {
    last += 1
    return `203.0.113.${last}`
  }
  const stranger = (address = next()) => {
    const sent = (req: request.Test) => req.set('x-forwarded-for', address).set('accept-language', 'en')
    return {
      get: (path: string, headers: Record<string, string> = {}) => sent(request(house.app).get(path)).set(headers),
      post: (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) => sent(request(house.app).post(path)).set(headers).type('form').send(fields),
      send: (fields: Record<string, string>, photo?: [string, Uint8Array]) => {
        const form = sent(request(house.app).post(`/report/${token}`)).field(fields)
        return photo ? form.attach('photo', Buffer.from(photo[1]), photo[0]) : form
      },
    }
  }
  const issue = async (n: number) => (await project()).issues.find(({ id }) => id === `issue-${n}`)
  return { ...house, as, project, version, token, path: `/report/${token}`, stranger, issue }
}

/** The number and the key of a report, as the answer to it names them. */
const followed = ({ headers }: request.Response) => {
  const [, path = '', key = ''] = /^(\/report\/[^?]+)\?key=([A-Za-z0-9_-]{22})/.exec(headers['location'] ?? '') ?? []
  return { path, key, page: `${path}?key=${key}` }
}

describe('The form of the front line', () => {
  it('asks a stranger for no account, begins no session, and becomes an issue with a number', async () => {
    const { stranger, path, issue, version } = await doorstep()
    const before = await version()
    const clerk = stranger()
    const form = await clerk.get(path)
    expect(form.status).toBe(200)
    expect(form.headers['set-cookie']).toBeUndefined()
    expect(form.headers['x-robots-tag']).toBe('noindex')
    expect(form.text, 'no token that would end with a session').toContain('name="_csrf" value=""')
    expect(form.text).toContain('value="Repair station 12"')
    expect(form.text).toContain('<option value="Service" selected>')
    const answer = await clerk.send({ title: 'The second number is gone', description: 'After saving', where: 'Counter', department: 'Service', name: 'Anna' })
    const { page } = followed(answer)
    expect([answer.status, await version()]).toEqual([303, before + 1])
    expect(await issue(1)).toMatchObject({ title: 'The second number is gone', where: 'Counter', status: 'new', kind: null, severity: null, reporter: { person: null, name: 'Anna', department: 'Service', door: 'door-1' } })
    const shown = await clerk.get(`${page}&new=1`)
    expect(shown.text).toContain('Thank you. Your report is number 1.')
    expect(shown.text).toContain('It is the first one from Service.')
    expect(shown.text).toContain('The project team has it and will look at it.')
    expect(shown.text).toContain(`value="https://crm.example.org${page}"`)
  })

  it('keeps the key of a report nowhere but with its reporter, and in a cookie of this door that no script reads', async () => {
    const { stranger, path, context, issue } = await doorstep()
    const answer = await stranger().send({ title: 'Lost' })
    const { key } = followed(answer)
    const [cookie = ''] = [answer.headers['set-cookie'] ?? []].flat() as string[]
    expect(cookie).toMatch(new RegExp(`^sixgate-reports=1\\.${key}; .*Path=${path.replaceAll('.', '\\.')};.*HttpOnly; SameSite=Lax`))
    expect(await context.store.journal('harbour')).not.toContain(key)
    expect((await issue(1))?.reporter.key).toMatch(/^[0-9a-f]{64}$/)
    const again = await stranger().get(path, { cookie: `sixgate-reports=1.${key}` })
    expect(again.text).toContain(`<a href="${path}/1">Lost</a>`)
    expect((await stranger().get(`${path}/1`, { cookie: `sixgate-reports=1.${key}` })).status).toBe(200)
  })

  it('takes another department, and a photo whatever its phone called it', async () => {
    const { stranger, project } = await doorstep()
    expect((await stranger().send({ title: 'Lost', department: 'other', otherDepartment: 'Night shift' }, ['IMG_1.jpg', png])).status).toBe(303)
    const { issues, files } = await project()
    expect(issues[0]?.reporter.department).toBe('Night shift')
    expect(files).toMatchObject([{ name: 'IMG_1.png', type: 'png', about: { kind: 'issue', issue: 'issue-1' } }])
  })

  it.each([
    ['a program named as a photo', 'photo.jpg', executable, 422, 'This is no photo that can be taken'],
    ['a photo named as a program', 'photo.exe', jpeg, 422, 'This is no photo that can be taken'],
    ['a document', 'photo.png', officeFile('docx'), 422, 'This is no photo that can be taken'],
    ['more than 8 MB', 'photo.jpg', Buffer.concat([jpeg, Buffer.alloc(8_000_000)]), 413, 'larger than 8 MB'],
  ])('refuses %s at its field, keeps what was typed, and nothing of the file', async (_, name, bytes, status, words) => {
    const { stranger, version, context } = await doorstep()
    const before = await version()
    const answer = await stranger().send({ title: 'Lost "here"', description: 'As I said' }, [name, bytes])
    expect([answer.status, await version()]).toEqual([status, before])
    expect(answer.text).toContain(words)
    expect(answer.text).toContain('value="Lost &#34;here&#34;"')
    expect(answer.text).toContain('As I said</textarea>')
    expect(await context.store.files('harbour')).toEqual([])
  })

  it.each([
    ['nothing said', { title: ' \u200b ' }, 422, 'Say in a few words what happened.'],
    ['a title of a thousand letters', { title: 'x'.repeat(1_000) }, 422, 'That is too long: at most 300 characters.'],
    ['5 MB of text', { title: 'Lost', description: 'x'.repeat(5_000_000) }, 413, 'at most 64 KB'],
    ['what only programs fill in', { title: 'Lost', contact: 'http://x' }, 400, 'Please send it once more.'],
  ])('refuses %s in words, and writes nothing', async (_, fields, status, words) => {
    const { stranger, version, path } = await doorstep()
    const before = await version()
    for (const answer of [await stranger().send(fields), await stranger().post(path, fields)]) {
      expect(answer.status).toBe(status)
      expect(answer.text).toContain(words)
    }
    expect(await version()).toBe(before)
  })

  it('refuses a body of no form, one of another site, and one far too large before it is read', async () => {
    const { stranger, path, app, version } = await doorstep()
    const before = await version()
    expect((await request(app).post(path).set('x-forwarded-for', '198.51.100.1').set('content-type', 'application/json').send('{"title":"x"}')).status).toBe(415)
    expect((await stranger().post(path, { title: 'x' }, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await stranger().post(path, { title: 'x' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    const huge = await request(app).post(path).set('x-forwarded-for', '198.51.100.2').set('content-type', 'multipart/form-data; boundary=x').set('content-length', '900000000').send('x').then(({ status }) => status, () => 'cut')
    expect([413, 'cut']).toContain(huge)
    expect(await version()).toBe(before)
  })

  it('shows hostile texts as texts, in each language', async () => {
    const { stranger, issue } = await doorstep()
    for (const text of hostileTexts.slice(0, 6)) {
      const clerk = stranger()
      const { page } = followed(await clerk.send({ title: text, description: text, where: text, department: 'other', otherDepartment: text, name: text }))
      for (const lang of ['en', 'zh-CN', 'zh-TW']) {
        const { text: html } = await clerk.get(`${page}&new=1&lang=${lang}`)
        expect(html).not.toMatch(/<script>alert|<img src=x|<svg onload/)
        expect(html.match(/<script/g)).toHaveLength(1)
      }
    }
    expect((await issue(1))?.title).not.toBe('')
  })

  it('speaks the language of who reads, and keeps it when they choose', async () => {
    const { stranger, path } = await doorstep()
    expect((await stranger().get(path, { 'accept-language': 'zh-TW' })).text).toContain('回報問題')
    const chosen = await stranger().get(`${path}?lang=zh-CN`)
    expect(chosen.text).toContain('<html lang="zh-Hans"')
    expect(String(chosen.headers['set-cookie'])).toContain('sixgate-language=zh-CN')
  })
})

describe('A link that leads nowhere', () => {
  it('is the same page for a wrong secret, a closed link, a closed project and one that is not there', async () => {
    const { stranger, path, as, token } = await doorstep()
    const shown = async (address: string) => {
      const { status, text } = await stranger().get(address)
      expect(status).toBe(404)
      return text.replaceAll(address, '')
    }
    const wrong = await shown(`/report/harbour.${'A'.repeat(22)}`)
    expect(wrong).toContain('This link leads nowhere')
    for (const address of ['/report/nowhere.AAAAAAAAAAAAAAAAAAAAAA', '/report/harbour', '/report/x', `/report/${token.slice(0, -1)}`, `/report/${token}A`]) expect(await shown(address), address).toBe(wrong)
    await as('close-project', {})
    expect(await shown(path)).toBe(wrong)
    await as('reopen-project', {})
    expect((await stranger().get(path)).status).toBe(200)
    await as('close-door', { door: 'door-1' })
    expect(await shown(path)).toBe(wrong)
    expect((await stranger().post(path, { title: 'x' })).status).toBe(404)
    expect((await stranger().get(`/report/harbour.${'A'.repeat(22)}`, { 'accept-language': 'zh-CN' })).text).toContain('此链接无效')
  })

  it('asks the store for that one project alone', async () => {
    const { stranger, path, context } = await doorstep()
    const asked: string[] = []
    const { read } = context.store
    context.store.read = async (id) => {
      asked.push(id)
      return await read(id)
    }
    context.store.heads = () => Promise.reject(new Error('all projects were asked for'))
    await stranger().get(path)
    await stranger().get('/report/other.AAAAAAAAAAAAAAAAAAAAAA')
    await stranger().get('/report/../../etc/passwd')
    expect(new Set(asked)).toEqual(new Set(['harbour', 'other']))
  })
})

describe('Where an account is asked for', () => {
  it('a stranger signs in first and comes back; the report carries the member, and nobody else gets in', async () => {
    const { stranger, path, person, signedIn, issue, version } = await doorstep({ anonymous: false })
    const sent = await stranger().get(path)
    expect([sent.status, sent.headers['location']]).toEqual([302, `/login?next=${encodeURIComponent(path)}`])
    const before = await version()
    expect((await stranger().send({ title: 'Lost' })).status).toBe(401)
    expect(await version()).toBe(before)
    await person('Chair', 'person-1', { administrator: true })
    await person('Clerk', 'person-4')
    const clerk = await signedIn('Clerk')
    const form = await clerk.get(path)
    expect(form.text).toContain('the report carries your name, Clerk.')
    expect(form.text).not.toContain('name="name"')
    expect((await clerk.post(path, { title: 'Forged', _csrf: 'x' })).status).toBe(403)
    const { page } = followed(await clerk.post(path, { title: 'Lost', name: 'Somebody else' }))
    expect((await issue(1))?.reporter).toMatchObject({ person: 'person-4', name: '', door: 'door-1' })
    expect((await clerk.get(page)).status).toBe(200)
    await person('Outsider')
    expect((await (await signedIn('Outsider')).get(path)).status).toBe(404)
  })
})

describe('A flood', () => {
  it('from one address stops after ten in a minute, with the time to wait, and before anything is read', async () => {
    const { stranger, version } = await doorstep()
    const before = await version()
    const flooder = stranger('192.0.2.7')
    const statuses: number[] = []
    for (let n = 0; n < 14; n += 1) statuses.push((await flooder.send({ title: `Report ${n}` })).status)
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429, 429, 429, 429])
    const refused = await flooder.send({ title: 'One more' }, ['x.jpg', jpeg])
    expect(refused.text).toContain('Too many reports at once')
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(await version()).toBe(before + 10)
    expect((await stranger().send({ title: 'From next door' })).status).toBe(303)
  })

  it('of a thousand posts from everywhere writes no more than a link takes in an hour, and the server answers on', async () => {
    const { app, version, path } = await doorstep()
    const server = app.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`
    const before = await version()
    const post = async (n: number) => {
      const headers = { 'x-forwarded-for': `10.0.${n >> 8}.${n & 255}`, 'content-type': 'application/x-www-form-urlencoded' }
      const answer = await fetch(url, { method: 'POST', headers, body: `title=Flood+${n}`, redirect: 'manual' })
      await answer.text()
      return answer.status
    }
    const answers: number[] = []
    for (let turn = 0; turn < 20; turn += 1) answers.push(...(await Promise.all(Array.from({ length: 50 }, (_, n) => post(50 * turn + n)))))
    expect(answers.filter((status) => status === 303)).toHaveLength(120)
    expect(answers.filter((status) => status === 429)).toHaveLength(880)
    expect(await version()).toBe(before + 120)
    expect((await fetch(url)).status).toBe(200)
    server.close()
  })

  it('of nonsense shuts no link: what was refused does not count', async () => {
    const { stranger, path } = await doorstep()
    await Promise.all(Array.from({ length: 130 }, (_, n) => stranger(`10.9.${n}.1`).post(path, { title: '' })))
    expect((await stranger().post(path, { title: 'Lost' })).status).toBe(303)
  })

  it('of one subnet of IPv6 counts as one address', async () => {
    const { stranger, path } = await doorstep()
    const statuses: number[] = []
    for (let n = 0; n < 12; n += 1) statuses.push((await stranger(`2001:db8:1:2::${n + 1}`).post(path, { title: 'x' })).status)
    expect(statuses.filter((status) => status === 429)).toHaveLength(2)
  })
})

describe('A report and its key', () => {
  async function reported() {
    const step = await doorstep()
    const clerk = step.stranger()
    const { page, path, key } = followed(await clerk.send({ title: 'The second number is gone', department: 'Service' }))
    const resolve = async () => {
      await step.as('triage-issue', { issue: 'issue-1', kind: 'system', severity: 'major' })
      await step.as('move-issue', { issue: 'issue-1', status: 'in-progress' })
      await step.as('move-issue', { issue: 'issue-1', status: 'resolved', cause: 'A limit', solution: 'The limit is gone.' })
    }
    return { ...step, clerk, page, followPath: path, key, resolve }
  }

  it('opens to its key alone: a wrong one, one of another report and none get the page of a link that leads nowhere', async () => {
    const { clerk, followPath, path, stranger } = await reported()
    const other = followed(await stranger().send({ title: 'Another' }))
    const gone = (await clerk.get(`/report/harbour.${'A'.repeat(22)}`)).text
    for (const address of [followPath, `${followPath}?key=wrong`, `${followPath}?key=${other.key}`, `${path}/99?key=${other.key}`, `${path}/0?key=x`, `${path}/x?key=y`]) {
      const { status, text } = await stranger().get(address)
      expect([status, text.replace(/\/report\/[^"]*/g, '')], address).toEqual([404, gone.replace(/\/report\/[^"]*/g, '')])
    }
    expect((await stranger().post(followPath, { key: other.key, deed: 'word', text: 'Mine' })).status).toBe(404)
  })

  it('tells how it stands, with whom, what was done, and nobody’s name', async () => {
    const { clerk, page, resolve, as } = await reported()
    await as('triage-issue', { issue: 'issue-1', kind: 'system', severity: 'major', route: 'supplier', assignee: 'person-4' })
    const triaged = (await clerk.get(page)).text
    expect(triaged).toContain('It was looked at and is waiting its turn.')
    expect(triaged).toContain('It is with the supplier of the system.')
    await as('comment-issue', { issue: 'issue-1', text: 'Between us: a known weakness' })
    await resolve().catch(() => undefined)
    await as('move-issue', { issue: 'issue-1', status: 'resolved', cause: 'A limit', solution: 'The limit is gone.' }).catch(() => undefined)
    const { text } = await clerk.get(page)
    expect(text).toContain('The limit is gone.')
    expect(text).not.toContain('known weakness')
    expect(text).not.toContain('A limit')
  })

  it('is verified by its reporter, taken up again when it comes back, and the history says through which link', async () => {
    const { clerk, page, followPath, key, resolve, issue, context } = await reported()
    await resolve()
    expect((await clerk.get(page)).text).toContain('Is it solved for you?')
    const no = await clerk.post(followPath, { key, deed: 'no', text: 'Gone again today' })
    expect([no.status, no.headers['location']]).toEqual([303, `${followPath}?key=${key}&said=no#now`])
    expect(await issue(1)).toMatchObject({ status: 'in-progress' })
    expect((await issue(1))?.turns.at(-1)?.note).toBe('Gone again today')
    expect((await clerk.get(page)).text).toContain('Taken up again')
    await makeChange(context, manager, 'harbour', 'move-issue', { issue: 'issue-1', status: 'resolved', solution: 'Mended for good' })
    expect((await clerk.post(followPath, { key, deed: 'yes' })).status).toBe(303)
    expect(await issue(1)).toMatchObject({ status: 'verified' })
    expect((await context.store.entries('harbour')).at(-1)).toMatchObject({ change: 'move-issue', by: { id: 'door-1', role: 'reporter' } })
    const stale = await clerk.post(followPath, { key, deed: 'yes' })
    expect([stale.status, stale.text.includes('Somebody changed this report in the meantime.')]).toEqual([422, true])
  })

  it('is asked back, and answered with a word', async () => {
    const { clerk, page, followPath, key, as, issue } = await reported()
    await as('move-issue', { issue: 'issue-1', status: 'waiting', waitingFor: 'reporter', note: 'Which telephone was it?' })
    const asked = (await clerk.get(page)).text
    expect(asked).toContain('Which telephone was it?')
    expect(asked).toContain('It is waiting for your answer.')
    expect((await clerk.post(followPath, { key, deed: 'word', text: ' ' })).status).toBe(422)
    expect((await clerk.post(followPath, { key, deed: 'word', text: 'The one at the <b>counter</b>' })).status).toBe(303)
    expect(await issue(1)).toMatchObject({ status: 'new', waitingFor: null, comments: [{ by: 'door-1', text: 'The one at the <b>counter</b>' }] })
    expect((await clerk.get(page)).text).toContain('The one at the &lt;b&gt;counter&lt;/b&gt;')
    // As long as a text may be, in Chinese too, which takes three times the room on the way.
    expect((await clerk.post(followPath, { key, deed: 'word', text: '汉'.repeat(20_000) })).status).toBe(303)
  })

  it('can still be read when the link was closed, and no longer answered', async () => {
    const { clerk, page, followPath, key, as, version } = await reported()
    await as('close-door', { door: 'door-1' })
    const before = await version()
    const { status, text } = await clerk.get(page)
    expect([status, text.includes('<form'), text.includes('Reports are not taken here any more')]).toEqual([200, false, true])
    expect((await clerk.post(followPath, { key, deed: 'word', text: 'Hello' })).status).toBe(404)
    expect(await version()).toBe(before)
  })
})

describe('What is known', () => {
  async function withKnowledge() {
    const step = await doorstep()
    for (const [title, confidential] of [['客户的第二个电话号码保存后消失', false], ['客户电话号码泄露给了供应商', true]] as const) {
      const { result } = await step.as('report-issue', { title, kind: 'system', severity: 'major', confidential, name: 'Whistle-blower', assignee: 'person-4' })
      const issue = String(result['issue'])
      await step.as('comment-issue', { issue, text: 'Between us' })
      await step.as('move-issue', { issue, status: 'in-progress' })
      await step.as('move-issue', { issue, status: 'resolved', cause: 'Limit', solution: '刷新页面后重新输入即可' })
      await step.as('move-issue', { issue, status: 'verified' }, { id: 'consultant', role: 'consultant' })
    }
    return step
  }

  it('is offered while somebody types: title, state, solution, and never who reported, what was said, or what is confidential', async () => {
    const { stranger, path } = await withKnowledge()
    const { body, text } = await stranger().get(`${path}/known?${new URLSearchParams({ text: '客戶的第二個電話號碼儲存後消失' })}`)
    expect(body).toEqual({ known: [{ title: '客户的第二个电话号码保存后消失', state: 'Confirmed', solution: '刷新页面后重新输入即可' }] })
    expect(text).not.toMatch(/Whistle|Between|Limit|泄露/)
  })

  it('and without a script by looking first, with what was typed kept', async () => {
    const { stranger, path, version } = await withKnowledge()
    const before = await version()
    const looked = await stranger().get(`${path}?${new URLSearchParams({ q: '电话号码保存后消失' })}`)
    expect(looked.text).toContain('刷新页面后重新输入即可')
    expect(looked.text).toContain('value="电话号码保存后消失"')
    const posted = await stranger().send({ title: '电话号码保存后消失', description: 'Typed already', look: '1' })
    expect([posted.status, posted.text.includes('刷新页面后重新输入即可'), posted.text.includes('Typed already</textarea>')]).toEqual([200, true, true])
    expect((await stranger().get(`${path}?q=Forklift`)).text).toContain('Nothing like it is known yet.')
    expect(await version()).toBe(before)
  })

  it('is not for a machine to read out', async () => {
    const { stranger, path } = await doorstep()
    const reader = stranger()
    const answers = []
    for (let n = 0; n < 61; n += 1) answers.push((await reader.get(`${path}/known?text=x${n}`)).status)
    expect(answers.at(59)).toBe(200)
    expect(answers.at(60)).toBe(429)
    expect((await stranger().get(`/report/harbour.${'A'.repeat(22)}/known?text=phone`)).status).toBe(404)
  })
})
