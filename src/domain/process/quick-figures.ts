import type { YardstickFigures } from './compare.ts'
import { type Equations, equationsOf, type Remaining, remainingFrom, type Right, rightFrom, rightWith, visitsOf } from './equations.ts'
import { takesTime } from './graph.ts'
import { errorOf, handOversIn, numbersOf, ownEquations } from './measures.ts'
import type { Model } from './model.ts'
import { meanOf } from './pert.ts'
import type { RoleOfWork, Step } from './process.ts'

/** The uncertain numbers of a variant, by the model's numbers of steps and ways. Minutes are means of one go. */
export type Inputs = { work: Float64Array; wait: Float64Array; error: Float64Array; share: Float64Array }

/** A variant made ready for many sums with other inputs. */
export type Trial = {
  model: Model
  inputs: Inputs
  visits: Float64Array
  rest: Remaining
  right: Right
  /** Currency per go beside the work, and per minute of it. */
  price: Float64Array
  rate: Float64Array
  own: YardstickFigures
}

/** Throws Problem `process-faulty`. */
export function trialOf(steps: readonly Step[], roles: readonly RoleOfWork[]): Trial {
  const equations = ownEquations(steps)
  const { model } = equations
  const rates = new Map(roles.map(({ id, rate }) => [id, rate ?? 0]))
  const of = (value: (step: Step) => number): Float64Array => numbersOf(model, (step) => (takesTime(step) ? value(step) : 0))
  const inputs = { work: of(({ work }) => meanOf(work)), wait: of(({ wait }) => meanOf(wait)), error: numbersOf(model, errorOf), share: model.share }
  const ready = { model, inputs, price: of(({ cost }) => cost), rate: of(({ role }) => (role === null ? 0 : (rates.get(role) ?? 0) / 60)) }
  const { figures, visits, rest } = solvedWith(ready, equations)
  const right = rightFrom(model, inputs.error)
  return { ...ready, visits, rest, right, own: { ...figures, quality: right.from[0] ?? 1, handOvers: handOversIn(model, visits) } }
}

/** The figures with other mean minutes of a step, worked in one go or waited: cost and cycle alone can change. */
export function withMinutes(trial: Trial, step: number, field: 'work' | 'wait', minutes: number): YardstickFigures {
  const more = minutes - (trial.inputs[field][step] as number)
  if (field === 'wait') return { ...trial.own, speed: trial.own.speed + slower(trial, step, more) }
  const goes = 1 / (1 - (trial.inputs.error[step] as number))
  const cost = trial.own.cost + (trial.visits[step] as number) * goes * more * (trial.rate[step] as number)
  return { ...trial.own, cost, speed: trial.own.speed + slower(trial, step, more * goes) }
}

/** The figures with another error of a step. */
export function withError(trial: Trial, step: number, value: number): YardstickFigures {
  const { inputs, own, visits, price, rate, right } = trial
  const present = inputs.error[step] as number
  const more = 1 / (1 - value) - 1 / (1 - present)
  const work = inputs.work[step] as number
  const cost = own.cost + (visits[step] as number) * more * ((price[step] as number) + work * (rate[step] as number))
  return { ...own, cost, speed: own.speed + slower(trial, step, work * more), quality: rightWith(right, step, (1 - value) / (1 - present)) }
}

/**
 * The figures with other probabilities of ways, hand-overs as they were: those take longest to work out and are told when they are
 * asked. Each step still needs a way to an end.
 */
export function withShares(trial: Trial, share: Float64Array): { figures: YardstickFigures; handOvers: () => number } {
  const { model, inputs, own } = trial
  const { figures, visits } = solvedWith(trial, equationsOf(model, share))
  return { figures: { ...own, ...figures, quality: rightFrom(model, inputs.error, share).from[0] ?? 1 }, handOvers: () => handOversIn(model, visits, share) }
}

type Solving = Pick<Trial, 'model' | 'inputs' | 'price' | 'rate'>

/**
 * What hangs on visits and minutes, in closed form. Where something runs in parallel the cycle is an approximation: of each block the branch
 * that is slowest on average counts, which is somewhat too quick.
 */
function solvedWith({ model, inputs: { work, wait, error }, price, rate }: Solving, equations: Equations): { figures: Omit<YardstickFigures, 'quality' | 'handOvers'>; visits: Float64Array; rest: Remaining } {
  const visits = visitsOf(equations)
  const worked = work.slice()
  let cost = 0
  let service = 0
  for (let step = 0; step < worked.length; step += 1) {
    const goes = 1 / (1 - (error[step] as number))
    worked[step] = (work[step] as number) * goes
    cost += (visits[step] as number) * goes * ((price[step] as number) + (work[step] as number) * (rate[step] as number))
    if (model.steps[step]?.contact === 'customer-acts') service += visits[step] as number
  }
  const rest = remainingFrom(equations, worked, wait)
  return { figures: { cost, service, speed: (rest.work[0] ?? 0) + (rest.wait[0] ?? 0), error: 0 }, visits, rest }
}

/** How much longer the whole takes when a visit of the step takes so many minutes more: as much as it still makes its branch the slowest. */
function slower({ model, visits, rest }: Trial, step: number, minutes: number): number {
  let more = minutes
  for (let at = step; ; ) {
    const own = model.partOf[at] as number
    const fork = model.parts[own]?.fork ?? -1
    if (fork < 0) return more * (visits[at] as number)
    more *= (visits[at] as number) / (visits[fork] as number)
    const takes = (model.branches.get(fork) ?? []).map(({ part, entry }) => ({ part, minutes: (rest.work[entry] as number) + (rest.wait[entry] as number) }))
    const before = Math.max(...takes.map((branch) => branch.minutes))
    more = Math.max(...takes.map((branch) => branch.minutes + (branch.part === own ? more : 0))) - before
    at = fork
  }
}
