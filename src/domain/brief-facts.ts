import { z } from 'zod'
import { Day } from './day.ts'
import { AreaId, GroupId, PositionId, Side } from './ids.ts'
import { PersonId } from './stamp.ts'
import { Line, OptionalLine, Paragraphs } from './text.ts'

const Count = z.int().min(0).max(10_000_000)
const OneToFive = z.int().min(1).max(5)
/** Per cent, 0 to 100. */
const Percent = z.number().min(0).max(100)
const Money = z.number().min(0).max(1e15)

export const Department = z.strictObject({
  id: z.string(), name: Line,
  /** Whether it will work with the CRM. */
  uses: z.boolean(),
  importance: OneToFive.nullable(), urgency: OneToFive.nullable(),
})
export type Department = z.infer<typeof Department>

/** What is to become of a present system, METHOD 1: later is too hard and dear. */
export const SystemFate = z.enum(['integrate', 'replace', 'leave'])
export const PresentSystem = z.strictObject({ id: z.string(), name: Line, fate: SystemFate.nullable(), cost: Money.nullable() })
export type PresentSystem = z.infer<typeof PresentSystem>

/** The problems that made somebody ask for a CRM, in their own words until the diagnosis is done. */
export const BriefProblem = z.strictObject({ id: z.string(), text: Line })

/** A group that somebody works in beside the main one, with the share of working time for it. */
export const Post = z.strictObject({ group: GroupId, lead: z.boolean(), allocation: Percent.nullable(), from: Day.nullable(), until: Day.nullable() })
export type Post = z.infer<typeof Post>

/** Rights that no group gives. */
export const ExtraRole = z.enum(['committee-secretary', 'consultant', 'reporter', 'reader'])

export const Person = z.strictObject({
  id: z.string(),
  /** People in examples are shown by their role; a real project may write a name. */
  name: Line,
  /** The main group; null for somebody who only reads, reports or keeps the minutes. */
  group: GroupId.nullable(),
  side: Side,
  /** Per cent of working time, for the main group. */
  allocation: Percent.nullable(),
  lead: z.boolean(),
  topManagement: z.boolean(),
  /** From when and until when, where it is not the whole project. */
  from: Day.nullable(),
  until: Day.nullable(),
  posts: z.array(Post).max(8),
  position: PositionId.nullable(),
  /** Keys of METHOD 2's skills, or own words. */
  skills: z.array(Line).max(30),
  standIn: PersonId.nullable(),
  /** In the committee: whether the seat has a vote. */
  vote: z.boolean(),
  roles: z.array(ExtraRole).max(4),
  /** The account of the person who holds this place; names and addresses are kept there. */
  account: z.string().regex(/^account-\d{1,9}$/).nullable(),
  /** The day of the training for executives, past or planned. */
  trainedOn: Day.nullable(),
  withdrawn: z.strictObject({ by: z.string(), at: z.string() }).nullable(),
})
export type Person = z.infer<typeof Person>

/** What the brief says about the company and its wishes. Nothing here is needed to start; what is missing is an open point. */
export const BriefFacts = z.strictObject({
  organisation: OptionalLine,
  industry: OptionalLine,
  employees: Count.nullable(),
  users: Count.nullable(),
  departments: z.array(Department).max(500),
  sites: Count.nullable(),
  regions: Count.nullable(),
  subsidiaries: Count.nullable(),
  supplier: OptionalLine,
  consultant: OptionalLine,
  wishedGoLive: Day.nullable(),
  modules: z.array(AreaId).max(12),
  problems: z.array(BriefProblem).max(200),
  systems: z.array(PresentSystem).max(500),
  budget: Money.nullable(),
  itCapability: OneToFive.nullable(),
  urgency: OneToFive.nullable(),
  budgetPressure: OneToFive.nullable(),
  mobileShare: Percent.nullable(),
  networkQuality: OneToFive.nullable(),
  dataResidency: z.boolean().nullable(),
  /** Why the project is done and how it will go about it, as far as the brief says. */
  why: Paragraphs,
  how: Paragraphs,
  risks: z.array(z.strictObject({ id: z.string(), text: Line, answer: OptionalLine })).max(200),
  /** Whether small groups are merged as the complexity proposes. */
  mergeGroups: z.boolean(),
})
export type BriefFacts = z.infer<typeof BriefFacts>
