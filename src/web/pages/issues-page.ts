import { type IssueList, ISSUES_ON_PAGE, listIssues } from '../../domain/issue-list.ts'
import { issueQueryText } from '../../domain/issue-query.ts'
import { Severity } from '../../domain/issue.ts'
import { openIssues } from '../../domain/open-issues.ts'
import { formatOf } from '../../locales/format.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { mayChange } from '../may-change.ts'
import { paths } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { severityStatus, type Status } from '../status.ts'
import { type Asked, askedOf, type Look, looks } from './issues/asked.ts'
import { boardOf } from './issues/board.ts'
import { bulkForm, bulkMakers } from './issues/bulk.ts'
import { filterForm, isFiltered } from './issues/filter-form.ts'
import { issueRow } from './issues/issue-row.ts'
import { headsOf, tableSides, wideRow } from './issues/rows.ts'
import { savedViews, saveForm, tabsOf } from './issues/tabs.ts'
import { meanWaits, waitsBlock } from './issues/waits-block.ts'

/** What is wrong, missing or to be done: filtered, sorted, as a list, a table or a board. METHOD 9. */
export async function issuesPage(ask: ProjectAsk): Promise<Page> {
  const { project, today, me, reader: { words } } = ask
  const say = words.issuesPage
  const asked = askedOf(ask)
  const list = listIssues(project, asked.query, today, me?.id ?? null)
  const here = asked.href({ page: list.page })
  const bulk = asked.look === 'board' ? null : bulkForm(ask, `${here}#list`)
  return {
    view: 'issues',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)), words: say, lead: leadOf(ask, list), actions: actionsOf(ask, list),
      tabs: tabsOf(ask, asked, list.counts), saved: savedViews(ask, asked), save: saveForm(ask, asked), filter: filterForm(ask, asked), looks: looksOf(ask, asked), summary: summaryOf(ask, list),
      exports: list.total > 0 && !ask.past ? exportsOf(ask, asked) : null, look: asked.look, heads: headsOf(ask, asked), rows: asked.look === 'list' ? list.rows.map((issue) => issueRow(ask, issue)) : [],
      wide: asked.look === 'table' ? list.rows.map((issue) => wideRow(ask, issue)) : [], sides: tableSides.map((side) => words.issueWords.waitingFor[side]),
      board: asked.look === 'board' ? boardOf(ask, list.found, here) : [], count: list.total,
      bulk, who: bulk || asked.look === 'board' || ask.past || project.closed ? '' : say.bulk.who({ who: bulkMakers(ask) }), pager: asked.look === 'board' ? null : pagerOf(ask, asked, list), empty: emptyOf(ask, asked, list),
      waits: list.counts.open > 0 ? waitsBlock(ask) : null,
    },
  }
}

/** What a director asks first; who reads only this must not be wrong. */
function leadOf({ project, reader: { words } }: ProjectAsk, { counts }: IssueList): string {
  const { lead: say } = words.issuesPage
  const format = formatOf(words.id)
  if (counts.all === 0) return say.nothing
  if (counts.open === 0) return say.noneOpen({ n: counts.closed, count: format.count(counts.closed) })
  const critical = openIssues(project).filter(({ severity }) => severity === 'critical').length
  return [
    say.open({ n: counts.open, count: format.count(counts.open), critical, criticals: format.count(critical) }),
    counts.overdue > 0 ? say.overdue({ n: counts.overdue, count: format.count(counts.overdue) }) : say.noneOverdue,
    ...(counts.untriaged > 0 ? [say.untriaged({ n: counts.untriaged, count: format.count(counts.untriaged) })] : []),
  ].join(words.project.sentenceGap)
}

type Action = { href: string; label: string; icon: string; primary: boolean }

