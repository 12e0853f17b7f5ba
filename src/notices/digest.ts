import type { InboxPart } from '../changes/inbox.ts'
import type { Day } from '../domain/day.ts'
import type { Locale } from '../locales/locale.ts'
import { digestHtml } from './digest-html.ts'
import { type Addresses, digestSaid } from './digest-said.ts'
import { digestText } from './digest-text.ts'

/** The mail that tells somebody what waits for them, as subject, text and HTML. */
export function digestMail(parts: readonly InboxPart[], words: Locale, day: Day, addresses: Addresses): { subject: string; text: string; html: string } {
  const digest = digestSaid(parts, words, day, addresses)
  return { subject: digest.subject, text: digestText(digest), html: digestHtml(digest) }
}
