import { overdueReviews } from '../domain/benefit-reviews.ts'
import { workingDayAfter, workingDaysWaited } from '../domain/calendar.ts'
import { openConditions, overdueConditions } from '../domain/conditions.ts'
import type { Condition, Issue } from '../domain/issue.ts'
import { reportedOn } from '../domain/issue-waits.ts'
import { openIssues } from '../domain/open-issues.ts'
import { addDays, type Day, dayIn } from '../domain/day.ts'
import { gateDecision, gateIsOpen, inForce, obstaclesToStart, phaseStatus, presentPhase } from '../domain/gates.ts'
import { type GroupId, type PhaseId, phaseIds, type Rating, type Readiness } from '../domain/ids.ts'
import { runningTasks } from '../domain/progress.ts'
import { phaseOf, type Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import type { Motion, Round } from '../domain/round.ts'
import { scheduleOf } from '../domain/schedule/project-schedule.ts'
import { isOver, subjectOf } from '../domain/votes.ts'
import { waitingRequests } from './change-control.ts'
import { committeeIssues } from './committee-issues.ts'
import { committeeQueue, type QueueItem, WAITING_LIMIT } from './committee-queue.ts'
import { type Evaluation, evaluateCheckpoint, mendedRating, type Row, withRating } from './evaluation.ts'
import { countOf, roundState } from './motion-matter.ts'
import { queuedSteps } from './queued-steps.ts'
import type { Place } from './rating.ts'

/** What the readiness of a gate would become. `lifts`: into a verdict that lets the phase close. Scores are 0 to 100, unrounded. */
export type Effect = { rating: Rating; from: number; to: number; readiness: Readiness; lifts: boolean }

type Base = {
  /** Who does it: a group, a person of the team, or the name that a condition or an issue carries. */
  who: { group: GroupId } | { person: string } | { name: string }
  /** When it should be done. */
  on: Day
  place: Place
}

/** Something that somebody should do now, and what it brings. */
export type NextStep = Base & (
  | { kind: 'decide-anew'; phase: PhaseId; decision: 'hold' | 'stop'; since: Day }
  | { kind: 'confirm'; phase: PhaseId }
  | { kind: 'decide'; phase: PhaseId; since: Day }
  | { kind: 'put-to-vote'; phase: PhaseId; since: Day }
  | { kind: 'vote'; motion: Motion; voted: number; of: number; deadline: Day; due: boolean }
  | { kind: 'condition'; issue: Condition; overdue: boolean }
  | { kind: 'start-phase'; phase: PhaseId }
  | { kind: 'task'; task: string; begun: boolean; planned: Day }
  | { kind: 'late-tasks'; tasks: string[]; since: Day }
  | { kind: 'criterion'; phase: PhaseId; row: Row; effect: Effect }
  | { kind: 'submit'; phase: PhaseId; readiness: Readiness }
  | { kind: 'review'; months: number; due: Day }
  | { kind: 'issues'; why: 'critical-overdue' | 'expectation-gap' | 'untriaged'; issues: string[] }
  | { kind: 'change-request'; request: string; by: 'project-manager' | 'committee'; way: 'decide' | 'put-to-vote'; since: Day }
  | { kind: 'queued'; item: QueueItem }
)

/** Conditions that are due later than this are left to the list of conditions. */
const DAYS_AHEAD = 14

/**
 * What should happen next, most pressing first: what only the committee can do, what is overdue, what opens a phase, then what
 * lifts the readiness of the present gate, by how much it lifts it, and at last handing the checkpoint over.
 */
export const nextSteps = remember((project: Project, today: Day) => [project, today], (project: Project, today: Day): NextStep[] => {
  if (project.closed || inForce(project, 'stop')) return []
  const conditions = dueConditions(project, today)
  const overdue = conditions.filter((step) => step.kind === 'condition' && step.overdue)
  return [
    ...committeeSteps(project, today), ...overdue, ...issueSteps(project, today), ...requestSteps(project, today), ...reviewSteps(project, today), ...startSteps(project, today), ...lateTasks(project, today),
    ...gateSteps(project, today), ...conditions.filter((step) => !overdue.includes(step)),
  ]
})

const manager = { group: 'project-manager' } as const
const committee = { group: 'steering-committee' } as const

/** Votes that run come first, then gates that wait, then the rest of the queue. */
function committeeSteps(project: Project, today: Day): NextStep[] {
  const running = project.rounds.filter((round) => !isOver(round))
  const underVote = new Set(running.map(subjectOf))
  const gates = gateDecisions(project, today).filter((step) => !('phase' in step) || !underVote.has(`checkpoint:${step.phase}`))
  return [...running.map((round) => voteStep(project, round, today)), ...gates, ...queuedSteps(project, today)]
}

function voteStep(project: Project, round: Round, today: Day): NextStep {
  const { motion, deadline } = round
  const taking = countOf(project, round, today).seats.filter(({ recused }) => !recused)
  const place: Place = motion.kind === 'checkpoint' ? { page: 'checkpoint', phase: motion.phase, anchor: 'votes' } : { page: 'committee', anchor: 'rounds' }
  const voted = taking.filter(({ by }) => by !== null).length
  return { kind: 'vote', motion, voted, of: taking.length, deadline, due: roundState(round, today) === 'due', who: committee, on: deadline, place }
}

function gateDecisions(project: Project, today: Day): NextStep[] {
  const hold = inForce(project, 'hold')
  const steps: NextStep[] = hold
    ? [{ kind: 'decide-anew', phase: hold.phase, decision: 'hold', since: hold.on, who: committee, on: today, place: { page: 'checkpoint', phase: hold.phase } }]
    : []
  for (const phase of phaseIds) {
    const status = phaseStatus(project, phase)
    const dueOn = committeeQueue(project, today).find(({ key }) => key === `checkpoint:${phase}`)?.dueOn
    const base = { phase, who: committee, on: dueOn ?? today, place: { page: 'checkpoint', phase } } as const
    const submitted = phaseOf(project, phase).submissions.at(-1)
    if (status === 'in-review' && submitted) steps.push({ kind: project.organisation.formed ? 'put-to-vote' : 'decide', since: dayIn(project.timeZone, submitted.at), ...base })
    const decided = gateDecision(project, phase)
    if (status === 'to-be-confirmed' && decided && earlierOpen(project, phase)) steps.push({ kind: 'confirm', ...base })
  }
  return steps
}

/** A later gate can be confirmed only once those before it stand again. */
const earlierOpen = (project: Project, phase: PhaseId): boolean => phaseIds.slice(0, phaseIds.indexOf(phase)).every((earlier) => gateIsOpen(project, earlier))

function dueConditions(project: Project, today: Day): NextStep[] {
  const until = addDays(today, DAYS_AHEAD)
  return openConditions(project)
    .filter(({ dueOn }) => dueOn <= until)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
    .map((issue): NextStep => ({
      kind: 'condition', issue, overdue: issue.dueOn < today, who: { name: issue.owner }, on: issue.dueOn,
      place: { page: 'checkpoint', phase: issue.phase, anchor: issue.id },
    }))
}

/** New issues may lie so many working days before somebody judges them. */
const DAYS_TO_JUDGE = 2

/** What issues ask: critical ones past their day, gaps between what is expected and the contract, at once, and new ones that nobody has judged for days. METHOD 2, 9. */
function issueSteps(project: Project, today: Day): NextStep[] {
  const open = openIssues(project)
  const gaps = open.filter(({ kind, status }) => kind === 'expectation-gap' && status !== 'resolved')
  const waiting = open.filter((issue) => issue.status === 'new' && workingDaysWaited(project.calendar, reportedOn(project, issue), today) > DAYS_TO_JUDGE)
  return [
    ...issueStep('critical-overdue', committeeIssues(project, today).filter(({ why }) => why === 'overdue').map(({ issue }) => issue), 'view-overdue', today),
    ...issueStep('expectation-gap', gaps, 'view-open', today),
    ...issueStep('untriaged', waiting, 'triage', today),
  ]
}

/** One step for all of a kind, the project manager's; a single one is opened itself, and is whose and due when the issue says. */
function issueStep(why: Extract<NextStep, { kind: 'issues' }>['why'], issues: readonly Issue[], anchor: string, today: Day): NextStep[] {
  const [first] = issues
  if (!first) return []
  const step = { kind: 'issues', why, issues: issues.map(({ id }) => id) } as const
  if (issues.length > 1) return [{ ...step, who: manager, on: issues.flatMap(({ dueOn }) => dueOn ?? []).sort()[0] ?? today, place: { page: 'issues', anchor } }]
  const who = first.assignee ? { person: first.assignee } : first.owner ? { name: first.owner } : manager
  return [{ ...step, who, on: first.dueOn ?? today, place: { page: 'issue', anchor: first.id } }]
}

/** Change requests within the limits of the project manager; those above them wait in the committee's queue. */
const requestSteps = (project: Project, today: Day): NextStep[] => waitingRequests(project, today).filter(({ by }) => by === 'project-manager').map(({ request: { id, submitted } }): NextStep => ({
  kind: 'change-request', request: id, by: 'project-manager', way: 'decide', since: submitted?.on ?? today,
  who: manager, on: submitted ? workingDayAfter(project.calendar, submitted.on, WAITING_LIMIT) : today, place: { page: 'change-requests', anchor: id },
}))

/** A review after go-live that should have been held; several are one meeting, the newest. METHOD 11. */
function reviewSteps(project: Project, today: Day): NextStep[] {
  const late = overdueReviews(project, today).at(-1)
  return late?.months ? [{ kind: 'review', months: late.months, due: late.on, who: manager, on: late.on, place: { page: 'benefits', anchor: 'reviews' } }] : []
}

function startSteps(project: Project, today: Day): NextStep[] {
  const phase = presentPhase(project)
  if (phaseOf(project, phase).started || obstaclesToStart(project, phase).length > 0) return []
  const on = project.start > today ? project.start : today
  return [{ kind: 'start-phase', phase, who: manager, on, place: { page: 'phase', phase, anchor: 'start' } }]
}

/** One late task is a step of its own group; several are one step of the project manager's. */
function lateTasks(project: Project, today: Day): NextStep[] {
  const late = inForce(project, 'hold') ? [] : runningTasks(project, today).filter((running) => running.late)
  const [first] = late
  if (!first) return []
  const { task: { id, phase, group }, begun, finish, planned } = first
  const on = planned ?? finish
  if (late.length > 1) return [{ kind: 'late-tasks', tasks: late.map((each) => each.task.id), since: on, who: manager, on, place: { page: 'phase', phase, anchor: 'tasks' } }]
  return [{ kind: 'task', task: id, begun, planned: on, who: { group }, on, place: { page: 'phase', phase, anchor: id } }]
}

function gateSteps(project: Project, today: Day): NextStep[] {
  const phase = presentPhase(project)
  const status = phaseStatus(project, phase)
  if (status !== 'in-progress' && status !== 'in-rework' && status !== 'in-review') return []
  const evaluation = evaluateCheckpoint(project, phase, today)
  const { date: on } = scheduleOf(project, today).gates[phase]
  const base = { phase, who: manager, on }
  const criteria = openRows(evaluation, conditionsOverdue(project, today)).map(({ row, effect }): NextStep => ({ kind: 'criterion', row, effect, ...base, place: placeOf(phase, row) }))
  // While the committee has it, what is still missing can be put right before it decides.
  if (status === 'in-review') return criteria
  const { readiness } = evaluation
  const submit: NextStep = { kind: 'submit', readiness, ...base, place: { page: 'phase', phase, anchor: 'submit' } }
  if (readiness === 'ready') return [submit, ...criteria]
  return readiness === 'ready-with-conditions' ? [...criteria, submit] : criteria
}

/** Where a criterion is mended: where the first missing thing is, else on the rating sheet. */
const placeOf = (phase: PhaseId, row: Row): Place => row.missing[0]?.place ?? { page: 'phase', phase, anchor: row.id }

const conditionsOverdue = (project: Project, today: Day): boolean => overdueConditions(project, today).length > 0

/**
 * Criteria below 3 with what meeting them would bring: verdict first, then mandatory ones, then the gain in points. Overdue
 * conditions are steps of their own.
 */
function openRows(evaluation: Evaluation, overdue: boolean): { row: Row; effect: Effect }[] {
  return evaluation.rows
    .filter(({ id, out, rating }) => out === null && (rating === null || rating < 3) && !(overdue && id === 'conditions-met'))
    .map((row) => ({ row, effect: effectOf(evaluation, row) }))
    .sort((a, b) => Number(b.effect.lifts) - Number(a.effect.lifts) || Number(b.row.mandatory) - Number(a.row.mandatory)
      || (b.effect.to - b.effect.from) - (a.effect.to - a.effect.from))
}

/** How far a verdict is towards closing a phase. */
const nearness: Record<Readiness, number> = { incomplete: 0, 'not-ready': 0, 'ready-with-conditions': 1, ready: 2 }

function effectOf(evaluation: Evaluation, row: Row): Effect {
  const rating = mendedRating(row)
  const then = withRating(evaluation, row.id, rating)
  const lifts = nearness[then.readiness] > nearness[evaluation.readiness]
  return { rating, from: evaluation.score ?? 0, to: then.score ?? 0, readiness: then.readiness, lifts }
}
