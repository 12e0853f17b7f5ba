import { slipInWorkingDays } from './calendar.ts'
import { standing } from './by-id.ts'
import type { Day } from './day.ts'
import { phaseIds, type PhaseId } from './ids.ts'
import type { Baseline } from './baseline.ts'
import type { Project } from './project.ts'
import { scheduleOf } from './schedule/project-schedule.ts'
import { remember } from './remember.ts'

/** A gate or an own milestone: promised, expected or reached, and how late. `slip` in working days, null without a baseline. */
export type Milestone = {
  kind: 'gate' | 'task'
  id: string
  phase: PhaseId
  planned: Day | null
  date: Day
  reached: boolean
  slip: number | null
}

/** The plan that forecasts are measured against: the newest baseline that stands. */
export const presentBaseline = (project: Project): Baseline | null => project.baselines.findLast(({ withdrawn }) => withdrawn === null) ?? null

const plannedDays = remember((baseline: Baseline) => [baseline], (baseline: Baseline) => ({
  tasks: new Map(baseline.tasks.map((task) => [task.id, task])),
  gates: new Map(baseline.gates.map(({ id, date }) => [id, date])),
}))

/** What the baseline promised for a task, null if it did not exist then. */
export function plannedTask(project: Project, id: string): { start: Day; finish: Day } | null {
  const baseline = presentBaseline(project)
  return (baseline && plannedDays(baseline).tasks.get(id)) ?? null
}

export function gateMilestone(project: Project, phase: PhaseId, today: Day): Milestone {
  const baseline = presentBaseline(project)
  const { date, decided } = scheduleOf(project, today).gates[phase]
  const planned = (baseline && plannedDays(baseline).gates.get(phase)) ?? null
  return { kind: 'gate', id: phase, phase, planned, date, reached: decided, slip: slipOf(project, planned, date) }
}

const slipOf = (project: Project, planned: Day | null, date: Day): number | null => (planned ? slipInWorkingDays(project.calendar, planned, date) : null)

/** All milestones in the order of their dates: the six gates and the project's own. */
export const milestonesOf = remember((project: Project, today: Day) => [project, today], (project: Project, today: Day): Milestone[] => {
  const { tasks } = scheduleOf(project, today)
  const own = standing(project.tasks).filter(({ milestone }) => milestone).map((task): Milestone => {
    const planned = plannedTask(project, task.id)?.finish ?? null
    const date = tasks.get(task.id)?.finish as Day
    return { kind: 'task', id: task.id, phase: task.phase, planned, date, reached: task.finishedOn !== null, slip: slipOf(project, planned, date) }
  })
  return [...phaseIds.map((phase) => gateMilestone(project, phase, today)), ...own].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
})
