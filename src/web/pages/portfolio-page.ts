import { seenHeads } from '../../changes/seen.ts'
import { mayCreateProjects } from '../../domain/rights.ts'
import type { Context, ProjectHead } from '../../changes/context.ts'
import type { Day } from '../../domain/day.ts'
import type { HealthKind } from '../../method/health.ts'
import { isProblem } from '../../domain/problem.ts'
import { explain } from '../../locales/explain.ts'
import { formatOf } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import type { Ask, Page } from '../ask.ts'
import { plainFrame } from '../frame.ts'
import type { Glyph } from '../glyphs.ts'
import { paths, withQuery } from '../paths.ts'
import { type DamagedRow, damagedRow, type ProjectRow, projectRow } from './portfolio-rows.ts'
import { decisionStatus } from '../status.ts'

const ROWS = 25
const FEW = 8

/** All projects, a page of them at a time; only those on the page are loaded. */
export async function portfolioPage(ask: Ask): Promise<Page> {
  const { context, reader: { words }, query } = ask
  const say = words.portfolioPage
  const heads = await seenHeads(context, ask.reader.who)
  const name = (query['name'] ?? '').slice(0, 300).trim()
  const found = inOrder(name === '' ? heads : heads.filter((head) => head.name.toLowerCase().includes(name.toLowerCase())))
  const last = Math.max(1, Math.ceil(found.length / ROWS))
  const at = Math.min(last, Math.max(1, Math.floor(Number(query['page'])) || 1))
  const { rows, damaged } = await rowsOf(context, found.slice((at - 1) * ROWS, at * ROWS), words)
  return {
    view: 'portfolio',
    page: {
      frame: plainFrame(ask, say.title), words: say, day: dayOf(rows, context.today(null), words),
      may: mayCreateProjects(ask.reader.who), newProject: paths.newProject(), openArchive: `${paths.newProject()}#archive`, all: paths.portfolio(),
      total: heads.length, name, filtering: name !== '' || heads.length > ROWS, rows, damaged,
      lead: leadOf(rows, damaged, { total: heads.length, found: found.length, name }, words),
      pager: pagerOf(at, last, found.length, name, words), decisions: decisionsOf(rows), ...looksOf(rows, words), legend: legendOf(words),
      railLabel: words.frame.railLabel,
    },
  }
}

/** The day of all projects shown; none where they differ, as where a demonstration has its own. */
function dayOf(rows: readonly ProjectRow[], today: Day, words: Locale): string {
  const days = new Set(rows.length > 0 ? rows.map((row) => row.today) : [today])
  return days.size === 1 ? formatOf(words.id).dayLong([...days][0]) : ''
}

/** What is still open comes first; else by id, as the store has them. */
const inOrder = (heads: readonly ProjectHead[]): ProjectHead[] => [...heads.filter(({ closed }) => !closed), ...heads.filter(({ closed }) => closed)]

async function rowsOf({ store, today }: Context, heads: readonly ProjectHead[], words: Locale): Promise<{ rows: ProjectRow[]; damaged: DamagedRow[] }> {
  const made = await Promise.all(heads.map(async (head): Promise<ProjectRow | DamagedRow> => {
    if (head.damage !== null) return damagedRow(head, head.damage)
    try {
      const { project } = await store.read(head.id)
      return projectRow(project, today(project), words)
    } catch (error) {
      if (!isProblem(error)) throw error
      return damagedRow(head, explain(error, words))
    }
  }))
  return { rows: made.filter((row): row is ProjectRow => !('damage' in row)), damaged: made.filter((row): row is DamagedRow => 'damage' in row) }
}

/** What a lead counts, the gravest first. */
const counted = ['decision-due', 'to-be-confirmed', 'on-hold', 'stopped', 'in-rework', 'conditions-overdue', 'late'] as const satisfies HealthKind[]

function leadOf(rows: ProjectRow[], damaged: DamagedRow[], { total, found, name }: { total: number; found: number; name: string }, words: Locale): string {
  const { lead } = words.portfolioPage
  if (total === 0) return ''
  const format = formatOf(words.id)
  const count = (n: number) => ({ n, count: format.count(n) })
  const shown = rows.length + damaged.length
  const first = name !== '' ? lead.found({ n: found, found: format.count(found), count: format.count(total), name: format.quoted(name) })
    : shown < total ? lead.shown({ shown: format.count(shown), count: format.count(total) }) : lead.count(count(total))
  const parts = counted.map((kind) => ({ kind, n: rows.filter((row) => row.kind === kind).length })).filter(({ n }) => n > 0).map(({ kind, n }) => lead[kind](count(n)))
  const all = [...(damaged.length > 0 ? [lead.damaged(count(damaged.length))] : []), ...parts]
  if (shown === 0) return first
  return [first, all.length > 0 ? lead.sentence(format.list(all)) : lead.allWell].join(words.project.sentenceGap)
}

function pagerOf(at: number, last: number, found: number, name: string, words: Locale) {
  const format = formatOf(words.id)
  const to = (page: number): string => withQuery(paths.portfolio(), { name, page: page > 1 ? page : null })
  const facts = { first: format.count((at - 1) * ROWS + 1), last: format.count(Math.min(found, at * ROWS)), count: format.count(found) }
  return {
    shown: last > 1 ? words.portfolioPage.pager(facts) : '', previous: at > 1 ? to(at - 1) : null, next: at < last ? to(at + 1) : null,
    previousLabel: words.frame.previous, nextLabel: words.frame.next,
  }
}

const decisionsOf = (rows: readonly ProjectRow[]) =>
  rows.flatMap(({ decision, name }) => (decision ? [{ ...decision, project: name }] : [])).sort((a, b) => (a.on < b.on ? -1 : 1)).slice(0, FEW)

const wantsLook: readonly HealthKind[] = ['stopped', 'conditions-overdue', 'critical-overdue', 'over-tolerance', 'in-rework', 'to-be-confirmed', 'decision-due', 'on-hold', 'late', 'open-points']

function looksOf(rows: readonly ProjectRow[], words: Locale) {
  const all = rows.filter(({ kind }) => wantsLook.includes(kind)).sort((a, b) => wantsLook.indexOf(a.kind) - wantsLook.indexOf(b.kind))
  const looks = all.slice(0, FEW).map(({ health, name, href, why }) => ({ tone: health.tone, glyph: health.glyph as Glyph, title: name, href, word: health.word, why }))
  const more = all.length - looks.length
  return { looks, looksMore: more > 0 ? words.portfolioPage.more({ count: formatOf(words.id).count(more) }) : '' }
}

const legendOf = (words: Locale) => [
  ...(['go', 'conditional-go', 'rework', 'hold', 'stop'] as const).map((kind) => decisionStatus(kind, words)),
  { tone: 'accent', glyph: 'due', word: words.method.gateStates.due }, { tone: 'none', glyph: 'ring', word: words.method.gateStates.undecided },
]
