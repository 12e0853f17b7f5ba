import { makeChange } from '../../changes/make-change.ts'
import { seen } from '../../changes/seen.ts'
import { standingById } from '../../domain/by-id.ts'
import { personOf } from '../../domain/rights.ts'
import { ISSUES_ON_PAGE, listIssues } from '../../domain/issue-list.ts'
import { parseIssueQuery } from '../../domain/issue-query.ts'
import { isOverdue, issueSides, reportedOn, waitsOf } from '../../domain/issue-waits.ts'
import type { Issue } from '../../domain/issue.ts'
import { recurrenceOf } from '../../method/recurring.ts'
import { formatOf } from '../../locales/format.ts'
import { labelled } from '../../locales/labelled.ts'
import { namesOf } from '../../locales/names.ts'
import type { Asked } from '../areas.ts'
import { issueRows, rawIssue } from '../issues-area.ts'
import { Misuse } from '../misuse.ts'
import type { Session } from '../session.ts'

type Given = string | undefined
type Args = {
  action: string; project: string; issue?: string; to?: string
  description: Given; where: Given; kind: Given; severity: Given; phase: Given; department: Given; name: Given; assignee: Given; confidential: boolean | undefined
  note: Given; 'waiting-for': Given; solution: Given; cause: Given; 'duplicate-of': Given; route: Given; due: Given
  view: Given; status: Given; text: Given; sort: Given; direction: Given; page: Given
}

/** `sixgate issue add|list|show|move PROJECT …`: the issues of a project, one by one. Throws `Misuse` and what the changes refuse. */
export async function issue(args: Args, session: Session): Promise<void> {
  switch (args.action) {
    case 'add': return await add(args, session)
    case 'list': return await list(args, session)
    case 'show': return await show(args, session)
    default: return await move(args, session)
  }
}

async function add({ project, issue: title, description, where, kind, severity, phase, department, name, assignee, confidential }: Args, session: Session): Promise<void> {
  const input = known({ title: needed(title, session), description, where, kind, severity, phase, department, name, assignee, confidential })
  const { version, result } = await makeChange(await session.context(), await session.who(), project, 'report-issue', input)
  session.answer({ version, result }, () => [String(result['issue'])])
}

/** What was typed nowhere is not asked for. */
const known = (given: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))

function needed(given: Given, { words }: Session): string {
  if (given === undefined) throw new Misuse(words.messages.issueNeeded)
  return given
}

