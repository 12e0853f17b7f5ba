import type { Instant } from '../domain/day.ts'
import { NO_HASH } from '../domain/history.ts'
import type { LocaleId } from '../domain/ids.ts'
import type { AuditLine, DigestRhythm, TokenShown } from './account.ts'
import { auditLineOf } from './audit.ts'
import type { AccountEvent, AccountLine, KeptLink } from './events.ts'
import { addressLane, countFailure, forgive, type Lanes } from './throttle.ts'

/** An account as the log makes it: no name, no address, no secret but as a hash. */
export type KeptAccount = {
  id: string
  /** Where `people.json` has its name and address; null: erased. */
  person: string | null
  password: string | null
  administrator: boolean
  creates: boolean
  disabled: boolean
  locale: LocaleId | null
  timeZone: string | null
  digest: DigestRhythm
  madeAt: Instant
  lastSignIn: Instant | null
  /** The newest link; only that one can be taken up. `by`: who made it. */
  link: (KeptLink & { by: string | null; used: boolean }) | null
  /** Browsers that signed in, the newest last. */
  devices: string[]
  feed: string | null
}

type KeptToken = Omit<TokenShown, 'lastUsed'> & { hash: string; lastUsed: Instant | null }
type KeptSession = { account: string; expiresAt: Instant; data: string }

/** All that is known after a line of the log. It is altered in place, and only by lines that are on the disk. */
export type State = {
  version: number
  hash: string
  accounts: Map<string, KeptAccount>
  tokens: Map<string, KeptToken>
  sessions: Map<string, KeptSession>
  /** The account of a link or a feed, the id of a token, by the hash of its secret. */
  links: Map<string, string>
  feeds: Map<string, string>
  tokenIds: Map<string, string>
  failures: Lanes
  /** The newest lines, the oldest first. */
  audit: AuditLine[]
}

const MOST_DEVICES = 20
const MOST_AUDIT = 1_000
/** How many lines pass before ended sessions are looked for. */
const SWEEP_EVERY = 256

export const freshState = (): State => ({
  version: 0, hash: NO_HASH, accounts: new Map(), tokens: new Map(), sessions: new Map(), links: new Map(), feeds: new Map(), tokenIds: new Map(), failures: new Map(), audit: [],
})

/** Brings the state on by one line. A line that names what is not there alters nothing. */
export function applyLine(state: State, line: AccountLine): void {
  const deed = deeds[line.event.kind] as (state: State, event: AccountEvent, line: AccountLine) => void
  deed(state, line.event, line)
  state.version = line.version
  state.hash = line.hash
  const told = auditLineOf(line, state)
  if (told) state.audit.push(told)
  if (state.audit.length >= 2 * MOST_AUDIT) state.audit.splice(0, state.audit.length - MOST_AUDIT)
  if (line.version % SWEEP_EVERY === 0) forgetEnded(state, line.at)
}

type Deeds = { [Kind in AccountEvent['kind']]: (state: State, event: Extract<AccountEvent, { kind: Kind }>, line: AccountLine) => void }

