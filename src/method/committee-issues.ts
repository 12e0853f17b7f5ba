import { standing } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import { type Issue, isOpenIssue } from '../domain/issue.ts'
import { isOverdue, reportedOn } from '../domain/issue-waits.ts'
import { openIssues } from '../domain/open-issues.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'

/** An issue that is the committee's by itself, and since when. */
export type CommitteeIssue = { issue: Issue; why: 'overdue' | 'conflict'; since: Day; dueOn: Day | null }

/**
 * The issues that reach the committee by themselves: critical ones past their day, and conflicts. METHOD 2, 9. What was solved is not
 * among them, nor what lies before it as a matter or was settled as one since; a new day that passes, or opening it again, brings it back.
 */
export const committeeIssues = remember((project: Project, today: Day) => [project.issues, project.matters, project.timeZone, today], (project: Project, today: Day): CommitteeIssue[] => {
  const settled = new Map<string, string>()
  for (const { issue, settled: end } of standing(project.matters)) if (issue) settled.set(issue, [end?.on ?? FOREVER, settled.get(issue) ?? ''].sort().at(-1) ?? '')
  return openIssues(project).flatMap((issue) => reasonFor(project, issue, today)).filter(({ issue, since }) => (settled.get(issue.id) ?? '') < since)
})

/** Later than any day. */
const FOREVER = '9999-12-31'

function reasonFor(project: Project, issue: Issue, today: Day): CommitteeIssue[] {
  if (issue.status === 'resolved' || issue.kind === 'condition') return []
  if (issue.severity === 'critical' && issue.dueOn && isOverdue(issue, today)) return [{ issue, why: 'overdue', since: overdueSince(project, issue, issue.dueOn), dueOn: issue.dueOn }]
  return issue.kind === 'conflict' ? [{ issue, why: 'conflict', since: openSince(project, issue), dueOn: null }] : []
}

/** A day that a file brought in may lie before its report; nobody could act on it before it was reported and judged. */
function overdueSince(project: Project, issue: Issue, dueOn: Day): Day {
  const judged = issue.turns.find(({ status }) => status !== 'new')?.on
  return [dueOn, reportedOn(project, issue), ...(judged ? [judged] : [])].reduce((latest, day) => (day > latest ? day : latest))
}

/** The day of its report, or the last one on which it was opened again. */
function openSince(project: Project, issue: Issue): Day {
  const { turns } = issue
  const again = turns.findLast((turn, at) => isOpenIssue(turn) && at > 0 && !isOpenIssue(turns[at - 1] ?? turn))
  return again?.on ?? reportedOn(project, issue)
}
