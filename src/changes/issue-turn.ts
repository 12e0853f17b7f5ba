import { nextId } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import type { Issue, IssueRoute, IssueStatus, WaitingFor } from '../domain/issue.ts'
import type { Stamp } from '../domain/stamp.ts'

/**
 * Moves an issue on: its status, with whom it lies, and the record of that. Every change that alters status, route or whom it waits
 * for goes through here, since the days that each side let it wait are counted from the turns.
 */
export function turnTo(
  issue: Issue,
  { status = issue.status, route = issue.route, waitingFor = null, note }: { status?: IssueStatus; route?: IssueRoute; waitingFor?: WaitingFor | null; note: string },
  { stamp, today }: { stamp: Stamp; today: Day },
): void {
  issue.turns.push({ ...stamp, id: nextId(issue.turns, 'turn'), on: today, status, route, waitingFor, note })
  issue.status = status
  issue.route = route
  issue.waitingFor = waitingFor
}
