import { Problem } from '../domain/problem.ts'
import type { Accounts, By } from './account.ts'
import { type Desk, inDays, lineBy, lineFrom } from './desk.ts'
import type { KeptLink } from './events.ts'
import type { Tip } from './log.ts'
import { accountOf, personOf, shownAccount, standingAccount } from './look-up.ts'
import { refuseTimeZone } from './names.ts'
import { refuseWeak } from './passwords.ts'
import { digestOf, newSecret } from './secrets.ts'
import type { KeptAccount } from './state.ts'

/** How long links can be taken up, in days. */
const [INVITATION_DAYS, RESET_DAYS] = [7, 1]

/** One-time links: to take up an account, to set a new password. */
export function linking(desk: Desk): Pick<Accounts, 'reset' | 'link' | 'takeUp'> {
  const { log, passwords } = desk

  return {
    async reset(by: By, id) {
      const link = newSecret(desk.random)
      const account = await log.decide((tip) => {
        const kept = standingAccount(tip, id)
        if (kept.disabled) throw new Problem('account-disabled', { name: personOf(tip, kept).name })
        return { line: lineBy(desk, by, { kind: 'link-made', account: id, link: nextLink(desk, kept, digestOf(link)) }), answer: (after) => shownAccount(after, accountOf(after, id)) }
      })
      return { account, link }
    },
    async link(secret) {
      const tip = await log.read()
      const { kept, link } = openLink(desk, tip, secret)
      return { kind: link.kind, account: kept.id, ...personOf(tip, kept), expiresAt: link.expiresAt }
    },
    async takeUp(secret, password, { locale, timeZone }, address) {
      refuseTimeZone(timeZone)
      const before = await log.read()
      refuseWeak(password, personOf(before, openLink(desk, before, secret).kept))
      const hash = await passwords.hash(password)
      const device = newSecret(desk.random)
      return await log.decide((tip) => {
        // While the password was hashed the link may have been taken up, replaced or ended.
        const { kept: { id }, link: { placement, by: invitedBy } } = openLink(desk, tip, secret)
        const more = { ...(locale ? { locale } : {}), ...(timeZone ? { timeZone } : {}) }
        const line = { ...lineFrom(desk, address, { kind: 'link-taken', account: id, password: hash, device: digestOf(device), ...more }), by: id }
        return { line, answer: (after) => ({ account: shownAccount(after, accountOf(after, id)), placement, invitedBy, device }) }
      })
    },
  }
}

/** Who has no password yet is invited once more, to the same place. */
function nextLink(desk: Desk, { password, link }: KeptAccount, hash: string): KeptLink {
  if (password !== null) return { hash, kind: 'reset', expiresAt: inDays(desk, RESET_DAYS), placement: null }
  return { hash, kind: 'invitation', expiresAt: inDays(desk, INVITATION_DAYS), placement: link?.placement ?? null }
}

/** The link and its account. Throws Problems `link-unknown`, `link-used`, `link-expired`. */
function openLink({ now }: Desk, tip: Tip, secret: string): { kept: KeptAccount; link: NonNullable<KeptAccount['link']> } {
  const kept = tip.state.accounts.get(tip.state.links.get(digestOf(secret)) ?? '')
  const link = kept?.link
  if (!kept || !link || kept.disabled) throw new Problem('link-unknown', {})
  if (link.used) throw new Problem('link-used', { kind: link.kind })
  if (link.expiresAt <= now()) throw new Problem('link-expired', { kind: link.kind, at: link.expiresAt })
  return { kept, link }
}
