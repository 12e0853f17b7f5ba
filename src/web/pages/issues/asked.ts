import { type IssueQuery, issueQueryText, parseIssueQuery } from '../../../domain/issue-query.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import { paths } from '../../paths.ts'

export const looks = ['list', 'table', 'board'] as const
/** How the issues are laid out. */
export type Look = (typeof looks)[number]

/** What an address of the list asks for. */
export type Asked = { query: IssueQuery; look: Look; /** The address of the same page with something else asked. */ href: (change?: Partial<IssueQuery>, look?: Look) => string }

/** On the page the worst come first, unless another order is asked for. */
export function askedOf(ask: ProjectAsk): Asked {
  const given = ask.query['sort'] === undefined ? { ...ask.query, sort: 'severity' } : ask.query
  const query = parseIssueQuery(given)
  const look = looks.find((each) => each === ask.query['as']) ?? 'list'
  return { query, look, href: (change = {}, as = look) => issuesHref(ask, { ...query, page: 1, ...change }, as) }
}

/** The address of a list of issues. */
export function issuesHref(ask: ProjectAsk, query: Partial<IssueQuery>, look: Look = 'list'): string {
  const said = queryOf(query, look)
  const path = keepingPast(ask, paths.issues(ask.project.id))
  return said === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${said}`
}

/** What stands behind the question mark, spelled alike for equal questions; the page's own order is not said. */
function queryOf(query: Partial<IssueQuery>, look: Look = 'list'): string {
  const { sort = 'severity', direction } = query
  const said = new URLSearchParams(issueQueryText({ ...query, sort }))
  if (sort === 'number') said.set('sort', 'number')
  if (sort === 'severity' && direction !== 'desc') said.delete('sort')
  if (look !== 'list') said.set('as', look)
  return said.toString()
}
