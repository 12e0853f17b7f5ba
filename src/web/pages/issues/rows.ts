import { waitsOf, issueSides, reportedOn } from '../../../domain/issue-waits.ts'
import type { Issue } from '../../../domain/issue.ts'
import { firstDirection, type IssueSort } from '../../../domain/issue-query.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Asked } from './asked.ts'
import { type IssueRow, issueRow } from './issue-row.ts'

export type Head = { id: string; label: string; /** Where a click sorts by it; null: it does not. */ href: string | null; sorted: 'ascending' | 'descending' | null; figure: boolean; drop: boolean }

type Column = { id: string; sort: IssueSort | null; figure?: boolean; drop?: boolean }
const listColumns: readonly Column[] = [
  { id: 'n', sort: 'number', figure: true, drop: true }, { id: 'severity', sort: 'severity' }, { id: 'title', sort: 'title' }, { id: 'kind', sort: 'kind', drop: true }, { id: 'where', sort: null, drop: true },
  { id: 'route', sort: 'route', drop: true }, { id: 'holder', sort: 'assignee' }, { id: 'status', sort: 'status' }, { id: 'due', sort: 'due', figure: true }, { id: 'age', sort: 'reported', figure: true, drop: true },
]

/** The heads of the list; a click sorts, a second one turns the order round. */
export const headsOf = ({ reader: { words } }: ProjectAsk, asked: Asked): Head[] => listColumns.map(({ id, sort, figure = false, drop = false }) => ({
  id, label: words.issuesPage.heads[id as keyof typeof words.issuesPage.heads], figure, drop, href: sort && asked.href(nextOrder(sort, asked)), sorted: sort === asked.query.sort ? sortedHow(id, asked) : null,
}))

const nextOrder = (sort: IssueSort, { query }: Asked) => ({ sort, direction: query.sort !== sort ? firstDirection(sort) : query.direction === 'asc' ? 'desc' : 'asc' } as const)

/** Age grows as the day of the report goes back. */
const sortedHow = (id: string, { query }: Asked): Head['sorted'] => ((query.direction === 'asc') === (id === 'age') ? 'descending' : 'ascending')

/** The same with what a wide table has room for. */
export type WideRow = IssueRow & { reported: string; department: string; reporter: string; waits: string[]; external: string; phase: string }

export function wideRow(ask: ProjectAsk, issue: Issue): WideRow {
  const { project, today, reader: { words } } = ask
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const waits = waitsOf(project, issue, today)
  return {
    ...issueRow(ask, issue), reported: format.day(reportedOn(project, issue), today), department: names.text(issue.reporter.department), reporter: reporterName(ask, issue),
    waits: tableSides.map((side) => (waits[side] > 0 ? format.count(waits[side]) : '')),
    external: issue.external, phase: words.method.phases[issue.phase].short,
  }
}

/** The sides that have a column of their own. */
export const tableSides = issueSides.filter((side) => side !== 'committee')

/** Who reported it, as far as it is known. */
export function reporterName({ project, reader: { words } }: ProjectAsk, { reporter, raised }: Pick<Issue, 'reporter' | 'raised'>): string {
  const names = namesOf(project, words)
  if (reporter.person) return names.person(reporter.person)
  return names.text(reporter.name) || (reporter.door ? names.actor(reporter.door) : names.actor(raised.by))
}
