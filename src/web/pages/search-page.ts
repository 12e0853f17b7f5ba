import { marked, excerptOf, type Piece, queryOf, type TextQuery } from '../../domain/text-match.ts'
import type { Project } from '../../domain/project.ts'
import { documentsWritten } from '../../documents/catalogue.ts'
import { latestEntries, SEARCHED_ENTRIES } from '../../exchange/latest-entries.ts'
import { searchPortfolio } from '../../exchange/search-portfolio.ts'
import { formatOf } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import { namesOf } from '../../locales/names.ts'
import { searchProject } from '../../locales/search-project.ts'
import { type Hit, type HitKind, hitKinds } from '../../method/search.ts'
import type { Ask, Page, ProjectAsk } from '../ask.ts'
import { plainFrame, projectFrame } from '../frame.ts'
import { heldAt } from '../held-at.ts'
import { hitPath } from '../hit-path.ts'
import { paths, withQuery } from '../paths.ts'
import { savedEntry } from '../saved.ts'

const ROWS = 25

/** What was asked: the words as they were typed, and the kind that is wanted alone. */
type Asked = { q: string; query: TextQuery | null; kind: HitKind | null; skip: number }

/** What was found, of one project or of several. */
type Found = { hits: (Hit & { project: Project })[]; counts: Map<HitKind, number>; notes: string[] }

/** `GET /projects/:id/search?q=`: what a project holds that fits; as it was, where the past is looked at. */
export async function searchPage(ask: ProjectAsk): Promise<Page> {
  const { project, held, reader: { words } } = ask
  const say = words.searchPage
  const asked = askedIn(ask)
  const found = asked.query ? await foundIn(ask, asked.query, asked.kind) : null
  const name = namesOf(project, words).project()
  return shown(ask, asked, found, {
    frame: { ...projectFrame(ask, say.title, await savedEntry(ask)), search: null }, at: ask.past ? String(held.version) : '',
    scope: say.inProject({ project: name }), other: { href: withQuery(paths.search(), { q: asked.q }), label: say.widen },
    pathOf: (each, hit) => heldAt(ask, hitPath(each, hit.found)), withProject: false,
  })
}

async function foundIn({ context, project, held, reader: { words } }: ProjectAsk, query: TextQuery, only: HitKind | null): Promise<Found> {
  const entries = await latestEntries(context, held)
  const { hits, counts } = searchProject(project, words, query, { only, documents: documentsWritten, entries })
  const notes = held.version > SEARCHED_ENTRIES ? [words.searchPage.newest({ count: formatOf(words.id).count(SEARCHED_ENTRIES) })] : []
  return { hits: hits.map((hit) => ({ ...hit, project })), counts, notes }
}

/** `GET /search?q=`: the same in all projects of the reader, without their histories. */
export async function portfolioSearchPage(ask: Ask): Promise<Page> {
  const { context, reader: { words, who } } = ask
  const say = words.searchPage
  const asked = askedIn(ask)
  const found = asked.query ? await searchPortfolio(context, who, words, asked.query, asked.kind) : null
  const format = formatOf(words.id)
  const notes = found ? [...(found.searched < found.all ? [say.partly({ searched: format.count(found.searched), all: format.count(found.all) })] : []), say.noHistory] : []
  return shown(ask, asked, found && { ...found, notes }, {
    frame: { ...plainFrame(ask, say.title), search: null }, at: '', scope: say.inAll, other: null,
    pathOf: (each, hit) => hitPath(each, hit.found), withProject: true,
  })
}

const totalOf = (found: { counts: Map<HitKind, number> } | null): number => [...(found?.counts.values() ?? [])].reduce((sum, count) => sum + count, 0)

function askedIn({ query }: Ask): Asked {
  const q = (typeof query['q'] === 'string' ? query['q'] : '').replace(/\s+/g, ' ').trim().slice(0, 200).replace(/[\ud800-\udbff]$/, '')
  return { q, query: queryOf(q), kind: hitKinds.find((kind) => kind === query['kind']) ?? null, skip: /^\d{1,6}$/.test(query['skip'] ?? '') ? Number(query['skip']) : 0 }
}

type Around = { frame: object; at: string; scope: string; other: { href: string; label: string } | null; pathOf: (project: Project, hit: Hit) => string; withProject: boolean }

function shown(ask: Ask, asked: Asked, found: Found | null, { pathOf, withProject, ...around }: Around): Page {
  const { path, reader: { words } } = ask
  const say = words.searchPage
  const { q, query, kind } = asked
  const to = (changed: { kind?: string | null; skip?: number | null }): string => withQuery(path, { q, kind, at: around.at, ...changed })
  const from = found ? Math.min(asked.skip, Math.max(0, Math.floor((found.hits.length - 1) / ROWS) * ROWS)) : 0
  const rows = query && found ? found.hits.slice(from, from + ROWS).map((hit) => rowOf(hit, query, words, pathOf, withProject)) : []
  const total = totalOf(found)
  const none = found?.hits.length === 0
  const format = formatOf(words.id)
  return {
    view: 'search',
    page: {
      ...around, words: say, action: path, q, kind, lead: none || !found ? '' : say.lead({ n: total, count: format.count(total), query: format.quoted(q) }), notes: found?.notes ?? [],
      tabs: found && total > 0 ? tabsOf(found.counts, kind, words, to) : [], rows,
      empty: found ? (none ? { title: kind ? say.noneOfKind : say.noneTitle, text: say.noneText, action: kind && total > 0 ? { href: to({ kind: null }), label: say.everything } : around.other } : null)
        : { title: say.startTitle, text: say.startText, action: null },
      pager: pagerOf(found?.hits.length ?? 0, from, words, to),
    },
  }
}

function tabsOf(counts: Map<HitKind, number>, chosen: HitKind | null, words: Locale, to: (changed: { kind: string | null }) => string) {
  const { kinds, everything } = words.searchPage
  const format = formatOf(words.id)
  const total = totalOf({ counts })
  const present = hitKinds.filter((kind) => counts.has(kind))
  return [
    { href: to({ kind: null }), label: everything, count: format.count(total), current: chosen === null },
    ...present.map((kind) => ({ href: to({ kind }), label: kinds[kind], count: format.count(counts.get(kind) ?? 0), current: kind === chosen })),
  ]
}

function rowOf(hit: Hit & { project: Project }, query: TextQuery, words: Locale, pathOf: Around['pathOf'], withProject: boolean) {
  const { found, project } = hit
  const number = /-(\d+)$/.exec(found.id)?.[1]
  const isNumbered = found.kind === 'issue' || found.kind === 'change-request'
  const facts = [words.searchPage.kinds[found.kind], ...(isNumbered && number ? [`#${number}`] : []), ...(withProject && found.kind !== 'project' ? [namesOf(project, words).project()] : [])]
  const title: Piece[] = marked(query, found.title)
  return { href: pathOf(project, hit), title, facts, excerpt: excerptOf(query, found.text) }
}

function pagerOf(of: number, from: number, words: Locale, to: (changed: { skip: number | null }) => string) {
  const format = formatOf(words.id)
  return {
    shown: of > ROWS ? words.searchPage.shown({ first: format.count(from + 1), last: format.count(Math.min(of, from + ROWS)), of: format.count(of) }) : '',
    previous: from > 0 ? to({ skip: from > ROWS ? from - ROWS : null }) : null, next: from + ROWS < of ? to({ skip: from + ROWS }) : null,
    previousLabel: words.frame.previous, nextLabel: words.frame.next,
  }
}
