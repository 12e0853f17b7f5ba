import { standing } from '../by-id.ts'
import type { Project } from '../project.ts'
import { processFaults } from './faults.ts'
import { measuresOf, shareOf } from './measures.ts'
import type { Process, RoleOfWork, Step } from './process.ts'
import { asIsOf } from './variants.ts'

/** What the processes in scope ask of a role in a month. */
export type RoleLoad = {
  role: RoleOfWork
  /** Hours a month, of all counted processes. */
  hours: number
  /** Hours a month there are; null: not known. */
  capacity: number | null
  /** Of the capacity; may be over 1. Null where the capacity is not known; where there is none and work to do, 1. */
  share: number | null
  /** What each process asks. */
  byProcess: { process: string; hours: number }[]
}

type Loaded = Pick<Project, 'processes' | 'workRoles'>

/**
 * The load of each role by the processes in scope as they are; `instead` puts another variant in the place of a process's as-is, such
 * as a to-be. A process without a volume, or with faults, counts as nothing: `uncounted` names it.
 */
export function roleLoads(project: Loaded, instead: ReadonlyMap<string, { steps: readonly Step[] }> = new Map()): RoleLoad[] {
  const asked = inScope(project).flatMap((process) => {
    const hours = hoursOf(project, process, instead.get(process.id) ?? asIsOf(process))
    return hours ? [{ process: process.id, hours }] : []
  })
  return standing(project.workRoles).map((role): RoleLoad => {
    const byProcess = asked.flatMap(({ process, hours }) => { const own = hours.get(role.id) ?? 0; return own > 0 ? [{ process, hours: own }] : [] })
    const hours = byProcess.reduce((sum, each) => sum + each.hours, 0)
    const capacity = role.hours
    return { role, hours, capacity, share: capacity === null ? null : capacity === 0 && hours > 0 ? 1 : shareOf(hours, capacity), byProcess }
  })
}

/** Processes in scope whose load nobody can tell: no volume, no as-is, or one with faults. */
export const uncounted = (project: Loaded): Process[] => inScope(project).filter((process) => hoursOf(project, process, asIsOf(process)) === null)

const inScope = ({ processes }: Loaded): Process[] => standing(processes).filter((process) => process.inScope)

/** Hours a month by role; null where they cannot be told. */
function hoursOf({ workRoles }: Loaded, { volume }: Process, variant: { steps: readonly Step[] } | null): Map<string, number> | null {
  if (volume === null || !variant || processFaults(variant.steps).length > 0) return null
  return new Map([...measuresOf(variant.steps, workRoles).hoursByRole].map(([role, hours]) => [role, hours * volume]))
}
