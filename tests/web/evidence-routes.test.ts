import { describe, expect, it } from 'vitest'
import { hashOfBytes } from '../../src/domain/files.ts'
import { attachment } from '../../src/web/evidence-answer.ts'
import { hostileTexts } from '../cast/hostile.ts'
import { executable, officeFile, pdf, png } from '../cast/evidence.ts'
import { served } from './served.ts'

const FILES = '/projects/harbour/files'
const about = 'criterion:planning/strategy-chosen'
const fields = { about, _back: '/projects/harbour/phases/planning#strategy-chosen', _version: '1' }

const bodyOf = ({ body }: { body: unknown }): Buffer => body as Buffer

describe('The form that attaches a file', () => {
  it('keeps it and goes back to its row, where the file is listed with its type and size', async () => {
    const { attach, get, context } = await served()
    const answer = await attach(FILES, fields, '战略 2026.pdf', pdf())
    expect([answer.status, answer.headers['location']]).toEqual([303, '/projects/harbour/phases/planning?saved=2#strategy-chosen'])
    const { text } = await get('/projects/harbour/phases/planning?saved=2')
    expect(text).toContain('<a href="/projects/harbour/files/file-1">战略 2026.pdf</a>')
    expect(text).toContain('<span>PDF</span><span>1\u00a0KB</span>')
    expect(text).toContain('attached the file “战略 2026.pdf” to “Implementation strategy chosen, with reasons”')
    expect(await context.store.files('harbour')).toEqual([hashOfBytes(pdf())])
  })

  it.each([
    ['a program named as a PDF', 'report.pdf', executable, 415, 'it is none of the files that are taken'],
    ['macros', 'letter.docx', officeFile('docx', { 'word/vbaProject.bin': executable }), 415, 'no macros'],
    ['an empty file', 'report.pdf', new Uint8Array(), 422, 'is empty'],
    ['more than 10 MB', 'large.txt', new Uint8Array(10_000_001).fill(65), 413, 'at most 10 MB'],
    ['a hostile name', 'x/<script>alert(1).svg', png, 415, '“_script_alert(1).svg” was not kept'],
  ])('refuses %s in words at the row it came from, and keeps nothing', async (_, name, bytes, status, words) => {
    const { attach, context, version } = await served()
    const answer = await attach(FILES, fields, name, bytes)
    expect(answer.status).toBe(status)
    expect(answer.text).toContain(words)
    expect(answer.text).not.toContain('<script>alert')
    expect(answer.text).toMatch(/<details class="sg-attach sg-noprint" open>(?:(?!<\/details>)[\s\S])*id="files-criterion-planning-strategy-chosen-file"/)
    expect(answer.text.match(/class="sg-attach sg-noprint" open/g)).toHaveLength(1)
    expect([await context.store.files('harbour'), await version()]).toEqual([[], 1])
  })

  it('refuses what is no form with one file, and keeps nothing', async () => {
    const { attach, send, post, context } = await served()
    expect((await post(FILES, { about })).status).toBe(415)
    expect((await send(FILES, 'application/json', '{}')).status).toBe(415)
    expect((await send(FILES, 'multipart/form-data', 'no boundary')).status).toBe(400)
    expect((await send(FILES, 'multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-')).status).toBe(400)
    expect((await attach(FILES, fields, 'a.pdf', pdf()).attach('file', Buffer.from(pdf()), 'b.pdf')).status).toBe(400)
    expect((await attach(FILES, { ...fields, a: '1', b: '2', c: '3', d: '4' }, 'a.pdf', pdf())).status).toBe(400)
    expect((await attach(FILES, { ...fields, about: 'x'.repeat(5_000) }, 'a.pdf', pdf())).status).toBe(400)
    expect((await attach(FILES, { ...fields, about: 'nothing' }, 'a.pdf', pdf())).status).toBe(400)
    expect((await attach(FILES, { ...fields, about: 'meeting:meeting-9' }, 'a.pdf', pdf())).status).toBe(422)
    expect((await send(FILES, 'multipart/form-data; boundary=x', `--x\r\ncontent-disposition: form-data; name="about"\r\n\r\n${about}\r\n--x--\r\n`)).status).toBe(400)
    expect(await context.store.files('harbour')).toEqual([])
  })

  it('goes back to our own pages alone', async () => {
    const { attach } = await served()
    for (const _back of ['https://example.invalid/x', '//example.invalid', '/\\example.invalid']) {
      expect((await attach(FILES, { about, _back }, `${_back.length}.pdf`, pdf(_back))).headers['location']).toMatch(/^\/\?saved=/)
    }
  })

  it('is not there for who may not attach files, and refuses them', async () => {
    const { attach, get, context } = await served('reader')
    expect((await get('/projects/harbour/phases/planning')).text).not.toContain('type="file"')
    expect((await attach(FILES, fields, 'a.pdf', pdf())).status).toBe(403)
    expect((await attach('/projects/nowhere/files', fields, 'a.pdf', pdf())).status).toBe(404)
    expect(await context.store.files('harbour')).toEqual([])
  })

  it('of another site is refused', async () => {
    const { attach, context } = await served()
    expect((await attach(FILES, fields, 'a.pdf', pdf()).set('origin', 'https://example.invalid')).status).toBe(403)
    expect((await attach(FILES, fields, 'a.pdf', pdf()).set('sec-fetch-site', 'cross-site')).status).toBe(403)
    expect(await context.store.files('harbour')).toEqual([])
  })
})

