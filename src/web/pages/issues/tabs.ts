import { standing } from '../../../domain/by-id.ts'
import type { SavedFilter } from '../../../domain/issue.ts'
import { isMover, personBehind } from '../../../domain/issue-flow.ts'
import { issueQueryText, type IssueView, issueViews, parseIssueQuery } from '../../../domain/issue-query.ts'
import type { IssueList } from '../../../domain/issue-list.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { paths } from '../../paths.ts'
import { type Asked, issuesHref } from './asked.ts'
import { isFiltered } from './filter-form.ts'

export type Tab = { href: string; label: string; count: string; bad: boolean; current: boolean }

/** The ready views, each with how many it has; who is nobody of the team has none of their own. */
export function tabsOf(ask: ProjectAsk, { query, href }: Asked, counts: IssueList['counts']): Tab[] {
  const { me, reader: { words } } = ask
  const format = formatOf(words.id)
  const kept = savedNow(ask, { query })
  return issueViews.filter((view) => (view !== 'mine' && view !== 'watched') || me !== null).map((view) => ({
    href: href(bare(view)), label: words.issuesPage.views[view], count: format.count(counts[view]), bad: view === 'overdue' && counts.overdue > 0, current: query.view === view && kept === null,
  }))
}

/** A ready view is shown whole: what was filtered before is let go. */
const bare = (view: IssueView) => ({ view, text: '', number: null, severity: [], kind: [], route: [], status: [], phase: [], where: '', department: '', assignee: '', page: 1 })

/** The views that somebody saved: those shared with all, and the reader's own. */
export function savedViews(ask: ProjectAsk, asked: Pick<Asked, 'query'>) {
  const { project, me, reader: { words, who } } = ask
  const now = savedNow(ask, asked)
  const { text } = namesOf(project, words)
  const isOwn = (by: string): boolean => by === who.id || (me !== null && personBehind(project, by) === me.id)
  return visible(ask).map((filter) => ({
    label: text(filter.title), href: issuesHref(ask, parseIssueQuery(Object.fromEntries(new URLSearchParams(filter.query)))), current: filter === now,
    withdraw: filter === now && isOwn(filter.by) ? changeForm(ask, 'withdraw-filter', { back: paths.issues(project.id), hidden: { filter: filter.id }, submit: words.issuesPage.saved.withdraw }) : null,
  }))
}

const visible = ({ project, me, reader: { who } }: ProjectAsk): SavedFilter[] =>
  standing(project.issueDesk.filters).filter(({ shared, by }) => shared || by === who.id || (me !== null && personBehind(project, by) === me.id))

/** The saved view that asks for what is shown now. */
function savedNow(ask: ProjectAsk, { query }: Pick<Asked, 'query'>): SavedFilter | null {
  const said = issueQueryText({ ...query, page: 1 })
  return visible(ask).find((filter) => filter.query === said) ?? null
}

/** Keeps what is asked for now under a name; who judges issues can keep it for all. */
export function saveForm(ask: ProjectAsk, { query, href }: Asked): ChangeForm | null {
  const { saved: say } = ask.reader.words.issuesPage
  if (!isFiltered(query) || savedNow(ask, { query })) return null
  const shares = isMover({ roles: ask.roles, isAssignee: false, isReporter: false, isResolver: false }, ['desk'])
  return changeForm(ask, 'save-filter', {
    back: href(), hidden: { query: issueQueryText({ ...query, page: 1 }) }, submit: say.submit,
    fields: [{ name: 'title', label: say.name, hint: '', required: true }, ...(shares ? [{ name: 'shared', label: say.shared, hint: '', type: 'checkbox' } as const] : [])],
  })
}
