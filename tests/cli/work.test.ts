import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { beforeEach, describe, expect, it } from 'vitest'
import { castBrief } from '../cast/cast.ts'
import { openTerminal, type Terminal } from './terminal.ts'

let terminal: Terminal
let sixgate: Terminal['sixgate']
let json: Terminal['json']
const file = (name: string): string => join(terminal.folder, name)

beforeEach(async () => {
  terminal = await openTerminal({ onDisk: true })
  ;({ sixgate, json } = terminal)
  await writeFile(file('brief.yaml'), stringify({ ...castBrief, id: 'harbour' }))
  await sixgate('new', file('brief.yaml'))
})

describe('On the command line a project', () => {
  it('tells of a decided gate the score that it was decided on, whatever was done since', async () => {
    type Told = { phases: { score: number; readiness: string; decision: string | null }[] }
    const change = async (name: string, input: object): Promise<void> => {
      await writeFile(file('input.json'), JSON.stringify(input))
      expect(await sixgate('change', name, 'harbour', '--input', file('input.json'))).toMatchObject({ code: 0 })
    }
    await change('start-phase', { phase: 'planning' })
    await change('submit-checkpoint', { phase: 'planning', recommendation: 'go', reason: 'Good enough', conditions: [] })
    const [before] = ((await json('status', 'harbour')) as Told).phases
    await change('decide-checkpoint', { phase: 'planning', decision: 'go', reason: 'Agreed', conditions: [] })
    for (const task of ['task-1', 'task-2', 'task-3', 'task-4', 'task-5', 'task-6']) await change('record-progress', { task, done: 100 })
    expect(((await json('status', 'harbour')) as Told).phases[0]).toMatchObject({ score: before?.score, readiness: before?.readiness, decision: 'go' })
  })

  it('is made from a brief, once', async () => {
    expect(await sixgate('new', file('brief.yaml'), '--json')).toMatchObject({ code: 1, out: expect.stringContaining('project-exists') as string })
    await writeFile(file('wrong.yaml'), 'name: X\nstart: 2026-05-18\ngoLive: 2026-05-01\nteem: []\n')
    const { code, err } = await sixgate('new', file('wrong.yaml'))
    expect([code, err]).toEqual([1, expect.stringContaining('line 4')])
    expect(await sixgate('new', file('absent.yaml'))).toMatchObject({ code: 1, err: expect.stringContaining('absent.yaml') as string })
    expect(await json('list')).toMatchObject([{ id: 'harbour', version: 1 }])
  })

  it('is made from standard input, too', async () => {
    const piped = await openTerminal({ stdin: async () => 'name: Piped\nstart: 2026-05-18\n' })
    expect(await piped.json('new', '-')).toEqual({ id: 'piped', version: 1 })
  })

  it('is changed by fields, and the operator stands in its history', async () => {
    // Options that all commands have may stand before the command.
    expect(await sixgate('--language', 'en', 'change', 'start-phase', 'harbour', '--phase', 'planning')).toMatchObject({ code: 0, out: 'Start a phase: done, version 2.\n' })
    expect(await json('change', 'rate-criterion', 'harbour', '--phase', 'planning', '--criterion', 'strategy-chosen', '--rating=3', '--evidence', 'Signed, by all')).toEqual({ version: 3, result: {} })
    expect(await json('change', 'edit-task', 'harbour', '--task', 'task-3', '--estimate.optimistic', '1', '--estimate.likely', '2', '--estimate.pessimistic', '9', '--predecessors', 'task-1', '--predecessors', 'task-2')).toMatchObject({ version: 4 })
    const { out } = await sixgate('history', 'harbour')
    expect(out).toContain('Operator  rated “Implementation strategy chosen, with reasons” 3 (Meets)')
    expect((await sixgate('history', 'harbour', '--language', 'zh-TW', '--area', 'phases', '--after', '1')).out.split('\n')).toHaveLength(4)
  })

  it('is changed by JSON from a file or standard input', async () => {
    await writeFile(file('input.json'), '{"title":"Third","target":5}')
    expect(await json('change', 'add-goal', 'harbour', '--input', file('input.json'))).toEqual({ version: 2, result: { goal: 'goal-3' } })
    await writeFile(file('broken.json'), '{"title":')
    expect((await sixgate('change', 'add-goal', 'harbour', '--input', file('broken.json'))).code).toBe(1)
  })

  it('says so when all stood like that already, and keeps its version', async () => {
    await sixgate('change', 'edit-goal', 'harbour', '--goal', 'goal-1', '--target', '95')
    expect(await sixgate('change', 'edit-goal', 'harbour', '--goal', 'goal-1', '--target', '95')).toMatchObject({ code: 0, out: 'Edit a goal: everything stands like that already, version 2.\n' })
  })

  it('is guarded as everywhere: the same refusal as by the API', async () => {
    expect(await json('change', 'start-phase', 'harbour', '--phase', 'testing')).toMatchObject({ code: 'phase-shut', facts: { obstacles: [{ code: 'gate-undecided', phase: 'planning' }] } })
    expect(await json('change', 'add-goal', 'harbour', '--title', 'x', '--__proto__.unit', 'y')).toMatchObject({ code: 'input-invalid' })
    expect(await json('change', 'add-goal', 'harbour', '--title', 'x', '--if-match', '7')).toMatchObject({ code: 'project-changed', facts: { expected: 7, version: 1 } })
  })

  it('gets its plan documents; those that say the same are not made again', async () => {
    const plan = async (...more: string[]) => await json('plan', 'harbour', '--out', file('plans'), ...more) as { files: { file: string; state: string }[] }
    const first = await plan('--format', 'md,html', '--locale', 'en,zh-CN,zh-TW')
    expect(first.files.map(({ state }) => state)).toEqual(Array.from({ length: 72 }, () => 'written'))
    expect(first.files.filter(({ file: each }) => each.endsWith('.en.md') && each.includes('issue-report')).map(({ file: each }) => each)).toEqual([file('plans/harbour/issue-report-supplier.en.md'), file('plans/harbour/issue-report-internal.en.md')])
    const charter = file('plans/harbour/project-charter.zh-TW.md')
    const { mtimeMs } = await stat(charter)
    const text = await readFile(charter, 'utf8')
    expect((await plan('--format', 'md,html', '--locale', 'en,zh-CN,zh-TW')).files.every(({ state }) => state === 'unchanged')).toBe(true)
    expect((await stat(charter)).mtimeMs).toBe(mtimeMs)
    await sixgate('change', 'edit-goal', 'harbour', '--goal', 'goal-1', '--target', '95')
    expect((await plan('project-charter', '--stale', '--format', 'md', '--locale', 'zh-TW')).files).toMatchObject([{ file: charter, state: 'written' }])
    expect(await readFile(charter, 'utf8')).not.toBe(text)
  })

  it('gets every document that is named, and takes the last of an option given twice', async () => {
    const { files } = await json('plan', 'harbour', 'organisation', 'goals-report', '--out', file('plans'), '--locale', 'zh-CN', '--format', 'html', '--format', 'md', '--locale', 'en') as { files: { document: string; locale: string; format: string }[] }
    expect(files.map(({ document, locale, format }) => [document, locale, format])).toEqual([['organisation', 'en', 'md'], ['goals-report', 'en', 'md']])
  })

  it('says which document, format or language it does not write', async () => {
    expect(await json('plan', 'harbour', 'nonsense')).toMatchObject({ code: 'document-unknown', facts: { known: expect.arrayContaining(['implementation-plan', 'checkpoint-report-planning']) } })
    expect(await json('plan', 'harbour', 'test-plan')).toMatchObject({ code: 'document-not-written' })
    expect(await json('plan', 'harbour', '--format', 'odt')).toMatchObject({ code: 'format-not-written' })
    expect(await json('plan', 'harbour', '--locale', 'fr')).toMatchObject({ code: 'locale-unknown' })
  })

  it('goes out as an archive and comes in elsewhere with its whole history', async () => {
    await sixgate('change', 'start-phase', 'harbour', '--phase', 'planning')
    await sixgate('export', 'archive', 'harbour', '--out', file('harbour.zip'))
    const elsewhere = await openTerminal({ onDisk: true })
    expect(await elsewhere.json('import', 'archive', file('harbour.zip'), 'other')).toMatchObject({ code: 'archive-of-another' })
    expect(await elsewhere.json('import', 'archive', file('harbour.zip'))).toEqual({ id: 'harbour', version: 2 })
    expect(await elsewhere.json('verify')).toEqual(await json('verify'))
    expect(await elsewhere.json('import', 'archive', file('harbour.zip'), 'harbour')).toMatchObject({ code: 'archive-id-taken' })
  })

  it('gets translations from a table that came out of it', async () => {
    const csv = (await sixgate('export', 'translations', 'harbour')).out
    expect(csv).toContain('text,en,zh-CN,zh-TW')
    await writeFile(file('table.csv'), 'text,zh-CN\r\nIntegrator,集成商\r\n')
    expect(await json('import', 'translations', file('table.csv'), 'harbour')).toEqual({ version: 2, result: { added: 1, changed: 0, same: 0, unused: 0 } })
  })

  it('gets the official calendar of a year', async () => {
    await writeFile(file('2027.json'), JSON.stringify({ country: 'CN', year: 2027, daysOff: ['2027-01-01'], workDays: [] }))
    expect(await sixgate('import', 'calendar', file('2027.json'), 'harbour')).toMatchObject({ code: 0, out: 'The official calendar of 2027 is in.\n' })
    expect(((await json('show', 'harbour', 'calendar')) as { coveredYears: number[] }).coveredYears).toContain(2027)
  })

  it('comes back from a backup, and a backup overwrites nothing', async () => {
    await sixgate('backup', file('all.zip'))
    const before = await json('verify')
    await sixgate('remove', 'harbour')
    expect(await json('list')).toEqual([])
    expect(await json('restore', file('all.zip'))).toEqual({ restored: ['harbour'], same: 0 })
    expect(await json('verify')).toEqual(before)
    await sixgate('change', 'start-phase', 'harbour', '--phase', 'planning')
    expect(await json('restore', file('all.zip'))).toEqual({ restored: [], same: 1 })
    await sixgate('remove', 'harbour')
    await writeFile(file('other.yaml'), 'id: harbour\nname: Another project\nstart: 2026-05-18\n')
    await sixgate('new', file('other.yaml'))
    expect(await json('restore', file('all.zip'))).toMatchObject({ code: 'backup-conflict' })
  })

  it('is not looked for in a data folder that is a file', async () => {
    for (const argv of [['list'], ['new', file('brief.yaml')]]) {
      expect(await sixgate(...argv, '--data', file('brief.yaml'))).toMatchObject({ code: 1, out: '', err: expect.stringContaining('brief.yaml') as string })
    }
  })

  it('that was tampered with is found by verify, exit code 1', async () => {
    await sixgate('change', 'edit-goal', 'harbour', '--goal', 'goal-1', '--target', '95')
    const journal = file('data/projects/harbour/changes.jsonl')
    await writeFile(journal, (await readFile(journal, 'utf8')).replace('"value":95', '"value":15'))
    const { code, out } = await sixgate('verify')
    expect([code, out]).toEqual([1, expect.stringContaining('One project is not sound.')])
  })
})

