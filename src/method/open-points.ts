import { standing } from '../domain/by-id.ts'
import type { Day } from '../domain/day.ts'
import { type GoalField, goalGaps } from '../domain/goal-faults.ts'
import type { LocaleId } from '../domain/ids.ts'
import { type OpenFact, openFacts } from '../domain/open-points.ts'
import type { Project } from '../domain/project.ts'
import { scheduleOf } from '../domain/schedule/project-schedule.ts'
import { missingTranslations } from '../domain/user-texts.ts'
import { type Finding, organisationFindings } from './organisation-checks.ts'

/** Something that the plan would be better with. Nothing of it stops work; each names what is missing. */
export type OpenPoint =
  /** What the checks of the organisation find: how much of it is grave, and the gravest. */
  | { kind: 'organisation'; grave: number; other: number; first: Finding }
  | { kind: 'fact'; fact: OpenFact }
  | { kind: 'goal'; goal: string; title: string; fields: GoalField[] }
  | { kind: 'calendar-years'; years: number[] }
  | { kind: 'translations'; count: number; locales: LocaleId[] }

/** What is still open in a project: facts of the brief, goals without figures, years without a calendar, texts without a translation. */
export function openPointsOf(project: Project, today: Day): OpenPoint[] {
  return [
    ...organisationOf(project, today),
    ...yearsOf(project, today),
    ...openFacts(project).map((fact): OpenPoint => ({ kind: 'fact', fact })),
    ...standing(project.goals).flatMap((goal): OpenPoint[] => {
      const fields = goalGaps(goal)
      return fields.length === 0 ? [] : [{ kind: 'goal', goal: goal.id, title: goal.title, fields }]
    }),
    ...translationsOf(project),
  ]
}

/** One point for all of them: the page of the organisation lists them one by one. A team without anybody is an open fact already. */
function organisationOf(project: Project, today: Day): OpenPoint[] {
  const findings = standing(project.team).length === 0 ? [] : organisationFindings(project, today)
  const [first] = findings
  if (!first) return []
  const grave = findings.filter(({ severity }) => severity === 'high').length
  return [{ kind: 'organisation', grave, other: findings.length - grave, first }]
}

/** Without a country the open fact says it already. */
function yearsOf(project: Project, today: Day): OpenPoint[] {
  const { unknownYears: years } = scheduleOf(project, today)
  return project.calendar.country === '' || years.length === 0 ? [] : [{ kind: 'calendar-years', years }]
}

/** One point for all texts: the translation page lists them one by one. A project in one language alone wants none. */
function translationsOf(project: Project): OpenPoint[] {
  const missing = missingTranslations(project)
  const begun = new Set(project.translations.flatMap((row) => (['en', 'zh-CN', 'zh-TW'] as const).filter((locale) => row[locale] !== '')))
  const wanted = missing.filter(({ locales }) => locales.some((locale) => begun.has(locale)))
  const locales = (['en', 'zh-CN', 'zh-TW'] as const).filter((locale) => begun.has(locale) && wanted.some((row) => row.locales.includes(locale)))
  return wanted.length === 0 ? [] : [{ kind: 'translations', count: wanted.length, locales }]
}
