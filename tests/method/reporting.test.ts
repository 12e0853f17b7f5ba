import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { type Issue, issueDefaults, type ReportDoor } from '../../src/domain/issue.ts'
import type { Project } from '../../src/domain/project.ts'
import { reportsByDepartment, reportsByDoor, reportsFrom, silentDepartments } from '../../src/method/reporting.ts'
import { castProject } from '../cast/cast.ts'

const day = (text: string) => text as Day
const at = (on: string) => ({ by: 'door-1', at: `${on}T02:00:00.000Z` })
const door = (n: number, on: string, more: Partial<ReportDoor> = {}): ReportDoor => ({ ...at(on), id: `door-${n}`, title: 'Counter', department: '', token: 'abcdefghijklmnopqrstuv', closed: null, withdrawn: null, ...more })
const report = (n: number, department: string, on: string, more: Partial<Issue> = {}): Issue => ({
  ...structuredClone(issueDefaults), id: `issue-${n}`, kind: null, title: 'Lost', phase: 'testing', owner: '', status: 'new', dueOn: null, decision: null, closed: null, raised: at(on), withdrawn: null,
  reporter: { person: null, name: '', department, door: 'door-1', key: null }, ...more,
})

/** The cast's departments are Sales, Service and Finance, which will not work with the CRM. */
function withReports(doors: ReportDoor[], issues: Issue[]): Project {
  const project = castProject()
  return { ...project, issues, issueDesk: { ...project.issueDesk, doors } }
}
const rows = (project: Project, today: string) => reportsByDepartment(project, day(today)).map(({ department, count, settled, last, isSilent }) => [department, count, settled, last, isSilent])

describe('Reports by department', () => {
  it('are counted under the name of the brief, whatever its case and spaces; what was settled is told, and when the last one came', () => {
    const project = withReports([door(1, '2026-06-01')], [report(1, 'Sales', '2026-06-02'), report(2, ' sales ', '2026-06-09', { status: 'closed' }), report(3, 'Workshop', '2026-06-03'), report(4, '', '2026-06-04')])
    expect(rows(project, '2026-06-10')).toEqual([
      ['Sales', 2, 1, '2026-06-09', false], ['Service', 0, 0, null, false], ['Finance', 0, 0, null, false], ['Workshop', 1, 0, '2026-06-03', false], ['', 1, 0, '2026-06-04', false],
    ])
    expect([reportsFrom(project, 'SALES'), reportsFrom(project, ''), reportsFrom(project, 'Service')]).toEqual([2, 0, 0])
  })

  it('leave out conditions and what was taken back', () => {
    const project = withReports([door(1, '2026-06-01')], [report(1, 'Sales', '2026-06-02', { kind: 'condition', dueOn: day('2026-07-01') }), report(2, 'Sales', '2026-06-02', { withdrawn: at('2026-06-03') })])
    expect(rows(project, '2026-06-10')[0]).toEqual(['Sales', 0, 0, null, false])
  })

  it('find the silence of a department that uses the CRM after ten working days, holidays not counted', () => {
    const project = withReports([door(1, '2026-06-10')], [report(1, 'Sales', '2026-06-11')])
    // From Wednesday 10 June; 19 June is the Dragon Boat Festival.
    expect(silentDepartments(project, day('2026-06-24'))).toEqual([])
    const [silent, ...others] = silentDepartments(project, day('2026-06-25'))
    expect(silent).toMatchObject({ department: 'Service', silentSince: '2026-06-10', silentDays: 10 })
    expect(others, 'Finance will not work with the CRM').toEqual([])
  })

  it('begin with the first link: before it nobody was silent; a link of another department is no way in', () => {
    expect(silentDepartments(withReports([], []), day('2027-06-25'))).toEqual([])
    const later = withReports([door(1, '2026-06-10', { closed: at('2026-06-11') }), door(2, '2026-06-20', { department: 'Sales' })], [])
    expect(reportsByDepartment(later, day('2026-07-01')).map(({ department, hasDoor, silentSince }) => [department, hasDoor, silentSince])).toEqual([
      ['Sales', true, '2026-06-10'], ['Service', false, '2026-06-10'], ['Finance', false, '2026-06-10'],
    ])
  })

  it('are counted by the link that they came through, too', () => {
    const project = withReports([door(1, '2026-06-01')], [report(1, 'Sales', '2026-06-02'), report(2, 'Sales', '2026-06-01')])
    expect([...reportsByDoor(project)]).toEqual([['door-1', { count: 2, last: '2026-06-02' }]])
  })
})
