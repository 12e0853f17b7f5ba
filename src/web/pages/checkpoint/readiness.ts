import type { Day } from '../../../domain/day.ts'
import { gateDecision, isUnderReview } from '../../../domain/gates.ts'
import type { PhaseId } from '../../../domain/ids.ts'
import { phaseOf, type Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { reasonOf } from '../../../locales/reason.ts'
import { CONDITIONS_MARK, type Evaluation, evaluateCheckpoint, type Row } from '../../../method/evaluation.ts'
import { placePath } from '../../place-path.ts'
import { ratingTone, readinessStatus, type Status } from '../../status.ts'
import { leftOutStars, scoreShown, verdictNote } from '../verdict.ts'

export type CriterionRow = {
  title: string; mandatory: boolean; rating: string; label: string; tone: string; squares: string[]; weight: string; why: string
  missing: { text: string; href: string } | null; more: string; link: string
}
export type ReadinessView = {
  score: string; width: string; tone: string; status: Status; note: string; label: string
  marks: { at: string; text: string; anchor: 'start' | 'end' }[]
  leftOut: string; rows: CriterionRow[]
}

/** Score, marks and criteria as the sheet shows them. */
export const readinessView = remember(
  (project: Project, phase: PhaseId, today: Day, words: Locale) => [project, words, phase, today],
  (project: Project, phase: PhaseId, today: Day, words: Locale): ReadinessView => {
    const evaluation = evaluateCheckpoint(project, phase, today)
    const page = words.checkpointPage.readiness
    const status = readinessStatus(evaluation.readiness, words)
    const score = scoreShown(evaluation.score, words)
    return {
      score, status, tone: status.tone, width: String(Math.max(0, Math.floor(evaluation.score ?? 0))), note: noteOf(project, phase, evaluation, words),
      label: page.meter({ score }), marks: marksOf(evaluation.passMark, words),
      leftOut: leftOutStars(evaluation, project, phase, words),
      rows: evaluation.rows.map((row) => rowOf(row, project, phase, words)),
    }
  },
)

/** What decides the readiness; at a gate that was decided, that these are today's figures, and what the decision was taken on. */
function noteOf(project: Project, phase: PhaseId, evaluation: Evaluation, words: Locale): string {
  const decision = gateDecision(project, phase)
  if (!decision || isUnderReview(phaseOf(project, phase), decision)) return verdictNote(evaluation, words)
  return words.checkpointPage.readiness.today({ score: scoreShown(decision.score, words), readiness: words.method.readiness[decision.readiness] })
}

/** From where on the phase passes: two marks, or one where the pass mark is the lower one. */
function marksOf(passMark: number, words: Locale): ReadinessView['marks'] {
  const page = words.checkpointPage.readiness
  const { number } = formatOf(words.id)
  const ready = { at: String(passMark), text: page.ready({ mark: number(passMark) }), anchor: passMark > 80 ? ('end' as const) : ('start' as const) }
  if (passMark <= CONDITIONS_MARK) return [ready]
  return [{ at: String(CONDITIONS_MARK), text: page.withConditions({ mark: number(CONDITIONS_MARK) }), anchor: 'end' }, ready]
}

function rowOf(row: Row, project: Project, phase: PhaseId, words: Locale): CriterionRow {
  const page = words.checkpointPage.readiness
  const { text, missing } = reasonOf(row, project, words)
  const [first, ...rest] = missing
  const rating = row.out ? page.leftOut : row.rating === null ? page.unrated : String(row.rating)
  return {
    title: namesOf(project, words).criterion(phase, row.id), mandatory: row.mandatory, weight: String(row.weight), why: text, link: row.link, rating,
    label: row.rating === null || row.out ? rating : page.ofFour({ rating }), tone: row.out ? 'none' : ratingTone(row.rating),
    squares: row.out || row.rating === null ? [] : [0, 1, 2, 3].map((i) => (i < (row.rating ?? 0) ? 'v' : 'b')),
    missing: first ? { text: first.text.replace(/[.。]$/, ''), href: placePath(project, first.place) } : null,
    more: rest.length > 0 ? page.more({ more: formatOf(words.id).number(rest.length) }) : '',
  }
}
