import type { PhaseId } from '../../domain/ids.ts'
import { evaluateCheckpoint, type Evaluation, type Row } from '../../method/evaluation.ts'
import { reasonOf } from '../../locales/reason.ts'
import type { Speaker } from '../told.ts'

export type PlannedCriterion = { title: string; weight: string; ratedBy: string }

/** What a checkpoint asks for, as the checkpoint plan says it: what was dropped is not asked any more. */
export function plannedCriteria(speaker: Speaker, phase: PhaseId): PlannedCriterion[] {
  const { project, today, format, doc: { common } } = speaker
  return evaluateCheckpoint(project, phase, today).rows.filter(({ out }) => out !== 'dropped').map((row) => ({
    title: titleOf(speaker, row),
    weight: format.number(row.weight),
    ratedBy: row.automatic ? common.theProduct : common.people,
  }))
}

export type SheetRow = { title: string; rating: string; weight: string; why: string }

/** The rating sheet as it stands on the day. */
export const ratingSheet = (speaker: Speaker, { rows }: Evaluation): SheetRow[] => rows.map((row) => ({
  title: titleOf(speaker, row),
  rating: ratingText(speaker, row),
  weight: row.out ? '' : speaker.format.number(row.weight),
  why: reasonOf(row, speaker.project, speaker.words).text,
}))

const titleOf = ({ names, doc: { common } }: Speaker, row: Row): string => `${row.mandatory ? `${common.mandatory} ` : ''}${names.criterionTitle(row)}`

function ratingText({ words, format, doc: { report } }: Speaker, { rating, out }: Row): string {
  if (out) return report.outCell
  return rating === null ? report.unratedCell : report.rating({ value: format.number(rating), word: words.method.ratings[rating] ?? '' })
}

export type Gap = { title: string; steps: string[] }

/** Troubles of one criterion that are named one by one; the rest is counted. */
const MOST_STEPS = 6

/**
 * What keeps the checkpoint from being ready: what the product found missing, criterion by criterion, each with what would mend
 * it, and the criteria that nobody has rated yet. Those that are met have no entry.
 */
export function gapsOf(speaker: Speaker, { rows }: Evaluation): { gaps: Gap[]; unrated: string[] } {
  const lacking = rows.filter(({ out, rating }) => out === null && (rating === null || rating < 3))
  return {
    gaps: lacking.filter(({ rating }) => rating !== null).map((row) => ({ title: titleOf(speaker, row), steps: stepsOf(speaker, row) })),
    unrated: lacking.filter(({ rating }) => rating === null).map((row) => titleOf(speaker, row)),
  }
}

function stepsOf({ project, words, format, doc: { report } }: Speaker, row: Row): string[] {
  const missing = reasonOf(row, project, words).missing.map(({ text }) => text)
  const rest = missing.length - MOST_STEPS
  if (missing.length === 0) return [report.below({ value: format.number(row.rating), word: (words.method.ratings[row.rating ?? 0] ?? '').toLowerCase() })]
  return rest > 0 ? [...missing.slice(0, MOST_STEPS), report.moreMissing({ n: format.number(rest) })] : missing
}