const deeds: Deeds = {
  'account-added': (state, { account, person, password, administrator, creates, link }, { at, by }) => {
    state.accounts.set(account, {
      id: account, person, password, administrator, creates, disabled: false, locale: null, timeZone: null, digest: 'daily', madeAt: at, lastSignIn: null, link: null, devices: [], feed: null,
    })
    if (link) giveLink(state, account, link, by)
  },
  'account-edited': (state, { kind: _, account, ...given }) => alter(state, account, (kept) => Object.assign(kept, given)),
  'account-disabled': (state, { account }) => alter(state, account, (kept) => {
    kept.disabled = true
    endWaysIn(state, kept)
  }),
  'account-enabled': (state, { account }) => alter(state, account, (kept) => {
    kept.disabled = false
  }),
  'account-erased': (state, { account }) => alter(state, account, (kept) => {
    endWaysIn(state, kept)
    Object.assign(kept, { person: null, password: null, administrator: false, creates: false, disabled: true, devices: [] })
  }),
  'link-made': (state, { account, link }, { by }) => giveLink(state, account, link, by),
  'link-taken': (state, { account, password, device, locale, timeZone }) => alter(state, account, (kept) => {
    kept.password = password
    if (locale) kept.locale = locale
    if (timeZone) kept.timeZone = timeZone
    if (kept.link) kept.link.used = true
    endSessions(state, account, null)
    rememberDevice(kept, device)
    state.failures.delete(`account:${account}`)
  }),
  'signed-in': (state, { account, device }, { at, address }) => alter(state, account, (kept) => {
    clearFailures(state, kept, device, address)
    rememberDevice(kept, device)
    kept.lastSignIn = at
  }),
  'sign-in-failed': (state, { account, device }, { at, address }) => {
    for (const lane of signInLanes(account && `account:${account}`, device, address)) countFailure(state.failures, lane, Date.parse(at), account)
  },
  'password-changed': (state, { account, password }) => alter(state, account, (kept) => {
    kept.password = password
    state.failures.delete(`change:${account}`)
  }),
  'password-refused': (state, { account }, { at }) => countFailure(state.failures, `change:${account}`, Date.parse(at)),
  'signed-out-everywhere': (state, { account, but }) => endSessions(state, account, but),
  'token-added': (state, { kind: _, token, ...given }, { at }) => {
    state.tokens.set(token, { id: token, ...given, madeAt: at, lastUsed: null, revoked: false })
    state.tokenIds.set(given.hash, token)
  },
  'token-revoked': (state, { token }) => revoke(state, token),
  'token-used': (state, { token }, { at }) => {
    const kept = state.tokens.get(token)
    if (kept) kept.lastUsed = at
  },
  'feed-made': (state, { account, hash }) => alter(state, account, (kept) => {
    endFeed(state, kept)
    kept.feed = hash
    state.feeds.set(hash, account)
  }),
  'feed-revoked': (state, { account }) => alter(state, account, (kept) => endFeed(state, kept)),
  'session-kept': (state, { session, account, expiresAt, data }) => void state.sessions.set(session, { account, expiresAt, data }),
  'session-ended': (state, { session }) => void state.sessions.delete(session),
  noted: () => undefined,
}

/** What a failed sign-in counts for: a known browser's own counter, else the account's (or the unknown name's) and the address's. */
export const signInLanes = (account: string | null, device: string | null, address: string | null): string[] =>
  (device ? [`device:${device}`] : [...(account ? [account] : []), ...(address ? [addressLane(address)] : [])])

function alter(state: State, account: string, deed: (kept: KeptAccount) => void): void {
  const kept = state.accounts.get(account)
  if (kept) deed(kept)
}

function giveLink(state: State, account: string, link: KeptLink, by: string | null): void {
  alter(state, account, (kept) => {
    if (kept.link) state.links.delete(kept.link.hash)
    kept.link = { ...link, by, used: false }
    state.links.set(link.hash, account)
  })
}

function endWaysIn(state: State, kept: KeptAccount): void {
  endSessions(state, kept.id, null)
  endFeed(state, kept)
  for (const token of state.tokens.values()) if (token.account === kept.id) revoke(state, token.id)
  if (kept.link) state.links.delete(kept.link.hash)
  kept.link = null
}

function endSessions(state: State, account: string, but: string | null): void {
  for (const [session, kept] of state.sessions) if (kept.account === account && session !== but) state.sessions.delete(session)
}

function endFeed(state: State, kept: KeptAccount): void {
  if (kept.feed) state.feeds.delete(kept.feed)
  kept.feed = null
}

function revoke(state: State, token: string): void {
  const kept = state.tokens.get(token)
  if (!kept) return
  kept.revoked = true
  state.tokenIds.delete(kept.hash)
}

function rememberDevice(kept: KeptAccount, device: string): void {
  kept.devices = [...kept.devices.filter((each) => each !== device), device].slice(-MOST_DEVICES)
}

/** Who knows the password is forgiven what they got wrong: on a known browser its own failures, else those of strangers on this account. */
function clearFailures({ failures }: State, kept: KeptAccount, device: string, address: string | null): void {
  if (kept.devices.includes(device)) {
    failures.delete(`device:${device}`)
    return
  }
  failures.delete(`account:${kept.id}`)
  if (address) forgive(failures, addressLane(address), kept.id)
}

function forgetEnded(state: State, now: Instant): void {
  for (const [session, { expiresAt }] of state.sessions) if (expiresAt <= now) state.sessions.delete(session)
}
