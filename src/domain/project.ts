import { z } from 'zod'
import { Baseline } from './baseline.ts'
import { BriefFacts, Person } from './brief-facts.ts'
import { DiagnosedProblem } from './diagnosis.ts'
import { FamilyLeftOut, Goal, Measurement } from './goal.ts'
import { Benefits } from './benefits.ts'
import { BusinessCase } from './business-case.ts'
import { Budget, ChangeRequest } from './change-request.ts'
import { WorkCalendar } from './calendar.ts'
import { Day, type Instant } from './day.ts'
import { DecisionKind, GroupId, LocaleId, PhaseId, Rating, Readiness } from './ids.ts'
import { FileRecord } from './file-record.ts'
import { Issue, IssueDesk } from './issue.ts'
import { Meeting } from './meeting.ts'
import { Organisation } from './organisation.ts'
import { Process, RoleOfWork } from './process/process.ts'
import { Raci } from './raci.ts'
import { Risk, RiskAnswer, RiskReview } from './risk.ts'
import { Matter, ProposedCondition, Round } from './round.ts'
import { Id, RoundId, Stamp, Withdrawn } from './stamp.ts'
import { SupervisionReport } from './supervision.ts'
import { Line, Link, OptionalLine, Paragraphs } from './text.ts'

/** Working days, before weekends and holidays. */
export const Estimate = z
  .strictObject({ optimistic: z.number().min(0).max(2_000), likely: z.number().min(0).max(2_000), pessimistic: z.number().min(0).max(2_000) })
  .refine(({ optimistic, likely, pessimistic }) => optimistic <= likely && likely <= pessimistic, 'estimate-order')
export type Estimate = z.infer<typeof Estimate>

export const Task = z.strictObject({
  id: Id,
  phase: PhaseId,
  /** A task of the method has a key and is named by the locale; an own one has a title. */
  key: z.string().nullable(),
  title: OptionalLine,
  group: GroupId,
  /** Takes no time: marks that something has been reached. */
  milestone: z.boolean(),
  estimate: Estimate,
  predecessors: z.array(Id).max(500),
  order: z.number(),
  /** Per cent, 0 to 100. */
  done: z.number().min(0).max(100),
  startedOn: Day.nullable(),
  finishedOn: Day.nullable(),
  withdrawn: Withdrawn,
})
export type Task = z.infer<typeof Task>

export const DeliverableStatus = z.enum(['draft', 'in-review', 'approved'])
export const Deliverable = z.strictObject({
  id: Id,
  phase: PhaseId,
  /** A document of the method (METHOD 12) has its key; anything else a title. */
  document: z.string().nullable(),
  title: OptionalLine,
  group: GroupId,
  status: DeliverableStatus,
  link: Link,
  /** What was approved: the project's version and, if the product writes the document, the hash of what it said. */
  approved: Stamp.extend({ version: z.int(), hash: z.string().nullable() }).nullable(),
  withdrawn: Withdrawn,
})
export type Deliverable = z.infer<typeof Deliverable>

export const Criterion = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Own criteria have a title; those of the method are named by the locale. */
  title: OptionalLine,
  mandatory: z.boolean(),
  weight: z.int().min(1).max(5),
  /** The share in per cent that is asked for, where the method names one. */
  mark: z.number().min(0).max(100).nullable(),
  rating: Stamp.extend({ value: Rating, evidence: Paragraphs, link: Link }).nullable(),
  notApplicable: Stamp.extend({ reason: Paragraphs }).nullable(),
  dropped: Stamp.extend({ reason: Paragraphs }).nullable(),
  /** An own criterion whose adding was undone: off the sheet, its number stays taken. */
  withdrawn: Stamp.nullable(),
})
export type Criterion = z.infer<typeof Criterion>

/** One round's hand-over of a checkpoint to the committee, with what the project manager recommends. */
export const Submission = Stamp.extend({
  id: Id,
  round: z.int().min(1),
  recommendation: DecisionKind,
  reason: Paragraphs,
  conditions: z.array(ProposedCondition).max(50),
})
export type Submission = z.infer<typeof Submission>