describe('The schedule of a plan in a file', () => {
  const plan = (tasks: object[]) => JSON.stringify({ name: 'Plan', start: '2027-01-04', calendar: { workDays: [1, 2, 3, 4, 5], holidays: [['2027-01-07', '2027-01-08']] }, tasks })

  it('has the dates of every task and the last working day', async () => {
    await writeFile(file('plan.json'), plan([
      { id: 1, name: 'Interviews', durationDays: 4 }, { id: 2, name: 'Kick-off', durationDays: 1 },
      { id: 3, name: 'Maps', durationDays: 2, deps: [{ id: 1, type: 'FS', lagDays: 0 }, { id: 2, type: 'SS', lagDays: 1 }] }, { id: 4, name: 'Done', durationDays: 0, deps: [{ id: 3, type: 'FS', lagDays: 0 }] },
    ]))
    expect(await json('schedule', file('plan.json'))).toEqual({
      finish: '2027-01-13',
      tasks: [
        { id: '1', start: '2027-01-04', finish: '2027-01-11', totalFloat: 0, critical: true }, { id: '2', start: '2027-01-04', finish: '2027-01-04', totalFloat: 3, critical: false },
        { id: '3', start: '2027-01-12', finish: '2027-01-13', totalFloat: 0, critical: true }, { id: '4', start: '2027-01-13', finish: '2027-01-13', totalFloat: 0, critical: true },
      ],
    })
  })

  it('names a circle, and a plan of 10,000 tasks is no trouble', async () => {
    await writeFile(file('circle.json'), plan([{ id: 'a', name: 'A', durationDays: 1, deps: [{ id: 'b', type: 'FS', lagDays: 0 }] }, { id: 'b', name: 'B', durationDays: 1, deps: [{ id: 'a', type: 'FS', lagDays: 0 }] }]))
    expect(await json('schedule', file('circle.json'))).toMatchObject({ code: 'tasks-circular' })
    await writeFile(file('large.json'), plan(Array.from({ length: 10_000 }, (_, i) => ({ id: i, name: `Task ${i}`, durationDays: 1, deps: i % 100 === 0 ? [] : [{ id: i - 1, type: 'FS', lagDays: 0 }] }))))
    expect(((await json('schedule', file('large.json'))) as { tasks: object[] }).tasks).toHaveLength(10_000)
  })
})
