import type { Context } from '../changes/context.ts'
import { seen } from '../changes/seen.ts'
import { excerptOf, type Piece, queryOf } from '../domain/text-match.ts'
import type { Project } from '../domain/project.ts'
import type { Who } from '../domain/rights.ts'
import type { Locale } from '../locales/locale.ts'
import { searchProject } from '../locales/search-project.ts'
import type { Hit, HitKind } from '../method/search.ts'
import { latestEntries } from './latest-entries.ts'
import { searchPortfolio } from './search-portfolio.ts'

/** Something found, as programs are told of it. */
export type HitTold = { project: string; kind: HitKind; id: string; within: string; title: string; excerpt: string; score: number }

const MOST = 50

/** What one project, or all that somebody may see, hold that fits; the best `most`. Throws Problem `project-unknown`. */
export async function searchTold(context: Context, who: Who, words: Locale, { q, project: id, only = null, documents = [], most = MOST }: { q: string; project?: string | undefined; only?: HitKind | null; documents?: readonly string[]; most?: number }): Promise<{ total: number; hits: HitTold[] }> {
  const held = id === undefined ? null : await seen(context, who, id)
  const query = queryOf(q)
  if (!query) return { total: 0, hits: [] }
  const tell = ({ found, score }: Hit, project: Project): HitTold =>
    ({ project: project.id, kind: found.kind, id: found.id, within: found.within, title: found.title, excerpt: textOf(excerptOf(query, found.text)), score: Math.round(score * 100) / 100 })
  if (!held) {
    const { hits, counts } = await searchPortfolio(context, who, words, query, only)
    return { total: only ? (counts.get(only) ?? 0) : sum(counts.values()), hits: hits.slice(0, most).map((hit) => tell(hit, hit.project)) }
  }
  const { hits } = searchProject(held.project, words, query, { only, documents, entries: await latestEntries(context, held) })
  return { total: hits.length, hits: hits.slice(0, most).map((hit) => tell(hit, held.project)) }
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')
const sum = (counts: Iterable<number>): number => [...counts].reduce((all, count) => all + count, 0)