/** `12`, `#12` and `issue-12` are the same issue. */
const idOf = (given: string): string => (/^#?\d+$/.test(given) ? `issue-${given.replace('#', '')}` : given)

const listed = ['view', 'severity', 'kind', 'route', 'status', 'phase', 'assignee', 'where', 'department', 'text', 'sort', 'direction', 'page'] as const

async function list(args: Args, session: Session): Promise<void> {
  const { project, asked } = await askedOf(args.project, session)
  const given = known(Object.fromEntries(listed.map((name) => [name, args[name]])))
  const query = parseIssueQuery(given)
  for (const [name, value] of Object.entries(given)) refuseUnread(name, String(value), query[name as keyof typeof query], session)
  const found = listIssues(project, query, asked.today, personOf(project, await session.who())?.id ?? null)
  const issues = args.page === undefined ? found.found : found.rows
  session.answer({ total: found.total, page: args.page === undefined ? null : found.page, pages: Math.ceil(found.total / ISSUES_ON_PAGE), counts: found.counts, issues: issues.map((each) => rawIssue(project, each, asked.today)) }, () => {
    const { columns, rows } = issueRows(asked, issues)
    return session.table(columns, rows)
  })
}

/** A value that means nothing is told, not passed over: the list would be another one than was asked for. Throws `Misuse`. */
function refuseUnread(name: string, value: string, read: unknown, { words }: Session): void {
  const wanted = value.split(',').map((each) => each.trim()).filter((each) => each !== '')
  const isRead = Array.isArray(read) ? wanted.every((each) => read.includes(each)) : String(read) === value.trim()
  if (!isRead) throw new Misuse(words.messages.issueValue({ option: name, value }))
}

async function show({ project: id, issue: given }: Args, session: Session): Promise<void> {
  const { project, asked } = await askedOf(id, session)
  const found = standingById(project.issues, idOf(needed(given, session)), 'issue')
  session.answer({ ...rawIssue(project, found, asked.today), recurring: recurrenceOf(project, found) }, () => linesOf(found, asked))
}

async function move({ project, issue: given, to, kind, severity, route, assignee, due, note, 'waiting-for': waitingFor, 'duplicate-of': duplicateOf, cause, solution }: Args, session: Session): Promise<void> {
  const id = idOf(needed(given, session))
  const status = needed(to, session)
  const triage = status === 'triaged' && (kind !== undefined || severity !== undefined)
  const input = triage
    ? known({ issue: id, kind, severity, route, assignee, dueOn: due, note, waitingFor, duplicateOf: duplicateOf && idOf(duplicateOf), cause, solution })
    : known({ issue: id, status, note, waitingFor, duplicateOf: duplicateOf && idOf(duplicateOf), cause, solution, route, kind, severity, assignee, dueOn: due })
  const context = await session.context()
  const { version, result } = await makeChange(context, await session.who(), project, triage ? 'triage-issue' : 'move-issue', input)
  const words = await session.locale()
  session.answer({ version, result }, () => [session.paint.green(session.words.messages.issueMoved({ issue: id, status: words.issueWords.statuses[status as Issue['status']], version }))])
}

async function askedOf(id: string, session: Session) {
  const context = await session.context()
  const { project } = await seen(context, await session.who(), id)
  const asked: Asked = { project, today: context.today(project), phase: null, words: await session.locale(), cli: session.words }
  return { project, asked }
}

/** An issue as people read it: what it is, how it stands, how long each side let it wait, what was said. */
function linesOf(issue: Issue, { project, today, words, cli: { heads } }: Asked): string[] {
  const { fields, issueWords } = words
  const names = namesOf(project, words)
  const format = formatOf(words.id)
  const waits = waitsOf(project, issue, today)
  const told = issueSides.filter((side) => waits[side] > 0).map((side) => `${issueWords.waitingFor[side]} ${format.workingDays(waits[side])}`)
  const { reporter } = issue
  const facts: [string, string][] = [
    [heads.status, issueWords.statuses[issue.status]], [heads.severity, issue.severity ? issueWords.severities[issue.severity] : ''], [heads.kind, issue.kind ? issueWords.kinds[issue.kind] : ''],
    [fields.waitingFor.label, issue.waitingFor ? issueWords.waitingFor[issue.waitingFor] : ''], [fields.route.label, issueWords.routes[issue.route]],
    [heads.assignee, issue.assignee ? names.person(issue.assignee) : names.text(issue.owner)], [heads.due, issue.dueOn ? `${issue.dueOn}${isOverdue(issue, today) ? ' !' : ''}` : ''],
    [heads.phase, names.phase(issue.phase)], [fields.where.label, names.text(issue.where)],
    [heads.reported, [reportedOn(project, issue), reporter.person ? names.person(reporter.person) : reporter.name, names.text(reporter.department)].filter((part) => part !== '').join(' · ')],
    [heads.layWith, told.join(' · ')],
  ]
  const part = (key: 'plan' | 'cause' | 'solution'): string => issue[key] && labelled(fields[key].label, names.text(issue[key]))
  const texts = [names.text(issue.description), part('plan'), part('cause'), part('solution')]
  const comments = issue.comments.filter(({ withdrawn }) => withdrawn === null).map(({ by, text }) => labelled(names.actor(by), names.text(text)))
  return [`${issue.id}  ${names.text(issue.title)}`, ...facts.filter(([, value]) => value !== '').map(([label, value]) => `  ${labelled(label, value)}`), ...[...texts, ...comments].filter((text) => text !== '').flatMap((text) => ['', text])]
}
