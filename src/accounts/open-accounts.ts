import type { Instant } from '../domain/day.ts'
import type { Accounts } from './account.ts'
import type { Desk } from './desk.ts'
import { feeds } from './feeds.ts'
import { joining } from './joining.ts'
import { linking } from './links.ts'
import type { AccountLog } from './log.ts'
import { managing } from './manage.ts'
import { notes } from './notes.ts'
import { argon2id, type Hashing, passwordsWith } from './passwords.ts'
import { type Random, systemRandom } from './secrets.ts'
import { sessions } from './sessions.ts'
import { signingIn } from './sign-in.ts'
import { tokens } from './tokens.ts'

type Options = {
  /** The real moment: ways in expire by it, whatever day counts as today. */
  now: () => Instant
  random?: Random
  hash?: Hashing
}

/** Accounts over a log. */
export function openAccounts(log: AccountLog, { now, random = systemRandom, hash = argon2id }: Options): Accounts {
  const desk: Desk = { log, now, random, passwords: passwordsWith(hash) }
  const { note, settle } = notes(desk)
  return {
    ...joining(desk), ...managing(desk), ...linking(desk), ...signingIn(desk), ...tokens(desk), ...feeds(desk), ...sessions(desk),
    audit: async (most) => {
      await settle().catch(() => undefined) // A disk that is full is no reason not to read.
      return (await log.read()).state.audit.slice(-Math.max(1, most)).reverse()
    },
    note,
    verify: log.verify,
    copy: log.copy,
    adopt: log.adopt,
    close: async () => await settle(true).catch(() => undefined).finally(log.close),
  }
}
