import { standing } from './by-id.ts'
import type { Day } from './day.ts'
import { gateIsOpen } from './gates.ts'
import type { Project } from './project.ts'
import { scheduleOf } from './schedule/project-schedule.ts'

/** Tasks of passed phases that are not done, and the last day on which one of them ends by the forecast. */
export type LeftBehind = { count: number; last: Day }

/** What passed phases left undone; null: nothing. */
export function leftBehind(project: Project, today: Day): LeftBehind | null {
  const open = standing(project.tasks).filter(({ phase, finishedOn }) => finishedOn === null && gateIsOpen(project, phase))
  if (open.length === 0) return null
  const { tasks } = scheduleOf(project, today)
  const last = open.map(({ id }) => tasks.get(id)?.finish ?? today).sort().at(-1) ?? today
  return { count: open.length, last }
}
