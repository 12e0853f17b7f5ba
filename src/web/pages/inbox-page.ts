import { inboxOf, type InboxPart } from '../../changes/inbox.ts'
import { personActing, rolesIn, type Who } from '../../domain/rights.ts'
import { dutySaid } from '../../locales/duty-said.ts'
import { formatOf } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import { namesOf } from '../../locales/names.ts'
import type { Duty } from '../../method/duty.ts'
import { urgencies, type Urgency, urgencyOf } from '../../method/duties.ts'
import type { Ask, Page, ProjectAsk } from '../ask.ts'
import { type ChangeForm, changeForm } from '../change-form.ts'
import { plainFrame } from '../frame.ts'
import { paths, withQuery } from '../paths.ts'
import { placePath } from '../place-path.ts'

/** So many lines of a project stand on the page at first, and when it is asked for alone. */
const FEW = 25
const MANY = 500

/** `GET /inbox`: what the reader must act on in all projects. `?project=` shows one of them whole; in the demonstration `person=` says who looks. */
export async function inboxPage(ask: Ask): Promise<Page> {
  const { context, query, reader: { words } } = ask
  const say = words.inboxPage
  const only = query['project'] ?? null
  const { who, person } = whoLooks(ask, only)
  const parts = await inboxOf(context, who, only, ask.troubled)
  const sections = parts.map((part) => sectionOf({ ...ask, reader: { ...ask.reader, who } }, part, only === null ? FEW : MANY, person))
  return {
    view: 'inbox',
    page: {
      frame: plainFrame(ask, say.title), words: say, lead: leadOf(parts, words), sections, portfolio: paths.portfolio(),
      only: only === null ? null : { text: sections[0] ? say.onlyOf({ project: sections[0].name }) : '', href: paths.inbox() },
      mail: mailNote(ask),
    },
  }
}

/** Whether what waits is mailed too, and where that is changed. */
function mailNote({ demonstration, reader: { words: { inboxPage: say }, account } }: Ask): { text: string; href: string; label: string } | null {
  if (demonstration) return { text: say.demonstrationMail, href: paths.outbox(), label: say.toOutbox }
  return account ? { text: account.digest === 'off' || account.mail === '' ? say.byMailOff : say.byMail, href: `${paths.account()}#profile`, label: say.toSettings } : null
}

/** In the demonstration a very person of the team looks in one project, as the top bar of its pages says; else whoever is signed in. */
function whoLooks({ demonstration, query, reader: { who } }: Ask, only: string | null): { who: Who; person: string | null } {
  const person = query['person'] ?? ''
  return demonstration && only !== null && /^person-\d{1,9}$/.test(person) ? { who: personActing(person), person } : { who, person: null }
}

function leadOf(parts: readonly InboxPart[], words: Locale): string {
  const say = words.inboxPage
  const format = formatOf(words.id)
  const n = parts.reduce((sum, { duties }) => sum + duties.length, 0)
  const late = parts.reduce((sum, { duties }) => sum + duties.filter(({ overdue }) => overdue).length, 0)
  if (n === 0) return ''
  return say.lead({ n, count: format.count(n), projects: parts.length }) + (late > 0 ? say.overdue({ n: late, count: format.count(late), all: late === n }) : '') + say.stop
}

type Row = { title: string; href: string; text: string; since: string; due: string; late: boolean; tick: ChangeForm | null; about: string }

function sectionOf(ask: Ask, { held, today, person: me, duties }: InboxPart, most: number, person: string | null) {
  const { reader: { words, who } } = ask
  const { project } = held
  const format = formatOf(words.id)
  const say = words.inboxPage
  const projectAsk: ProjectAsk = { ...ask, held, project, today, past: false, roles: rolesIn(project, who), me }
  const shown = duties.slice(0, most)
  const row = (duty: Duty): Row => {
    const { title, text } = dutySaid(duty, project, today, words)
    return {
      title, text, href: placePath(project, duty.place), since: format.day(duty.since, today), due: duty.dueOn ? format.day(duty.dueOn, today) : '', late: duty.overdue,
      tick: tickOf(projectAsk, duty, person), about: title,
    }
  }
  const groups = urgencies.map((urgency) => ({ urgency, rows: shown.filter((duty) => urgencyOf(duty, today) === urgency).map(row) })).filter(({ rows }) => rows.length > 0)
  const more = duties.length - shown.length
  return {
    id: project.id, name: namesOf(project, words).project(), href: paths.project(project.id), day: format.dayLong(today), example: project.example,
    groups: groups.map(({ urgency, rows }) => ({ label: words.dutyWords.urgencies[urgency], tone: tones[urgency], count: format.count(duties.filter((duty) => urgencyOf(duty, today) === urgency).length), rows })),
    more: more === 0 ? null : { text: (most === MANY ? say.tooMany : say.more)({ count: format.count(more) }), href: most === MANY ? '' : withQuery(paths.inbox(), { project: project.id, person }) },
  }
}

const tones: Record<Urgency, string> = { overdue: 'bad', today: '', week: '', undated: '', later: '' }

/** Whoever is named in a comment says here that they have seen it. */
const tickOf = (ask: ProjectAsk, duty: Duty, person: string | null): ChangeForm | null => (duty.kind !== 'mention' ? null
  : changeForm(ask, 'see-mentions', { back: withQuery(paths.inbox(), { project: person && ask.project.id, person }), hidden: { issue: duty.issue }, key: 'issue', submit: ask.reader.words.inboxPage.seen }))
