import type { PersonFacts } from './account.ts'
import type { NewLine } from './events.ts'
import type { State } from './state.ts'

/** Names and addresses by the key that an account's newest event gave. What no account names any more is taken away. */
export type People = ReadonlyMap<string, PersonFacts>

/** The newest durable state. */
export type Tip = { state: State; people: People }

/** What to keep (null: nothing), and what to answer once it is kept. `person` is durable before the line that names it. */
export type Decision<Result> = { line: NewLine | null; person?: { key: string; facts: PersonFacts }; answer: (tip: Tip) => Result }

/** What a check of the log found: how many lines, the hash of the last one, and what is wrong. */
export type AccountsVerification = { version: number; hash: string; faults: string[] }

/** The log and the people that belong to it, as a backup keeps them. */
export type AccountsCopy = { lines: string; people: string; version: number; hash: string }

/**
 * Where accounts are kept: one line for each thing that happened, chained as the changes of a project are, and the people beside
 * it. Any number of processes may have it open; what `decide` answered is durable, what it threw left nothing behind.
 */
export type AccountLog = {
  /** The newest state, whoever made it. */
  read: () => Promise<Tip>
  /** Decides on the newest state; nobody else writes meanwhile. What `decide` throws is thrown here. */
  decide: <Result>(decide: (tip: Tip) => Decision<Result>) => Promise<Result>
  /** Null when there are no accounts yet. */
  verify: () => Promise<AccountsVerification | null>
  copy: () => Promise<AccountsCopy | null>
  /** Takes a copy in, if there are no accounts here yet: else false. Throws Problems when the copy is damaged. */
  adopt: (copy: Pick<AccountsCopy, 'lines' | 'people'>) => Promise<boolean>
  close: () => Promise<void>
}
