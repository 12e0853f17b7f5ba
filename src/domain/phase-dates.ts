import type { Day } from './day.ts'
import type { PhaseId } from './ids.ts'
import { phaseOf, type Project } from './project.ts'
import { scheduleOf } from './schedule/project-schedule.ts'

/** A phase from its first day, begun or expected, to its gate. */
export function phaseDates(project: Project, phase: PhaseId, today: Day): { start: Day; finish: Day } {
  const { tasks, gates: { [phase]: { date } } } = scheduleOf(project, today)
  const begun = phaseOf(project, phase).started?.on
  const first = project.tasks.reduce<Day>((earliest, task) => {
    const day = task.phase === phase ? tasks.get(task.id)?.start : undefined
    return day && day < earliest ? day : earliest
  }, date)
  return { start: begun ?? first, finish: date }
}
