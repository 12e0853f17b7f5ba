import { type WorkCalendar, workingDays, workingDaysWaited } from './calendar.ts'
import { addDays, type Day, dayIn, yearOf } from './day.ts'
import { type Issue, type IssueStatus, type IssueTurn, isOpenIssue, Severity, type WaitingFor } from './issue.ts'
import { openIssues } from './open-issues.ts'
import type { Project } from './project.ts'
import { remember } from './remember.ts'

/** Who lets an issue wait. */
export type IssueSide = WaitingFor
export const issueSides = ['internal', 'supplier', 'consultant', 'reporter', 'committee'] as const satisfies IssueSide[]

/**
 * With whom an issue lies while it is as a turn says; null: with nobody, it is done. New: ours, until somebody has judged it. Triaged
 * and in progress: with those it was routed to. Waiting: with whom it waits for. Resolved: with the reporter, until it is verified.
 */
export function sideOf({ status, route, waitingFor }: Pick<IssueTurn, 'status' | 'route' | 'waitingFor'>): IssueSide | null {
  switch (status) {
    case 'new': return 'internal'
    case 'triaged': case 'in-progress': return route
    case 'waiting': return waitingFor ?? 'internal'
    case 'resolved': return 'reporter'
    case 'verified': case 'closed': case 'rejected': case 'duplicate': return null
  }
}

/** Working days by side. */
export type Waits = Record<IssueSide, number>

const none: Waits = { internal: 0, supplier: 0, consultant: 0, reporter: 0, committee: 0 }

/** The day on which an issue was reported, by the project's time zone. */
export const reportedOn = ({ timeZone }: Pick<Project, 'timeZone'>, { raised }: Pick<Issue, 'raised'>): Day => dayIn(timeZone, raised.at)

/** A stretch in which an issue lay with one side (or nobody), from a day until the next one. */
type Stretch = { on: Day; side: IssueSide | null; status: IssueStatus }

/**
 * The stretches of an issue's life from the day of its report. What was brought over without its turns lies, from its report
 * until the first turn that is known, with those it is routed to then. A day before the one of the stretch before counts as that one.
 */
function stretchesOf(project: Pick<Project, 'timeZone'>, issue: Issue): Stretch[] {
  const reported = reportedOn(project, issue)
  const [first] = issue.turns
  if (!first) return [{ on: reported, side: sideOf(issue), status: issue.status }]
  const found: Stretch[] = first.on > reported ? [{ on: reported, side: first.status === 'new' ? 'internal' : first.route, status: 'new' }] : []
  for (const turn of issue.turns) {
    const before = found.at(-1)?.on ?? reported
    found.push({ on: turn.on > before ? turn.on : before, side: sideOf(turn), status: turn.status })
  }
  return found
}

/** Counts working days from the start of a year that all issues of a project share, so that they share one count. */
function counter(calendar: WorkCalendar, first: Day): (day: Day) => number {
  const days = workingDays(calendar, `${yearOf(first)}-01-01` as Day)
  return (day) => days.from(addDays(day, 1))
}

/**
 * How many working days each side has let an issue wait, up to and with today; a day on which it changes hands counts for who had it
 * then. Their sum is the working days since the report, less those on which it was done.
 */
export function waitsOf(project: Project, issue: Issue, today: Day): Waits {
  const { calendar, timeZone } = project
  const known = waited.get(issue)
  if (known?.calendar === calendar && known.timeZone === timeZone && known.today === today) return known.waits
  const waits = countedWaits(project, issue, today)
  waited.set(issue, { calendar, timeZone, today, waits })
  return waits
}

/** Of thousands of issues each is asked at every look at the list: one step to what is known of it. */
const waited = new WeakMap<Issue, { calendar: WorkCalendar; timeZone: string; today: Day; waits: Waits }>()

function countedWaits(project: Project, issue: Issue, today: Day): Waits {
  const stretches = stretchesOf(project, issue)
  const waits = { ...none }
  const count = counter(project.calendar, stretches[0]?.on ?? today)
  stretches.forEach(({ on, side }, at) => {
    const until = stretches[at + 1]?.on ?? (today > on ? today : on)
    if (side) waits[side] += count(until) - count(on)
  })
  return waits
}

/** Working days since it came to where it lies now; null when it is done. A turn that left it on the same side goes on waiting. */
export function waitsSince(project: Project, issue: Issue, today: Day): { side: IssueSide; since: Day; days: number } | null {
  const stretches = stretchesOf(project, issue)
  const side = stretches.at(-1)?.side ?? null
  if (!side) return null
  const other = stretches.findLastIndex((stretch) => stretch.side !== side)
  const since = stretches[other + 1]?.on ?? today
  return { side, since, days: workingDaysWaited(project.calendar, since, today) }
}

