import { beforeAll, describe, expect, it } from 'vitest'
import { openTerminal, type Terminal } from './terminal.ts'

let terminal: Terminal
const served: { demonstration: boolean; port: number; host: string }[] = []

beforeAll(async () => {
  terminal = await openTerminal({ onDisk: true, serve: async ({ demonstration, port, host }) => {
    served.push({ demonstration, port, host })
    return { address: `http://${host}:${port}/`, close: async () => undefined }
  } })
  await terminal.sixgate('demo')
})

describe('The demonstration', () => {
  it('is three projects with a whole history, and is served with a choice of roles', async () => {
    const heads = await terminal.json('list') as { id: string; version: number }[]
    expect(heads.map(({ id }) => id)).toEqual(['group-with-subsidiaries', 'shanghai-car-maker', 'small-trading-company'])
    expect(heads[1]?.version).toBeGreaterThan(100)
    expect(served[0]).toEqual({ demonstration: true, port: 3000, host: '127.0.0.1' })
    expect((await terminal.sixgate('verify')).code).toBe(0)
    expect(await terminal.json('status', 'shanghai-car-maker')).toMatchObject({ today: '2026-11-25', presentPhase: 'testing', leftBehind: null })
  })

  it('is finished by the next start where the first was interrupted, and what is there stays', async () => {
    await terminal.sixgate('remove', 'small-trading-company')
    await terminal.sixgate('change', 'start-phase', 'group-with-subsidiaries', '--phase', 'planning')
    const { out, err } = await terminal.sixgate('demo', '--port', '4000')
    expect(err).toContain('one project')
    expect(out).toContain('http://127.0.0.1:4000/')
    expect(await terminal.json('list')).toMatchObject([{ version: 3 }, {}, { id: 'small-trading-company', version: 2 }])
  })

  it('tells its history as sentences in three languages, with no word missing', async () => {
    for (const language of ['en', 'zh-CN', 'zh-TW']) {
      const { out } = await terminal.sixgate('history', 'shanghai-car-maker', '--language', language)
      expect(out).not.toMatch(/undefined|\[object|NaN|rate-sheet|decide-checkpoint|task-\d|deliverable-\d|goal-\d|person-\d/)
    }
  })

  it('is served on this machine only', async () => {
    expect(await terminal.sixgate('demo', '--host', '0.0.0.0')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('only this machine') as string })
  })
})
