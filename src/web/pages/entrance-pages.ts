import type { LinkShown } from '../../accounts/account.ts'
import { formatOf } from '../../locales/format.ts'
import { locales } from '../../locales/locales.ts'
import type { Ask, Page } from '../ask.ts'
import { type Frame, plainFrame } from '../frame.ts'
import { paths } from '../paths.ts'
import { type PlainField, type PlainForm, plainForm } from '../plain-form.ts'
import { timeZones } from '../time-zones.ts'

/** What the view `entrance` prints: one short form in the middle of the page. */
type Entrance = { title: string; lead?: string; form?: PlainForm; link?: { href: string; label: string }; small?: string; notes?: Frame['notes'] }

const entrance = (ask: Ask, { notes, ...page }: Entrance): Page => {
  const frame = plainFrame(ask, page.title)
  return { view: 'entrance', page: { lead: '', form: null, link: null, small: '', ...page, frame: { ...frame, notes: [...(notes ?? []), ...frame.notes.map(({ text, ...note }) => ({ ...note, title: '', text }))] } } }
}

/** `GET /login`. `next`: where the reader wanted to go. */
export function signInPage(ask: Ask, next: string): Page {
  const say = ask.reader.words.signInPage
  const fields: PlainField[] = [
    { name: 'user', label: say.user, required: true, attributes: { autocomplete: 'username', autocapitalize: 'none', spellcheck: 'false', maxlength: 254, ...(ask.posted ? {} : { autofocus: '' }) } },
    { name: 'password', label: say.password, type: 'password', required: true, attributes: { autocomplete: 'current-password', ...(ask.posted ? { autofocus: '' } : {}) } },
  ]
  const out = ask.query['out'] === '1' && !ask.posted
  return entrance(ask, {
    title: say.title, lead: next.startsWith(paths.report('')) ? say.toReport : '', small: say.forgotten, notes: out ? [{ tone: 'good', title: '', text: say.signedOut, undo: null, link: null }] : [],
    form: plainForm(ask, 'sign-in', { action: paths.signIn(), fields, hidden: next === '/' ? {} : { next }, submit: say.submit, tone: 'primary' }),
  })
}

/** `GET /logout`. */
export function signOutPage(ask: Ask): Page {
  const say = ask.reader.words.signInPage
  return entrance(ask, {
    title: say.outTitle, lead: say.outText({ name: ask.reader.account?.name ?? '' }),
    form: plainForm(ask, 'sign-out', { action: paths.signOut(), submit: say.outTitle, tone: 'primary' }),
  })
}

/** `GET /setup`: the first account. */
export function setUpPage(ask: Ask): Page {
  const { setUpPage: say } = ask.reader.words
  const fields: PlainField[] = [
    { name: 'code', label: say.code, hint: say.codeHint, required: true, attributes: { autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false', maxlength: 60 } },
    { name: 'name', label: say.name, hint: say.nameHint, required: true, attributes: { autocomplete: 'username', maxlength: 100 } },
    { name: 'mail', label: say.mail, hint: say.mailHint, type: 'email', attributes: { autocomplete: 'email', maxlength: 254 } },
    ...newPassword(ask),
  ]
  return entrance(ask, { title: say.title, lead: say.lead, form: plainForm(ask, 'set-up', { action: paths.setUp(), fields, submit: say.submit, tone: 'primary' }) })
}

/** `GET /invitation/:token`: an account to take up, or a password to set anew. */
export function invitationPage(ask: Ask, token: string, { kind, name, expiresAt }: LinkShown): Page {
  const { words } = ask.reader
  const say = words.invitationPage
  const settings: PlainField[] = [
    { name: 'locale', label: say.language, options: Object.values(locales).map(({ id, selfName }) => ({ value: id, label: selfName })) },
    { name: 'timeZone', label: say.timeZone, options: timeZones(words.accountPage.noTimeZone) },
  ]
  return entrance(ask, {
    title: say.title[kind], lead: say.lead[kind]({ name, until: words.frame.timeIn({ time: formatOf(words.id).time(expiresAt, 'UTC'), zone: 'UTC' }) }),
    form: plainForm(ask, 'take-up', {
      action: paths.invitation(token), fields: [...newPassword(ask), ...(kind === 'invitation' ? settings : [])], values: { locale: words.id, timeZone: zoneGuessed(words.id) },
      hidden: { user: name }, submit: say.submit[kind], tone: 'primary',
    }),
  })
}

/** Somebody has taken up an invitation whose place is gone. */
export function placeGonePage(ask: Ask): Page {
  const { invitationPage: say } = ask.reader.words
  return entrance(ask, { title: say.inTitle, lead: say.placeGone, link: { href: paths.portfolio(), label: say.onwards } })
}

function newPassword({ reader: { words } }: Ask): PlainField[] {
  const say = words.invitationPage
  const attributes = { autocomplete: 'new-password' }
  return [
    { name: 'password', label: say.password, hint: say.passwordHint, type: 'password', required: true, attributes },
    { name: 'again', label: say.again, type: 'password', required: true, attributes },
  ]
}

/** Where most who read a language live; the reader chooses. */
const zoneGuessed = (locale: string): string => (locale === 'zh-CN' ? 'Asia/Shanghai' : locale === 'zh-TW' ? 'Asia/Taipei' : '')
