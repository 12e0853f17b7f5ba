import { judged, type YardstickFigures } from './compare.ts'
import { type Trial, withError, withMinutes, withShares } from './quick-figures.ts'

type Trials = Record<'asIs' | 'toBe', Trial>
type Side = keyof Trials

/** A number that nobody knows exactly, the range it may lie in, and the figures of both variants with it there. */
export type UncertainInput = {
  side: 'as-is' | 'to-be' | 'both'
  step: string
  field: 'work' | 'wait' | 'error' | 'probability'
  /** Of a probability, where that way leads to; else null. */
  to: string | null
  present: number
  low: number
  high: number
  /** How much hangs on it, to be compared with others of its kind. */
  weight: number
  moved: (trials: Trials, value: number) => Record<Side, YardstickFigures>
}

/** Errors are known to half of themselves, probabilities to ten points. */
const ERROR_RANGE = 0.5
const POINTS = 0.1
/** A way that is taken now stays possible, so that no loop is closed: at least one run of a hundred, or what it was. */
const LEAST = 0.01
const MOST_ERROR = 0.999

/** So many are tried of each kind, those first on which most hangs: beyond that a large variant would take seconds. */
const MOST: Record<'minutes' | 'error' | 'probability', number> = { minutes: 800, error: 300, probability: 200 }

/** All uncertain inputs of both variants. A step that both have with the same numbers is one input that moves in both. */
export function uncertainInputs(trials: Trials): UncertainInput[] {
  const places = new Map<string, { found: Found; sides: Side[] }>()
  for (const side of ['asIs', 'toBe'] as const) {
    for (const found of ofTrial(trials[side])) {
      const { weight: _, ...numbers } = found
      const key = JSON.stringify(numbers)
      places.set(key, { found, sides: [...(places.get(key)?.sides ?? []), side] })
    }
  }
  const inputs = [...places.values()].sort((a, b) => b.found.weight - a.found.weight).map(({ found, sides }): UncertainInput => {
    const { step, field, to, present, low, high, weight } = found
    return { step, field, to, present, low, high, weight, side: sides.length > 1 ? 'both' : sides[0] === 'asIs' ? 'as-is' : 'to-be', moved: moving(sides, found) }
  })
  const first = (fields: readonly UncertainInput['field'][], most: number): UncertainInput[] => inputs.filter(({ field }) => fields.includes(field)).slice(0, most)
  return [...first(['work', 'wait'], MOST.minutes), ...first(['error'], MOST.error), ...first(['probability'], MOST.probability)]
}

type Found = Omit<UncertainInput, 'side' | 'moved'> & { others: (string | number)[] }

const moving = (sides: readonly Side[], input: Found) => (trials: Trials, value: number): Record<Side, YardstickFigures> => {
  const of = (side: Side): Moved => (sides.includes(side) ? figuresMoved(trials[side], input, value) : { figures: trials[side].own })
  const [asIs, toBe] = [of('asIs'), of('toBe')]
  // Hand-overs count only where the customer acts as often as before: now, or on the way there.
  const decided = [[asIs.figures, toBe.figures], [trials.asIs.own, trials.toBe.own]].every(([before, after]) => before && after && judged(before.service, after.service) !== 'equal')
  const told = ({ figures, handOvers }: Moved): YardstickFigures => (handOvers && !decided ? { ...figures, handOvers: handOvers() } : figures)
  return { asIs: told(asIs), toBe: told(toBe) }
}

type Moved = { figures: YardstickFigures; handOvers?: () => number }

function figuresMoved(trial: Trial, { step, field, to }: Found, value: number): Moved {
  const at = trial.model.number.get(step) ?? 0
  if (field === 'probability') return withShares(trial, sharesWith(trial, at, trial.model.number.get(to ?? '') ?? 0, value))
  return { figures: field === 'error' ? withError(trial, at, value) : withMinutes(trial, at, field, value) }
}

/** One way gets this probability, the others of the step share the rest as they did before; evenly, if they had none. */
function sharesWith({ model: { ways, to }, inputs }: Trial, step: number, target: number, value: number): Float64Array {
  const share = inputs.share.slice()
  const first = ways[step] as number
  const last = ways[step + 1] as number
  const own = to.indexOf(target, first)
  const left = 1 - (inputs.share[own] as number)
  for (let way = first; way < last; way += 1) {
    if (way === own) share[way] = value
    else share[way] = left > 0 ? ((inputs.share[way] as number) * (1 - value)) / left : (1 - value) / (last - first - 1)
  }
  return share
}

function ofTrial(trial: Trial): Found[] {
  return trial.model.steps.flatMap((_, step) => (trial.visits[step] === 0 ? [] : [...minutesAt(trial, step), ...errorAt(trial, step), ...sharesAt(trial, step)]))
}

function minutesAt({ model, inputs, visits }: Trial, at: number): Found[] {
  const step = model.steps[at]
  return (['work', 'wait'] as const).flatMap((field): Found[] => {
    const present = inputs[field][at] as number
    const range = step?.[field]
    if (!step || !range || range.pessimistic === range.optimistic || present === 0) return []
    return [{ step: step.id, field, to: null, present, low: range.optimistic, high: range.pessimistic, weight: (visits[at] as number) * (range.pessimistic - range.optimistic), others: [] }]
  })
}

function errorAt({ model, inputs, visits }: Trial, at: number): Found[] {
  const present = inputs.error[at] as number
  const step = model.steps[at]
  if (!step || present === 0) return []
  const high = Math.max(present, Math.min(MOST_ERROR, present * (1 + ERROR_RANGE)))
  return [{ step: step.id, field: 'error', to: null, present, low: present * (1 - ERROR_RANGE), high, weight: (visits[at] as number) * present, others: [] }]
}

function sharesAt({ model, inputs, visits }: Trial, at: number): Found[] {
  const step = model.steps[at]
  const first = model.ways[at] as number
  const count = (model.ways[at + 1] as number) - first
  if (!step || count < 2 || (model.joinOf[at] as number) >= 0) return []
  const ways = Array.from({ length: count }, (_, way) => ({ to: model.steps[model.to[first + way] as number]?.id ?? '', present: inputs.share[first + way] as number }))
  // Of two ways the second moves as the first one does.
  return ways.slice(0, count === 2 ? 1 : count).map(({ to, present }): Found => ({
    step: step.id, field: 'probability', to, present, low: Math.max(present - POINTS, Math.min(present, LEAST)), high: Math.min(present + POINTS, Math.max(present, 1 - LEAST)),
    weight: visits[at] as number, others: ways.flatMap((way) => [way.to, way.present]),
  }))
}
