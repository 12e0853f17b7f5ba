import { describe, expect, it } from 'vitest'
import type { Issue } from '../../src/domain/issue.ts'
import { questionsOf } from '../../src/domain/issue-batches.ts'
import { serviceState, waitsOf } from '../../src/domain/issue-waits.ts'
import type { Day } from '../../src/domain/day.ts'
import { isProblem } from '../../src/domain/problem.ts'
import { planAnswers } from '../../src/exchange/answers-file.ts'
import { batchCsv, batchXlsx } from '../../src/exchange/batch-file.ts'
import { readIssueTable } from '../../src/exchange/issue-table.ts'
import { issuesCsv, issuesXlsx } from '../../src/exchange/issues-export.ts'
import { planIssues } from '../../src/exchange/issues-import.ts'
import { explain } from '../../src/locales/explain.ts'
import { en } from '../../src/locales/en/index.ts'
import { locales } from '../../src/locales/locales.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { openStage, type Stage } from './stage.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

async function said(deed: Promise<unknown>): Promise<string> {
  try {
    await deed
    return 'done'
  } catch (error) {
    if (isProblem(error)) return `${error.code}: ${explain(error, en)}`
    throw error
  }
}

const rows = [
  { title: 'Deal list is empty', kind: 'system', severity: 'critical', status: 'in-progress', route: 'supplier', external: 'CRM-1', raisedOn: '2026-06-01', where: 'Sales' },
  { title: 'Quote shows the wrong currency', kind: 'system', severity: 'major', status: 'triaged', route: 'supplier', external: 'CRM-2', comments: ['A.Clerk, 2026-06-02\n\nStill there'] },
  { title: '=1+1', description: 'Line one\nline "two", with a comma', kind: 'data', severity: 'minor', status: 'closed', raisedOn: '2026-05-20', closedOn: '2026-06-03', external: '+3', cause: 'Old data', solution: 'Cleaned' },
  { title: 'Salaries seen by everybody', kind: 'system', severity: 'major', status: 'triaged', route: 'supplier', confidential: true },
  { title: 'Nobody has looked at it', assignee: 'person-4', reporter: { person: 'person-3' }, waitingFor: null },
]

async function withIssues(): Promise<Stage> {
  const stage = await openStage()
  await stage.as('project-manager', 'import-issues', { rows, file: 'old.csv' })
  return stage
}

const issue = async ({ project }: Stage, n: number): Promise<Issue> => (await project()).issues.find(({ id }) => id === `issue-${n}`) as Issue

