import { byId } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import type { Project } from '../domain/project.ts'
import type { Row } from '../method/evaluation.ts'
import type { Missing, Place } from '../method/rating.ts'
import { formatOf } from './format.ts'
import { goalValues } from './goal-value.ts'
import type { Locale } from './locale.ts'
import { namesOf } from './names.ts'
import type { ReasonNames } from './reason-words.ts'

/** A line of the rating sheet as far as its reason goes. */
export type Reasoned = Pick<Row, 'id' | 'automatic' | 'rating' | 'have' | 'of' | 'evidence' | 'out' | 'outReason'> & { missing: readonly Missing[] }

export type Reason = { text: string; missing: { text: string; place: Place }[] }

/**
 * Why a criterion has its rating, in one language: the figure that the product counted or the evidence that people gave, and what
 * is missing, each with the place that mends it. Plain text: escape it at the edge.
 */
export function reasonOf(row: Reasoned, project: Project, words: Locale): Reason {
  const names = reasonNames(project, words)
  return {
    text: textOf(row, project, words),
    missing: row.out ? [] : row.missing.map((missing) => ({ text: missingText(missing, words, names), place: missing.place })),
  }
}

function textOf(row: Reasoned, project: Project, words: Locale): string {
  const { reasons } = words
  const { text } = namesOf(project, words)
  if (row.out && row.automatic && row.outReason === '') return entryOf(reasons.nothingAsked, row.id) ?? reasons.none
  if (row.out) return (row.out === 'dropped' ? reasons.dropped : reasons.notApplicable)({ reason: text(row.outReason) })
  if (row.automatic) return figureText(row, words)
  if (row.rating === null) return reasons.notRated
  return row.evidence === '' ? reasons.ratedWithoutEvidence : text(row.evidence)
}

function figureText({ id, rating, have, of }: Reasoned, words: Locale): string {
  const { reasons } = words
  const { number } = formatOf(words.id)
  if (have === null || of === null) {
    const answer = entryOf(reasons.answers, id) ?? reasons
    return rating === null || rating < 3 ? answer.no : answer.yes
  }
  if (of === 0 && rating === 0) return reasons.none
  const figure = entryOf(reasons.figures, id)
  return figure ? figure({ have, of }, number) : reasons.figure({ have: number(have), of: number(of) })
}

function missingText(missing: Missing, words: Locale, names: ReasonNames): string {
  const sentence = words.reasons.missing[missing.code] as (facts: Missing, names: ReasonNames) => string
  return sentence(missing, names)
}

function reasonNames(project: Project, words: Locale): ReasonNames {
  const { task, deliverable, person, group, text } = namesOf(project, words)
  const goalValue: ReasonNames['goalValue'] = (id, value) => goalValues(project, byId(project.goals, id, 'goal'), words).value(value)
  const { quoted, range, list, number, money, workingDays } = formatOf(words.id)
  return { task, deliverable, person, group, goalValue, family: (family) => words.method.outcomeFamilies[family], list, number, money, days: workingDays, quoted: (written) => quoted(text(written)), day: (day) => range(day as Day, day as Day) }
}

const entryOf = <T>(entries: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(entries, key) ? entries[key] : undefined)
