import { numberOf } from '../domain/by-id.ts'
import { fitOf, type Folded, type TextQuery } from '../domain/text-match.ts'

/** What can be found, in the order in which equals are told. */
export const hitKinds = [
  'project', 'issue', 'task', 'goal', 'process', 'step', 'decision', 'matter', 'meeting', 'report', 'problem', 'change-request', 'risk', 'improvement', 'deliverable', 'document',
  'person', 'file', 'change',
] as const
export type HitKind = (typeof hitKinds)[number]

/**
 * Something that can be found: its title and its text as the reader reads them, and both folded, in the language they were written in too.
 * `within`: what it is a part of, where its id alone does not say (the variant of a step, the phase of a task).
 */
export type Findable = { kind: HitKind; id: string; within: string; title: string; text: string; folded: Folded; /** Done with: told after equals that are not. */ past: boolean }

export type Hit = { found: Findable; score: number }

/** Far above whatever a text can reach. */
const ASKED_BY_NUMBER = 100

/**
 * What fits a query, the best first. A number alone (12, #12) puts the issue of that number first, an id (`task-7`, `risk 2`) that thing;
 * `only` leaves out other kinds, but the counts are of all.
 */
export function ranked(findables: Iterable<Findable>, query: TextQuery, only: HitKind | null = null): { hits: Hit[]; counts: Map<HitKind, number> } {
  const hits: Hit[] = []
  const counts = new Map<HitKind, number>()
  const [, kind = '', number = ''] = /^(?:([a-z]+(?:-[a-z]+)*)[- ]?)?#?(\d{1,9})$/.exec(query.folded) ?? []
  const id = number === '' ? null : `${kind || 'issue'}-${Number(number)}`
  for (const found of findables) {
    const named = found.id === id ? ASKED_BY_NUMBER : 0
    const score = named + fitOf(query, found.folded)
    if (score === 0) continue
    counts.set(found.kind, (counts.get(found.kind) ?? 0) + 1)
    if (only === null || found.kind === only) hits.push({ found, score: found.past ? score - 0.25 : score })
  }
  return { hits: hits.sort(byWorth), counts }
}

const order = new Map<HitKind, number>(hitKinds.map((kind, at) => [kind, at]))
const byWorth = (a: Hit, b: Hit): number => b.score - a.score || (order.get(a.found.kind) ?? 0) - (order.get(b.found.kind) ?? 0) ||
  (numberOf(b.found.id) - numberOf(a.found.id) || 0) // Documents have no number.
