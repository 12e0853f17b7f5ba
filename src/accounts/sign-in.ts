import { Problem } from '../domain/problem.ts'
import type { Account, Accounts } from './account.ts'
import { type Desk, lineBy, lineFrom } from './desk.ts'
import type { AccountEvent } from './events.ts'
import type { Decision } from './log.ts'
import { accountNamed, personOf, shownAccount, standingAccount } from './look-up.ts'
import { nameKey } from './names.ts'
import { refuseWeak } from './passwords.ts'
import { digestOf, newSecret } from './secrets.ts'
import { type KeptAccount, signInLanes } from './state.ts'
import { countFailure, type Lanes, waitMs } from './throttle.ts'

type SigningIn = Pick<Accounts, 'signIn' | 'changePassword'>

/**
 * Signing in. Whoever it is and whatever is wrong, the answer is the same and costs one check of a password. Failures are
 * counted by the log, so that all servers agree; names that nobody has are counted here alone, so that what is typed into the
 * wrong field is kept nowhere, and yet the throttle does not tell such names from others.
 */
export function signingIn(desk: Desk): SigningIn {
  const { log, passwords, now } = desk
  const strange: Lanes = new Map()
  const underWay = new Map<string, number>()

  /** Checks a password with the counters' leave. Attempts that are under way count, so that many at once are no way round. */
  async function checked(lanes: readonly string[], failures: readonly Lanes[], hash: string | null, password: string): Promise<boolean> {
    const nowMs = Date.parse(now())
    const wait = Math.max(...lanes.flatMap((lane) => failures.map((each) => waitMs(each, lane, nowMs, underWay.get(lane)))))
    if (wait > 0) throw new Problem('sign-in-throttled', { seconds: Math.ceil(wait / 1_000) })
    for (const lane of lanes) underWay.set(lane, (underWay.get(lane) ?? 0) + 1)
    try {
      return await passwords.matches(hash, password)
    } finally {
      for (const lane of lanes) leave(underWay, lane)
    }
  }

  return {
    async signIn(user, password, address, device) {
      const tip = await log.read()
      const kept = accountNamed(tip, user)
      // What is known alters in place while the password is checked.
      const hash = kept?.password ?? null
      const known = knownDevice(kept, device)
      const own = kept ? `account:${kept.id}` : `name:${digestOf(nameKey(user.slice(0, LONGEST_NAME)))}`
      const right = await checked(signInLanes(own, known, address), [tip.state.failures, strange], hash, password)
      if (!kept) countFailure(strange, own, Date.parse(now()))
      const secret = known && device ? device : newSecret(desk.random)
      const account = await log.decide((after): Decision<Account | null> => {
        const present = (kept && after.state.accounts.get(kept.id)) ?? null
        const reason = refusal(present, right && present?.password === hash)
        if (reason || !present) return { line: lineFrom(desk, address, { kind: 'sign-in-failed', account: present?.id ?? null, device: known, reason: reason ?? 'unknown' }), answer: () => null }
        const line = lineBy(desk, { id: present.id, address }, { kind: 'signed-in', account: present.id, device: digestOf(secret) })
        return { line, answer: (last) => shownAccount(last, present) }
      })
      if (!account) throw new Problem('sign-in-refused', {})
      return { account, device: secret }
    },
    async changePassword(by, id, old, password) {
      const before = await log.read()
      const { password: present } = standingAccount(before, id)
      if (!(await checked([`change:${id}`], [before.state.failures], present, old))) {
        await log.decide(() => ({ line: lineBy(desk, by, { kind: 'password-refused', account: id }), answer: () => undefined }))
        throw new Problem('sign-in-refused', {})
      }
      refuseWeak(password, personOf(before, standingAccount(before, id)))
      const hash = await passwords.hash(password)
      await log.decide((tip) => {
        // Somebody else may have set another one, or ended the account, while this one was hashed.
        if (standingAccount(tip, id).password !== present) throw new Problem('sign-in-refused', {})
        return { line: lineBy(desk, by, { kind: 'password-changed', account: id, password: hash }), answer: () => undefined }
      })
    },
  }
}

/** What is kept of the browser's secret, if it signed in to the account before. */
function knownDevice(kept: KeptAccount | null, device: string | null): string | null {
  const digest = digestOf(device ?? '')
  return kept?.devices.includes(digest) ? digest : null
}

/** Names are cut here before they are looked at. */
const LONGEST_NAME = 300

function refusal(kept: KeptAccount | null, right: boolean): Extract<AccountEvent, { kind: 'sign-in-failed' }>['reason'] | null {
  if (!kept || kept.person === null) return 'unknown'
  if (kept.password === null) return 'not-active'
  if (!right) return 'password'
  return kept.disabled ? 'disabled' : null
}

function leave(underWay: Map<string, number>, lane: string): void {
  const left = (underWay.get(lane) ?? 1) - 1
  if (left > 0) underWay.set(lane, left)
  else underWay.delete(lane)
}
