import { isWorkingDay, unknownYears, type WorkingDays, workingDayFrom, workingDays } from '../calendar.ts'
import { standing } from '../by-id.ts'
import { addedDays, addedDaysKey } from '../change-requests.ts'
import type { Day } from '../day.ts'
import { gateDecision, gateIsOpen } from '../gates.ts'
import { type PhaseId, phaseIds } from '../ids.ts'
import type { Decision, Project, Task } from '../project.ts'
import { remember } from '../remember.ts'
import { type Job, TINY, timed } from './forward-pass.ts'

/** When a task is planned to run, or ran. `totalFloat` in whole working days; critical: a delay moves the end. */
export type TaskDates = { start: Day; finish: Day; totalFloat: number; critical: boolean }
/** When a gate was decided or, by the forecast, can be; a go that must be confirmed is not decided. */
export type GateDates = { date: Day; decided: boolean }
export type Schedule = {
  tasks: ReadonlyMap<string, TaskDates>
  gates: Readonly<Record<PhaseId, GateDates>>
  /** The last working day of the plan, inclusive. */
  finish: Day
  /** Years of the plan whose official holidays the calendar does not know. */
  unknownYears: number[]
}

/**
 * The forecast of a project on a day. What is done keeps its dates; what runs needs the rest of its mean duration from
 * today; what has not begun waits for its predecessors, for the gate of the phase before (unless granted an early start)
 * and for today. What a passed phase left undone holds up the next gate that is to come, and the cut-over. Approved change
 * requests make tasks longer. Half days add up, shown are days.
 */
export const scheduleOf = remember(
  (project: Project, today: Day) => [
    project.tasks, project.calendar, project.decisions, project.earlyStarts, project.start, today,
    project.phases.map(({ started }) => started?.on ?? '').join(), addedDaysKey(project),
  ],
  (project: Project, today: Day): Schedule => scheduleWith(project, today, addedDays(project)),
)

/** The forecast as it would be with so many working days added to tasks, instead of those of the approved change requests. */
export function scheduleWith(project: Project, today: Day, added: Added): Schedule {
  const days = workingDays(project.calendar, project.start)
  const jobs = jobsOf(project, today, days, added)
  const times = timed(jobs)
  const tasks = new Map<string, TaskDates>()
  const gates = {} as Record<PhaseId, GateDates>
  const now = days.from(today)
  let opened = 0
  for (const [at, job] of jobs.entries()) {
    const start = times.start[at] as number
    const finish = times.finish[at] as number
    if (job.task) tasks.set(job.id, datesOf(job.task, days, start, finish, times.totalFloat[at] as number, Math.max(now, job.gated ? opened : 0)))
    else if (job.gate) {
      gates[job.gate] = gateDates(project, job.gate, days, finish)
      opened = finish
    }
  }
  const last = [...tasks.values()].reduce((latest, { finish }) => (finish > latest ? finish : latest), gates['go-live'].date)
  return { tasks, gates, finish: last, unknownYears: unknownYears(project.calendar, project.start, last) }
}

/** The last working day of the forecast alone. Throws Problem `calendar-out-of-reach`. */
export function finishOf(project: Project, today: Day): Day {
  const days = workingDays(project.calendar, project.start)
  return days.at(Math.max(0, Math.ceil(timed(jobsOf(project, today, days, addedDays(project))).finishAt - TINY) - 1))
}

/** The mean of a three-point estimate in working days: (o + 4·l + p) / 6, METHOD 1. */
export const meanDays = ({ estimate: { optimistic, likely, pessimistic } }: Pick<Task, 'estimate'>): number => (optimistic + 4 * likely + pessimistic) / 6

/** How long a task is meant to take in working days: its estimate and what approved change requests add; a milestone takes none. */
export const taskDays = (project: Pick<Project, 'changeRequests'>, task: Task): number => lengthOf(task, addedDays(project))

/** Working days from the first to the last day of a task as its dates say, both counted; a milestone has none. */
export function daysTaken({ calendar, start }: Pick<Project, 'calendar' | 'start'>, { milestone }: Pick<Task, 'milestone'>, dates: { start: Day; finish: Day }): number {
  if (milestone) return 0
  const days = workingDays(calendar, dates.start < start ? dates.start : start)
  return Math.max(1, days.from(dates.finish) - days.from(dates.start) + 1)
}

type Added = ReadonlyMap<string, number>
const lengthOf = (task: Task, added: Added): number => (task.milestone ? 0 : meanDays(task) + (added.get(task.id) ?? 0))

