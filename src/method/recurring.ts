import type { Issue } from '../domain/issue.ts'
import { recurredTimes, settledLike } from '../domain/recurring.ts'
import { positionOf } from '../domain/by-id.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { similarIssues } from './similar-issues.ts'

/** Why an issue recurs: it was opened again after it had been verified or closed, or it says what such a one said (`like`). */
export type Recurrence = { reopened: number; like: string | null }

/** Whether and how an issue recurs, null where it does not. METHOD 9: reopened, or like a closed one. */
export const recurrenceOf = remember((project: Project, issue: Issue) => [issue, project.issues], (project: Project, issue: Issue): Recurrence | null => {
  const reopened = recurredTimes(issue)
  const like = issue.recurs === null ? settledBefore(project, issue) : settledLike(issue)
  return reopened > 0 || like ? { reopened, like } : null
})

/** The likest of those that had been reported before an issue and are settled; null: none is like it. */
export function settledBefore(project: Project, issue: Pick<Issue, 'id' | 'title' | 'description' | 'raised'>): string | null {
  const found = similarIssues(project, issue, { most: LOOKED_AT, except: issue.id })
  return found.find(({ issue: id }) => isEarlierSettled(project, id, issue))?.issue ?? null
}

const LOOKED_AT = 10

/** Whether an issue was reported before another and is verified or closed. */
export function isEarlierSettled({ issues }: Project, id: string, { raised }: Pick<Issue, 'raised'>): boolean {
  const other = issues[positionOf(issues, id)]
  return other !== undefined && (other.status === 'verified' || other.status === 'closed') && other.raised.at <= raised.at
}
