import type { Context, ProjectHead } from '../changes/context.ts'
import { seen, seenHeads } from '../changes/seen.ts'
import { isProblem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import type { Who } from '../domain/rights.ts'
import { fitOf, type TextQuery } from '../domain/text-match.ts'
import { foldText } from '../domain/text-fold.ts'
import type { Locale } from '../locales/locale.ts'
import { searchProject } from '../locales/search-project.ts'
import type { Hit, HitKind } from '../method/search.ts'

export type PortfolioHit = Hit & { project: Project }

/** So many projects are looked into, those whose name fits and those still open first; of each so many hits are kept. */
const MOST_PROJECTS = 60
const MOST_HITS = 100

/**
 * What the projects that somebody may see hold, the best first; without their histories, and of many projects not all: `searched` of `all`.
 * Projects are looked into one after the other, and other requests come in between. One that cannot be opened is passed over.
 */
export async function searchPortfolio(context: Context, who: Who, words: Locale, query: TextQuery, only: HitKind | null = null): Promise<{ hits: PortfolioHit[]; counts: Map<HitKind, number>; searched: number; all: number }> {
  const heads = (await seenHeads(context, who)).filter(({ damage }) => damage === null)
  const chosen = [...heads].sort((a, b) => placeOf(a, query) - placeOf(b, query)).slice(0, MOST_PROJECTS)
  const hits: PortfolioHit[] = []
  const counts = new Map<HitKind, number>()
  let searched = 0
  for (const { id } of chosen) {
    const project = await opened(context, who, id)
    if (!project) continue
    const found = searchProject(project, words, query, { only })
    hits.push(...found.hits.slice(0, MOST_HITS).map((hit) => ({ ...hit, project })))
    for (const [kind, count] of found.counts) counts.set(kind, (counts.get(kind) ?? 0) + count)
    searched += 1
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { hits: hits.sort((a, b) => b.score - a.score), counts, searched, all: heads.length }
}

const placeOf = ({ name, closed }: ProjectHead, query: TextQuery): number => (fitOf(query, { title: foldText(name), body: '' }) > 0 ? 0 : closed ? 2 : 1)

/** A project as somebody may see it; null where it is not theirs after all, or does not open. */
async function opened(context: Context, who: Who, id: string): Promise<Project | null> {
  try {
    return (await seen(context, who, id)).project
  } catch (error) {
    if (!isProblem(error)) throw error
    return null
  }
}
