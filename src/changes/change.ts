import type { z } from 'zod'
import type { Day } from '../domain/day.ts'
import type { RoleId } from '../domain/ids.ts'
import type { Patch } from '../domain/patch.ts'
import type { Project } from '../domain/project.ts'
import type { Stamp } from '../domain/stamp.ts'

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
  /** What undoing the actor's last change would set; only for `undo`. */
  inverse: { version: number; change: string; patches: Patch[]; withdraw: string[][] } | null
}

/**
 * The only way a project alters. `make` edits a draft as if it were mutable and may return a small JSON answer (the id of a
 * new thing). It throws a Problem to refuse.
 */
export type Change<Name extends string = string, Input extends z.ZodType = z.ZodType> = {
  name: Name
  input: Input
  may: readonly RoleId[]
  make: (project: Project, input: z.infer<Input>, facts: Facts) => Record<string, unknown> | undefined
  /** A decision of the committee cannot be undone, only superseded. Default true. */
  undoable?: boolean
  /** May be made on a closed project too (opening it again). Default false. */
  onClosed?: boolean
}

export const change = <Name extends string, Input extends z.ZodType>(definition: Change<Name, Input>): Change<Name, Input> => definition

/** Those who run the project. */
export const runners = ['project-manager', 'consultant'] as const satisfies RoleId[]
/** Those who decide. */
export const deciders = ['committee-chair'] as const satisfies RoleId[]

/** The first line of every history. */
export const CREATE_PROJECT = 'create-project'
