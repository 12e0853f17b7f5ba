import { z } from 'zod'
import { Day } from './day.ts'
import { PhaseId } from './ids.ts'
import { ProcessId, StepId } from './process/process.ts'
import { Id, PersonId, Stamp, Withdrawn } from './stamp.ts'
import { Line, OptionalLine, Paragraphs } from './text.ts'

export const IssueId = z.string().regex(/^issue-\d{1,9}$/)
export const CommentId = z.string().regex(/^comment-\d{1,9}$/)
export const DoorId = z.string().regex(/^door-\d{1,9}$/)
export const BatchId = z.string().regex(/^batch-\d{1,9}$/)

/** What an issue is about. METHOD 9. */
export const IssueKind = z.enum(['system', 'process', 'operation', 'data', 'expectation-gap', 'conflict', 'training', 'infrastructure', 'condition'])
export type IssueKind = z.infer<typeof IssueKind>

/** How bad it is, the worst first. METHOD 9. */
export const Severity = z.enum(['critical', 'major', 'minor', 'suggestion'])
export type Severity = z.infer<typeof Severity>

/** Who is to solve it. */
export const IssueRoute = z.enum(['internal', 'supplier', 'consultant'])
export type IssueRoute = z.infer<typeof IssueRoute>

export const IssueStatus = z.enum(['new', 'triaged', 'in-progress', 'waiting', 'resolved', 'verified', 'closed', 'rejected', 'duplicate'])
export type IssueStatus = z.infer<typeof IssueStatus>

/** Whom a waiting issue waits for. */
export const WaitingFor = z.enum(['reporter', 'internal', 'supplier', 'consultant', 'committee'])
export type WaitingFor = z.infer<typeof WaitingFor>

/** Something said of an issue, in Markdown. Who is named in it (`mentions`) is asked to look, until they have (`seen`). */
export const IssueComment = Stamp.extend({
  id: CommentId,
  text: Paragraphs,
  mentions: z.array(PersonId).max(50),
  seen: z.array(PersonId).max(50),
  edited: Stamp.nullable(),
  withdrawn: Withdrawn,
})
export type IssueComment = z.infer<typeof IssueComment>

/** One stretch of an issue's life: its status, and with whom it lies, from `on` until the next one. The last one is the present. */
export const IssueTurn = Stamp.extend({
  id: z.string().regex(/^turn-\d{1,9}$/),
  on: Day,
  status: IssueStatus,
  route: IssueRoute,
  waitingFor: WaitingFor.nullable(),
  note: Paragraphs,
})
export type IssueTurn = z.infer<typeof IssueTurn>

/** Who reported it: somebody of the team, somebody else by name and department, or nobody that we know. */
export const Reporter = z.strictObject({
  person: PersonId.nullable(),
  name: OptionalLine,
  department: OptionalLine,
  /** The front-line form through which it came. */
  door: DoorId.nullable(),
  /** The SHA-256 of the key in the link by which the reporter follows it; the key itself is kept nowhere. */
  key: z.string().regex(/^[0-9a-f]{64}$/).nullable(),
})
export type Reporter = z.infer<typeof Reporter>

/** What an issue belongs to, beside its phase. */
export const IssueLinks = z.strictObject({
  task: Id.nullable(),
  /** Its number in the specification of requirements. */
  requirement: OptionalLine,
  process: ProcessId.nullable(),
  /** A step of that process. */
  step: StepId.nullable(),
  goal: Id.nullable(),
})
export type IssueLinks = z.infer<typeof IssueLinks>

/** How much an issue, the desk and a batch hold at most, what was taken back included: `list-limits.ts` sees to it. */
export const mostInIssue = { related: 200, watchers: 500, comments: 2_000, turns: 2_000 } as const
export const mostInDesk = { doors: 500, filters: 500, batches: 2_000 } as const
export const mostInBatch = { answered: 500 } as const

/** Something that is wrong, missing or to be done, with an owner and a day. METHOD 9. */
export const Issue = z.strictObject({
  id: IssueId,
  /** Null until somebody has looked at it, as is `severity`. */
  kind: IssueKind.nullable(),
  severity: Severity.nullable(),
  title: Line,
  description: Paragraphs,
  /** Where it happened: a screen, a station, a department. */
  where: OptionalLine,
  phase: PhaseId,
  links: IssueLinks,
  reporter: Reporter,
  /** Who is to see to it: somebody of the team, or somebody else by name. */
  assignee: PersonId.nullable(),
  owner: OptionalLine,
  route: IssueRoute,
  status: IssueStatus,
  waitingFor: WaitingFor.nullable(),
  dueOn: Day.nullable(),
  /** What will be done about it, and by whom. */
  plan: Paragraphs,
  cause: Paragraphs,
  solution: Paragraphs,
  /** Kept from the public form: neither offered as similar nor as known there. */
  confidential: z.boolean(),
  duplicateOf: IssueId.nullable(),
  /** The settled one that it says again: told when it is judged, or by somebody (`none`: they saw that it does not). Null: nobody has said. */
  recurs: z.union([IssueId, z.literal('none')]).nullable(),
  related: z.array(IssueId).max(mostInIssue.related),
  watchers: z.array(PersonId).max(mostInIssue.watchers),
  comments: z.array(IssueComment).max(mostInIssue.comments),
  turns: z.array(IssueTurn).max(mostInIssue.turns),
  /** Its number in the tool that it was brought over from, or the supplier's own. */
  external: OptionalLine,
  /** The decision that set it as a condition. */
  decision: Id.nullable(),
  raised: Stamp,
  closed: Stamp.extend({ on: Day, note: Paragraphs }).nullable(),
  withdrawn: Withdrawn,
})
export type Issue = z.infer<typeof Issue>

