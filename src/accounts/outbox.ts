import { z } from 'zod'
import { addDays, Day, Instant } from '../domain/day.ts'
import { LocaleId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'

/** The format of a line of the outbox that this version writes. */
export const OUTBOX_FORMAT = 1
/** Messages are kept so many days at least. */
export const OUTBOX_DAYS = 90
/** Whoever began to send and did not say how it ended within so many minutes was interrupted. */
const INTERRUPTED_MINUTES = 15

/** One digest for one account and day: that is its number, so there is never a second. It names no address: that is looked up when it is sent. */
export const MessageId = z.string().regex(/^account-\d{1,9}\/\d{4}-\d\d-\d\d$/)

const Made = z.strictObject({
  kind: z.literal('made'), id: MessageId, account: z.string(), day: Day, at: Instant, locale: LocaleId, /** `none`: no mail server is configured. */ state: z.enum(['queued', 'none']),
  subject: z.string(), text: z.string(), html: z.string(),
})
/** What happens to messages; the outbox is the sum of these lines. */
export const OutboxLine = z.discriminatedUnion('kind', [
  Made,
  z.strictObject({ kind: z.literal('sending'), id: MessageId, at: Instant }),
  z.strictObject({ kind: z.literal('sent'), id: MessageId, at: Instant }),
  /** `again`: when it is tried once more; null: not any more. */
  z.strictObject({ kind: z.literal('failed'), id: MessageId, at: Instant, reason: z.string().max(500), again: Instant.nullable() }),
])
export type OutboxLine = z.infer<typeof OutboxLine>

export type NewMessage = Omit<z.infer<typeof Made>, 'kind' | 'id'>
export type Bodies = Pick<NewMessage, 'subject' | 'text' | 'html'>
export type MessageState = 'queued' | 'sending' | 'sent' | 'failed' | 'none'

/** A message without its text. `at`: when it came into this state. */
export type KeptMessage = Omit<NewMessage, 'state' | 'text' | 'html'> & { id: string; state: MessageState; since: Instant; tries: number; reason: string; again: Instant | null }

/** Where the lines are kept. */
export type OutboxLog = {
  /** All messages that are kept, by number. */
  read: () => Promise<ReadonlyMap<string, KeptMessage>>
  /** Decides on the newest state; nobody else writes meanwhile. */
  decide: <Result>(decide: (known: ReadonlyMap<string, KeptMessage>) => { lines: OutboxLine[]; answer: Result }) => Promise<Result>
  bodies: (id: string) => Promise<Bodies | null>
  /** Takes away what is older than a day. */
  forget: (before: Day) => Promise<void>
  close: () => Promise<void>
}

/** Digests, kept before they are sent. Any number of servers and commands may share one. */
export type Outbox = {
  /** The newest first. */
  list: (most: number) => Promise<KeptMessage[]>
  has: (account: string, day: Day) => Promise<boolean>
  /** Keeps a message; false where the account has one of that day. */
  keep: (message: NewMessage) => Promise<boolean>
  /** The next message that is to be sent now, which from then on nobody else gets; null: none. */
  take: (now: Instant, day: Day) => Promise<(KeptMessage & Bodies) | null>
  sent: (id: string, at: Instant) => Promise<void>
  /** Not sent; `again` in minutes, null: given up. */
  failed: (id: string, at: Instant, reason: string, again: number | null) => Promise<void>
  /** For a backup: to whom a digest went for which day, and why not, without the texts. */
  copy: () => Promise<string>
  /** Takes such a copy in, beside what is here. Throws Problem `file-format`. */
  adopt: (copy: string) => Promise<void>
  close: () => Promise<void>
}

/** Brings the messages on by a line; one that names what is not there alters nothing. */
export function applyOutboxLine(known: Map<string, KeptMessage>, line: OutboxLine): void {
  if (line.kind === 'made') {
    const { kind: _, text: _text, html: _html, ...message } = line
    if (!known.has(line.id)) known.set(line.id, { ...message, since: line.at, tries: 0, reason: '', again: null })
    return
  }
  const message = known.get(line.id)
  if (!message) return
  const ended = line.kind === 'failed' ? { reason: line.reason, again: line.again } : { reason: '', again: null }
  known.set(line.id, { ...message, ...ended, state: line.kind, since: line.at, tries: message.tries + (line.kind === 'sending' ? 1 : 0) })
}

const messageId = (account: string, day: Day): string => `${account}/${day}`

export function openOutbox(log: OutboxLog): Outbox {
  return {
    list: async (most) => [...(await log.read()).values()].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1)).slice(0, most),
    has: async (account, day) => (await log.read()).has(messageId(account, day)),
    keep: async (message) => {
      const id = messageId(message.account, message.day)
      const kept = await log.decide((known) => (known.has(id) ? { lines: [], answer: false } : { lines: [{ kind: 'made', id, ...message }], answer: true }))
      if (kept) await log.forget(addDays(message.day, -OUTBOX_DAYS))
      return kept
    },
    take: async (now, day) => {
      const taken = await log.decide((known) => {
        const stuck = [...known.values()].flatMap((message) => stuckLine(message, now, day))
        const next = [...known.values()].find((message) => isDue(message, now, day))
        return { lines: [...stuck, ...(next ? [{ kind: 'sending' as const, id: next.id, at: now }] : [])], answer: next ?? null }
      })
      const bodies = taken && (await log.bodies(taken.id))
      return taken && bodies ? { ...taken, tries: taken.tries + 1, ...bodies } : null
    },
    sent: async (id, at) => await log.decide(() => ({ lines: [{ kind: 'sent', id, at }], answer: undefined })),
    failed: async (id, at, reason, again) => await log.decide(() => ({
      lines: [{ kind: 'failed', id, at, reason: reason.slice(0, 500), again: again === null ? null : later(at, again) }], answer: undefined,
    })),
    copy: async () => `${JSON.stringify([...(await log.read()).values()].map(asCopied))}\n`,
    adopt: async (copy) => {
      const copied = copiedIn(copy)
      await log.decide((known) => ({ lines: copied.filter(({ id }) => !known.has(id)).flatMap(linesOf), answer: undefined }))
    },
    close: log.close,
  }
}

