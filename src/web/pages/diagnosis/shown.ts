import type { DiagnosedProblem } from '../../../domain/diagnosis.ts'
import { goalsOn } from '../../../domain/diagnosis-rules.ts'
import { actingRole } from '../../../domain/rights.ts'
import { moderators } from '../../../changes/raters.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import type { Glyph, Tone } from '../../glyphs.ts'
import { paths, withQuery } from '../../paths.ts'
import type { Status } from '../../status.ts'
import { goalNumber } from '../goals/goal-row.ts'

const verdicts: Record<NonNullable<DiagnosedProblem['verdict']>['kind'], [Tone, Glyph]> = { crm: ['good', 'tick'], partly: ['warn', 'diamond'], other: ['bad', 'octagon'] }

/** What the verdict on a root cause is, or that there is none yet. */
export function verdictStatus({ verdict }: Pick<DiagnosedProblem, 'verdict'>, words: Locale): Status {
  if (!verdict) return { tone: 'none', glyph: 'dashed', word: words.diagnosisPage.noVerdict }
  const [tone, glyph] = verdicts[verdict.kind]
  return { tone, glyph, word: words.method.causeVerdicts[verdict.kind].name }
}

/** The page with a problem opened; links of a page that shows the past stay in the past. */
export function openHref(ask: ProjectAsk, problem: string): string {
  const path = withQuery(paths.diagnosis(ask.project.id), { problem, at: ask.past ? ask.held.version : null })
  return `${path}#opened`
}

export const goalsHref = (ask: ProjectAsk): string => keepingPast(ask, paths.goals(ask.project.id))

/** The form for a goal on a problem. */
export const newGoalHref = (ask: ProjectAsk, problem: string): string => `${withQuery(paths.goals(ask.project.id), { problem })}#add`

/** The goals that work on a problem, each with its page. */
export const goalLinks = (ask: ProjectAsk, problem: string): { href: string; title: string }[] =>
  goalsOn(ask.project, problem).map(({ id, title }) => ({ href: keepingPast(ask, paths.goal(ask.project.id, goalNumber(id))), title: namesOf(ask.project, ask.reader.words).text(title) }))

/** Who rated: a person or a role by name, somebody in the room as they were named. */
export function raterName({ project, reader: { words } }: ProjectAsk, rater: string): string {
  const names = namesOf(project, words)
  return names.text(names.actor(rater))
}

/** Whether the reader leads diagnoses, and so may enter what others say. */
export const moderates = ({ roles }: ProjectAsk): boolean => actingRole(roles, moderators) !== null
