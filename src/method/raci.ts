import { standing } from '../domain/by-id.ts'
import { GroupId, type PhaseId, phaseIds } from '../domain/ids.ts'
import type { Project, Task } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { checkpointLine, decisionLine, deliverableLine, emptyLine, type RaciDecision, type RaciLine, raciDecisions } from './raci-proposal.ts'

/** What a row is about, from which its title follows. */
export type RaciAbout =
  | { kind: 'checkpoint'; phase: PhaseId }
  | { kind: 'decision'; decision: RaciDecision }
  | { kind: 'deliverable'; phase: PhaseId; deliverable: string }
  | { kind: 'own'; title: string }

/** `proposed` is the method's line, `cells` what holds in the project, `changed` the groups in which the two differ. */
export type RaciRow = { id: string; about: RaciAbout; proposed: RaciLine; cells: RaciLine; changed: GroupId[] }

/** The rows of a project: the six checkpoints, the committee's decisions, the standing deliverables phase by phase, its own. METHOD 2. */
export const raciOf = remember(({ tasks, deliverables, raci }: Project) => [raci, tasks, deliverables], (project: Project): RaciRow[] => {
  const workingIn = workersOf(project.tasks)
  const deliverables = standing(project.deliverables)
  const proposals: Omit<RaciRow, 'cells' | 'changed'>[] = [
    ...phaseIds.map((phase) => ({ id: `checkpoint-${phase}`, about: { kind: 'checkpoint' as const, phase }, proposed: checkpointLine(phase, workingIn) })),
    ...raciDecisions.map((decision) => ({ id: `decision-${decision}`, about: { kind: 'decision' as const, decision }, proposed: decisionLine(decision) })),
    ...phaseIds.flatMap((phase) => deliverables.filter((each) => each.phase === phase)).map((each) => ({
      id: each.id, about: { kind: 'deliverable' as const, phase: each.phase, deliverable: each.id }, proposed: deliverableLine(each, workingIn(each.phase)),
    })),
    ...standing(project.raci.rows).map(({ id, title }) => ({ id, about: { kind: 'own' as const, title }, proposed: emptyLine })),
  ]
  return proposals.map((row) => {
    const set = Object.hasOwn(project.raci.cells, row.id) ? project.raci.cells[row.id] : undefined
    const cells: RaciLine = set ? { ...row.proposed, ...set } : row.proposed
    return { ...row, cells, changed: GroupId.options.filter((group) => cells[group] !== row.proposed[group]) }
  })
})

/** The groups that have work in each phase of the plan as it stands. */
function workersOf(tasks: readonly Task[]): (phase: PhaseId) => ReadonlySet<GroupId> {
  const groups = new Map<PhaseId, Set<GroupId>>(phaseIds.map((phase) => [phase, new Set()]))
  for (const { phase, group } of standing(tasks)) groups.get(phase)?.add(group)
  return (phase) => groups.get(phase) ?? new Set()
}
