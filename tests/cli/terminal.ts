import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Context } from '../../src/changes/context.ts'
import { run } from '../../src/cli/run.ts'
import type { World } from '../../src/cli/world.ts'
import { openContext } from '../../src/open-context.ts'
import { addressesAt } from '../../src/web/addresses.ts'
import { cheapHash } from '../accounts/cheap-hash.ts'

export type Said = { code: number; out: string; err: string }
export type Terminal = {
  /** Runs a command line and answers what it said. */
  sixgate: (...argv: string[]) => Promise<Said>
  /** The same with `--json`, its one value parsed. */
  json: (...argv: string[]) => Promise<unknown>
  /** A folder for files, removed after the tests. */
  folder: string
  world: World
}

const NOW = '2026-06-10T02:00:00.000Z'

/** A terminal over one store: in memory, or over a data folder when `onDisk`. */
export async function openTerminal({ onDisk = false, ...surroundings }: Partial<World> & { onDisk?: boolean } = {}): Promise<Terminal> {
  const folder = await mkdtemp(join(tmpdir(), 'sixgate-'))
  afterAll(async () => await rm(folder, { recursive: true, force: true }))
  const kept: Context = await openContext({ folder, memory: true, now: () => NOW, hash: cheapHash() })
  let out: (string | Uint8Array)[] = []
  let err = ''
  const world: World = {
    out: (text) => void out.push(text),
    err: (text) => {
      err += text
    },
    env: { SIXGATE_DATA: join(folder, 'data') },
    stdin: async () => '',
    isTerminal: { out: false, err: false },
    columns: 100,
    openContext: async ({ memory, notify: _unheard, ...options }) =>
      (memory || onDisk ? await openContext({ ...options, memory: memory ?? false, now: () => NOW, hash: cheapHash() }) : kept),
    addresses: async (url) => addressesAt(url),
    serve: async () => ({ address: 'http://127.0.0.1:3000/', close: async () => undefined }),
    stopped: async () => undefined,
    ...surroundings,
  }
  const sixgate: Terminal['sixgate'] = async (...argv) => {
    out = []
    err = ''
    const code = await run(argv, world)
    return { code, out: out.map((part) => (typeof part === 'string' ? part : Buffer.from(part).toString('latin1'))).join(''), err }
  }
  return { sixgate, json: async (...argv) => JSON.parse((await sixgate(...argv, '--json')).out) as unknown, folder, world }
}
