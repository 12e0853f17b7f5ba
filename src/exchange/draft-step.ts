import { standing } from '../domain/by-id.ts'
import type { Process, RoleOfWork, Step } from '../domain/process/process.ts'

/** A step from a file: its role goes by name, '' for nobody. */
export type DraftStep = Omit<Step, 'role'> & { role: string }

/** What a file says of a role; null: not said. */
export type DraftRole = Pick<RoleOfWork, 'name' | 'rate' | 'hours'>

/** What a file says of a process beside its steps; null or '': not said. */
export type DraftProcess = { title: string; area: Process['area'] | null; owner: string; customer: string; trigger: string; result: string; volume: number | null; roles: DraftRole[]; steps: DraftStep[] }

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase()

/** Steps and the roles that come along with them, as the changes of processes take them. */
export type StepsGiven = { steps: Step[]; roles: (DraftRole & { id: string })[] }

/** Beyond what a project has: a role that comes along is known by its name and gets its own id on the way in. */
const FIRST_NEW_ROLE = 900_000_001

/**
 * The steps as a change takes them: a role that the project has by its id, any other one beside them. Roles are told apart by their names,
 * whatever the case. `renamed`: the steps are not those of the process, whatever their ids say, and get new ones there.
 */
export function stepsGiven(drafts: readonly DraftStep[], known: readonly RoleOfWork[], { said = [], renamed = false }: { said?: readonly DraftRole[]; renamed?: boolean } = {}): StepsGiven {
  const ids = new Map(standing(known).map(({ id, name }) => [folded(name), id]))
  const figures = new Map(said.map((role) => [folded(role.name), role]))
  const roles: StepsGiven['roles'] = []
  const idOf = (name: string): string | null => {
    const key = folded(name)
    if (key === '') return null
    const found = ids.get(key)
    if (found) return found
    const id = `role-${FIRST_NEW_ROLE + roles.length}`
    roles.push({ id, ...(figures.get(key) ?? { name: name.trim(), rate: null, hours: null }) })
    ids.set(key, id)
    return id
  }
  const stepId = (id: string): string => (renamed ? id.replace(/^step-/, 'new-') : id)
  return { steps: drafts.map(({ role, ...step }) => ({ ...step, id: stepId(step.id), role: idOf(role), next: step.next.map((flow) => ({ ...flow, to: stepId(flow.to) })) })), roles }
}
