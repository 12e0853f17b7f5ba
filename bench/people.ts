import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { argon2id } from '../src/accounts/passwords.ts'
import type { Context } from '../src/changes/context.ts'
import { makeChange } from '../src/changes/make-change.ts'
import { play } from '../src/changes/play.ts'
import { personOf, rolesIn } from '../src/domain/rights.ts'
import { openContext } from '../src/open-context.ts'
import { createApp } from '../src/web/app.ts'
import { demonstrationStory } from '../tests/cast/demonstration.ts'
import { burst, median, type Print } from './measure.ts'

const operator = { id: 'operator', role: 'operator' } as const
const by = { id: 'operator', address: null }
const PROJECT = 'shanghai-car-maker'
const PASSWORD = 'a harbour without fog'
const SIGN_INS = 12

/** Signing in against the bare password hash; what the rights cost a page; the committee's page with 200 things waiting. */
export async function people(print: Print): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sixgate-bench-'))
  const context = await openContext({ folder })
  await play(context, demonstrationStory())
  await signingIn(context, print)
  await rights(context, print)
  await queue(context, print)
  await context.store.close()
  await context.accounts.close()
  await rm(folder, { recursive: true, force: true })
}

async function signingIn(context: Context, print: Print): Promise<void> {
  const { accounts } = context
  await accounts.add(by, { name: 'Member', mail: '', administrator: true, creates: true }, PASSWORD)
  const hash = await argon2id.hash(PASSWORD)
  const bare = async () => void (await argon2id.matches(hash, PASSWORD))
  const whole = async () => void (await accounts.signIn('member', PASSWORD, '127.0.0.1', null))
  for (const atOnce of [1, 4]) {
    await timed(atOnce, bare)
    const [control, mine] = [await timed(SIGN_INS, bare, atOnce), await timed(SIGN_INS, whole, atOnce)]
    print(`${SIGN_INS} sign-ins, ${atOnce} at once: ${(SIGN_INS / mine * 1000).toFixed(1)} a second, the bare hash ${(SIGN_INS / control * 1000).toFixed(1)}: ${(mine / control).toFixed(2)} × its time (to be bounded by it)`)
  }
}

/** Milliseconds for so many runs, some at once. */
async function timed(count: number, run: () => Promise<void>, atOnce = 1): Promise<number> {
  const started = performance.now()
  let left = count
  await Promise.all([...Array(atOnce).keys()].map(async () => {
    while (left > 0) {
      left -= 1
      await run()
    }
  }))
  return performance.now() - started
}

async function rights(context: Context, print: Print): Promise<void> {
  const [account] = await context.accounts.list()
  await makeChange(context, operator, PROJECT, 'link-account', { person: 'person-17', account: account?.id })
  const { project } = await context.store.read(PROJECT)
  const who = { id: account?.id ?? '', name: 'Member', administrator: false, creates: false, readOnly: false, project: null }
  const rounds = 20_000
  const started = performance.now()
  for (let i = 0; i < rounds; i += 1) if (rolesIn(project, who).length === 0 || !personOf(project, who)) throw new Error('the member should belong to the project')
  const check = (performance.now() - started) / rounds
  const app = createApp(context, { demonstration: true, log: pino({ level: 'silent' }) })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/projects/${PROJECT}`
  await burst(address)
  const page = median([await burst(address), await burst(address), await burst(address)])
  print(`rights of a member: ${(check * 1000).toFixed(1)} µs for roles and person, ${(check / page * 100).toFixed(2)} % of the overview's ${page.toFixed(2)} ms CPU, read again from memory (to be under 5 %)`)
  server.close()
}

async function queue(context: Context, print: Print): Promise<void> {
  for (let i = 0; i < 200; i += 1) await makeChange(context, operator, PROJECT, 'raise-matter', { kind: 'other', title: `Matter ${i} for the committee`, text: 'What is to be decided', dueOn: '2026-12-18' })
  const app = createApp(context, { demonstration: true, log: pino({ level: 'silent' }) })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/projects/${PROJECT}/committee`
  const times = { again: [] as number[], anew: [] as number[] }
  for (let i = 0; i < 25; i += 1) {
    // Another address is another page: it is made anew.
    times.anew.push(await asked(`${address}?n=${i}`))
    times.again.push(await asked(address))
  }
  print(`committee page with 200 and more things waiting: ${median(times.again.slice(5)).toFixed(1)} ms read again, ${median(times.anew.slice(5)).toFixed(1)} ms made anew (to be under 50)`)
  server.close()
}

async function asked(address: string): Promise<number> {
  const started = performance.now()
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  await answer.text()
  return performance.now() - started
}
