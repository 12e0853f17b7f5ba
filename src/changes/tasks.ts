import { z } from 'zod'
import { nextId, standing } from '../domain/by-id.ts'
import { type Day, GivenDay, laterOf } from '../domain/day.ts'
import { obstaclesToWork } from '../domain/gates.ts'
import { GroupId, PhaseId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import { Estimate, type Project, type Task } from '../domain/project.ts'
import { Line, Reason } from '../domain/text.ts'
import { baselineOf } from '../method/project-from-brief.ts'
import { mayRecordFor } from '../method/own-work.ts'
import { change, runners } from './change.ts'
import { baseOf, findStanding } from './find.ts'
import { assignGiven } from './given.ts'

const TaskId = z.string().regex(/^task-\d+$/)

export const addTask = change({
  name: 'add-task',
  input: z.strictObject({
    phase: PhaseId, title: Line, group: GroupId,
    milestone: z.boolean().default(false),
    estimate: Estimate.optional(),
    predecessors: z.array(TaskId).max(500).default([]),
  }),
  may: runners,
  make(project, { phase, title, group, milestone, estimate, predecessors }) {
    const tasks = baseOf(project.tasks)
    const id = nextId(tasks, 'task')
    const order = tasks.reduce((last, task) => Math.max(last, task.order), 0) + 1
    project.tasks.push({
      id, phase, key: null, title, group, milestone,
      estimate: milestone ? noTime : (estimate ?? oneDay),
      predecessors, order, done: 0, startedOn: null, finishedOn: null, withdrawn: null,
    })
    return { task: id }
  },
})

const noTime: Estimate = { optimistic: 0, likely: 0, pessimistic: 0 }
const oneDay: Estimate = { optimistic: 1, likely: 1, pessimistic: 1 }

export const editTask = change({
  name: 'edit-task',
  input: z.strictObject({
    task: TaskId, title: Line.optional(), group: GroupId.optional(), estimate: Estimate.optional(),
    predecessors: z.array(TaskId).max(500).optional(),
  }),
  may: runners,
  make(project, { task: id, ...given }) {
    assignGiven(taskNamed(project, id), given)
  },
})

/** A task that others wait for stays until they no longer do. */
export const removeTask = change({
  name: 'remove-task',
  input: z.strictObject({ task: TaskId }),
  may: runners,
  make(project, { task: id }, { stamp }) {
    const task = taskNamed(project, id)
    const by = standing(baseOf(project.tasks)).filter(({ predecessors }) => predecessors.includes(id)).map((each) => each.id)
    if (by.length > 0) throw new Problem('task-needed', { task: id, by })
    task.withdrawn = stamp
  },
})

/** Puts a task before another one of its phase, or at the phase's end. */
export const moveTask = change({
  name: 'move-task',
  input: z.strictObject({ task: TaskId, before: TaskId.nullable() }),
  may: runners,
  make(project, { task: id, before }) {
    const task = taskNamed(project, id)
    const others = standing(baseOf(project.tasks)).filter((each) => each.phase === task.phase && each.id !== id).sort((a, b) => a.order - b.order)
    if (before === null) {
      task.order = (others.at(-1)?.order ?? 0) + 1
      return
    }
    const at = others.findIndex((each) => each.id === before)
    if (at === -1) throw new Problem('thing-unknown', { kind: 'task', id: before })
    const next = others[at]?.order ?? 0
    task.order = at === 0 ? next - 1 : ((others[at - 1]?.order ?? 0) + next) / 2
  },
})

export const recordProgress = change({
  name: 'record-progress',
  input: z.strictObject({
    task: TaskId,
    /** Per cent. */
    done: z.number().min(0).max(100),
    startedOn: GivenDay.nullable().optional(), finishedOn: GivenDay.nullable().optional(),
  }),
  may: [...runners, 'group-lead', 'group-member'],
  rule: 'own-group',
  make(project, { task: id, done, startedOn, finishedOn }, { today, role, me }) {
    const task = taskNamed(project, id)
    if (!mayRecordFor(baseOf(project), role, me, task.group)) throw new Problem('other-group', { task: id, group: task.group })
    if (!hasBegun(task)) refuseIfNotOpen(project, task)
    for (const day of [startedOn, finishedOn]) if (day && day > today) throw new Problem('day-ahead', { day, today })
    if (finishedOn && done < 100) throw new Problem('progress-contradicts', { task: id, rule: 'finished-before-done' })
    Object.assign(task, { done, ...datesOf(task, done, startedOn ?? null, finishedOn ?? null, today) })
  },
})

const hasBegun = ({ done, startedOn }: Task): boolean => done > 0 || startedOn !== null

/** The first work on a task needs its phase to be open, or an early start. */
function refuseIfNotOpen(project: Project, { id, phase }: Task): void {
  const early = standing(project.earlyStarts).some(({ tasks }) => tasks.includes(id))
  const obstacles = obstaclesToWork(project, phase, early)
  if (obstacles.length > 0) throw new Problem('task-not-open', { task: id, phase, obstacles })
}

/** Start and finish: as given, else as known, else today where the share done says that there was one. */
function datesOf(task: Task, done: number, startedOn: Day | null, finishedOn: Day | null, today: Day): Pick<Task, 'startedOn' | 'finishedOn'> {
  const finish = done === 100 ? (finishedOn ?? task.finishedOn ?? laterOf(today, startedOn ?? today)) : null
  const start = startedOn ?? task.startedOn ?? (done > 0 ? (finish ?? today) : null)
  if (start && finish && start > finish) throw new Problem('dates-reversed', { start, end: finish })
  return { startedOn: start, finishedOn: finish }
}

export const setBaseline = change({
  name: 'set-baseline',
  input: z.strictObject({ reason: Reason }),
  may: runners,
  make(project, { reason }, { stamp, today }) {
    const id = nextId(baseOf(project.baselines), 'baseline')
    project.baselines.push(baselineOf(baseOf(project), id, stamp, today, today, reason))
    return { baseline: id }
  },
})

const taskNamed = (project: Project, id: string): Task => findStanding(project.tasks, id, 'task')
