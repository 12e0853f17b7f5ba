import type { InboxPart } from '../changes/inbox.ts'
import type { Day } from '../domain/day.ts'
import type { Project } from '../domain/project.ts'
import { dutySaid } from '../locales/duty-said.ts'
import { formatOf } from '../locales/format.ts'
import type { Locale } from '../locales/locale.ts'
import { namesOf } from '../locales/names.ts'
import { urgencies, urgencyOf } from '../method/duties.ts'
import type { Place } from '../method/rating.ts'

/** Where our pages are. `pathOf`: of what is to be done; null: nobody said which address people open, so a mail has no links. */
export type Addresses = { url: string | null; pathOf: (project: Project, place: Place) => string; inbox: string; settings: string }

/** One line of a digest; `href` is a whole address. */
type Line = { title: string; /** With the day. */ line: string; text: string; when: string; href: string | null }
/** What a digest says, worded: the same for text and HTML. */
export type Digest = {
  lang: string
  subject: string
  day: string
  projects: { name: string; groups: { label: string; late: boolean; lines: Line[] }[]; more: string }[]
  /** Sentences; `address` stands at the end of each that has one. */
  footer: { text: string; address: string | null }[]
}

/** So many lines of a project; the inbox has them all. */
const MOST_LINES = 20

/** What waits for somebody, in words. */
export function digestSaid(parts: readonly InboxPart[], words: Locale, day: Day, addresses: Addresses): Digest {
  const { digestMail: say } = words
  const format = formatOf(words.id)
  const all = parts.flatMap(({ duties }) => duties)
  const late = all.filter(({ overdue }) => overdue).length
  const absolute = (path: string): string | null => (addresses.url === null ? null : addresses.url + path)
  return {
    lang: words.htmlLang, day: format.dayLong(day),
    subject: say.subject({ n: all.length, count: format.count(all.length), late, overdue: format.count(late) }),
    projects: parts.map((part) => projectSaid(part, words, (project, place) => absolute(addresses.pathOf(project, place)))),
    footer: [
      ...(addresses.url === null ? [] : [ended(say.inbox, absolute(addresses.inbox))]), { text: say.why, address: null },
      addresses.url === null ? { text: say.settingsBare, address: null } : ended(say.settings, absolute(addresses.settings)),
    ],
  }
}

/** A sentence that ends with an address, which HTML makes a link. */
const ended = (say: (facts: { address: string }) => string, address: string | null): Digest['footer'][number] => ({ text: say({ address: '' }), address })

function projectSaid({ held: { project }, today, duties }: InboxPart, words: Locale, addressOf: (project: Project, place: Place) => string | null): Digest['projects'][number] {
  const shown = duties.slice(0, MOST_LINES)
  const groups = urgencies.map((urgency) => ({
    label: words.digestMail.urgency({ label: words.dutyWords.urgencies[urgency] }), late: urgency === 'overdue',
    lines: shown.filter((duty) => urgencyOf(duty, today) === urgency).map((duty): Line => {
      const said = dutySaid(duty, project, today, words)
      return { ...said, line: words.digestMail.line(said), href: addressOf(project, duty.place) }
    }),
  }))
  const more = duties.length - shown.length
  return {
    name: namesOf(project, words).project(), groups: groups.filter(({ lines }) => lines.length > 0),
    more: more > 0 ? words.digestMail.more({ count: formatOf(words.id).count(more) }) : '',
  }
}
