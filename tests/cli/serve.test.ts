import { expect, it } from 'vitest'
import type { Serving } from '../../src/cli/world.ts'
import { openTerminal } from './terminal.ts'

const BY = { id: 'operator', address: null }

/** A terminal whose server only notes what it was asked to serve. */
async function listening(env: Record<string, string> = {}) {
  const asked: Serving[] = []
  const terminal = await openTerminal({
    env,
    serve: async (what) => {
      asked.push(what)
      return { address: `http://${what.host}:${what.port}/`, close: async () => undefined }
    },
  })
  return { ...terminal, asked }
}

it('prints a set-up code on standard error while there is no administrator, and none after', async () => {
  const { sixgate, asked } = await listening()
  const { code, out, err } = await sixgate('serve')
  expect([code, out]).toEqual([0, 'Sixgate is at http://127.0.0.1:3000/ (stop it with Ctrl+C)\n'])
  expect(err).toContain('http://127.0.0.1:3000/setup')
  expect(err).toContain(String(asked[0]?.setUpCode))
  expect(asked[0]?.setUpCode).toMatch(/^(?:[2-9A-HJKMNP-Z]{5}-){3}[2-9A-HJKMNP-Z]{5}$/)
  const { out: json } = await sixgate('serve', '--json')
  expect(JSON.parse(json)).toEqual({ address: 'http://127.0.0.1:3000/' })
  expect(asked[1]?.setUpCode).not.toBe(asked[0]?.setUpCode)
  await asked[0]?.context.accounts.add(BY, { name: 'Keeper', mail: '', administrator: true, creates: true }, 'four words in a row')
  const again = await sixgate('serve')
  expect([asked[2]?.setUpCode, again.err]).toEqual([null, 'Stopped.\n'])
})

it('listens beyond this machine, and warns when nothing is said of a proxy with TLS', async () => {
  const bare = await listening()
  expect(await bare.sixgate('serve', '--host', '0.0.0.0')).toMatchObject({ code: 0, err: expect.stringContaining('without TLS') as string })
  const behind = await listening({ TRUST_PROXY: '1', SIXGATE_URL: 'https://crm.example.org/' })
  const { err } = await behind.sixgate('serve', '--host', '0.0.0.0')
  expect(err).not.toContain('without TLS')
  expect(err).toContain('https://crm.example.org/setup')
  expect(behind.asked[0]).toMatchObject({ host: '0.0.0.0', trustProxy: 1, url: 'https://crm.example.org', demonstration: false })
})

it.each([
  ['', false], ['0', false], ['false', false], ['2', 2], ['loopback', ['loopback']], ['10.0.0.0/8, ::1', ['10.0.0.0/8', '::1']],
])('believes the proxies of TRUST_PROXY=%s', async (given, trustProxy) => {
  const { sixgate, asked } = await listening({ TRUST_PROXY: given })
  await sixgate('serve')
  expect(asked[0]?.trustProxy).toEqual(trustProxy)
})

it.each([{ TRUST_PROXY: 'everybody' }, { TRUST_PROXY: '10.0.0.0/64' }, { TRUST_PROXY: 'true' }, { SIXGATE_URL: 'crm.example.org' }, { SIXGATE_URL: 'https://crm.example.org/sixgate' }, { SIXGATE_URL: 'javascript:alert(1)' }])(
  'is misused with %o', async (env) => {
    expect((await (await listening(env as Record<string, string>)).sixgate('serve')).code).toBe(2)
  })

it('names the port that is taken', async () => {
  const taken = await openTerminal({ serve: async () => { throw Object.assign(new Error('in use'), { code: 'EADDRINUSE' }) } })
  expect(await taken.sixgate('serve', '--port', '3001')).toMatchObject({ code: 1, err: 'Port 3001 is in use. Stop what runs there, or choose another with --port.\n' })
  expect((await taken.sixgate('serve', '--port', 'http')).code).toBe(2)
})
