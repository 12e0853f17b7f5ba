import { standing } from '../../../domain/by-id.ts'
import { daysLate, reportedOn, serviceState } from '../../../domain/issue-waits.ts'
import type { Issue } from '../../../domain/issue.ts'
import { phaseIds } from '../../../domain/ids.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { Place } from '../../../method/rating.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import { placePath } from '../../place-path.ts'
import { holderOf, issueHref, numberOfIssue } from '../issues/issue-row.ts'
import { reporterName } from '../issues/rows.ts'

export type Fact = { label: string; /** Each with its page, where it has one. */ parts: { text: string; href: string }[]; tone: 'bad' | 'warn' | '' }

/** What is known of an issue beside its texts; what nobody said is left out. */
export function factsOf(ask: ProjectAsk, issue: Issue): Fact[] {
  const { reader: { words } } = ask
  const { facts: say } = words.issuePage
  const fact = (label: string, ...texts: (string | null)[]): Fact => ({ label, parts: texts.filter((text) => text !== null && text !== '').map((text) => ({ text: text ?? '', href: '' })), tone: '' })
  return [
    { ...fact(say.reported, reportedOf(ask, issue)) },
    fact(say.where, namesOf(ask.project, words).text(issue.where)),
    fact(say.kind, issue.kind && words.issueWords.kinds[issue.kind]),
    fact(say.route, words.issueWords.routes[issue.route]),
    fact(say.assignee, holderOf(ask, issue) || say.nobody),
    dueFact(ask, issue), serviceFact(ask, issue),
    ...linkFacts(ask, issue),
    fact(say.external, issue.external),
    fact(say.confidential, issue.confidential ? say.yes : ''),
  ].filter(({ parts }) => parts.length > 0)
}

function reportedOf(ask: ProjectAsk, issue: Issue): string {
  const { project, today, reader: { words } } = ask
  const { facts: say } = words.issuePage
  const department = namesOf(project, words).text(issue.reporter.department)
  return say.reportedBy({ who: reporterName(ask, issue), department, day: formatOf(words.id).day(reportedOn(project, issue), today) })
}

function dueFact({ project, today, reader: { words } }: ProjectAsk, issue: Issue): Fact {
  const { facts: say } = words.issuePage
  const format = formatOf(words.id)
  if (!issue.dueOn) return { label: say.due, parts: [], tone: '' }
  const late = daysLate(project, issue, today)
  const day = format.day(issue.dueOn, today)
  return { label: say.due, parts: [{ text: late === null ? day : words.issuesPage.late({ day, days: format.workingDays(late) }), href: '' }], tone: late === null ? '' : 'bad' }
}

/** What the supplier used of the working days that were agreed. */
function serviceFact({ project, today, reader: { words } }: ProjectAsk, issue: Issue): Fact {
  const { facts: say } = words.issuePage
  const format = formatOf(words.id)
  const { state, used, allowed } = serviceState(project, issue, today)
  if (state === 'free' || allowed === null) return { label: say.service, parts: [], tone: '' }
  return { label: say.service, parts: [{ text: say.serviceUsed({ used: format.count(used), allowed: format.workingDays(allowed) }), href: '' }], tone: state === 'over' ? 'bad' : '' }
}

/** What it belongs to, each with its page. */
function linkFacts(ask: ProjectAsk, issue: Issue): Fact[] {
  const { project, reader: { words } } = ask
  const { facts: say } = words.issuePage
  const names = namesOf(project, words)
  const { task, requirement, process, step, goal } = issue.links
  const to = (label: string, text: string, place: Place): Fact => ({ label, parts: [{ text, href: keepingPast(ask, placePath(project, place)) }], tone: '' })
  const bare = (label: string, text: string): Fact => ({ label, parts: [{ text, href: '' }], tone: '' })
  const issues = (label: string, ids: readonly string[]): Fact[] => (ids.length === 0 ? [] : [{ label, parts: ids.map((id) => ({ text: say.issueNamed({ n: formatOf(words.id).count(numberOfIssue(id)), title: names.issue(id) }), href: issueHref(ask, id) })), tone: '' }])
  return [
    to(say.phase, words.issuesPage.filter.phaseNamed({ n: formatOf(words.id).count(phaseIds.indexOf(issue.phase) + 1), phase: words.method.phases[issue.phase].name }), { page: 'phase', phase: issue.phase }),
    ...(task ? [to(say.task, names.task(task), { page: 'phase', phase: project.tasks.find(({ id }) => id === task)?.phase ?? issue.phase, anchor: task })] : []),
    ...(requirement ? [bare(say.requirement, requirement)] : []),
    ...(process ? [to(say.process, [names.process(process), ...(step ? [names.step(process, step)] : [])].join(say.stepOf), { page: 'processes', anchor: process })] : []),
    ...(goal ? [to(say.goal, names.goal(goal), { page: 'goals', anchor: goal })] : []),
    ...(issue.decision ? [to(say.decision, decidedAt(ask, issue), { page: 'checkpoint', phase: issue.phase, anchor: issue.id })] : []),
    ...(issue.kind === 'condition' && !issue.decision ? [to(say.decision, words.method.numbered.checkpoint(phaseIds.indexOf(issue.phase) + 1), { page: 'checkpoint', phase: issue.phase, anchor: issue.id })] : []),
    ...issues(say.original, issue.duplicateOf ? [issue.duplicateOf] : []), ...issues(say.duplicates, duplicatesOf(ask, issue.id)), ...issues(say.related, issue.related),
    ...batchFacts(ask, issue.id),
  ]
}

function decidedAt({ project, today, reader: { words } }: ProjectAsk, { decision, phase }: Issue): string {
  const found = project.decisions.find(({ id }) => id === decision)
  const name = words.method.numbered.checkpoint(phaseIds.indexOf(phase) + 1)
  return found ? words.issuePage.facts.decidedOn({ checkpoint: name, day: formatOf(words.id).day(found.on, today) }) : name
}

const duplicatesOf = ({ project }: ProjectAsk, id: string): string[] => project.issues.filter((each) => each.duplicateOf === id && each.status === 'duplicate' && each.withdrawn === null).map((each) => each.id)

/** In which batches it went to the supplier or the consultant. */
function batchFacts({ project, today, reader: { words } }: ProjectAsk, id: string): Fact[] {
  const format = formatOf(words.id)
  const { facts: say } = words.issuePage
  const sent = standing(project.issueDesk.batches).filter(({ issues }) => issues.includes(id))
  return sent.length === 0 ? [] : [{ label: say.batches, parts: sent.map(({ id: batch, on, to }) => ({ text: say.batch({ n: batch.slice('batch-'.length), to: words.issueWords.waitingFor[to], day: format.day(on, today) }), href: '' })), tone: '' }]
}
