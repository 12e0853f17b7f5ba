import type { Goal } from '../../domain/goal.ts'
import { standing } from '../../domain/by-id.ts'
import { NO_BREAK } from '../../locales/format-words.ts'
import type { Speaker } from '../told.ts'

export type GoalRow = { title: string; baseline: string; target: string; due: string; owner: string; priority: string }

/** The goals as rows of a table; what a goal lacks is named as open in its cell. */
export function goalRows({ project, names, format, words, doc: { common } }: Speaker): GoalRow[] {
  const figure = (value: number | null, { unit }: Goal): string => (value === null ? common.toBeSet : `${format.number(value)}${unit === '' ? '' : `${NO_BREAK}${names.text(unit)}`}`)
  return standing(project.goals).map((goal) => ({
    title: names.text(goal.title),
    baseline: figure(goal.baseline, goal),
    target: figure(goal.target, goal),
    due: goal.dueOn ? format.date(goal.dueOn) : common.toBeSet,
    owner: goal.owner === '' ? common.toBeSet : names.text(goal.owner),
    priority: goal.priority ? words.method.priorities[goal.priority] : common.toBeSet,
  }))
}

/** The problems that made somebody ask for a CRM. */
export const problemTexts = ({ project, names }: Speaker): string[] => project.brief.problems.map(({ text }) => names.text(text))

/** The risks as far as somebody wrote them down. */
export const riskRows = ({ project, names, doc: { common } }: Speaker): { risk: string; answer: string }[] =>
  project.brief.risks.map(({ text, answer }) => ({ risk: names.text(text), answer: answer === '' ? common.toBeSet : names.text(answer) }))
