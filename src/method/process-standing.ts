import { standing } from '../domain/by-id.ts'
import { processFaults } from '../domain/process/faults.ts'
import { takesTime } from '../domain/process/graph.ts'
import type { Evaluation, Process, Step, Variant } from '../domain/process/process.ts'
import { approvalState, asIsOf, evaluationIn, isCurrent, isModelled, toBesOf } from '../domain/process/variants.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'

/**
 * How far a process has come. `drafted`: a to-be is there that nobody has held against the as-is · `stale`: what was evaluated or approved
 * has been altered since · `approved`: as it stands.
 */
export type ProcessState = 'unmodelled' | 'as-is' | 'drafted' | 'evaluated' | 'stale' | 'approved'

export type ProcessStanding = {
  state: ProcessState
  asIs: Variant | null
  /** The to-be that counts: the approved one, else the one evaluated last, else the newest with steps of work in it, else the newest. */
  toBe: Variant | null
  /** What its approval stands on while that holds, else the newest evaluation of it; it may be out of date. */
  evaluation: Evaluation | null
}

/** Where a process stands; remembered for the process and the roles of work. */
export const processStandingOf = remember((project: Pick<Project, 'workRoles'>, process: Process) => [process, project.workRoles], (project: Pick<Project, 'workRoles'>, process: Process): ProcessStanding => {
  const asIs = asIsOf(process)
  const toBes = toBesOf(process)
  const there = (id: string): Variant | undefined => toBes.find((variant) => variant.id === id)
  const last = standing(process.evaluations).findLast(({ toBe }) => there(toBe))
  const toBe = (process.approved && there(process.approved.variant)) || (last && there(last.toBe)) || toBes.findLast(isModelled) || toBes.at(-1) || null
  const evaluation = toBe ? evaluationOf(project, process, toBe.id) : null
  return { asIs, toBe, evaluation, state: stateOf(project, process, { asIs, toBe, evaluation }) }
})

/** What the approval of a to-be stands on, while that holds; else the newest evaluation of it: what goes before the committee next. */
export function evaluationOf(project: Pick<Project, 'workRoles'>, process: Process, toBe: string): Evaluation | null {
  const approved = process.approved?.variant === toBe ? evaluationIn(process, process.approved.evaluation) : null
  return approved && isCurrent(project, process, approved) ? approved : (standing(process.evaluations).findLast((each) => each.toBe === toBe) ?? approved)
}

function stateOf(project: Pick<Project, 'workRoles'>, process: Process, { asIs, toBe, evaluation }: Omit<ProcessStanding, 'state'>): ProcessState {
  const approval = approvalState(project, process)
  if (approval !== 'none') return approval === 'valid' ? 'approved' : 'stale'
  if (evaluation) return isCurrent(project, process, evaluation) ? 'evaluated' : 'stale'
  if (toBe && isModelled(toBe)) return 'drafted'
  return asIs && isModelled(asIs) ? 'as-is' : 'unmodelled'
}

/** Whether a variant can be measured: somebody has written down work, and nothing about it is faulty. */
export const isSound = ({ steps }: { steps: readonly Step[] }): boolean => steps.some(takesTime) && processFaults(steps).length === 0
