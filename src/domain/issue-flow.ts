import { positionOf } from './by-id.ts'
import type { RoleId } from './ids.ts'
import { type Issue, type IssueKind, IssueStatus, isOpenIssue, type Severity, type WaitingFor } from './issue.ts'
import type { Actor } from './history.ts'
import type { Project } from './project.ts'
import { personOf } from './rights.ts'

/** Who moves an issue: the desk that judges (who runs the project, who leads a group), any group member who works on it, its assignee, its reporter. */
export type Mover = 'desk' | 'worker' | 'assignee' | 'reporter'

/** Those who judge issues and see to them. */
export const deskRoles = ['project-manager', 'consultant', 'group-lead'] as const satisfies RoleId[]
/** Those who work on issues that others judged. */
export const workerRoles = ['group-member'] as const satisfies RoleId[]

/** One allowed move. */
export type Move = { from: IssueStatus; to: IssueStatus; by: readonly Mover[] }

const desk = ['desk'] as const
const work = ['desk', 'worker', 'assignee'] as const
const all = ['desk', 'worker', 'assignee', 'reporter'] as const

const from = (status: IssueStatus, ways: Partial<Record<IssueStatus, readonly Mover[]>>): Move[] =>
  (Object.entries(ways) as [IssueStatus, readonly Mover[]][]).map(([to, by]) => ({ from: status, to, by }))

/** The workflow of METHOD 9: from one status to another, and who may. What a move needs beside is told by `lacksFor`. */
export const moves: readonly Move[] = [
  ...from('new', { triaged: desk, waiting: desk, rejected: desk, duplicate: desk }),
  ...from('triaged', { 'in-progress': work, waiting: work, resolved: work, rejected: desk, duplicate: desk }),
  ...from('in-progress', { triaged: desk, waiting: work, resolved: work, rejected: desk, duplicate: desk }),
  // Whom it waits for can change; the reporter takes it out of waiting by answering, as long as it waits for them.
  ...from('waiting', { new: ['desk', 'reporter'], triaged: desk, 'in-progress': all, waiting: work, resolved: work, rejected: desk, duplicate: desk }),
  // Verified by somebody other than who resolved it; whoever finds it unsolved sends it back.
  ...from('resolved', { 'in-progress': all, verified: ['desk', 'reporter'] }),
  ...from('verified', { 'in-progress': all, closed: desk }),
  ...from('closed', { 'in-progress': all }),
  ...from('rejected', { new: desk }),
  ...from('duplicate', { new: desk }),
]

const moveOf = (status: IssueStatus, to: IssueStatus): Move | undefined => moves.find((move) => move.from === status && move.to === to)

/** Who makes a move; none: there is no such move. */
export const movers = (status: IssueStatus, to: IssueStatus): readonly Mover[] => moveOf(status, to)?.by ?? []

/** What somebody is to an issue. `isResolver`: they or the partner they belong to solved it, so somebody else verifies. */
export type Standing = { roles: readonly RoleId[]; isAssignee: boolean; isReporter: boolean; isResolver: boolean }

/** Whether somebody moves as one of these. The operator owns the data and may what the desk may. */
export function isMover({ roles, isAssignee, isReporter }: Standing, by: readonly Mover[]): boolean {
  const is: Record<Mover, boolean> = {
    desk: roles.some((role) => role === 'operator' || (deskRoles as readonly RoleId[]).includes(role)),
    worker: roles.some((role) => (workerRoles as readonly RoleId[]).includes(role)),
    assignee: isAssignee,
    reporter: isReporter,
  }
  return by.some((mover) => is[mover])
}

/** Why a move is not made; null: it may be. `unknown`: no such way; `not-yours`: others may; `four-eyes`: whoever solved it does not verify it. */
export type Refusal = 'unknown' | 'not-yours' | 'four-eyes' | 'unjudged' | 'condition'

/** Whether somebody may move an issue to a status, whatever the move needs beside. */
export function refusalOf(issue: Issue, to: IssueStatus, who: Standing): Refusal | null {
  if (issue.kind === 'condition' && !isConditionMove(issue, to)) return 'condition'
  const move = moveOf(issue.status, to)
  if (!move) return 'unknown'
  if (!isFit(issue, to)) return 'unjudged'
  if (!isMover(who, move.by)) return 'not-yours'
  if (issue.status === 'waiting' && issue.waitingFor !== 'reporter' && (to === 'in-progress' || to === 'new') && !isMover(who, move.by.filter((by) => by !== 'reporter'))) return 'not-yours'
  return to === 'verified' && who.isResolver ? 'four-eyes' : null
}

