import type { Day } from '../../src/domain/day.ts'
import { type Issue, IssueKind, IssueRoute, IssueStatus, Severity, WaitingFor } from '../../src/domain/issue.ts'
import type { Project } from '../../src/domain/project.ts'
import { stamp } from './cast.ts'
import { madeIssue, turns } from './issues.ts'

type Texts = { text: () => string; texts: readonly string[] }

/** Issues in every status, with comments, views and batches, that say something hostile wherever somebody may write; the conditions of the project stay. */
export function hostileIssues(project: Project, { text, texts }: Texts): Project {
  const first = project.issues.length + 1
  const issues = texts.map((title, at) => hostileIssue(project, first + at, title, { text, texts }))
  const { issueDesk } = project
  return {
    ...project, issues: [...project.issues, ...issues],
    issueDesk: {
      ...issueDesk,
      filters: texts.map((title, at) => ({ ...stamp, id: `filter-${at + 1}`, title, query: at === 0 ? 'text=%3Cimg%20src%3Dx%20onerror%3D1%3E&severity=major' : `text=${encodeURIComponent(text())}`, shared: true, withdrawn: null })),
      batches: [{ ...stamp, id: 'batch-1', on: '2026-06-01' as Day, to: 'supplier', issues: issues.slice(0, 20).map(({ id }) => id), note: texts.join('\n'), answered: [], withdrawn: null }],
    },
  }
}

function hostileIssue({ goals, processes }: Project, n: number, title: string, { text, texts }: Texts): Issue {
  const all = texts.join('\n\n')
  const at = <T>(list: readonly T[]): T => list[n % list.length] as T
  const status = at(IssueStatus.options)
  const isOver = ['closed', 'rejected'].includes(status)
  return madeIssue(n, {
    title, description: all, where: text(), kind: n % 4 === 0 ? null : at(IssueKind.exclude(['condition']).options), severity: n % 5 === 0 ? null : at(Severity.options), route: at(IssueRoute.options), status,
    waitingFor: status === 'waiting' ? at(WaitingFor.options) : null, dueOn: n % 2 === 0 ? ('2026-06-01' as Day) : null, owner: text(), assignee: n % 3 === 0 ? 'person-3' : null, plan: all, cause: text(), solution: all, external: text(),
    reporter: { person: n % 3 === 0 ? 'person-99' : null, name: text(), department: text(), door: n % 7 === 0 ? 'door-1' : null, key: null }, confidential: n % 6 === 0,
    links: { task: 'task-1', requirement: text(), process: processes[0]?.id ?? null, step: 'step-99', goal: goals[0]?.id ?? null },
    duplicateOf: status === 'duplicate' ? `issue-${n - 1}` : null, related: [`issue-${n - 1}`], watchers: ['person-1', 'person-3', 'person-99'],
    comments: [all, text(), text()].map((said, i) => ({ ...stamp, by: i === 1 ? 'project-manager' : 'person-3', id: `comment-${i + 1}`, text: said, mentions: ['person-1'], seen: [], edited: i === 2 ? stamp : null, withdrawn: null })),
    turns: turns('2026-05-18 new', '2026-05-20 triaged supplier', '2026-05-25 closed', `2026-06-01 in-progress supplier`).concat({ ...stamp, id: 'turn-5', on: '2026-06-03' as Day, status, route: at(IssueRoute.options), waitingFor: status === 'waiting' ? at(WaitingFor.options) : null, note: all }),
    closed: isOver ? { ...stamp, on: '2026-06-03' as Day, note: all } : null,
  })
}
