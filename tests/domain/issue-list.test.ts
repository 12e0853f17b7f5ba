import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { phaseIds } from '../../src/domain/ids.ts'
import { IssueKind, IssueRoute, IssueStatus, Severity } from '../../src/domain/issue.ts'
import { ISSUES_ON_PAGE, listIssues } from '../../src/domain/issue-list.ts'
import { type IssueQuery, issueQueryText, issueSorts, issueViews, parseIssueQuery, plainIssueQuery } from '../../src/domain/issue-query.ts'
import { castProject, stamp } from '../cast/cast.ts'
import { madeIssue } from '../cast/issues.ts'

const today = '2026-06-10' as Day
const project = castProject({ issues: [
  madeIssue(1, { title: '客户列表显示为空白', severity: 'critical', status: 'new', dueOn: null }),
  madeIssue(2, { title: 'Invoice is wrong', severity: 'major', kind: 'data', status: 'in-progress', dueOn: '2026-06-01' as Day, assignee: 'person-4', where: 'Station 12' }),
  madeIssue(3, { title: 'Slow search', severity: 'minor', status: 'resolved', route: 'supplier', dueOn: '2026-06-01' as Day, reporter: { person: 'person-4', name: '', department: 'Service', door: null, key: null } }),
  madeIssue(4, { title: 'Nicer colours', severity: 'suggestion', status: 'closed', watchers: ['person-4'], dueOn: '2026-07-01' as Day }),
  madeIssue(5, { title: 'Withdrawn', withdrawn: stamp }),
  madeIssue(6, { title: 'Interface drops orders', severity: 'major', status: 'waiting', waitingFor: 'supplier', route: 'supplier', phase: 'testing', dueOn: '2026-06-20' as Day, solution: 'Retry the queue', recurs: 'issue-4' }),
] })
const list = (query: Partial<IssueQuery> = {}, me: string | null = null) => listIssues(project, { ...plainIssueQuery, ...query }, today, me)
const numbers = (query: Partial<IssueQuery> = {}, me: string | null = null) => list(query, me).rows.map(({ id }) => Number(id.slice(6)))

describe('The list of issues', () => {
  it('shows the open ones, the newest first, and never what was withdrawn', () => {
    expect(numbers()).toEqual([6, 3, 2, 1])
    expect(numbers({ view: 'all' })).toEqual([6, 4, 3, 2, 1])
  })

  it('has ready views with their counts', () => {
    const views = Object.fromEntries(issueViews.map((view) => [view, numbers({ view, direction: 'asc' }, 'person-4')]))
    expect(views).toEqual({ open: [1, 2, 3, 6], mine: [2, 3], watched: [4], untriaged: [1], overdue: [2], supplier: [6], verify: [3], recurring: [6], closed: [4], all: [1, 2, 3, 4, 6] })
    expect(list({ severity: ['critical'] }, 'person-4').counts).toEqual({ open: 4, mine: 2, watched: 1, untriaged: 1, overdue: 1, supplier: 1, verify: 1, recurring: 1, closed: 1, all: 5 })
  })

  it('finds the words of a translation, in either script', () => {
    const translations = [{ id: 'translation-1', text: 'Interface drops orders', en: '', 'zh-CN': '接口丢失订单', 'zh-TW': '介面遺失訂單' }]
    const found = (text: string) => listIssues({ ...project, translations }, { ...plainIssueQuery, text }, today, null).rows.map(({ id }) => id)
    expect([found('丢失'), found('遺失 queue'), found('drops'), found('丢失了')]).toEqual([['issue-6'], ['issue-6'], ['issue-6'], []])
    expect(numbers({ text: '丢失' })).toEqual([])
  })

  it('finds by every field at once', () => {
    expect(numbers({ severity: ['major'], route: ['supplier'] })).toEqual([6])
    expect(numbers({ kind: ['data'] })).toEqual([2])
    expect(numbers({ status: ['closed'] })).toEqual([4])
    expect(numbers({ phase: ['testing'] })).toEqual([6])
    expect(numbers({ assignee: 'person-4' })).toEqual([2])
    expect(numbers({ assignee: 'none', severity: ['critical', 'minor'] })).toEqual([3, 1])
    expect(numbers({ where: 'station' })).toEqual([2])
    expect(numbers({ department: 'serv' })).toEqual([3])
    expect(numbers({ number: 4 })).toEqual([4])
  })

  it('searches words in any order, either Chinese script, and numbers', () => {
    expect(numbers({ text: 'orders interface' })).toEqual([6])
    expect(numbers({ text: 'queue' })).toEqual([6])
    expect(numbers({ text: '顯示為空白' })).toEqual([1])
    expect(numbers({ text: '#3' })).toEqual([3])
    expect(numbers({ text: 'nothing of the kind' })).toEqual([])
  })

  it('sorts by each column and back, equal ones by number', () => {
    expect(numbers({ sort: 'severity', direction: 'asc' })).toEqual([1, 2, 6, 3])
    expect(numbers({ sort: 'severity', direction: 'desc' })).toEqual([3, 6, 2, 1])
    expect(numbers({ sort: 'due', direction: 'asc' })).toEqual([2, 3, 6, 1])
    expect(numbers({ sort: 'assignee', direction: 'asc' })).toEqual([2, 1, 3, 6])
    for (const sort of issueSorts) expect(numbers({ sort, direction: 'asc' }), sort).toEqual([...numbers({ sort, direction: 'desc' })].reverse())
  })

  it('is shown in pages; a page behind the last is the last', () => {
    const long = castProject({ issues: Array.from({ length: 60 }, (_, at) => madeIssue(at + 1)) })
    const page = listIssues(long, { ...plainIssueQuery, page: 9 }, today, null)
    expect([page.page, page.pages, page.total, page.rows.length]).toEqual([3, 3, 60, 60 - 2 * ISSUES_ON_PAGE])
  })

  it('sums up what it found', () => {
    expect(list().sums).toEqual({ severity: { critical: 1, major: 2, minor: 1, suggestion: 0, unjudged: 0 }, open: 4, overdue: 1 })
  })
})

describe('The query of the list', () => {
  const some = <T extends string>(options: readonly T[]) => fc.uniqueArray(fc.constantFrom(...options))
  const query: fc.Arbitrary<IssueQuery> = fc.record({
    text: fc.constantFrom('', 'empty list', '空白 & x=1'), number: fc.constantFrom(null, 12), severity: some(Severity.options), kind: some(IssueKind.options), route: some(IssueRoute.options),
    status: some(IssueStatus.options), view: fc.constantFrom(...issueViews), phase: some(phaseIds), where: fc.constantFrom('', 'Station 12'), department: fc.constantFrom('', 'Service'),
    assignee: fc.constantFrom('', 'none', 'person-3'), sort: fc.constantFrom(...issueSorts), direction: fc.constantFrom('asc', 'desc'), page: fc.integer({ min: 1, max: 999 }),
  })

  it('is read as it was written', () => {
    fc.assert(fc.property(query, (asked) => {
      expect(parseIssueQuery(Object.fromEntries(new URLSearchParams(issueQueryText(asked))))).toEqual(asked)
    }))
    expect(issueQueryText(plainIssueQuery)).toBe('')
  })

  it('takes lists both ways, and leaves out what it does not know', () => {
    expect(parseIssueQuery({ severity: ['critical', 'major,terrible'], view: 'nowhere', sort: 'due', page: '-1', assignee: 'somebody', number: 'x', q: 'list' }))
      .toEqual({ ...plainIssueQuery, severity: ['critical', 'major'], sort: 'due', direction: 'asc', text: 'list' })
  })
})
