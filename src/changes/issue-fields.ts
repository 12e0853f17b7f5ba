import { z } from 'zod'
import { standingById } from '../domain/by-id.ts'
import { dayIn, GivenDay } from '../domain/day.ts'
import { PhaseId } from '../domain/ids.ts'
import { type Issue, Issue as IssueShape, IssueKind, type IssueLinks, IssueRoute, isOpenIssue, Severity } from '../domain/issue.ts'
import { isMover, type Mover, type Standing } from '../domain/issue-flow.ts'
import { dueBy, reportedOn } from '../domain/issue-waits.ts'
import { Problem } from '../domain/problem.ts'
import { ProcessId, StepId } from '../domain/process/process.ts'
import type { Project } from '../domain/project.ts'
import { Id, PersonId } from '../domain/stamp.ts'
import { Line, OptionalLine, Paragraphs } from '../domain/text.ts'
import type { Facts } from './change.ts'
import { baseOf } from './find.ts'
import { assignGiven } from './given.ts'
import { standingOf, watch, whoMay } from './issue-moved.ts'
import { turnTo } from './issue-turn.ts'

/** What somebody may say an issue is about. A condition is set by those who decide, with an owner and a day: `add-condition`. */
export const ReportedKind = IssueKind.exclude(['condition'])

/** What an issue belongs to. */
export const linkFields = { task: Id.nullable(), requirement: OptionalLine, process: ProcessId.nullable(), step: StepId.nullable(), goal: Id.nullable() }

/** What can be set for several issues at once. */
export const sharedFields = {
  kind: ReportedKind, severity: Severity, route: IssueRoute, phase: PhaseId, assignee: PersonId.nullable(), owner: OptionalLine, dueOn: GivenDay.nullable(),
  confidential: z.boolean(),
}

export const issueFields = {
  ...sharedFields, ...linkFields,
  title: Line, description: Paragraphs, where: OptionalLine, name: OptionalLine, department: OptionalLine,
  plan: Paragraphs, cause: Paragraphs, solution: Paragraphs, external: OptionalLine, recurs: IssueShape.shape.recurs,
}

const Given = z.strictObject(issueFields).partial()
export type GivenFields = z.infer<typeof Given>

const ofWork: readonly string[] = ['plan', 'cause', 'solution', 'where', 'phase', 'external', ...Object.keys(linkFields)]
const ofReport: readonly string[] = ['title', 'description', 'where']
const ofCondition: readonly string[] = ['title', 'owner', 'dueOn', 'kind']

/** Who may set a field: the desk all of them; who works on the issue what comes of the work; its reporter their own words, until somebody has judged it. */
function whoSets(field: string, issue: Issue): Mover[] {
  const isNew = issue.status === 'new' || (issue.status === 'waiting' && issue.waitingFor === 'reporter')
  return ['desk', ...(ofWork.includes(field) ? (['worker', 'assignee'] as const) : []), ...(ofReport.includes(field) && isNew ? (['reporter'] as const) : [])]
}

/** Whether somebody may set a field of an issue. */
export const maySet = (issue: Issue, field: keyof GivenFields, who: Standing): boolean => isMover(who, whoSets(field, issue)) && !(issue.kind === 'condition' && ofCondition.includes(field))

/**
 * Sets what was given. A new severity makes a new due day, by the rules and from today on, unless somebody set the day by hand. Throws
 * Problems: `issue-not-yours`, `issue-is-condition` for what belongs to those who decide, `thing-unknown`
 * for what it names, `issue-due-early`, `issue-circle` where it would say itself again.
 */
export function setFields(project: Project, issue: Issue, given: GivenFields, facts: Facts, change: string): void {
  const fields = Object.entries(given).flatMap(([field, value]) => (value === undefined ? [] : [field]))
  if (issue.kind === 'condition' && fields.some((field) => ofCondition.includes(field))) throw new Problem('issue-is-condition', { issue: issue.title, change: 'edit-condition' })
  const who = standingOf(project, issue, facts)
  for (const field of fields) {
    const by = whoSets(field, issue)
    if (!isMover(who, by)) throw new Problem('issue-not-yours', { issue: issue.title, change, ...whoMay(by) })
  }
  const { kind, severity, route, assignee, dueOn, name, department, task, requirement, process, step, goal, ...plain } = given
  linksFit(project, linksAfter(issue.links, { task, process, step, goal }))
  if (assignee) standingById(baseOf(project).team, assignee, 'person')
  if (given.recurs && given.recurs !== 'none') refuseItself(issue, standingById(baseOf(project).issues, given.recurs, 'issue'))
  assignGiven(issue, { ...plain, kind, assignee })
  assignGiven(issue.reporter, { name, department })
  assignGiven(issue.links, { task, requirement, process, step, goal })
  watch(issue, assignee ?? null)
  setSeverity(project, issue, severity, facts)
  if (dueOn !== undefined) setDue(project, issue, dueOn)
  if (route && route !== issue.route) turnTo(issue, { route, waitingFor: issue.waitingFor, note: '' }, facts)
}

/** What a file brought in stands; nobody sets a day that was over when the issue was reported. */
function setDue(project: Project, issue: Issue, dueOn: Issue['dueOn']): void {
  const reported = reportedOn(project, issue)
  if (dueOn && dueOn !== issue.dueOn && dueOn < reported) throw new Problem('issue-due-early', { issue: issue.title, dueOn, reported })
  issue.dueOn = dueOn
}

function refuseItself({ id, title }: Issue, earlier: Issue): void {
  if (id === earlier.id) throw new Problem('issue-circle', { issue: title, original: title })
}

type Linked = Pick<IssueLinks, 'task' | 'process' | 'step' | 'goal'>

/** What it will belong to: what is given, else what it belongs to now. */
const linksAfter = (now: Linked, { task, process, step, goal }: { [K in keyof Linked]?: Linked[K] | undefined }): Linked =>
  ({ task: task ?? null, goal: goal ?? null, process: process === undefined ? now.process : process, step: step === undefined ? now.step : step })

/** Judging anew is a turn of its own: the day it was made on tells later whether the due day is still the one by the rules. */
function setSeverity(project: Project, issue: Issue, severity: Severity | undefined, facts: Facts): void {
  if (severity === undefined || severity === issue.severity) return
  const isAgain = issue.kind !== 'condition' && issue.severity !== null && issue.status !== 'new' && isOpenIssue(issue)
  const follows = isAgain && isByRule(project, issue)
  issue.severity = severity
  if (follows) issue.dueOn = dueBy(baseOf(project), severity, facts.today)
  if (isAgain) turnTo(issue, { waitingFor: issue.waitingFor, note: '' }, facts)
}

/** Whether a due day is the one that the rules give from some day on which the issue was judged or handled. */
function isByRule(project: Project, { dueOn, severity, turns, raised }: Issue): boolean {
  if (dueOn === null) return true
  const days = new Set([dayIn(project.timeZone, raised.at), ...turns.map(({ on }) => on)])
  return [...days].some((day) => dueBy(baseOf(project), severity, day) === dueOn)
}

/** Throws Problem `thing-unknown` where a link leads nowhere. */
export function linksFit(project: Project, { task, process, step, goal }: Linked): void {
  const { tasks, goals, processes } = baseOf(project)
  if (task) standingById(tasks, task, 'task')
  if (goal) standingById(goals, goal, 'goal')
  const found = process ? standingById(processes, process, 'process') : null
  if (step && !found?.variants.some(({ steps }) => steps.some(({ id }) => id === step))) throw new Problem('thing-unknown', { kind: 'step', id: step })
}
