import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { setAutoFreeze } from 'immer'
import { createProject } from '../src/changes/create-project.ts'
import { makeChange } from '../src/changes/make-change.ts'
import { addDays, type Day } from '../src/domain/day.ts'
import { isProblem } from '../src/domain/problem.ts'
import { readIssueTable } from '../src/exchange/issue-table.ts'
import { issuesCsv } from '../src/exchange/issues-export.ts'
import { planIssues } from '../src/exchange/issues-import.ts'
import { en } from '../src/locales/en/index.ts'
import { openContext } from '../src/open-context.ts'
import { castBrief } from '../tests/cast/cast.ts'
import { median, type Print } from './measure.ts'

const operator = { id: 'operator', role: 'operator' } as const
const today = '2026-06-10' as Day
const ROWS = 10_000
const TOO_MANY = 100_000
const ROUNDS = 5

/**
 * An import of 10,000 issues with two comments each, from the bytes of the file to the line on the disk, beside an anchor: csv-parse
 * over the same bytes with title and day of each row checked. In turn, in one process, each time into a new project; medians.
 */
export async function issuesImport(print: Print): Promise<void> {
  const folder = await mkdtemp(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'sixgate-bench-'))
  setAutoFreeze(false) // As in the running product.
  const context = await openContext({ folder, now: () => '2026-06-10T02:00:00.000Z' })
  const bytes = new TextEncoder().encode(fileOf(ROWS))
  const tooMany = new TextEncoder().encode(`Summary\n${'Too many\n'.repeat(TOO_MANY)}`)
  const times: Record<'anchor' | 'plan' | 'change' | 'again' | 'refuse' | 'export' | 'single', number[]> = { anchor: [], plan: [], change: [], again: [], refuse: [], export: [], single: [] }
  const used: typeof times = { anchor: [], plan: [], change: [], again: [], refuse: [], export: [], single: [] }
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
    await createProject(context, operator, { ...structuredClone(castBrief), id })
    const planOf = async () => planIssues(await readIssueTable(bytes, 'bench.csv'), { project: (await context.store.read(id)).project, today })
    await timed('anchor', () => anchor(bytes))
    const { accepted, counts } = await timed('plan', planOf)
    if (counts.add !== ROWS) throw new Error(`${counts.add} rows would be added`)
    await timed('change', async () => await makeChange(context, operator, id, 'import-issues', { rows: accepted, file: 'bench.csv' }))
    const second = await timed('again', planOf)
    if (second.counts.known !== ROWS) throw new Error(`${second.counts.known} rows are known`)
    const refused = await timed('refuse', async () => await readIssueTable(tooMany, 'many.csv').catch((error: unknown) => error))
    if (!isProblem(refused)) throw new Error('a file of too many rows was read')
    const { project } = await context.store.read(id)
    await timed('export', () => issuesCsv(project, project.issues, en))
    await timed('single', async () => await makeChange(context, operator, id, 'import-issues', { rows: [{ title: 'One more' }] }))
  }
  const { size } = await stat(join(folder, 'projects', 'bench-0', 'changes.jsonl'))
  const ms = (of: keyof typeof times): number => median(times[of])
  const whole = ms('plan') + ms('change')
  print(`import of ${ROWS.toLocaleString('en')} issues of ${(bytes.length / 1e6).toFixed(1)} MB as one change: ${whole.toFixed(0)} ms (to be under 3,000) = ${(whole / ms('anchor')).toFixed(1)} x csv-parse with checks (${ms('anchor').toFixed(0)} ms)`)
  print(`  CPU time of it: ${(median(used.plan) + median(used.change)).toFixed(0)} ms = ${((median(used.plan) + median(used.change)) / median(used.anchor)).toFixed(1)} x the anchor's ${median(used.anchor).toFixed(0)} ms; preview ${median(used.plan).toFixed(0)} ms, change ${median(used.change).toFixed(0)} ms`)
  print(`  read and preview ${ms('plan').toFixed(0)} ms, durable change ${ms('change').toFixed(0)} ms; the same file again, all known: ${ms('again').toFixed(0)} ms; one issue more after that ${ms('single').toFixed(1)} ms`)
  print(`  a file of ${TOO_MANY.toLocaleString('en')} rows is refused in ${ms('refuse').toFixed(0)} ms; export of all as CSV ${ms('export').toFixed(0)} ms; the history then has ${(size / 1e6).toFixed(0)} MB`)
  await context.store.close()
  await rm(folder, { recursive: true, force: true })
}

/** As Jira exports them, with texts over several lines. */
function fileOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => [
    `"Screen ${at % 97}: the ${['list', 'form', 'report'][at % 3]} stays empty, case ${at}"`, `CRM-${at + 1}`, ['Bug', 'Story', 'Task'][at % 3], ['To Do', 'In Progress', 'Done'][at % 3], ['High', 'Medium', 'Low'][at % 3],
    addDays('2026-01-01' as Day, at % 150), ['Sales director', 'Somebody else'][at % 2], `"Step 1: open it\nStep 2: look\nExpected: ${at} rows, seen: none"`, `"${addDays('2026-01-02' as Day, at % 150)};a.clerk;Still there, and ""urgent"""`, `"${addDays('2026-01-03' as Day, at % 150)};b.vendor;We look into it"`,
  ].join(','))
  return `Summary,Issue key,Issue Type,Status,Priority,Created,Assignee,Description,Comment,Comment\n${lines.join('\n')}\n`
}

function anchor(bytes: Uint8Array): number {
  let valid = 0
  for (const [title = '', , , , , on = ''] of parse(new TextDecoder().decode(bytes), { from: 2 }) as string[][]) if (title !== '' && !Number.isNaN(Date.parse(on))) valid += 1
  return valid
}
