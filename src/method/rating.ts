import type { CommitteeLack } from '../domain/committee-lacks.ts'
import type { GoalField } from '../domain/goal-faults.ts'
import type { IssueStatus } from '../domain/issue.ts'
import type { Yardstick } from '../domain/process/process.ts'
import type { GroupId, OutcomeFamily, Rating } from '../domain/ids.ts'

/**
 * What the product found out about a criterion: the rating, the figure behind it (`have` of `of`, null when the question is
 * yes or no) and what is missing, each with the place that mends it.
 */
export type Assessed = { rating: Rating; have: number | null; of: number | null; missing: Missing[] }

/** Where something can be mended: a page of the project and a spot on it. */
export type Place = { page: 'phase' | 'checkpoint' | 'brief' | 'documents' | 'organisation' | 'committee' | 'meetings' | 'goals' | 'diagnosis' | 'processes' | 'benefits' | 'supervision' | 'issues' | 'issue' | 'change-requests' | 'risks'; phase?: string; anchor?: string }

export type Missing =
  | { code: 'condition-overdue'; issue: string; title: string; dueOn: string; place: Place }
  | { code: 'deliverable-not-approved' | 'deliverable-hollow'; deliverable: string; place: Place }
  | { code: 'no-deliverable'; place: Place }
  | { code: 'task-not-done'; task: string; done: number; place: Place }
  | { code: 'no-task'; place: Place }
  | { code: 'no-goal'; place: Place }
  | { code: 'goal-incomplete'; goal: string; title: string; fields: GoalField[]; place: Place }
  | { code: 'milestone-missed'; goal: string; title: string; target: number; value: number | null; place: Place }
  | { code: 'family-uncovered'; family: OutcomeFamily; place: Place }
  | { code: 'goal-rootless'; goal: string; title: string; why: 'no-problem' | 'undiagnosed' | 'other-cause'; place: Place }
  | { code: 'no-process'; place: Place }
  | { code: 'process-unmodelled'; process: string; title: string; lacks: ('as-is' | 'to-be')[]; place: Place }
  | { code: 'process-faulty'; process: string; title: string; variant: 'as-is' | 'to-be'; faults: number; place: Place }
  | { code: 'process-unevaluated'; process: string; title: string; why: 'none' | 'stale'; place: Place }
  | { code: 'approval-stale'; process: string; title: string; place: Place }
  | { code: 'to-be-no-better'; process: string; title: string; place: Place }
  | { code: 'worse-without-reason'; process: string; title: string; yardsticks: Yardstick[]; place: Place }
  | { code: 'no-system'; place: Place }
  | { code: 'system-unplanned'; system: string; title: string; fields: ('fate' | 'cost')[]; place: Place }
  | { code: 'no-manager'; place: Place }
  | { code: 'several-managers'; count: number; place: Place }
  | { code: 'manager-share'; share: number | null; mark: number; place: Place }
  | { code: 'committee-not-formed'; place: Place }
  | { code: 'committee-unable'; lacks: CommitteeLack[]; place: Place }
  | { code: 'member-untrained'; person: string; place: Place }
  | { code: 'unit-vacant'; groups: GroupId[]; lacks: 'member' | 'lead'; place: Place }
  | { code: 'changes-over'; what: 'cost' | 'days'; sum: number; tolerance: number; currency: string; place: Place }
  | { code: 'no-tolerance'; sum: number; currency: string; place: Place }
  | { code: 'change-large'; title: string; cost: number; days: number; currency: string; place: Place }
  | { code: 'issue-critical'; title: string; status: IssueStatus; place: Place }
  | { code: 'issue-unplanned'; title: string; lacks: ('plan' | 'day' | 'past')[]; place: Place }
  | { code: 'issues-more'; count: number; place: Place }
  | { code: 'plan-not-approved'; place: Place }
  | { code: 'review-not-held'; place: Place }
  | { code: 'review-not-approved'; place: Place }

/** Share x of what is asked, mark m: all 4, ≥ m 3, ≥ 0.9 m 2, ≥ 0.5 m 1, else 0. METHOD 1, "A ratings"; compared unrounded. */
export function rateShare(share: number, mark = 1): Rating {
  if (atLeast(share, 1)) return 4
  if (atLeast(share, mark)) return 3
  if (atLeast(share, 0.9 * mark)) return 2
  return atLeast(share, 0.5 * mark) ? 1 : 0
}

/** "At most m": ≤ m/2 4, ≤ m 3, ≤ 2m 2, ≤ 5m 1, else 0. METHOD 1, "A ratings"; compared unrounded. */
export function rateAtMost(x: number, mark: number): Rating {
  if (atLeast(mark / 2, x)) return 4
  if (atLeast(mark, x)) return 3
  if (atLeast(2 * mark, x)) return 2
  return atLeast(5 * mark, x) ? 1 : 0
}

/** 72 of 100 is nine tenths of 80 %, although 0.72 < 0.9 × 0.8 in binary: what lies closer than any two counts can is equal. */
const atLeast = (a: number, b: number): boolean => a >= b - 1e-12

/** A share of things, rated by the mark of "all"; nothing there yet is 0, with what is missing. */
export function shareOf(have: number, of: number, missing: Missing[], nothing: Missing): Assessed {
  return of === 0 ? { rating: 0, have: 0, of: 0, missing: [nothing] } : { rating: rateShare(have / of), have, of, missing }
}

/** Yes or no, and "no open …". */
export const rateYes = (yes: boolean): Rating => (yes ? 4 : 0)