describe('A file that is fetched', () => {
  it('is always an attachment without a type, whatever it is and however it is called', async () => {
    const { attach, bytes } = await served()
    await attach(FILES, fields, 'a"b; filename=evil.html\'战.pdf', pdf())
    const answer = await bytes(`${FILES}/file-1`)
    expect(answer.status).toBe(200)
    expect(bodyOf(answer).equals(Buffer.from(pdf()))).toBe(true)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/octet-stream', 'x-content-type-options': 'nosniff', 'content-security-policy': "sandbox; default-src 'none'", 'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="a_b_ filename_evil.html__.pdf"; filename*=UTF-8\'\'a_b%3B%20filename%3Devil.html%27%E6%88%98.pdf',
    })
  })

  it('is not there any more once it is removed, but as it was', async () => {
    const { attach, post, get } = await served()
    await attach(FILES, fields, 'a.pdf', pdf())
    await post('/projects/harbour/changes/withdraw-file', { file: 'file-1', _back: '/projects/harbour/phases/planning' })
    expect((await get(`${FILES}/file-1`)).status).toBe(404)
    expect((await get(`${FILES}/file-1?at=2`)).status).toBe(200)
    expect((await get('/projects/harbour/phases/planning?at=2')).text).toContain(`${FILES}/file-1?at=2`)
  })

  it.each(['file-2', 'file-x', '..%2f..%2faccounts.jsonl', '%2e%2e', '__proto__'])('is none called %s', async (id) => {
    const { attach, get } = await served()
    await attach(FILES, fields, 'a.pdf', pdf())
    expect((await get(`${FILES}/${id}`)).status).toBe(404)
  })

  it('stands on the committee’s sheet and with its deliverable', async () => {
    const { attach, get, as, project } = await served()
    await attach(FILES, fields, 'a.pdf', pdf())
    await as('project-manager', 'add-deliverable', { phase: 'planning', title: 'Signed contract', group: 'project-manager' })
    const id = (await project()).deliverables.at(-1)?.id ?? ''
    await attach(FILES, { about: `deliverable:${id}`, _back: `/projects/harbour/phases/planning#${id}` }, 'contract.png', png)
    const sheet = (await get('/projects/harbour/checkpoints/planning')).text
    expect(sheet).toContain('<a href="/projects/harbour/files/file-1">a.pdf</a>')
    expect(sheet).toContain('file for “Signed contract”')
    expect((await get('/projects/harbour/documents')).text).toContain('<a href="/projects/harbour/files/file-2">contract.png</a>')
    expect((await get('/projects/harbour/phases/planning')).text).toContain('<a href="/projects/harbour/files/file-2">contract.png</a>')
  })

  it.each(hostileTexts)('has a header that nobody can break out of: %j', (name) => {
    const header = attachment(name)
    expect(header).toMatch(/^attachment; filename="[A-Za-z0-9 ._()-]*"; filename\*=UTF-8''[A-Za-z0-9%._~-]*$/)
    expect(() => attachment(`${name}\ud800`)).not.toThrow()
  })
})

describe('The API of files', () => {
  it('attaches one, gives it back, and refuses with the problem and its facts', async () => {
    const { attach, bytes } = await served()
    const made = await attach('/api/projects/harbour/files', { about }, 'a.pdf', pdf())
    expect([made.status, made.body, made.headers['location'], made.headers['etag']]).toEqual([201, { version: 2, result: { file: 'file-1' } }, '/api/projects/harbour/files/file-1', '"2"'])
    const answer = await bytes('/api/projects/harbour/files/file-1')
    expect([bodyOf(answer).equals(Buffer.from(pdf())), answer.headers['content-type']]).toEqual([true, 'application/octet-stream'])
    const refused = await attach('/api/projects/harbour/files', { about }, 'a.exe', executable)
    expect([refused.status, refused.body]).toMatchObject([415, { code: 'file-type-refused', facts: { name: 'a.exe' } }])
    const large = await attach('/api/projects/harbour/files', { about }, 'large.txt', new Uint8Array(10_000_001).fill(65))
    expect([large.status, large.body]).toMatchObject([413, { code: 'file-too-large', facts: { name: 'large.txt', megabytes: 10 } }])
    expect((await attach('/api/projects/harbour/files', { about: 'x' }, 'a.pdf', pdf())).body).toMatchObject({ code: 'input-invalid', facts: { faults: [{ path: 'about' }] } })
    expect((await attach('/api/projects/nowhere/files', { about }, 'a.pdf', pdf())).status).toBe(404)
  })

  it('refuses who may not before it reads the file', async () => {
    const { attach, send } = await served('reader')
    expect((await attach('/api/projects/harbour/files', { about }, 'a.pdf', pdf())).body).toMatchObject({ code: 'not-allowed' })
    expect((await send('/api/projects/harbour/files', 'text/plain', 'x')).status).toBe(403)
  })
})
