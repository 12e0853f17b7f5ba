import { createHash } from 'node:crypto'
import type { Account } from '../accounts/account.ts'
import type { Context } from '../changes/context.ts'
import type { Post } from './post.ts'

/** After a failure it is tried again so many minutes later, then given up. */
const AGAIN_AFTER = [1, 5, 15, 60, 180, 360, 720] as const

/** How it went with the mails that were due. */
export type SentSum = { sent: number; failed: { account: string; reason: string }[] }

/** Sends what waits in the outbox, one after the other; each message is taken by one server alone. `settings`: where a reader stops the mails. */
export async function sendDue({ accounts, outbox, clock, today }: Pick<Context, 'accounts' | 'outbox' | 'clock' | 'today'>, post: Post, settings: string | null): Promise<SentSum> {
  const sum: SentSum = { sent: 0, failed: [] }
  for (;;) {
    const message = await outbox.take(clock(), today(null))
    if (!message) return sum
    const to = addressOf(await accounts.find(message.account))
    const reason = to ? await reasonNotSent(post, to, message, settings) : 'no-address'
    if (reason === null) {
      await outbox.sent(message.id, clock())
      sum.sent += 1
    } else {
      await outbox.failed(message.id, clock(), reason, to ? (AGAIN_AFTER[message.tries - 1] ?? null) : null)
      sum.failed.push({ account: message.account, reason })
    }
  }
}

/** Looked up when it is sent: whoever was erased or disabled meanwhile gets nothing. */
const addressOf = (account: Account | null): { name: string; address: string } | null =>
  (account && account.mail !== '' && !account.disabled && !account.erased ? { name: account.name, address: account.mail } : null)

type Sendable = { id: string; subject: string; text: string; html: string }

async function reasonNotSent(post: Post, to: { name: string; address: string }, { id, subject, text, html }: Sendable, settings: string | null): Promise<string | null> {
  try {
    // The same number each time, so that a mail server that got it after all knows it again.
    await post.send({ to, subject, text, html, messageId: `<${createHash('sha256').update(id).digest('hex').slice(0, 32)}@sixgate>`, unsubscribe: settings })
    return null
  } catch (error) {
    return saidBy(error)
  }
}

/** What the server answered, else what the network did; on one line. Names and passwords are in neither. */
function saidBy(error: unknown): string {
  const { response, code, message } = error as { response?: unknown; code?: unknown; message?: unknown }
  const said = typeof response === 'string' ? response : typeof code === 'string' ? `${code}: ${String(message)}` : String(message)
  return said.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').slice(0, 300)
}
