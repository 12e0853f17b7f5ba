import { type LocaleId, LocaleId as Locales } from '../../domain/ids.ts'
import { hashOf } from '../../domain/history.ts'
import type { Project } from '../../domain/project.ts'
import { remember } from '../../domain/remember.ts'
import { missingTranslations, translationTable, userTexts } from '../../domain/user-texts.ts'
import { faultLine } from '../../locales/fault.ts'
import { formatOf } from '../../locales/format.ts'
import { locales } from '../../locales/locales.ts'
import type { Locale } from '../../locales/locale.ts'
import { formFor, type Page, type ProjectAsk } from '../ask.ts'
import { projectFrame } from '../frame.ts'
import { mayChange } from '../may-change.ts'
import { paths, withQuery } from '../paths.ts'
import { savedEntry } from '../saved.ts'
import { whoMay } from '../who-may.ts'

const ROWS = 50
/** From so many characters on, a text wants several lines. */
const LONG = 90

type Row = ReturnType<typeof rowsOf>[number]

/** The translation table: what people wrote, in three languages, what is missing, and the way out and in as CSV. */
export async function translationsPage(ask: ProjectAsk): Promise<Page> {
  const { project, past, reader: { words } } = ask
  const say = words.translationsPage
  const all = rowsOf(project)
  const part = partOf(ask, all)
  const may = mayChange(ask, 'translate')
  return {
    view: 'translations',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)),
      words: say, lead: leadOf(project, all, words),
      mayChange: may || past || project.closed ? '' : say.mayChange({ who: whoMay('translate', words) }),
      tabs: part.tabs, download: past ? null : paths.translationsFile(project.id),
      languages: inOrder(project.language).map((id) => ({ id, htmlLang: locales[id].htmlLang, label: words.fields[id].label })),
      rows: part.rows.map((row) => rowShown(ask, row, row === part.open && may, part.here({ edit: row.id }))),
      closeHref: (id: string) => `${part.here({})}#${id}`,
      may, pager: part.pager, import: importForm(ask), empty: emptyOf(all, part, words),
    },
  }
}

type Query = Record<string, string | number | null>

/** The rows that the page shows: all or the incomplete ones, fifty at a time, and always the one whose form is open. */
function partOf(ask: ProjectAsk, all: readonly Row[]) {
  const { past, held, path, query, reader: { words } } = ask
  const lacking = all.filter(({ missing }) => missing.length > 0)
  const open = openRow(ask, all)
  const show = shownOf(query['show'], open, lacking.length > 0)
  const fitting = show === 'all' ? all : lacking
  const at = open && fitting.includes(open) ? fitting.indexOf(open) : Math.min(Math.max(0, Math.floor(Number(query['skip']) || 0)), Math.max(0, fitting.length - 1))
  const from = at - (at % ROWS)
  const here = (more: Query) => withQuery(path, { show, skip: from > 0 ? from : null, at: past ? held.version : null, ...more })
  const rows = fitting.slice(from, from + ROWS)
  return {
    rows, open, here,
    tabs: (['missing', 'all'] as const).map((tab) => ({
      label: words.translationsPage[tab], count: formatOf(words.id).count(tab === 'all' ? all.length : lacking.length), href: here({ show: tab, skip: null }), current: tab === show,
    })),
    pager: pagerOf(words, fitting.length, from, rows.length, here),
  }
}

/** What is missing comes first; a row that is asked for is shown wherever it stands. */
function shownOf(asked: string | undefined, open: Row | null, somethingLacks: boolean): 'missing' | 'all' {
  if (open && open.missing.length === 0) return 'all'
  if (asked === 'all' || asked === 'missing') return asked
  return somethingLacks ? 'missing' : 'all'
}

function emptyOf(all: readonly Row[], { here }: ReturnType<typeof partOf>, { translationsPage: say }: Locale) {
  if (all.length === 0) return { title: say.emptyAll, text: say.emptyAllText, action: null }
  return { title: say.emptyTitle, text: say.emptyText, action: { href: here({ show: 'all', skip: null }), label: say.showAll } }
}

