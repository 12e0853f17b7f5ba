import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import type { Matter } from '../../src/domain/round.ts'
import { committeeIssues } from '../../src/method/committee-issues.ts'
import { committeeQueue } from '../../src/method/committee-queue.ts'
import { healthOf } from '../../src/method/health.ts'
import { issuesSettled, noCriticalIssue } from '../../src/method/issue-criteria.ts'
import { nextSteps } from '../../src/method/next-steps.ts'
import { recurrenceOf } from '../../src/method/recurring.ts'
import { waitingSubjects } from '../../src/method/agenda.ts'
import { castProject, stamp, today } from '../cast/cast.ts'
import { madeIssue, turns } from '../cast/issues.ts'

const day = (text: string) => text as Day
const project = (...issues: ReturnType<typeof madeIssue>[]) => castProject({ issues })
const critical = madeIssue(1, { severity: 'critical', status: 'in-progress', dueOn: day('2026-06-08') })
const conflict = madeIssue(2, { kind: 'conflict', severity: 'major' })
const matter = (fields: Partial<Matter>): Matter => ({ ...stamp, id: 'matter-1', kind: 'escalated-issue', title: 'x', text: '', dueOn: null, supplierConcerned: false, settled: null, withdrawn: null, ...fields })
const settled = (on: string): Matter['settled'] => ({ ...stamp, on: day(on), round: null, carried: null, note: 'x' })

describe('No open critical issue', () => {
  it('is met while there is none, and by those that were verified', () => {
    expect(noCriticalIssue(project())).toEqual({ rating: 4, have: 0, of: 0, missing: [] })
    expect(noCriticalIssue(project(madeIssue(1, { severity: 'critical', status: 'closed' }), madeIssue(2, { severity: 'major' })))).toEqual({ rating: 4, have: 1, of: 1, missing: [] })
  })

  it('names each that is open, solved ones that nobody verified too', () => {
    const solved = madeIssue(3, { severity: 'critical', status: 'resolved' })
    expect(noCriticalIssue(project(critical, solved))).toMatchObject({ rating: 0, have: 0, of: 2, missing: [{ code: 'issue-critical', title: 'Issue 1', place: { page: 'issue', anchor: 'issue-1' } }, { status: 'resolved' }] })
  })

  it('names the first twenty of many', () => {
    const { missing } = noCriticalIssue(project(...Array.from({ length: 30 }, (_, at) => madeIssue(at + 1, { severity: 'critical' }))))
    expect([missing.length, missing.at(-1)]).toEqual([21, { code: 'issues-more', count: 10, place: { page: 'issues', anchor: 'view-open' } }])
  })
})

describe('Issues settled', () => {
  const planned = (n: number) => madeIssue(n, { severity: 'major', plan: 'Patch of July', dueOn: day('2026-06-30') })

  it('asks each open major issue for a plan and a day to come', () => {
    expect(issuesSettled(project(), 'testing', today)).toEqual({ rating: 4, have: 0, of: 0, missing: [] })
    expect(issuesSettled(project(planned(1), madeIssue(2)), 'testing', today)).toMatchObject({ rating: 4, have: 1, of: 1 })
    const bare = madeIssue(2, { severity: 'major' })
    const past = madeIssue(3, { severity: 'major', plan: 'Soon', dueOn: day('2026-06-09') })
    expect(issuesSettled(project(planned(1), bare, past), 'testing', today)).toMatchObject({ rating: 0, have: 1, of: 3, missing: [{ code: 'issue-unplanned', lacks: ['plan', 'day'] }, { lacks: ['past'] }] })
    // What was solved by its day and waits to be verified is late no longer, as in the list.
    expect(issuesSettled(project({ ...past, status: 'resolved' }), 'testing', today)).toMatchObject({ rating: 4, have: 1, of: 1, missing: [] })
    expect(issuesSettled(project(bare, ...[3, 4, 5, 6, 7, 8, 9, 10, 11].map(planned)), 'testing', today)).toMatchObject({ rating: 2, have: 9, of: 10 })
  })

  it('is not met while a critical one is open', () => {
    expect(issuesSettled(project(planned(2), critical), 'testing', today)).toMatchObject({ rating: 0, missing: [{ code: 'issue-critical' }] })
  })
})

