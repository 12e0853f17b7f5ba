import type { Day } from '../../../domain/day.ts'
import type { Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import { NO_DATA } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import type { Status } from '../../status.ts'
import { goalRows, statesSaid } from './goal-row.ts'

/** A goal in the size of a stamp: its latest value, what was due, its state and its course. */
export type GoalCard = { href: string; title: string; figure: string; unit: string; facts: string[]; status: Status; spark: string }
export type GoalCards = { cards: GoalCard[]; count: number; note: string }

/** The goals by priority, as many as there is room for, and how many are in which state. */
export const goalCards = remember(
  (project: Project, today: Day, words: Locale, most: number) => [project, today, words, most],
  (project: Project, today: Day, words: Locale, most: number): GoalCards => {
    const rows = goalRows(project, today, words)
    const cards = rows.slice(0, most).map(({ standing: { shape }, row: { href, title, figure, unit, expected, target, status, spark } }) => ({
      href, title, figure, unit, status, spark, facts: [...(expected === NO_DATA ? [] : [words.goalWords.due({ expected })]), ...(target === NO_DATA ? [] : [shape === 'range' ? words.goalWords.corridor({ target }) : words.goalWords.chart.target({ value: target })])],
    }))
    return { cards, count: rows.length, note: rows.length === 0 ? '' : statesSaid(rows, words) }
  },
)