const Copied = z.strictObject({ id: MessageId, at: Instant, locale: LocaleId, subject: z.string().max(1_000), state: z.enum(['sent', 'failed', 'none']), since: Instant, reason: z.string().max(500) })
type Copied = z.infer<typeof Copied>

/** What still waits when a backup is made goes out where it was made: where the backup is restored it counts as interrupted, so that nobody gets it twice. */
function asCopied({ id, at, locale, subject, state, since, reason, again }: KeptMessage): Copied {
  const message = { id, at, locale, subject, since }
  if (state === 'sent' || state === 'none') return { ...message, state, reason: '' }
  return { ...message, state: 'failed', reason: state === 'failed' && again === null ? reason : 'interrupted' }
}

function copiedIn(text: string): Copied[] {
  try {
    return z.array(Copied).parse(JSON.parse(text))
  } catch (error) {
    throw new Problem('file-format', { file: 'outbox.json', reason: 'invalid-format' }, { cause: error })
  }
}

function linesOf({ id, at, locale, subject, state, since, reason }: Copied): OutboxLine[] {
  const [account = '', day = ''] = id.split('/')
  const made = { kind: 'made' as const, id, account, day: Day.parse(day), at, locale, state: state === 'none' ? state : ('queued' as const), subject, text: '', html: '' }
  if (state === 'none') return [made]
  return [made, state === 'sent' ? { kind: 'sent', id, at: since } : { kind: 'failed', id, at: since, reason, again: null }]
}

const later = (at: Instant, minutes: number): Instant => new Date(Date.parse(at) + minutes * 60_000).toISOString()

/** Yesterday's digest is still worth sending, for a night without a network; one that is older is not. */
const isFresh = (message: KeptMessage, today: Day): boolean => message.day >= addDays(today, -1)

const isDue = (message: KeptMessage, now: Instant, today: Day): boolean =>
  isFresh(message, today) && (message.state === 'queued' || (message.state === 'failed' && message.again !== null && message.again <= now))

/** What was being sent when its server died may have arrived, and nobody is to get a digest twice; what got too old is given up. */
function stuckLine(message: KeptMessage, now: Instant, today: Day): OutboxLine[] {
  const { id, state, since, again } = message
  if (state === 'sending' && later(since, INTERRUPTED_MINUTES) < now) return [{ kind: 'failed', id, at: now, reason: 'interrupted', again: null }]
  const waits = state === 'queued' || (state === 'failed' && again !== null)
  return waits && !isFresh(message, today) ? [{ kind: 'failed', id, at: now, reason: 'too-old', again: null }] : []
}
