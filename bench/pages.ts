import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import pino from 'pino'
import type { Context } from '../src/changes/context.ts'
import { createProject } from '../src/changes/create-project.ts'
import { makeChange } from '../src/changes/make-change.ts'
import { play } from '../src/changes/play.ts'
import { openContext } from '../src/open-context.ts'
import { createApp } from '../src/web/app.ts'
import { demonstrationStory } from '../tests/cast/demonstration.ts'
import { addControls, flatTwin } from './flat-twin.ts'
import { burst, median, type Print } from './measure.ts'

const operator = { id: 'operator', role: 'operator' } as const
const demonstration = '/projects/shanghai-car-maker'
const ROUNDS = 9

/**
 * CPU of the server per request, beside a control: the product's own middleware with one flat template of the same rows and
 * the same bytes. Asked in turn, in one process; the client is another process, so that only the server is counted.
 */
export async function pages(print: Print): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sixgate-bench-'))
  const context = await openContext({ folder })
  await play(context, demonstrationStory())
  const app = createApp(context, { demonstration: true, log: pino({ level: 'silent' }) })
  const outer = express()
  const server = outer.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const controls = new Map<string, () => string>()
  addControls(app, controls)
  outer.use(app)

  for (const [name, path] of [['overview', demonstration], ['checkpoint', `${demonstration}/checkpoints/testing`]] as const) {
    controls.set(name, flatTwin(await (await fetch(url + path)).text()))
    print(`${name} page, ${(await (await fetch(url + path)).text()).length} characters, its twin ${(await (await fetch(`${url}/control/${name}`)).text()).length}: ${await ratio(url, path, `/control/${name}`)}`)
  }
  await moreProjects(context, 49)
  const few = await steady(`${url}/`)
  await moreProjects(context, 950)
  const many = await steady(`${url}/`)
  print(`portfolio, 25 rows: ${few.toFixed(2)} ms CPU with 50 projects, ${many.toFixed(2)} ms with 1,000 (to be flat)`)
  print(`overview with 1,000 projects: ${await ratio(url, demonstration, '/control/overview')}`)
  await largeProject(context, 10_000)
  await fetch(`${url}/projects/ten-thousand`)
  const times: number[] = []
  for (let i = 0; i < 15; i += 1) {
    const started = performance.now()
    await (await fetch(`${url}/projects/ten-thousand`)).text()
    times.push(performance.now() - started)
  }
  print(`overview of a project with 10,000 tasks, warm: ${median(times).toFixed(1)} ms (to be under 50)`)
  server.close()
  await context.store.close()
  await rm(folder, { recursive: true, force: true })
}

async function moreProjects(context: Context, count: number): Promise<void> {
  await Promise.all([...Array(count).keys()].map((i) => createProject(context, operator, { name: `Bench ${count} ${i}`, start: '2026-05-18' })))
}

/** A project of so many tasks, brought in as one archive would be: its first line says it all. */
async function largeProject(context: Context, tasks: number): Promise<void> {
  await createProject(context, operator, { id: 'ten-thousand', name: 'Ten thousand', start: '2026-05-18', calendar: 'CN' })
  const phases = ['planning', 'requirements', 'development', 'testing', 'initialization', 'go-live'] as const
  const { project } = await context.store.read('ten-thousand')
  const first = project.tasks.length
  const added = [...Array(tasks).keys()].map((i) => ({
    id: `task-${first + i + 1}`, phase: phases[Math.floor((i * 6) / tasks)] ?? 'planning', key: null, title: `Piece of work ${i}`, group: 'development' as const,
    milestone: false, estimate: { optimistic: 1, likely: 2, pessimistic: 4 }, predecessors: i % 40 === 0 ? [] : [`task-${first + i}`].filter((id) => id !== `task-${first}`),
    order: first + i + 1, done: 0, startedOn: null, finishedOn: null, withdrawn: null,
  }))
  await context.store.change('ten-thousand', (tip) => {
    if (!tip) throw new Error('the project should be there')
    const next = { ...tip.project, tasks: [...tip.project.tasks, ...added] }
    return {
      entry: { at: context.now(), by: operator, change: 'add-task', input: {}, patches: added.map((task) => ({ op: 'set' as const, path: ['tasks', task.id], value: task })) },
      next, result: {},
    }
  })
  await makeChange(context, operator, 'ten-thousand', 'start-phase', { phase: 'planning' })
}

async function ratio(url: string, path: string, control: string): Promise<string> {
  await burst(url + path)
  await burst(url + control)
  const ratios: number[] = []
  const own: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const base = await burst(url + control)
    const mine = await burst(url + path)
    ratios.push(mine / base)
    own.push(mine)
  }
  return `${median(own).toFixed(2)} ms CPU a request, ${median(ratios).toFixed(2)} × the control (to be at most 1.5)`
}

/** The median of some bursts, the first one left out. */
async function steady(url: string): Promise<number> {
  await burst(url)
  const bursts: number[] = []
  for (let round = 0; round < 5; round += 1) bursts.push(await burst(url))
  return median(bursts)
}
