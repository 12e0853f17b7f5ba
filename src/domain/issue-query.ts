import type { z } from 'zod'
import { PhaseId } from './ids.ts'
import { IssueKind, IssueRoute, IssueStatus, Severity } from './issue.ts'

/** The ready views of the list. `mine` and `watched` are of whoever looks. */
export const issueViews = ['open', 'mine', 'watched', 'untriaged', 'overdue', 'supplier', 'verify', 'recurring', 'closed', 'all'] as const
export type IssueView = (typeof issueViews)[number]

export const issueSorts = ['number', 'title', 'severity', 'status', 'kind', 'route', 'phase', 'assignee', 'due', 'reported'] as const
export type IssueSort = (typeof issueSorts)[number]

/** What of a project's issues is asked for. Empty lists and texts ask for nothing; all that is asked holds at once. */
export type IssueQuery = {
  /** Words that all stand somewhere in it; a bare number finds that issue too. */
  text: string
  /** The number of one issue. */
  number: number | null
  severity: Severity[]
  kind: IssueKind[]
  route: IssueRoute[]
  status: IssueStatus[]
  view: IssueView
  phase: PhaseId[]
  where: string
  department: string
  /** A person's id, `none` for nobody, '' for whoever. */
  assignee: string
  sort: IssueSort
  direction: 'asc' | 'desc'
  /** From 1 on. */
  page: number
}

/** The open ones, the newest first. */
export const plainIssueQuery: IssueQuery = {
  text: '', number: null, severity: [], kind: [], route: [], status: [], view: 'open', phase: [], where: '', department: '', assignee: '',
  sort: 'number', direction: 'desc', page: 1,
}

/** How a list is sorted when somebody asks for it first: what is worst, earliest or longest ago comes first, numbers the newest first. */
export const firstDirection = (sort: IssueSort): 'asc' | 'desc' => (sort === 'number' || sort === 'reported' ? 'desc' : 'asc')

const lists = { severity: Severity, kind: IssueKind, route: IssueRoute, status: IssueStatus, phase: PhaseId }

/**
 * A query as an address, a form or the command line gives it. A list is several values of one name, or one with commas. What is
 * unknown is left out, as is what stands twice.
 */
export function parseIssueQuery(given: Readonly<Record<string, unknown>>): IssueQuery {
  const text = (name: string): string => valuesOf(given[name])[0]?.trim().slice(0, MOST_TEXT) ?? ''
  const known = <T extends string>(name: string, schema: z.ZodType<T>): T[] =>
    [...new Set(valuesOf(given[name]).flatMap((value) => value.split(',')).flatMap((value) => schema.safeParse(value.trim()).data ?? []))]
  const oneOf = <T extends string>(name: string, options: readonly T[], otherwise: T): T => options.find((option) => option === text(name)) ?? otherwise
  const sort = oneOf('sort', issueSorts, plainIssueQuery.sort)
  return {
    text: text('text') || text('q'),
    number: /^\d{1,9}$/.test(text('number')) ? Number(text('number')) : null,
    severity: known('severity', lists.severity), kind: known('kind', lists.kind), route: known('route', lists.route), status: known('status', lists.status), phase: known('phase', lists.phase),
    view: oneOf('view', issueViews, plainIssueQuery.view),
    where: text('where'), department: text('department'),
    assignee: /^(?:none|person-\d{1,9})$/.test(text('assignee')) ? text('assignee') : '',
    sort, direction: oneOf('direction', ['asc', 'desc'], firstDirection(sort)),
    page: /^[1-9]\d{0,6}$/.test(text('page')) ? Number(text('page')) : 1,
  }
}

const MOST_TEXT = 200

const valuesOf = (given: unknown): string[] => (Array.isArray(given) ? given.filter((each) => typeof each === 'string') : typeof given === 'string' ? [given] : typeof given === 'number' ? [String(given)] : [])

/** The query of an address, without what is as in the plain list; '' is the plain list. Always spelled alike, so that equal queries are equal texts. */
export function issueQueryText(query: Partial<IssueQuery>): string {
  const whole = { ...plainIssueQuery, ...query }
  const said = new URLSearchParams()
  for (const [name, value] of Object.entries(whole)) {
    const plain = name === 'direction' ? firstDirection(whole.sort) : plainIssueQuery[name as keyof IssueQuery]
    if (Array.isArray(value)) {
      if (value.length > 0) said.set(name, value.join(','))
    } else if (value !== plain && value !== null) said.set(name, String(value))
  }
  return said.toString()
}
