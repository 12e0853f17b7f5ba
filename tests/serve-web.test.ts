import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Served } from '../src/cli/world.ts'
import { openContext } from '../src/open-context.ts'
import { serveWeb } from '../src/serve-web.ts'

let folder: string
let served: Served
const what = async (port: number) => ({
  context: await openContext({ folder, memory: true, now: () => '2026-06-10T02:00:00.000Z' }), demonstration: true, port, host: '127.0.0.1', folder, logFile: join(folder, 'sixgate.log'), trustProxy: false as const,
  url: null, setUpCode: null, mail: null,
})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sixgate-'))
  served = await serveWeb(await what(0))
})
afterAll(async () => await rm(folder, { recursive: true }))

it('serves pages and API on one address, which nobody else can have', async () => {
  expect(await (await fetch(`${served.address}healthz`)).json()).toEqual({ status: 'ok' })
  expect((await fetch(served.address)).status).toBe(200)
  await expect(serveWeb(await what(Number(new URL(served.address).port)))).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

it('lets requests finish and stops when asked to', async () => {
  const late = fetch(`${served.address}api/projects`)
  const answer = await late
  await served.close()
  expect(answer.status).toBe(200)
  await expect(fetch(served.address)).rejects.toThrow('fetch failed')
  expect(await readFile(join(folder, 'sixgate.log'), 'utf8')).toBe('')
})
