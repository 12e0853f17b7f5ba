import type { Day } from '../domain/day.ts'
import type { GroupId, PhaseId } from '../domain/ids.ts'
import type { Severity } from '../domain/issue.ts'
import type { CommitteeIssue } from './committee-issues.ts'
import type { Place } from './rating.ts'

type Base = {
  /** Stable for as long as it waits: `vote:round-5:person-2`. */
  key: string
  /** Where it is done. */
  place: Place
  /** Since when it waits. */
  since: Day
  /** The day by which it is wanted; null: nobody named one. */
  dueOn: Day | null
  overdue: boolean
}

/** Something that one person must act on. Facts are ids of the project's things; words are the locale's. */
export type Duty = Base & (
  | { kind: 'vote'; round: string; /** The seat that is voted for; `own`: not as a stand-in. */ seat: string; own: boolean }
  | { kind: 'close-round'; round: string }
  | { kind: 'decide' | 'put-to-vote' | 'confirm' | 'decide-anew' | 'start-phase'; phase: PhaseId }
  | { kind: 'submit'; phase: PhaseId; /** Without conditions. */ ready: boolean }
  | { kind: 'matter'; matter: string }
  | { kind: 'answer-report'; report: string }
  | { kind: 'name-manager' }
  | { kind: 'change-request'; request: string; by: 'project-manager' | 'committee' }
  | { kind: 'condition'; issue: string; phase: PhaseId }
  | { kind: 'issue'; issue: string; severity: Severity | null }
  | { kind: 'issue-answer'; issue: string; as: 'reporter' | 'assignee' | 'chair' }
  | { kind: 'issue-verify'; issue: string }
  /** Users expect what the contract does not have: the project manager's at once. METHOD 2. */
  | { kind: 'issue-gap'; issue: string }
  | { kind: 'issue-committee'; issue: string; why: CommitteeIssue['why'] }
  | { kind: 'triage' | 'assign' | 'verify'; count: number }
  | { kind: 'mention'; issue: string; comments: string[] }
  | { kind: 'risk'; risk: string }
  | { kind: 'risk-action'; risk: string; action: string }
  | { kind: 'measure'; goal: string; /** Of the newest figure. */ last: Day | null }
  | { kind: 'action'; meeting: string; record: string }
  | { kind: 'improvement'; improvement: string }
  | { kind: 'late-tasks'; tasks: string[]; group: GroupId; /** The first of them has begun. */ begun: boolean }
  | { kind: 'review'; months: number }
)

/** A duty as a rule finds it: whose it is, and without what follows from its day. */
export type Found = { people: readonly string[]; duty: Unsaid<Duty> }
type Unsaid<D> = D extends Duty ? Omit<D, 'overdue'> : never

/** Things with a day are told so many days ahead. */
export const DAYS_AHEAD = 14
