import type { PhaseId } from '../../domain/ids.ts'
import type { Task } from '../../domain/project.ts'
import { scheduleOf, taskDays } from '../../domain/schedule/project-schedule.ts'
import type { TaskStatus } from '../../locales/en/method-states.ts'
import { plannedTask } from '../../domain/milestones.ts'
import type { Speaker } from '../told.ts'
import { tasksByPhase } from './timetable.ts'

export type TaskRow = { title: string; group: string; days: string; start: string; finish: string; state: string }

/** More tasks of one phase than this nobody reads on paper; the schedule shows them all. */
const MOST_TASKS = 200

/** The tasks of a phase in the plan's order, and how many are left out: first those that matter least (done, with time to spare). */
export function taskRows(speaker: Speaker, phase: PhaseId): { rows: TaskRow[]; leftOut: number } {
  const tasks = tasksByPhase(speaker.project).get(phase) ?? []
  const shown = tasks.length <= MOST_TASKS ? tasks : mostTelling(speaker, tasks)
  return { rows: shown.map((task) => taskRow(speaker, task)), leftOut: tasks.length - shown.length }
}

function mostTelling({ project, today }: Speaker, tasks: readonly Task[]): Task[] {
  const { tasks: dates } = scheduleOf(project, today)
  const weight = (task: Task): number => (task.done >= 100 ? 3 : task.milestone ? 0 : dates.get(task.id)?.critical ? 1 : 2)
  return [...tasks].sort((a, b) => weight(a) - weight(b) || a.order - b.order).slice(0, MOST_TASKS).sort((a, b) => a.order - b.order)
}

function taskRow(speaker: Speaker, task: Task): TaskRow {
  const { project, today, names, format, words } = speaker
  const dates = scheduleOf(project, today).tasks.get(task.id)
  return {
    title: names.taskTitle(task),
    group: words.method.groups[task.group].short,
    days: format.figure(taskDays(project, task), 1),
    start: format.day(dates?.start, project.start),
    finish: format.day(dates?.finish, project.start),
    state: stateOf(speaker, task),
  }
}

/** In words; a task that runs with its share. Late: not done, and its promised end is past. */
function stateOf({ project, today, format, words, doc }: Speaker, task: Task): string {
  const promised = plannedTask(project, task.id)?.finish
  const status: TaskStatus = task.done >= 100 ? 'done' : promised && promised < today ? 'late' : task.done > 0 || task.startedOn ? 'in-progress' : 'not-started'
  const word = words.method.taskStatus[status]
  return task.done > 0 && task.done < 100 ? `${word}${doc.common.noteGap}${format.percent(task.done, 'low')}` : word
}
