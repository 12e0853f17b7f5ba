import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProject } from '../../src/changes/create-project.ts'
import { makeChange } from '../../src/changes/make-change.ts'
import { changeNames, type ChangeName } from '../../src/changes/registry.ts'
import { areaOf, rightsTable, tableRoles } from '../../src/changes/rights-table.ts'
import { change as changeCommand } from '../../src/cli/commands/change.ts'
import { run } from '../../src/cli/run.ts'
import { openSession } from '../../src/cli/session.ts'
import type { World } from '../../src/cli/world.ts'
import type { RoleId } from '../../src/domain/ids.ts'
import { rolesIn } from '../../src/domain/rights.ts'
import { memberOf } from '../../src/accounts/member-of.ts'
import { cli } from '../../src/locales/en/cli.ts'
import { addressesAt } from '../../src/web/addresses.ts'
import { pageRoutes } from '../../src/web/page-routes.ts'
import { castBrief } from '../cast/cast.ts'
import { BY, openHouse } from './house.ts'

/** What no change takes: whoever may make the change hears of the field, whoever may not hears nothing about what was sent. */
const NO_FIELD = 'no-such-field'
const operator = { id: 'operator', role: 'operator' } as const
const places: Partial<Record<RoleId, object>> = {
  'committee-secretary': { name: 'Secretary', group: null, roles: ['committee-secretary'] },
  consultant: { name: 'Consultant', group: null, side: 'consultant' },
  'group-member': { name: 'Developer', group: 'development' },
  reporter: { name: 'Reporter', group: null, roles: ['reporter'] },
  reader: { name: 'Reader', group: null, roles: ['reader'] },
}
const cast: Partial<Record<RoleId, string>> = { 'committee-chair': 'person-1', 'committee-member': 'person-2', 'project-manager': 'person-3', 'group-lead': 'person-4', supervisor: 'person-5' }

const allowed = new Map(rightsTable().flatMap(({ rows }) => rows.map(({ change, may }) => [change, may] as const)))
const may = (roles: readonly RoleId[], change: ChangeName): boolean => roles.some((role) => allowed.get(change)?.includes(role))

/** The project with a person, an account and a token for each role, and one more account that has no place in it. */
async function everybody() {
  const house = await openHouse({ limits: { requests: 1e6, attempts: 1e6 } })
  const { context } = house
  const people = new Map<RoleId | 'stranger', { name: string; token: string; roles: readonly RoleId[] }>()
  for (const role of [...tableRoles, 'stranger'] as const) {
    let place = role === 'stranger' ? null : (cast[role] ?? null)
    if (role !== 'stranger' && places[role]) place = String((await makeChange(context, operator, 'harbour', 'add-person', places[role])).result['person'])
    const name = role.replaceAll('-', ' ')
    const account = await house.person(name, place, { administrator: role === 'administrator' })
    const { token } = await context.accounts.addToken(BY, account.id, { name: 'walk', project: null, readOnly: false, days: null })
    people.set(role, { name, token, roles: rolesIn((await context.store.read('harbour')).project, memberOf(account)) })
  }
  return { ...house, people, of: (role: RoleId | 'stranger') => people.get(role) as { name: string; token: string; roles: readonly RoleId[] } }
}

