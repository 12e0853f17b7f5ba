import type { AddressInfo } from 'node:net'
import { setAutoFreeze } from 'immer'
import pino from 'pino'
import { makeChange } from '../src/changes/make-change.ts'
import type { Context } from '../src/changes/context.ts'
import { openContext } from '../src/open-context.ts'
import { createApp } from '../src/web/app.ts'
import { created, madeProject } from '../tests/stores/made-project.ts'
import { addControls, flatTwin } from './flat-twin.ts'
import { madeIssues } from './gen-issues.ts'
import { burst, median, type Print } from './measure.ts'

const operator = { id: 'operator', role: 'operator' } as const
const ROUNDS = 9
const ANEW = 25
const QUERY = 'severity=major,minor&sort=due'

/**
 * The list of issues, 25 rows, filtered and sorted, from 10,000 and from 100: read again; asked anew each time (no page is remembered);
 * and read after each change of an issue. Beside the flat page of the same rows and bytes. CPU of the server, the client is another process.
 */
export async function issueList(print: Print): Promise<void> {
  setAutoFreeze(false) // As in the running product.
  const context = await openContext({ folder: 'nowhere', memory: true, now: () => '2026-06-10T02:00:00.000Z' })
  await filled(context, 'few', 100)
  await filled(context, 'many', 10_000)
  const app = createApp(context, { demonstration: true, log: pino({ level: 'silent' }) })
  const controls = new Map<string, () => string>()
  addControls(app, controls)
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const page = (id: string, more = '') => `${url}/projects/${id}/issues?${QUERY}${more}`
  const html = await (await fetch(page('many'))).text()
  controls.set('list', flatTwin(html))
  const rows = html.match(/<tr id="issue-/g)?.length ?? 0
  if (rows !== 25) throw new Error(`the list has ${rows} rows`)
  print(`list of ${rows} rows, ${html.length} characters`)
  print(`read again, from 10,000: ${said(await beside(page('many'), `${url}/control/list`))} the flat page; wanted 1.5`)
  print(`read again, from 10,000: ${said(await beside(page('many'), page('few')))} that from 100; wanted 1.3`)
  const flat = await costs(ANEW, () => `${url}/control/list`)
  const columns = async (id: string) => await costs(ANEW, (n) => `${url}/projects/${id}/issues?severity=${['critical', 'minor', 'major,minor'][n % 3]}&sort=${['severity', 'due', 'number', 'status', 'route'][n % 5]}&route=${['internal', 'supplier'][n % 2]}&direction=${n % 4 < 2 ? 'asc' : 'desc'}`)
  const [fewColumns, manyColumns] = [await columns('few'), await columns('many')]
  print(`another order and filter by columns each time: from 100 ${fewColumns.toFixed(2)} ms, from 10,000 ${manyColumns.toFixed(2)} ms of CPU`)
  const filters = async (id: string) => await costs(ANEW, (n) => page(id, `&text=${encodeURIComponent(['加载', '乱码', '审批', '同步', '报价单'][n % 5] ?? '')}%20${n}`))
  const [fewAnew, manyAnew] = [await filters('few'), await filters('many')]
  print(`another word looked for each time: from 100 ${fewAnew.toFixed(2)} ms, from 10,000 ${manyAnew.toFixed(2)} ms of CPU; one flat page asked alone ${flat.toFixed(2)} ms`)
  const after = async (id: string) => await costs(ANEW, () => page(id), async (n) => void (await makeChange(context, operator, id, 'comment-issue', { issue: `issue-${n + 1}`, text: `Round ${n}` })))
  const [fewAfter, manyAfter] = [await after('few'), await after('many')]
  print(`after each change of an issue: from 100 ${fewAfter.toFixed(2)} ms, from 10,000 ${manyAfter.toFixed(2)} ms of CPU`)
  const one = (id: string) => async () => await costs(ANEW, (n) => `${url}/projects/${id}/issues/${n + 1}`)
  print(`the page of one issue, made anew: among 100 ${(await one('few')()).toFixed(2)} ms, among 10,000 ${(await one('many')()).toFixed(2)} ms of CPU`)
  await new Promise((resolve) => server.close(resolve))
  await context.store.close()
}

async function filled(context: Context, id: string, count: number): Promise<void> {
  await context.store.change(id, created(madeProject(id, 100)))
  const severities = ['critical', 'major', 'minor', 'suggestion'] as const
  const rows = madeIssues(count).map(({ title, body }, i) => ({
    title, description: body, severity: severities[i % 4], kind: 'system', status: (['triaged', 'in-progress', 'closed', 'waiting', 'new'] as const)[i % 5], route: i % 3 === 0 ? 'supplier' : 'internal', dueOn: `2026-0${1 + (i % 9)}-15`,
    ...(i % 5 === 3 ? { waitingFor: 'supplier' } : {}),
  }))
  await makeChange(context, operator, id, 'import-issues', { rows })
}

/** The median ratio of two addresses, asked in turn. */
async function beside(one: string, other: string): Promise<{ ms: number; ratio: number }> {
  await burst(one)
  await burst(other)
  const own: number[] = []
  const ratios: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const base = await burst(other)
    const mine = await burst(one)
    own.push(mine)
    ratios.push(mine / base)
  }
  return { ms: median(own), ratio: median(ratios) }
}

const said = ({ ms, ratio }: { ms: number; ratio: number }): string => `${ms.toFixed(2)} ms of CPU, ${ratio.toFixed(2)} x`

/** The median of CPU milliseconds until a page is there, after something was done that is not counted. */
async function costs(times: number, address: (n: number) => string, before: (n: number) => Promise<void> = async () => undefined): Promise<number> {
  const found: number[] = []
  for (let n = -3; n < times; n += 1) {
    await before(n + 3)
    const start = process.cpuUsage()
    const answer = await fetch(address(n + 3))
    await answer.text()
    if (answer.status !== 200) throw new Error(`${address(n + 3)} answered ${answer.status}`)
    const { user, system } = process.cpuUsage(start)
    if (n >= 0) found.push((user + system) / 1_000)
  }
  return median(found)
}
