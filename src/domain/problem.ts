import type { CauseRemedy } from './diagnosis.ts'
import type { AnswerHindrance, BatchHindrance } from './issue-batches.ts'
import type { IssueStatus } from './issue.ts'
import type { MoveLack } from './issue-flow.ts'
import type { ProcessFault } from './process/faults.ts'
import type { RemedyKind } from './process/process.ts'
import type { RemedyRule } from './process/remedies.ts'
import type { DecisionKind, GroupId, PhaseId, Readiness, RoleId } from './ids.ts'

/** One reason why a phase may not start or a gate may not be decided. Worded by the locale. */
export type Obstacle =
  | { code: 'already-started' }
  | { code: 'not-started' }
  | { code: 'gate-undecided'; phase: PhaseId }
  | { code: 'gate-refused'; phase: PhaseId; decision: DecisionKind }
  | { code: 'gate-to-confirm'; phase: PhaseId }
  | { code: 'project-stopped'; phase: PhaseId }
  | { code: 'project-on-hold'; phase: PhaseId }
  | { code: 'not-submitted'; phase: PhaseId }

/** A place in what somebody gave us: a field of a form, a line of a file. */
export type Fault = { path: string; message: string; line?: number; column?: number }

/** A place of what is decided about, as motion-matter.ts names them, and the name that somebody gave it; `''`: none. */
export type ChangedPlace = { place: string; title: string }

