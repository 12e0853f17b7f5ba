import pino from 'pino'
import request from 'supertest'
import { createProject } from '../../src/changes/create-project.ts'
import { makeChange } from '../../src/changes/make-change.ts'
import type { Instant } from '../../src/domain/day.ts'
import { openContext } from '../../src/open-context.ts'
import { type AppOptions, createApp } from '../../src/web/app.ts'
import { cheapHash } from '../accounts/cheap-hash.ts'
import { castBrief } from '../cast/cast.ts'

export const CODE = 'ABCDE-FGHJK-MNPQR-STVWX'
export const PASSWORD = 'four words in a row'
export const BY = { id: 'operator', address: null }

/** The web app as it is served to people with accounts, over the cast's project in memory; no clock moves by itself. */
export async function openHouse(options: Partial<AppOptions> = {}) {
  let moment = '2026-06-10T02:00:00.000Z'
  const context = await openContext({ folder: 'nowhere', memory: true, now: () => moment, hash: cheapHash() })
  const logged: string[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) })
  const app = createApp(context, { demonstration: false, log, setUpCode: CODE, secret: 'a secret of the tests', ...options })
  await createProject(context, { id: 'consultant', role: 'consultant' }, { ...structuredClone(castBrief), id: 'harbour' })
  /** Somebody with an account, at a place of the project where one is named. */
  async function person(name: string, place: string | null = null, more: { administrator?: boolean; creates?: boolean } = {}) {
    const account = await context.accounts.add(BY, { name, mail: '', administrator: false, creates: false, ...more }, PASSWORD)
    if (place) await makeChange(context, { id: 'operator', role: 'operator' }, 'harbour', 'link-account', { person: place, account: account.id })
    return account
  }
  return {
    context, app, logged, person,
    visitor: () => visitorOf(app),
    passes: (ms: number) => {
      moment = new Date(Date.parse(moment) + ms).toISOString() as Instant
    },
    /** A browser in which somebody has signed in. */
    signedIn: async (name: string) => {
      const visitor = visitorOf(app)
      await visitor.signIn(name)
      return visitor
    },
  }
}

/** Like a browser: keeps its cookies, and sends the token of the page it saw last with every form. */
function visitorOf(app: ReturnType<typeof createApp>) {
  const jar = new Map<string, { value: string; path: string }>()
  let token = ''
  const cookieFor = (path: string): string => [...jar].filter(([, { path: at }]) => path.startsWith(at)).map(([name, { value }]) => `${name}=${value}`).join('; ')
  function keep(answer: request.Response): request.Response {
    for (const line of [answer.headers['set-cookie'] ?? []].flat() as string[]) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /Expires=Thu, 01 Jan 1970/.test(line)) jar.delete(name)
      else jar.set(name, { value, path: /Path=([^;]*)/.exec(line)?.[1] ?? '/' })
    }
    token = /name="_csrf" value="([^"]*)"/.exec(answer.text ?? '')?.[1] ?? token
    return answer
  }
  const visitor = {
    jar,
    token: () => token,
    get: async (path: string, headers: Record<string, string> = {}) => keep(await request(app).get(path).set('cookie', cookieFor(path)).set(headers)),
    post: async (path: string, fields: Record<string, string | string[]> = {}, headers: Record<string, string> = {}) =>
      keep(await request(app).post(path).set('cookie', cookieFor(path)).set(headers).type('form').send({ _csrf: token, ...fields })),
    json: async (path: string, body: object, headers: Record<string, string> = {}) => keep(await request(app).post(path).set('cookie', cookieFor(path)).set(headers).send(body)),
    signIn: async (user: string, password = PASSWORD, next?: string) => {
      await visitor.get('/login')
      return await visitor.post('/login', { user, password, ...(next === undefined ? {} : { next }) })
    },
  }
  return visitor
}
