import type { z } from 'zod'
import type { changes } from '../changes/registry.ts'
import type { Day } from '../domain/day.ts'
import type { Subject } from '../domain/meeting.ts'
import type { DecisionKind, GroupId, OutcomeFamily, PhaseId, Rating } from '../domain/ids.ts'

type Changes = typeof changes
export type WordedChange = keyof Changes | 'create-project' | 'open-archive'

/** What the changes that begin a history here were given. */
type Begun = { 'create-project': { name: string; from?: string }; 'open-archive': { people: string[]; person?: string } }

/** What a change was given, as its schema understood it and the history keeps it. */
export type InputOf<Name extends WordedChange> = Name extends 'undo' ? { undone?: number; change?: string } : Name extends keyof Changes ? z.output<Changes[Name]['input']> : Name extends keyof Begun ? Begun[Name] : never

/** How a sentence of the history names things: in quotation marks what has a title. An id that is no longer known stays as it is. */
export type SentenceNames = {
  phase: (id: PhaseId) => string
  criterion: (phase: PhaseId, id: string) => string
  task: (id: string) => string
  deliverable: (id: string) => string
  goal: (id: string) => string
  /** A diagnosed problem. */
  problem: (id: string) => string
  person: (id: string) => string
  process: (id: string) => string
  /** A variant of a process: its title, else how it is now or will be. */
  variant: (process: string, id: string) => string
  /** A step of a process, of whichever variant. */
  step: (process: string, id: string) => string
  /** The step as it was approved to be built: what is measured after the go-live. */
  builtStep: (process: string, id: string) => string
  /** Who does work in processes. */
  workRole: (id: string) => string
  /** A cost of the business case. */
  cost: (id: string) => string
  /** A kind of outcome, METHOD 5.3. */
  outcome: (family: OutcomeFamily) => string
  condition: (id: string) => string
  /** An evidence file. */
  file: (id: string) => string
  meeting: (id: string) => string
  /** What an item of an agenda is about. */
  subject: (subject: Subject) => string
  /** What a round of votes is about. */
  motion: (round: string) => string
  /** A decision or an action of a meeting's minutes. */
  record: (meeting: string, id: string) => string
  /** A report of the supervision group. */
  report: (id: string) => string
  issue: (id: string) => string
  /** An issue with the word for it; on its own page, it is this one. */
  theIssue: (id: string) => string
  /** The same of the issue that a change has just made, by its title. */
  newIssue: (title: string) => string
  /** A way in for the front line: where it hangs. */
  door: (id: string) => string
  changeRequest: (id: string) => string
  budgetLine: (id: string) => string
  risk: (id: string) => string
  /** Something to improve after go-live. */
  improvement: (id: string) => string
  group: (id: GroupId) => string
  decision: (kind: DecisionKind) => string
  rating: (rating: Rating) => string
  /** A row of the RACI matrix. */
  raciRow: (id: string) => string
  /** A user's text in this language's quotation marks, translated where the project has it and cut where it is long. */
  quoted: (text: string) => string
  /** The first few and how many more. */
  list: (texts: readonly string[]) => string
  day: (day: Day) => string
  number: (n: number) => string
  /** What a change is called, as on its button. */
  change: (name: string) => string
  /** The names of the fields that were given. */
  fields: (input: object) => string
}

/** For each change, what the history says about it, without who and when. What a button says stands in `changeNames`. */
export type ChangeSentences = { readonly [Name in WordedChange]: (input: InputOf<Name>, names: SentenceNames) => string }

type Scalar = string | number | boolean | null | undefined
/** Every field's name, also of fields within fields. */
type FieldsOf<T> = T extends Scalar ? never
  : T extends readonly (infer Item)[] ? FieldsOf<Item>
  : string extends keyof T ? never
  : { [K in keyof T & string]: K | FieldsOf<T[K]> }[keyof T & string]
export type FieldName = { [Name in keyof Changes]: FieldsOf<z.output<Changes[Name]['input']>> }[keyof Changes]

/** The fields of all changes, one word each wherever they stand; a hint where the word alone does not say what is asked. */
export type FieldWords = { readonly [Field in FieldName]: { readonly label: string; readonly hint?: string } }
