import type { Account } from '../../accounts/account.ts'
import type { Instant } from '../../domain/day.ts'
import { personOf } from '../../domain/rights.ts'
import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import type { Ask, Page } from '../ask.ts'
import { doneNotes } from '../done-notes.ts'
import { plainFrame } from '../frame.ts'
import { paths } from '../paths.ts'
import { type PlainForm, plainForm } from '../plain-form.ts'
import { accountName } from './account-shown.ts'
import { accountState, type LinkOnce, onceShown } from './accounts-page.ts'

/** `GET /accounts/:account`: one account, for administrators. */
export async function oneAccountPage(ask: Ask, account: Account, once: LinkOnce = null): Promise<Page> {
  const { reader: { words, account: me } } = ask
  const say = words.accountsPage
  const name = accountName(account, words)
  const format = formatOf(words.id)
  const zone = me?.timeZone ?? 'UTC'
  const timed = (at: Instant): string => words.frame.timeIn({ time: format.time(at, zone), zone })
  const frame = plainFrame(ask, name)
  return {
    view: 'one-account',
    page: {
      frame: { ...frame, notes: [...frame.notes, ...doneNotes(ask, say.done)] }, words: say.one, all: { href: paths.accounts(), label: say.one.back }, title: name,
      state: accountState(account, words), yourself: account.id === me?.id ? say.one.yourself : '', once: once && onceShown(once, words),
      facts: [
        { label: say.columns.mail, value: account.mail || '–' }, { label: say.one.id, value: account.id }, { label: say.one.made, value: timed(account.madeAt) },
        { label: say.one.seen, value: account.lastSignIn ? timed(account.lastSignIn) : say.never },
      ],
      placesLabel: say.one.places, places: await placesOf(ask, account), noPlaces: say.one.noPlaces,
      forms: account.erased ? null : formsOf(ask, account),
    },
  }
}

async function placesOf({ context, reader: { words } }: Ask, { id }: Account) {
  const heads = (await context.store.heads()).filter(({ damage, members }) => damage === null && members.includes(id))
  return await Promise.all(heads.map(async (head) => {
    const { project } = await context.store.read(head.id)
    const names = namesOf(project, words)
    return { href: paths.project(head.id), label: words.accountPage.place({ person: names.person(personOf(project, { id })?.id ?? ''), project: names.project() }) }
  }))
}

function formsOf(ask: Ask, { id, name, mail, administrator, creates, disabled }: Account): Record<string, PlainForm | null> {
  const { accountsPage: say } = ask.reader.words
  const to = (deed: string): string => `${paths.accountOf(id)}/${deed}`
  return {
    edit: plainForm(ask, 'edit', {
      action: to('edit'), values: { name, mail }, submit: say.one.save,
      fields: [{ name: 'name', label: say.name, required: true, attributes: { maxlength: 100 } }, { name: 'mail', label: say.mail, type: 'email', hint: say.mailHint, attributes: { maxlength: 254 } }],
    }),
    rights: plainForm(ask, 'rights', {
      action: to('rights'), values: { administrator: String(administrator), creates: String(creates) }, submit: say.one.saveRights,
      fields: [{ name: 'administrator', label: say.isAdministrator, type: 'checkbox' }, { name: 'creates', label: say.mayCreate, type: 'checkbox' }],
    }),
    reset: disabled ? null : plainForm(ask, 'reset', { action: to('reset'), submit: say.one.makeLink, text: say.one.resetText }),
    disable: disabled ? null : plainForm(ask, 'disable', { action: to('disable'), submit: say.one.disable, text: say.one.disableText }),
    enable: disabled ? plainForm(ask, 'enable', { action: to('enable'), submit: say.one.enable }) : null,
    erase: plainForm(ask, 'erase', {
      action: to('erase'), submit: say.one.erase, text: say.one.eraseText, tone: 'danger',
      fields: [{ name: 'confirm', label: say.one.confirm({ name }), required: true, attributes: { autocomplete: 'off', maxlength: 100 } }],
    }),
  }
}
