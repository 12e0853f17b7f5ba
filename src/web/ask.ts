import type { Context } from '../changes/context.ts'
import type { Troubled } from '../changes/inbox.ts'
import type { Person } from '../domain/brief-facts.ts'
import type { Day } from '../domain/day.ts'
import type { RoleId } from '../domain/ids.ts'
import type { Problem } from '../domain/problem.ts'
import type { Held, Project } from '../domain/project.ts'
import { faultSentence } from '../locales/fault.ts'
import { wordOf } from '../locales/word-of.ts'
import type { BadRequest } from './bad-request.ts'
import type { Form, Posted } from './form.ts'
import { paths } from './paths.ts'
import type { Reader } from './reader.ts'

/** What a page is asked with. */
export type Ask = {
  context: Context
  reader: Reader
  /** Whether this server plays the demonstration. */
  demonstration: boolean
  /** The address asked for, without its query. */
  path: string
  params: Record<string, string>
  query: Record<string, string>
  /** The address that people reach us at, for what is printed or sent: a page that says it tells so in its `depends`. */
  address?: string
  posted: Posted | null
  /** Told of a refusal that is answered by a page: what people try and may not is kept. */
  refused?: (error: Problem | BadRequest) => void
  /** Told of trouble with one of several projects, which is left out of the page. */
  troubled?: Troubled
}

/** A page of a project: the project as it is, or as it was at a version (`?at=`), when nothing can be changed. */
export type ProjectAsk = Ask & {
  held: Held
  project: Project
  today: Day
  past: boolean
  /** What the reader may do here, the strongest role first. */
  roles: readonly RoleId[]
  /** The person of the team who reads, where there is one. */
  me: Person | null
}

/** A page ready to print: its view, and everything that view says. */
export type Page = { view: string; page: object }

/**
 * A form that posts a change of the project and comes back to `back` (a path, perhaps with a fragment). `values` are what
 * stands there now; `key` names the field that tells one form of a change from another (the task of a row).
 */
export function formFor(ask: ProjectAsk, change: string, back: string, values: Record<string, string> = {}, key?: string): Form {
  const { posted, project, held, reader } = ask
  const failed = posted?.change === change && (!key || posted.values[key] === values[key])
  const errors = failed ? Object.fromEntries(posted.faults.map(({ path, message }) => [path, faultSentence(reader.words, wordOf(reader.words.project.reasons, message))])) : {}
  return {
    action: paths.change(project.id, change), back, version: held.version, failed, errors,
    values: failed ? { ...values, ...posted.values } : values,
  }
}
