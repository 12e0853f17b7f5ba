import { z } from 'zod'
import { nextId, standing } from '../domain/by-id.ts'
import { type Day, GivenDay } from '../domain/day.ts'
import { presentPhase } from '../domain/gates.ts'
import { PhaseId } from '../domain/ids.ts'
import { type Issue, type IssueComment, issueDefaults, IssueKind, IssueRoute, IssueStatus, isOpenIssue, Severity, type IssueTurn, WaitingFor } from '../domain/issue.ts'
import { deskRoles } from '../domain/issue-flow.ts'
import { dueBy } from '../domain/issue-waits.ts'
import { externalKey } from '../domain/known-issues.ts'
import { momentAt } from '../domain/moment.ts'
import { type Fault, Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { PersonId, type Stamp } from '../domain/stamp.ts'
import { Line, OptionalLine, Paragraphs } from '../domain/text.ts'
import { change, type Facts } from './change.ts'
import { baseOf } from './find.ts'

/** A file of more is refused; nobody hands over a desk of that size, and the list is read by people. */
export const MOST_ISSUES = 20_000
const MOST_FAULTS = 50

/** An issue as another tool knew it. Conditions belong to those who decide, so they are not brought in from a file. */
export const IssueRow = z.strictObject({
  title: Line,
  description: Paragraphs.default(''),
  where: OptionalLine.default(''),
  kind: IssueKind.exclude(['condition']).nullable().default(null),
  severity: Severity.nullable().default(null),
  status: IssueStatus.default('new'),
  waitingFor: WaitingFor.nullable().default(null),
  route: IssueRoute.default('internal'),
  phase: PhaseId.nullable().default(null),
  assignee: PersonId.nullable().default(null),
  owner: OptionalLine.default(''),
  reporter: z.strictObject({ person: PersonId.nullable().default(null), name: OptionalLine.default(''), department: OptionalLine.default('') }).default({ person: null, name: '', department: '' }),
  dueOn: GivenDay.nullable().default(null),
  raisedOn: GivenDay.nullable().default(null),
  closedOn: GivenDay.nullable().default(null),
  plan: Paragraphs.default(''),
  cause: Paragraphs.default(''),
  solution: Paragraphs.default(''),
  confidential: z.boolean().default(false),
  comments: z.array(Paragraphs).max(200).default([]),
  external: OptionalLine.default(''),
})
export type IssueRow = z.output<typeof IssueRow>

/**
 * Many issues as one change, all or none. A row whose number elsewhere is here already is passed over, so the same file changes
 * nothing the second time. Days of waiting are ours until the import: the file does not say who had an issue when.
 */
export const importIssues = change({
  name: 'import-issues',
  input: z.strictObject({ rows: z.array(IssueRow).min(1).max(MOST_ISSUES), file: OptionalLine.default('') }),
  may: deskRoles,
  make(project, { rows, file }, facts) {
    const base = baseOf(project)
    const known = new Set(standing(base.issues).map(({ external }) => externalKey(external)))
    const wanted = rows.filter(({ external }) => external === '' || !known.has(externalKey(external)))
    refuseFaulty(base, wanted, rows.length, facts)
    const first = Number(nextId(base.issues, 'issue').slice('issue-'.length))
    const taking = takingOf(base, file, facts)
    for (const [at, row] of wanted.entries()) project.issues.push(frozen(issueFrom(row, `issue-${first + at}`, taking)))
    return { added: wanted.length, known: rows.length - wanted.length, first: wanted.length > 0 ? `issue-${first}` : null }
  },
})

/** Nothing in it is a draft; said to be frozen it is not searched for any. */
const frozen = (issue: Issue): Issue => Object.freeze(issue)

function refuseFaulty(project: Project, rows: readonly IssueRow[], all: number, { today }: Facts): void {
  const people = new Set(standing(project.team).map(({ id }) => id))
  const numbers = new Set<string>()
  const faults = rows.flatMap((row, at): Fault[] => {
    const key = externalKey(row.external)
    const fault = key !== '' && numbers.has(key) ? 'duplicate' : faultOf(row, people, today)
    if (key !== '') numbers.add(key)
    return fault ? [{ path: `rows.${at}`, message: fault }] : []
  })
  if (faults.length > 0) throw new Problem('issues-refused', { faults: faults.slice(0, MOST_FAULTS), refused: faults.length, rows: all })
}

function faultOf({ raisedOn, closedOn, assignee, reporter }: IssueRow, people: ReadonlySet<string>, today: Day): string | null {
  if ([raisedOn, closedOn].some((day) => day !== null && day > today)) return `day-ahead:${today}`
  return [assignee, reporter.person].some((person) => person !== null && !people.has(person)) ? 'unknown-id' : null
}

/** What all rows of an import share. */
type Taking = { project: Project; file: string; facts: Facts; phase: PhaseId; momentOf: (day: Day) => string }

function takingOf(project: Project, file: string, facts: Facts): Taking {
  const known = new Map<Day, string>()
  const momentOf = (day: Day): string => {
    const moment = known.get(day) ?? momentAt(project.timeZone, day, '12:00')
    known.set(day, moment)
    return moment
  }
  return { project, file, facts, phase: presentPhase(project), momentOf }
}

function issueFrom(row: IssueRow, id: string, { project, file, facts: { stamp, today }, phase, momentOf }: Taking): Issue {
  const { title, description, where, kind, severity, route, assignee, owner, plan, cause, solution, confidential, external } = row
  const { status, waitingFor, on, dueOn } = standingOf(row, project, today)
  // Written out, not spread: a file has thousands of them.
  return {
    id, kind, severity, title, description, where, phase: row.phase ?? phase, links: issueDefaults.links,
    reporter: { person: row.reporter.person, name: row.reporter.name, department: row.reporter.department, door: null, key: null },
    assignee, owner, route, status, waitingFor, dueOn, plan, cause, solution, confidential, duplicateOf: null, recurs: null, related: [], watchers: [],
    comments: commentsOf(row, stamp), turns: turnsOf(row, { ...stamp, on, status, route, waitingFor, note: waitingFor === null ? file : '' }), external, decision: null,
    raised: { by: stamp.by, at: row.raisedOn ? momentOf(row.raisedOn) : stamp.at }, closed: isOpenIssue({ status }) ? null : { ...stamp, on, note: '' }, withdrawn: null,
  }
}

/** Where it stands: what nobody has judged is new, and what was judged is due by its severity. */
function standingOf({ kind, severity, route, ...row }: IssueRow, project: Project, today: Day): Pick<Issue, 'status' | 'waitingFor' | 'dueOn'> & { on: Day } {
  const status = row.status === 'triaged' && (kind === null || severity === null) ? 'new' : row.status
  const isOpen = isOpenIssue({ status })
  const isDue = isOpen && status !== 'new' && status !== 'resolved'
  return {
    status, waitingFor: status === 'waiting' ? (row.waitingFor ?? (route === 'internal' ? 'reporter' : route)) : null,
    on: isOpen ? today : (row.closedOn ?? row.raisedOn ?? today), dueOn: row.dueOn ?? (isDue ? dueBy(project, severity, today) : null),
  }
}

const commentsOf = ({ comments }: IssueRow, { by, at }: Stamp): IssueComment[] =>
  comments.filter((text) => text !== '').map((text, n) => ({ by, at, id: `comment-${n + 1}`, text, mentions: [], seen: [], edited: null, withdrawn: null }))

/** How it came (a note with what waits would stand as our question to them), and before that the time since it was reported, which was ours. */
function turnsOf({ raisedOn }: IssueRow, { by, at, on, status, route, waitingFor, note }: Omit<IssueTurn, 'id'>): IssueTurn[] {
  const before: IssueTurn[] = raisedOn && raisedOn < on && status !== 'new' ? [{ by, at, id: 'turn-1', on: raisedOn, status: 'new', route: 'internal', waitingFor: null, note: '' }] : []
  return [...before, { by, at, id: `turn-${before.length + 1}`, on: status === 'new' && raisedOn ? raisedOn : on, status, route, waitingFor, note }]
}