/** Everything that can go wrong for a person, with the facts needed to explain it. Words stand in the locales. */
export type Problems = {
  'project-unknown': { project: string }
  'page-unknown': { path: string }
  'project-exists': { project: string }
  'project-closed': { project: string }
  /** `changed`: what has changed of what a decision is about; none: something that it would set itself. */
  'project-changed': { project: string; expected: number; version: number; changed?: ChangedPlace[] }
  'change-unknown': { change: string }
  'token-read-only': { change: string }
  'not-allowed': { change: string; role: RoleId; may: readonly RoleId[] }
  'input-invalid': { change: string; faults: Fault[] }
  'brief-invalid': { file: string; faults: Fault[] }
  'thing-unknown': { kind: string; id: string }
  'door-closed': { door: string }
  'door-members-only': { door: string }
  'issue-move-unknown': { issue: string; from: IssueStatus; to: IssueStatus; possible: readonly IssueStatus[] }
  'issue-move-not-yours': { issue: string; from: IssueStatus; to: IssueStatus; possible: readonly IssueStatus[]; may: readonly RoleId[]; also: readonly ('assignee' | 'reporter')[] }
  'issue-four-eyes': { issue: string }
  'issue-due-early': { issue: string; dueOn: string; reported: string }
  'issue-unjudged': { issue: string; to: IssueStatus; possible: readonly IssueStatus[] }
  'issue-move-lacks': { issue: string; to: IssueStatus; lacks: readonly MoveLack[] }
  'issue-is-condition': { issue: string; change: 'edit-condition' | 'meet-condition' | 'drop-condition' | 'reopen-condition' }
  'issue-circle': { issue: string; original: string }
  'issue-done': { issue: string; status: IssueStatus }
  'issue-leaned-on': { issue: string; duplicates: string[] }
  'issue-escalated': { issue: string; matter: string }
  'issue-not-yours': { issue: string; change: string; may: readonly RoleId[]; also: readonly ('assignee' | 'reporter')[] }
  'team-needed': { change: string }
  'doors-full': { most: number }
  'phase-shut': { phase: PhaseId; obstacles: Obstacle[] }
  'decision-shut': { phase: PhaseId; obstacles: Obstacle[] }
  'reason-needed': { decision: DecisionKind; readiness: Readiness }
  'conditions-needed': { phase: PhaseId }
  'conditions-not-wanted': { decision: DecisionKind }
  'condition-past': { condition: string; dueOn: string; today: string }
  'day-ahead': { day: string; today: string }
  'already-submitted': { phase: PhaseId }
  'gate-decided': { phase: PhaseId }
  'translation-same': { text: string }
  'other-group': { task: string; group: GroupId }
  'task-not-open': { task: string; phase: PhaseId; obstacles: Obstacle[] }
  'progress-contradicts': { task: string; rule: string }
  'tasks-circular': { circle: string[] }
  'predecessor-unknown': { task: string; predecessor: string }
  'predecessor-later': { task: string; predecessor: string }
  'task-needed': { task: string; by: string[] }
  'criterion-automatic': { phase: PhaseId; criterion: string }
  'criterion-out': { phase: PhaseId; criterion: string }
  'rating-missing': { phase: PhaseId; criterion: string }
  'calendar-empty': Record<string, never>
  'calendar-out-of-reach': { years: number }
  'dates-reversed': { start: string; end: string }
  'already-done': { kind: string; id: string }
  'name-taken': { name: string }
  'two-chairs': { chair: string }
  'supervision-not-independent': { person: string; group: GroupId }
  'merge-refused': { rule: 'supervision' | 'twice'; group: GroupId }
  'stand-in-refused': { rule: 'self' | 'withdrawn' | 'seat'; person: string; standIn: string }
  'account-taken': { account: string; person: string }
  'committee-formed': { may: readonly RoleId[] }
  'committee-unable': { lacks: readonly ('chair' | 'top-management')[] }
  'minutes-sealed': { meeting: string }
  'minutes-not-sealed': { meeting: string }
  'meeting-ahead': { meeting: string; day: string; today: string }
  'meeting-held': { meeting: string }
  'meeting-not-held': { meeting: string }
  'meeting-cancelled': { meeting: string }
  'not-invited': { meeting: string; person: string }
  'attendance-missing': { meeting: string; people: readonly string[] }
  'report-handed-in': { report: string }
  'report-not-handed-in': { report: string }
  'committee-not-formed': Record<string, never>
  'round-needed': { phase: PhaseId }
  'round-exists': { round: string }
  'round-closed': { round: string }
  'round-late': { round: string; deadline: string }
  'round-not-due': { round: string; deadline: string }
  'round-not-quorate': { round: string }
  'deadline-past': { deadline: string; today: string }
  'matter-in-round': { matter: string; round: string }
  'no-seat': { round: string }
  'seats-in-vote': { round: string }
  'seat-needed': { seats: readonly string[] }
  'seat-recused': { seat: string }
  'seat-voted': { seat: string }
  'recusal-too-late': { seat: string }
  'stand-in-seated': { seat: string }
  'vote-unconditional': { decision: DecisionKind }
  'vote-conditions-needed': Record<string, never>
  'vote-conditions-not-wanted': Record<string, never>
  'problem-known': { problem: string }
  'risk-known': { risk: string }
  'problem-in-goals': { problem: string; goals: readonly { id: string; title: string }[] }
  'verdict-needs-why': { problem: string }
  'rater-moderated': { may: readonly RoleId[] }
  'goal-withdrawn': { goal: string }
  'target-wrong-side': { goal: string; shape: 'increase' | 'decrease'; baseline: number; target: number }
  'goal-direction-unsaid': { goal: string; value: number }
  'range-reversed': { goal: string; low: number; high: number }
  'goal-days-not-rising': { goal: string; first: string; second: string }
  'cause-not-crm': { goal: string; cause: string; remedy: CauseRemedy | null; note: string }
  'unit-in-use': { goal: string; unit: string; count: number }
  'test-missing': { goal: string }
  'judge-refused': { goal: string; judges: readonly string[] }
  'payer-needed': { payers: readonly string[] }
  'not-goal-owner': { goal: string; owner: string; may: readonly RoleId[] }
  'measurement-refused': { goal: string; fault: string }
  'measured-already': { goal: string; day: string; measurement: string; value: number }
  'measurement-corrected': { goal: string; day: string; measurement: string; value: number }
  'measurements-refused': { faults: Fault[]; refused: number; rows: number }
  'measurements-invalid': { file: string; faults: Fault[] }
  'issues-invalid': { file: string; faults: Fault[] }
  'issues-refused': { faults: Fault[]; refused: number; rows: number }
  'batch-refused': { issue: string; title: string; why: BatchHindrance }
  'answer-refused': { batch: string; issue: string; why: AnswerHindrance }
  'bpmn-invalid': { file: string; faults: Fault[] }
  'steps-invalid': { file: string; faults: Fault[] }
  'steps-refused': { faults: Fault[]; refused: number; rows: number }
  'process-faulty': { faults: readonly ProcessFault[] }
  'remedy-refused': { remedy: RemedyKind; step: string; name: string; rule: RemedyRule }
  'variant-as-is': { process: string }
  'variant-needed': { variant: string; why: 'as-is' | 'approved' }
  'work-role-known': { name: string }
  'work-role-in-use': { role: string; process: string; step: string }
  'weights-empty': { process: string }
  'evaluation-stale': { process: string; evaluation: string }
  'to-be-proposed': { process: string; matter: string }
  'to-be-vote-needed': { process: string }
  'change-request-unready': { request: string }
  'change-request-not-submitted': { request: string }
  'change-request-decided': { request: string; state: 'approved' | 'rejected' }
  'change-request-proposed': { request: string; matter: string }
  'change-request-not-yours': { request: string; way: 'project-manager' | 'chair' | 'vote' }
  'change-request-task': { task: string; why: 'milestone' | 'finished' }
  'actual-too-early': { process: string; why: 'not-approved' | 'before-go-live' }
  'go-live-early': Record<string, never>
  'go-live-unrecorded': Record<string, never>
  'review-held': { months: number; review: string }
  'review-distance-unknown': { months: number; known: readonly number[] }
  'review-before-go-live': { review: string; day: string; liveOn: string | null }
  'iteration-early': { project: string }
  'iteration-exists': { project: string; next: string }
  'iteration-unrelated': { project: string; next: string }
  'document-unknown': { document: string; known: string[] }
  'document-part-unknown': { document: string; part: string; known: readonly string[] }
  'document-not-written': { document: string }
  'nothing-to-undo': { role: RoleId }
  'undo-touched': { version: number; by: number }
  'undo-leaned-on': { version: number; by: number; change: string; title: string }
  'undo-impossible': { change: string }
  'version-unknown': { version: number; last: number }
  'invariant-broken': { rule: string; detail: string }
  'file-unreadable': { file: string; reason: string }
  'file-format': { file: string; reason: string }
  'file-empty': { name: string }
  'file-too-large': { name: string; megabytes: number }
  'file-type-refused': { name: string; known: readonly string[] }
  'files-full': { megabytes: number }
  'files-shut': { kind: string; id: string }
  'file-not-kept': { hash: string }
  'file-missing': { file: string }
  'file-damaged': { file: string }
  'archive-incomplete': { file: string; name: string }
  'journal-damaged': { file: string; line: number; reason: string }
  'journal-cut': { file: string; expected: number; found: number }
  'format-unknown': { file: string; format: number; known: number }
  'storage-full': { file: string }
  'storage-failed': { file: string; reason: string }
  'storage-busy': { folder: string; seconds: number }
  'backup-conflict': { project: string; folder: string }
  'document-template': { template: string; reason: string }
  'locale-unknown': { locale: string; known: readonly string[] }
  'format-not-written': { format: string; known: readonly string[] }
  'archive-id-taken': { project: string }
  'translations-invalid': { file: string; faults: Fault[] }
  'calendar-invalid': { file: string; faults: Fault[] }
  'plan-invalid': { file: string; faults: Fault[] }
  'text-too-long': { limit: number }
  'account-unknown': { account: string }
  'account-exists': { name: string }
  'account-invalid': { faults: Fault[] }
  'account-disabled': { name: string }
  'account-last-administrator': { name: string }
  'password-weak': { reason: string }
  'sign-in-refused': Record<string, never>
  'set-up-code-wrong': Record<string, never>
  'sign-in-throttled': { seconds: number }
  'link-unknown': Record<string, never>
  'link-expired': { kind: 'invitation' | 'reset'; at: string }
  'link-used': { kind: 'invitation' | 'reset' }
  'token-unknown': { token: string }
}
export type ProblemCode = keyof Problems

/** A refusal with its facts. Anything else that is thrown is a bug. */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  readonly code: Code
  readonly facts: Problems[Code]

  constructor(code: Code, facts: Problems[Code], options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(facts)}`, options)
    this.name = 'Problem'
    this.code = code
    this.facts = facts
  }
}

export const isProblem = (error: unknown): error is Problem => error instanceof Problem

/** The places at fault in what somebody gave us. What keeps a process from being measured is no such place. */
export const fieldFaults = ({ code, facts }: Problem): readonly Fault[] => ('faults' in facts && code !== 'process-faulty' ? (facts.faults as readonly Fault[]) : [])
