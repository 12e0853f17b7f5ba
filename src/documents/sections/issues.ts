import { phaseIds } from '../../domain/ids.ts'
import { type Issue, IssueKind, IssueRoute, isOpenIssue, Severity } from '../../domain/issue.ts'
import { daysLate, deskWaits, isOverdue, issueSides, serviceTimes, sideOf } from '../../domain/issue-waits.ts'
import { isRecurring, recurredTimes } from '../../domain/recurring.ts'
import { recurredSaid } from '../../locales/recurred-said.ts'
import { reportsByDepartment } from '../../method/reporting.ts'
import type { Speaker } from '../told.ts'

export const issueNumber = ({ id }: Pick<Issue, 'id'>): string => id.slice('issue-'.length)

/** The worst first, what nobody judged before all; then what is due first. */
export function byWeight(a: Issue, b: Issue): number {
  const rank = ({ severity }: Issue): number => (severity === null ? -1 : Severity.options.indexOf(severity))
  const due = ({ dueOn }: Issue): string => dueOn ?? '9999'
  return rank(a) - rank(b) || (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0)
}

/** Who is to see to it, and with whom it lies if that is another side. */
export function holderSaid({ names, words, doc: { common } }: Speaker, issue: Issue): string {
  const holder = issue.assignee ? names.person(issue.assignee) : names.text(issue.owner)
  const side = sideOf(issue)
  if (holder !== '') return side && side !== 'internal' && side !== 'reporter' ? common.personWith({ name: holder, notes: words.issueWords.waitingFor[side] }) : holder
  return side && side !== 'internal' ? words.issueWords.waitingFor[side] : common.nobody
}

/** The status, and whom it waits for. */
export function statusSaid({ words, doc: { issues: said } }: Speaker, { status, waitingFor }: Issue): string {
  const { statuses, waitingFor: sides } = words.issueWords
  return waitingFor ? said.waits({ status: statuses[status], who: sides[waitingFor] }) : statuses[status]
}

/** In a row the side that it waits for stands with the holder, so it is not said twice. */
function shortStatus(speaker: Speaker, issue: Issue): string {
  const { waitingFor } = issue
  return waitingFor === null || waitingFor === 'reporter' || waitingFor === 'internal' ? statusSaid(speaker, issue) : speaker.words.issueWords.statuses[issue.status]
}

type Count = { name: string; open: number; overdue: number; settled: number }

/** How many there are, four ways: each a heading and its rows; what has none is left out. */
export function figuresOf(speaker: Speaker, issues: readonly Issue[]) {
  const { names, words, doc: { issues: said }, today } = speaker
  const { severities, kinds, routes } = words.issueWords
  const count = (name: string, of: (issue: Issue) => boolean): Count[] => {
    const found = issues.filter(of)
    const open = found.filter(isOpenIssue)
    return found.length === 0 ? [] : [{ name, open: open.length, overdue: open.filter((issue) => isOverdue(issue, today)).length, settled: found.length - open.length }]
  }
  return [
    { title: said.by.severity, rows: [...Severity.options.flatMap((severity) => count(severities[severity], (issue) => issue.severity === severity)), ...count(said.unjudged, ({ severity, kind }) => severity === null && kind !== 'condition')] },
    { title: said.by.kind, rows: [...IssueKind.options.flatMap((kind) => count(kinds[kind], (issue) => issue.kind === kind)), ...count(said.unjudged, ({ kind }) => kind === null)] },
    { title: said.by.route, rows: IssueRoute.options.flatMap((route) => count(routes[route], (issue) => issue.route === route)) },
    { title: said.by.phase, rows: phaseIds.flatMap((phase) => count(names.phase(phase), (issue) => issue.phase === phase)) },
  ].filter(({ rows }) => rows.length > 0)
}

/** What is past its day, the longest first. */
export const overdueRows = (speaker: Speaker, open: readonly Issue[]) => open.filter((issue) => isOverdue(issue, speaker.today))
  .sort((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))
  .map((issue) => ({ ...rowOf(speaker, issue), late: speaker.format.count(daysLate(speaker.project, issue, speaker.today)) }))

/** An issue as the tables of the report have it. */
export const rowOf = (speaker: Speaker, issue: Issue) => ({
  n: issueNumber(issue), title: speaker.names.text(issue.title), severity: issue.severity ? speaker.words.issueWords.severities[issue.severity] : speaker.doc.issues.unjudged,
  kind: issue.kind ? speaker.words.issueWords.kinds[issue.kind] : '', where: speaker.names.text(issue.where || issue.reporter.department), status: shortStatus(speaker, issue), holder: holderSaid(speaker, issue),
  due: issue.dueOn ? speaker.format.range(issue.dueOn, issue.dueOn) : '',
})

/** How long the issues of each side have lain there, and what the supplier took. */
export function waitRows({ project, today, words, format, doc: { issues: said } }: Speaker) {
  const desk = deskWaits(project, today)
  return {
    sides: desk ? issueSides.filter((side) => desk.now[side] > 0).map((side) => ({ side: words.issueWords.waitingFor[side], lain: format.fixed(desk.lain[side], 1), now: format.count(desk.now[side]) })) : [],
    service: serviceTimes(project, today).map(({ severity, count, mean, over, allowed }) => ({
      severity: words.issueWords.severities[severity], count: format.count(count), mean: format.fixed(mean, 1), allowed: allowed === null ? said.noLimit : format.count(allowed), kept: allowed === null ? '' : format.count(count - over), over: allowed === null ? '' : format.count(over),
    })),
  }
}

/** What came back after it had been settled, the most often first, and what says again what was settled. */
export const recurringRows = (speaker: Speaker, issues: readonly Issue[]) => issues.filter(isRecurring).sort((a, b) => recurredTimes(b) - recurredTimes(a))
  .map((issue) => ({ ...rowOf(speaker, issue), times: recurredSaid(speaker.words, issue), cause: speaker.names.text(issue.cause) }))

/** Who reports: silence is a finding. */
export const departmentRows = ({ project, today, names, format, words: { doorsPage }, doc: { issues: said } }: Speaker) => reportsByDepartment(project, today)
  .map(({ department, known, uses, count, settled, last, isSilent }) => ({
    department: department === '' ? said.departmentUnnamed : names.text(department), count: format.count(count), settled: format.count(settled), last: last ? format.range(last, last) : '', finding: isSilent ? said.silent : known && !uses ? doorsPage.notUsing : '',
  }))
