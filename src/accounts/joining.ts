import { Problem } from '../domain/problem.ts'
import { type Account, type Accounts, type By, MOST_LINK_DAYS } from './account.ts'
import { type Desk, inDays, lineBy, personKey } from './desk.ts'
import type { KeptLink } from './events.ts'
import { accountNamed, accountOf, administers, nextNumber, refuseTaken, shownAccount } from './look-up.ts'
import { personIn } from './names.ts'
import { refuseWeak } from './passwords.ts'
import { digestOf, newSecret } from './secrets.ts'

/** Who has an account, and how one comes to be. */
export function joining(desk: Desk): Pick<Accounts, 'list' | 'find' | 'hasAdministrator' | 'add' | 'invite'> {
  const { log, passwords } = desk

  async function open(by: By, { name, mail, administrator, creates }: Parameters<Accounts['add']>[1], password: string | null, link: KeptLink | null): Promise<Account> {
    const facts = personIn({ name, mail })
    return await log.decide((tip) => {
      refuseTaken(tip, facts, null)
      const account = nextNumber('account', tip.state.accounts)
      const key = personKey(desk)
      const line = lineBy(desk, by, { kind: 'account-added', account, person: key, password, administrator, creates, link })
      return { line, person: { key, facts }, answer: (after) => shownAccount(after, accountOf(after, account)) }
    })
  }

  return {
    async list() {
      const tip = await log.read()
      return [...tip.state.accounts.values()].map((kept) => shownAccount(tip, kept))
    },
    async find(idOrName) {
      const tip = await log.read()
      const found = tip.state.accounts.get(idOrName) ?? accountNamed(tip, idOrName)
      return found && shownAccount(tip, found)
    },
    hasAdministrator: async () => [...(await log.read()).state.accounts.values()].some(administers),
    async add(by, account, password) {
      refuseWeak(password, account)
      return await open(by, account, await passwords.hash(password), null)
    },
    async invite(by, account, placement, days) {
      if (!(days > 0 && days <= MOST_LINK_DAYS)) throw new Problem('account-invalid', { faults: [{ path: 'days', message: days > 0 ? `too-large:${MOST_LINK_DAYS}` : 'too-small:1' }] })
      const link = newSecret(desk.random)
      return { account: await open(by, account, null, { hash: digestOf(link), kind: 'invitation', expiresAt: inDays(desk, days), placement }), link }
    },
  }
}
