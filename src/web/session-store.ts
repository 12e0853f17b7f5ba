import session, { type SessionData } from 'express-session'
import type { Accounts } from '../accounts/account.ts'
import type { Instant } from '../domain/day.ts'

declare module 'express-session' {
  interface SessionData {
    /** Whose session it is; a visitor's before signing in has none. */
    account?: string
    /** When it ends, however much it is used. */
    until?: Instant
  }
}

type Kept = Pick<Accounts, 'session' | 'keepSession' | 'endSession'>
type Answer<T = void> = (error: unknown, value?: T) => void

/** A visitor's session only carries the token of the sign-in form. */
const VISITOR_MS = 3_600_000

/** Where express-session keeps its sessions: with the accounts, where they can be ended from elsewhere. */
export class SessionStore extends session.Store {
  readonly #kept: Kept
  readonly #now: () => Instant

  constructor(kept: Kept, now: () => Instant) {
    super()
    this.#kept = kept
    this.#now = now
  }

  override get(id: string, answer: Answer<SessionData | null>): void {
    settle(this.#kept.session(id).then((found) => (found ? (JSON.parse(found.data) as SessionData) : null)), answer)
  }

  override set(id: string, data: SessionData, answer: Answer = () => undefined): void {
    const { account = null, until = later(this.#now(), VISITOR_MS) } = data
    settle(this.#kept.keepSession(id, { account, expiresAt: until, data: JSON.stringify(data) }), answer)
  }

  override destroy(id: string, answer: Answer = () => undefined): void {
    settle(this.#kept.endSession(id), answer)
  }
}

/** A moment so many milliseconds after another. */
export const later = (moment: Instant, ms: number): Instant => new Date(Date.parse(moment) + ms).toISOString()

function settle<T>(work: Promise<T>, answer: Answer<T>): void {
  work.then((value) => answer(null, value), (error: unknown) => answer(error))
}
