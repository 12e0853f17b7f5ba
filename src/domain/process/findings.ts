import type { Project } from '../project.ts'
import { remember } from '../remember.ts'
import { processFaults } from './faults.ts'
import { type Examined, type ProcessFinding, processRules } from './finding.ts'
import { findingRules } from './finding-rules.ts'
import { followsIn } from './follows.ts'
import { graphOf, takesTime } from './graph.ts'
import { measuresOf, soundModel } from './measures.ts'
import type { Process, Variant } from './process.ts'
import { simulated } from './simulation.ts'

export type { ProcessFinding, ProcessRule } from './finding.ts'

type Found = Pick<Project, 'processes' | 'workRoles'>

/**
 * What is wrong with a variant of a process: which rule, which steps, which figure, which remedies, in the order of the rules and then of
 * the figures. METHOD 6. Empty for a variant with faults: those are what is wrong. The cycle of one with parallel blocks is
 * simulated: for a page, simulate aside before. Remembered.
 */
export function findingsOf(project: Found, process: Process, variant: Pick<Variant, 'steps'>): ProcessFinding[] {
  return found(project, project.processes, project.workRoles, process, variant.steps)
}

const found = remember(
  (_project: Found, processes: Project['processes'], roles: Project['workRoles'], process: Process, steps: Variant['steps']) => [steps, processes, roles, process],
  (project, _processes, _roles, process, steps): ProcessFinding[] => {
    if (processFaults(steps).length > 0) return []
    const measures = measuresOf(steps, project.workRoles)
    const model = soundModel(steps)
    const examined: Examined = { project, process, steps, graph: graphOf(steps), model, measures, cycle: measures.meanCycle ?? simulated(steps).mean, follows: followsIn(model, measures.byStep, takesTime) }
    return processRules.flatMap((rule) => findingRules[rule](examined).sort((a, b) => b.figure - a.figure))
  },
)
