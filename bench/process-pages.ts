import type { AddressInfo } from 'node:net'
import { setAutoFreeze } from 'immer'
import pino from 'pino'
import { makeChange } from '../src/changes/make-change.ts'
import type { Step } from '../src/domain/process/process.ts'
import type { Project } from '../src/domain/project.ts'
import { openContext } from '../src/open-context.ts'
import { createApp } from '../src/web/app.ts'
import { castProject } from '../tests/cast/cast.ts'
import { castProcess, madeProcess, madeRoles } from '../tests/cast/processes.ts'
import { burst, median, type Print } from './measure.ts'

const operator = { id: 'operator', role: 'operator' } as const
const ROUNDS = 7

/** The page on which two variants of 200 steps with loops and parallel blocks are compared: made anew, read again, after a change elsewhere; and how long another request waits meanwhile. */
export async function processPages(print: Print): Promise<void> {
  setAutoFreeze(false) // As in the running product.
  const context = await openContext({ folder: 'nowhere', memory: true, now: () => '2026-06-10T02:00:00.000Z' })
  const project = projectMade()
  await context.store.change(project.id, () => ({
    entry: { at: '2026-06-09T02:00:00.000Z', by: operator, change: 'create-project', input: { name: project.name }, patches: [{ op: 'set', path: [], value: project }] }, next: project, result: null,
  }))
  const server = createApp(context, { demonstration: true, log: pino({ level: 'silent' }) }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const page = `${url}/projects/${project.id}/processes/1`
  await timed(`${url}/new`)
  const [first, waited] = await Promise.all([timed(page), longestWait(`${url}/new`)])
  const again = await burst(page)
  const list = await burst(`${url}/projects/${project.id}/processes`)
  const small = await burst(`${url}/`)
  const changed: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    await makeChange(context, operator, project.id, 'edit-process', { process: 'process-2', volume: 100 + round })
    changed.push(await timed(page))
  }
  const size = (await (await fetch(page, { headers: { 'accept-language': 'en' } })).text()).length
  print(`comparison of two variants of 200 steps, ${(size / 1_000).toFixed(0)} kB: ${again.toFixed(1)} ms CPU read again (to be under 100; the list of processes ${list.toFixed(1)} ms, of projects ${small.toFixed(1)} ms), ${median(changed).toFixed(0)} ms after a change of another process, ${first.toFixed(0)} ms made anew by the first reader, while another request waited ${waited.toFixed(0)} ms at most`)
  await new Promise((resolve) => server.close(resolve))
  await context.store.close()
}

async function timed(url: string): Promise<number> {
  const before = performance.now()
  const answer = await fetch(url, { headers: { 'accept-language': 'en' } })
  await answer.text()
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return performance.now() - before
}

/** The longest that a request waits among those asked one after the other for two seconds. */
async function longestWait(url: string): Promise<number> {
  const until = performance.now() + 2_000
  let longest = 0
  while (performance.now() < until) longest = Math.max(longest, await timed(url))
  return longest
}

/** Every third step is quicker, every tenth is done in the CRM. */
const improved = (steps: readonly Step[]): Step[] => steps.map((step, at) => (at % 3 === 0 && step.kind !== 'choice' ? { ...step, wait: { optimistic: 0, likely: step.wait.optimistic, pessimistic: step.wait.likely }, system: at % 10 === 0 ? 'crm' : step.system } : step))

function projectMade(): Project {
  const asIs = madeProcess(200, 3)
  const process = castProcess(asIs, [improved(asIs)])
  return { ...castProject(), workRoles: madeRoles, processes: [process, { ...castProcess(madeProcess(20, 5)), id: 'process-2', title: 'Small' }] }
}
