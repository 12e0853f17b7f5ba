import { makeDigests } from '../../notices/make-digests.ts'
import { openPost } from '../../notices/post.ts'
import { sendDue, type SentSum } from '../../notices/send-due.ts'
import { type MailAsked, mailAsked } from '../mail-asked.ts'
import { Misuse, Refusal } from '../misuse.ts'
import { urlAsked } from '../proxy-asked.ts'
import type { Session } from '../session.ts'

type Args = { 'dry-run'?: boolean | undefined; send?: boolean | undefined }

/** `sixgate digest`: makes the digests of today for whom it was not done yet, whatever the time; with `--send` what waits is sent. Answers 1 where a mail could not be sent. */
export async function digest({ 'dry-run': dryRun = false, send = false }: Args, session: Session): Promise<number> {
  const { messages } = session.words
  if (dryRun && send) throw new Misuse(messages.digestDryAndSend)
  const mail = mailAsked(session)
  if (send && mail.post === null) throw new Refusal('no-mail-server', messages.digestNoServer)
  const context = await session.context()
  const addresses = await session.world.addresses(urlAsked(session))
  if (addresses.url === null) session.notice(messages.digestNoLinks)
  const troubles: string[] = []
  const failed = (error: unknown, what: string): void => void troubles.push(`${what}: ${error instanceof Error ? error.message : String(error)}`)
  const made = await makeDigests(context, { addresses, sends: mail.post !== null, from: null, failed, dryRun })
  for (const trouble of troubles) session.notice(trouble)
  const sum = send ? await sent(session, mail) : null
  session.answer({ made, ...(sum ?? {}) }, () => [
    ...(dryRun ? made.flatMap(({ account, text }) => [session.paint.bold(account), '', ...text.trimEnd().split('\n'), '']) : made.map(({ account, subject }) => `${account}  ${subject}`)),
    dryRun ? messages.digestsWould({ count: made.length }) : messages.digestsMade({ count: made.length }),
    ...(sum ? [messages.digestsSent({ count: sum.sent }), ...sum.failed.map(messages.digestNotSent)] : []),
  ])
  return troubles.length > 0 || (sum && sum.failed.length > 0) ? 1 : 0
}

async function sent(session: Session, { post: options }: MailAsked): Promise<SentSum> {
  if (!options) return { sent: 0, failed: [] }
  const { url, settings } = await session.world.addresses(urlAsked(session))
  const post = await openPost(options)
  try {
    return await sendDue(await session.context(), post, url === null ? null : url + settings)
  } finally {
    post.close()
  }
}