describe('An import of issues', () => {
  it('is one change: numbers in the order of the rows, with the day of the report and what is due by severity', async () => {
    const stage = await withIssues()
    expect(await stage.version()).toBe(2)
    expect(await issue(stage, 1)).toMatchObject({ title: 'Deal list is empty', status: 'in-progress', external: 'CRM-1', dueOn: '2026-06-11', raised: { by: 'project-manager', at: '2026-06-01T04:00:00.000Z' }, phase: 'planning', reporter: { person: null, door: null, key: null } })
    expect(await issue(stage, 2)).toMatchObject({ dueOn: '2026-06-15', comments: [{ id: 'comment-1', by: 'project-manager', text: 'A.Clerk, 2026-06-02\n\nStill there' }] })
    expect(await issue(stage, 3)).toMatchObject({ status: 'closed', closed: { on: '2026-06-03' }, dueOn: null })
    expect(await issue(stage, 5)).toMatchObject({ status: 'new', kind: null, severity: null, dueOn: null, assignee: 'person-4', reporter: { person: 'person-3' } })
  })

  it('lets nobody else pay for the days before it: they were ours', async () => {
    const stage = await withIssues()
    const project = await stage.project()
    expect((await issue(stage, 1)).turns).toMatchObject([{ on: '2026-06-01', status: 'new', route: 'internal' }, { on: '2026-06-10', status: 'in-progress', route: 'supplier', note: 'old.csv' }])
    expect(waitsOf(project, await issue(stage, 1), '2026-06-12' as Day)).toMatchObject({ internal: 7, supplier: 2 })
    expect(serviceState(project, await issue(stage, 1), '2026-06-12' as Day)).toMatchObject({ state: 'over', used: 2, allowed: 1 })
    expect(waitsOf(project, await issue(stage, 3), '2026-06-12' as Day)).toMatchObject({ internal: 10 })
  })

  it('passes over what is here already, so the same file changes nothing the second time', async () => {
    const stage = await withIssues()
    const numbered = rows.filter(({ external }) => external)
    expect((await stage.as('project-manager', 'import-issues', { rows: numbered })).result).toEqual({ added: 0, known: 3, first: null })
    expect(await stage.version()).toBe(2)
    expect((await stage.as('consultant', 'import-issues', { rows: [...numbered, { title: 'New', external: 'crm-4' }] })).result).toEqual({ added: 1, known: 3, first: 'issue-6' })
  })

  it.each([
    [{ title: 'A', raisedOn: '2026-06-11' }, 'this day has not come yet'], [{ title: 'A', assignee: 'person-99' }, 'rows.0'], [{ title: '  ' }, 'input-invalid'], [{ title: 'A', kind: 'condition' }, 'input-invalid'], [{ title: 'A', status: 'lost' }, 'input-invalid'],
  ])('refuses %o', async (row, why) => {
    const stage = await openStage()
    expect(await said(stage.as('project-manager', 'import-issues', { rows: [row] }))).toContain(why)
    expect(await stage.version()).toBe(1)
  })

  it('refuses two rows of one number, more than twenty thousand, and whoever does not run the desk', async () => {
    const stage = await openStage()
    expect(await said(stage.as('project-manager', 'import-issues', { rows: [{ title: 'A', external: 'X-1' }, { title: 'B', external: 'x-1' }] }))).toContain('issues-refused')
    expect(await said(stage.as('project-manager', 'import-issues', { rows: Array.from({ length: 20_001 }, () => ({ title: 'A' })) }))).toContain('at most 20000')
    expect(await said(stage.as('reporter', 'import-issues', { rows: [{ title: 'A' }] }))).toContain('not-allowed')
  })

  it('is taken back by one undo, and no number is given twice', async () => {
    const stage = await withIssues()
    await stage.as('project-manager', 'undo')
    expect((await stage.project()).issues.filter(({ withdrawn }) => withdrawn === null)).toEqual([])
    expect((await stage.as('project-manager', 'import-issues', { rows: [{ title: 'Anew' }] })).result).toMatchObject({ first: 'issue-6' })
  })
})

describe('An export of issues', () => {
  it.each(Object.values(locales))('comes back in $id as it went out', async (words) => {
    const stage = await withIssues()
    const project = await stage.project()
    const csv = issuesCsv(project, project.issues, words)
    const other = await openStage()
    const empty = await other.project()
    for (const bytes of [bytesOf(csv), await issuesXlsx(project, project.issues, words)]) {
      const plan = planIssues(await readIssueTable(bytes, 'out'), { project: empty, today: '2026-06-10' as Day })
      expect(plan).toMatchObject({ source: 'own', faults: [], counts: { add: 5, known: 0, refuse: 0 } })
      expect(plan.values.filter(({ known }) => !known)).toEqual([])
      const { result } = await other.as('project-manager', 'import-issues', { rows: plan.accepted.map((row) => ({ ...row, external: '' })) })
      const from = Number(String(result['first']).slice('issue-'.length)) - 1
      for (const each of project.issues) {
        const n = from + Number(each.id.slice('issue-'.length))
        const { title, description, where, kind, severity, status, route, dueOn, assignee, cause, solution, confidential, reporter, closed } = each
        expect(await issue(other, n)).toMatchObject({ title, description, where, kind, severity, status, route, dueOn, assignee, cause, solution, confidential, reporter, ...(closed ? { closed: { on: closed.on } } : {}) })
      }
    }
  })

  it('is known here, row by row, and holds nothing that runs', async () => {
    const stage = await withIssues()
    const project = await stage.project()
    const csv = issuesCsv(project, project.issues, en)
    expect(csv).toContain("'=1+1")
    expect(csv).toContain("'+3")
    expect(planIssues(await readIssueTable(bytesOf(csv), 'out'), { project, today: '2026-06-10' as Day }).counts).toEqual({ add: 0, known: 5, refuse: 0 })
  })
})

const send = (stage: Stage, more: object = {}) => stage.as('project-manager', 'send-batch', { to: 'supplier', issues: ['issue-1', 'issue-2'], note: 'When will it work?', ...more })

