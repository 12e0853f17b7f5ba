import { positionOf } from './by-id.ts'
import type { DiagnosedProblem } from './diagnosis.ts'
import type { Goal } from './goal.ts'
import type { Project } from './project.ts'

/** The problems a goal works on, by the verdict on their root cause: a CRM solves it wholly or partly, it does not, or nobody has said (withdrawn and unknown ones too). */
export type GoalRoots = { solvable: DiagnosedProblem[]; other: DiagnosedProblem[]; open: string[] }

export function goalRoots({ diagnosis }: Project, { problems }: Pick<Goal, 'problems'>): GoalRoots {
  const roots: GoalRoots = { solvable: [], other: [], open: [] }
  for (const id of problems) {
    const problem = diagnosis[positionOf(diagnosis, id)]
    if (!problem?.verdict || problem.withdrawn) roots.open.push(id)
    else if (problem.verdict.kind === 'other') roots.other.push(problem)
    else roots.solvable.push(problem)
  }
  return roots
}

/** Whether a goal traces to a root cause that a CRM can solve, and to none that it cannot; or was overruled in writing. METHOD 5.2. */
export function isRooted(project: Project, goal: Goal): boolean {
  if (goal.overruled && goal.overruled.reason !== '') return true
  const { solvable, other } = goalRoots(project, goal)
  return solvable.length > 0 && other.length === 0
}
