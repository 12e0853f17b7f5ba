import type { Member } from '../domain/rights.ts'
import type { Account, TokenShown } from './account.ts'

/** Somebody with an account as the one who acts, within the limits of a token if that is the way in. */
export const memberOf = ({ id, name, administrator, creates }: Account, token?: Pick<TokenShown, 'project' | 'readOnly'>): Member =>
  ({ id, name, administrator, creates, readOnly: token?.readOnly ?? false, project: token?.project ?? null })
