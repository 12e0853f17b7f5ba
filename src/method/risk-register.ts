import { standing } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import type { Risk, RiskAction, RiskAnswer, RiskKey, RiskReview } from '../domain/risk.ts'
import { type Band, bandOf } from './complexity.ts'
import { detect, type Detected } from './detectors.ts'

/** How a risk moved since the register was last gone through; null: it was not in it, or not known then or now. */
export type Trend = 'rising' | 'steady' | 'falling' | null

/** One line of the register. Likelihood and impact are 1 to 5, the score is their product; null: not known, not rated. */
export type RiskRow = {
  risk: Risk
  likelihood: number | null
  impact: number | null
  score: number | null
  /** Bands of METHOD 4.2. */
  band: Band | null
  /** Own risks are watched by people alone. */
  detected: Detected
  /** The mean answer to its questions, 0 to 3, each question counting the same; null: nobody answered. */
  answered: number | null
  trend: Trend
  /** As it stood at the last review; null where that had no such line. */
  before: { likelihood: number | null; impact: number | null; score: number | null } | null
  /** Actions past their day, and the risk's own day if that has passed with nothing left to finish it. */
  overdue: number
  closed: boolean
}

const LEAST_WHILE = { ok: 1, unwatched: 1, warns: 3, fails: 4 } as const satisfies Record<Detected['state'], number>

/** How likely a risk of the method is: 1 + round(4 · mean answer / 3), at least 3 while a detector warns and 4 while it fails; null: neither answered nor watched. METHOD 10. */
export function likelihoodOf(answered: number | null, state: Detected['state']): number | null {
  if (answered === null) return state === 'unwatched' ? null : LEAST_WHILE[state]
  // What binary fractions take from a half is not a lower answer.
  return Math.max(1 + Math.round((4 * answered) / 3 + 1e-9), LEAST_WHILE[state])
}

export const scoreOf = (likelihood: number | null, impact: number | null): number | null => (likelihood === null || impact === null ? null : likelihood * impact)

/** The mean of the answers to each question, 0 to 3, and of these; null before anybody answered. */
export function meanAnswer(answers: readonly Pick<RiskAnswer, 'question' | 'value'>[]): number | null {
  const means = [...new Set(answers.map(({ question }) => question))].map((asked) => mean(answers.filter(({ question }) => question === asked).map(({ value }) => value)))
  return means.length === 0 ? null : mean(means)
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** The standing answers about each risk. */
export const answersOf = remember(({ riskAnswers }: Project) => [riskAnswers], ({ riskAnswers }: Project): ReadonlyMap<RiskKey, RiskAnswer[]> => {
  const found = new Map<RiskKey, RiskAnswer[]>()
  for (const answer of standing(riskAnswers)) found.set(answer.risk, [...(found.get(answer.risk) ?? []), answer])
  return found
})

/** The review held last. */
export const lastReview = ({ riskReviews }: Pick<Project, 'riskReviews'>): RiskReview | null => standing(riskReviews).at(-1) ?? null

/** What is still to be done about a risk, and what is late of it. */
export const openActions = ({ actions }: Pick<Risk, 'actions'>): RiskAction[] => standing(actions).filter(({ done }) => done === null)
export const isLateAction = ({ dueOn, done }: Pick<RiskAction, 'dueOn' | 'done'>, today: Day): boolean => done === null && dueOn !== null && dueOn < today

/** The register on a day: what nobody knows or has rated comes first, then by score; closed risks keep their story at the end. */
export const riskRows = remember((project: Project, today: Day) => [project, today], (project: Project, today: Day): RiskRow[] => {
  const detected = detect(project, today)
  const before = new Map(lastReview(project)?.rows.map((row) => [row.risk, row]) ?? [])
  return standing(project.risks).map((risk) => rowOf(project, risk, risk.key === null ? unseen : detected[risk.key], before.get(risk.id), today)).sort(byUrgency)
})

const unseen: Detected = { state: 'unwatched', signs: [] }

function rowOf(project: Project, risk: Risk, detected: Detected, then: RiskReview['rows'][number] | undefined, today: Day): RiskRow {
  const answered = risk.key === null ? null : meanAnswer(answersOf(project).get(risk.key) ?? [])
  const likelihood = risk.key === null ? risk.likelihood : likelihoodOf(answered, detected.state)
  const { impact } = risk
  const score = scoreOf(likelihood, impact)
  const before = then ? { likelihood: then.likelihood, impact: then.impact, score: scoreOf(then.likelihood, then.impact) } : null
  return {
    risk, likelihood, impact, score, band: score === null ? null : bandOf(score), detected, answered, before,
    trend: trendOf(before, { likelihood, impact, score }), overdue: overdueOf(risk, today), closed: risk.closed !== null,
  }
}

/** By score; while the impact is not rated, by likelihood. */
function trendOf(before: RiskRow['before'], now: NonNullable<RiskRow['before']>): Trend {
  if (!before) return null
  const [then, is] = before.score !== null && now.score !== null ? [before.score, now.score] : [before.likelihood, now.likelihood]
  if (then === null || is === null) return null
  return is > then ? 'rising' : is < then ? 'falling' : 'steady'
}

function overdueOf(risk: Risk, today: Day): number {
  if (risk.closed) return 0
  const late = openActions(risk).filter((action) => isLateAction(action, today)).length
  return late === 0 && risk.dueOn !== null && risk.dueOn < today ? 1 : late
}

/** Equals keep the catalogue's order. */
const byUrgency = (a: RiskRow, b: RiskRow): number =>
  Number(a.closed) - Number(b.closed) || rank(a) - rank(b) || (b.score ?? 0) - (a.score ?? 0) || (b.likelihood ?? 0) - (a.likelihood ?? 0) || (b.impact ?? 0) - (a.impact ?? 0)

const rank = ({ likelihood, impact }: RiskRow): number => (likelihood === null ? 0 : impact === null ? 1 : 2)

/** The open risks that weigh most: by score, then those that are likely and whose impact nobody has rated. */
export const topRisks = (project: Project, today: Day, most: number): RiskRow[] => {
  const open = riskRows(project, today).filter(({ closed }) => !closed)
  return [...open.filter(({ score }) => score !== null), ...open.filter(({ score, likelihood }) => score === null && likelihood !== null && likelihood >= LEAST_WHILE.warns)].slice(0, most)
}

/** Whether a risk counts as high: its band is high or very high. */
export const isHigh = ({ band, closed }: Pick<RiskRow, 'band' | 'closed'>): boolean => !closed && (band === 'high' || band === 'very-high')
export const highRisks = (project: Project, today: Day): number => riskRows(project, today).filter(isHigh).length
