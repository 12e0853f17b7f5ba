import { z } from 'zod'
import { nextId, standing, standingById } from '../domain/by-id.ts'
import { GivenDay } from '../domain/day.ts'
import { FileHash, FileName } from '../domain/file-record.ts'
import { presentPhase } from '../domain/gates.ts'
import { type RoleId, RoleId as RoleIds } from '../domain/ids.ts'
import { DoorId, type Issue, IssueId, IssueStatus, isOpenIssue, WaitingFor } from '../domain/issue.ts'
import { deskRoles, isJudged, isMover, lacksFor } from '../domain/issue-flow.ts'
import { dueBy } from '../domain/issue-waits.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { Line, OptionalLine, Paragraphs } from '../domain/text.ts'
import { change, type Facts } from './change.ts'
import { recordFile } from './files.ts'
import { baseOf } from './find.ts'
import { issueFields, linkFields, linksFit, ReportedKind, setFields, sharedFields } from './issue-fields.ts'
import { addIssue } from './issue-made.ts'
import { flagRecurring, issueIn, moveIssue, refuseLeanedOn, seeMentions, standingOf, watch, whoMay } from './issue-moved.ts'
import { turnTo } from './issue-turn.ts'

/** All who belong to a project. */
const everybody = RoleIds.options.filter((role) => role !== 'operator') as RoleId[]
/** The same without those who only manage accounts. What they may beside depends on what they are to the issue. */
const insiders = everybody.filter((role) => role !== 'administrator')

/**
 * Something that somebody noticed. Everybody may, also through a form of the front line: then the actor is that form, and it must be
 * open to all. What the desk reports with kind and severity is judged already.
 */
export const reportIssue = change({
  name: 'report-issue',
  input: z.strictObject({
    title: Line, description: Paragraphs.default(''), where: OptionalLine.default(''),
    kind: ReportedKind.nullable().default(null), severity: issueFields.severity.nullable().default(null),
    phase: issueFields.phase.optional(), department: OptionalLine.default(''), name: OptionalLine.default(''),
    door: DoorId.optional(), key: z.string().regex(/^[0-9a-f]{64}$/).optional(), photo: z.strictObject({ name: FileName, hash: FileHash }).optional(),
    task: linkFields.task.default(null), process: linkFields.process.default(null), step: linkFields.step.default(null), goal: linkFields.goal.default(null),
    requirement: OptionalLine.default(''), assignee: sharedFields.assignee.default(null), confidential: z.boolean().default(false),
  }),
  may: everybody,
  file: ({ photo }) => photo ?? null,
  make(project, given, facts) {
    const { title, description, where, kind, phase, department, name, key, assignee, confidential, task, process, step, goal, requirement } = given
    const door = doorOf(project, given.door, facts)
    const isDesk = facts.roles.some((role) => role === 'operator' || (deskRoles as readonly RoleId[]).includes(role))
    // What a stranger calls critical is not, before somebody has looked at it.
    const severity = isDoor(facts) ? null : given.severity
    linksFit(project, { task, process, step, goal })
    if (assignee) standingById(baseOf(project).team, assignee, 'person')
    const issue = addIssue(project, {
      title, description, where, kind, severity, assignee, confidential,
      phase: phase ?? presentPhase(baseOf(project)), links: { task, requirement, process, step, goal },
      // Who writes down what somebody else said is not its reporter.
      reporter: { person: name === '' ? facts.me : null, name, department, door, key: key ?? null },
    }, facts)
    watch(issue, issue.reporter.person)
    watch(issue, assignee)
    if (isDesk && kind && severity) {
      issue.dueOn = dueBy(baseOf(project), severity, facts.today)
      turnTo(issue, { status: 'triaged', note: '' }, facts)
    }
    if (given.photo) recordFile(project, { name: given.photo.name, about: { kind: 'issue', issue: issue.id } }, facts)
    return { issue: issue.id }
  },
})

/** Who comes through a form of the front line acts as that form. */
const isDoor = ({ stamp }: Pick<Facts, 'stamp'>): boolean => stamp.by.startsWith('door-')

/** The form through which a report comes, if it does. Throws Problems `thing-unknown`, `door-closed`, `door-members-only`. */
function doorOf(project: Project, given: string | undefined, facts: Facts): string | null {
  const id = isDoor(facts) ? facts.stamp.by : given
  if (id === undefined) return null
  const { doors, anonymous } = baseOf(project).issueDesk
  const door = standingById(doors, id, 'door')
  if (door.closed) throw new Problem('door-closed', { door: id })
  if (isDoor(facts) && !anonymous) throw new Problem('door-members-only', { door: id })
  return id
}

/** Judges what was reported: kind, severity, with whom it lies and until when. What was judged already can be judged anew. */
export const triageIssue = change({
  name: 'triage-issue',
  input: z.strictObject({ issue: IssueId, ...z.strictObject(sharedFields).partial().shape, note: Paragraphs.default('') }),
  may: deskRoles,
  make(project, { issue: id, note, ...given }, facts) {
    const issue = issueIn(project, id)
    if (!isOpenIssue(issue)) throw new Problem('issue-done', { issue: issue.title, status: issue.status })
    const isNew = issue.status === 'new' || !isJudged(issue)
    setFields(project, issue, given, facts, 'triage-issue')
    if (!isNew) {
      if (note !== '') turnTo(issue, { waitingFor: issue.waitingFor, note }, facts)
      return
    }
    const lacks = lacksFor('triaged', { note, waitingFor: null, solution: '', duplicateOf: null, kind: issue.kind, severity: issue.severity })
    if (lacks.length > 0) throw new Problem('issue-move-lacks', { issue: issue.title, to: 'triaged', lacks })
    if (given.dueOn === undefined) issue.dueOn = dueBy(baseOf(project), issue.severity, facts.today)
    flagRecurring(project, issue)
    turnTo(issue, { status: 'triaged', note }, facts)
    seeMentions(issue, facts.me)
  },
})