let house: Awaited<ReturnType<typeof everybody>>
/** One server for thousands of requests. */
let server: Server
let address = ''
beforeAll(async () => {
  house = await everybody()
  server = house.app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  address = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

type Answers = Record<string, string>

async function byApi(token: string, project = 'harbour'): Promise<Answers> {
  const answers: Answers = {}
  for (const change of changeNames) {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const answer = await fetch(`${address}/api/projects/${project}/changes/${change}`, { method: 'POST', headers, body: JSON.stringify({ [NO_FIELD]: 1 }) })
    answers[change] = `${answer.status} ${((await answer.json()) as { code?: string }).code}`
  }
  return answers
}

async function byForm(name: string, project = 'harbour'): Promise<Answers> {
  const answers: Answers = {}
  const browser = await house.signedIn(name)
  await browser.get('/')
  const cookie = [...browser.jar].map(([key, { value }]) => `${key}=${value}`).join('; ')
  for (const change of changeNames) {
    const body = new URLSearchParams({ _csrf: browser.token(), _back: '/', [NO_FIELD]: '1' })
    const answer = await fetch(`${address}/projects/${project}/changes/${change}`, { method: 'POST', headers: { cookie }, body, redirect: 'manual' })
    await answer.text()
    answers[change] = String(answer.status)
  }
  return answers
}

const world: World = {
  out: () => undefined, err: () => undefined, env: { SIXGATE_DATA: 'nowhere' }, stdin: async () => JSON.stringify({ [NO_FIELD]: 1 }),
  isTerminal: { out: false, err: false }, columns: 100,
  openContext: async () => ({ ...house.context, store: { ...house.context.store, close: async () => undefined } }),
  addresses: async (url) => addressesAt(url), serve: async () => ({ address: '', close: async () => undefined }), stopped: async () => undefined,
}

/** The command itself, as `--as NAME` opens its session; the command line around it is read but once for each role. */
async function byCommand(name: string, project = 'harbour'): Promise<Answers> {
  const answers: Answers = {}
  const session = openSession(world, cli, 'en', { as: name, json: true })
  for (const change of changeNames) {
    answers[change] = await changeCommand({ name: change, project, input: '-' }, session, {}).then(() => 'made', (error: { code?: string }) => error.code ?? String(error))
  }
  return answers
}

async function byCommandLine(name: string, change: ChangeName): Promise<string> {
  let out = ''
  const code = await run(['change', change, 'harbour', '--input', '-', '--as', name, '--json'], {
    ...world,
    out: (text) => {
      out += String(text)
    },
  })
  return `${code} ${(JSON.parse(out) as { code?: string }).code}`
}

const expected = (roles: readonly RoleId[], yes: string, no: string): Answers => Object.fromEntries(changeNames.map((change) => [change, may(roles, change) ? yes : no]))
const version = async (): Promise<number> => (await house.context.store.read('harbour')).version

describe('The table of rights', () => {
  it('has every change once, in an area', () => {
    expect(changeNames.filter((name) => areaOf(name) === null), 'name the file of their definitions in changeAreas').toEqual([])
    expect(rightsTable().flatMap(({ rows }) => rows.map(({ change }) => change)).toSorted()).toEqual([...changeNames].toSorted())
  })

  it('leaves it to those who decide to decide, lets who only reads change nothing of the work, and accounts to the administrator', () => {
    expect(allowed.get('grant-early-start')).toEqual(['committee-chair'])
    expect(allowed.get('link-account')).toEqual(['administrator'])
    expect(allowed.get('pin-day')).toEqual([])
    for (const change of ['edit-task', 'record-progress', 'rate-criterion', 'edit-person', 'edit-raci', 'submit-checkpoint', 'approve-deliverable'] as const) {
      for (const role of ['reader', 'reporter', 'supervisor'] as const) expect(may([role], change), `${role} ${change}`).toBe(false)
    }
  })

  it('is what the executor asks, for each role alone', async () => {
    const before = await version()
    for (const role of tableRoles) {
      for (const change of changeNames) {
        const answer = await makeChange(house.context, { id: role, role }, 'harbour', change, { [NO_FIELD]: 1 }).then(() => 'made', (error: { code?: string }) => error.code)
        expect(answer, `${role} ${change}`).toBe(may([role], change) ? 'input-invalid' : 'not-allowed')
      }
    }
    expect(await version()).toBe(before)
  })
})

describe('Every change at every door, walked', () => {
  it('finds each role in the person who was given it', () => {
    for (const role of tableRoles) expect(house.of(role).roles, role).toContain(role)
    expect(house.of('stranger').roles).toEqual([])
    expect(house.of('reporter').roles).toEqual(['reporter', 'reader'])
    expect(house.of('administrator').roles).toEqual(['administrator'])
  })

  it.each(tableRoles)('answers %s as the table says, and changes nothing', async (role) => {
    const before = await version()
    const { name, token, roles } = house.of(role)
    expect(await byApi(token)).toEqual(expected(roles, '400 input-invalid', '403 not-allowed'))
    expect(await byForm(name)).toEqual(expected(roles, '400', '403'))
    expect(await byCommand(name)).toEqual(expected(roles, 'input-invalid', 'not-allowed'))
    for (const change of ['undo', 'pin-day', 'edit-raci'] as const) expect(await byCommandLine(name, change), change).toBe(may(roles, change) ? '1 input-invalid' : '1 not-allowed')
    expect(await version()).toBe(before)
  })

  it('changes nothing by a token that only reads or is for another project, whoever holds it', async () => {
    const before = await version()
    const chief = (await house.context.accounts.find(house.of('project-manager').name))?.id ?? ''
    const tokenFor = async (limits: { project: string | null; readOnly: boolean }) => (await house.context.accounts.addToken(BY, chief, { name: 'limited', days: null, ...limits })).token
    expect(new Set(Object.values(await byApi(await tokenFor({ project: null, readOnly: true }))))).toEqual(new Set(['403 token-read-only']))
    expect(new Set(Object.values(await byApi(await tokenFor({ project: 'elsewhere', readOnly: false }))))).toEqual(new Set(['404 project-unknown']))
    expect(await version()).toBe(before)
  })

  it('tells a stranger of no project, whether it is there or not', async () => {
    const before = await version()
    const { name, token } = house.of('stranger')
    for (const project of ['harbour', 'nowhere']) {
      expect(new Set(Object.values(await byApi(token, project)))).toEqual(new Set(['404 project-unknown']))
      expect(new Set(Object.values(await byForm(name, project)))).toEqual(new Set(['404']))
      expect(new Set(Object.values(await byCommand(name, project)))).toEqual(new Set(['project-unknown']))
    }
    expect(await version()).toBe(before)
  })
})

describe('Reading', () => {
  const files = ['documents/project-charter', 'documents.zip', 'translations.csv', 'archive', 'organisation/raci.csv', 'organisation/raci.xlsx']
  const addresses = (project: string): string[] => [
    ...pageRoutes.map(({ pattern }) => pattern).filter((pattern) => pattern.startsWith('/projects/:project'))
      .map((pattern) => pattern.replace(':project', project).replace(':phase', 'planning').replace(/:[a-z]+/g, '1')),
    ...files.map((file) => `/projects/${project}/${file}`),
  ]
  const programs = (project: string): string[] => ['', '?at=1', '/changes', '/documents/project-charter'].map((rest) => `/api/projects/${project}${rest}`)

  it('is for members: at every address a stranger hears what who asks for no project hears', async () => {
    const browser = await house.signedIn(house.of('stranger').name)
    const told = async (path: string) => {
      const { status, text } = await browser.get(path)
      return [status, text.replace(/name="_(?:csrf|once)" value="[^"]*"/g, '')]
    }
    const there = addresses('harbour')
    const nowhere = addresses('absent1')
    expect(there.length).toBeGreaterThan(15)
    for (const [at, path] of there.entries()) {
      const [status, text] = await told(path)
      const [other, otherText] = await told(nowhere[at] ?? '')
      expect([status, other], path).toEqual([404, 404])
      expect(String(text).replaceAll('harbour', 'absent1'), path).toBe(otherText)
    }
    for (const path of programs('harbour')) {
      const { status, body } = await request(house.app).get(path).set('authorization', `Bearer ${house.of('stranger').token}`)
      expect([status, (body as { code: string }).code], path).toEqual([404, 'project-unknown'])
    }
  })

  it('is open to every member and to administrators', async () => {
    for (const role of ['reader', 'reporter', 'administrator'] as const) {
      const browser = await house.signedIn(house.of(role).name)
      for (const path of ['', '/history', '/organisation/raci', '/organisation/rights', '/organisation/raci.csv']) expect((await browser.get(`/projects/harbour${path}`)).status, `${role} ${path}`).toBe(200)
    }
  })
})

describe('An id of another project', () => {
  it('is unknown in every field that names a thing', async () => {
    const { context } = house
    await openOther()
    const make = async (project: string, change: string, input: object) => (await makeChange(context, operator, project, change, input)).result
    const { goal } = await make('other', 'add-goal', { title: 'More' })
    const { person } = await make('other', 'add-person', { name: 'Twelfth', group: 'development' })
    const { task } = await make('other', 'add-task', { phase: 'planning', title: 'Own', group: 'development', estimate: { optimistic: 1, likely: 1, pessimistic: 1 } })
    const { deliverable } = await make('other', 'add-deliverable', { phase: 'planning', title: 'Own', group: 'development' })
    const { criterion } = await make('other', 'add-criterion', { phase: 'planning', title: 'Own' })
    const { row } = await make('other', 'add-raci-row', { title: 'Own' })
    const { issue } = await make('other', 'add-condition', { phase: 'planning', title: 'Own', owner: 'Somebody', dueOn: '2026-09-30' })
    const { process } = await make('other', 'add-process', { title: 'Own', area: 'service' })
    const { workRole } = await make('other', 'add-work-role', { name: 'Own' })
    const before = await version()
    const asked: [string, object][] = [
      ['edit-goal', { goal, title: 'x' }], ['edit-person', { person, name: 'x' }], ['withdraw-person', { person }], ['edit-task', { task, title: 'x' }], ['record-progress', { task, done: 5 }],
      ['move-task', { task: 'task-1', before: task }], ['edit-deliverable', { deliverable, title: 'x' }], ['approve-deliverable', { deliverable }],
      ['rate-criterion', { phase: 'planning', criterion, rating: 3 }], ['edit-raci', { cells: [{ row, group: 'development', value: 'R' }] }], ['edit-raci', { cells: [{ row: deliverable, group: 'development', value: 'R' }] }],
      ['edit-process', { process, owner: 'x' }], ['edit-steps', { process, variant: 'variant-1', removed: ['step-1'] }], ['derive-variant', { process, from: 'variant-1' }], ['evaluate-process', { process, toBe: 'variant-2' }],
      ['edit-work-role', { workRole, name: 'x' }], ['withdraw-raci-row', { row }], ['meet-condition', { issue }], ['grant-early-start', { tasks: [task], reason: 'x' }],
    ]
    for (const [change, input] of asked) {
      const role = change === 'grant-early-start' ? 'committee-chair' : 'project-manager'
      const { status, body } = await request(house.app).post(`/api/projects/harbour/changes/${change}`).set('authorization', `Bearer ${house.of(role).token}`).send(input)
      expect([status, (body as { code: string }).code], `${change} ${JSON.stringify(input)}`).toEqual([422, 'thing-unknown'])
    }
    expect(await version()).toBe(before)
  })

  /** A second project with more of everything than the first. */
  async function openOther(): Promise<void> {
    await createProject(house.context, operator, { ...structuredClone(castBrief), id: 'other' })
    for (let n = 6; n < 12; n += 1) await makeChange(house.context, operator, 'other', 'add-person', { name: `Person ${n}`, group: 'development' })
  }
})
