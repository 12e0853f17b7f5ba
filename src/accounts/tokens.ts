import { isProblem, Problem } from '../domain/problem.ts'
import type { Accounts } from './account.ts'
import { type Desk, inDays, lineBy, lineFrom } from './desk.ts'
import { nextNumber, shownAccount, shownToken, standingAccount, personOf } from './look-up.ts'
import { tokenNameIn } from './names.ts'
import { digestOf, newSecret } from './secrets.ts'

/** So that a token is recognised where it does not belong. */
const PREFIX = 'sgt_'
const LONGEST_TOKEN = 100

/** Tokens of the API. */
export function tokens(desk: Desk): Pick<Accounts, 'addToken' | 'tokens' | 'revokeToken' | 'tokenHolder'> {
  const { log, now } = desk

  /** Once a day is enough; and a disk that is full is no reason not to let somebody read. */
  async function keepUse(token: string): Promise<void> {
    try {
      await log.decide(({ state }) => {
        const again = state.tokens.get(token)?.lastUsed?.slice(0, 10) === now().slice(0, 10)
        return { line: again ? null : lineFrom(desk, null, { kind: 'token-used', token }), answer: () => undefined }
      })
    } catch (error) {
      if (!isProblem(error)) throw error
    }
  }

  return {
    async addToken(by, account, { name: given, project, readOnly, days }) {
      const name = tokenNameIn(given)
      const secret = newSecret(desk.random, PREFIX)
      const id = await log.decide((tip) => {
        const kept = standingAccount(tip, account)
        if (kept.disabled) throw new Problem('account-disabled', { name: personOf(tip, kept).name })
        const token = nextNumber('token', tip.state.tokens)
        const expiresAt = days === null ? null : inDays(desk, days)
        return { line: lineBy(desk, by, { kind: 'token-added', token, account, hash: digestOf(secret), name, project, readOnly, expiresAt }), answer: () => token }
      })
      return { id, token: secret }
    },
    async tokens(account) {
      const { state } = await log.read()
      return [...state.tokens.values()].filter((token) => account === null || token.account === account).map(shownToken)
    },
    revokeToken: async (by, token) => await log.decide(({ state }) => {
      const kept = state.tokens.get(token)
      if (!kept) throw new Problem('token-unknown', { token })
      return { line: kept.revoked ? null : lineBy(desk, by, { kind: 'token-revoked', token }), answer: () => undefined }
    }),
    async tokenHolder(secret) {
      if (!secret.startsWith(PREFIX) || secret.length > LONGEST_TOKEN) return null
      const tip = await log.read()
      const token = tip.state.tokens.get(tip.state.tokenIds.get(digestOf(secret)) ?? '')
      const kept = token && tip.state.accounts.get(token.account)
      if (!token || !kept || kept.disabled || token.revoked || (token.expiresAt !== null && token.expiresAt <= now())) return null
      if (token.lastUsed?.slice(0, 10) !== now().slice(0, 10)) await keepUse(token.id)
      return { account: shownAccount(tip, kept), token: shownToken(token) }
    },
  }
}
