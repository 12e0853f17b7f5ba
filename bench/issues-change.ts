import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setAutoFreeze } from 'immer'
import { makeChange } from '../src/changes/make-change.ts'
import type { Context } from '../src/changes/context.ts'
import { openContext } from '../src/open-context.ts'
import { created, madeProject, renamed } from '../tests/stores/made-project.ts'
import { madeIssues } from './gen-issues.ts'
import { median, type Print } from './measure.ts'

const ROUNDS = 15
const CHANGES = 20
const operator = { id: 'operator', role: 'operator' } as const

type Way = { wall: number; cpu: number }
type Round = Record<'few' | 'many' | 'triaged' | 'moved' | 'renamed' | 'renamedMany', Way>

/** Reporting one issue more beside 10,000, through the whole executor into a data folder, beside the same with 100; and one change that has nothing to do with issues. */
export async function issuesChange(print: Print): Promise<void> {
  const folder = await mkdtemp(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'sixgate-bench-'))
  const context = await openContext({ folder })
  setAutoFreeze(false) // As in the running product.
  try {
    await filled(context, 'small', 100)
    await filled(context, 'large', 10_000)
    const rounds: Round[] = []
    for (let round = -2; round < ROUNDS; round += 1) {
      const measured = await measure(context, round)
      if (round >= 0) rounds.push(measured) // The first ones only warm up.
    }
    report(rounds, print)
  } finally {
    await context.store.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function filled({ store, ...context }: Context, id: string, count: number): Promise<void> {
  await store.change(id, created(madeProject(id, 100)))
  const rows = madeIssues(count).map(({ title, body }) => ({ title, description: body }))
  await makeChange({ store, ...context }, operator, id, 'import-issues', { rows })
}

async function measure(context: Context, round: number): Promise<Round> {
  const report = (id: string) => async (n: number) => void (await makeChange(context, operator, id, 'report-issue', { title: `Round ${round}, report ${n}`, description: '客户列表显示为空白' }))
  return {
    few: await timed(report('small')),
    many: await timed(report('large')),
    triaged: await timed(async (n) => void (await makeChange(context, operator, 'large', 'triage-issue', { issue: `issue-${1 + (round + 2) * CHANGES + n}`, kind: 'data', severity: 'minor' }))),
    moved: await timed(async (n) => void (await makeChange(context, operator, 'large', 'move-issue', { issue: `issue-${1 + (round + 2) * CHANGES + n}`, status: 'in-progress' }))),
    renamed: await timed(async (n) => void (await context.store.change('small', renamed(`Small ${round} ${n}`)))),
    renamedMany: await timed(async (n) => void (await context.store.change('large', renamed(`Large ${round} ${n}`)))),
  }
}

async function timed(make: (n: number) => Promise<void>): Promise<Way> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  for (let n = 0; n < CHANGES; n += 1) await make(n)
  const { user, system } = process.cpuUsage(cpu)
  return { wall: (performance.now() - start) / CHANGES, cpu: (user + system) / 1_000 / CHANGES }
}

function report(rounds: readonly Round[], print: Print): void {
  const wall = (way: keyof Round): number => median(rounds.map((round) => round[way].wall))
  const cpu = (way: keyof Round): number => median(rounds.map((round) => round[way].cpu))
  const ratio = (a: keyof Round, b: keyof Round): string => `${median(rounds.map((round) => round[a].wall / round[b].wall)).toFixed(2)} x wall, ${median(rounds.map((round) => round[a].cpu / round[b].cpu)).toFixed(2)} x CPU`
  const line = (way: keyof Round): string => `${wall(way).toFixed(2)} ms, ${cpu(way).toFixed(2)} ms of CPU`
  print(`one durable change, medians of ${ROUNDS} rounds of ${CHANGES}`)
  print(`  an issue reported beside 100      ${line('few')}`)
  print(`  an issue reported beside 10,000   ${line('many')} = ${ratio('many', 'few')} that beside 100; wanted 1.3`)
  print(`  an issue judged among 10,000      ${line('triaged')}`)
  print(`  an issue moved among 10,000       ${line('moved')}`)
  print(`  control: the store alone, renamed ${line('renamed')}; beside 10,000 issues ${line('renamedMany')} = ${ratio('renamedMany', 'renamed')}`)
}
