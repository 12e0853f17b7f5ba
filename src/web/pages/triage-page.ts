import { type Issue, isOpenIssue } from '../../domain/issue.ts'
import { leastSeverity } from '../../domain/issue-flow.ts'
import { listIssues } from '../../domain/issue-list.ts'
import { plainIssueQuery } from '../../domain/issue-query.ts'
import { reportedOn } from '../../domain/issue-waits.ts'
import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { changeForm } from '../change-form.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { paths, withQuery } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { whoMay } from '../who-may.ts'
import { triageForm } from './issue/forms.ts'
import { similarBlock } from './issue/related.ts'
import { issueHref, numberOfIssue } from './issues/issue-row.ts'
import { reporterName } from './issues/rows.ts'

/** One new issue at a time, the oldest first: judged by a few keys, and by the same form without them. */
export async function triagePage(ask: ProjectAsk): Promise<Page> {
  const { project, today, query, reader: { words } } = ask
  const say = words.triagePage
  const waiting = listIssues(project, { ...plainIssueQuery, view: 'untriaged', sort: 'reported', direction: 'asc' }, today, null).found
  const asked = waiting.findIndex(({ id }) => id === (ask.posted?.values['issue'] ?? query['issue']))
  const at = Math.max(0, asked)
  const issue = waiting[at]
  const saved = await savedEntry(ask)
  return {
    view: 'triage',
    page: {
      frame: projectFrame(ask, say.title, saved), words: say, issueWords: words.issuePage, crumb: { href: keepingPast(ask, paths.issues(project.id)), label: words.issuesPage.title }, lead: leadOf(ask, waiting, at),
      issue: issue ? await shownIssue(ask, issue, waiting, at) : null, empty: { title: say.emptyTitle, text: say.emptyText, action: { href: keepingPast(ask, paths.issues(project.id)), label: say.toAll }, level: 2 },
    },
  }
}

function leadOf({ reader: { words } }: ProjectAsk, waiting: readonly Issue[], at: number): string {
  const format = formatOf(words.id)
  return waiting.length === 0 ? words.triagePage.none : words.triagePage.lead({ n: waiting.length, count: format.count(waiting.length), at: format.count(at + 1) })
}

async function shownIssue(ask: ProjectAsk, issue: Issue, waiting: readonly Issue[], at: number) {
  const { project, today, reader: { words } } = ask
  const say = words.triagePage
  const { markdownHtml } = await import('../../documents/markdown-html.ts')
  const { text } = namesOf(project, words)
  const format = formatOf(words.id)
  const to = (index: number): string | null => {
    const other = waiting[index]
    return other ? keepingPast(ask, withQuery(ask.path, { issue: other.id })) : null
  }
  // After one is judged the next one is shown: the address says nothing of the one that was.
  const next = waiting[at + 1] ?? waiting[at - 1]
  const back = withQuery(ask.path, { issue: next?.id })
  return {
    id: issue.id, href: issueHref(ask, issue.id), number: words.issuePage.number({ n: format.count(numberOfIssue(issue.id)) }), title: text(issue.title), description: markdownHtml(text(issue.description)),
    facts: [say.by({ who: reporterName(ask, issue) }), ...(issue.reporter.department ? [text(issue.reporter.department)] : []), ...(issue.where ? [text(issue.where)] : []), format.day(reportedOn(project, issue), today)],
    form: triageForm(ask, issue, back), who: say.who({ who: whoMay('triage-issue', words) }), similar: similarBlock(ask, issue, back),
    reject: changeForm(ask, 'move-issue', { back, hidden: { issue: issue.id, status: 'rejected' }, key: 'status', submit: words.issuePage.moves.reject, fields: [{ name: 'note', label: words.issuePage.moves.reason, hint: '', required: true, wide: true }] }),
    askBack: isOpenIssue(issue) ? changeForm(ask, 'move-issue', { back, hidden: { issue: issue.id, status: 'waiting', waitingFor: 'reporter' }, key: 'status', submit: say.askBack, fields: [{ name: 'note', label: say.question, hint: '', required: true, wide: true }] }) : null,
    previous: to(at - 1), next: to(at + 1), least: Object.entries(leastSeverity).map(([kind, severity]) => `${kind}:${severity}`).join(' '),
  }
}
