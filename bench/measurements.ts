import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { setAutoFreeze } from 'immer'
import { createProject } from '../src/changes/create-project.ts'
import { makeChange } from '../src/changes/make-change.ts'
import { addDays, type Day } from '../src/domain/day.ts'
import { planMeasurements } from '../src/exchange/measurements-file.ts'
import { en } from '../src/locales/en/index.ts'
import { openContext } from '../src/open-context.ts'
import { bareWorkbook } from '../tests/cast/bare-workbook.ts'
import { castBrief } from '../tests/cast/cast.ts'
import { median, type Print } from './measure.ts'

const operator = { id: 'operator', role: 'operator' } as const
const ROWS = 100_000
const GOALS = 200
const ROUNDS = 5

/**
 * An import of 100,000 rows, from the bytes of the file to the line on the disk, beside an anchor: csv-parse over the same bytes with
 * day and figure of each row checked. In turn, in one process, each time into a new project; medians.
 */
export async function measurements(print: Print): Promise<void> {
  const folder = await mkdtemp(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'sixgate-bench-'))
  setAutoFreeze(false) // As in the running product.
  const context = await openContext({ folder, now: () => '2026-06-10T02:00:00.000Z' })
  const bytes = new TextEncoder().encode(fileOf(0))
  const quoted = new TextEncoder().encode(fileOf(0).replaceAll('Service ledger', '"Service ledger, monthly"'))
  const workbook = workbookOf()
  const times: Record<'anchor' | 'plan' | 'quoted' | 'workbook' | 'change' | 'again' | 'single', number[]> = { anchor: [], plan: [], quoted: [], workbook: [], change: [], again: [], single: [] }
  const used: typeof times = { anchor: [], plan: [], quoted: [], workbook: [], change: [], again: [], single: [] }
  const timed = async <T>(of: keyof typeof times, job: () => Promise<T> | T): Promise<T> => {
    const before = process.cpuUsage()
    const start = performance.now()
    const result = await job()
    times[of].push(performance.now() - start)
    const { user, system } = process.cpuUsage(before)
    used[of].push((user + system) / 1_000)
    return result
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const id = `bench-${round}`
    const goals = Array.from({ length: GOALS }, (_, at) => ({ ...castBrief.goals[0], title: `Goal ${at}`, unit: 'days' }))
    await createProject(context, operator, { ...structuredClone(castBrief), id, goals })
    const planOf = async (from: Uint8Array) => await planMeasurements(from, 'bench.csv', { project: (await context.store.read(id)).project, words: en, today: '2026-06-10' as Day })
    await timed('anchor', () => anchor(bytes))
    const { accepted, counts } = await timed('plan', async () => await planOf(bytes))
    for (const [of, from] of [['quoted', quoted], ['workbook', workbook]] as const) {
      const { counts: same } = await timed(of, async () => await planOf(from))
      if (same.add !== ROWS) throw new Error(`${same.add} rows of a ${of} file would be added`)
    }
    if (counts.add !== ROWS) throw new Error(`${counts.add} rows would be added`)
    await timed('change', async () => await makeChange(context, operator, id, 'import-measurements', { rows: accepted, source: 'bench.csv' }))
    const corrections = new TextEncoder().encode(fileOf(1))
    await timed('again', async () => await makeChange(context, operator, id, 'import-measurements', { rows: (await planOf(corrections)).accepted }))
    await timed('single', async () => await makeChange(context, operator, id, 'record-measurement', { goal: 'goal-7', value: 5 }))
  }
  const { size } = await stat(join(folder, 'projects', 'bench-0', 'changes.jsonl'))
  const ms = (of: keyof typeof times): number => median(times[of])
  const whole = ms('plan') + ms('change')
  print(`import of ${ROWS.toLocaleString('en')} rows for ${GOALS} goals: ${whole.toFixed(0)} ms (to be under 3,000) = ${(whole / ms('anchor')).toFixed(1)} x csv-parse with checks (${ms('anchor').toFixed(0)} ms)`)
  print(`  of a CSV with quoted cells: ${(ms('quoted') + ms('change')).toFixed(0)} ms; of a workbook of ${(workbook.length / 1e6).toFixed(1)} MB: ${(ms('workbook') + ms('change')).toFixed(0)} ms, reading it ${ms('workbook').toFixed(0)} ms (both to be under 3,000)`)
  print(`  CPU time of it: ${(median(used.plan) + median(used.change)).toFixed(0)} ms = ${((median(used.plan) + median(used.change)) / median(used.anchor)).toFixed(1)} x the anchor's ${median(used.anchor).toFixed(0)} ms; with quoted cells ${(median(used.quoted) + median(used.change)).toFixed(0)} ms, as a workbook ${(median(used.workbook) + median(used.change)).toFixed(0)} ms`)
  print(`  read and preview ${ms('plan').toFixed(0)} ms, durable change ${ms('change').toFixed(0)} ms; the same rows corrected, preview and change: ${ms('again').toFixed(0)} ms`)
  print(`  one measurement after that: ${ms('single').toFixed(1)} ms; the history then has ${(size / 1e6).toFixed(0)} MB`)
  await context.store.close()
  await rm(folder, { recursive: true, force: true })
}

/** 500 days for each of 200 goals; `more` is added to every value. */
function fileOf(more: number): string {
  const lines = Array.from({ length: ROWS }, (_, at) => `goal-${1 + (at % GOALS)},${addDays('2025-01-01' as Day, Math.floor(at / GOALS))},${((at * 7919) % 10_000) / 100 + more},${20 + (at % 80)},Service ledger`)
  return `goal,date,value,sample,source\n${lines.join('\n')}\n`
}

/** The same as a workbook, its texts inline and its figures as numbers. */
function workbookOf(): Uint8Array {
  const cell = (text: string, at: number, row: number): string => {
    const place = `r="${'ABCDE'[at]}${row}"`
    return /^\d+(?:\.\d+)?$/.test(text) ? `<c ${place}><v>${text}</v></c>` : `<c ${place} t="inlineStr"><is><t>${text}</t></is></c>`
  }
  return bareWorkbook(fileOf(0).trim().split('\n').map((line, at) => `<row r="${at + 1}">${line.split(',').map((text, column) => cell(text, column, at + 1)).join('')}</row>`).join(''))
}

const isFigure = /^-?\d+(?:\.\d+)?$/

function anchor(bytes: Uint8Array): number {
  let valid = 0
  for (const [, on = '', value = ''] of parse(new TextDecoder().decode(bytes), { from: 2 }) as string[][]) if (!Number.isNaN(Date.parse(on)) && isFigure.test(value)) valid += 1
  return valid
}
