import type { Minutes, Process, Step, StepKind } from './process.ts'

const noTime: Minutes = { optimistic: 0, likely: 0, pessimistic: 0 }

/** A step of which nothing is known but what it is: no time, no cost, no error, nobody, leads nowhere. */
export const bareStep = (id: string, kind: StepKind): Step => ({
  id, kind, name: '', department: '', role: null, system: 'none', systemName: '', data: [], work: noTime, wait: noTime, cost: 0, error: 0,
  contact: 'none', value: 'business', control: false, note: '', next: [],
})

/**
 * The next free step id of a process, over all its variants, also the withdrawn ones, and what remedies and actual figures name:
 * a step that is in no variant any more gives its number to no other.
 */
export function nextStepId({ variants, actuals }: Pick<Process, 'variants' | 'actuals'>): string {
  const known = [
    ...variants.flatMap(({ steps, remedies }) => [...steps.map(({ id }) => id), ...remedies.flatMap((remedy) => remedy.steps)]),
    ...actuals.map(({ step }) => step),
  ]
  return `step-${known.reduce((highest, id) => Math.max(highest, numberOf(id)), 0) + 1}`
}

/** The number in an id such as `step-7`. */
export const numberOf = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1))
