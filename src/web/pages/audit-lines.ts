import type { Account, AuditLine } from '../../accounts/account.ts'
import { MORE } from '../../accounts/notes.ts'
import type { Context } from '../../changes/context.ts'
import { formatOf } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import { namesOf } from '../../locales/names.ts'
import { wordOf } from '../../locales/word-of.ts'
import type { Ask } from '../ask.ts'
import { accountName } from './account-shown.ts'

const AUDIT_LINES = 100

/** The newest lines of the audit, in the reader's language and time zone. */
export async function auditOf(ask: Ask, accounts: readonly Account[]) {
  const { context, reader: { words, account: me } } = ask
  const say = words.accountsPage
  const zone = me?.timeZone ?? 'UTC'
  const format = formatOf(words.id)
  const named = new Map(accounts.map((account) => [account.id, accountName(account, words)]))
  const nameOf = (id: string | null): string => (id === null ? '' : id === 'operator' ? words.method.roles.operator : (named.get(id) ?? id))
  const lines = await context.accounts.audit(AUDIT_LINES)
  return {
    note: say.auditText({ zone, count: format.count(lines.length) }),
    lines: await Promise.all(lines.map(async (line) => {
      const { at, event, account, by, address } = line
      return {
        at: format.time(at, zone), event: wordOf(say.events, event), bad: isBad(event), account: nameOf(account), by: by === account ? '' : nameOf(by), address: address ?? '',
        ...(await detailOf(line, context, words)),
      }
    })),
  }
}

const isBad = (event: string): boolean => /-(?:refused|failed|forged)$/.test(event) || event === 'throttled'

/** What else is known: codes in words; `small` is where it was refused, as it was asked for. */
async function detailOf({ event, detail }: AuditLine, context: Context, words: Locale): Promise<{ detail: string; small: string }> {
  const { auditMore } = words.accountsPage
  if (event === 'token-added' || event === 'token-revoked') return { detail, small: '' }
  if (event === MORE) return { detail: auditMore({ count: formatOf(words.id).count(Number(detail.split(' ')[1])) }), small: '' }
  const [, kind, place] = /^(\S+) ([A-Z]+ .+)$/s.exec(detail) ?? []
  if (kind !== undefined && place !== undefined) return { detail: codeWord(kind, words), small: isKnown(kind, words) ? place : `${kind} ${place}` }
  const parts = await Promise.all(detail.split(' ').filter(Boolean).map(async (code) => (code.startsWith('place:') ? await placeWord(code.slice('place:'.length), context, words) : codeWord(code, words))))
  return { detail: formatOf(words.id).list(parts), small: '' }
}

const isKnown = (code: string, { accountsPage: { details } }: Locale): boolean => Object.hasOwn(details, code)
const codeWord = (code: string, words: Locale): string => wordOf(words.accountsPage.details, isKnown(code, words) ? code : 'rule')

/** `harbour/person-4` by its names; a project that is gone by its ids. */
async function placeWord(place: string, { store }: Context, words: Locale): Promise<string> {
  const [id = '', person = ''] = place.split('/')
  const held = await store.read(id).catch(() => null)
  if (!held) return place
  const names = namesOf(held.project, words)
  return words.accountPage.place({ person: names.person(person), project: names.project() })
}
