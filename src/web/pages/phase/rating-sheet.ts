import { type Day, dayIn } from '../../../domain/day.ts'
import { type PhaseId, phaseIds } from '../../../domain/ids.ts'
import type { Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { reasonOf } from '../../../locales/reason.ts'
import { evaluateCheckpoint, type Evaluation, type Row } from '../../../method/evaluation.ts'
import { placePath } from '../../place-path.ts'
import { ratingTone, readinessStatus, type Status } from '../../status.ts'
import { bestStep, leftOutStars, scoreShown } from '../verdict.ts'

/** So many of the missing things are named; the rest is counted. */
const NAMED = 3

export type SheetRow = {
  id: string; title: string; mandatory: boolean; weight: string; by: 'product' | 'people' | 'nobody'; byWord: string
  /** Position among the rows that people rate, for the names of the form's fields; -1 for the others. */
  at: number
  rating: string; tone: string; label: string; reason: string; help: string
  missing: { text: string; href: string }[]; more: string
  evidence: string
  /** The evidence in the reader's language, where it has a translation. */
  translated: string
  link: string; last: string
}
export type Sheet = { heading: string; score: string; status: Status; scale: string; best: string; leftOut: string; rows: SheetRow[]; steps: { value: string; word: string }[] }

/** The rating sheet of a checkpoint as the phase page shows it. */
export const ratingSheet = remember(
  (project: Project, phase: PhaseId, today: Day, words: Locale) => [project, words, phase, today],
  (project: Project, phase: PhaseId, today: Day, words: Locale): Sheet => {
    const evaluation = evaluateCheckpoint(project, phase, today)
    const page = words.phasePage.sheet
    let at = -1
    const rows = evaluation.rows.map((row) => {
      if (row.out === null && !row.automatic) at += 1
      return rowOf(row, project, phase, today, words, row.out === null && !row.automatic ? at : -1)
    })
    return {
      heading: page.heading({ checkpoint: words.method.numbered.checkpoint(phaseIds.indexOf(phase) + 1) }),
      score: scoreShown(evaluation.score, words), status: readinessStatus(evaluation.readiness, words),
      scale: page.scale({ words: words.method.ratings }), best: bestText(evaluation, project, phase, words),
      leftOut: leftOutStars(evaluation, project, phase, words),
      rows, steps: words.method.ratings.map((word, value) => ({ value: String(value), word })),
    }
  },
)

function bestText(evaluation: Evaluation, project: Project, phase: PhaseId, words: Locale): string {
  const step = bestStep(evaluation)
  if (!step || evaluation.readiness === 'ready') return ''
  return words.phasePage.sheet.best({
    criterion: formatOf(words.id).quoted(namesOf(project, words).criterion(phase, step.row.id)), rating: String(step.rating),
    from: scoreShown(evaluation.score, words), to: scoreShown(step.after.score, words), readiness: words.method.readiness[step.after.readiness],
  })
}

function rowOf(row: Row, project: Project, phase: PhaseId, today: Day, words: Locale, at: number): SheetRow {
  const page = words.phasePage.sheet
  const names = namesOf(project, words)
  const { text, missing } = reasonOf(row, project, words)
  const by = row.out ? 'nobody' : row.automatic ? 'product' : 'people'
  const rating = row.rating === null || row.out ? '' : String(row.rating)
  return {
    id: row.id, title: names.criterion(phase, row.id), mandatory: row.mandatory, weight: String(row.weight), by, at, rating, label: labelOf(row, rating, words),
    byWord: page[by], tone: row.out ? 'none' : ratingTone(row.rating), reason: row.evidence !== '' && by === 'people' ? '' : text, help: helpOf(row.id, words),
    missing: missing.slice(0, NAMED).map((each) => ({ text: each.text, href: placePath(project, each.place) })),
    more: missing.length > NAMED ? words.project.andMore({ more: formatOf(words.id).number(missing.length - NAMED) }) : '',
    evidence: row.evidence, translated: row.evidence === names.text(row.evidence) ? '' : names.text(row.evidence), link: row.link, last: lastRated(row, project, today, words),
  }
}

function labelOf({ automatic }: Row, rating: string, words: Locale): string {
  const page = words.phasePage.sheet
  if (rating === '') return page.unrated
  return automatic ? page.autoRating({ rating }) : page.peopleRating({ rating })
}

function lastRated({ by, at }: Row, project: Project, today: Day, words: Locale): string {
  if (!by || !at) return ''
  return words.phasePage.sheet.last({ who: namesOf(project, words).actor(by), day: formatOf(words.id).day(dayIn(project.timeZone, at), today) })
}

const helpOf = (id: string, words: Locale): string => {
  const criteria: Readonly<Record<string, { help: string }>> = words.method.criteria
  return Object.hasOwn(criteria, id) ? (criteria[id]?.help ?? '') : ''
}
