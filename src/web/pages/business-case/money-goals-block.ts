import { caseFigures, type CaseGoal } from '../../../domain/business-case-figures.ts'
import { formatOf, NO_DATA } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import { mayChange } from '../../may-change.ts'
import { paths } from '../../paths.ts'
import { goalNumber } from '../goals/goal-row.ts'
import { goalHref } from './case-where.ts'

/** The goals that say what a year is worth, what is expected of each, and from when. */
export function moneyGoalsBlock(ask: ProjectAsk) {
  const { project, reader: { words } } = ask
  const { goals, course } = caseFigures(project)
  const money = (amount: number | null | undefined): string => formatOf(words.id).money(typeof amount === 'number' ? Math.round(amount) : null, project.currency)
  const expected = goals.reduce((sum, goal) => sum + (goal.expected ?? 0), 0)
  return {
    rows: goals.map((goal) => rowOf(ask, goal, money)), sum: course ? { expected: money(expected), total: money(course.benefit) } : null,
    toGoals: { href: keepingPast(ask, paths.goals(project.id)), label: words.businessCasePage.toGoals },
  }
}

function rowOf(ask: ProjectAsk, { goal, yearly, odds, from, expected, total }: CaseGoal, money: (amount: number | null) => string) {
  const { project, reader: { words } } = ask
  const format = formatOf(words.id)
  return {
    id: goal.id, title: namesOf(project, words).text(goal.title), href: keepingPast(ask, paths.goal(project.id, goalNumber(goal.id))), set: mayChange(ask, 'edit-goal') && (odds === null || from === null) ? goalHref(ask, goal.id) : '',
    yearly: money(yearly), odds: odds === null ? NO_DATA : format.percent(odds * 100), from: format.date(from), expected: money(expected), total: expected === null ? NO_DATA : money(total),
  }
}
