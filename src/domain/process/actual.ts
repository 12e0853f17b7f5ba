import { standing } from '../by-id.ts'
import { remember } from '../remember.ts'
import type { ActualStep, Minutes, Process, Step } from './process.ts'

export type MeasuredField = 'work' | 'wait' | 'error'

/** The approved to-be as it turned out. */
export type ActualVariant = {
  /** The approved variant's id. */
  variant: string
  /** Its steps with the newest actual figures put in; what was not measured is as it was planned. */
  steps: Step[]
  /** Which fields of which steps were measured. */
  measured: ReadonlyMap<string, readonly MeasuredField[]>
}

/**
 * The third column beside as-is and to-be: the approved to-be with the newest actual figure of each field per step put in; of the same day
 * the one that was recorded last. Null while nothing is approved. Remembered.
 */
export const actualVariant = remember((process: Process) => [process], (process: Process): ActualVariant | null => {
  const approved = process.variants.find(({ id }) => id === process.approved?.variant)
  if (!approved) return null
  const newest = new Map<string, Partial<Record<MeasuredField, number>>>()
  const dated = standing(process.actuals).map((actual, at) => ({ actual, at })).sort((a, b) => (a.actual.on < b.actual.on ? -1 : a.actual.on > b.actual.on ? 1 : a.at - b.at))
  for (const { actual } of dated) newest.set(actual.step, { ...newest.get(actual.step), ...figuresOf(actual) })
  const known = approved.steps.filter(({ id }) => Object.keys(newest.get(id) ?? {}).length > 0)
  return {
    variant: approved.id,
    steps: approved.steps.map((step) => withFigures(step, newest.get(step.id) ?? {})),
    measured: new Map(known.map(({ id }) => [id, Object.keys(newest.get(id) ?? {}) as MeasuredField[]])),
  }
})

function figuresOf({ work, wait, error }: ActualStep): Partial<Record<MeasuredField, number>> {
  return { ...(work === null ? {} : { work }), ...(wait === null ? {} : { wait }), ...(error === null ? {} : { error }) }
}

function withFigures(step: Step, { work, wait, error }: Partial<Record<MeasuredField, number>>): Step {
  if (work === undefined && wait === undefined && error === undefined) return step
  // A measured mean is one figure, not an estimate.
  return { ...step, work: work === undefined ? step.work : exactly(work), wait: wait === undefined ? step.wait : exactly(wait), error: error ?? step.error }
}

const exactly = (minutes: number): Minutes => ({ optimistic: minutes, likely: minutes, pessimistic: minutes })
