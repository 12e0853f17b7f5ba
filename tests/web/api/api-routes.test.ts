import express from 'express'
import request from 'supertest'
import { beforeEach, describe, expect, it } from 'vitest'
import { changes } from '../../../src/changes/registry.ts'
import { apiRoutes } from '../../../src/web/api/api-routes.ts'
import { castBrief } from '../../cast/cast.ts'
import { openStage } from '../../changes/stage.ts'

let logged: object[]
let server: express.Express

beforeEach(async () => {
  const { context } = await openStage()
  logged = []
  server = express().use(apiRoutes(context, (req) => {
    const role = req.headers['x-role'] === 'reader' ? 'reader' : 'project-manager'
    return { id: role, role }
  }, { error: (facts) => logged.push(facts) }))
})

const change = (name: string, input?: object) => request(server).post(`/api/projects/harbour/changes/${name}`).send(input)

describe('The API', () => {
  it('makes a project from a brief in JSON or YAML', async () => {
    const made = await request(server).post('/api/projects').send({ ...castBrief, id: 'second' })
    expect([made.status, made.body, made.headers['location'], made.headers['etag']]).toEqual([201, { id: 'second', version: 1 }, '/api/projects/second', '"1"'])
    const fromYaml = await request(server).post('/api/projects').type('application/yaml').send('name: Müller & Co\nstart: 2026-05-18\n')
    expect([fromYaml.status, fromYaml.body]).toEqual([201, { id: 'muller-co', version: 1 }])
    const { body } = await request(server).get('/api/projects')
    expect((body as { id: string }[]).map(({ id }) => id)).toEqual(['harbour', 'muller-co', 'second'])
  })

  it('names the line and column of what is wrong in a brief', async () => {
    const { status, body, type } = await request(server).post('/api/projects').type('application/yaml').send('name: X\nstart: 2026-02-30\n')
    expect([status, type]).toEqual([400, 'application/problem+json'])
    expect(body).toMatchObject({ status: 400, code: 'brief-invalid', facts: { faults: [{ path: 'start', line: 2, column: 8 }] } })
  })

  it('refuses an id that is taken', async () => {
    const { status, body } = await request(server).post('/api/projects').send({ ...castBrief, id: 'harbour' })
    expect([status, (body as { code: string }).code]).toEqual([409, 'project-exists'])
  })

  it('gives a project with its version as ETag, and 304 to who has it', async () => {
    const first = await request(server).get('/api/projects/harbour')
    expect([first.status, first.headers['etag'], (first.body as { name: string }).name]).toEqual([200, '"1"', castBrief.name])
    expect((await request(server).get('/api/projects/harbour').set('if-none-match', '"1"')).status).toBe(304)
    await change('add-goal', { title: 'Third' })
    expect((await request(server).get('/api/projects/harbour').set('if-none-match', '"1"')).status).toBe(200)
  })

  it('gives a project as it was', async () => {
    await change('edit-goal', { goal: 'goal-1', target: 95 })
    const then = await request(server).get('/api/projects/harbour?at=1')
    expect((then.body as { goals: { target: number }[] }).goals[0]?.target).toBe(90)
    expect((await request(server).get('/api/projects/harbour?at=9')).status).toBe(404)
    expect((await request(server).get('/api/projects/harbour?at=first')).status).toBe(400)
  })

  it('makes a change for the version that was meant, and says 409 with the present one otherwise', async () => {
    const made = await change('start-phase', { phase: 'planning' }).set('if-match', '"1"')
    expect([made.status, made.body, made.headers['etag']]).toEqual([200, { version: 2, result: {} }, '"2"'])
    const late = await change('add-goal', { title: 'Late' }).set('if-match', '"1"')
    expect([late.status, late.headers['etag']]).toEqual([409, '"2"'])
    expect(late.body).toMatchObject({ code: 'project-changed', facts: { expected: 1, version: 2 } })
    expect((await change('add-goal', { title: 'x' }).set('if-match', 'soon')).status).toBe(400)
    expect((await change('undo').set('if-match', '*')).status).toBe(200)
  })

  it('gives the history after a version', async () => {
    await change('start-phase', { phase: 'planning' })
    const { body } = await request(server).get('/api/projects/harbour/changes?after=1')
    expect(body).toMatchObject([{ version: 2, change: 'start-phase', by: { role: 'project-manager' }, input: { phase: 'planning' } }])
  })

  it.each([
    ['a phase that may not start', 422, 'phase-shut', () => change('start-phase', { phase: 'testing' })],
    ['an unknown field', 400, 'input-invalid', () => change('start-phase', { phase: 'planning', nonsense: 1 })],
    ['a prototype', 400, 'input-invalid', () => request(server).post('/api/projects/harbour/changes/add-goal').type('json').send('{"title":"x","__proto__":{"unit":"y"}}')],
    ['broken JSON', 400, 'malformed-json', () => request(server).post('/api/projects/harbour/changes/add-goal').type('json').send('{"title":')],
    ['a bare value', 400, 'malformed-json', () => request(server).post('/api/projects/harbour/changes/add-goal').type('json').send('7')],
    ['a list', 400, 'input-invalid', () => change('add-goal', [])],
    ['another content type', 415, 'type-unsupported', () => request(server).post('/api/projects/harbour/changes/add-goal').type('xml').send('<title/>')],
    ['a form', 415, 'type-unsupported', () => request(server).post('/api/projects/harbour/changes/add-goal').type('form').send('title=x')],
    ['more than a megabyte', 413, 'body-too-large', () => change('add-goal', { title: 'x'.repeat(1_100_000) })],
    ['an unknown change', 404, 'change-unknown', () => change('toString', {})],
    ['an unknown project', 404, 'project-unknown', () => request(server).get('/api/projects/..%2F..%2Fetc')],
    ['a prototype as project', 404, 'project-unknown', () => request(server).get('/api/projects/__proto__')],
    ['an unknown address', 404, 'not-found', () => request(server).get('/api/nonsense')],
    ['an unknown document', 404, 'document-unknown', () => request(server).get('/api/projects/harbour/documents/nonsense')],
    ['an unknown format', 400, 'format-not-written', () => request(server).get('/api/projects/harbour/documents/project-charter?format=docx')],
    ['somebody without the right', 403, 'not-allowed', () => change('add-goal', { title: 'x' }).set('x-role', 'reader')],
    ['a reader who makes a project', 403, 'not-allowed', () => request(server).post('/api/projects').set('x-role', 'reader').send({ ...castBrief })],
  ])('refuses %s with %i %s, and keeps nothing', async (_what, status, code, ask) => {
    const answer = await ask()
    expect([answer.status, answer.type, (answer.body as { code: string }).code]).toEqual([status, 'application/problem+json', code])
    expect((await request(server).get('/api/projects/harbour')).headers['etag']).toBe('"1"')
    expect(logged).toEqual([])
  })

  it('explains itself in the language of the reader', async () => {
    const details = await Promise.all(['en', 'zh-CN', 'zh-TW'].map(async (language) => {
      const { body } = await change('start-phase', { phase: 'testing' }).set('accept-language', language)
      return (body as { detail: string }).detail
    }))
    expect(new Set(details).size).toBe(3)
    expect(details[2]).toContain('測試')
  })

  it('gives a document as Markdown or as a page that can run nothing', async () => {
    const text = await request(server).get('/api/projects/harbour/documents/project-charter')
    expect([text.status, text.type, text.text.includes('Harbour Tools')]).toEqual([200, 'text/markdown', true])
    const page = await request(server).get('/api/projects/harbour/documents/checkpoint-report?format=html&locale=zh-TW&phase=testing')
    expect([page.status, page.type, page.headers['content-security-policy']]).toEqual([200, 'text/html', "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:"])
  })

  it('approves a document and keeps the hash of what it said', async () => {
    const { status } = await change('approve-deliverable', { deliverable: 'deliverable-1' })
    const { body } = await request(server).get('/api/projects/harbour')
    const [charter] = (body as { deliverables: { document: string; approved: { version: number; hash: string } }[] }).deliverables
    expect([status, charter?.document, charter?.approved.version]).toEqual([200, 'project-charter', 1])
    expect(charter?.approved.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('describes every change in OpenAPI 3.1', async () => {
    const { body } = await request(server).get('/api/openapi.json')
    const { openapi, paths } = body as { openapi: string; paths: Record<string, { post?: { requestBody: { content: Record<string, { schema: object }> } } }> }
    expect(openapi).toBe('3.1.0')
    expect(paths['/api/projects/{id}/changes/rate-criterion']?.post?.requestBody.content['application/json']?.schema).toMatchObject({
      type: 'object', additionalProperties: false, required: ['phase', 'criterion', 'rating'], properties: { rating: { type: 'integer', minimum: 0, maximum: 4 } },
    })
    expect(Object.keys(paths).filter((path) => path.includes('/changes/'))).toHaveLength(Object.keys(changes).length)
  })

  it('says that it is there', async () => {
    expect((await request(server).get('/healthz')).body).toEqual({ status: 'ok' })
  })
})

describe('What nobody expected', () => {
  it('gets a number; the stack goes to the log, not to the reader', async () => {
    const { context } = await openStage()
    const broken = { ...context, store: { ...context.store, read: async () => { throw new RangeError('secret path') } } }
    const app = express().use(apiRoutes(broken, () => ({ id: 'operator', role: 'operator' }), { error: (facts) => logged.push(facts) }))
    const { status, body, text } = await request(app).get('/api/projects/harbour')
    expect([status, (body as { code: string }).code]).toEqual([500, 'unexpected'])
    expect(text).not.toContain('secret')
    expect(logged).toMatchObject([{ reference: (body as { facts: { reference: string } }).facts.reference }])
  })
})
