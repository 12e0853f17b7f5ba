import type { Request } from 'express'
import type { Account } from '../accounts/account.ts'
import type { Member } from '../domain/rights.ts'

/** Who sent a request: an account, by its session or by a token of the API; or nobody. */
export type Asker = { account: Account | null; who: Member }

/** May see and do nothing anywhere. */
export const nobody: Asker = { account: null, who: { id: 'nobody', name: '', administrator: false, creates: false, readOnly: true, project: '' } }

/** Whether an account lets anybody in. */
export const letsIn = ({ active, disabled, erased }: Account): boolean => active && !disabled && !erased

const askers = new WeakMap<Request, Asker>()

/** Who sent a request, as far as it has been found out. */
export const askerOf = (req: Request): Asker => askers.get(req) ?? nobody

export const isKnown = (req: Request): boolean => askers.has(req)

export function setAsker(req: Request, asker: Asker): void {
  askers.set(req, asker)
}