describe('A batch', () => {
  it('hands issues over: from then on they wait for the supplier', async () => {
    const stage = await withIssues()
    stage.goTo('2026-06-11')
    expect((await send(stage)).result).toEqual({ batch: 'batch-1', issues: 2 })
    expect(await issue(stage, 1)).toMatchObject({ status: 'waiting', waitingFor: 'supplier', route: 'supplier' })
    expect((await issue(stage, 1)).turns.at(-1)).toMatchObject({ on: '2026-06-11', note: 'When will it work?' })
    expect((await stage.project()).issueDesk.batches).toMatchObject([{ id: 'batch-1', to: 'supplier', issues: ['issue-1', 'issue-2'], answered: [] }])
  })

  it.each([
    [['issue-3'], 'is solved or done already'], [['issue-4'], 'is confidential'], [['issue-5'], 'does not lie with them'], [['issue-9'], 'thing-unknown'],
  ])('does not take %o', async (issues, why) => {
    const stage = await withIssues()
    expect(await said(send(stage, { issues }))).toContain(why)
  })

  it('is withdrawn as long as it has no answers', async () => {
    const stage = await withIssues()
    await send(stage)
    await stage.as('project-manager', 'withdraw-batch', { batch: 'batch-1' })
    await send(stage)
    await stage.as('project-manager', 'answer-issues', { batch: 'batch-2', rows: [{ issue: 'issue-1', state: 'question', answer: 'Which one?' }] })
    expect(await said(stage.as('project-manager', 'withdraw-batch', { batch: 'batch-2' }))).toContain('has answers')
  })

  it('asks what was said when each was handed over, and what the batch asks of all, also of what waited there before', async () => {
    const stage = await withIssues()
    await stage.as('project-manager', 'move-issue', { issue: 'issue-1', status: 'waiting', waitingFor: 'supplier', note: 'Since the last release?' })
    stage.goTo('2026-06-11')
    await send(stage)
    const project = await stage.project()
    const [batch] = project.issueDesk.batches
    if (!batch) throw new Error('no batch')
    expect(project.issues.slice(0, 2).map((each) => questionsOf(batch, each))).toEqual([['Since the last release?', 'When will it work?'], ['When will it work?']])
    expect(batchCsv(project, batch, en)).toContain('"Since the last release?\nWhen will it work?"')
    stage.goTo('2026-06-12')
    await stage.as('project-manager', 'move-issue', { issue: 'issue-1', status: 'in-progress' })
    await stage.as('project-manager', 'move-issue', { issue: 'issue-1', status: 'waiting', waitingFor: 'supplier', note: 'Not solved: see the picture.' })
    expect(questionsOf(batch, await issue(stage, 1))).toEqual(['Not solved: see the picture.'])
  })

  it('is a file that tells nothing from inside, with empty columns for the answers', async () => {
    const stage = await withIssues()
    await send(stage)
    const project = await stage.project()
    const [batch] = project.issueDesk.batches
    if (!batch) throw new Error('no batch')
    const csv = batchCsv(project, batch, en)
    expect(csv.trim().split('\r\n')[0]).toContain('Number,Title,Description,Where,Severity,Due,Our question,Your answer')
    expect(csv).toContain('1,Deal list is empty,,Sales,Critical,2026-06-11,When will it work?,,,,,')
    expect(csv).not.toMatch(/A\.Clerk|Salaries|Head of/)
  })
})

async function plan(stage: Stage, file: string | Uint8Array, words: Locale = en) {
  const project = await stage.project()
  const batch = project.issueDesk.batches.at(-1)
  if (!batch) throw new Error('no batch')
  return await planAnswers(typeof file === 'string' ? bytesOf(file) : file, 'answers.csv', { project, batch, words, today: '2026-06-12' as Day })
}

const take = async (stage: Stage, file: string) => await stage.as('project-manager', 'answer-issues', { batch: 'batch-1', rows: (await plan(stage, file)).accepted, file: 'answers.csv' })

