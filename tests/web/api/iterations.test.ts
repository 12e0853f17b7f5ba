import express from 'express'
import request from 'supertest'
import { expect, it } from 'vitest'
import { apiRoutes } from '../../../src/web/api/api-routes.ts'
import { openApi } from '../../../src/web/api/open-api.ts'
import { goLive } from '../../cast/live.ts'
import { openStage } from '../../changes/stage.ts'

it('The API starts the next iteration for who may, and once', async () => {
  const stage = await openStage()
  const server = express().use(apiRoutes(stage.context, (req) => {
    const role = req.headers['x-role'] === 'reader' ? 'reader' : 'project-manager'
    return { id: role, role }
  }))
  const start = (input: object, role = 'project-manager') => request(server).post('/api/projects/harbour/iterations').set('x-role', role).send(input)
  const wanted = { name: 'The web shop', start: '2027-09-01' }
  expect(await start(wanted)).toMatchObject({ status: 422, body: { code: 'iteration-early' } })
  await goLive(stage)
  expect(await start(wanted, 'reader')).toMatchObject({ status: 403 })
  expect(await start({ name: '' })).toMatchObject({ status: 400, body: { code: 'input-invalid', facts: { faults: [{ path: 'name' }, { path: 'start' }] } } })
  const made = await start(wanted)
  expect([made.status, made.body, made.headers['location'], made.headers['etag']]).toEqual([201, { id: 'the-web-shop', version: 1 }, '/api/projects/the-web-shop', '"1"'])
  expect(await start(wanted)).toMatchObject({ status: 409, body: { code: 'iteration-exists' } })
  expect(await request(server).post('/api/projects/nowhere/iterations').send(wanted)).toMatchObject({ status: 404 })
})

it('The iteration stands in the description of the API', () => {
  const { paths } = openApi() as { paths: Record<string, { post: { operationId: string; requestBody: { content: { 'application/json': { schema: { required: string[] } } } } } }> }
  const post = paths['/api/projects/{id}/iterations']?.post
  expect(post?.operationId).toBe('startIteration')
  expect(post?.requestBody.content['application/json'].schema.required).toEqual(['name', 'start'])
})
