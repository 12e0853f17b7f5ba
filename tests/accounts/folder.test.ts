import { appendFile, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Accounts } from '../../src/accounts/account.ts'
import { openAccounts } from '../../src/accounts/open-accounts.ts'
import { sealed } from '../../src/domain/history.ts'
import { accountFile } from '../../src/stores/account-file.ts'
import type { Disk } from '../../src/stores/disk.ts'
import type { Notice } from '../../src/stores/notice.ts'
import { openGround } from '../../src/stores/open-ground.ts'
import { operator, PASSWORD, person } from '../contract/keeps-accounts.ts'
import { tempFolder } from '../stores/temp-folder.ts'
import { troubledDisk } from '../stores/troubled-disk.ts'
import { type Acknowledged, builtWriter, startWriter } from '../stores/writer-process.ts'
import { cheapHash } from './cheap-hash.ts'

const NOW = '2026-06-10T02:00:00.000Z'

let temp: Awaited<ReturnType<typeof tempFolder>>
let folder = ''
let notices: Notice[] = []
const closing: (() => Promise<void>)[] = []

/** Accounts over the folder, as a server or a command line opens them. */
function open(disk?: Disk): Accounts {
  const ground = openGround({ folder, notify: (notice) => void notices.push(notice), ...(disk ? { disk } : {}) })
  const log = accountFile(ground)
  closing.push(async () => {
    await log.close()
    ground.lock.close()
  })
  return openAccounts(log, { now: () => NOW, hash: cheapHash() })
}

const file = (name: string) => join(folder, name)
const journal = () => file('accounts.jsonl')
const chair = async (accounts: Accounts) => await accounts.add(operator, person('Committee chair', { mail: 'chair@harbour.example', administrator: true }), PASSWORD)

beforeEach(async () => {
  temp = await tempFolder()
  folder = join(temp.folder, 'data')
  notices = []
})
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  await temp.remove()
})

