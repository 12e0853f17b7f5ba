import { standing } from '../../../domain/by-id.ts'
import type { Day } from '../../../domain/day.ts'
import { type PhaseId, phaseIds } from '../../../domain/ids.ts'
import { plannedTask } from '../../../domain/milestones.ts'
import { taskState } from '../../../domain/progress.ts'
import type { Project, Task } from '../../../domain/project.ts'
import { remember } from '../../../domain/remember.ts'
import { scheduleOf, type TaskDates } from '../../../domain/schedule/project-schedule.ts'
import type { Locale } from '../../../locales/locale.ts'
import { type Status, taskStatus } from '../../status.ts'

/** A task of a phase with all that the plan says about it. `planned` is what the baseline promised. */
export type PlanRow = { task: Task; number: string; dates: TaskDates; planned: { start: Day; finish: Day } | null; status: Status; early: boolean }

/** The number of every standing task, `4.2` for the second one of the fourth phase. */
export const taskNumbers = remember((project: Project) => [project.tasks], (project: Project): ReadonlyMap<string, string> => {
  const numbers = new Map<string, string>()
  for (const [at, phase] of phaseIds.entries()) for (const [i, { id }] of tasksOf(project, phase).entries()) numbers.set(id, `${at + 1}.${i + 1}`)
  return numbers
})

/** The standing tasks of a phase in their order. */
export const tasksOf = remember(
  (project: Project, phase: PhaseId) => [project.tasks, phase],
  (project: Project, phase: PhaseId): Task[] => standing(project.tasks).filter((task) => task.phase === phase).sort((a, b) => a.order - b.order),
)

/** All rows of a phase's plan. */
export const planRows = remember(
  (project: Project, phase: PhaseId, today: Day, words: Locale) => [project, words, phase, today],
  (project: Project, phase: PhaseId, today: Day, words: Locale): PlanRow[] => {
    const { tasks } = scheduleOf(project, today)
    const early = new Set(standing(project.earlyStarts).flatMap((grant) => grant.tasks))
    return tasksOf(project, phase).map((task, i) => {
      const dates = tasks.get(task.id) as TaskDates
      const planned = plannedTask(project, task.id)
      return {
        task, dates, planned, number: `${phaseIds.indexOf(phase) + 1}.${i + 1}`, early: early.has(task.id),
        status: taskStatus(taskState(project, task, today), words),
      }
    })
  },
)

export const taskFilters = ['all', 'open', 'late', 'critical', 'done'] as const
export type TaskFilter = (typeof taskFilters)[number]

const isDone = ({ task }: PlanRow): boolean => task.done >= 100
const passes: Record<TaskFilter, (row: PlanRow) => boolean> = {
  all: () => true,
  open: (row) => !isDone(row),
  late: (row) => row.status.glyph === 'triangle',
  critical: (row) => row.dates.critical && !isDone(row),
  done: isDone,
}

export const rowsThat = (rows: readonly PlanRow[], filter: TaskFilter): PlanRow[] => (filter === 'all' ? [...rows] : rows.filter(passes[filter]))

/** How many rows each filter shows. */
export const filterCounts = remember((rows: readonly PlanRow[]) => [rows], (rows: readonly PlanRow[]): Record<TaskFilter, number> => {
  const counts: Record<TaskFilter, number> = { all: 0, open: 0, late: 0, critical: 0, done: 0 }
  for (const row of rows) for (const filter of taskFilters) if (passes[filter](row)) counts[filter] += 1
  return counts
})
