import type { Account } from '../accounts/account.ts'
import type { Ask } from './ask.ts'
import { administratorsOnly } from './bad-request.ts'

/** The administrator who asks. Throws 403 for anybody else. */
export function administratorIn({ reader: { account } }: Ask): Account {
  if (!account?.administrator) throw administratorsOnly()
  return account
}
