import { positionOf, standing } from './by-id.ts'
import { Problem } from './problem.ts'
import type { Project } from './project.ts'
import { rootCauses } from './why-tree.ts'

/** The standing goals that work on a problem. */
export const goalsOn = ({ goals }: Pick<Project, 'goals'>, problem: string): Project['goals'] => standing(goals).filter(({ problems }) => problems.includes(problem))

/** A goal stands on problems that stand, and a verdict on at least one why; also after something was undone. METHOD 5.2. */
export function brokenDiagnosis(project: Project): Problem | null {
  for (const { id, verdict, whys } of standing(project.diagnosis)) {
    if (verdict && rootCauses({ whys }).length === 0) return new Problem('verdict-needs-why', { problem: id })
  }
  for (const id of new Set(standing(project.goals).flatMap(({ problems }) => problems))) {
    const problem = project.diagnosis[positionOf(project.diagnosis, id)]
    if (!problem) return new Problem('thing-unknown', { kind: 'problem', id })
    if (problem.withdrawn) return new Problem('problem-in-goals', { problem: id, goals: goalsOn(project, id).map((goal) => ({ id: goal.id, title: goal.title })) })
  }
  return null
}
