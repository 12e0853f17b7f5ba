import { remember } from '../remember.ts'
import { verdictsOf, type YardstickFigures } from './compare.ts'
import { type RoleOfWork, type Step, type Variant, type Yardstick, type YardstickVerdict, yardsticks } from './process.ts'
import { type Trial, trialOf } from './quick-figures.ts'
import { type UncertainInput, uncertainInputs } from './uncertain-inputs.ts'

/** An input that turns a verdict before it has reached the end of its range. */
export type Turning = {
  /** Which variant says so; `both`: a step that both have with the same numbers, so that it moves in both. */
  side: UncertainInput['side']
  step: string
  field: UncertainInput['field']
  /** Of a probability, where that way leads to; else null. */
  to: string | null
  /** Minutes or a share: as it is (of an estimate the mean), where the verdict turns, and the end of the range that it moves towards. */
  present: number
  turnsAt: number
  limit: number
  yardstick: Yardstick
  verdict: YardstickVerdict
  /** At the end of the range. */
  becomes: YardstickVerdict
  /** How much of the way to the end of its range it takes, 0 to 1: the less, the weaker the verdict stands. */
  reach: number
}

type Pair = { asIs: YardstickFigures; toBe: YardstickFigures }

/**
 * Which uncertain inputs would turn one of the four verdicts, each moved on its own, the one that needs the least first: minutes between
 * optimistic and pessimistic, errors by half, probabilities by ten points (the other ways of the step share the rest). METHOD 6.
 *
 * In closed form. Where something runs in parallel the cycle is approximated, in both variants alike: of each block the branch that is
 * slowest on average counts. The place where a verdict turns is found on a straight line between present and limit. Of large variants the
 * inputs that weigh most are tried (`uncertainInputs`). Throws Problem `process-faulty`. Remembered.
 */
export function sensitivityOf(asIs: Pick<Variant, 'steps'>, toBe: Pick<Variant, 'steps'>, roles: readonly RoleOfWork[]): Turning[] {
  return turnings(asIs.steps, toBe.steps, roles)
}

const turnings = remember((asIs: readonly Step[], toBe: readonly Step[], roles: readonly RoleOfWork[]) => [toBe, asIs, roles], (asIs, toBe, roles): Turning[] => {
  const trials = { asIs: trialOf(asIs, roles), toBe: trialOf(toBe, roles) }
  const own: Pair = { asIs: trials.asIs.own, toBe: trials.toBe.own }
  const found = uncertainInputs(trials).flatMap((input) => turningsOf(input, trials, own))
  return found.sort((a, b) => a.reach - b.reach)
})

/** For each yardstick the nearer side of the range that turns its verdict. */
function turningsOf(input: UncertainInput, trials: Record<'asIs' | 'toBe', Trial>, own: Pair): Turning[] {
  const present = verdictsOf(own.asIs, own.toBe)
  const nearest = new Map<Yardstick, Turning>()
  for (const limit of [input.low, input.high]) {
    if (limit === input.present) continue
    const moved = input.moved(trials, limit)
    const verdicts = verdictsOf(moved.asIs, moved.toBe)
    for (const yardstick of yardsticks) {
      if (verdicts[yardstick] === present[yardstick]) continue
      const reach = reachOf(yardstick, present[yardstick], own, moved)
      if (reach >= (nearest.get(yardstick)?.reach ?? 2)) continue
      const { side, step, field, to } = input
      nearest.set(yardstick, {
        side, step, field, to, present: input.present, turnsAt: input.present + reach * (limit - input.present), limit, yardstick, verdict: present[yardstick], becomes: verdicts[yardstick], reach,
      })
    }
  }
  return [...nearest.values()]
}

/** The share of the way from one pair of figures to the other at which the verdict is another one; halved until it is found to a millionth. */
function reachOf(yardstick: Yardstick, verdict: YardstickVerdict, from: Pair, to: Pair): number {
  let low = 0
  let high = 1
  for (let i = 0; i < 20; i += 1) {
    const middle = (low + high) / 2
    const there = verdictsOf(between(from.asIs, to.asIs, middle), between(from.toBe, to.toBe, middle))
    if (there[yardstick] === verdict) low = middle
    else high = middle
  }
  return high
}

function between(from: YardstickFigures, to: YardstickFigures, share: number): YardstickFigures {
  const at = (field: keyof YardstickFigures): number => from[field] + share * (to[field] - from[field])
  return { cost: at('cost'), quality: at('quality'), service: at('service'), speed: at('speed'), handOvers: at('handOvers'), error: at('error') }
}
