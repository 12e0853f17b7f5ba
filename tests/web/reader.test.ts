import pino from 'pino'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/web/app.ts'
import { openStage } from '../changes/stage.ts'

/** A browser at the demonstration, which keeps its cookies by their paths. */
async function atTheDemonstration() {
  const { context } = await openStage()
  const app = createApp(context, { demonstration: true, log: pino({ level: 'silent' }) })
  const jar = new Map<string, string>()
  const cookies = (path: string) => [...jar].map(([key, value]) => ({ path: key.split(' ')[1] ?? '/', pair: `${key.split(' ')[0]}=${value}` }))
    .filter((cookie) => path.startsWith(cookie.path)).sort((a, b) => b.path.length - a.path.length).map(({ pair }) => pair).join('; ')
  return {
    context,
    get: async (path: string) => await request(app).get(path).set('host', 'localhost').set('cookie', cookies(path)),
    act: async (acting: string, back: string) => {
      const { headers } = await request(app).post('/reader').set('host', 'localhost').set('cookie', cookies('/reader')).type('form').send({ acting, back })
      for (const line of (headers['set-cookie'] ?? []) as unknown as string[]) {
        const [, name, value = '', path] = /^([^=]+)=([^;]*).*Path=([^;]*)/.exec(line) ?? []
        if (value === '') jar.delete(`${name} ${path}`)
        else jar.set(`${name} ${path}`, value)
      }
    },
    post: async (path: string, fields: object) => await request(app).post(path).set('host', 'localhost').set('cookie', cookies(path)).type('form').send(fields),
  }
}

const actor = (text: string) => /aria-label="Act as: ([^"]*)"/.exec(text)?.[1]

describe('The demonstration', () => {
  it('lets somebody act in six roles, and on a project’s page as each member of its committee', async () => {
    const { get, act } = await atTheDemonstration()
    const offered = (text: string) => [...text.matchAll(/name="acting" value="([^"]+)"/g)].map((match) => match[1])
    const roles = ['project-manager', 'committee-chair', 'committee-member', 'consultant', 'supervisor', 'reader']
    expect(offered((await get('/')).text)).toEqual(roles)
    expect(offered((await get('/projects/harbour')).text)).toEqual([...roles, 'person-1', 'person-2'])
    await act('person-2', '/projects/harbour/history?by=consultant')
    expect(actor((await get('/projects/harbour')).text)).toBe('Integrator’s representative')
    // A person belongs to one project: elsewhere the role chosen before holds.
    expect(actor((await get('/')).text)).toBe('Project manager')
    await act('supervisor', '/projects/harbour')
    expect([actor((await get('/projects/harbour')).text), actor((await get('/')).text)]).toEqual(['Supervisor', 'Supervisor'])
  })

  it('gives a person their own rights and no others', async () => {
    const { act, post, context } = await atTheDemonstration()
    await act('person-2', '/projects/harbour')
    expect((await post('/projects/harbour/changes/edit-goal', { _back: '/projects/harbour', goal: 'goal-1', target: '80' })).status).toBe(403)
    await act('person-3', '/projects/harbour')
    expect((await post('/projects/harbour/changes/edit-goal', { _back: '/projects/harbour', goal: 'goal-1', target: '80' })).status).toBe(303)
    expect((await context.store.entries('harbour')).at(-1)?.by).toEqual({ id: 'person-3', role: 'project-manager' })
  })

  it.each(['operator', 'administrator', 'account-1', 'person-99', 'person-2; Path=/'])('does not let anybody become %s', async (wanted) => {
    const { get, act, post } = await atTheDemonstration()
    await act(wanted, '/projects/harbour')
    const { status, text } = await get('/projects/harbour')
    if (wanted === 'person-99') expect(status).toBe(404)
    else expect(actor(text)).toBe('Project manager')
    expect((await post('/projects/harbour/changes/link-account', { person: 'person-1', account: 'account-1' })).status).not.toBe(303)
  })

  it('has no pages to sign in', async () => {
    const { get } = await atTheDemonstration()
    for (const path of ['/login', '/setup', '/account', '/accounts', '/invitation/x']) expect((await get(path)).status, path).toBe(404)
  })
})
