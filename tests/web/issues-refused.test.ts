import pino from 'pino'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { locales } from '../../src/locales/locales.ts'
import { createApp } from '../../src/web/app.ts'
import { openStage } from '../changes/stage.ts'
import { served } from './served.ts'

const CHANGE = '/projects/harbour/changes/report-issue'
const API = '/api/projects/harbour/changes/report-issue'
const megabytes = (n: number): string => '空'.repeat((n * 1_000_000) / 3)

describe('Too much text for an issue', () => {
  it('is refused in words by the form and by the API, and changes nothing', async () => {
    const { post, send, version } = await served('group-member')
    const before = await version()
    const form = await post(CHANGE, { title: 'Long', description: megabytes(5), _back: '/projects/harbour' })
    expect([form.status, form.text.includes('</html>')]).toEqual([413, true])
    expect(form.text).not.toContain('Back to the page it came from')
    const api = await send(API, 'application/json', JSON.stringify({ title: 'Long', description: megabytes(5) }))
    expect([api.status, typeof (api.body as { detail: unknown }).detail]).toEqual([413, 'string'])
    const faulty = await send(API, 'application/json', JSON.stringify({ title: 'Long', description: 'x'.repeat(20_001) }))
    expect([faulty.status, (faulty.body as { code: string }).code]).toEqual([400, 'input-invalid'])
    expect(await version()).toBe(before)
  })

  it('leads back to the page that the form stood on, and to no other site', async () => {
    const app = createApp((await openStage()).context, { demonstration: true, log: pino({ level: 'silent' }) })
    const from = async (referer: string) => (await request(app).post(CHANGE).set({ host: 'localhost', referer }).type('form').send({ description: megabytes(5) })).text
    expect(await from('http://localhost/projects/harbour/issues/new?title=x')).toContain('href="/projects/harbour/issues/new?title=x">Back to the page it came from')
    expect(await from('http://example.invalid/projects/harbour')).not.toContain('Back to the page it came from')
  })

  it('is taken up to its limit, Chinese too', async () => {
    const { post, project } = await served('group-member')
    expect((await post(CHANGE, { title: 'Long', description: '空'.repeat(20_000), _back: '/projects/harbour' })).status).toBe(303)
    expect((await project()).issues[0]?.description.length).toBe(20_000)
  })
})

describe('A refused move', () => {
  it('says what would be possible, in the reader’s language', async () => {
    const { send, as } = await served('project-manager')
    await as('project-manager', 'report-issue', { title: 'Empty', kind: 'data', severity: 'major' })
    for (const [id, { issueWords: { statuses } }] of Object.entries(locales)) {
      const { status, body } = await send('/api/projects/harbour/changes/move-issue', 'application/json', JSON.stringify({ issue: 'issue-1', status: 'closed' })).set('accept-language', id)
      expect([status, (body as { code: string }).code]).toEqual([422, 'issue-move-unknown'])
      for (const possible of ['in-progress', 'waiting', 'resolved', 'rejected', 'duplicate'] as const) expect((body as { detail: string }).detail, id).toContain(statuses[possible])
    }
  })
})

describe('Issues before the committee', () => {
  it('stand in its queue with their page, and are brought in and settled as matters', async () => {
    const { get, as } = await served('committee-chair')
    await as('project-manager', 'report-issue', { title: 'Who owns the customer', kind: 'conflict', severity: 'major' })
    const { text } = await get('/projects/harbour/committee')
    expect(text).toContain('Critical issues overdue, and conflicts')
    expect(text).toMatch(/href="\/projects\/harbour\/issues\/1"[^>]*>\s*(?:<[^>]+>)*Who owns the customer/)
    await as('project-manager', 'escalate-issue', { issue: 'issue-1', text: 'Sales or service' })
    const matter = (await get('/projects/harbour/committee?matter=matter-1')).text
    expect(matter).toContain('href="/projects/harbour/issues/1"')
    expect(matter).not.toContain('Critical issues overdue, and conflicts')
  })
})
