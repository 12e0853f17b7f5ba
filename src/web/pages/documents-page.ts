import { standing } from '../../domain/by-id.ts'
import { dayIn } from '../../domain/day.ts'
import { LocaleId, phaseIds } from '../../domain/ids.ts'
import type { Deliverable, Project } from '../../domain/project.ts'
import { documentsWritten } from '../../documents/catalogue.ts'
import { formatOf } from '../../locales/format.ts'
import { locales } from '../../locales/locales.ts'
import { namesOf } from '../../locales/names.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { isBehind, isFinal } from '../../documents/behind.ts'
import { alwaysRows } from './documents-always.ts'
import { filesOf } from '../files.ts'
import { keepingPast, projectFrame } from '../frame.ts'
import { paths, withQuery } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { deliverableStatus, type Status } from '../status.ts'

type DocumentState = 'current' | 'behind' | 'open'
const stateOf = (deliverable: Deliverable, behind: boolean): DocumentState => (deliverable.status !== 'approved' ? 'open' : behind ? 'behind' : 'current')

/** Every deliverable by phase: read or download what the product writes, see what was approved and whether it still says the same. */
export async function documentsPage(ask: ProjectAsk): Promise<Page> {
  const { project, reader: { words }, query } = ask
  const say = words.documentsPage
  const { documents } = words.method
  const language = LocaleId.safeParse(query['lang-of']).data ?? words.id
  const chosen = { for: query['for'] ?? '', state: query['state'] ?? '' }
  const all = standing(project.deliverables).map((deliverable) => ({ deliverable, behind: isBehind(ask, deliverable) }))
  const forWhom = (deliverable: Deliverable) => (deliverable.document ? (documents as Record<string, { forWhom: string }>)[deliverable.document]?.forWhom ?? '' : '')
  const fitting = all.filter(({ deliverable, behind }) =>
    (!chosen.for || forWhom(deliverable) === chosen.for) && (!chosen.state || stateOf(deliverable, behind) === chosen.state))
  const approved = all.filter(({ deliverable }) => deliverable.status === 'approved').length
  return {
    view: 'documents',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)),
      words: say,
      crumb: say.crumb({ written: String(all.filter(({ deliverable }) => isWritten(deliverable)).length), all: String(all.length) }),
      lead: say.lead({ approved, of: all.length, behind: all.filter(({ behind }) => behind).length }),
      archive: ask.past ? null : withQuery(paths.documentArchive(project.id), { locale: language }),
      action: ask.path,
      languages: Object.values(locales).map(({ id, selfName }) => ({ value: id, label: selfName, selected: id === language })),
      readers: [{ value: '', label: say.states.all, selected: !chosen.for }, ...[...new Set(all.map(({ deliverable }) => forWhom(deliverable)).filter(Boolean))].map((each) => ({ value: each, label: each, selected: each === chosen.for }))],
      states: (['', 'current', 'behind', 'open'] as const).map((state) => ({ value: state, label: say.states[state || 'all'], selected: state === chosen.state })),
      groups: [...phaseIds.flatMap((phase, at) => {
        const rows = fitting.filter(({ deliverable }) => deliverable.phase === phase).map(({ deliverable, behind }) => rowOf(ask, deliverable, behind, forWhom(deliverable), language))
        return rows.length > 0 ? [{ name: `${at + 1} ${words.method.phases[phase].name}`, rows }] : []
      }), ...alwaysGroup(ask, language, chosen)],
      empty: { title: say.emptyTitle, text: say.emptyText, action: { href: ask.path, label: words.phasePage.deliverables.all } },
    },
  }
}

/** What belongs to no phase, unless the filter asks for something else. */
function alwaysGroup(ask: ProjectAsk, language: LocaleId, chosen: { for: string; state: string }) {
  const rows = alwaysRows(ask, language).filter(({ forWhom }) => (!chosen.for || forWhom === chosen.for) && !chosen.state)
  return rows.length > 0 ? [{ name: ask.reader.words.documentsPage.always, rows }] : []
}

/** A document is found by its key; of several with the same key, by the first. */
const anchorOf = (project: Project, { id, document }: Deliverable): string =>
  document !== null && standing(project.deliverables).find((each) => each.document === document)?.id === id ? document : id

const isWritten = ({ document }: Deliverable): boolean => document !== null && (documentsWritten as readonly string[]).includes(document)

function rowOf(ask: ProjectAsk, deliverable: Deliverable, behind: boolean, forWhom: string, language: LocaleId) {
  const { project, today, held, reader: { words } } = ask
  const say = words.documentsPage
  const format = formatOf(words.id)
  const name = namesOf(project, words).deliverableTitle(deliverable)
  const { document, approved, phase, link } = deliverable
  const final = isFinal(project, deliverable)
  const status: Status = final ? { ...deliverableStatus(deliverable, false, words), word: say.final } : behind && approved
    ? { ...deliverableStatus(deliverable, true, words), word: say.changesBehind({ count: held.version - approved.version }) }
    : approved?.hash ? { ...deliverableStatus(deliverable, false, words), word: say.upToDate } : deliverableStatus(deliverable, false, words)
  const address = (locale: string, format_: string, download: boolean) =>
    withQuery(paths.document(project.id, document ?? ''), {
      locale, format: format_, phase: document === 'checkpoint-report' ? phase : null, download: download ? 1 : null, at: ask.past ? held.version : final ? (approved?.version ?? null) : null,
    })
  const written = isWritten(deliverable)
  return {
    id: deliverable.id, anchor: anchorOf(project, deliverable), name, forWhom, status,
    version: approved ? format.number(approved.version) : '',
    approved: approved ? format.day(dayIn(project.timeZone, approved.at), today) : '',
    href: written ? address(language, 'html', false) : null,
    phaseHref: `${keepingPast(ask, paths.phase(project.id, phase))}#${deliverable.id}`,
    link: link || null, files: filesOf(ask, { kind: 'deliverable', deliverable: deliverable.id }, { back: ask.path, subject: name, closed: true }),
    languages: written ? Object.values(locales).map(({ id, htmlLang, shortName, selfName }) => ({ href: address(id, 'html', false), lang: htmlLang, short: shortName, label: say.readIn({ document: name, language: selfName }) })) : [],
    formats: written ? ['HTML', 'MD'].map((each) => ({ href: address(language, each.toLowerCase(), true), name: each, label: say.downloadAs({ document: name, format: each }) })) : [],
  }
}
