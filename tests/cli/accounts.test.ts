import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { castBrief } from '../cast/cast.ts'
import { openTerminal, type Terminal } from './terminal.ts'

const PASSWORD = 'harbour lights at night'
const stdin = async () => `${PASSWORD}\n`

async function terminalWithProject(options: Parameters<typeof openTerminal>[0] = {}): Promise<Terminal> {
  const terminal = await openTerminal({ stdin, ...options })
  const brief = join(terminal.folder, 'brief.yaml')
  await writeFile(brief, stringify({ ...castBrief, id: 'harbour' }))
  await terminal.sixgate('new', brief)
  await writeFile(brief, stringify({ ...castBrief, id: 'lighthouse' }))
  await terminal.sixgate('new', brief)
  return terminal
}

describe('sixgate account', () => {
  let sixgate: Terminal['sixgate']
  let json: Terminal['json']
  beforeAll(async () => {
    ;({ sixgate, json } = await terminalWithProject())
  })

  it('says how to begin, adds the first administrator, and lists who is there', async () => {
    expect((await sixgate('account', 'list')).out).toContain('sixgate account add NAME --admin --password-stdin')
    expect(await json('account', 'list')).toEqual([])
    expect(await sixgate('account', 'add', 'Administrator', '--admin', '--mail', 'admin@harbour.example', '--password-stdin')).toMatchObject({ code: 0, out: 'The account of Administrator is made (account-1).\n', err: '' })
    const { account } = (await json('account', 'invite', 'Key user', '--may-create', '--days', '3')) as { account: unknown }
    expect(account).toMatchObject({ id: 'account-2', active: false, creates: true, administrator: false })
    expect(await json('account', 'list')).toEqual([expect.objectContaining({ id: 'account-1', administrator: true, active: true, mail: 'admin@harbour.example' }), account])
    const { out } = await sixgate('account', 'list')
    expect(out).toMatch(/account-1 +Administrator +admin@harbour\.example +active +administrator/)
    expect(out).toMatch(/account-2 +Key user +invited +starts projects/)
    expect((await sixgate('account', 'list', '--language', 'zh-CN')).out).toContain('管理员')
  })

  it('prints a link alone, and beside it what it is for', async () => {
    const { code, out, err } = await sixgate('account', 'invite', 'Reporter')
    expect(code).toBe(0)
    expect(out).toMatch(/^http:\/\/localhost:3000\/invitation\/[\w-]{32}\n$/)
    expect(err).toBe('The link begins with an address of this machine. SIXGATE_URL names the public address that people open, PORT the port where only that differs.\nGive this link to Reporter; it works once, until 2026-06-17 02:00 UTC, and is not shown again:\n')
    const reset = (await json('account', 'reset', 'admin@harbour.example')) as { link: string; expiresAt: string }
    expect(reset).toMatchObject({ account: { id: 'account-1' }, expiresAt: '2026-06-11T02:00:00.000Z', link: expect.stringContaining('/invitation/') as string })
    const served = await openTerminal({ env: { SIXGATE_URL: 'https://sixgate.harbour.example/', PORT: '8080' } })
    const known = await served.sixgate('account', 'invite', 'Anybody')
    expect(known.out).toMatch(/^https:\/\/sixgate\.harbour\.example\/invitation\//)
    expect(known.err).not.toContain('SIXGATE_URL')
    const elsewhere = await openTerminal({ env: { PORT: '8080' } })
    expect((await elsewhere.sixgate('account', 'invite', 'Anybody')).out).toMatch(/^http:\/\/localhost:8080\/invitation\//)
    const wrong = await openTerminal({ env: { SIXGATE_URL: 'sixgate/path' } })
    expect((await wrong.sixgate('account', 'invite', 'Anybody')).code).toBe(2)
    expect(await wrong.json('account', 'list')).toEqual([])
  })

  it('invites to a place in a project', async () => {
    const { team } = (await json('show', 'harbour', 'team').then((people) => ({ team: people as { id: string }[] })))
    const person = team[0]?.id ?? ''
    expect((await sixgate('account', 'invite', 'Manager', '--project', 'harbour', '--person', person)).code).toBe(0)
    expect(await sixgate('account', 'invite', 'Nobody', '--project', 'harbour')).toMatchObject({ code: 2, err: expect.stringContaining('belong together') as string })
    expect((await json('account', 'invite', 'Nobody', '--project', 'harbour', '--person', 'person-99'))).toMatchObject({ code: 'thing-unknown' })
    expect((await json('account', 'invite', 'Nobody', '--project', 'nowhere', '--person', person))).toMatchObject({ code: 'project-unknown' })
    expect(await json('account', 'list')).toHaveLength(4)
  })

  it('disables, enables and erases, but not the last administrator', async () => {
    expect(await json('account', 'disable', 'Key user')).toMatchObject({ id: 'account-2', disabled: true })
    expect((await sixgate('account', 'enable', 'account-2')).out).toBe('Key user may sign in again.\n')
    expect(await sixgate('account', 'disable', 'Administrator')).toMatchObject({ code: 1, err: expect.stringContaining('the only administrator') as string })
    expect(await json('account', 'erase', 'Reporter')).toEqual({ id: 'account-3' })
    expect(await json('account', 'disable', 'Reporter')).toMatchObject({ code: 'account-unknown', detail: expect.stringContaining('Reporter') as string })
    expect((await sixgate('account', 'erase', 'Administrator')).code).toBe(1)
  })

  it.each([
    ['no password', ['account', 'add', 'X'], 2, '--password-stdin'],
    ['no name', ['account', 'add', '--password-stdin'], 2, 'Which account?'],
    ['an unknown action', ['account', 'promote', 'X'], 2, 'possible: "add"'],
    ['an option of another action', ['account', 'disable', 'X', '--admin'], 2, '--admin has no meaning with disable'],
    ['too many days', ['account', 'invite', 'X', '--days', '15'], 2, 'between 1 and 14'],
    ['a name that is there', ['account', 'invite', 'ADMINISTRATOR'], 1, 'belongs to another account'],
    ['an address that is none', ['account', 'invite', 'X', '--mail', 'x y'], 1, 'name@company.example'],
    ['somebody unknown', ['account', 'reset', 'Stranger'], 1, 'There is no account'],
  ])('refuses %s', async (_what, argv, code, sentence) => {
    expect(await sixgate(...argv)).toMatchObject({ code, out: '', err: expect.stringContaining(sentence) as string })
  })

  it('refuses a weak password with its reason', async () => {
    const weak = await openTerminal({ stdin: async () => 'Sixgate123' })
    expect(await weak.sixgate('account', 'add', 'X', '--password-stdin')).toMatchObject({ code: 1, err: expect.stringContaining('tried first') as string })
    const long = await openTerminal({ stdin: async () => 'x y'.repeat(4_000) })
    expect(await long.json('account', 'add', 'X', '--password-stdin')).toMatchObject({ code: 'password-weak', facts: { reason: 'too-long:256' } })
  })
})

describe('sixgate token', () => {
  let sixgate: Terminal['sixgate']
  let json: Terminal['json']
  beforeAll(async () => {
    ;({ sixgate, json } = await terminalWithProject())
    await sixgate('account', 'add', 'Administrator', '--admin', '--password-stdin')
    await sixgate('account', 'add', 'Key user', '--password-stdin')
  })

  it('prints a new one alone, once, and lists and revokes it', async () => {
    const { code, out, err } = await sixgate('token', 'add', 'Nightly export', '--account', 'Administrator', '--project', 'harbour', '--read-only', '--days', '30')
    expect([code, err]).toEqual([0, 'This is token token-1. It is not shown again:\n'])
    expect(out).toMatch(/^sgt_[\w-]{32}\n$/)
    expect(await json('token', 'list')).toEqual([{ id: 'token-1', account: 'account-1', name: 'Nightly export', project: 'harbour', readOnly: true, madeAt: '2026-06-10T02:00:00.000Z', expiresAt: '2026-07-10T02:00:00.000Z', lastUsed: null, revoked: false }])
    expect((await sixgate('token', 'list')).out).toMatch(/token-1 +Nightly export +Administrator +harbour, reading only +2026-07-10/)
    expect(await json('token', 'list', '--account', 'Key user')).toEqual([])
    expect((await sixgate('token', 'revoke', 'token-1')).out).toBe('The token token-1 has ended.\n')
    expect(await json('token', 'list')).toMatchObject([{ revoked: true }])
  })

  it.each([
    ['no name', ['token', 'add', '--account', 'Administrator'], 2, 'Give the token a name'],
    ['no account', ['token', 'add', 'x'], 2, 'For which account?'],
    ['an account that is not there', ['token', 'add', 'x', '--account', 'Stranger'], 1, 'There is no account'],
    ['a project that the account does not see', ['token', 'add', 'x', '--account', 'Key user', '--project', 'harbour'], 1, 'There is no project'],
    ['a token that is not there', ['token', 'revoke', 'token-9'], 1, 'There is no token'],
    ['days without sense', ['token', 'add', 'x', '--account', 'Administrator', '--days', '0'], 2, 'between 1 and 3650'],
  ])('refuses %s', async (_what, argv, code, sentence) => {
    expect(await sixgate(...argv)).toMatchObject({ code, out: '', err: expect.stringContaining(sentence) as string })
  })

  it('is one’s own with --as, and nobody else’s', async () => {
    expect(await json('token', 'add', 'mine', '--as', 'Key user')).toMatchObject({ id: 'token-2' })
    expect(await json('token', 'list', '--as', 'Key user')).toMatchObject([{ id: 'token-2', account: 'account-2' }])
    expect(await json('token', 'add', 'theirs', '--account', 'Administrator', '--as', 'Key user')).toMatchObject({ code: 'administrators-only' })
    expect(await json('token', 'revoke', 'token-1', '--as', 'Key user')).toMatchObject({ code: 'administrators-only' })
    expect(await json('token', 'list', '--account', 'Administrator', '--as', 'Key user')).toMatchObject({ code: 'administrators-only' })
    expect(await json('token', 'list', '--as', 'Administrator')).toHaveLength(2)
    expect((await sixgate('token', 'revoke', 'token-2', '--as', 'Key user')).code).toBe(0)
  })
})

describe('--as', () => {
  let sixgate: Terminal['sixgate']
  let json: Terminal['json']
  let terminal: Terminal
  beforeAll(async () => {
    terminal = await terminalWithProject()
    ;({ sixgate, json } = terminal)
    await sixgate('account', 'add', 'Administrator', '--admin', '--password-stdin')
    await sixgate('account', 'add', 'Stranger', '--password-stdin')
    await sixgate('account', 'add', 'Starter', '--may-create', '--password-stdin')
  })

  it('acts with the rights of the account: a stranger sees nothing and changes nothing', async () => {
    expect(await json('list', '--as', 'Stranger')).toEqual([])
    const unknown = { code: 'project-unknown', facts: { project: 'harbour' } }
    for (const argv of [
      ['status', 'harbour'], ['show', 'harbour', 'tasks'], ['plan', 'harbour'], ['schedule', 'harbour'], ['history', 'harbour'], ['export', 'archive', 'harbour'], ['export', 'translations', 'harbour'],
      ['change', 'add-goal', 'harbour', '--title', 'x'],
    ]) expect(await json(...argv, '--as', 'Stranger'), argv.join(' ')).toMatchObject(unknown)
    const brief = join(terminal.folder, 'pier.yaml')
    await writeFile(brief, stringify({ ...castBrief, id: 'pier' }))
    expect(await json('new', brief, '--as', 'Stranger')).toMatchObject({ code: 'not-allowed' })
    expect(await json('list')).toHaveLength(2)
    expect(await json('status', 'harbour')).toMatchObject({ version: 1 })
  })

  it('an administrator sees all projects; who may start one belongs to it', async () => {
    expect(await json('list', '--as', 'Administrator')).toHaveLength(2)
    expect(await json('status', 'harbour', '--as', 'Administrator')).toMatchObject({ id: 'harbour' })
    const other = await terminalWithProject()
    await other.sixgate('account', 'add', 'Starter', '--may-create', '--password-stdin')
    const brief = join(other.folder, 'pier.yaml')
    await writeFile(brief, stringify({ ...castBrief, id: 'pier' }))
    expect(await other.json('new', brief, '--as', 'Starter')).toMatchObject({ id: 'pier' })
    expect((await other.json('list', '--as', 'Starter')) as unknown[]).toMatchObject([{ id: 'pier' }])
    expect(await other.json('history', 'pier', '--as', 'Starter')).toMatchObject([{ by: { id: 'account-1' } }])
  })

  it('of nobody, or of somebody disabled, is refused with a clear sentence', async () => {
    expect(await sixgate('list', '--as', 'Nobody')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('There is no account “Nobody”') as string })
    await sixgate('account', 'disable', 'Starter')
    expect(await json('list', '--as', 'Starter')).toMatchObject({ code: 'account-disabled' })
    expect((await sixgate('list', '--as')).code).toBe(2)
  })

  it('manages accounts for administrators only', async () => {
    expect(await json('account', 'list', '--as', 'Stranger')).toMatchObject({ code: 'administrators-only' })
    expect(await json('account', 'invite', 'Another', '--as', 'Stranger')).toMatchObject({ code: 'administrators-only' })
    expect(await json('account', 'invite', 'Another', '--as', 'Administrator')).toMatchObject({ account: { name: 'Another' } })
  })

  it.each(['verify', 'serve', 'demo', 'backup x.zip', 'restore x.zip', 'remove harbour'])('has no meaning with %s', async (command) => {
    expect(await sixgate(...command.split(' '), '--as', 'Administrator')).toMatchObject({ code: 2, err: expect.stringContaining('leave out --as') as string })
  })
})

describe('What --as was refused', () => {
  it('stands in the audit, whoever it was; what was mistyped does not', async () => {
    const { sixgate, world } = await terminalWithProject()
    const lines = async () => (await (await world.openContext({ folder: '', today: null, notify: () => undefined })).accounts.audit(100)).map(({ event, account, detail }) => [event, account, detail].join(' '))
    expect((await sixgate('list', '--as', 'Key user')).code).toBe(1)
    expect(await lines()).toEqual([])
    await sixgate('account', 'add', 'Administrator', '--admin', '--password-stdin')
    await sixgate('account', 'add', 'Key user', '--password-stdin')
    const before = (await lines()).length
    await sixgate('account', 'list', '--as', 'Key user')
    await sixgate('backup', 'x.zip', '--as', 'Key user')
    await sixgate('show', 'harbour', 'team', '--as', 'Key user')
    await sixgate('show', 'nowhere', 'team', '--as', 'Key user')
    await sixgate('show', '--as', 'Key user')
    await sixgate('change', 'edit-project', 'harbour', '--name', 'X', '--as', 'Administrator')
    await sixgate('list', '--as', 'Stranger')
    const noted = (await lines()).toReversed().slice(before)
    expect(noted).toEqual([
      'change-refused account-2 administrators-only CLI sixgate account', 'change-refused account-2 owner-only CLI sixgate backup', 'project-refused account-2 project-unknown CLI sixgate show',
      'change-refused account-1 not-allowed CLI sixgate change', 'account-refused  account-unknown CLI sixgate list',
    ])
  })
})

describe('The accounts of a data folder', () => {
  it('are verified, backed up, and brought back where there are none', async () => {
    const { sixgate, json, folder } = await terminalWithProject({ onDisk: true })
    const file = join(folder, 'all.zip')
    expect((await json('verify') as { project: string }[]).map(({ project }) => project)).toEqual(['harbour', 'lighthouse'])
    expect(await json('backup', file)).not.toHaveProperty('accounts')
    await sixgate('account', 'add', 'Administrator', '--admin', '--password-stdin')
    const checked = (await json('verify')) as { project: string }[]
    expect(checked.at(-1)).toEqual({ project: 'accounts.jsonl', version: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string, faults: [] })
    expect((await sixgate('verify')).out).toContain('2 projects are sound.')
    expect(await json('backup', file)).toMatchObject({ accounts: { version: 1 } })
    expect((await stat(file)).mode & 0o777).toBe(0o600)

    const other = await openTerminal({ onDisk: true, stdin })
    expect(await other.json('restore', file)).toMatchObject({ restored: ['harbour', 'lighthouse'], accounts: true })
    expect(await other.json('account', 'list')).toEqual(await json('account', 'list'))
    expect((await other.sixgate('restore', file)).out).toContain('this data folder has accounts')
    expect(await other.json('verify')).toEqual(checked)
    await sixgate('export', 'archive', 'harbour', '--out', join(folder, 'harbour.zip'))
    expect((await readFile(join(folder, 'harbour.zip'))).includes('accounts.jsonl')).toBe(false)
  })

  it('that were altered are found by verify, and told what to do', async () => {
    const { sixgate, json, folder } = await openTerminal({ onDisk: true, stdin })
    await sixgate('account', 'add', 'Administrator', '--admin', '--password-stdin')
    const log = join(folder, 'data', 'accounts.jsonl')
    await writeFile(log, (await readFile(log, 'utf8')).replace('"administrator":true', '"administrator":false'))
    const { code, out } = await sixgate('verify')
    expect(code).toBe(1)
    expect(out).toContain('accounts.jsonl, line 1: checksum does not match.')
    expect(out).toContain('The accounts are not sound.')
    expect(await json('account', 'list')).toMatchObject({ code: 'journal-damaged', facts: { file: log, line: 1 } })
    expect(await json('backup', join(folder, 'x.zip'))).toMatchObject({ damaged: [{ id: 'accounts.jsonl' }] })
  })
})
