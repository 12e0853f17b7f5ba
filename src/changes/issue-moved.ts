import { byId, standing, standingById } from '../domain/by-id.ts'
import type { RoleId } from '../domain/ids.ts'
import { type Issue, type IssueRoute, type IssueStatus, isOpenIssue, type WaitingFor } from '../domain/issue.ts'
import { deskRoles, isJudged, lacksFor, movers, movesFrom, refusalOf, type Refusal, type Standing, standingTo, workerRoles } from '../domain/issue-flow.ts'
import { dueBy } from '../domain/issue-waits.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import { settledBefore } from '../method/recurring.ts'
import type { Facts } from './change.ts'
import { baseOf, findStanding } from './find.ts'
import { turnTo } from './issue-turn.ts'

/** Where an issue is to go, and what comes with that. */
export type IssueMove = {
  status: IssueStatus
  note?: string | undefined
  waitingFor?: WaitingFor | null | undefined
  duplicateOf?: string | undefined
  cause?: string | undefined
  solution?: string | undefined
  route?: IssueRoute | undefined
}

/** The draft of an issue that somebody may know of. Throws Problem `thing-unknown`. */
export const issueIn = (project: Project, id: string): Issue => findStanding(project.issues, id, 'issue')

/** What whoever acts is to an issue. */
export const standingOf = (project: Project, issue: Issue, { stamp, roles, me }: Facts): Standing => standingTo(baseOf(project), baseOf(issue), { id: stamp.by, roles, me })

/**
 * Moves an issue by the rules of the workflow. Throws Problems that say what would be possible: `issue-move-unknown`,
 * `issue-move-not-yours`, `issue-four-eyes`, `issue-unjudged`, `issue-is-condition`, `issue-move-lacks`, `issue-circle`.
 */
export function moveIssue(project: Project, issue: Issue, move: IssueMove, facts: Facts): void {
  const { status: to, note = '', duplicateOf = null, waitingFor = null } = move
  const who = standingOf(project, issue, facts)
  const refusal = refusalOf(issue, to, who)
  if (refusal) throw refused(issue, to, refusal, who)
  const lacks = lacksFor(to, { note, duplicateOf, waitingFor, solution: move.solution ?? issue.solution, kind: issue.kind, severity: issue.severity })
  if (lacks.length > 0) throw new Problem('issue-move-lacks', { issue: issue.title, to, lacks })
  if (to === 'duplicate' && duplicateOf) refuseCircle(project, issue, duplicateOf)
  if (move.cause) issue.cause = move.cause
  if (move.solution) issue.solution = move.solution
  // Who takes it up has it from then on.
  if (to === 'in-progress' && issue.status === 'triaged' && issue.assignee === null && issue.owner === '') take(issue, facts.me)
  if (to === 'triaged' && issue.dueOn === null) issue.dueOn = dueBy(baseOf(project), issue.severity, facts.today)
  // What comes back after it was done has its days again; what was never verified keeps the day it was promised for.
  const again = to === 'in-progress' && !isOpenIssue(issue) ? dueBy(baseOf(project), issue.severity, facts.today) : null
  if (again !== null && issue.dueOn !== null && issue.dueOn < again) issue.dueOn = again
  if (to === 'triaged' && issue.status === 'new') flagRecurring(project, issue)
  turnTo(issue, { status: to, waitingFor: to === 'waiting' ? waitingFor : null, note, ...(move.route ? { route: move.route } : {}) }, facts)
  if (to === 'duplicate') issue.duplicateOf = duplicateOf
  seeMentions(issue, facts.me)
}

/** Who judges an issue has its like before them: if one of them was settled, it recurs, unless somebody said otherwise. METHOD 9. */
export function flagRecurring(project: Project, issue: Issue): void {
  issue.recurs ??= settledBefore(baseOf(project), issue)
}

function take(issue: Issue, me: string | null): void {
  if (me === null) return
  issue.assignee = me
  watch(issue, me)
}

/** Somebody hears of an issue from now on. */
export function watch(issue: Issue, person: string | null): void {
  if (person !== null && !issue.watchers.includes(person)) issue.watchers.push(person)
}

/** Whoever acts on an issue has read what was said to them in it. */
export function seeMentions(issue: Issue, me: string | null): void {
  if (me === null) return
  baseOf(issue).comments.forEach(({ mentions, seen }, at) => {
    if (mentions.includes(me) && !seen.includes(me)) issue.comments[at]?.seen.push(me)
  })
}

function refused(issue: Issue, to: IssueStatus, refusal: Refusal, who: Standing): Problem {
  const { title, status: from } = issue
  const possible = movesFrom(baseOf(issue), who)
  switch (refusal) {
    case 'condition': return new Problem('issue-is-condition', { issue: title, change: to === 'rejected' || to === 'duplicate' ? 'drop-condition' : issue.closed ? 'reopen-condition' : 'meet-condition' })
    case 'four-eyes': return new Problem('issue-four-eyes', { issue: title })
    case 'unjudged': return new Problem('issue-unjudged', { issue: title, to, possible })
    case 'unknown': return new Problem('issue-move-unknown', { issue: title, from, to, possible })
    case 'not-yours': return new Problem('issue-move-not-yours', { issue: title, from, to, possible, ...whoMay(movers(from, to)) })
  }
}

type Mover = ReturnType<typeof movers>[number]

/** The roles that may, and who else. */
export function whoMay(by: readonly Mover[]): { may: RoleId[]; also: ('assignee' | 'reporter')[] } {
  return {
    may: [...(by.includes('desk') ? deskRoles : []), ...(by.includes('worker') ? workerRoles : [])],
    also: (['assignee', 'reporter'] as const).filter((each) => by.includes(each)),
  }
}

/** An issue is no duplicate of itself, nor of one that is a duplicate of it. */
function refuseCircle(project: Project, issue: Issue, original: string): void {
  const { issues } = baseOf(project)
  standingById(issues, original, 'issue')
  const { title } = byId(issues, original, 'issue')
  for (let at: string | null = original, steps = 0; at !== null && steps < 1_000; steps += 1) {
    if (at === issue.id) throw new Problem('issue-circle', { issue: issue.title, original: title })
    at = byId(issues, at, 'issue').duplicateOf
  }
}

/** What the committee has dealt with goes on where it was. */
export function backFromCommittee(project: Project, id: string | undefined, note: string, facts: Pick<Facts, 'stamp' | 'today'>): void {
  if (id === undefined) return
  const issue = issueIn(project, id)
  if (issue.status === 'waiting' && issue.waitingFor === 'committee') turnTo(issue, { status: isJudged(issue) ? 'in-progress' : 'new', note }, facts)
}

/** A duplicate of nothing would stand in no list, and what was reported would be forgotten. */
export function refuseLeanedOn({ issues }: Project, { id, title }: Issue): void {
  const duplicates = standing(issues).filter(({ status, duplicateOf }) => status === 'duplicate' && duplicateOf === id)
  if (duplicates.length > 0) throw new Problem('issue-leaned-on', { issue: title, duplicates: duplicates.slice(0, MOST_NAMED).map((each) => each.title) })
}

const MOST_NAMED = 5
