import { z } from 'zod'
import type { Instant } from '../domain/day.ts'
import type { LocaleId } from '../domain/ids.ts'
import { ProjectId } from '../domain/project.ts'
import { PersonId } from '../domain/stamp.ts'
import type { AccountsCopy, AccountsVerification } from './log.ts'

/** Name and address of a person; kept apart from the journal (`people.json`), so that a person can be erased. */
export type PersonFacts = { name: string; mail: string }

/** An account as others see it: no secret in it. */
export type Account = PersonFacts & {
  id: string
  administrator: boolean
  /** May start projects. */
  creates: boolean
  disabled: boolean
  /** The person was erased: no name, no address, no way in. */
  erased: boolean
  locale: LocaleId | null
  timeZone: string | null
  /** Whether a digest of what waits is mailed. */
  digest: DigestRhythm
  madeAt: Instant
  lastSignIn: Instant | null
  /** Whether a password is set: not before an invitation is taken up. */
  active: boolean
}

/** When what waits for somebody is mailed: on working days, or never. */
export const DigestRhythm = z.enum(['daily', 'off'])
export type DigestRhythm = z.infer<typeof DigestRhythm>

/** A one-time link: to take up an account, or to set a new password. */
export type LinkKind = 'invitation' | 'reset'
export type LinkShown = { kind: LinkKind; account: string; name: string; mail: string; expiresAt: Instant }

/** A token of the API as its owner sees it in the list. */
export type TokenShown = { id: string; account: string; name: string; project: string | null; readOnly: boolean; madeAt: Instant; expiresAt: Instant | null; lastUsed: Instant | null; revoked: boolean }

export const NewAccount = z.strictObject({
  name: z.string().trim().min(1).max(100), mail: z.string().trim().max(254).default(''),
  administrator: z.boolean().default(false), creates: z.boolean().default(false),
})
export type NewAccount = z.infer<typeof NewAccount>

/** How long a one-time link may work at most, in days. */
export const MOST_LINK_DAYS = 14

/** Which place of a project an invited person takes, as soon as the invitation is taken up. */
export const Placement = z.strictObject({ project: ProjectId, person: PersonId })
export type Placement = z.infer<typeof Placement>

/** One line of the sign-in audit. */
export type AuditLine = { at: Instant; event: string; account: string | null; by: string | null; address: string | null; detail: string }

/** What a session of express-session holds. */
export type SessionFacts = { account: string | null; expiresAt: Instant; data: string }

/** Who asks, for the audit: an account's id or `operator`, and the address it came from (null: the command line). */
export type By = { id: string; address: string | null }

/**
 * Accounts, ways in, tokens, sessions and their audit. Everything that is answered is durable. Throws Problems:
 * `account-unknown`, `account-exists`, `account-last-administrator`, `password-weak`, `sign-in-refused`,
 * `sign-in-throttled` (with seconds), `link-unknown`, `link-expired`, `link-used`, `token-unknown`, `account-invalid` (with faults),
 * `account-disabled`.
 */
export type Accounts = {
  list: () => Promise<Account[]>
  /** By id, name or address; null: nobody. */
  find: (idOrName: string) => Promise<Account | null>
  hasAdministrator: () => Promise<boolean>
  /** With a password at once (command line, set-up). */
  add: (by: By, account: NewAccount, password: string) => Promise<Account>
  /** The account waits until its link is taken up. The link is shown once. */
  invite: (by: By, account: NewAccount, placement: Placement | null, days: number) => Promise<{ account: Account; link: string }>
  /** A link to set a new password; who has none yet gets a new invitation to the same place. The link before it ends. */
  reset: (by: By, account: string) => Promise<{ account: Account; link: string }>
  /** What a link is for. */
  link: (link: string) => Promise<LinkShown>
  /**
   * Takes a link up: sets the password, ends all sessions. Answers the account, where it was invited to, and a secret for this browser
   * as `signIn` does, so that whoever is locked out by strangers gets in again.
   */
  takeUp: (link: string, password: string, more: { locale?: LocaleId; timeZone?: string }, address: string | null) => Promise<{ account: Account; placement: Placement | null; invitedBy: string | null; device: string }>
  /** `device`: the cookie of a browser that signed in before; strangers cannot slow such a browser down. */
  signIn: (user: string, password: string, address: string, device: string | null) => Promise<{ account: Account; device: string }>
  /** Sessions stay: `signOutEverywhere` ends the others. */
  changePassword: (by: By, account: string, old: string, password: string) => Promise<void>
  edit: (by: By, account: string, given: { name?: string; mail?: string; locale?: LocaleId | null; timeZone?: string | null; digest?: DigestRhythm; administrator?: boolean; creates?: boolean }) => Promise<Account>
  setDisabled: (by: By, account: string, disabled: boolean) => Promise<Account>
  /** Takes name and address out of `people.json`, ends all ways in. The history of projects still verifies. */
  erase: (by: By, account: string) => Promise<void>
  /** Ends all sessions of an account (but one). */
  signOutEverywhere: (by: By, account: string, but: string | null) => Promise<void>
  addToken: (by: By, account: string, token: { name: string; project: string | null; readOnly: boolean; days: number | null }) => Promise<{ id: string; token: string }>
  tokens: (account: string | null) => Promise<TokenShown[]>
  revokeToken: (by: By, token: string) => Promise<void>
  /** The account behind a bearer token, null when it is unknown, expired or revoked, or its account disabled. */
  tokenHolder: (token: string) => Promise<{ account: Account; token: TokenShown } | null>
  /** A secret address of the account's calendar; a new one ends the one before. */
  makeFeed: (by: By, account: string) => Promise<string>
  revokeFeed: (by: By, account: string) => Promise<void>
  hasFeed: (account: string) => Promise<boolean>
  feedHolder: (secret: string) => Promise<Account | null>
  session: (id: string) => Promise<SessionFacts | null>
  keepSession: (id: string, session: SessionFacts) => Promise<void>
  endSession: (id: string) => Promise<void>
  /** The newest first, a thousand at most. */
  audit: (most: number) => Promise<AuditLine[]>
  /**
   * Keeps a line of the audit: a refused change, a forged cookie. The same of one account from one address is kept a hundred times in fifteen
   * minutes, a thousand lines of an account and as many of all strangers; one line then says how many more there were.
   */
  note: (line: Omit<AuditLine, 'at'>) => Promise<void>
  /** Checks the log, line by line; null when there are no accounts yet. */
  verify: () => Promise<AccountsVerification | null>
  /** All accounts as a backup keeps them; null when there are none. */
  copy: () => Promise<AccountsCopy | null>
  /** Takes such a copy in where there are no accounts yet: else false, and nothing is done. */
  adopt: (copy: Pick<AccountsCopy, 'lines' | 'people'>) => Promise<boolean>
  close: () => Promise<void>
}
