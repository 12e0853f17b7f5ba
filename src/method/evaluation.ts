import { standing } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import type { PhaseId, Rating, Readiness } from '../domain/ids.ts'
import { type Criterion, phaseOf, type Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { automaticCriteria } from './automatic-criteria.ts'
import type { Missing } from './rating.ts'

/** One line of the rating sheet. `rating` null: nobody has rated it. `out`: leaves the sum, with its reason; none where the product found that nothing is asked. */
export type Row = {
  id: string
  title: string
  mandatory: boolean
  weight: number
  mark: number | null
  automatic: boolean
  rating: Rating | null
  have: number | null
  of: number | null
  missing: Missing[]
  evidence: string
  link: string
  by: string | null
  at: string | null
  out: 'not-applicable' | 'dropped' | null
  outReason: string
}

export type Evaluation = {
  phase: PhaseId
  rows: Row[]
  /** 0 to 100, unrounded; null when no criterion applies. */
  score: number | null
  readiness: Readiness
  passMark: number
}

/** Below this nothing passes with conditions, unless the pass mark itself is lower. */
export const CONDITIONS_MARK = 60

/** The rating sheet of a checkpoint on a day, with its verdict. METHOD 1, "Evaluation". */
export const evaluateCheckpoint = remember(
  (project: Project, phase: PhaseId, today: Day) => [project, phase, today],
  (project: Project, phase: PhaseId, today: Day): Evaluation => {
    const { criteria, passMark } = phaseOf(project, phase)
    return verdictOn(phase, standing(criteria).map((criterion) => rowOf(project, phase, today, criterion)), passMark)
  },
)

function rowOf(project: Project, phase: PhaseId, today: Day, criterion: Criterion): Row {
  const { id, title, mandatory, weight, mark, rating } = criterion
  const base = { id, title, mandatory, weight, mark, ...leftOut(criterion) }
  const assess = Object.hasOwn(automaticCriteria, id) ? automaticCriteria[id] : undefined
  if (assess) {
    const assessed = assess(project, phase, today, criterion) ?? nothingAsked(base.out)
    return { ...base, automatic: true, ...assessed, evidence: '', link: '', by: null, at: null }
  }
  return {
    ...base, automatic: false, rating: rating?.value ?? null, have: null, of: null, missing: [],
    evidence: rating?.evidence ?? '', link: rating?.link ?? '', by: rating?.by ?? null, at: rating?.at ?? null,
  }
}

function leftOut({ dropped, notApplicable }: Criterion): Pick<Row, 'out' | 'outReason'> {
  if (dropped) return { out: 'dropped', outReason: dropped.reason }
  return notApplicable ? { out: 'not-applicable', outReason: notApplicable.reason } : { out: null, outReason: '' }
}

/** Nothing is asked here, as the product found out: there is no reason of anybody's to tell. What people left out stays so. */
const nothingAsked = (out: Row['out']): Pick<Row, 'rating' | 'have' | 'of' | 'missing' | 'out'> => ({ rating: null, have: null, of: null, missing: [], out: out ?? 'not-applicable' })

function verdictOn(phase: PhaseId, rows: Row[], passMark: number): Evaluation {
  const score = scoreOf(rows)
  return { phase, rows, score, readiness: readinessOf(rows, score, passMark), passMark }
}

/** 100 · Σ(weight · rating) / Σ(weight · 4) over the criteria that apply, unrated ones as 0; null when none applies. */
export function scoreOf(rows: readonly Pick<Row, 'weight' | 'rating' | 'out'>[]): number | null {
  const applying = rows.filter(({ out }) => out === null)
  if (applying.length === 0) return null
  const reached = applying.reduce((sum, { weight, rating }) => sum + weight * (rating ?? 0), 0)
  return (100 * reached) / applying.reduce((sum, { weight }) => sum + weight * 4, 0)
}

export function readinessOf(rows: readonly Pick<Row, 'mandatory' | 'rating' | 'out'>[], score: number | null, passMark: number): Readiness {
  const musts = rows.filter(({ mandatory, out }) => mandatory && out === null)
  if (score === null || musts.some(({ rating }) => rating === null)) return 'incomplete'
  const lowest = Math.min(4, ...musts.map(({ rating }) => rating ?? 0))
  if (lowest >= 3 && score >= passMark) return 'ready'
  return lowest > 1 && score >= Math.min(CONDITIONS_MARK, passMark) ? 'ready-with-conditions' : 'not-ready'
}

/** The rating that mending a criterion brings: people rate "meets" 3; where the product counts up to all, nothing missing is 4. */
export const mendedRating = ({ automatic, mark }: Pick<Row, 'automatic' | 'mark'>): Rating => (automatic && mark === null ? 4 : 3)

/** What the verdict would be if one criterion had another rating: the effect of a next step. */
export function withRating(evaluation: Evaluation, criterion: string, rating: Rating): Evaluation {
  const rows = evaluation.rows.map((row) => (row.id === criterion ? { ...row, rating } : row))
  return verdictOn(evaluation.phase, rows, evaluation.passMark)
}
