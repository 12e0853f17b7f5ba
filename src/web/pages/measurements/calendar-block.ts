import { addMonths, type Day, daysBetween } from '../../../domain/day.ts'
import { measurementCalendar } from '../../../domain/goal-due.ts'
import type { Goal } from '../../../domain/goal.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import { keepingPast } from '../../frame.ts'
import { paths } from '../../paths.ts'
import type { Status } from '../../status.ts'
import { goalNumber } from '../goals/goal-row.ts'

type CalendarRow = { when: string; status: Status | null; goals: { href: string; title: string; owner: string }[] }
export type CalendarBlock = { title: string; rows: CalendarRow[]; more: string }

const MONTHS = 3
/** A daily rhythm fills a quarter with rows that say nothing new. */
const MOST = 60

/** The days of the next three months on which something is to be measured, each with its goals; what is overdue stands first. */
export function calendarBlock(ask: ProjectAsk): CalendarBlock {
  const { project, today, reader: { words } } = ask
  const { calendar: say } = words.measurementsPage
  const format = formatOf(words.id)
  const until = addMonths(today, MONTHS)
  const days = new Map<Day, Goal[]>()
  for (const { on, goal } of measurementCalendar(project, today, until)) days.set(on, [...(days.get(on) ?? []), goal])
  const rows = [...days].slice(0, MOST).map(([on, due]): CalendarRow => ({
    when: format.day(on, today), status: on < today ? { tone: 'warn', glyph: 'triangle', word: words.goalsPage.due.overdue({ days: format.days(daysBetween(on, today)) }) } : null,
    goals: due.map((goal) => ({ href: keepingPast(ask, paths.goal(project.id, goalNumber(goal.id))), title: namesOf(project, words).text(goal.title), owner: namesOf(project, words).text(goal.owner) })),
  }))
  return { title: say.title({ day: format.day(until, today) }), rows, more: days.size > MOST ? say.more({ count: format.count(days.size - MOST) }) : '' }
}
