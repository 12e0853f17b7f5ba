import { positionOf, standing } from '../domain/by-id.ts'
import { workingDayAfter, workingDaysWaited } from '../domain/calendar.ts'
import { type Day, dayIn, type Instant } from '../domain/day.ts'
import { gateDecision, isUnderReview } from '../domain/gates.ts'
import { type PhaseId, phaseIds } from '../domain/ids.ts'
import { phaseOf, type Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { groupsOf, membersOf } from '../domain/rights.ts'
import type { MatterKind, Round } from '../domain/round.ts'
import { isAllRecused, subjectOf } from '../domain/votes.ts'
import { waitingRequests } from './change-control.ts'
import { type CommitteeIssue, committeeIssues } from './committee-issues.ts'
import { countOf, roundState } from './motion-matter.ts'

export type QueueKind = 'checkpoint' | 'round' | 'matter' | 'change-request' | 'issue' | 'supervision' | 'manager-naming'

/** One thing that waits for the committee. A subject under an open round waits as that round, since it was handed in. */
export type QueueItem = {
  /** Stable, for keys and anchors: `checkpoint:planning`, `round:round-1`, `matter:matter-2`, `change-request:change-request-3`, `issue:issue-4`, `supervision:report-1`, `manager-naming`. */
  key: string
  kind: QueueKind
  phase: PhaseId | null
  round: string | null
  matter: string | null
  matterKind: MatterKind | null
  report: string | null
  /** What the committee decides itself, being above the limits; also of the matter or the round as which it was brought in. */
  request: string | null
  /** An issue that came by itself, and why: critical and overdue, or a conflict. */
  issue: string | null
  issueWhy: CommitteeIssue['why'] | null
  /** `due`: the deadline of the round has passed and it can be closed. */
  state: 'open' | 'due' | null
  since: Day
  /** The round's deadline, the day the matter names, else the limit of waiting after `since`. */
  dueOn: Day
  overdue: boolean
  /** Working days waited by the project's calendar. */
  age: number
  /** Waits longer than the limit. */
  late: boolean
  /** The seats of an open round that have not voted and are not recused. */
  notVoted: string[]
  /** Of an open round every seat is recused: nobody can vote, and it is to be closed. */
  allRecused: boolean
}

/** A decision that waits more than so many working days is a sign of a hollow committee. METHOD 2. */
export const WAITING_LIMIT = 5

/** What waits for the committee, the most urgent first: by due day, then by how long it waits. */
export const committeeQueue = remember((project: Project, today: Day) => [project, today], (project: Project, today: Day): QueueItem[] => {
  const open = project.rounds.filter((round) => ['open', 'due'].includes(roundState(round, today)))
  const underRound = new Set(open.map(subjectOf))
  const found: Waiting[] = [
    ...open.map((round) => waitingRound(project, round, today)),
    ...waitingCheckpoints(project).filter(({ key }) => !underRound.has(key)),
    ...waitingMatters(project).filter(({ key }) => !underRound.has(key)),
    ...requestsAbove(project, today),
    ...waitingIssues(project, today),
    ...waitingReports(project),
    ...waitingManager(project),
  ]
  return found.map((item) => timed(project, item, today)).sort(byUrgency)
})

type Waiting = Pick<QueueItem, 'key' | 'kind' | 'since'> & Partial<QueueItem>

const order: readonly QueueKind[] = ['round', 'checkpoint', 'matter', 'change-request', 'issue', 'manager-naming', 'supervision']

const byUrgency = (a: QueueItem, b: QueueItem): number =>
  compare(a.dueOn, b.dueOn) || compare(a.since, b.since) || order.indexOf(a.kind) - order.indexOf(b.kind)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Nothing waits for a committee before it is formed: until then nobody could decide. */
function timed(project: Project, item: Waiting, today: Day): QueueItem {
  const formed = project.organisation.formed?.on
  const since = formed && formed > item.since ? formed : item.since
  const dueOn = item.dueOn ?? workingDayAfter(project.calendar, since, WAITING_LIMIT)
  const age = workingDaysWaited(project.calendar, since, today)
  return {
    phase: null, round: null, matter: null, matterKind: null, report: null, request: null, issue: null, issueWhy: null, state: null, notVoted: [], allRecused: false,
    ...item, since, dueOn, age, overdue: dueOn < today, late: age > WAITING_LIMIT,
  }
}

const dayAt = (project: Project, at: Instant): Day => dayIn(project.timeZone, at)

function waitingRound(project: Project, round: Round, today: Day): Waiting {
  const { motion, deadline } = round
  const state = roundState(round, today) === 'due' ? 'due' : 'open'
  const opened = dayAt(project, round.at)
  const base = { key: `round:${round.id}`, kind: 'round', round: round.id, state, dueOn: deadline } as const
  const count = countOf(project, round, today)
  const seats = { notVoted: count.seats.filter(({ by, recused }) => by === null && !recused).map(({ seat }) => seat), allRecused: isAllRecused(count) }
  if (motion.kind === 'checkpoint') {
    const handedIn = submittedAt(project, motion.phase)
    return { ...base, phase: motion.phase, since: handedIn ? dayAt(project, handedIn) : opened, ...seats }
  }
  const matter = project.matters[positionOf(project.matters, motion.matter)]
  return { ...base, matter: motion.matter, matterKind: matter?.kind ?? null, request: matter?.changeRequest ?? null, since: matter ? dayAt(project, matter.at) : opened, ...seats }
}

/** When a checkpoint that is under review was handed in. */
function submittedAt(project: Project, phase: PhaseId): Instant | null {
  const of = phaseOf(project, phase)
  return isUnderReview(of, gateDecision(project, phase)) ? (of.submissions.at(-1)?.at ?? null) : null
}

const waitingCheckpoints = (project: Project): Waiting[] => phaseIds.flatMap((phase): Waiting[] => {
  const at = submittedAt(project, phase)
  return at ? [{ key: `checkpoint:${phase}`, kind: 'checkpoint', phase, since: dayAt(project, at) }] : []
})

const openMatters = ({ matters }: Project) => standing(matters).filter(({ settled }) => settled === null)

const waitingMatters = (project: Project): Waiting[] => openMatters(project).map(({ id, kind, at, dueOn, changeRequest = null }) =>
  ({ key: `matter:${id}`, kind: 'matter', matter: id, matterKind: kind, request: changeRequest, since: dayAt(project, at), ...(dueOn ? { dueOn } : {}) }))

/** A request above the limits waits by itself from the day on which it was handed in, unless it was brought in as a matter. */
function requestsAbove(project: Project, today: Day): Waiting[] {
  const brought = new Set(openMatters(project).map(({ changeRequest }) => changeRequest))
  return waitingRequests(project, today).flatMap(({ request: { id, submitted }, by }): Waiting[] =>
    (by === 'committee' && submitted && !brought.has(id) ? [{ key: `change-request:${id}`, kind: 'change-request', request: id, since: submitted.on }] : []))
}

const waitingIssues = (project: Project, today: Day): Waiting[] => committeeIssues(project, today).map(({ issue, why, since, dueOn }) =>
  ({ key: `issue:${issue.id}`, kind: 'issue', issue: issue.id, issueWhy: why, since, ...(dueOn ? { dueOn } : {}) }))

const waitingReports = (project: Project): Waiting[] => standing(project.supervision).flatMap(({ id, phase, handedIn, answered }): Waiting[] =>
  (handedIn && !answered ? [{ key: `supervision:${id}`, kind: 'supervision', report: id, phase, since: handedIn.on }] : []))

/** Naming a project manager is the committee's: it waits from the day on which there is none, unless it was brought in as a matter. */
function waitingManager(project: Project): Waiting[] {
  if (membersOf(project, 'project-manager').length > 0 || openMatters(project).some(({ kind }) => kind === 'manager-naming')) return []
  const left = project.team.flatMap((person) => (person.withdrawn && groupsOf(person).includes('project-manager') ? [person.withdrawn.at] : [])).sort().at(-1)
  return [{ key: 'manager-naming', kind: 'manager-naming', since: dayAt(project, left ?? project.created.at) }]
}
