import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setAutoFreeze } from 'immer'
import type { Store } from '../src/changes/context.ts'
import { lineOf } from '../src/domain/history.ts'
import { openFileStore } from '../src/stores/file-store.ts'
import { created, madeProject, progressed } from '../tests/stores/made-project.ts'

/** How long one measurement lasts, and how often all are repeated in turn. */
const RUN_MS = 400
const ROUNDS = 9

type Round = { bare: number; grouped: number; one: number; oneOfMany: number; fifty: number }

/**
 * Durable changes in a second, beside bare loops that append lines of the same bytes and sync them: one by one, and with the
 * lines of 50 waiting writers in one sync. All in turn in one process; medians of ratios; a round in which the bare loop fell
 * to half its median is dropped.
 */
export async function durable(print: (line: string) => void): Promise<void> {
  const folder = await mkdtemp(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'sixgate-bench-'))
  const store = await openFileStore({ folder })
  setAutoFreeze(false) // As in the running product.
  try {
    await store.change('small', created(madeProject('small', 100)))
    await store.change('large', created(madeProject('large', 10_000)))
    const rounds: Round[] = []
    for (let round = -1; round < ROUNDS; round += 1) {
      const measured = await measure(store, folder, await sampleLine(store))
      if (round >= 0) rounds.push(measured) // The first one only warms up.
    }
    report(rounds, print)
  } finally {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(store: Store, folder: string, line: Buffer): Promise<Round> {
  return {
    bare: await bareLoop(folder, line),
    one: await changing(store, 'small', 100, 1),
    oneOfMany: await changing(store, 'large', 10_000, 1),
    grouped: await groupedLoop(folder, line),
    fifty: await changing(store, 'small', 100, 50),
  }
}

/** A line as the store's own journal has it: the loops write lines of the same bytes. */
async function sampleLine(store: Store): Promise<Buffer> {
  const { held } = await store.change('small', progressed('task-50', 33))
  const [entry] = await store.entries('small', held.version - 1)
  return Buffer.from(entry ? lineOf(entry).line : '')
}

/** Changes in a second, made by so many writers that each wait for their answer. */
async function changing(store: Store, id: string, tasks: number, writers: number): Promise<number> {
  return await perSecond(writers, async (writer, n) => {
    await store.change(id, progressed(`task-${1 + ((writer * 7 + n) % tasks)}`, n % 101))
  })
}

async function bareLoop(folder: string, line: Buffer): Promise<number> {
  const file = openSync(join(folder, 'bare'), 'w')
  let count = 0
  const start = performance.now()
  for (; performance.now() - start < RUN_MS; count += 1) {
    writeSync(file, line)
    fdatasyncSync(file)
  }
  closeSync(file)
  return (count * 1_000) / (performance.now() - start)
}

/** Fifty writers that wait for their answer; the lines waiting at the same moment are written and synced together, without holding the process up. */
async function groupedLoop(folder: string, line: Buffer): Promise<number> {
  const file = await open(join(folder, 'grouped'), 'w')
  const text = line.toString('utf8')
  let waiting: (() => void)[] = []
  let busy = false
  const flush = async (): Promise<void> => {
    busy = true
    while (waiting.length > 0) {
      const answers = waiting
      waiting = []
      await file.write(answers.map(() => text).join(''))
      await file.datasync()
      for (const answer of answers) answer()
    }
    busy = false
  }
  const rate = await perSecond(50, async () => await new Promise<void>((resolve) => {
    waiting.push(resolve)
    if (!busy) void flush()
  }))
  await file.close()
  return rate
}

async function perSecond(writers: number, write: (writer: number, n: number) => Promise<void>): Promise<number> {
  let count = 0
  const start = performance.now()
  await Promise.all(Array.from({ length: writers }, async (_, writer) => {
    for (let n = 0; performance.now() - start < RUN_MS; n += 1, count += 1) await write(writer, n)
  }))
  return (count * 1_000) / (performance.now() - start)
}

function report(all: readonly Round[], print: (line: string) => void): void {
  const usual = median(all.map(({ bare }) => bare))
  const rounds = all.filter(({ bare }) => bare > usual / 2)
  const figure = (pick: (round: Round) => number): number => median(rounds.map(pick))
  const count = (pick: (round: Round) => number): string => Math.round(figure(pick)).toLocaleString('en')
  print(`durable changes, ${rounds.length} of ${all.length} rounds, medians, changes in a second`)
  print(`  one writer               ${count(({ one }) => one)} = ${figure(({ one, bare }) => one / bare).toFixed(2)} x bare append + fdatasync (${count(({ bare }) => bare)}); wanted 0.70`)
  print(`  50 writers               ${count(({ fifty }) => fifty)} = ${figure(({ fifty, grouped }) => fifty / grouped).toFixed(2)} x the same with group commit (${count(({ grouped }) => grouped)}); wanted 0.25`)
  print(`  one writer, 10,000 tasks ${count(({ oneOfMany }) => oneOfMany)} = ${figure(({ one, oneOfMany }) => oneOfMany / one).toFixed(2)} x the figure at 100 tasks; wanted 0.50`)
}

function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
