import { nextId } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import { type Issue, issueDefaults, type Reporter } from '../domain/issue.ts'
import type { Project } from '../domain/project.ts'
import type { Stamp } from '../domain/stamp.ts'

/** What a new issue starts from: its title and phase, and whatever else is known of it. */
export type NewIssue = Pick<Issue, 'title' | 'phase'> & Partial<Omit<Issue, 'id' | 'reporter' | 'raised' | 'withdrawn'>> & { reporter?: Partial<Reporter> }

/** Adds an issue that is new today, and answers it: a plain value that may still be altered before the change is made. */
export function addIssue(project: Project, { reporter, ...given }: NewIssue, { stamp, today }: { stamp: Stamp; today: Day }): Issue {
  const status = given.status ?? 'new'
  const route = given.route ?? 'internal'
  const waitingFor = given.waitingFor ?? null
  const issue: Issue = {
    ...structuredClone(issueDefaults), kind: null, dueOn: null, owner: '', decision: null, closed: null, ...given,
    status, route, waitingFor, turns: given.turns ?? [{ ...stamp, id: 'turn-1', on: today, status, route, waitingFor, note: '' }],
    id: nextId(project.issues, 'issue'), reporter: { ...issueDefaults.reporter, ...reporter }, raised: stamp, withdrawn: null,
  }
  project.issues.push(issue)
  return issue
}
