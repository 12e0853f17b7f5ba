import { positionOf } from '../../domain/by-id.ts'
import type { Entry } from '../../domain/history.ts'
import type { Issue } from '../../domain/issue.ts'
import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import { similarIssues } from '../../method/similar-issues.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { changeForm } from '../change-form.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { mayChange } from '../may-change.ts'
import { paths } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { whoMay } from '../who-may.ts'
import { optionsFor } from './issue/forms.ts'
import { knownOf } from './issue/related.ts'
import { issueHref, issueRow, numberOfIssue } from './issues/issue-row.ts'

const MOST = 5

/**
 * To report an issue. What is like it is offered while somebody types, and without a script by the same form posted to this page
 * (`previewed`), so that no text stands in an address: what was typed stays. A link may bring a text along (`?title=…`).
 */
export async function newIssuePage(ask: ProjectAsk, previewed: Readonly<Record<string, unknown>> | null = null): Promise<Page> {
  const { project, query, posted, reader: { words } } = ask
  const say = words.newIssuePage
  const typed = previewed ?? (posted?.change === 'report-issue' ? posted.values : query)
  const text = (name: string): string => (typeof typed[name] === 'string' ? (typed[name] as string).slice(0, 20_000) : '')
  const saved = await savedEntry(ask)
  const looked = text('title').trim() !== '' || text('description').trim() !== ''
  return {
    view: 'new-issue',
    page: {
      frame: projectFrame(ask, say.title, saved), words: say, done: doneOf(ask, saved), crumb: { href: keepingPast(ask, paths.issues(project.id)), label: words.issuesPage.title },
      form: formOf(ask, (name) => text(name)), look: { action: ask.path, label: say.look }, looked, similar: looked ? similarTo(ask, { title: text('title'), description: text('description') }) : [],
      source: ask.path, who: mayChange(ask, 'report-issue') ? '' : say.who({ who: whoMay('report-issue', words) }),
    },
  }
}

/** What the reader has just reported, with its number: who reports is seen. */
function doneOf(ask: ProjectAsk, saved: Entry | null): { text: string; href: string } | null {
  const id = saved?.change === 'report-issue' ? saved.patches.find(({ path }) => path[0] === 'issues')?.path[1] : undefined
  const issue = id === undefined ? undefined : ask.project.issues[positionOf(ask.project.issues, id)]
  if (!issue) return null
  const { words } = ask.reader
  return { text: words.newIssuePage.reported({ n: formatOf(words.id).count(numberOfIssue(issue.id)), title: namesOf(ask.project, words).text(issue.title) }), href: issueHref(ask, issue.id) }
}

function formOf(ask: ProjectAsk, text: (name: string) => string) {
  const { project, reader: { words } } = ask
  const say = words.newIssuePage
  const { facts, edit } = words.issuePage
  const options = optionsFor(ask)
  const judges = mayChange(ask, 'triage-issue')
  return changeForm(ask, 'report-issue', {
    back: paths.newIssue(project.id), submit: say.submit, primary: true, values: Object.fromEntries(['title', 'description', 'where', 'department', 'name', 'severity', 'kind'].map((name) => [name, text(name)])),
    fields: [
      { name: 'title', label: say.what, hint: say.whatHint, required: true, wide: true, attributes: { autofocus: 'autofocus', maxlength: 300 } }, { name: 'description', label: say.happened, hint: edit.markdown, type: 'textarea', rows: 4, wide: true },
      { name: 'where', label: facts.where, hint: say.whereHint }, { name: 'department', label: edit.department, hint: '' }, { name: 'name', label: say.name, hint: say.nameHint },
      ...(judges ? [{ name: 'severity', label: facts.severity, hint: say.judgeHint, options: options.severity }, { name: 'kind', label: facts.kind, hint: '', options: options.kind }] : []),
    ],
  })
}

/** What is known already and like what was typed, with what helped where it is solved. */
function similarTo(ask: ProjectAsk, text: Pick<Issue, 'title' | 'description'>) {
  const { project, reader: { words } } = ask
  return similarIssues(project, text, { most: MOST }).flatMap(({ issue: id, likeness }) => {
    const issue = project.issues[positionOf(project.issues, id)]
    return issue ? [{ ...issueRow(ask, issue), likeness: words.issuePage.similar.likeness({ share: formatOf(words.id).percent(Math.floor(100 * likeness)) }), known: knownOf(ask, issue) }] : []
  })
}
