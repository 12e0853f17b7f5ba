import { standing } from '../../domain/by-id.ts'
import type { Day } from '../../domain/day.ts'
import { type PhaseId, phaseIds } from '../../domain/ids.ts'
import { plannedTask } from '../../domain/milestones.ts'
import type { Project, Task } from '../../domain/project.ts'
import { remember } from '../../domain/remember.ts'
import { scheduleOf } from '../../domain/schedule/project-schedule.ts'
import type { Speaker } from '../told.ts'
import { type GateView, gateViews } from './gate-view.ts'

/** A task as a bar: by the forecast, and as it was promised. `done` in per cent. */
export type Bar = { id: string; name: string; start: Day; finish: Day; planned: { start: Day; finish: Day } | null; done: number; begun: boolean; critical: boolean; milestone: boolean }
export type PhaseBars = { gate: GateView; start: Day; finish: Day; bars: Bar[]; leftOut: number }
/** `summed`: there are too many tasks for one picture, so each phase shows its milestones and what decides the end. */
export type Timetable = { phases: PhaseBars[]; start: Day; finish: Day; summed: boolean }

/** More bars than this do not stand on one sheet. */
const MOST_BARS = 60
/** Bars of one phase when the picture is summed up. */
const BARS_OF_PHASE = 8

export function timetableOf(speaker: Speaker): Timetable {
  const { project, today } = speaker
  const all = tasksByPhase(project)
  const summed = standing(project.tasks).length > MOST_BARS
  const phases = gateViews(speaker).map((gate) => phaseBars(speaker, gate, all.get(gate.phase) ?? [], summed))
  const days = phases.flatMap(({ start, finish, gate, bars }) => [start, finish, gate.date, gate.planned ?? gate.date, ...bars.flatMap(({ planned }) => (planned ? [planned.start, planned.finish] : []))])
  return { phases, summed, start: extreme([project.start, ...days], -1), finish: extreme([scheduleOf(project, today).finish, ...days], 1) }
}

/** The standing tasks of each phase in the plan's order. */
export const tasksByPhase = remember((project: Project) => [project.tasks], ({ tasks }: Project): ReadonlyMap<PhaseId, Task[]> => {
  const byPhase = new Map<PhaseId, Task[]>(phaseIds.map((phase) => [phase, []]))
  for (const task of standing(tasks)) byPhase.get(task.phase)?.push(task)
  for (const list of byPhase.values()) list.sort((a, b) => a.order - b.order)
  return byPhase
})

function phaseBars({ project, today, names }: Speaker, gate: GateView, tasks: readonly Task[], summed: boolean): PhaseBars {
  const { tasks: dates } = scheduleOf(project, today)
  const datesOf = ({ id }: Task) => dates.get(id) ?? { start: gate.date, finish: gate.date, critical: false }
  const telling = summed ? tasks.filter((task) => task.done < 100 && (task.milestone || datesOf(task).critical)).slice(0, BARS_OF_PHASE) : tasks
  const bars = telling.map((task): Bar => {
    const { start, finish, critical } = datesOf(task)
    return {
      id: task.id, name: names.taskTitle(task), start, finish, planned: plannedTask(project, task.id), done: task.done,
      begun: task.startedOn !== null || task.done > 0, critical, milestone: task.milestone,
    }
  })
  const first = extreme([...tasks.map((task) => datesOf(task).start), ...(tasks.length === 0 ? [gate.date] : [])], -1)
  return { gate, bars, leftOut: tasks.length - bars.length, start: first, finish: extreme([gate.date, ...tasks.map((task) => datesOf(task).finish)], 1) }
}

/** The earliest (−1) or latest (1) of some days. */
const extreme = (days: readonly Day[], side: -1 | 1): Day => days.reduce((best, day) => ((side < 0 ? day < best : day > best) ? day : best))