describe('The answers to a batch', () => {
  const file = 'Number;Your answer;State;Cause;Solution;Ready on\n1;Fixed in 2.4;Solved;Null pointer;Install 2.4;2026-07-01\n2;Which currency?;Question;;;\n'

  it('are taken by number: comment, cause, solution, and the issue is ours again', async () => {
    const stage = await withIssues()
    await send(stage)
    stage.goTo('2026-06-12')
    const planned = await plan(stage, file)
    expect(planned.counts).toEqual({ take: 2, same: 0, empty: 0, refuse: 0 })
    expect(planned.rows.map(({ turns }) => turns?.status)).toEqual(['resolved', 'waiting'])
    expect((await take(stage, file)).result).toEqual({ answered: 2, same: 0 })
    expect(await issue(stage, 1)).toMatchObject({ status: 'resolved', waitingFor: null, cause: 'Null pointer', solution: 'Install 2.4', comments: [{ text: 'Supplier: Solved\n\nFixed in 2.4\n\nReady on 1 July 2026' }] })
    expect(await issue(stage, 2)).toMatchObject({ status: 'waiting', waitingFor: 'internal', comments: [{}, { text: 'Supplier: Question\n\nWhich currency?' }] })
    const project = await stage.project()
    expect(waitsOf(project, await issue(stage, 2), '2026-06-16' as Day)).toMatchObject({ supplier: 2, internal: 2 })
  })

  it('change nothing the second time, in whatever language, and only what is new when something was added', async () => {
    const stage = await withIssues()
    await send(stage)
    await take(stage, file)
    const version = await stage.version()
    expect((await plan(stage, file, locales['zh-CN'])).counts).toEqual({ take: 0, same: 2, empty: 0, refuse: 0 })
    await stage.as('project-manager', 'answer-issues', { batch: 'batch-1', rows: [{ issue: 'issue-1', state: 'solved', answer: 'Fixed in 2.4', cause: 'Null pointer', solution: 'Install 2.4', readyOn: '2026-07-01' }] })
    expect(await stage.version()).toBe(version)
    expect((await plan(stage, file.replace('Which currency?', 'Which currency, please?'))).counts).toMatchObject({ take: 1, same: 1 })
  })

  it('in work leave the issue with the supplier, declined bring it back', async () => {
    const stage = await withIssues()
    await send(stage)
    await take(stage, '编号,答复,状态\n1,下周,处理中\n2,不在范围内,不予处理\n')
    expect(await issue(stage, 1)).toMatchObject({ status: 'waiting', waitingFor: 'supplier' })
    expect(await issue(stage, 2)).toMatchObject({ status: 'waiting', waitingFor: 'internal' })
  })

  it('that cannot be placed or understood are left out by name, the others are taken', async () => {
    const stage = await withIssues()
    await send(stage)
    const { rows: planned, missing } = await plan(stage, 'No,Answer,State\n1,,Perhaps\n#1,,Solved\n99,Yes,\n4,Yes,\n,Yes,\n2,,\n1,Yes,\n1,No,\n')
    expect(planned.map(({ verdict, faults }) => [verdict, faults[0]])).toEqual([
      ['refuse', 'answer-state-unknown:Perhaps'], ['refuse', 'answer-no-solution'], ['refuse', 'answer-unknown-number'], ['refuse', 'answer-not-in-batch'], ['refuse', 'answer-number-missing'], ['empty', undefined], ['take', undefined], ['refuse', 'same-number:8'],
    ])
    expect(missing).toEqual([])
    expect(await said(plan(stage, 'a,b\n1,2\n'))).toContain('the columns Number and Your answer or State are needed')
  })

  it('are refused by the change too, when they name what was not in the batch or is done', async () => {
    const stage = await withIssues()
    await send(stage)
    const answer = (row: object) => said(stage.as('project-manager', 'answer-issues', { batch: 'batch-1', rows: [row] }))
    expect(await answer({ issue: 'issue-5', state: 'question' })).toContain('was not handed over in batch 1')
    expect(await answer({ issue: 'issue-1', state: 'solved' })).toContain('not how')
    expect(await said(stage.as('project-manager', 'answer-issues', { batch: 'batch-1', rows: [{ issue: 'issue-1', state: 'question', answer: 'A' }, { issue: 'issue-1', state: 'question', answer: 'B' }] }))).toContain('answered twice')
  })

  it.each(Object.values(locales))('come back in the file that went out, in $id, as a workbook', async (words) => {
    const stage = await withIssues()
    await send(stage)
    const project = await stage.project()
    const [batch] = project.issueDesk.batches
    if (!batch) throw new Error('no batch')
    expect((await plan(stage, await batchXlsx(project, batch, words))).counts).toEqual({ take: 0, same: 0, empty: 2, refuse: 0 })
  })
})
