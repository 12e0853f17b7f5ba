import { isIP } from 'node:net'
import type { PostOptions } from '../notices/post.ts'
import { Misuse } from './misuse.ts'
import { urlAsked } from './proxy-asked.ts'
import type { Session } from './session.ts'

/** `post` null: no mail server. `from`: the time of day from which digests are made. */
export type MailAsked = { post: PostOptions | null; from: string }

const MORNING = '07:00'

/** The mail server by `SMTP_URL`, the sender by `SMTP_FROM`, the time of day by `SIXGATE_DIGEST_AT`. Throws `Misuse`, which never repeats an address with a password in it. */
export function mailAsked(session: Session): MailAsked {
  const { world: { env }, words: { messages } } = session
  const from = env['SIXGATE_DIGEST_AT']?.trim() || MORNING
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(from)) throw new Misuse(messages.digestAtMalformed)
  const url = env['SMTP_URL']?.trim() ?? ''
  if (url === '') return { post: null, from }
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (!parsed || !/^smtps?:$/.test(parsed.protocol) || parsed.hostname === '') throw new Misuse(messages.smtpMalformed)
  const sender = env['SMTP_FROM']?.trim() || senderOf(parsed, session)
  if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(sender)) throw new Misuse(messages.smtpFromMalformed)
  return { post: { url, from: sender }, from }
}

/** Who signs in to the mail server, where that is an address; else an address at the host that people open. */
function senderOf({ username }: URL, session: Session): string {
  const user = decoded(username)
  if (user.includes('@')) return user
  const url = urlAsked(session)
  const host = url === null ? 'localhost' : new URL(url).hostname
  return `sixgate@${isIP(host.replace(/[[\]]/g, '')) === 0 ? host : 'localhost'}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
