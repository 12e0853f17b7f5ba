import { slipInWorkingDays } from '../../../domain/calendar.ts'
import { lengthenedBy } from '../../../domain/change-requests.ts'
import type { Day } from '../../../domain/day.ts'
import type { PhaseId } from '../../../domain/ids.ts'
import type { Project } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import { daysTaken } from '../../../domain/schedule/project-schedule.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { paths, withQuery } from '../../paths.ts'
import type { Status } from '../../status.ts'
import { type Bar, barOf, spanOf } from './gantt.ts'
import { filterCounts, type PlanRow, planRows, rowsThat, type TaskFilter, taskFilters } from './plan-rows.ts'

/** So many rows a page shows at a time. */
export const ROWS = 100
/** From so many tasks on, a filter is worth its place. */
const FILTER_FROM = 13

/** An approved change request that makes a task longer. */
export type LongerBy = { href: string; label: string }
export type TaskRow = {
  id: string; number: string; title: string; href: string; critical: boolean; early: boolean; group: string; start: string; finish: string; days: string
  slip: { tone: string; text: string } | null; status: Status; done: string; open: boolean; bar: Bar; longer: LongerBy[]
}
export type TaskTable = {
  rows: TaskRow[]; head: string; count: number
  filters: { label: string; count: string; href: string; current: boolean }[]
  pager: { text: string; previous: string; next: string } | null
}

/** One part of a phase's task table. Part 0 is the first; one that lies beyond the end is the last. */
export const taskTable = remember(
  (project: Project, phase: PhaseId, today: Day, words: Locale, filter: TaskFilter, part: number) => [project, words, phase, today, filter, part],
  (project: Project, phase: PhaseId, today: Day, words: Locale, filter: TaskFilter, part: number): TaskTable => {
    const all = planRows(project, phase, today, words)
    const rows = rowsThat(all, filter)
    const last = Math.max(0, Math.ceil(rows.length / ROWS) - 1)
    const shown = Math.min(Math.max(0, part), last)
    const span = spanOf(all)
    const format = formatOf(words.id)
    const path = paths.phase(project.id, phase)
    const href = (which: TaskFilter, at: number) => `${withQuery(path, { show: which === 'all' ? null : which, part: at === 0 ? null : at + 1 })}#tasks`
    const counts = filterCounts(all)
    return {
      count: all.length,
      head: span ? words.phasePage.tasks.chart({ from: format.day(span.from, today), to: format.day(span.to, today) }) : '',
      rows: span ? rows.slice(shown * ROWS, (shown + 1) * ROWS).map((row) => rowOf(row, project, phase, today, words, span, { show: filter === 'all' ? null : filter })) : [],
      filters: all.length < FILTER_FROM && filter === 'all' ? [] : taskFilters.map((which) => ({
        label: words.phasePage.tasks.filters[which], count: format.number(counts[which]), href: href(which, 0), current: which === filter,
      })),
      pager: rows.length <= ROWS ? null : {
        text: words.phasePage.tasks.pager({ from: format.number(shown * ROWS + 1), to: format.number(Math.min(rows.length, (shown + 1) * ROWS)), of: format.number(rows.length) }),
        previous: shown === 0 ? '' : href(filter, shown - 1), next: shown === last ? '' : href(filter, shown + 1),
      },
    }
  },
)

function rowOf(row: PlanRow, project: Project, phase: PhaseId, today: Day, words: Locale, span: { from: Day; to: Day }, query: { show: string | null }): TaskRow {
  const { task, number, dates, planned, status, early } = row
  const format = formatOf(words.id)
  const slip = planned ? slipInWorkingDays(project.calendar, planned.finish, dates.finish) : null
  return {
    id: task.id, number, early, status,
    title: namesOf(project, words).taskTitle(task),
    href: `${withQuery(paths.phase(project.id, phase), { ...query, task: task.id })}#${task.id}`,
    critical: dates.critical && task.done < 100,
    group: words.method.groups[task.group].short,
    start: format.day(dates.start, today), finish: format.day(dates.finish, today),
    days: format.number(daysTaken(project, task, dates)),
    slip: slip === null ? null : { tone: slip > 0 ? 'warn' : slip < 0 ? 'good' : '', text: format.slipBare(slip) },
    done: format.percent(task.done, 'low'), open: task.done < 100,
    bar: barOf(row, span, today), longer: longerBy(project, task.id, words),
  }
}

function longerBy(project: Project, task: string, words: Locale): LongerBy[] {
  const format = formatOf(words.id)
  return lengthenedBy(project, task).map(({ request, days }) => {
    const n = Number(request.id.slice('change-request-'.length))
    return { href: paths.changeRequest(project.id, n), label: words.changeRequestWords.longer({ days: format.workingDays(days), n: format.number(n) }) }
  })
}

/** The part of the table in which a task stands. */
export function partOf(project: Project, phase: PhaseId, today: Day, words: Locale, filter: TaskFilter, task: string): number {
  const at = rowsThat(planRows(project, phase, today, words), filter).findIndex((row) => row.task.id === task)
  return at === -1 ? 0 : Math.floor(at / ROWS)
}