describe('What reaches the committee by itself', () => {
  it('is a critical issue past its day, and a conflict from its first day on', () => {
    expect(committeeIssues(project(critical, conflict), today)).toMatchObject([{ issue: { id: 'issue-1' }, why: 'overdue', since: '2026-06-08' }, { issue: { id: 'issue-2' }, why: 'conflict', since: '2026-05-18' }])
    expect(committeeIssues(project(critical), day('2026-06-08'))).toEqual([])
    expect(committeeIssues(project({ ...critical, status: 'resolved' }, { ...conflict, status: 'closed' }, { ...critical, id: 'issue-3', kind: 'condition' }), today)).toEqual([])
  })

  it('waits in its queue and comes onto its agenda', () => {
    const both = project(critical, conflict)
    expect(committeeQueue(both, today).filter(({ kind }) => kind === 'issue')).toMatchObject([{ key: 'issue:issue-2', issueWhy: 'conflict' }, { key: 'issue:issue-1', issueWhy: 'overdue', dueOn: '2026-06-08', overdue: true }])
    expect(waitingSubjects(both, today)).toContainEqual({ kind: 'issue', issue: 'issue-1' })
  })

  it('waits as a matter once it was brought in, and comes back only when something happens again', () => {
    const both = (fields: Partial<Matter>) => castProject({ issues: [critical, conflict], matters: [matter({ issue: 'issue-1', ...fields })] })
    const ids = (fields: Partial<Matter>, more: Partial<typeof critical> = {}) => committeeIssues({ ...both(fields), issues: [{ ...critical, ...more }, conflict] }, today).map(({ issue }) => issue.id)
    expect(ids({})).toEqual(['issue-2'])
    expect(ids({ withdrawn: stamp })).toEqual(['issue-1', 'issue-2'])
    expect(ids({ settled: settled('2026-06-09') })).toEqual(['issue-2'])
    expect(ids({ settled: settled('2026-06-05') }, { dueOn: day('2026-06-09') })).toEqual(['issue-1', 'issue-2'])
    expect(ids({ issue: 'issue-2', settled: settled('2026-05-20') })).toEqual(['issue-1'])
    const again = { ...conflict, turns: turns('2026-05-18 new', '2026-05-19 closed', '2026-06-01 in-progress') }
    expect(committeeIssues(castProject({ issues: [again], matters: [matter({ issue: 'issue-2', settled: settled('2026-05-20') })] }), today)).toMatchObject([{ since: '2026-06-01' }])
  })
})

describe('What is asked of the project manager', () => {
  const steps = (...issues: ReturnType<typeof madeIssue>[]) => nextSteps(project(...issues), today).filter(({ kind }) => kind === 'issues')

  it('is critical issues past their day, gaps in expectations at once, and what nobody judged for days', () => {
    const gap = madeIssue(3, { kind: 'expectation-gap', severity: 'major' })
    const fresh = madeIssue(4, { status: 'new', kind: null, severity: null, raised: { ...stamp, at: '2026-06-09T02:00:00.000Z' } })
    const lying = madeIssue(5, { status: 'new', kind: null, severity: null })
    expect(steps(critical, gap, fresh, lying)).toMatchObject([
      { why: 'critical-overdue', issues: ['issue-1'], place: { page: 'issue', anchor: 'issue-1' } }, { why: 'expectation-gap', issues: ['issue-3'] }, { why: 'untriaged', issues: ['issue-5'] },
    ])
    expect(steps({ ...gap, assignee: 'person-2', dueOn: '2026-06-01' as Day })).toMatchObject([{ why: 'expectation-gap', who: { person: 'person-2' }, on: '2026-06-01' }])
    expect(steps(gap, { ...gap, id: 'issue-4' })).toMatchObject([{ issues: ['issue-3', 'issue-4'], place: { page: 'issues', anchor: 'view-open' } }])
  })

  it('is told as the health of the project, too', () => {
    expect(healthOf(project(critical), today)).toEqual({ kind: 'critical-overdue', count: 1 })
  })
})

describe('A recurring issue', () => {
  const text = { title: '客户管理列表页：切换组织后显示为空白', description: '步骤：打开客户管理的列表页，切换组织。期望：正常。实际：显示为空白。' }
  const closed = madeIssue(1, { ...text, status: 'closed' })

  it('was opened again after it had been verified, or is like one that was', () => {
    const like = madeIssue(2, { ...text, title: '客戶管理列表頁：切換組織後顯示為空白', raised: { ...stamp, at: '2026-06-01T02:00:00.000Z' } })
    expect(recurrenceOf(project(closed, like), like)).toEqual({ reopened: 0, like: 'issue-1' })
    expect(recurrenceOf(project({ ...closed, status: 'triaged' }, like), like)).toBeNull()
    const back = madeIssue(1, { ...text, status: 'in-progress', turns: turns('2026-05-18 new', '2026-05-19 verified', '2026-05-20 in-progress') })
    expect(recurrenceOf(project(back), back)).toEqual({ reopened: 1, like: null })
  })

  it('is not one that was there before the closed one was reported', () => {
    const earlier = madeIssue(2, { ...text, raised: { ...stamp, at: '2026-05-01T02:00:00.000Z' } })
    expect(recurrenceOf(project(closed, earlier), earlier)).toBeNull()
  })
})
