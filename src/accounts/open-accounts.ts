import type { Instant } from '../domain/day.ts'
import type { Accounts, AuditLine } from './account.ts'
import { type Desk, lineFrom } from './desk.ts'
import { feeds } from './feeds.ts'
import { joining } from './joining.ts'
import { linking } from './links.ts'
import type { AccountLog } from './log.ts'
import { managing } from './manage.ts'
import { argon2id, type Hashing, passwordsWith } from './passwords.ts'
import { type Random, systemRandom } from './secrets.ts'
import { sessions } from './sessions.ts'
import { signingIn } from './sign-in.ts'
import { addressLane, countFailure, type Lanes, waitMs } from './throttle.ts'
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
  return {
    ...joining(desk), ...managing(desk), ...linking(desk), ...signingIn(desk), ...tokens(desk), ...feeds(desk), ...sessions(desk),
    audit: async (most) => (await log.read()).state.audit.slice(-Math.max(1, most)).reverse(),
    note: notes(desk),
    verify: log.verify,
    copy: log.copy,
    adopt: log.adopt,
    close: log.close,
  }
}

const [LONGEST_WORD, LONGEST_DETAIL] = [60, 300]

/** Notes what happened at a door. Who has it noted again and again, from one address, is not heard for a while: the log is not theirs to fill. */
function notes(desk: Desk): Accounts['note'] {
  const noted: Lanes = new Map()
  return async ({ event, account, by, address, detail }: Omit<AuditLine, 'at'>) => {
    const lane = `${addressLane(address ?? 'here')} ${event.slice(0, LONGEST_WORD)}`
    const nowMs = Date.parse(desk.now())
    if (waitMs(noted, lane, nowMs) > 0) return
    countFailure(noted, lane, nowMs)
    const line = lineFrom(desk, address, { kind: 'noted', event: event.slice(0, LONGEST_WORD), account: account?.slice(0, LONGEST_WORD) ?? null, detail: detail.slice(0, LONGEST_DETAIL) })
    await desk.log.decide(() => ({ line: { ...line, by: by?.slice(0, LONGEST_WORD) ?? null }, answer: () => undefined }))
  }
}
