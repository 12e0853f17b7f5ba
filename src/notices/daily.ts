import { Cron } from 'croner'
import type { Context } from '../changes/context.ts'
import type { Addresses } from './digest-said.ts'
import { makeDigests } from './make-digests.ts'
import { openPost, type Post, type PostOptions } from './post.ts'
import { sendDue } from './send-due.ts'

export type DailyOptions = {
  addresses: Addresses
  /** Null: no mail server, so digests are only kept. */
  post: PostOptions | null
  /** The time of day from which digests are made, by the clocks of whoever gets it: `07:00`. */
  from: string
  failed: (error: unknown, what: string) => void
}

/** Looked after every five minutes: who starts a server at noon has the morning's digests soon. */
const EVERY = '*/5 * * * *'

/** Makes and sends digests while a server runs. Requests never wait for it, and one round is over before the next begins. */
export function keepDigests(context: Context, { addresses, post: options, from, failed }: DailyOptions): { round: () => Promise<void>; stop: () => Promise<void> } {
  let post: Post | null = null
  let running: Promise<void> = Promise.resolve()
  async function work(): Promise<void> {
    await makeDigests(context, { addresses, sends: options !== null, from, failed }).catch((error: unknown) => failed(error, 'digests could not be made'))
    if (!options) return
    post ??= await openPost(options)
    const { failed: notSent } = await sendDue(context, post, addresses.url === null ? null : addresses.url + addresses.settings)
    for (const { account, reason } of notSent) failed(new Error(reason), `the digest of ${account} was not sent`)
  }
  const round = async (): Promise<void> => {
    running = running.then(work).catch((error: unknown) => failed(error, 'digests could not be made'))
    await running
  }
  const timer = new Cron(EVERY, { unref: true, protect: true }, round)
  return {
    round,
    stop: async () => {
      timer.stop()
      await running
      post?.close()
    },
  }
}