/** The table with a name for each row, that stays the same wherever the row stands, and the languages it lacks. */
const rowsOf = remember((project: Project) => [project], (project: Project) => {
  const missing = new Map(missingTranslations(project).map(({ text, locales: lacks }) => [text, lacks]))
  const used = new Set(userTexts(project))
  return translationTable(project).map((row) => ({ ...row, id: `text-${hashOf(row.text).slice(0, 10)}`, missing: missing.get(row.text) ?? [], used: used.has(row.text) }))
})

/** The project's own language first. */
const inOrder = (own: LocaleId): LocaleId[] => [own, ...Locales.options.filter((id) => id !== own)]

function leadOf(project: Project, all: readonly Row[], words: Locale): string {
  const say = words.translationsPage
  const format = formatOf(words.id)
  const gaps = inOrder(project.language).slice(1).flatMap((id) => {
    const count = all.filter(({ missing }) => missing.includes(id)).length
    return count === 0 ? [] : [say.gap({ count: format.count(count), language: words.fields[id].label })]
  })
  return say.lead({ texts: all.filter(({ used }) => used).length, gaps: gaps.length === 0 ? '' : format.list(gaps) })
}

const oneLineEnd = (text: string): string => text.replace(/\r\n?/g, '\n')

/** The row whose form is open: asked for, or just refused. */
function openRow({ query, posted }: ProjectAsk, all: readonly Row[]): Row | null {
  const typed = posted?.change === 'translate' ? oneLineEnd(posted.values['text'] ?? '') : null
  return all.find(({ id, text }) => (typed === null ? id === query['edit'] : text === typed)) ?? null
}

function rowShown(ask: ProjectAsk, row: Row, open: boolean, href: string) {
  const { project, posted, reader: { words } } = ask
  const say = words.translationsPage
  const [own, ...others] = inOrder(project.language)
  const normal = posted && { ...posted, values: Object.fromEntries(Object.entries(posted.values).map(([name, value]) => [name, oneLineEnd(value)])) }
  const form = open ? formFor({ ...ask, posted: normal }, 'translate', `${ask.path}#${row.id}`, { text: row.text, en: row.en, 'zh-CN': row['zh-CN'], 'zh-TW': row['zh-TW'] }, 'text') : null
  return {
    id: row.id, text: row.text, own: own ? row[own] : '', note: row.used ? '' : say.notUsed,
    cells: others.map((id) => ({ label: words.fields[id].label, lang: locales[id].htmlLang, text: row[id], missing: row.missing.includes(id) })),
    href: `${href}#${row.id}`, editLabel: say.editOf({ text: row.text.length > 60 ? `${row.text.slice(0, 60)}…` : row.text }),
    form, fields: others.map((id) => ({
      name: id, id: `${row.id}-${id}`, label: words.fields[id].label, hint: '', ...(row.text.length > LONG ? { type: 'textarea', rows: 4 } : {}),
    })),
  }
}

function pagerOf(words: Locale, of: number, from: number, shown: number, here: (more: Query) => string) {
  const format = formatOf(words.id)
  return {
    shown: of > ROWS ? words.translationsPage.shown({ first: format.count(from + 1), last: format.count(from + shown), of: format.count(of) }) : '',
    previous: from > 0 ? here({ skip: from > ROWS ? from - ROWS : null }) : null, next: from + ROWS < of ? here({ skip: from + ROWS }) : null,
    previousLabel: words.frame.previous, nextLabel: words.frame.next,
  }
}

/** The form that takes the file as text. What was wrong with it stands below, line by line. */
function importForm(ask: ProjectAsk) {
  const { project, posted, reader: { words } } = ask
  if (!mayChange(ask, 'import-translations')) return null
  const failed = posted?.change === 'import-translations'
  return {
    action: paths.translations(project.id), failed, csv: failed ? (posted.values['csv'] ?? '') : '',
    faults: failed ? posted.faults.map((fault) => faultLine(words, fault)) : [],
  }
}