export const Phase = z.strictObject({
  id: PhaseId,
  started: Stamp.extend({ on: Day }).nullable(),
  /** The score from which the phase is ready, 0 to 100. */
  passMark: z.number().min(0).max(100),
  criteria: z.array(Criterion).max(60),
  submissions: z.array(Submission),
})
export type Phase = z.infer<typeof Phase>

/** A criterion as it stood when the committee decided. */
export const FrozenRow = z.strictObject({
  criterion: z.string(), title: z.string(), mandatory: z.boolean(), weight: z.int(),
  automatic: z.boolean(), rating: Rating.nullable(), out: z.enum(['not-applicable', 'dropped']).nullable(),
  have: z.number().nullable(), of: z.number().nullable(), evidence: z.string(), reason: z.string(),
})
export const Decision = Stamp.extend({
  id: Id,
  phase: PhaseId,
  round: z.int().min(1),
  kind: DecisionKind,
  on: Day,
  reason: Paragraphs,
  /** The version of the project that the committee had before it: look at it with `?at=`. */
  version: z.int(),
  score: z.number().nullable(),
  readiness: Readiness,
  rows: z.array(FrozenRow),
  conditions: z.array(Id),
  supersedes: Id.nullable(),
  /** The round of votes that took it; null where somebody recorded it for the committee before there was one. */
  vote: RoundId.nullable(),
})
export type Decision = z.infer<typeof Decision>

export const EarlyStart = Stamp.extend({ id: Id, tasks: z.array(Id).min(1).max(500), reason: Paragraphs, withdrawn: Withdrawn })
export type EarlyStart = z.infer<typeof EarlyStart>

/** A text of the users in other languages; a language that is not filled in is an empty string. */
export const Translation = z.strictObject({
  id: Id, text: z.string().min(1).max(20_000),
  en: z.string().max(20_000), 'zh-CN': z.string().max(20_000), 'zh-TW': z.string().max(20_000),
})
export type Translation = z.infer<typeof Translation>

export const ProjectId = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/)

/** A CRM implementation project: one immutable value. Whatever a page, a document or a check says is computed from it. */
export const Project = z.strictObject({
  id: ProjectId,
  name: Line,
  /** One line under the name. */
  subtitle: OptionalLine,
  language: LocaleId,
  timeZone: z.string().max(60),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Figures are made up, and every page says so. */
  example: z.boolean(),
  /** Set while the demonstration is played: the day that counts as today. */
  demonstrationDay: Day.nullable(),
  created: Stamp,
  closed: Stamp.nullable(),
  start: Day,
  brief: BriefFacts,
  goals: z.array(Goal),
  /** The series of each goal, oldest entry first. */
  measurements: z.record(z.string().regex(/^goal-\d{1,9}$/), z.array(Measurement)),
  outcomesLeftOut: z.array(FamilyLeftOut),
  diagnosis: z.array(DiagnosedProblem),
  businessCase: BusinessCase,
  benefits: Benefits,
  processes: z.array(Process),
  workRoles: z.array(RoleOfWork),
  team: z.array(Person),
  calendar: WorkCalendar,
  phases: z.array(Phase).length(6),
  tasks: z.array(Task),
  deliverables: z.array(Deliverable),
  decisions: z.array(Decision),
  issues: z.array(Issue),
  earlyStarts: z.array(EarlyStart),
  baselines: z.array(Baseline),
  translations: z.array(Translation),
  organisation: Organisation,
  raci: Raci,
  matters: z.array(Matter),
  rounds: z.array(Round),
  meetings: z.array(Meeting),
  supervision: z.array(SupervisionReport),
  files: z.array(FileRecord),
  issueDesk: IssueDesk,
  changeRequests: z.array(ChangeRequest),
  budget: Budget,
  risks: z.array(Risk),
  riskAnswers: z.array(RiskAnswer),
  riskReviews: z.array(RiskReview),
})
export type Project = z.infer<typeof Project>

/** A project as a store holds it: the value, how many changes made it, and the hash of the last one. */
export type Held = { version: number; hash: string; at: Instant; project: Project }

export const phaseOf = (project: Project, id: PhaseId): Phase => project.phases[PhaseId.options.indexOf(id)] as Phase
