import type { Accounts } from './account.ts'
import { type Desk, lineBy } from './desk.ts'
import { shownAccount, standingAccount } from './look-up.ts'
import { digestOf, newSecret } from './secrets.ts'

const LONGEST_SECRET = 100

/** Secret addresses of calendars, one for an account. */
export function feeds(desk: Desk): Pick<Accounts, 'makeFeed' | 'revokeFeed' | 'hasFeed' | 'feedHolder'> {
  const { log } = desk

  return {
    async makeFeed(by, account) {
      const secret = newSecret(desk.random)
      await log.decide((tip) => {
        standingAccount(tip, account)
        return { line: lineBy(desk, by, { kind: 'feed-made', account, hash: digestOf(secret) }), answer: () => undefined }
      })
      return secret
    },
    revokeFeed: async (by, account) => await log.decide((tip) => {
      const { feed } = standingAccount(tip, account)
      return { line: feed === null ? null : lineBy(desk, by, { kind: 'feed-revoked', account }), answer: () => undefined }
    }),
    hasFeed: async (account) => ((await log.read()).state.accounts.get(account)?.feed ?? null) !== null,
    async feedHolder(secret) {
      if (secret.length > LONGEST_SECRET) return null
      const tip = await log.read()
      const kept = tip.state.accounts.get(tip.state.feeds.get(digestOf(secret)) ?? '')
      return kept && !kept.disabled ? shownAccount(tip, kept) : null
    },
  }
}
