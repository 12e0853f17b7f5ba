import type { Accounts } from '../accounts/account.ts'
import type { Outbox } from '../accounts/outbox.ts'
import type { Entry } from '../domain/history.ts'
import type { Instant, Day } from '../domain/day.ts'
import type { Held, Project } from '../domain/project.ts'

/** A project in the portfolio, without loading it. `damage` says why it cannot be opened. */
export type ProjectHead = {
  id: string; name: string; closed: boolean; version: number; damage: string | null
  /** The accounts of those who belong to it. */
  members: string[]
}

/** An entry to keep; the store adds format, version, prev and hash. */
export type NewEntry = Pick<Entry, 'at' | 'by' | 'change' | 'input' | 'patches'>

/** What a change decided on the newest state: the entry to keep and the value after it. Without an entry that state is answered as it is. */
export type Decided<Result> = { entry: NewEntry; next: Project; result: Result } | { entry: null; result: Result }

/** A change at the end of a history that is brought in, decided on what the history makes; null: none. */
export type LastChange = (held: Held) => { entry: NewEntry; next: Project } | null

/** What `verify` says about one project. `faults` are empty when all is well. */
export type Verification = { project: string; version: number; hash: string; faults: string[] }

/** Files by the hash of their bytes. */
export type Files = ReadonlyMap<string, Uint8Array>

/**
 * Where projects are kept. One promise, tested once for every store (tests/contract): what `change` returned is durable;
 * a refused change leaves nothing behind; two writers never decide on the same state.
 */
export type Store = {
  heads: () => Promise<ProjectHead[]>
  /** The newest durable state. Throws Problem `project-unknown`. */
  read: (id: string) => Promise<Held>
  /** The state after `version` changes. Throws Problem `version-unknown`. */
  at: (id: string, version: number) => Promise<Held>
  /** The changes after a version, oldest first. */
  entries: (id: string, after?: number) => Promise<Entry[]>
  /** Decides on the newest state (null: no such project) and keeps the change. What `decide` throws is thrown here. */
  change: <Result>(id: string, decide: (tip: Held | null) => Decided<Result>) => Promise<{ held: Held; result: Result }>
  /**
   * Brings in a project with its whole history and the files that its records name, by hash; all or nothing. `last` may add one more
   * change to it, which is kept with the others. Throws Problems `archive-id-taken`, `archive-incomplete` when a standing record names
   * a file that did not come along.
   */
  adopt: (id: string, lines: string, files?: Files, last?: LastChange) => Promise<Held>
  /**
   * Keeps bytes for a record that is to be made next, under their hash; the same bytes twice are one file. Durable before it
   * returns. Bytes that no record names are taken away after a day. Throws Problem `project-unknown`.
   */
  keepFile: (id: string, bytes: Uint8Array) => Promise<{ hash: string; size: number }>
  /** The bytes of that hash, checked against it. Throws Problems `file-missing`, `file-damaged` with the file's name. */
  readFile: (id: string, hash: string) => Promise<Uint8Array>
  /** The hashes of the files that lie there, sorted. */
  files: (id: string) => Promise<string[]>
  /** Takes a project out of the list, to where it can be brought back from by hand. */
  remove: (id: string) => Promise<void>
  verify: (id: string) => Promise<Verification>
  /** The journal as it stands, byte for byte: one line per change. */
  journal: (id: string) => Promise<string>
  close: () => Promise<void>
}

/** What the product stands on while it runs. */
export type Context = {
  store: Store
  /** Accounts and ways in; nothing of them is read or loaded before the first question. */
  accounts: Accounts
  /** What was mailed to accounts, or waits to be; likewise. */
  outbox: Outbox
  /** The moment now; the only clock. Where a day is pinned, that day at the real time of day, so that history and pages agree. */
  now: (project?: Pick<Project, 'timeZone' | 'demonstrationDay'> | null) => Instant
  /** The real moment, whatever day is pinned: for what ends by itself, such as sessions and tokens. */
  clock: () => Instant
  /** The day that counts as today for a project: SIXGATE_TODAY, else the demonstration's, else the day in its time zone. */
  today: (project: Pick<Project, 'timeZone' | 'demonstrationDay'> | null) => Day
  /** The hash of what a document says, or null if the product does not write that document. */
  documentHash: (project: Project, document: string, asked: { phase?: string }, today: Day) => string | null
  /** Loads what a change of this name needs to be decided, which then happens at once. */
  prepare?: (change: string) => Promise<void>
}
