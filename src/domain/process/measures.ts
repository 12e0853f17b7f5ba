import { Problem } from '../problem.ts'
import { remember } from '../remember.ts'
import { type Equations, equationsOf, remainingFrom, rightFrom, visitsOf } from './equations.ts'
import { processFaults } from './faults.ts'
import { takesTime } from './graph.ts'
import { type Model, modelOf } from './model.ts'
import { meanOf } from './pert.ts'
import type { RoleOfWork, Step } from './process.ts'
import { transitionsOf } from './transitions.ts'

/** Per run of the process: how often, minutes worked and waited, currency. */
export type StepMeasures = { visits: number; work: number; wait: number; cost: number }

/** Per run of the process. Shares are 0 to 1; shares of nothing (no minute is worked, none waited) are 0. */
export type Measures = {
  byStep: ReadonlyMap<string, StepMeasures>
  /** Currency; work without a role, or of a role without a rate, counts as 0. */
  cost: number
  /** Minutes, of all branches. */
  work: number
  wait: number
  /** Minutes from start to end on average; null with parallel blocks, whose mean only a simulation tells. */
  meanCycle: number | null
  /** The chance of a run in which nothing had to be done again. */
  firstTimeRight: number
  /** Visits of steps at which the customer has to act. */
  customerActs: number
  /** Transitions between steps of different departments; what has no department is looked through. */
  handOvers: number
  /** Of the time worked and waited in all branches. */
  waitingShare: number
  /** Of the work time. */
  valueShares: Record<Step['value'], number>
  /** Hours of work, by role. */
  hoursByRole: ReadonlyMap<string, number>
  /** Roles that work here and have no hourly rate. */
  unratedRoles: string[]
  /** Steps with work that is nobody's. */
  stepsWithoutRole: string[]
}

/** The model of a variant. Throws Problem `process-faulty` with the faults, if it has any. */
export function soundModel(steps: readonly Step[]): Model {
  const faults = processFaults(steps)
  const model = faults.length === 0 ? modelOf(steps) : null
  if (!model) throw new Problem('process-faulty', { faults })
  return model
}

/** The equations of a variant with its own probabilities, remembered for the array. Throws Problem `process-faulty`. */
export const ownEquations = remember((steps: readonly Step[]) => [steps], (steps: readonly Step[]): Equations => equationsOf(soundModel(steps)))

/** All that can be worked out without chance. METHOD 6. Throws Problem `process-faulty`. Remembered for both lists. */
export const measuresOf = remember((steps: readonly Step[], roles: readonly RoleOfWork[]) => [steps, roles], (steps: readonly Step[], roles: readonly RoleOfWork[]): Measures => {
  const equations = ownEquations(steps)
  const { model } = equations
  const visits = visitsOf(equations)
  const rates = new Map(roles.map(({ id, rate }) => [id, rate]))
  const byStep = new Map(steps.map((step): [string, StepMeasures] => [step.id, measuredStep(step, visits[model.number.get(step.id) ?? -1] ?? 0, rates)]))
  const sum = (field: keyof StepMeasures, of: (step: Step) => boolean = () => true): number => steps.reduce((all, step) => (of(step) ? all + (byStep.get(step.id)?.[field] ?? 0) : all), 0)
  const work = sum('work')
  const wait = sum('wait')
  const working = steps.filter(({ id }) => (byStep.get(id)?.work ?? 0) > 0)
  const valueShare = (value: Step['value']): number => shareOf(sum('work', (step) => step.value === value), work)
  return {
    byStep, cost: sum('cost'), work, wait,
    meanCycle: meanCycleOf(equations),
    firstTimeRight: rightFrom(model, numbersOf(model, errorOf)).from[0] ?? 1,
    customerActs: sum('visits', ({ contact }) => contact === 'customer-acts'),
    handOvers: handOversIn(model, visits),
    waitingShare: shareOf(wait, work + wait),
    valueShares: { customer: valueShare('customer'), business: valueShare('business'), waste: valueShare('waste') },
    hoursByRole: hoursOf(working, byStep),
    unratedRoles: [...new Set(working.flatMap(({ role }) => (role !== null && (rates.get(role) ?? null) === null ? [role] : [])))],
    stepsWithoutRole: working.filter(({ role }) => role === null).map(({ id }) => id),
  }
})

/** A number of each step, in the model's order. */
export const numbersOf = ({ steps }: Model, of: (step: Step) => number): Float64Array => Float64Array.from(steps.map(of))

export const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

/** What of a visit has to be done again; nothing at what takes no time. */
export const errorOf = (step: Step): number => (takesTime(step) ? step.error : 0)

/** A visit waits once and is worked, and paid, 1/(1 − error) times. METHOD 6. */
function measuredStep(step: Step, visits: number, rates: ReadonlyMap<string, number | null>): StepMeasures {
  if (!takesTime(step)) return { visits, work: 0, wait: 0, cost: 0 }
  const times = visits / (1 - step.error)
  const work = meanOf(step.work)
  const rate = step.role === null ? 0 : (rates.get(step.role) ?? 0)
  return { visits, work: times * work, wait: visits * meanOf(step.wait), cost: times * (step.cost + (work / 60) * rate) }
}

function meanCycleOf(equations: Equations): number | null {
  const { model } = equations
  if (model.joinOf.some((join) => join >= 0)) return null
  const { work, wait } = remainingFrom(equations, numbersOf(model, workOf), numbersOf(model, waitOf))
  return (work[0] ?? 0) + (wait[0] ?? 0)
}

/** Minutes worked at one visit on average, all repeats together. */
export const workOf = (step: Step): number => (takesTime(step) ? meanOf(step.work) / (1 - step.error) : 0)
/** Minutes waited at one visit on average. */
export const waitOf = (step: Step): number => (takesTime(step) ? meanOf(step.wait) : 0)

/** Whether a step belongs to a department: starts, ends and gateways do not, nor does a step of which nobody has said it. */
export const hasDepartment = (step: Step): boolean => takesTime(step) && step.department !== ''

/** Transitions per run between steps of different departments. `visits`, `share`: by number. */
export function handOversIn(model: Model, visits: Float64Array, share: Float64Array = model.share): number {
  const has = model.steps.map(hasDepartment)
  const departments = model.steps.map(({ department }) => department)
  return transitionsOf(model, (step) => has[step] === true, share).reduce((sum, { from, to, times }) => (departments[from] === departments[to] ? sum : sum + (visits[from] ?? 0) * times), 0)
}

function hoursOf(working: readonly Step[], byStep: ReadonlyMap<string, StepMeasures>): Map<string, number> {
  const hours = new Map<string, number>()
  for (const { id, role } of working) if (role !== null) hours.set(role, (hours.get(role) ?? 0) + (byStep.get(id)?.work ?? 0) / 60)
  return hours
}
