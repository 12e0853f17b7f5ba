import { workingDaysWaited } from '../../../domain/calendar.ts'
import { daysLate, reportedOn } from '../../../domain/issue-waits.ts'
import type { Issue } from '../../../domain/issue.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { recurredSaid } from '../../../locales/recurred-said.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import { paths } from '../../paths.ts'
import { issueStatusShown, severityStatus, type Status } from '../../status.ts'

/** An issue as lists show it. */
export type IssueRow = {
  id: string
  n: string
  href: string
  title: string
  severity: Status | null
  status: Status
  kind: string
  where: string
  route: string
  /** With whom it lies. */
  holder: string
  due: string
  /** In words, when it is overdue: "20 Nov, 3 working days late". */
  late: string
  /** Working days since its report. */
  age: string
  /** Why it is flagged as recurring; empty: it is not. */
  recurred: string
}

export const numberOfIssue = (id: string): number => Number(id.slice('issue-'.length))

/** The address of an issue's page, from a page that may show the past. */
export const issueHref = (ask: ProjectAsk, id: string): string => keepingPast(ask, paths.issue(ask.project.id, numberOfIssue(id)))

export function issueRow(ask: ProjectAsk, issue: Issue): IssueRow {
  const { project, today, reader: { words } } = ask
  const { issueWords, issuesPage: say } = words
  const format = formatOf(words.id)
  const n = numberOfIssue(issue.id)
  const due = issue.dueOn ? format.day(issue.dueOn, today) : ''
  const late = daysLate(project, issue, today)
  return {
    id: issue.id, n: format.count(n), href: issueHref(ask, issue.id), title: namesOf(project, words).text(issue.title),
    severity: issue.severity ? severityStatus(issue.severity, words) : null, status: issueStatusShown(issue.status, words),
    kind: issue.kind ? say.inRow(issueWords.kinds[issue.kind]) : '', where: whereOf(ask, issue), route: say.inRow(issueWords.routes[issue.route]), holder: holderOf(ask, issue),
    due, late: late === null ? '' : say.late({ day: due, days: format.workingDays(late) }),
    age: format.count(workingDaysWaited(project.calendar, reportedOn(project, issue), today)), recurred: recurredSaid(words, issue),
  }
}

/** The department that reported it, else the place it names. */
export const whereOf = ({ project, reader: { words } }: ProjectAsk, { where, reporter }: Pick<Issue, 'where' | 'reporter'>): string => namesOf(project, words).text(reporter.department || where)

/** Who is to see to it; empty: nobody is named. */
export function holderOf({ project, reader: { words } }: ProjectAsk, { assignee, owner }: Pick<Issue, 'assignee' | 'owner'>): string {
  const names = namesOf(project, words)
  return assignee ? names.person(assignee) : names.text(owner)
}
