import pino from 'pino'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import { openStage } from '../changes/stage.ts'

const sender = async () => createApp((await openStage()).context, { demonstration: true, log: pino({ level: 'silent' }) })

describe('The guard of the machine', () => {
  it.each([
    ['a name that is not of this machine', { host: 'evil.example' }],
    ['a page of another site', { host: 'localhost', origin: 'http://evil.example' }],
    ['a browser that says so', { host: 'localhost', 'sec-fetch-site': 'cross-site' }],
  ])('refuses %s: a problem to programs, a page to people', async (_what, headers) => {
    const app = await sender()
    const answer = await request(app).post('/api/projects/harbour/changes/undo').set(headers).send({})
    expect([answer.status, answer.type, (answer.body as { code: string }).code]).toEqual([403, 'application/problem+json', 'foreign-request'])
    const page = await request(app).post('/projects/harbour/changes/undo').set(headers).type('form').send({})
    expect([page.status, page.type]).toEqual([403, 'text/html'])
    expect(page.text).toContain('was not accepted')
  })

  it.each(['localhost:3000', '127.0.0.1', '[::1]:3000'])('serves %s', async (host) => {
    expect((await request(await sender()).get('/api/projects').set('host', host)).status).toBe(200)
  })
})