function actionsOf(ask: ProjectAsk, { counts }: IssueList): Action[] {
  const { project, reader: { words } } = ask
  const { actions: say } = words.issuesPage
  const to = (href: string, label: string, icon: string, primary = false): Action => ({ href: keepingPast(ask, href), label, icon, primary })
  return [
    ...(counts.untriaged > 0 && mayChange(ask, 'triage-issue') ? [to(paths.triage(project.id), say.triage, 'list-check')] : []),
    to(paths.issueBatches(project.id), say.supplier, 'table-export'),
    to(paths.doors(project.id), say.doors, 'qrcode'),
    ...(mayChange(ask, 'import-issues') ? [to(paths.issueImport(project.id), say.import, 'table-import')] : []),
    ...(mayChange(ask, 'report-issue') ? [to(paths.newIssue(project.id), say.report, 'plus', true)] : []),
  ]
}

/** What is found, as a file that comes back in; the whole of it, not this page alone. */
function exportsOf({ project, reader: { words } }: ProjectAsk, { query }: Asked): { label: string; files: { href: string; label: string }[] } {
  const said = issueQueryText({ ...query, page: 1 })
  return { label: words.issuesPage.actions.export, files: (['csv', 'xlsx'] as const).map((format) => ({ href: `${paths.issuesFile(project.id, format)}?${said}`, label: format.toUpperCase() })) }
}

function looksOf(ask: ProjectAsk, { look, href }: Asked): { href: string; label: string; current: boolean }[] {
  const name = (each: Look): string => ask.reader.words.issuesPage.looks[each]
  return looks.map((each) => ({ href: href({}, each), label: name(each), current: each === look }))
}

/** The sums of what is shown; only what is grave has a tone. */
function summaryOf(ask: ProjectAsk, { sums, total }: IssueList): { text: string; status: Status | null }[] {
  const { words } = ask.reader
  const { summary: say } = words.issuesPage
  const format = formatOf(words.id)
  if (total === 0) return []
  const mean = meanWaits(ask)
  return [
    { text: say.found({ n: total, count: format.count(total) }), status: null },
    ...Severity.options.map((severity) => {
      const n = sums.severity[severity]
      const text = say.bySeverity[severity]({ n, count: format.count(n) })
      const grave = n > 0 && (severity === 'critical' || severity === 'major')
      return { text, status: grave ? { ...severityStatus(severity, words), word: text } : null }
    }),
    ...(sums.severity.unjudged > 0 ? [{ text: say.unjudged({ count: format.count(sums.severity.unjudged) }), status: null }] : []),
    ...(mean === '' ? [] : [{ text: mean, status: null }]),
  ]
}

function pagerOf(ask: ProjectAsk, { href }: Asked, { rows, total, page, pages }: IssueList) {
  const { words } = ask.reader
  const format = formatOf(words.id)
  const first = (page - 1) * ISSUES_ON_PAGE + 1
  return {
    shown: rows.length > 0 ? words.historyPage.shown({ first: format.number(first), last: format.number(first + rows.length - 1), of: format.number(total) }) : '',
    previous: page > 1 ? href({ page: page - 1 }) : null, next: page < pages ? href({ page: page + 1 }) : null, previousLabel: words.frame.previous, nextLabel: words.frame.next,
  }
}

/** What to do where there is nothing to show. */
function emptyOf(ask: ProjectAsk, { query, href }: Asked, { total, counts }: IssueList): { title: string; text: string; action: { href: string; label: string } | null; level: number } | null {
  const { project, reader: { words } } = ask
  const { empty: say, actions } = words.issuesPage
  if (total > 0) return null
  const report = mayChange(ask, 'report-issue') ? { href: paths.newIssue(project.id), label: actions.report } : null
  if (counts.all === 0) return { title: say.firstTitle, text: say.firstText, action: report, level: 2 }
  if (isFiltered(query)) return { title: say.filteredTitle, text: say.filteredText, action: { href: href({ text: '', number: null, severity: [], kind: [], route: [], status: [], phase: [], where: '', department: '', assignee: '' }), label: say.clear }, level: 2 }
  return { title: say.views[query.view].title, text: say.views[query.view].text, action: null, level: 2 }
}
