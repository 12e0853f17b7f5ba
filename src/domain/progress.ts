import { type WorkingDays, workingDays } from './calendar.ts'
import { standing } from './by-id.ts'
import type { Day } from './day.ts'
import type { PhaseId } from './ids.ts'
import { plannedTask } from './milestones.ts'
import { obstaclesToWork } from './gates.ts'
import { phaseIds } from './ids.ts'
import type { Project, Task } from './project.ts'
import { remember } from './remember.ts'
import { addedDaysKey } from './change-requests.ts'
import { scheduleOf, taskDays } from './schedule/project-schedule.ts'

/** Shares of the whole work in per cent, tasks weighted by how long they are meant to take. `planned`: what the baseline wanted by the end of today. */
export type Progress = { done: number | null; planned: number | null }

/** How far the work is, and how far it should be. Null where there is no work to speak of. */
export const progressOf = remember((project: Project, today: Day) => [project.tasks, project.baselines, project.calendar, project.start, today, addedDaysKey(project)], (project: Project, today: Day): Progress => {
  const days = workingDays(project.calendar, project.start)
  const now = days.from(today) + (days.at(days.from(today)) === today ? 1 : 0)
  let [all, done, planned] = [0, 0, 0]
  for (const task of standing(project.tasks)) {
    if (task.milestone) continue
    const weight = taskDays(project, task)
    all += weight
    done += (weight * task.done) / 100
    planned += weight * plannedShare(project, task, days, now)
  }
  return all === 0 ? { done: null, planned: null } : { done: (100 * done) / all, planned: (100 * planned) / all }
})

/** How much of a phase's work is done, per cent, tasks weighted by how long they are meant to take; 0 where there is none. */
export function workDone(project: Project, phase: PhaseId): number {
  const tasks = standing(project.tasks).filter((task) => task.phase === phase && !task.milestone)
  const all = tasks.reduce((sum, task) => sum + taskDays(project, task), 0)
  return all === 0 ? 0 : tasks.reduce((sum, task) => sum + taskDays(project, task) * task.done, 0) / all
}

/** The part of a task's planned days that is over; a task that came after the baseline is not asked for. */
function plannedShare(project: Project, { id }: Task, days: WorkingDays, now: number): number {
  const plan = plannedTask(project, id)
  if (!plan) return 0
  const start = days.from(plan.start)
  return Math.min(1, Math.max(0, (now - start) / (days.from(plan.finish) + 1 - start)))
}

/** A task that runs, or should. `planned`: by the baseline, its finish once it has begun, before that its start; `late` when that day is over. */
export type RunningTask = { task: Task; begun: boolean; finish: Day; planned: Day | null; late: boolean }

/** Tasks under way, and those that should be where work may begin: the late ones first, then by their finish. */
export const runningTasks = remember(
  (project: Project, today: Day) => [
    project.tasks, project.baselines, project.phases, project.calendar, project.decisions, project.earlyStarts, project.start, today, addedDaysKey(project),
  ],
  (project: Project, today: Day): RunningTask[] => {
    const { tasks: dates } = scheduleOf(project, today)
    const open = openPhases(project)
    const running = standing(project.tasks).flatMap((task): RunningTask[] => {
      const at = dates.get(task.id)
      if (!at || task.done >= 100 || task.milestone) return []
      const { begun, planned, late } = besidePlan(project, task, today)
      return begun || (late && open.has(task.phase)) ? [{ task, begun, finish: at.finish, planned, late }] : []
    })
    return running.sort((a, b) => Number(b.late) - Number(a.late) || compare(a.planned ?? a.finish, b.planned ?? b.finish) || a.task.order - b.task.order)
  },
)

/** The phases in which work may begin. */
const openPhases = (project: Project): ReadonlySet<PhaseId> => new Set(phaseIds.filter((phase) => obstaclesToWork(project, phase, false).length === 0))

/** A task against the baseline: what counts is its finish once it has begun, before that its start. */
function besidePlan(project: Project, task: Task, today: Day): Pick<RunningTask, 'begun' | 'planned' | 'late'> {
  const begun = task.startedOn !== null || task.done > 0
  const plan = plannedTask(project, task.id)
  const planned = (begun ? plan?.finish : plan?.start) ?? null
  return { begun, planned, late: planned !== null && planned < today }
}

export type TaskState = 'not-started' | 'in-progress' | 'done' | 'late'

/** What a task is called, on pages and in documents. One that a gate or a hold keeps back is not late itself: the slip of its dates tells that. METHOD 1. */
export function taskState(project: Project, task: Task, today: Day): TaskState {
  if (task.done >= 100) return 'done'
  const { begun, late } = besidePlan(project, task, today)
  if (begun) return late ? 'late' : 'in-progress'
  const early = standing(project.earlyStarts).some(({ tasks }) => tasks.includes(task.id))
  return late && obstaclesToWork(project, task.phase, early).length === 0 ? 'late' : 'not-started'
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
