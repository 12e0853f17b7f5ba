import type { KeptMessage } from '../../accounts/outbox.ts'
import { inboxOf, type InboxPart } from '../../changes/inbox.ts'
import { seenHeads } from '../../changes/seen.ts'
import { standing } from '../../domain/by-id.ts'
import { personActing } from '../../domain/rights.ts'
import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import { digestMail } from '../../notices/digest.ts'
import { reasonSaid } from '../../notices/reason-said.ts'
import { addressesAt } from '../addresses.ts'
import { administratorIn } from '../administrator-in.ts'
import type { Ask, Page } from '../ask.ts'
import { plainFrame } from '../frame.ts'
import type { Status } from '../status.ts'
import { accountName } from './account-shown.ts'

/** So many messages are shown. */
const MOST = 200

/** `GET /outbox`: for administrators, which digests were mailed; in the demonstration, where nothing is, what would be. Throws 403. */
export async function outboxPage(ask: Ask): Promise<Page> {
  const { demonstration, reader: { words } } = ask
  const say = words.outboxPage
  const shown = demonstration ? await wouldBe(ask) : await kept(ask)
  return { view: 'outbox', page: { frame: plainFrame(ask, say.title), words: say, ...shown } }
}

async function kept(ask: Ask) {
  const { context, reader: { words } } = ask
  const { timeZone } = administratorIn(ask)
  const say = words.outboxPage
  const format = formatOf(words.id)
  const [messages, accounts] = await Promise.all([context.outbox.list(MOST), context.accounts.list()])
  const names = new Map(accounts.map((account) => [account.id, accountName(account, words)]))
  const failed = messages.filter(({ state }) => state === 'failed').length
  const lead = messages.length === 0 ? [] : [
    say.lead({ n: messages.length, count: format.count(messages.length) }), ...(failed > 0 ? [say.failed({ n: failed, count: format.count(failed) })] : []),
    ...(messages[0]?.state === 'none' ? [say.noSmtp] : []),
  ]
  const time = (at: string): string => format.time(at, timeZone ?? 'UTC')
  return {
    lead: lead.join(words.project.sentenceGap), previews: [],
    rows: messages.map((message) => ({
      day: format.date(message.day), to: names.get(message.account) ?? message.account, subject: message.subject, state: stateShown(message, say.states),
      at: time(message.since), tries: message.tries > 1 ? format.count(message.tries) : '',
      reason: [reasonSaid(message.reason, words), ...(message.again ? [say.again({ time: time(message.again) })] : [])].filter((text) => text !== ''),
    })),
  }
}

const looks: Record<KeptMessage['state'], Omit<Status, 'word'>> = {
  queued: { tone: 'none', glyph: 'ring' }, sending: { tone: 'accent', glyph: 'half' }, sent: { tone: 'good', glyph: 'tick' }, failed: { tone: 'bad', glyph: 'octagon' }, none: { tone: 'none', glyph: 'dash' },
}
const stateShown = ({ state }: KeptMessage, words: Record<KeptMessage['state'], string>): Status => ({ ...looks[state], word: words[state] })

/** The digests of all people of the demonstration's projects, with their texts: everybody sees all of it there anyway. */
async function wouldBe({ context, reader: { words, who } }: Ask) {
  const say = words.outboxPage
  const format = formatOf(words.id)
  const heads = (await seenHeads(context, who)).filter(({ damage, closed }) => damage === null && !closed)
  const parts: InboxPart[] = []
  for (const { id } of heads) {
    const { project } = await context.store.read(id)
    for (const { id: person } of standing(project.team)) parts.push(...(await inboxOf(context, personActing(person), id)))
  }
  const [first] = parts
  return {
    lead: first ? say.demonstration({ day: format.dayLong(first.today) }) : '', rows: [],
    previews: parts.map((part) => {
      const { subject, text } = digestMail([part], words, part.today, addressesAt('https://sixgate.example'))
      const names = namesOf(part.held.project, words)
      return { to: names.person(part.person.id), project: names.project(), subject, text }
    }),
  }
}
