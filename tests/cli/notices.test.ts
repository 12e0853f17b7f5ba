import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { castBrief } from '../cast/cast.ts'
import { openMailServer } from '../notices/mail-server.ts'
import { openTerminal, type Terminal } from './terminal.ts'

const stdin = async () => 'harbour lights at night\n'

/** The cast's project, in which something waits for its chair, who has an account. */
async function openMorning(env: Record<string, string> = {}): Promise<Terminal> {
  const terminal = await openTerminal({ stdin, env: { SIXGATE_URL: 'https://crm.example.org', ...env } })
  const brief = join(terminal.folder, 'brief.yaml')
  await writeFile(brief, stringify({ ...castBrief, id: 'harbour' }))
  await terminal.sixgate('new', brief)
  await terminal.sixgate('account', 'add', 'Chair', '--mail', 'chair@harbour.example', '--password-stdin')
  await terminal.sixgate('account', 'add', 'Stranger', '--password-stdin')
  await terminal.sixgate('change', 'link-account', 'harbour', '--person', 'person-1', '--account', 'account-1')
  await terminal.sixgate('change', 'raise-matter', 'harbour', '--kind', 'funds', '--title', 'Two servers', '--dueOn', '2026-06-08')
  return terminal
}

describe('sixgate inbox', () => {
  let terminal: Terminal
  beforeAll(async () => {
    terminal = await openMorning()
  })

  it('shows what waits for an account: to the owner of the folder, and to the account itself', async () => {
    const { sixgate, json } = terminal
    const { code, out } = await sixgate('inbox', '--account', 'Chair')
    expect(code).toBe(0)
    expect(out).toMatch(/Harbour Tools[\s\S]*Overdue +Have the committee decide “Two servers” +2026-06-08/)
    expect((await sixgate('inbox', '--as', 'Chair')).out).toBe(out)
    expect(await json('inbox', '--account', 'Chair')).toMatchObject([{ project: 'harbour', duties: [{ kind: 'matter', path: '/projects/harbour/committee?matter=matter-1#matter' }] }])
    expect((await sixgate('inbox', '--as', 'Stranger')).out).toBe('Nothing waits.\n')
    expect((await sixgate('inbox', '--as', 'Chair', '--language', 'zh-TW')).out).toContain('請委員會決定「Two servers」')
  })

  it('asks whose, and shows nobody another’s', async () => {
    expect(await terminal.sixgate('inbox')).toMatchObject({ code: 2, err: expect.stringContaining('--account NAME') as string })
    expect((await terminal.sixgate('inbox', '--as', 'Stranger', '--account', 'Chair')).code).toBe(1)
    expect((await terminal.sixgate('inbox', '--account', 'Nobody')).code).toBe(1)
  })
})

describe('sixgate digest', () => {
  it('shows what would be mailed, then makes it once', async () => {
    const { sixgate, json } = await openMorning()
    const dry = await sixgate('digest', '--dry-run')
    expect(dry.out).toContain('- Have the committee decide “Two servers” (was due 8 Jun)')
    expect(dry.out).toContain('One digest would be made.')
    expect(await json('outbox')).toEqual([])
    expect((await sixgate('digest')).out).toBe('account-1  One thing waits for you, and it is overdue\nOne digest made.\n')
    expect((await sixgate('digest')).out).toBe('0 digests made.\n')
    expect(await json('outbox')).toMatchObject([{ account: 'account-1', day: '2026-06-10', state: 'none', subject: 'One thing waits for you, and it is overdue' }])
    expect((await sixgate('outbox')).out).toContain('kept, no mail server')
  })

  it('sends what waits, and says with its exit code when it could not', async () => {
    const server = await openMailServer()
    const { sixgate, json } = await openMorning({ SMTP_URL: server.url })
    server.refuse('550 no such mailbox')
    expect(await sixgate('digest', '--send')).toMatchObject({ code: 1, out: expect.stringContaining('Not sent to account-1: 550 no such mailbox') as string })
    expect(await json('outbox')).toMatchObject([{ state: 'failed', reason: '550 no such mailbox' }])
    server.refuse(null)
    const fresh = await openMorning({ SMTP_URL: server.url, SMTP_FROM: 'office@harbour.example' })
    expect(await fresh.json('digest', '--send')).toMatchObject({ made: [{ account: 'account-1' }], sent: 1, failed: [] })
    expect(server.taken).toMatchObject([{ to: 'chair@harbour.example', data: expect.stringContaining('office@harbour.example') as string }])
  })

  it('goes out once, whatever is backed up and restored in between', async () => {
    const server = await openMailServer()
    const { sixgate, json, folder } = await openMorning({ SMTP_URL: server.url, SMTP_FROM: 'office@harbour.example' })
    expect(await json('digest', '--send')).toMatchObject({ sent: 1 })
    const file = join(folder, 'all.zip')
    expect((await sixgate('backup', file)).code).toBe(0)
    const other = await openTerminal({ stdin, env: { SIXGATE_URL: 'https://crm.example.org', SMTP_URL: server.url, SMTP_FROM: 'office@harbour.example' } })
    expect(await other.json('restore', file)).toMatchObject({ restored: ['harbour'], accounts: true })
    expect(await other.json('outbox')).toMatchObject([{ account: 'account-1', day: '2026-06-10', state: 'sent', subject: 'One thing waits for you, and it is overdue' }])
    expect(await other.json('digest', '--send')).toMatchObject({ made: [], sent: 0 })
    expect(server.taken).toHaveLength(1)
    expect((await readFile(file)).includes('Two servers')).toBe(false)
  })

  it('is for the owner of the folder, wants a mail server to send, and says that links are missing', async () => {
    const { sixgate } = await openMorning({ SIXGATE_URL: '' })
    expect((await sixgate('digest', '--as', 'Chair')).code).toBe(2)
    expect((await sixgate('outbox', '--as', 'Chair')).code).toBe(2)
    expect(await sixgate('digest', '--send')).toMatchObject({ code: 1, err: expect.stringContaining('SMTP_URL') as string })
    expect((await sixgate('digest', '--send', '--dry-run')).code).toBe(2)
    expect((await sixgate('digest', '--dry-run')).err).toContain('SIXGATE_URL')
  })

  it.each([
    [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL'], [{ SMTP_URL: 'https://user:hidden@mail.example.org' }, 'SMTP_URL'],
    [{ SMTP_URL: 'smtp://mail.example.org', SMTP_FROM: 'nobody' }, 'SMTP_FROM'], [{ SIXGATE_DIGEST_AT: '7' }, 'SIXGATE_DIGEST_AT'],
  ])('is misused with %o, and so is serve', async (env, named) => {
    const { sixgate } = await openTerminal({ env: env as Record<string, string> })
    for (const command of ['digest', 'serve']) {
      const { code, err } = await sixgate(command)
      expect([code, err.includes(named), err.includes('hidden')]).toEqual([2, true, false])
    }
  })
})
