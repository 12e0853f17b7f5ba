import type { AddressInfo } from 'node:net'
import { setAutoFreeze } from 'immer'
import pino from 'pino'
import type { Context } from '../src/changes/context.ts'
import { makeChange } from '../src/changes/make-change.ts'
import type { Project } from '../src/domain/project.ts'
import { openContext } from '../src/open-context.ts'
import { createApp } from '../src/web/app.ts'
import { burst, median, type Print } from './measure.ts'

const operator = { id: 'operator', role: 'operator' } as const
const ROUNDS = 9

/** The page of 200 goals with 500 measurements each: read again, after a measurement was recorded, and made anew; beside the list of projects. CPU of the server. */
export async function goalsPages(print: Print, project: Project): Promise<void> {
  setAutoFreeze(false) // As in the running product.
  const context = await openContext({ folder: 'nowhere', memory: true, now: () => '2026-06-10T02:00:00.000Z' })
  await hold(context, project)
  const server = createApp(context, { demonstration: true, log: pino({ level: 'silent' }) }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const page = `${url}/projects/${project.id}/goals`
  const first = await costOf(page)
  const again = await burst(page)
  const small = await burst(`${url}/`)
  const recorded: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    await makeChange(context, operator, project.id, 'record-measurement', { goal: `goal-${10 + round}`, value: 40_000 + round })
    recorded.push(await costOf(page))
  }
  const { length } = await (await fetch(page, { headers: { 'accept-language': 'en' } })).text()
  print(`goals page, ${(length / 1_000).toFixed(0)} kB: ${again.toFixed(1)} ms CPU read again (to be under 100; the list of projects ${small.toFixed(1)} ms), after a new measurement ${median(recorded).toFixed(0)} ms, made anew by the first reader ${first.toFixed(0)} ms`)
  await new Promise((resolve) => server.close(resolve))
  await context.store.close()
}

/** CPU milliseconds until a page is there. */
async function costOf(url: string): Promise<number> {
  const before = process.cpuUsage()
  const answer = await fetch(url, { headers: { 'accept-language': 'en' } })
  await answer.text()
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

async function hold({ store }: Context, project: Project): Promise<void> {
  await store.change(project.id, () => ({
    entry: { at: '2026-06-09T02:00:00.000Z', by: operator, change: 'create-project', input: { name: project.name }, patches: [{ op: 'set', path: [], value: project }] }, next: project, result: null,
  }))
}
