import { standing } from '../domain/by-id.ts'
import { purposeOf } from '../domain/process/links.ts'
import type { Process, Step } from '../domain/process/process.ts'
import type { Project } from '../domain/project.ts'
import { isSound } from '../method/process-standing.ts'
import { actualSteps } from './sections/process-measures.ts'

const present = ({ processes }: Project): Process[] => standing(processes)

/** The variants whose simulated times the report on processes tells. */
export const bprRuns = (project: Project): (readonly Step[])[] => present(project).filter(({ inScope }) => inScope).flatMap((process) => {
  const lived = actualSteps({ process })
  return [...standing(process.variants).filter(isSound).map(({ steps }) => steps), ...(lived ? [lived] : [])]
})

/** All that the report on processes is made from: the same facts make the same report, as the seed of the simulation is fixed. */
export const bprFacts = (project: Project): unknown => [
  project.name, project.currency, standing(project.workRoles),
  present(project).map((process) => {
    if (!process.inScope) return [process.title, process.area]
    const { goals, problems } = purposeOf(project, process)
    return [{ ...process, variants: standing(process.variants), evaluations: standing(process.evaluations), actuals: standing(process.actuals) }, goals.map(({ title }) => title), problems.map(({ key, title }) => [key, title])]
  }),
  standing(project.matters).flatMap(({ toBe, title, at, settled }) => (toBe ? [[toBe, title, at, settled]] : [])),
  project.rounds.flatMap(({ id, closed }) => (closed && project.processes.some(({ approved }) => approved?.vote === id) ? [closed.count] : [])),
]
