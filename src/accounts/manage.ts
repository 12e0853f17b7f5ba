import type { Account, Accounts } from './account.ts'
import { type Desk, lineBy, personKey } from './desk.ts'
import type { Decision, Tip } from './log.ts'
import { accountOf, personOf, refuseLastAdministrator, refuseTaken, shownAccount, standingAccount } from './look-up.ts'
import { personIn, refuseTimeZone } from './names.ts'
import type { KeptAccount } from './state.ts'

type Edit = Parameters<Accounts['edit']>[2]

/** What an administrator does with accounts that are there. */
export function managing(desk: Desk): Pick<Accounts, 'edit' | 'setDisabled' | 'erase'> {
  const { log } = desk

  return {
    async edit(by, id, given) {
      refuseTimeZone(given.timeZone)
      return await log.decide((tip): Decision<Account> => {
        const kept = standingAccount(tip, id)
        if (given.administrator === false) refuseLastAdministrator(tip, kept)
        const altered = alteredBy(kept, given)
        const facts = newName(tip, kept, given)
        if (facts === null && Object.keys(altered).length === 0) return { line: null, answer: shown(id) }
        const person = facts && { key: personKey(desk), facts }
        const line = lineBy(desk, by, { kind: 'account-edited', account: id, ...altered, ...(person && { person: person.key }) })
        return { line, ...(person && { person }), answer: shown(id) }
      })
    },
    setDisabled: async (by, id, disabled) => await log.decide((tip) => {
      const kept = standingAccount(tip, id)
      if (kept.disabled === disabled) return { line: null, answer: shown(id) }
      if (disabled) refuseLastAdministrator(tip, kept)
      return { line: lineBy(desk, by, { kind: disabled ? 'account-disabled' : 'account-enabled', account: id }), answer: shown(id) }
    }),
    erase: async (by, id) => await log.decide((tip) => {
      const kept = accountOf(tip, id)
      // Once more after a disk that was too full to take the name out: that is done before anything is decided.
      if (kept.person === null) return { line: null, answer: () => undefined }
      refuseLastAdministrator(tip, kept)
      return { line: lineBy(desk, by, { kind: 'account-erased', account: id }), answer: () => undefined }
    }),
  }
}

const shown = (id: string) => (tip: Tip): Account => shownAccount(tip, accountOf(tip, id))

/** Name and address after an edit; null when they stay. Throws Problems `account-invalid`, `account-exists`. */
function newName(tip: Tip, kept: KeptAccount, { name, mail }: Edit): { name: string; mail: string } | null {
  const before = personOf(tip, kept)
  const facts = personIn({ name: name ?? before.name, mail: mail ?? before.mail })
  if (facts.name === before.name && facts.mail === before.mail) return null
  refuseTaken(tip, facts, kept.id)
  return facts
}

/** The other fields that an edit sets to something else. */
function alteredBy(kept: KeptAccount, { locale, timeZone, digest, administrator, creates }: Edit): Omit<Edit, 'name' | 'mail'> {
  const given = { locale, timeZone, digest, administrator, creates }
  return Object.fromEntries(Object.entries(given).filter(([field, value]) => value !== undefined && value !== kept[field as keyof typeof given]))
}