/** A way in for the front line: a link and a QR code on a poster, until it is closed. */
export const ReportDoor = Stamp.extend({
  id: DoorId,
  /** Where it hangs: "Repair station 12". */
  title: Line,
  department: OptionalLine,
  /** The secret part of its address; on the wall for everybody, so no secret to members. */
  token: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  closed: Stamp.nullable(),
  withdrawn: Withdrawn,
})
export type ReportDoor = z.infer<typeof ReportDoor>

/** As an address spells it, a Chinese character has nine letters: more than what was typed. */
const MOST_QUERY = 8_000

/** A view of the list that somebody keeps: the query of its address. `shared`: for all members, else for whoever saved it. */
export const SavedFilter = Stamp.extend({ id: z.string().regex(/^filter-\d{1,9}$/), title: Line, query: z.string().max(MOST_QUERY), shared: z.boolean(), withdrawn: Withdrawn })
export type SavedFilter = z.infer<typeof SavedFilter>

/** What the supplier or the consultant says of an issue: solved, still being worked on, they ask back, they do not see to it. */
export const AnswerState = z.enum(['solved', 'in-work', 'question', 'declined'])
export type AnswerState = z.infer<typeof AnswerState>

/** What was handed to the supplier or the consultant at one time. */
export const IssueBatch = Stamp.extend({
  id: BatchId, on: Day, to: IssueRoute.exclude(['internal']), issues: z.array(IssueId).min(1).max(5_000), note: Paragraphs,
  /** When its answers came back, the newest last. */
  answered: z.array(Stamp.extend({
    id: z.string().regex(/^answer-\d{1,9}$/), on: Day, issues: z.int(),
    /** What came: of each issue its state and the fingerprint of the whole row, so that the same file changes nothing the second time. */
    rows: z.array(z.strictObject({ issue: IssueId, state: AnswerState, says: z.string().regex(/^[0-9a-f]{16}$/) })).max(5_000),
  })).max(mostInBatch.answered),
  withdrawn: Withdrawn,
})
export type IssueBatch = z.infer<typeof IssueBatch>

/** Working days by severity; null: no limit. */
export const DaysBySeverity = z.strictObject({ critical: z.int().min(0).max(250).nullable(), major: z.int().min(0).max(250).nullable(), minor: z.int().min(0).max(250).nullable(), suggestion: z.int().min(0).max(250).nullable() })
export type DaysBySeverity = z.infer<typeof DaysBySeverity>

/** How a project takes in and handles issues. */
export const IssueDesk = z.strictObject({
  /** The front-line form asks for no account. */
  anonymous: z.boolean(),
  doors: z.array(ReportDoor).max(mostInDesk.doors),
  /** Due so many working days after it was judged. METHOD 9: 1, 3, 10, none. */
  dueDays: DaysBySeverity,
  /** So many working days the supplier has to answer. */
  serviceDays: DaysBySeverity,
  filters: z.array(SavedFilter).max(mostInDesk.filters),
  batches: z.array(IssueBatch).max(mostInDesk.batches),
})
export type IssueDesk = z.infer<typeof IssueDesk>

export const bareIssueDesk: IssueDesk = {
  anonymous: false, doors: [],
  dueDays: { critical: 1, major: 3, minor: 10, suggestion: null },
  serviceDays: { critical: 1, major: 3, minor: 10, suggestion: null },
  filters: [], batches: [],
}

const done: readonly IssueStatus[] = ['verified', 'closed', 'rejected', 'duplicate']

/** Whether it still asks for something: what is solved but not verified does. */
export const isOpenIssue = ({ status }: Pick<Issue, 'status'>): boolean => !done.includes(status)

/** A condition of a checkpoint: an issue with an owner and a day. It is open, met (closed) or dropped (rejected). */
export type Condition = Issue & { kind: 'condition'; dueOn: Day }
export const isCondition = (issue: Issue): issue is Condition => issue.kind === 'condition' && issue.dueOn !== null

export type ConditionState = 'open' | 'met' | 'dropped'
export const conditionState = (issue: Pick<Issue, 'status'>): ConditionState => (isOpenIssue(issue) ? 'open' : issue.status === 'rejected' || issue.status === 'duplicate' ? 'dropped' : 'met')

/** What every issue has that the third format did not know. */
export const issueDefaults = {
  severity: null, description: '', where: '',
  links: { task: null, requirement: '', process: null, step: null, goal: null },
  reporter: { person: null, name: '', department: '', door: null, key: null },
  assignee: null, route: 'internal', waitingFor: null, plan: '', cause: '', solution: '', confidential: false, duplicateOf: null, recurs: null,
  related: [], watchers: [], comments: [], turns: [], external: '',
} satisfies Partial<Issue>

const formerly: Readonly<Record<string, IssueStatus>> = { open: 'triaged', met: 'closed', dropped: 'rejected' }

/** Whether an issue is as the third format wrote it, which knew conditions alone. */
export const isFormerIssue = (issue: Issue): boolean => !Object.hasOwn(issue, 'turns') || Object.hasOwn(formerly, issue.status)
export const issueCompleted = (issue: Issue): Issue => ({ ...issueDefaults, ...issue, status: formerly[issue.status] ?? issue.status })