/** A condition is met, dropped and opened again by the changes of conditions alone, since it belongs to those who decide. */
const isConditionMove = (issue: Issue, to: IssueStatus): boolean => isOpenIssue(issue) && isOpenIssue({ status: to }) && to !== 'new'

export const isJudged = ({ kind, severity }: Pick<Issue, 'kind' | 'severity'>): boolean => kind === 'condition' || (kind !== null && severity !== null)

/** What nobody has judged yet goes nowhere but to be judged (`triaged` with kind and severity), asked back or put aside; what was judged is not new again. */
function isFit(issue: Issue, to: IssueStatus): boolean {
  if (to === 'new') return issue.status !== 'waiting' || !isJudged(issue)
  return isJudged(issue) || !['in-progress', 'resolved', 'verified', 'closed'].includes(to)
}

/** The statuses that somebody may move an issue to, in the order of the statuses. */
export const movesFrom = (issue: Issue, who: Standing): IssueStatus[] => IssueStatus.options.filter((to) => refusalOf(issue, to, who) === null)

export const mayMove = (issue: Issue, to: IssueStatus, who: Standing): boolean => refusalOf(issue, to, who) === null

/** The person of the team behind an actor's id as stamps keep it: an account, a person, or a role of the demonstration. */
export const personBehind = (project: Project, by: string): string | null => (personOf(project, { id: by, role: by as RoleId })?.id ?? null)

/** Who solved it last, as its stamp says; null while it is not solved. */
const resolverOf = ({ turns }: Issue): string | null => turns[solvedAt(turns)]?.by ?? null

/** Where among its turns it was solved last; -1 while it never was. */
const solvedAt = (turns: Issue['turns']): number => turns.findLastIndex(({ status }, at) => status === 'resolved' && turns[at - 1]?.status !== 'resolved')

/**
 * What somebody is to an issue. `me`: their person in the team. Who comes through a front-line form acts as that form, and only after
 * the key of the report was shown: they count as its reporter.
 */
export function standingTo(project: Project, issue: Issue, { id, roles, me }: { id: Actor['id']; roles: readonly RoleId[]; me: string | null }): Standing {
  const resolver = resolverOf(issue)
  const isReporter = (me !== null && issue.reporter.person === me) || (issue.reporter.door !== null && issue.reporter.door === id)
  return {
    roles,
    isAssignee: me !== null && issue.assignee === me,
    isReporter,
    isResolver: (resolver !== null && (resolver === id || (me !== null && personBehind(project, resolver) === me))) || (!isReporter && isOfPartner(project, issue, me)),
  }
}

/** Whether somebody belongs to the supplier or the consultant who was to solve it: their own work is not theirs to accept, unless they reported it. */
function isOfPartner({ team }: Project, { route, turns }: Issue, me: string | null): boolean {
  const side = me === null ? undefined : team[positionOf(team, me)]?.side
  return side !== undefined && (side === route || side === turns[solvedAt(turns) - 1]?.waitingFor)
}

export type MoveLack = 'kind' | 'severity' | 'reason' | 'solution' | 'waiting-for' | 'original'

/** What an issue carries once it is moved, and what came with the move. */
export type MoveFacts = { note: string; waitingFor: WaitingFor | null; solution: string; duplicateOf: string | null; kind: IssueKind | null; severity: Severity | null }

/** What a move to a status still lacks. */
export function lacksFor(to: IssueStatus, { note, waitingFor, solution, duplicateOf, kind, severity }: MoveFacts): MoveLack[] {
  switch (to) {
    case 'triaged': return [...(kind === null ? ['kind' as const] : []), ...(kind !== 'condition' && severity === null ? ['severity' as const] : [])]
    case 'waiting': return waitingFor === null ? ['waiting-for'] : []
    case 'resolved': return solution === '' ? ['solution'] : []
    case 'duplicate': return duplicateOf === null ? ['original'] : []
    case 'rejected': return note === '' ? ['reason'] : []
    default: return []
  }
}

/** An expectation that the contract does not meet, and a conflict, are never small: advised at triage. METHOD 2. */
export const leastSeverity: Partial<Record<IssueKind, Severity>> = { 'expectation-gap': 'major', conflict: 'major' }
