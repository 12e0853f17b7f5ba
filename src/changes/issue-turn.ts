import { nextId } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import type { Issue, IssueRoute, IssueStatus, WaitingFor } from '../domain/issue.ts'
import type { Stamp } from '../domain/stamp.ts'

type Turn = {
  status?: IssueStatus; route?: IssueRoute; waitingFor?: WaitingFor | null; note: string
  /** The day on which it was done, if it was not today. */
  on?: Day | undefined
}

const ends: readonly IssueStatus[] = ['closed', 'rejected', 'duplicate']

/**
 * Moves an issue on: its status, with whom it lies, and the record of that. Every change that alters status, route or whom it waits
 * for goes through here, since the days that each side let it wait are counted from the turns. What ends it is stamped, what opens
 * it again takes that back.
 */
export function turnTo(
  issue: Issue,
  { status = issue.status, route = issue.route, waitingFor = null, note, on }: Turn,
  { stamp, today }: { stamp: Stamp; today: Day },
): void {
  issue.turns.push({ ...stamp, id: nextId(issue.turns, 'turn'), on: today, status, route, waitingFor, note })
  if (status !== issue.status || on !== undefined) issue.closed = ends.includes(status) ? { ...stamp, on: on ?? today, note } : null
  if (status !== 'duplicate') issue.duplicateOf = null
  issue.status = status
  issue.route = route
  issue.waitingFor = waitingFor
}
