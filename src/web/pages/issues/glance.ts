import type { Day } from '../../../domain/day.ts'
import type { PhaseId } from '../../../domain/ids.ts'
import { listIssues } from '../../../domain/issue-list.ts'
import { isOverdue } from '../../../domain/issue-waits.ts'
import type { Issue } from '../../../domain/issue.ts'
import { type IssueQuery, issueQueryText, plainIssueQuery } from '../../../domain/issue-query.ts'
import type { Project } from '../../../domain/project.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { paths } from '../../paths.ts'
import { issueStatusShown, severityStatus, type Status } from '../../status.ts'
import { numberOfIssue } from './issue-row.ts'

export type GlanceRow = { title: string; href: string; severity: Status; status: Status; who: string; due: string; late: boolean }

/** The issues of a project, or of one of its phases, on other pages: their sums, and the gravest by name. Conditions have lists of their own. */
export type Glance = {
  heading: string
  sums: { label: string; count: string; href: string; bad: boolean }[]
  rows: GlanceRow[]
  none: string
  more: { href: string; label: string; rest: string } | null
}

type Options = { phase?: PhaseId; most: number; go?: (path: string) => string }

export function issuesAtGlance(project: Project, today: Day, words: Locale, { phase, most, go = (path) => path }: Options): Glance {
  const { glance: say } = words.issuesPage
  const format = formatOf(words.id)
  const among: Partial<IssueQuery> = phase ? { phase: [phase] } : {}
  const to = (query: Partial<IssueQuery>): string => go(addressOf(project, { sort: 'severity', direction: 'asc', ...among, ...query }))
  const { sums, found } = listIssues(project, { ...plainIssueQuery, sort: 'severity', direction: 'asc', ...among }, today, null)
  const untriaged = found.filter(({ status }) => status === 'new').length
  const grave = found.filter(isGrave)
  const sum = (label: string, count: number, query: Partial<IssueQuery>, bad: boolean): Glance['sums'][number] => ({ label, count: format.count(count), href: to(query), bad: bad && count > 0 })
  return {
    heading: words.issuesPage.title, none: found.length === 0 ? say.none : say.noneGrave,
    sums: found.length === 0 ? [] : [
      sum(say.open, found.length, {}, false), sum(say.critical, sums.severity.critical, { severity: ['critical'] }, true), sum(say.overdue, sums.overdue, { view: 'overdue' }, true), sum(say.untriaged, untriaged, { view: 'untriaged' }, false),
    ],
    rows: grave.slice(0, most).map((issue) => ({ ...glanceRow(project, issue, today, words), href: go(paths.issue(project.id, numberOfIssue(issue.id))) })),
    more: found.length === 0 ? null : { href: to({}), label: say.all({ count: format.count(found.length) }), rest: '' },
  }
}

const addressOf = (project: Project, query: Partial<IssueQuery>): string => `${paths.issues(project.id)}?${issueQueryText(query)}`

const isGrave = ({ severity, kind }: Issue): boolean => (severity === 'critical' || severity === 'major') && kind !== 'condition'

function glanceRow(project: Project, issue: Issue, today: Day, words: Locale): Omit<GlanceRow, 'href'> {
  const names = namesOf(project, words)
  const late = isOverdue(issue, today)
  const day = issue.dueOn ? formatOf(words.id).day(issue.dueOn, today) : ''
  return {
    title: names.text(issue.title), severity: severityStatus(issue.severity ?? 'minor', words), status: issueStatusShown(issue.status, words), late,
    who: issue.assignee ? names.person(issue.assignee) : names.text(issue.owner), due: late ? words.issuesPage.glance.late({ day }) : day,
  }
}

/** The open critical and major issues of a whole project: what the committee sees at a checkpoint. */
export function graveIssues(project: Project, today: Day, words: Locale, most: number): { rows: GlanceRow[]; more: { href: string; label: string } | null } {
  const { found } = listIssues(project, { ...plainIssueQuery, severity: ['critical', 'major'], sort: 'severity', direction: 'asc' }, today, null)
  const grave = found.filter(isGrave)
  return {
    rows: grave.slice(0, most).map((issue) => ({ ...glanceRow(project, issue, today, words), href: paths.issue(project.id, numberOfIssue(issue.id)) })),
    more: grave.length > most ? { href: addressOf(project, { severity: ['critical', 'major'], sort: 'severity', direction: 'asc' }), label: words.issuesPage.glance.all({ count: formatOf(words.id).count(grave.length) }) } : null,
  }
}
