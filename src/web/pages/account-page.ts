import { type Account, DigestRhythm, type TokenShown } from '../../accounts/account.ts'
import { seenHeads } from '../../changes/seen.ts'
import type { ProjectHead } from '../../changes/context.ts'
import { personOf } from '../../domain/rights.ts'
import { formatOf } from '../../locales/format.ts'
import { locales } from '../../locales/locales.ts'
import type { Locale } from '../../locales/locale.ts'
import { namesOf } from '../../locales/names.ts'
import type { Ask, Page } from '../ask.ts'
import { doneNotes } from '../done-notes.ts'
import { plainFrame } from '../frame.ts'
import { paths } from '../paths.ts'
import { type PlainField, plainForm } from '../plain-form.ts'
import type { Status } from '../status.ts'
import { timeZones } from '../time-zones.ts'

/** A secret that was just made and is shown this once. */
export type Once = { kind: 'token' | 'feed'; value: string } | null

/** How long a token may last, in days; null: without end. */
export const tokenDays = [30, 90, 365, null] as const

/** `GET /account`: one's own account. */
export async function accountPage(ask: Ask, account: Account, once: Once = null): Promise<Page> {
  const { context, reader: { words } } = ask
  const say = words.accountPage
  const heads = (await seenHeads(context, ask.reader.who)).filter(({ damage }) => damage === null)
  const frame = plainFrame(ask, say.title)
  return {
    view: 'account',
    page: {
      frame: { ...frame, notes: [...frame.notes, ...doneNotes(ask, say.done)] }, words: say, lead: await leadOf(ask, account, heads),
      once: once && { title: once.kind === 'token' ? say.tokenMade : say.feedMade, text: once.kind === 'token' ? say.tokenMadeText : say.feedMadeText, label: once.kind === 'token' ? say.tokenMade : say.feedMade, value: once.value },
      profile: profileForm(ask, account), password: passwordForm(ask, account), everywhere: plainForm(ask, 'everywhere', { action: `${paths.account()}/sessions`, submit: say.everywhere }),
      tokens: (await context.accounts.tokens(account.id)).toReversed().map((token) => tokenRow(ask, account, token, heads)), addToken: tokenForm(ask, heads),
      feed: await feedForms(ask, account),
    },
  }
}

async function leadOf({ context, reader: { words } }: Ask, { id, name, administrator }: Account, heads: readonly ProjectHead[]): Promise<string> {
  const say = words.accountPage
  const mine = heads.filter(({ members }) => members.includes(id)).slice(0, 5)
  const places = await Promise.all(mine.map(async (head) => {
    const { project } = await context.store.read(head.id)
    const person = personOf(project, { id })
    return person ? [say.place({ person: namesOf(project, words).person(person.id), project: namesOf(project, words).project() })] : []
  }))
  const all = [...(administrator ? [say.administrator] : []), ...places.flat()]
  return all.length > 0 ? say.leadWithPlaces({ name, places: formatOf(words.id).list(all) }) : say.lead({ name })
}

function profileForm(ask: Ask, { locale, timeZone, digest }: Account) {
  const say = ask.reader.words.accountPage
  const fields: PlainField[] = [
    { name: 'locale', label: say.language, hint: say.languageHint, options: [{ value: '', label: say.byBrowser }, ...Object.values(locales).map(({ id, selfName }) => ({ value: id, label: selfName }))] },
    { name: 'timeZone', label: say.timeZone, hint: say.timeZoneHint, options: timeZones(say.noTimeZone) },
    { name: 'digest', label: say.digest, hint: say.digestHint, options: DigestRhythm.options.map((each) => ({ value: each, label: say.digests[each] })) },
  ]
  return plainForm(ask, 'profile', { action: `${paths.account()}/profile`, fields, values: { locale: locale ?? '', timeZone: timeZone ?? '', digest }, submit: say.save })
}

function passwordForm(ask: Ask, { name }: Account) {
  const { accountPage: say, invitationPage } = ask.reader.words
  const field = (key: string, label: string, autocomplete: string, hint = ''): PlainField => ({ name: key, label, hint, type: 'password', required: true, attributes: { autocomplete } })
  const fields = [field('old', say.old, 'current-password'), field('password', say.fresh, 'new-password', invitationPage.passwordHint), field('again', say.again, 'new-password')]
  return plainForm(ask, 'password', { action: `${paths.account()}/password`, hidden: { user: name }, fields, submit: say.setPassword, text: say.passwordText })
}

function tokenForm(ask: Ask, heads: readonly ProjectHead[]) {
  const { words } = ask.reader
  const say = words.accountPage
  const fields: PlainField[] = [
    { name: 'name', label: say.tokenName, hint: say.tokenNameHint, required: true, attributes: { maxlength: 100 } },
    { name: 'project', label: say.tokenProject, options: [{ value: '', label: say.allProjects }, ...heads.map(({ id, name }) => ({ value: id, label: name }))] },
    { name: 'readOnly', label: say.readOnly, type: 'checkbox' },
    { name: 'days', label: say.tokenDays, options: tokenDays.map((days) => ({ value: String(days ?? ''), label: daysWord(days, words) })) },
  ]
  return plainForm(ask, 'token', { action: `${paths.account()}/tokens`, fields, values: { readOnly: 'false', days: '90' }, submit: say.addToken })
}

const daysWord = (days: number | null, words: Locale): string => (days === null ? words.accountPage.never : words.accountPage.days({ n: days, count: formatOf(words.id).count(days) }))

function tokenRow(ask: Ask, { timeZone }: Account, { id, name, project, readOnly, madeAt, expiresAt, lastUsed, revoked }: TokenShown, heads: readonly ProjectHead[]) {
  const { context, reader: { words } } = ask
  const say = words.accountPage
  const zone = timeZone ?? 'UTC'
  const format = formatOf(words.id)
  const state = revoked ? 'revoked' : expiresAt !== null && expiresAt <= context.clock() ? 'expired' : 'valid'
  const reach = [project === null ? say.allProjects : (heads.find((head) => head.id === project)?.name ?? project), readOnly ? say.reads : say.writes]
  return {
    name, reach, made: format.time(madeAt, zone), ends: expiresAt ? format.time(expiresAt, zone) : say.never, used: lastUsed ? format.time(lastUsed, zone) : say.unused,
    state: stateShown(state, say.tokenStates[state]), revoke: state === 'valid' ? plainForm(ask, 'revoke', { action: `${paths.account()}/tokens/revoke`, hidden: { token: id }, submit: say.revoke }) : null,
  }
}

const stateShown = (state: 'valid' | 'expired' | 'revoked', word: string): Status => ({ tone: state === 'valid' ? 'good' : 'none', glyph: state === 'valid' ? 'tick' : 'dash', word })

async function feedForms(ask: Ask, { id }: Account) {
  const say = ask.reader.words.accountPage
  const there = await ask.context.accounts.hasFeed(id)
  return {
    text: there ? say.feedThere : say.feedNone,
    make: plainForm(ask, 'feed', { action: `${paths.account()}/feed`, submit: there ? say.renewFeed : say.makeFeed }),
    revoke: there ? plainForm(ask, 'end-feed', { action: `${paths.account()}/feed/revoke`, submit: say.revokeFeed }) : null,
  }
}
