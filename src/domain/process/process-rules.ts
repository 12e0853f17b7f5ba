import { areNumbered } from '../by-id.ts'
import { Problem } from '../problem.ts'
import type { Project } from '../project.ts'
import { remember } from '../remember.ts'
import type { Process, Step } from './process.ts'

/**
 * What always holds of processes: things are numbered in their order, ways lead to steps of the same variant, and what is named as basis, as
 * evaluated or as approved is there. That a variant has no faults is none of it: people are typing.
 */
export function brokenProcess({ processes, workRoles }: Pick<Project, 'processes' | 'workRoles'>): Problem | null {
  const broken = (detail: string): Problem => new Problem('invariant-broken', { rule: 'process-holds', detail })
  if (!areNumbered(processes) || !areNumbered(workRoles)) return broken('ids')
  for (const process of processes) {
    const stray = strayOf(process)
    if (stray !== null) return broken(`${process.id} ${stray}`)
  }
  return null
}

const strayOf = remember((process: Process) => [process], (process: Process): string | null => {
  const { variants, evaluations, approved, actuals } = process
  if (![variants, evaluations, actuals].every(areNumbered)) return 'ids'
  const known = new Set(variants.map(({ id }) => id))
  for (const { id, steps, basedOn, remedies } of variants) {
    const stray = strayStep(steps)
    if (stray !== null) return `${id} ${stray}`
    if (!areNumbered(remedies) || (basedOn !== null && !known.has(basedOn))) return id
  }
  const evaluation = evaluations.find(({ asIs, toBe }) => !known.has(asIs) || !known.has(toBe))
  if (evaluation) return evaluation.id
  return approved && !(known.has(approved.variant) && evaluations.some(({ id }) => id === approved.evaluation)) ? 'approved' : null
})

/** A step out of its order, or with a way to nowhere; null if there is none. */
const strayStep = remember((steps: readonly Step[]) => [steps], (steps: readonly Step[]): string | null => {
  if (!areNumbered(steps)) return 'ids'
  const known = new Set(steps.map(({ id }) => id))
  return steps.find(({ next }) => next.some(({ to }) => !known.has(to)))?.id ?? null
})
