import { standing } from '../../domain/by-id.ts'
import { dayIn } from '../../domain/day.ts'
import type { PhaseId, PhaseStatus } from '../../domain/ids.ts'
import type { EarlyStart, Project, Task } from '../../domain/project.ts'
import { daysTaken, scheduleOf } from '../../domain/schedule/project-schedule.ts'
import { taskState } from '../../domain/progress.ts'
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
    days: dates ? format.number(daysTaken(project, task, dates)) : '',
    start: format.day(dates?.start, project.start),
    finish: format.day(dates?.finish, project.start),
    state: stateOf(speaker, task),
  }
}

/** In words; a task that runs with its share. */
function stateOf({ project, today, format, words, doc }: Speaker, task: Task): string {
  const share = task.done > 0 && task.done < 100 ? [format.percent(task.done, 'low')] : []
  const granted = grantOf(project, task)
  const early = granted ? [doc.plan.earlyStart({ day: format.day(dayIn(project.timeZone, granted.at), project.start) })] : []
  return [words.method.taskStatus[taskState(project, task, today)], ...share, ...early].join(doc.common.noteGap)
}

/** The early start that the committee granted a task, and that stands. METHOD 1: it shows everywhere as such. */
const grantOf = ({ earlyStarts }: Project, { id }: Task): EarlyStart | undefined => standing(earlyStarts).findLast(({ tasks }) => tasks.includes(id))

/** A phase's state in words; of one that has not started, how much of it was begun by an early start. */
export function phaseState({ project, words, doc: { plan, common } }: Speaker, phase: PhaseId, status: PhaseStatus): string {
  const begun = status === 'not-started' ? (tasksByPhase(project).get(phase) ?? []).filter((task) => grantOf(project, task) && (task.startedOn !== null || task.done > 0)).length : 0
  return [words.method.phaseStatus[status], ...(begun === 0 ? [] : [plan.begunEarly({ n: begun })])].join(common.noteGap)
}
