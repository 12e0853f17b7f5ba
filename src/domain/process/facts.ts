import { hashOf } from '../history.ts'
import { remember } from '../remember.ts'
import { numberOf } from './new-step.ts'
import type { Process, RoleOfWork, Step, Variant } from './process.ts'

/**
 * A hash of all that an evaluation stands on: both variants, the rates of the roles that work in them, and the volume. Another hash: it
 * is out of date. Notes, labels, titles, who wrote what and the order in which steps are listed change no figure and are not in it.
 */
export function factsOf({ volume }: Pick<Process, 'volume'>, asIs: Pick<Variant, 'id' | 'steps'>, toBe: Pick<Variant, 'id' | 'steps'>, roles: readonly RoleOfWork[]): string {
  const used = new Set([...asIs.steps, ...toBe.steps].flatMap(({ role }) => (role === null ? [] : [role])))
  const rates = roles.filter(({ id }) => used.has(id)).map(({ id, rate }) => [id, rate] as const).sort(([a], [b]) => numberOf(a) - numberOf(b))
  return hashOf(JSON.stringify([volume, asIs.id, hashOfSteps(asIs.steps), toBe.id, hashOfSteps(toBe.steps), rates]))
}

const hashOfSteps = remember((steps: readonly Step[]) => [steps], (steps: readonly Step[]): string =>
  hashOf(JSON.stringify(steps.toSorted((a, b) => numberOf(a.id) - numberOf(b.id)).map(told))))

/** Each field in a fixed place: the order of an object's keys says nothing. */
const told = ({ id, kind, name, department, role, system, systemName, data, work, wait, cost, error, contact, value, control, next }: Step): unknown[] => [
  id, kind, name, department, role, system, systemName, data.toSorted(), minutes(work), minutes(wait), cost, error, contact, value, control,
  next.map(({ to, probability }) => JSON.stringify([to, kind === 'fork' || next.length === 1 ? null : probability])).sort(),
]

const minutes = ({ optimistic, likely, pessimistic }: Step['work']): number[] => [optimistic, likely, pessimistic]
