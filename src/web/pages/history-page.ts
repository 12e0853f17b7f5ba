import { dayIn } from '../../domain/day.ts'
import type { Entry } from '../../domain/history.ts'
import { formatOf } from '../../locales/format.ts'
import { namesOf } from '../../locales/names.ts'
import { sentenceOf } from '../../locales/change-sentence.ts'
import type { Page, ProjectAsk } from '../ask.ts'
import { projectFrame } from '../frame.ts'
import { paths, withQuery } from '../paths.ts'
import { savedEntry } from '../saved.ts'

const ROWS = 50

/** All changes, newest first, by area, person and time; each leads to the project as it was then. */
export async function historyPage(ask: ProjectAsk): Promise<Page> {
  const { context, project, held, today, reader: { words }, query } = ask
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const say = words.historyPage
  const entries = await context.store.entries(project.id)
  const until = ask.past ? entries.slice(0, held.version) : entries
  const dayOfEntry = (entry: Entry) => dayIn(project.timeZone, entry.at)
  const chosen = filterOf(query)
  const fitting = until.filter((entry) => fits(entry, chosen, say.areas, dayOfEntry)).reverse()
  const from = Math.max(0, Math.min(Number(chosen.skip) || 0, fitting.length - 1))
  const rows = fitting.slice(from, from + ROWS)
  const here = (skip: number) => withQuery(ask.path, { ...query, saved: null, skip: skip > 0 ? skip : null })
  const people = [...new Set(until.map(({ by }) => by.id))]
  return {
    view: 'history',
    page: {
      frame: projectFrame(ask, say.title, await savedEntry(ask)),
      words: say,
      lead: say.lead({ count: format.number(until.length), day: format.day(dayIn(project.timeZone, project.created.at), today) }),
      action: ask.path,
      chosen,
      areas: option(words.frame.all, Object.entries(say.areas), chosen.area),
      people: option(words.frame.all, people.map((id) => [id, names.actor(id)]), chosen.by),
      asOf: { action: paths.project(project.id), last: dayIn(project.timeZone, held.at), days: lastVersionOfEachDay(until, dayOfEntry, format, today) },
      rows: rows.map((entry) => ({
        version: format.number(entry.version), time: format.time(entry.at, project.timeZone, today), who: names.actor(entry.by.id),
        what: sentenceOf(entry, project, words),
        past: withQuery(paths.project(project.id), { at: entry.version }), pastLabel: say.asItWasAt({ version: format.number(entry.version) }),
      })),
      pager: {
        shown: rows.length > 0 ? say.shown({ first: format.number(from + 1), last: format.number(from + rows.length), of: format.number(fitting.length) }) : '',
        previous: from > 0 ? here(Math.max(0, from - ROWS)) : null, next: from + ROWS < fitting.length ? here(from + ROWS) : null,
        previousLabel: words.frame.previous, nextLabel: words.frame.next,
      },
      empty: { title: say.emptyTitle, text: say.emptyText, action: { href: ask.path, label: say.all } },
    },
  }
}

type Filter = { area: string; by: string; from: string; until: string; after: string; skip: string }

const filterOf = (query: Record<string, string>): Filter => {
  const of = (field: keyof Filter) => (typeof query[field] === 'string' ? (query[field] as string) : '')
  return { area: of('area'), by: of('by'), from: of('from'), until: of('until'), after: of('after'), skip: of('skip') }
}

/** Which areas of the project a change touched: the first steps of its places. What is the project's own (its name, its start) is `project`. */
const areasOf = ({ patches }: Entry, known: object): string[] => patches.map(({ path: [step] }) => (step !== undefined && Object.hasOwn(known, step) ? step : 'project'))

function fits(entry: Entry, { area, by, from, until, after }: Filter, areas: object, dayOf: (entry: Entry) => string): boolean {
  if (after && entry.version <= Number(after)) return false
  if (area && !areasOf(entry, areas).includes(area)) return false
  if (by && entry.by.id !== by) return false
  if (!from && !until) return true
  const day = dayOf(entry)
  return (!from || day >= from) && (!until || day <= until)
}

const option = (all: string, options: [string, string][], chosen: string) => [
  { value: '', label: all, selected: chosen === '' },
  ...options.map(([value, label]) => ({ value, label, selected: chosen === value })),
]

/** The newest days with a change, each with the version at its end: where "as it was on" can lead. */
function lastVersionOfEachDay(entries: Entry[], dayOf: (entry: Entry) => ReturnType<typeof dayIn>, format: ReturnType<typeof formatOf>, today: ReturnType<typeof dayIn>) {
  const last = new Map<ReturnType<typeof dayIn>, number>()
  for (const entry of entries) last.set(dayOf(entry), entry.version)
  return [...last].reverse().slice(0, 400).map(([day, version]) => ({ version, label: format.day(day, today) }))
}
