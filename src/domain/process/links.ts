import { standing } from '../by-id.ts'
import type { DiagnosedProblem } from '../diagnosis.ts'
import type { Goal } from '../goal.ts'
import type { Project } from '../project.ts'
import type { Process } from './process.ts'

/** The goals that a process serves, and the diagnosed problems that it is to solve, as far as they stand. */
export const purposeOf = ({ goals, diagnosis }: Pick<Project, 'goals' | 'diagnosis'>, process: Pick<Process, 'goals' | 'problems'>): { goals: Goal[]; problems: DiagnosedProblem[] } => ({
  goals: standing(goals).filter(({ id }) => process.goals.includes(id)), problems: standing(diagnosis).filter(({ id }) => process.problems.includes(id)),
})

/** The other way round: the processes that serve a goal or are to solve a problem, by its id. */
export const processesFor = ({ processes }: Pick<Project, 'processes'>, id: string): Process[] =>
  standing(processes).filter(({ goals, problems }) => goals.includes(id) || problems.includes(id))