/** `gated`: waits for the gate of the phase before. */
type ProjectJob = Job & { task: Task | null; gate: PhaseId | null; gated: boolean }

function jobsOf(project: Project, today: Day, days: WorkingDays, added: Added): ProjectJob[] {
  const now = days.from(today)
  const early = new Set(standing(project.earlyStarts).flatMap(({ tasks }) => tasks))
  const tasks = standing(project.tasks)
  const byPhase = new Map<PhaseId, Task[]>(phaseIds.map((phase) => [phase, []]))
  for (const task of tasks) byPhase.get(task.phase)?.push(task)
  let left: string[] = []
  return phaseIds.flatMap((phase, at) => {
    const before = phaseIds[at - 1]
    const planned = byPhase.get(phase) ?? []
    const mine = planned.map((task) => {
      const job = taskJob(task, lengthOf(task, added), now, days, before && !early.has(task.id) ? before : null)
      return job.gated && task.key === 'cut-over' ? { ...job, links: [...job.links, ...left.map(after)] } : job
    })
    const gate = gateJob(project, phase, now, days, [...mine.map(({ id }) => id), ...left, ...(before ? [gateId(before)] : [])])
    left = gate.fixedStart === null ? [] : [...left, ...planned.flatMap(({ id, finishedOn }) => (finishedOn === null ? [id] : []))]
    return [...mine, gate]
  })
}

const gateId = (phase: PhaseId): string => `gate ${phase}`
const after = (id: string) => ({ id, type: 'FS' as const, lagDays: 0 })

function taskJob(task: Task, mean: number, now: number, days: WorkingDays, gate: PhaseId | null): ProjectJob {
  const links = [...task.predecessors, ...(gate ? [gateId(gate)] : [])].map(after)
  const begun = task.startedOn ?? task.finishedOn
  const base = { id: task.id, task, gate: null, gated: gate !== null, links, whole: false }
  if (!begun) return { ...base, days: mean, earliest: now, fixedStart: null }
  const start = days.from(begun)
  const end = task.finishedOn ? endOf(task.finishedOn, days) : Math.max(now, start) + mean * (1 - task.done / 100)
  return { ...base, days: Math.max(0, end - start), earliest: start, fixedStart: start }
}

/** The working time that has passed when a day is over. */
const endOf = (day: Day, days: WorkingDays): number => (days.at(days.from(day)) === day ? days.from(day) + 1 : days.from(day))

function gateJob(project: Project, phase: PhaseId, now: number, days: WorkingDays, waitsFor: string[]): ProjectJob {
  const decision = goAt(project, phase)
  const decided = decision ? endOf(decision.on, days) : null
  return {
    id: gateId(phase), task: null, gate: phase, gated: false, days: 0, links: waitsFor.map(after), whole: true,
    earliest: now + 1, fixedStart: decided,
  }
}

/** The go that opens a gate and needs no confirming, null if there is none. */
const goAt = (project: Project, phase: PhaseId): Decision | null => (gateIsOpen(project, phase) ? gateDecision(project, phase) : null)

/** `opens`: a milestone takes no time, so its moment is the evening of a day; it is not the evening before this one. */
function datesOf(task: Task, days: WorkingDays, start: number, finish: number, slack: number, opens: number): TaskDates {
  const last = days.at(Math.max(Math.ceil(finish - TINY) - 1, task.milestone ? Math.floor(opens + TINY) : 0))
  const first = task.milestone ? last : days.at(Math.floor(start + TINY))
  const totalFloat = Math.max(0, Math.floor(slack + TINY))
  return { start: task.startedOn ?? (task.milestone ? (task.finishedOn ?? first) : first), finish: task.finishedOn ?? (last < first ? first : last), totalFloat, critical: totalFloat === 0 }
}

function gateDates(project: Project, phase: PhaseId, days: WorkingDays, finish: number): GateDates {
  const decision = goAt(project, phase)
  if (decision) return { date: decision.on, decided: true }
  return { date: days.at(Math.max(0, Math.ceil(finish - TINY) - 1)), decided: false }
}

/** The first working day after a gate: when the next phase may begin. */
export function dayAfterGate(project: Project, phase: PhaseId, today: Day): Day {
  const days = workingDays(project.calendar, project.start)
  const { date } = scheduleOf(project, today).gates[phase]
  return isWorkingDay(project.calendar, date) ? days.at(days.from(date) + 1) : workingDayFrom(project.calendar, date)
}