export const editIssue = change({
  name: 'edit-issue',
  input: z.strictObject({ issue: IssueId, ...z.strictObject(issueFields).partial().shape }),
  may: insiders,
  rule: 'issue-work',
  make(project, { issue: id, ...given }, facts) {
    setFields(project, issueIn(project, id), given, facts, 'edit-issue')
  },
})

const moveFields = {
  note: Paragraphs.optional(), waitingFor: WaitingFor.optional(), duplicateOf: IssueId.optional(), cause: Paragraphs.optional(), solution: Paragraphs.optional(),
}

export const moveIssueChange = change({
  name: 'move-issue',
  input: z.strictObject({ issue: IssueId, status: IssueStatus, ...moveFields, route: issueFields.route.optional() }),
  may: insiders,
  rule: 'issue-flow',
  make(project, { issue: id, ...move }, facts) {
    moveIssue(project, issueIn(project, id), move, facts)
  },
})

/** Sets the same for several issues, moves included: all of them or none. */
export const editIssues = change({
  name: 'edit-issues',
  input: z.strictObject({ issues: z.array(IssueId).min(1).max(2_000), ...z.strictObject(sharedFields).partial().shape, status: IssueStatus.optional(), ...moveFields, watching: z.boolean().optional() }),
  may: insiders,
  rule: 'issue-work',
  make(project, { issues, status, note, waitingFor, duplicateOf, cause, solution, watching, ...given }, facts) {
    for (const id of new Set(issues)) {
      const issue = issueIn(project, id)
      setFields(project, issue, { ...given, ...(status && status !== issue.status ? {} : { cause, solution }) }, facts, 'edit-issues')
      if (status && status !== issue.status) moveIssue(project, issue, { status, note, waitingFor, duplicateOf, cause, solution }, facts)
      if (watching !== undefined) setWatching(issue, watching, facts.me, 'edit-issues')
    }
    return { issues: new Set(issues).size }
  },
})

/** Takes back what was reported by mistake: who runs the desk at any time, its reporter until somebody has judged it. */
export const withdrawIssue = change({
  name: 'withdraw-issue',
  input: z.strictObject({ issue: IssueId }),
  may: insiders,
  rule: 'issue-report',
  make(project, { issue: id }, facts) {
    const issue = issueIn(project, id)
    if (issue.kind === 'condition') throw new Problem('issue-is-condition', { issue: issue.title, change: 'drop-condition' })
    const by = issue.status === 'new' ? (['desk', 'reporter'] as const) : (['desk'] as const)
    if (!isMover(standingOf(project, issue, facts), by)) throw new Problem('issue-not-yours', { issue: issue.title, change: 'withdraw-issue', ...whoMay(by) })
    refuseLeanedOn(baseOf(project), issue)
    issue.withdrawn = facts.stamp
  },
})

/** Two issues that have to do with each other name each other. */
export const linkIssues = change({
  name: 'link-issues',
  input: z.strictObject({ issue: IssueId, other: IssueId, linked: z.boolean().default(true) }),
  may: [...deskRoles, 'group-member'],
  make(project, { issue: id, other: otherId, linked }) {
    const one = issueIn(project, id)
    const other = issueIn(project, otherId)
    if (id === otherId) throw new Problem('issue-circle', { issue: one.title, original: other.title })
    relate(one, otherId, linked)
    relate(other, id, linked)
  },
})

function relate(issue: Issue, other: string, linked: boolean): void {
  const related = baseOf(issue.related).filter((each) => each !== other)
  const next = linked ? [...related, other] : related
  if (next.length !== issue.related.length) issue.related = next
}

/** Hears of an issue, or no longer. */
export const watchIssue = change({
  name: 'watch-issue',
  input: z.strictObject({ issue: IssueId, watching: z.boolean().default(true) }),
  may: insiders,
  make(project, { issue: id, watching }, { me }) {
    setWatching(issueIn(project, id), watching, me, 'watch-issue')
  },
})

function setWatching(issue: Issue, watching: boolean, me: string | null, change: string): void {
  if (me === null) throw new Problem('team-needed', { change })
  if (watching) watch(issue, me)
  else if (issue.watchers.includes(me)) issue.watchers = issue.watchers.filter((person) => person !== me)
}

const escalators = [...deskRoles, 'supervisor', 'committee-chair', 'committee-member', 'committee-secretary'] as const satisfies RoleId[]

/** Brings an issue before the committee, as a matter that names it; until that is settled, it waits for the committee. */
export const escalateIssue = change({
  name: 'escalate-issue',
  input: z.strictObject({ issue: IssueId, text: Paragraphs.default(''), dueOn: GivenDay.nullable().default(null) }),
  may: escalators,
  make(project, { issue: id, text, dueOn }, facts) {
    const issue = issueIn(project, id)
    if (!isOpenIssue(issue)) throw new Problem('issue-done', { issue: issue.title, status: issue.status })
    const matters = baseOf(project.matters)
    const open = standing(matters).find((matter) => matter.issue === id && matter.settled === null)
    if (open) throw new Problem('issue-escalated', { issue: issue.title, matter: open.title })
    const matter = nextId(matters, 'matter')
    project.matters.push({
      ...facts.stamp, id: matter, kind: issue.kind === 'conflict' ? 'conflict' : 'escalated-issue', title: issue.title, text: text || issue.description, dueOn,
      supplierConcerned: false, issue: id, settled: null, withdrawn: null,
    })
    turnTo(issue, { status: 'waiting', waitingFor: 'committee', note: text }, facts)
    return { matter }
  },
})