/**
 * In working days: `mean` what each side took of all open issues, by their number; `lain` how long those that lie with a side now have
 * lain there in all, on average, null with none; `now` how many these are.
 */
export type DeskWaits = { open: number; mean: Waits; now: Waits; lain: Record<IssueSide, number | null> }

/** How long each side lets issues wait, conditions apart. Null when none is open. */
export const deskWaits = remember((project: Project, today: Day) => [project.issues, project.calendar, project.timeZone, today], (project: Project, today: Day): DeskWaits | null => {
  const open = openIssues(project).filter(({ kind }) => kind !== 'condition')
  if (open.length === 0) return null
  const sum = { ...none }
  const now = { ...none }
  const lying = { ...none }
  for (const issue of open) {
    const waits = waitsOf(project, issue, today)
    for (const side of issueSides) sum[side] += waits[side]
    const side = sideOf(issue)
    if (!side) continue
    now[side] += 1
    lying[side] += waits[side]
  }
  for (const side of issueSides) sum[side] /= open.length
  const lain = Object.fromEntries(issueSides.map((side) => [side, now[side] === 0 ? null : lying[side] / now[side]])) as DeskWaits['lain']
  return { open: open.length, mean: sum, now, lain }
})

/** How the supplier stands to an issue. `free`: no limit for its severity, or never with the supplier. Days are working days. */
export type ServiceState = { state: 'free' | 'within' | 'over'; used: number; allowed: number | null }

/** The working days that the supplier has had an issue in all, against those agreed for its severity. */
export function serviceState(project: Project, issue: Issue, today: Day): ServiceState {
  const used = waitsOf(project, issue, today).supplier
  const allowed = issue.severity ? project.issueDesk.serviceDays[issue.severity] : null
  return { used, allowed, state: !wasWithSupplier(issue) || allowed === null ? 'free' : used > allowed ? 'over' : 'within' }
}

const wasWithSupplier = (issue: Issue): boolean => sideOf(issue) === 'supplier' || issue.turns.some((turn) => sideOf(turn) === 'supplier')

/** What the supplier took for the issues of one severity that it had. `mean` working days; `over`: took longer than agreed. */
export type ServiceTime = { severity: Severity; count: number; mean: number; over: number; allowed: number | null }

/** The supplier's service times by severity, the worst first; a severity of which it had none is left out. */
export const serviceTimes = remember((project: Project, today: Day) => [project.issues, project.issueDesk.serviceDays, project.calendar, project.timeZone, today], (project: Project, today: Day): ServiceTime[] => {
  const { serviceDays } = project.issueDesk
  const sums = new Map(Severity.options.map((severity) => [severity, { count: 0, days: 0, over: 0 }]))
  for (const issue of project.issues) {
    const sum = issue.severity && sums.get(issue.severity)
    if (!sum || issue.withdrawn !== null || !wasWithSupplier(issue)) continue
    const used = waitsOf(project, issue, today).supplier
    const allowed = issue.severity && serviceDays[issue.severity]
    sum.count += 1
    sum.days += used
    if (allowed !== null && used > allowed) sum.over += 1
  }
  return [...sums].flatMap(([severity, { count, days, over }]) => (count === 0 ? [] : [{ severity, count, mean: days / count, over, allowed: serviceDays[severity] }]))
})

/** The day by which something judged on a day is due, by the working days of its severity; null: no limit. METHOD 9. */
export function dueBy({ calendar, issueDesk: { dueDays } }: Pick<Project, 'calendar' | 'issueDesk'>, severity: Severity | null, judgedOn: Day): Day | null {
  const allowed = severity === null ? null : dueDays[severity]
  if (allowed === null) return null
  const days = workingDays(calendar, `${yearOf(judgedOn)}-01-01` as Day)
  return allowed === 0 ? days.at(days.from(judgedOn)) : days.at(days.from(addDays(judgedOn, 1)) + allowed - 1)
}

/** How many working days have gone by since the day it was due; null: it is not late. */
export const daysLate = ({ calendar }: Pick<Project, 'calendar'>, issue: Pick<Issue, 'status' | 'dueOn' | 'kind'>, today: Day): number | null =>
  (issue.dueOn !== null && isOverdue(issue, today) ? workingDaysWaited(calendar, issue.dueOn, today) : null)

/** Past its day and not solved yet; what was solved waits to be verified and is late no longer. A condition is late until it is met. */
export const isOverdue = (issue: Pick<Issue, 'status' | 'dueOn' | 'kind'>, today: Day): boolean =>
  issue.dueOn !== null && issue.dueOn < today && isOpenIssue(issue) && (issue.status !== 'resolved' || issue.kind === 'condition')
