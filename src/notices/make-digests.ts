import type { Account } from '../accounts/account.ts'
import { memberOf } from '../accounts/member-of.ts'
import type { NewMessage } from '../accounts/outbox.ts'
import type { Context } from '../changes/context.ts'
import { inboxOf, type InboxPart, type Troubled } from '../changes/inbox.ts'
import { isWorkingDay } from '../domain/calendar.ts'
import type { Day } from '../domain/day.ts'
import { momentAt } from '../domain/moment.ts'
import { localeFor } from '../locales/locales.ts'
import { digestMail } from './digest.ts'
import type { Addresses } from './digest-said.ts'

export type DigestOrder = {
  addresses: Addresses
  /** Messages wait to be sent; else there is no mail server and they are only kept. */
  sends: boolean
  /** Not before this time of day, by the clocks of whoever gets it; null: at any. */
  from: string | null
  /** Told of trouble with an account or a project: the others get theirs. */
  failed: Troubled
  /** Makes and keeps nothing. */
  dryRun?: boolean
}

/** A digest that was made. */
export type MadeDigest = Pick<NewMessage, 'account' | 'day' | 'locale' | 'subject' | 'text'>

/**
 * Makes the digests that are due: one for each account and day, on working days, for whoever has something to act on, has an address
 * and wants it. What one of that day was made of before is left alone, whoever made it.
 */
export async function makeDigests(context: Context, order: DigestOrder): Promise<MadeDigest[]> {
  const made: MadeDigest[] = []
  for (const account of await context.accounts.list()) {
    if (!getsMail(account)) continue
    try {
      const told = await madeFor(context, account, order)
      if (told) made.push(told)
    } catch (error) {
      order.failed(error, `the digest of ${account.id} could not be made`)
    }
  }
  return made
}

/** The digest that an account gets now, kept unless it is a dry run; null: none. */
async function madeFor(context: Context, account: Account, order: DigestOrder): Promise<MadeDigest | null> {
  const message = await digestFor(context, account, order)
  if (!message) return null
  const { state: _state, at: _at, html: _html, ...told } = message
  return (order.dryRun ? !(await context.outbox.has(account.id, message.day)) : await context.outbox.keep(message)) ? told : null
}

const getsMail = ({ active, disabled, erased, mail, digest }: Account): boolean => active && !disabled && !erased && mail !== '' && digest === 'daily'

async function digestFor(context: Context, account: Account, { addresses, sends, from, failed }: DigestOrder): Promise<NewMessage | null> {
  const parts = await inboxOf(context, memberOf(account), null, failed)
  const [first] = parts
  if (!first) return null
  const timeZone = account.timeZone ?? first.held.project.timeZone
  const clocked = { timeZone, demonstrationDay: null }
  const day = context.today(clocked)
  if (from !== null && context.now(clocked) < momentAt(timeZone, day, from)) return null
  if (!isWorkedIn(parts, day) || (await context.outbox.has(account.id, day))) return null
  const words = localeFor(account.locale ?? first.held.project.language)
  return { account: account.id, day, at: context.clock(), locale: words.id, state: sends ? 'queued' : 'none', ...digestMail(parts, words, day, addresses) }
}

/** A day off in all projects that wait is a day off. */
const isWorkedIn = (parts: readonly InboxPart[], day: Day): boolean => parts.some(({ held: { project: { calendar } } }) => isWorkingDay(calendar, day))
