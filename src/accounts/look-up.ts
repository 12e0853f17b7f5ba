import { Problem } from '../domain/problem.ts'
import type { Account, PersonFacts, TokenShown } from './account.ts'
import type { Tip } from './log.ts'
import { nameKey } from './names.ts'
import type { KeptAccount, State } from './state.ts'

const NOBODY: PersonFacts = { name: '', mail: '' }

export const personOf = ({ people }: Tip, { person }: KeptAccount): PersonFacts => (person === null ? NOBODY : (people.get(person) ?? NOBODY))

/** An account as others see it. */
export function shownAccount(tip: Tip, kept: KeptAccount): Account {
  const { id, administrator, creates, disabled, person, locale, timeZone, digest, madeAt, lastSignIn, password } = kept
  return { id, ...personOf(tip, kept), administrator, creates, disabled, erased: person === null, locale, timeZone, digest, madeAt, lastSignIn, active: password !== null }
}

/** By id. Throws Problem `account-unknown`. */
export function accountOf({ state }: Tip, id: string): KeptAccount {
  const kept = state.accounts.get(id)
  if (!kept) throw new Problem('account-unknown', { account: id })
  return kept
}

/** By id, but not one that was erased. Throws Problem `account-unknown`. */
export function standingAccount(tip: Tip, id: string): KeptAccount {
  const kept = accountOf(tip, id)
  if (kept.person === null) throw new Problem('account-unknown', { account: id })
  return kept
}

/** Longer ones are nobody's. */
const LONGEST_KEY = 600

/** By name or address, however typed; null: nobody. */
export function accountNamed(tip: Tip, text: string): KeptAccount | null {
  if (text.length > LONGEST_KEY) return null
  const key = nameKey(text)
  if (key === '') return null
  for (const kept of tip.state.accounts.values()) {
    const { name, mail } = personOf(tip, kept)
    if (nameKey(name) === key || nameKey(mail) === key) return kept
  }
  return null
}

/** Refuses a name or an address that another account has, be it as the other of the two. Throws Problem `account-exists`. */
export function refuseTaken(tip: Tip, { name, mail }: PersonFacts, but: string | null): void {
  for (const text of [name, mail]) {
    const found = accountNamed(tip, text)
    if (found && found.id !== but) throw new Problem('account-exists', { name: text })
  }
}

/** Somebody who can manage accounts right now. */
export const administers = ({ administrator, disabled, password }: KeptAccount): boolean => administrator && !disabled && password !== null

/** Refuses to take its rights from the only one who has them. Throws Problem `account-last-administrator`. */
export function refuseLastAdministrator(tip: Tip, kept: KeptAccount): void {
  if (!administers(kept) || [...tip.state.accounts.values()].some((other) => other.id !== kept.id && administers(other))) return
  throw new Problem('account-last-administrator', { name: personOf(tip, kept).name })
}

export function shownToken(token: TokenShown): TokenShown {
  const { id, account, name, project, readOnly, madeAt, expiresAt, lastUsed, revoked } = token
  return { id, account, name, project, readOnly, madeAt, expiresAt, lastUsed, revoked }
}

/** `account-4` after three: numbers are never given again. */
export const nextNumber = (kind: 'account' | 'token', known: State['accounts'] | State['tokens']): string => `${kind}-${known.size + 1}`
