import type { Account } from '../../accounts/account.ts'
import { seenHeads } from '../../changes/seen.ts'
import { standing } from '../../domain/by-id.ts'
import { formatOf } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import { namesOf } from '../../locales/names.ts'
import type { Ask, Page } from '../ask.ts'
import { doneNotes } from '../done-notes.ts'
import { plainFrame } from '../frame.ts'
import { paths } from '../paths.ts'
import { type PlainField, type PlainForm, plainForm } from '../plain-form.ts'
import type { Status } from '../status.ts'
import { accountName } from './account-shown.ts'
import { auditOf } from './audit-lines.ts'

/** A link that was just made and is shown this once. */
export type LinkOnce = { name: string; value: string; until: string } | null

/** How long an invitation may be taken up, in days. */
export const invitationDays = [1, 3, 7, 14] as const

/** `GET /accounts`: all accounts, for administrators. `?project=` offers the places of one project in the invitation. */
export async function accountsPage(ask: Ask, once: LinkOnce = null): Promise<Page> {
  const { context, reader: { words } } = ask
  const say = words.accountsPage
  const accounts = await context.accounts.list()
  const format = formatOf(words.id)
  const frame = plainFrame(ask, say.title)
  const count = (state: State): string => format.count(accounts.filter((account) => stateOf(account) === state).length)
  return {
    view: 'accounts',
    page: {
      frame: { ...frame, notes: [...frame.notes.map((note) => ({ ...note, link: stillInvited(ask, accounts) })), ...doneNotes(ask, say.done)] }, words: say,
      lead: say.lead({ n: accounts.filter(({ erased }) => !erased).length, active: count('active'), waiting: count('invited') === '0' ? '' : count('invited') }),
      once: once && onceShown(once, words),
      seenLabel: words.frame.timeIn({ time: say.columns.seen, zone: ask.reader.account?.timeZone ?? 'UTC' }), rows: accounts.map((account) => accountRow(ask, account)),
      invite: await inviteForms(ask), audit: await auditOf(ask, accounts),
    },
  }
}

export const onceShown = ({ name, value, until }: NonNullable<LinkOnce>, { accountsPage: say }: Locale) =>
  ({ title: say.linkMade({ name }), text: say.linkMadeText({ until }), label: say.link, value })

/** An invitation sent once more, as by loading the page anew, is refused and its link is gone: where a new one is made. */
function stillInvited({ posted, reader: { words } }: Ask, accounts: readonly Account[]): { href: string; label: string } | null {
  if (posted?.change !== 'invite') return null
  const typed = [posted.values['name'], posted.values['mail']].flatMap((text) => (text?.trim() ? [text.trim().toLowerCase()] : []))
  const same = accounts.find((account) => stateOf(account) === 'invited' && [account.name, account.mail].some((each) => typed.includes(each.toLowerCase())))
  return same ? { href: paths.accountOf(same.id), label: words.accountsPage.stillInvited } : null
}

type State = keyof Locale['accountsPage']['states']
const stateOf = ({ erased, disabled, active }: Account): State => (erased ? 'erased' : disabled ? 'disabled' : active ? 'active' : 'invited')
const looks: Record<State, Omit<Status, 'word'>> = {
  active: { tone: 'good', glyph: 'tick' }, invited: { tone: 'accent', glyph: 'half' }, disabled: { tone: 'none', glyph: 'pause' }, erased: { tone: 'none', glyph: 'dash' },
}

export const accountState = (account: Account, { accountsPage: say }: Locale): Status => ({ ...looks[stateOf(account)], word: say.states[stateOf(account)] })

function accountRow({ reader: { words, account: me } }: Ask, account: Account) {
  const say = words.accountsPage
  const rights = [...(account.administrator ? [say.administrator] : []), ...(account.creates ? [say.creates] : [])]
  return {
    id: account.id, href: paths.accountOf(account.id), name: accountName(account, words), you: account.id === me?.id ? say.you : '', mail: account.mail, state: accountState(account, words),
    rights: rights.length > 0 ? rights : account.erased ? [] : [say.noRights], seen: account.lastSignIn ? formatOf(words.id).time(account.lastSignIn, me?.timeZone ?? 'UTC') : say.never,
  }
}

/** The invitation; its places are those of one project, which is chosen before. */
async function inviteForms(ask: Ask) {
  const { context, posted, query, reader: { words, who } } = ask
  const say = words.accountsPage
  const heads = (await seenHeads(context, who)).filter(({ damage, closed }) => damage === null && !closed)
  const chosen = heads.find(({ id }) => id === (posted?.values['project'] ?? query['project']))
  const places = chosen ? await freePlaces(ask, chosen.id) : []
  const fields: PlainField[] = [
    { name: 'name', label: say.name, hint: places.length > 0 ? say.nameOrPlaceHint : say.nameHint, required: places.length === 0, attributes: { maxlength: 100, autocomplete: 'off' } },
    { name: 'mail', label: say.mail, hint: say.mailHint, type: 'email', attributes: { maxlength: 254, autocomplete: 'off' } },
    ...(places.length > 0 ? [{ name: 'person', label: say.person, options: [{ value: '', label: say.noPerson }, ...places] }] : []),
    { name: 'days', label: say.linkDays, options: invitationDays.map((n) => ({ value: String(n), label: words.accountPage.days({ n, count: formatOf(words.id).count(n) }) })) },
    { name: 'administrator', label: say.isAdministrator, type: 'checkbox' },
    { name: 'creates', label: say.mayCreate, type: 'checkbox' },
  ]
  return {
    projects: heads.map(({ id, name }) => ({ value: id, label: name, selected: id === chosen?.id })), action: paths.accounts(), full: chosen && places.length === 0 ? say.noPlaces : '',
    form: plainForm(ask, 'invite', {
      action: paths.accounts(), fields, hidden: chosen ? { project: chosen.id } : {}, values: { administrator: 'false', creates: 'false', days: '7' }, submit: say.inviteSubmit, tone: 'primary', wide: true,
    }) satisfies PlainForm,
  }
}

async function freePlaces({ context, reader: { words } }: Ask, id: string) {
  const { project } = await context.store.read(id)
  const names = namesOf(project, words)
  return standing(project.team).filter(({ account }) => account === null).map((person) => ({ value: person.id, label: names.person(person.id) }))
}