describe('Two openings of one folder', () => {
  it('see at once what the other did, and never decide on an old state', async () => {
    const [one, other] = [open(), open()]
    const { id } = await chair(one)
    expect(await other.find('chair@harbour.example')).toMatchObject({ id })
    await other.edit(operator, id, { name: 'Chair' })
    expect(await one.find(id)).toMatchObject({ name: 'Chair' })
    const both = await Promise.allSettled([one.add(operator, person('Key user'), PASSWORD), other.add(operator, person('key USER'), PASSWORD)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await one.keepSession('session', { account: id, expiresAt: '2026-07-01T00:00:00.000Z', data: '{}' })
    expect(await other.session('session')).toMatchObject({ account: id })
    await other.signOutEverywhere(operator, id, null)
    expect(await one.session('session')).toBeNull()
    await one.erase(operator, 'account-2')
    expect(await other.find('key user')).toBeNull()
    expect(await one.list()).toEqual(await other.list())
    expect([(await one.verify())?.faults, (await other.verify())?.faults]).toEqual([[], []])
  })

  it('keep all of what many do at once', async () => {
    const all = [open(), open(), open()]
    await chair(all[0] as Accounts)
    const made = await Promise.all(all.flatMap((accounts, which) => Array.from({ length: 20 }, async (_, n) => await accounts.add(operator, person(`Key user ${which} ${n}`), PASSWORD))))
    expect(new Set(made.map(({ id }) => id)).size).toBe(60)
    const fresh = await open().list()
    expect(fresh.slice(1).map(({ id, name }) => [id, name]).sort()).toEqual(made.map(({ id, name }) => [id, name]).sort())
    expect(JSON.parse(await readFile(file('people.json'), 'utf8'))).toMatchObject({ format: 1, people: { length: 61 } })
  })
})

describe('Two processes, and one that is killed,', () => {
  it('lose nothing that was acknowledged, and give no number twice', async () => {
    const script = await builtWriter(temp.folder, join(import.meta.dirname, 'token-writer.ts'))
    const all: Acknowledged[] = []
    const steady = startWriter(script, [folder, '6000', 'steady'])
    for (let kill = 0; kill < 12; kill += 1) {
      const { child, speaks, ended } = startWriter(script, [folder, '0', `k${kill}`])
      if (kill % 3 > 0) await speaks
      await sleep(Math.random() * 100)
      child.kill('SIGKILL')
      const { acknowledged, errors } = await ended
      expect(errors).toBe('')
      all.push(...acknowledged)
    }
    const { acknowledged, errors, code } = await steady.ended
    expect([errors, code]).toEqual(['', 0])
    all.push(...acknowledged)
    const accounts = open()
    const kept = new Map([...(await accounts.list()).map(({ id, name }) => [id, name] as const), ...(await accounts.tokens(null)).map(({ id, name }) => [id, name] as const)])
    expect(all.length).toBeGreaterThan(60)
    expect(new Set(all.map(({ note }) => note.split(' ')[0])).size).toBe(all.length)
    for (const { note } of all) {
      const [id = '', ...name] = note.split(' ')
      expect(kept.get(id), id).toBe(name.join(' '))
    }
    expect((await accounts.verify())?.faults).toEqual([])
  })
})

describe('The files', () => {
  it('are for the owner only, and stand beside the projects', async () => {
    const accounts = open()
    await chair(accounts)
    for (const name of ['accounts.jsonl', 'people.json']) expect((await stat(file(name))).mode & 0o777, name).toBe(0o600)
    const lines = (await readFile(journal(), 'utf8')).trimEnd().split('\n').map((line) => JSON.parse(line) as { version: number; prev: string; hash: string; event: { kind: string } })
    expect(lines.map(({ version, event }) => [version, event.kind])).toEqual([[1, 'account-added']])
    await accounts.edit(operator, 'account-1', { name: 'Chair' })
    expect((await stat(file('people.json'))).mode & 0o777).toBe(0o600)
    expect(await readFile(file('people.json'), 'utf8')).not.toContain('Committee')
  })

  it('a torn last line is dropped and told; what was acknowledged stays', async () => {
    await chair(open())
    await appendFile(journal(), '{"format":2,"version":2,"at":"2026')
    const accounts = open()
    expect(await accounts.list()).toHaveLength(1)
    expect((await accounts.verify())?.faults).toEqual([])
    await accounts.add(operator, person('Key user'), PASSWORD)
    expect(notices).toEqual([{ code: 'journal-torn', file: journal(), bytes: 34 }])
    expect((await open().list()).map(({ name }) => name)).toEqual(['Committee chair', 'Key user'])
  })

  it.each([
    ['altered', (lines: string[]) => lines.with(1, (lines[1] ?? '').replace('"administrator":false', '"administrator":true')), 2],
    ['taken out', (lines: string[]) => lines.toSpliced(1, 1), 2],
    ['put elsewhere', (lines: string[]) => [lines[0] ?? '', lines[2] ?? '', lines[1] ?? ''], 2],
    ['made of nothing', (lines: string[]) => lines.with(2, '{}'), 3],
    ['sealed anew', (lines: string[]) => lines.with(1, sealed({ ...JSON.parse(lines[1] ?? ''), at: '2020-01-01T00:00:00.000Z', hash: undefined }).line.trimEnd()), 3],
    ['sealed with an event that nobody knows', (lines: string[]) => lines.with(2, sealed({ ...JSON.parse(lines[2] ?? ''), event: { kind: 'x' }, hash: undefined }).line.trimEnd()), 3],
  ])('a line that was %s refuses the whole, with file and line', async (_what, damaged, line) => {
    const before = open()
    await chair(before)
    await before.add(operator, person('Key user'), PASSWORD)
    await before.setDisabled(operator, 'account-2', true)
    await writeFile(journal(), `${damaged((await readFile(journal(), 'utf8')).trimEnd().split('\n')).join('\n')}\n`)
    const problem = { code: 'journal-damaged', facts: { file: journal(), line } }
    const accounts = open()
    await expect(accounts.list()).rejects.toMatchObject(problem)
    await expect(accounts.signIn('Committee chair', PASSWORD, '203.0.113.7', null)).rejects.toMatchObject(problem)
    await expect(accounts.add(operator, person('Another'), PASSWORD)).rejects.toMatchObject(problem)
    expect((await accounts.verify())?.faults[0]).toContain(`accounts.jsonl, line ${line}: `)
  })

  it('a log that was cut is noticed by the people beside it', async () => {
    const before = open()
    await chair(before)
    await before.add(operator, person('Key user'), PASSWORD)
    await before.add(operator, person('Another'), PASSWORD)
    const lines = (await readFile(journal(), 'utf8')).split('\n')
    await writeFile(journal(), `${lines[0]}\n`)
    await expect(open().list()).rejects.toMatchObject({ code: 'journal-cut', facts: { file: journal() } })
    expect((await open().verify())?.faults[0]).toContain('cut off at its end')
    await rm(journal())
    await expect(open().list()).rejects.toMatchObject({ code: 'journal-cut' })
  })

  it.each([
    ['missing', null, { code: 'file-format', facts: { reason: 'entry-missing:account-1' } }],
    ['no JSON', '{', { code: 'file-format', facts: { reason: 'malformed:JSON' } }],
    ['of a newer version', '{"format":9}', { code: 'format-unknown', facts: { format: 9, known: 1 } }],
  ])('people that are %s refuse, and never start with fewer', async (_what, content, problem) => {
    await chair(open())
    if (content === null) await rm(file('people.json'))
    else await writeFile(file('people.json'), content)
    const accounts = open()
    await expect(accounts.list()).rejects.toMatchObject({ code: problem.code, facts: { file: file('people.json'), ...problem.facts } })
    expect((await accounts.verify())?.faults).toHaveLength(1)
  })

  it('of a newer version are left alone', async () => {
    await chair(open())
    await writeFile(journal(), (await readFile(journal(), 'utf8')).replace('{"format":2,', '{"format":3,'))
    await expect(open().list()).rejects.toMatchObject({ code: 'format-unknown', facts: { format: 3, known: 2 } })
  })
})

describe('On a troubled disk', () => {
  it('a full one refuses by name, keeps nothing of it, and goes on when there is room', async () => {
    const disk = troubledDisk()
    const accounts = open(disk)
    const { id } = await chair(accounts)
    const before = await readFile(journal(), 'utf8')
    disk.room = 40
    await expect(accounts.setDisabled(operator, id, false).then(async () => await accounts.reset(operator, id))).rejects.toMatchObject({ code: 'storage-full', facts: { file: journal() } })
    expect(await readFile(journal(), 'utf8')).toBe(before)
    disk.room = 0
    await expect(accounts.add(operator, person('Key user'), PASSWORD)).rejects.toMatchObject({ code: 'storage-full', facts: { file: file('people.json') } })
    expect(await accounts.find('Key user')).toBeNull()
    disk.room = null
    await accounts.add(operator, person('Key user'), PASSWORD)
    expect((await open().list()).map(({ name }) => name)).toEqual(['Committee chair', 'Key user'])
  })

  it('a name that came with a refused line goes with the next one', async () => {
    const disk = troubledDisk()
    const accounts = open(disk)
    await chair(accounts)
    disk.failing = { call: 'write accounts.jsonl', code: 'ENOSPC' }
    await expect(accounts.add(operator, person('Key user'), PASSWORD)).rejects.toMatchObject({ code: 'storage-full' })
    disk.failing = null
    expect(await readFile(file('people.json'), 'utf8')).toContain('Key user')
    expect(await open().list()).toHaveLength(1)
    await accounts.setDisabled(operator, 'account-1', false)
    expect(await readFile(file('people.json'), 'utf8')).not.toContain('Key user')
  })

  it('who is erased is told so only when the name is gone; once more finishes it', async () => {
    const disk = troubledDisk()
    const accounts = open(disk)
    await chair(accounts)
    await accounts.add(operator, person('Key user'), PASSWORD)
    disk.failing = { call: 'rename people.json', code: 'EIO' }
    await expect(accounts.erase(operator, 'account-2')).rejects.toMatchObject({ code: 'storage-failed', facts: { file: file('people.json') } })
    expect(await accounts.find('account-2')).toMatchObject({ erased: true, name: '' })
    disk.failing = null
    await accounts.erase(operator, 'account-2')
    expect(await readFile(file('people.json'), 'utf8')).not.toContain('Key user')
    expect((await accounts.verify())?.faults).toEqual([])
  })

  it('a failed sync is final: nothing is written until restart, projects included', async () => {
    const disk = troubledDisk()
    const accounts = open(disk)
    const { id } = await chair(accounts)
    disk.failing = { call: 'datasync accounts.jsonl', code: 'EIO' }
    await expect(accounts.reset(operator, id)).rejects.toMatchObject({ code: 'storage-failed', facts: { file: journal(), reason: 'EIO' } })
    disk.failing = null
    await expect(accounts.reset(operator, id)).rejects.toMatchObject({ code: 'storage-failed' })
    expect(await accounts.find(id)).toMatchObject({ id })
    expect(notices.map(({ code }) => code)).toContain('read-only')
    expect(await open().list()).toHaveLength(1)
  })

  it('a line is on the disk before it is answered, and its person before it', async () => {
    const disk = troubledDisk()
    await chair(open(disk))
    const calls = disk.calls.filter((call) => /accounts|people/.test(call))
    expect(calls.indexOf('rename people.json')).toBeLessThan(calls.indexOf('write accounts.jsonl'))
    expect(calls.at(-1)).toBe('datasync accounts.jsonl')
  })
})

describe('What is never asked', () => {
  it('reads nothing and makes nothing in the folder', async () => {
    const disk = troubledDisk()
    const accounts = open(disk)
    expect(await accounts.list()).toEqual([])
    expect(await accounts.verify()).toBeNull()
    await expect(stat(folder)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
