import { changeNamed } from '../changes/make-change.ts'
import { measures } from '../changes/measurements.ts'
import type { Goal } from '../domain/goal.ts'
import { actingRole } from '../domain/rights.ts'
import type { ProjectAsk } from './ask.ts'

/** Whether the reader may make a change here and now: not in the past, not on a closed project, and with the right role. */
export function mayChange({ past, project, roles }: ProjectAsk, name: string): boolean {
  const { may, onClosed } = changeNamed(name)
  if (past || (project.closed && !onClosed)) return false
  return actingRole(roles, may) !== null
}

/** Whether the reader may bring in figures of a goal here and now: those who measure all goals, and its owner. */
export const mayMeasure = (ask: ProjectAsk, goal: Goal): boolean => mayChange(ask, 'record-measurement') && measures(ask.project, goal, ask.roles, ask.me?.id ?? null)
