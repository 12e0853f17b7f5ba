import type { Accounts, SessionFacts } from './account.ts'
import { type Desk, lineBy, lineFrom } from './desk.ts'
import { standingAccount } from './look-up.ts'
import { digestOf } from './secrets.ts'

/** Sessions of nobody kept at most; the oldest go first. */
const MOST_STRANGERS = 10_000

/**
 * Sessions. One without an account is kept in memory only: it holds nothing but what its next form needs, and whoever never
 * signs in is not to make the log grow.
 */
export function sessions(desk: Desk): Pick<Accounts, 'session' | 'keepSession' | 'endSession' | 'signOutEverywhere'> {
  const { log, now } = desk
  const strangers = new Map<string, SessionFacts>()

  function keepStranger(hash: string, session: SessionFacts): void {
    strangers.delete(hash)
    strangers.set(hash, session)
    const [oldest] = strangers.keys()
    if (strangers.size > MOST_STRANGERS && oldest !== undefined) strangers.delete(oldest)
  }

  async function forget(hash: string): Promise<void> {
    strangers.delete(hash)
    if (!(await log.read()).state.sessions.has(hash)) return
    await log.decide(({ state }) => ({ line: state.sessions.has(hash) ? lineFrom(desk, null, { kind: 'session-ended', session: hash }) : null, answer: () => undefined }))
  }

  return {
    async session(id) {
      const hash = digestOf(id)
      const kept = strangers.get(hash) ?? (await log.read()).state.sessions.get(hash)
      return kept && kept.expiresAt > now() ? { account: kept.account, expiresAt: kept.expiresAt, data: kept.data } : null
    },
    async keepSession(id, { account, expiresAt, data }) {
      const hash = digestOf(id)
      if (account === null) {
        await forget(hash)
        keepStranger(hash, { account, expiresAt, data })
        return
      }
      await log.decide(({ state }) => {
        const before = state.sessions.get(hash)
        const same = before?.account === account && before.expiresAt === expiresAt && before.data === data
        const stands = state.accounts.get(account)?.disabled === false
        return { line: same || !stands ? null : { ...lineFrom(desk, null, { kind: 'session-kept', session: hash, account, expiresAt, data }), by: account }, answer: () => undefined }
      })
      strangers.delete(hash)
    },
    endSession: async (id) => await forget(digestOf(id)),
    signOutEverywhere: async (by, account, but) => await log.decide((tip) => {
      standingAccount(tip, account)
      return { line: lineBy(desk, by, { kind: 'signed-out-everywhere', account, but: but === null ? null : digestOf(but) }), answer: () => undefined }
    }),
  }
}
