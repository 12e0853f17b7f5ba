import type { PhaseId, Rating, Readiness } from '../../domain/ids.ts'
import type { Project } from '../../domain/project.ts'
import { formatOf } from '../../locales/format.ts'
import type { Locale } from '../../locales/locale.ts'
import { namesOf } from '../../locales/names.ts'
import { type Evaluation, mendedRating, type Row, withRating } from '../../method/evaluation.ts'

/** A score as it is shown: rounded down, so that it never promises more than there is. */
export const scoreShown = (score: number | null, words: Locale): string => formatOf(words.id).worse(score, 0, 'low')

/** What decides the readiness, in a few words: `6 points short of “ready”; one mandatory criterion is below 3`. */
export function verdictNote({ rows, score, readiness, passMark }: Evaluation, words: Locale): string {
  const page = words.checkpointPage.readiness
  const musts = rows.filter(({ mandatory, out }) => mandatory && out === null)
  if (score === null) return page.none
  if (readiness === 'incomplete') return page.incomplete({ n: musts.filter(({ rating }) => rating === null).length })
  if (readiness === 'ready') return page.isReady
  const points = Math.ceil(passMark - score - 1e-9)
  const low = musts.filter(({ rating }) => (rating ?? 0) < 3).length
  return [...(points > 0 ? [page.short({ points })] : []), ...(low > 0 ? [page.low({ n: low })] : [])].join(page.join)
}

/** The one criterion whose next rating brings most: first a better readiness, then more points. */
export type BestStep = { row: Row; rating: Rating; after: Evaluation }

const ranks: Readonly<Record<Readiness, number>> = { incomplete: 0, 'not-ready': 1, 'ready-with-conditions': 2, ready: 3 }

/** What mending one criterion would bring; null when none can be mended. */
export function bestStep(evaluation: Evaluation): BestStep | null {
  const steps = evaluation.rows.filter(({ out, rating }) => out === null && (rating ?? 0) < 3).map((row): BestStep => {
    const rating = mendedRating(row)
    return { row, rating, after: withRating(evaluation, row.id, rating) }
  })
  return steps.reduce<BestStep | null>((best, step) => (best && !isBetter(step.after, best.after) ? best : step), null)
}

const isBetter = (a: Evaluation, b: Evaluation): boolean =>
  ranks[a.readiness] !== ranks[b.readiness] ? ranks[a.readiness] > ranks[b.readiness] : (a.score ?? 0) > (b.score ?? 0) + 1e-9

/** Which mandatory criteria do not count, each with its reason; nothing where all do. */
export function leftOutStars({ rows }: Evaluation, project: Project, phase: PhaseId, words: Locale): string {
  const names = namesOf(project, words)
  const stars = rows.filter(({ mandatory, out, outReason }) => mandatory && out !== null && outReason !== '').map(({ id, outReason }) => `${names.criterion(phase, id)} (${names.text(outReason)})`)
  return stars.length === 0 ? '' : words.checkpointPage.readiness.leftOutStars({ criteria: formatOf(words.id).list(stars) })
}
