import type { z } from 'zod'
import type { Day } from '../domain/day.ts'
import type { FileType } from '../domain/file-record.ts'
import type { RoleId } from '../domain/ids.ts'
import type { Patch } from '../domain/patch.ts'
import type { Project } from '../domain/project.ts'
import type { Stamp } from '../domain/stamp.ts'
import type { Leaning } from './leaning.ts'
import type { Ground, Grounds } from './stands-on.ts'

/** What a recipe is told besides its input. */
export type Facts = {
  today: Day
  /** The project's version before this change. */
  version: number
  /** The hash of the last line of the history. */
  head: string
  /** The role that the actor acts in, and all that they have here. */
  role: RoleId
  roles: readonly RoleId[]
  /** The person of the team who acts, where there is one. */
  me: string | null
  /** Who and when, as records keep it. */
  stamp: Stamp
  documentHash: (document: string, phase: string) => string | null
  /** What the store holds under the hash that the input names; only for a change with `file`. */
  file: KeptFile | null
  /** A fresh secret of 22 letters; only for a change with `secret`. */
  secret: string | null
  /** The next iteration that was linked before and was removed since; only for a change with `iteration`. */
  goneIteration: string | null
  /** What undoing the actor's last change would set; only for `undo`. */
  inverse: { version: number; change: string; root: string; patches: Patch[]; withdraw: string[][]; leaning: Leaning | null } | null
}

/** A file whose bytes lie in the store: what they are and how many, found out from themselves. */
export type KeptFile = { hash: string; size: number; type: FileType }

/**
 * The only way a project alters. `make` edits a draft as if it were mutable and may return a small JSON answer (the id of a
 * new thing). It throws a Problem to refuse.
 */
export type Change<Name extends string = string, Input extends z.ZodType = z.ZodType> = {
  name: Name
  input: Input
  may: readonly RoleId[]
  /** The file that the change stands on. Null: it brings none this time. The executor reads it from the store beforehand: bytes that are not there, or are no such file, refuse the change. */
  file?: (input: z.infer<Input>) => { name: string; hash: string } | null
  /** The account that the change names, if any: the executor asks beforehand whether there is one, since a recipe knows the project alone. */
  account?: (input: z.infer<Input>) => string | null
  /** Works out beforehand what `make` needs and would take long, in slices that let other requests in; what it finds is remembered for the values it read. */
  prepare?: (project: Project, input: z.infer<Input>) => Promise<void>
  /** What the change decides about, for what is never undone: who saw it otherwise (`basedOn`) is refused, told what has changed, and looks again. */
  stands?: (project: Project, input: z.infer<Input>, grounds: Grounds) => Ground
  /** The project that the change names as going on from this one: the executor asks beforehand whether it does. */
  iteration?: (input: z.infer<Input>) => string
  /** The change wants a fresh secret, which a recipe cannot make up itself. */
  secret?: true
  make: (project: Project, input: z.infer<Input>, facts: Facts) => Record<string, unknown> | undefined
  /** What decides beside the role, for the table of rights; the recipe or an invariant sees to it. */
  rule?: ChangeRule
  /** A decision of the committee cannot be undone, only superseded. Default true. */
  undoable?: boolean
  /** May be made on a closed project too (opening it again). Default false. */
  onClosed?: boolean
}

export const change = <Name extends string, Input extends z.ZodType>(definition: Change<Name, Input>): Change<Name, Input> => definition

/** Rules beside the role, worded by the locale. */
export type ChangeRule =
  | 'own-last-change' | 'own-group' | 'formed-committee' | 'before-committee' | 'seat-or-stand-in' | 'own-seat' | 'own-round' | 'after-deadline'
  | 'analysis-group' | 'own-draft' | 'change-limits' | 'limits-of-committee'
  | 'issue-flow' | 'issue-work' | 'issue-report' | 'own-comment' | 'own-filter'
  | 'own-matter' | 'own-file' | 'own-action' | 'keeper-of-meeting' | 'moderator-for-others' | 'named-judge' | 'goal-owner' | 'named-payer' | 'own-risk-answer' | 'own-risk-action'

/** Those who run the project. */
export const runners = ['project-manager', 'consultant'] as const satisfies RoleId[]
/** Those who set up the groups. A formed committee is altered by its chair or an administrator: domain/committee-guard.ts. */
export const organisers = ['project-manager', 'consultant', 'committee-chair', 'administrator'] as const satisfies RoleId[]
/** Those who decide. */
export const deciders = ['committee-chair'] as const satisfies RoleId[]

/** The first line of every history. */
export const CREATE_PROJECT = 'create-project'
/** The last line of a history that was brought in from elsewhere and had accounts in it. */
export const OPEN_ARCHIVE = 'open-archive'
