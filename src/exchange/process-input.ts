import { standing } from '../domain/by-id.ts'
import type { Process } from '../domain/process/process.ts'
import type { Project } from '../domain/project.ts'
import { type DraftProcess, type DraftRole, type DraftStep, stepsGiven } from './draft-step.ts'

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

/** The process of an id or a title, whatever the case; null: none, or several are called that. */
export function processNamed(project: Project, named: string): Process | null {
  const all = standing(project.processes)
  const called = all.filter(({ title }) => folded(title) === folded(named))
  return all.find(({ id }) => id === named) ?? (called.length === 1 ? (called[0] ?? null) : null)
}

/** What `add-process` takes of a process from a file. `area`: where the file says none. */
export function addProcessInput(draft: DraftProcess, project: Project, area: Process['area'] | null) {
  const { title, owner, customer, trigger, result, volume } = draft
  const { steps, roles } = stepsGiven(draft.steps, project.workRoles, { said: draft.roles })
  return { title, area: draft.area ?? area, owner, customer, trigger, result, ...(volume === null ? {} : { volume }), steps, roles }
}

/** What `replace-steps` takes. `renamed`: the steps are others than those of the process, whatever their numbers. */
export function replaceStepsInput(steps: readonly DraftStep[], project: Project, at: { process: string; variant: string }, { said = [], renamed = false }: { said?: readonly DraftRole[]; renamed?: boolean } = {}) {
  return { ...at, ...stepsGiven(steps, project.workRoles, { said, renamed }) }
}
