import type { Request } from 'express'
import type { Account } from '../accounts/account.ts'
import type { Instant } from '../domain/day.ts'
import { formatOf } from '../locales/format.ts'
import type { Ask } from './ask.ts'
import type { LinkOnce } from './pages/accounts-page.ts'
import { paths } from './paths.ts'
import { publicAddress } from './public-address.ts'

/** A link as an administrator hands it on, and until when it works. */
export function linkOf(req: Request, url: string | null, { reader: { words, account: me } }: Ask, { name }: Account, link: string, expiresAt: Instant): NonNullable<LinkOnce> {
  const zone = me?.timeZone ?? 'UTC'
  return { name, value: publicAddress(req, url) + paths.invitation(link), until: words.frame.timeIn({ time: formatOf(words.id).time(expiresAt, zone), zone }) }
}
