import request from 'supertest'
import { expect, it } from 'vitest'
import { pdf } from '../cast/evidence.ts'
import { openHouse } from './house.ts'

const FILES = '/projects/harbour/files'
const fields = { about: 'criterion:planning/strategy-chosen', _back: '/projects/harbour/phases/planning' }

/** The cast's project with its manager, somebody of no project, and a form with a file that one of them posts. */
async function openOffice() {
  const house = await openHouse()
  await house.person('Administrator', null, { administrator: true })
  await house.person('Manager', 'person-3')
  await house.person('Stranger')
  const post = async (who: Awaited<ReturnType<typeof house.signedIn>> | null, more: Record<string, string>, path = FILES) => {
    const cookie = who ? [...who.jar].map(([name, { value }]) => `${name}=${value}`).join('; ') : ''
    return await request(house.app).post(path).set('cookie', cookie).field({ ...fields, ...more }).attach('file', Buffer.from(pdf()), 'a.pdf')
  }
  const kept = async () => await house.context.store.files('harbour')
  return { ...house, post, kept }
}

it('A file is kept only from a form that shows the token of its session', async () => {
  const { signedIn, post, kept, context } = await openOffice()
  const manager = await signedIn('Manager')
  await manager.get('/projects/harbour/phases/planning')
  for (const more of [{}, { _csrf: 'forged' }, { _csrf: '' }]) expect((await post(manager, more as Record<string, string>)).status).toBe(403)
  expect((await post(manager, {}, '/api/projects/harbour/files')).status).toBe(403)
  expect(await kept()).toEqual([])
  const { status, headers } = await post(manager, { _csrf: manager.token() })
  expect([status, headers['location']]).toEqual([303, expect.stringMatching(/^\/projects\/harbour\/phases\/planning\?saved=\d+$/)])
  expect((await context.store.read('harbour')).project.files).toMatchObject([{ id: 'file-1', name: 'a.pdf', by: expect.stringMatching(/^account-/) as string }])
})

it('A file is neither taken from nor handed to who is not of the project, or not signed in', async () => {
  const { signedIn, post, kept, visitor } = await openOffice()
  const manager = await signedIn('Manager')
  await manager.get('/projects/harbour/phases/planning')
  await post(manager, { _csrf: manager.token() })
  const stranger = await signedIn('Stranger')
  await stranger.get('/')
  expect((await post(stranger, { _csrf: stranger.token() })).status).toBe(404)
  expect((await stranger.get(`${FILES}/file-1`)).status).toBe(404)
  expect((await stranger.get('/api/projects/harbour/files/file-1')).status).toBe(404)
  expect((await post(null, {})).status).toBe(401)
  expect((await visitor().get(`${FILES}/file-1`)).status).toBe(302)
  expect((await visitor().get('/api/projects/harbour/files/file-1')).status).toBe(401)
  expect(await kept()).toHaveLength(1)
  expect((await manager.get(`${FILES}/file-1`)).status).toBe(200)
})
