import { appendFile, readdir, readFile, stat } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type NewMessage, openOutbox } from '../../src/accounts/outbox.ts'
import type { Day } from '../../src/domain/day.ts'
import { openGround } from '../../src/stores/open-ground.ts'
import { outboxFile } from '../../src/stores/outbox-file.ts'
import { tempFolder } from './temp-folder.ts'

const day = (text: string): Day => text as Day
const message = (account: string, on = '2026-06-10', more: Partial<NewMessage> = {}): NewMessage =>
  ({ account, day: day(on), at: `${on}T00:00:00.000Z`, locale: 'en', state: 'queued', subject: 'Two things wait', text: '您有 2 件待办\n', html: '<p>2</p>', ...more })

describe('The outbox of a data folder', () => {
  let folder = ''
  let leave: (() => Promise<void> | void)[] = []
  const open = () => {
    const ground = openGround({ folder })
    leave.push(() => ground.lock.close())
    return openOutbox(outboxFile(ground))
  }
  beforeEach(async () => {
    const made = await tempFolder()
    ;[folder, leave] = [made.folder, [made.remove]]
  })
  afterEach(async () => {
    for (const each of leave.toReversed()) await each()
  })

  it('keeps messages by month, for its owner alone, and a later server knows them', async () => {
    const outbox = open()
    expect(await outbox.list(9)).toEqual([])
    expect(await outbox.keep(message('account-1'))).toBe(true)
    expect(await outbox.keep(message('account-1', '2026-06-10', { subject: 'Another' }))).toBe(false)
    expect(await outbox.keep(message('account-1', '2026-07-01'))).toBe(true)
    expect(await readdir(`${folder}/outbox`)).toEqual(['2026-06.jsonl', '2026-07.jsonl'])
    expect([(await stat(`${folder}/outbox`)).mode & 0o777, (await stat(`${folder}/outbox/2026-06.jsonl`)).mode & 0o777]).toEqual([0o700, 0o600])
    expect((await open().list(9)).map(({ id, state }) => [id, state])).toEqual([['account-1/2026-07-01', 'queued'], ['account-1/2026-06-10', 'queued']])
    expect(await open().has('account-1', day('2026-06-10'))).toBe(true)
  })

  it('gives each message to one of two servers, with its text', async () => {
    const [one, other] = [open(), open()]
    await one.keep(message('account-1'))
    await one.keep(message('account-2'))
    const taken = await Promise.all([one.take('2026-06-10T00:05:00.000Z', day('2026-06-10')), other.take('2026-06-10T00:05:00.000Z', day('2026-06-10')), one.take('2026-06-10T00:05:00.000Z', day('2026-06-10'))])
    expect(taken.map((each) => each?.account).sort()).toEqual(['account-1', 'account-2', undefined])
    expect(taken.find((each) => each)).toMatchObject({ text: '您有 2 件待办\n', html: '<p>2</p>', tries: 1 })
    await other.sent('account-1/2026-06-10', '2026-06-10T00:06:00.000Z')
    expect((await one.list(9)).map(({ id, state }) => [id, state])).toEqual(expect.arrayContaining([['account-1/2026-06-10', 'sent'], ['account-2/2026-06-10', 'sending']]))
  })

  it('does not send again what was being sent when its server died', async () => {
    await open().keep(message('account-1'))
    await open().take('2026-06-10T00:05:00.000Z', day('2026-06-10'))
    const outbox = open()
    expect(await outbox.take('2026-06-10T00:10:00.000Z', day('2026-06-10'))).toBeNull()
    expect(await outbox.take('2026-06-10T00:21:00.000Z', day('2026-06-10'))).toBeNull()
    expect(await outbox.list(9)).toMatchObject([{ state: 'failed', reason: 'interrupted', again: null }])
  })

  it('is copied without its texts, and what waited then counts as interrupted where the copy is taken in', async () => {
    const outbox = open()
    for (const account of ['account-1', 'account-2', 'account-3', 'account-4']) await outbox.keep(message(account, '2026-06-10', account === 'account-4' ? { state: 'none' } : {}))
    await outbox.sent('account-1/2026-06-10', '2026-06-10T00:06:00.000Z')
    await outbox.failed('account-2/2026-06-10', '2026-06-10T00:07:00.000Z', 'no such mailbox', null)
    const copy = await outbox.copy()
    expect(copy).not.toContain('待办')
    const elsewhere = await tempFolder()
    leave.push(elsewhere.remove)
    folder = elsewhere.folder
    const restored = open()
    await restored.keep(message('account-1', '2026-06-09'))
    await restored.adopt(copy)
    await restored.adopt(copy)
    expect((await open().list(9)).map(({ id, state, reason }) => [id, state, reason])).toEqual(expect.arrayContaining([
      ['account-1/2026-06-10', 'sent', ''], ['account-2/2026-06-10', 'failed', 'no such mailbox'], ['account-3/2026-06-10', 'failed', 'interrupted'], ['account-4/2026-06-10', 'none', ''], ['account-1/2026-06-09', 'queued', ''],
    ]))
    expect((await restored.take('2026-06-10T02:00:00.000Z', day('2026-06-10')))?.id).toBe('account-1/2026-06-09')
    expect(await restored.take('2026-06-10T02:00:00.000Z', day('2026-06-10'))).toBeNull()
    expect(await restored.keep(message('account-1'))).toBe(false)
    await expect(restored.adopt('[{"id":"account-1/2026-06-10","state":"queued"}]')).rejects.toMatchObject({ code: 'file-format' })
  })

  it('goes on after a line that a crash left unfinished', async () => {
    await open().keep(message('account-1'))
    await appendFile(`${folder}/outbox/2026-06.jsonl`, '{"format":1,"kind":"sent","id":"acc')
    const outbox = open()
    expect(await outbox.list(9)).toHaveLength(1)
    await outbox.keep(message('account-2'))
    expect((await readFile(`${folder}/outbox/2026-06.jsonl`, 'utf8')).trimEnd().split('\n').map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['account-1/2026-06-10', 'account-2/2026-06-10'])
  })

  it('lets whole months go that are older than ninety days', async () => {
    const outbox = open()
    await outbox.keep(message('account-1', '2026-02-27'))
    await outbox.keep(message('account-1', '2026-03-12'))
    await outbox.keep(message('account-1', '2026-06-10'))
    expect(await readdir(`${folder}/outbox`)).toEqual(['2026-03.jsonl', '2026-06.jsonl'])
    expect((await outbox.list(9)).map(({ day: of }) => of)).toEqual(['2026-06-10', '2026-03-12'])
  })

  it('refuses a file of a newer version, and one that is damaged, by name', async () => {
    await open().keep(message('account-1'))
    await appendFile(`${folder}/outbox/2026-06.jsonl`, '{"format":9}\n')
    await expect(open().list(9)).rejects.toMatchObject({ code: 'format-unknown', facts: { format: 9 } })
  })
})
