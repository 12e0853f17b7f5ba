import { documentsWritten, hasParts, partsOf, type WrittenDocument } from '../../documents/catalogue.ts'
import type { Meeting } from '../../domain/meeting.ts'
import type { SupervisionReport } from '../../domain/supervision.ts'
import { formatOf } from '../../locales/format.ts'
import { locales } from '../../locales/locales.ts'
import { documents } from '../../method/documents.ts'
import type { ProjectAsk } from '../ask.ts'
import { paths, withQuery } from '../paths.ts'
import type { Status } from '../status.ts'

/** The documents that belong to no phase: minutes of each meeting and each report of supervision, the newest first, and those that are always as of today. */
export function alwaysRows(ask: ProjectAsk, language: string) {
  const { project } = ask
  const keys = documentsWritten.filter((key) => ofNoPhase(key) && key !== 'checkpoint-report')
  return keys.flatMap((key) => (hasParts(key) ? [...partsOf(project, key)].reverse() : [null]).map((part) => rowOf(ask, key, part, language)))
}

const ofNoPhase = (key: WrittenDocument): boolean => documents.some((document) => document.key === key && document.phase === null)

function rowOf(ask: ProjectAsk, key: WrittenDocument, part: string | null, language: string) {
  const { project, held, reader: { words } } = ask
  const say = words.documentsPage
  const { name, status, version, approved, forWhom } = part === null ? wholeFacts(ask, key) : key === 'issue-report' ? issueFacts(ask, part) : factsOf(ask, part)
  const address = (locale: string, format: string, download: boolean) =>
    withQuery(paths.document(project.id, key), { locale, format, part, download: download ? 1 : null, at: ask.past ? held.version : null })
  return {
    id: part === null ? key : `${key}-${part}`, anchor: part === null ? key : `${key}-${part}`, name, forWhom: forWhom ?? words.method.documents[key].forWhom, status, version, approved,
    href: address(language, 'html', false), phaseHref: '', link: null,
    languages: Object.values(locales).map(({ id, htmlLang, shortName, selfName }) => ({ href: address(id, 'html', false), lang: htmlLang, short: shortName, label: say.readIn({ document: name, language: selfName }) })),
    formats: ['HTML', 'MD'].map((each) => ({ href: address(language, each.toLowerCase(), true), name: each, label: say.downloadAs({ document: name, format: each }) })),
  }
}

/** One that is made of what the project says today. */
const wholeFacts = ({ reader: { words } }: ProjectAsk, key: WrittenDocument): Facts =>
  ({ name: words.method.documents[key].name, status: { tone: 'none', glyph: 'disc', word: words.documentsPage.upToDate }, version: '', approved: '' })

/** For us or for the supplier, as of today. */
const issueFacts = (ask: ProjectAsk, part: string): Facts => {
  const { documents: { issues }, documentsPage: say } = ask.reader.words
  return { ...wholeFacts(ask, 'issue-report'), ...(part === 'supplier' ? {} : { forWhom: say.managers }), name: issues.title({ about: part === 'supplier' ? issues.forSupplier : issues.internal }) }
}

type Facts = { name: string; status: Status; version: string; approved: string; forWhom?: string }

function factsOf(ask: ProjectAsk, part: string): Facts {
  const meeting = ask.project.meetings.find(({ id }) => id === part)
  if (meeting) return minutesFacts(ask, meeting)
  const report = ask.project.supervision.find(({ id }) => id === part)
  return report ? reportFacts(ask, report) : { name: part, status: { tone: 'none', glyph: 'ring', word: '' }, version: '', approved: '' }
}

function minutesFacts({ today, reader: { words } }: ProjectAsk, { kind, on, sealed }: Meeting): Facts {
  const { minutes } = words.documents
  const format = formatOf(words.id)
  return {
    name: minutes.title({ kind: minutes.kinds[kind], day: format.date(on) }),
    status: sealed ? { tone: 'good', glyph: 'tick', word: minutes.states.sealed } : { tone: 'none', glyph: 'ring', word: minutes.states.draft },
    version: sealed ? format.number(sealed.version) : '', approved: sealed ? format.day(on, today) : '',
  }
}

function reportFacts({ today, reader: { words } }: ProjectAsk, { phase, on, handedIn, answered }: SupervisionReport): Facts {
  const { supervision } = words.documents
  const format = formatOf(words.id)
  const about = supervision.about({ phase: words.method.phases[phase].name, day: format.date(on) })
  const [tone, glyph, word] = answered ? (['good', 'tick', supervision.states.answered] as const)
    : handedIn ? (['accent', 'due', supervision.states.handedIn] as const) : (['none', 'ring', supervision.states.draft] as const)
  return { name: words.documentsPage.named({ name: words.method.documents['supervision-report'].name, about }), status: { tone, glyph, word }, version: '', approved: handedIn ? format.day(handedIn.on, today) : '' }
}
