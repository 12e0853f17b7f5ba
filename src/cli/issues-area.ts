import type { Day } from '../domain/day.ts'
import type { Issue } from '../domain/issue.ts'
import { deskWaits, isOverdue, serviceState, serviceTimes, sideOf, waitsOf } from '../domain/issue-waits.ts'
import { isRecurring, recurredTimes, reopenedTimes } from '../domain/recurring.ts'
import type { Project } from '../domain/project.ts'
import { namesOf } from '../locales/names.ts'
import type { Asked, Sheet } from './areas.ts'

/** An issue for programs: as it is stored, with what follows from it. Waits are working days by side. */
export const rawIssue = (project: Project, issue: Issue, today: Day) => ({
  ...issue, side: sideOf(issue), overdue: isOverdue(issue, today), waits: waitsOf(project, issue, today), service: serviceState(project, issue, today),
  reopened: reopenedTimes(issue), recurred: recurredTimes(issue), isRecurring: isRecurring(issue),
})

const standingIssues = ({ issues }: Project): Issue[] => issues.filter(({ withdrawn }) => withdrawn === null)

/** All issues for programs, with the rules of the desk and how long each side lets them wait. */
export const rawIssues = (project: Project, today: Day) => ({
  rules: { dueDays: project.issueDesk.dueDays, serviceDays: project.issueDesk.serviceDays }, waits: deskWaits(project, today), service: serviceTimes(project, today),
  issues: standingIssues(project).map((issue) => rawIssue(project, issue, today)),
})

export const issuesSheet = (asked: Asked): Sheet => issueRows(asked, standingIssues(asked.project))

/** Issues as a table. */
export function issueRows({ project, today, words, cli: { heads, messages } }: Pick<Asked, 'project' | 'today' | 'words' | 'cli'>, issues: readonly Issue[]): Sheet {
  const { issueWords } = words
  const names = namesOf(project, words)
  return {
    columns: [{ head: heads.id }, { head: heads.title }, { head: heads.severity }, { head: heads.kind }, { head: heads.status }, { head: heads.assignee }, { head: heads.due }],
    rows: issues.map(({ id, title, severity, kind, status, waitingFor, assignee, owner, dueOn, ...rest }) => [
      id, names.text(title), severity ? issueWords.severities[severity] : '', kind ? issueWords.kinds[kind] : '',
      waitingFor ? messages.issueWaits({ status: issueWords.statuses[status], whom: issueWords.waitingFor[waitingFor] }) : issueWords.statuses[status],
      assignee ? names.person(assignee) : names.text(owner), dueOn ? (isOverdue({ ...rest, status, kind, dueOn }, today) ? `${dueOn} !` : dueOn) : '',
    ]),
  }
}
