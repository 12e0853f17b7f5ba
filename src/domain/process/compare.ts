import { remember } from '../remember.ts'
import { differencesOf } from './differences.ts'
import { measuresOf } from './measures.ts'
import { type Process, type RoleOfWork, type Step, type Variant, type Yardstick, type YardstickVerdict, yardsticks } from './process.ts'
import { simulated } from './simulation.ts'

/** One yardstick: both figures, in the units of an evaluation; `share`: the difference as a share of the as-is, null where that is 0. */
export type ComparedYardstick = {
  asIs: number
  toBe: number
  share: number | null
  verdict: YardstickVerdict
  target: number | null
  /** Null without a target. */
  targetMet: boolean | null
}
export type Compared = Record<Yardstick, ComparedYardstick>

export type Comparison = {
  yardsticks: Compared
  /** Decide on service where the customer acts as often as before. */
  handOvers: { asIs: number; toBe: number }
  /** −1 to 1: the mean of the verdicts (better 1, equal 0, worse −1) by the process's weights; 0 where all weights are 0. */
  weighted: number
  betterOn: Yardstick[]
  worseOn: Yardstick[]
  recommendation: Recommendation
  /** Roles without an hourly rate that work in one of the two: their work is counted as 0. */
  unratedRoles: string[]
  /** Nothing but the tool changed: the old process in new software. */
  onlyTool: boolean
}

/**
 * `adopt`: better on one yardstick at least, worse on none, and all targets are met · `adopt-with-reasons`: as much, but worse on some that
 * weigh less · `improve`: nothing is better nor worse, or a target is missed, or what is worse weighs as much · `redesign`: nothing but the tool
 * changed, whatever the figures say (METHOD 6, cause 11) · `price`: it would be adopted, but its cost leaves out roles without a rate · `reject`: worse, and better on nothing.
 */
export type Recommendation = 'adopt' | 'adopt-with-reasons' | 'improve' | 'redesign' | 'price' | 'reject'

/** The figures by which variants are judged: currency, chance, times the customer acts, minutes. `error`: of the cycle, in minutes. */
export type YardstickFigures = Record<Yardstick, number> & { handOvers: number; error: number }

/** Below this share of the as-is two figures are equal. METHOD 6. */
const EQUAL = 0.01
/** A difference of less than two standard errors is as good as none. */
const ERRORS = 2

const higherIsBetter: Record<Yardstick, boolean> = { cost: false, quality: true, service: false, speed: false }

/**
 * The figures of a variant. The mean cycle is exact where nothing runs in parallel, else simulated: for a page, simulate aside before.
 * Throws Problem `process-faulty`.
 */
export function yardstickFigures(steps: readonly Step[], roles: readonly RoleOfWork[]): YardstickFigures {
  const { cost, firstTimeRight, customerActs, handOvers, meanCycle } = measuresOf(steps, roles)
  const cycle = meanCycle === null ? simulated(steps) : { mean: meanCycle, standardError: 0 }
  return { cost, quality: firstTimeRight, service: customerActs, speed: cycle.mean, handOvers, error: cycle.standardError }
}

/** Whether a figure is better than before. Under 1 % or the error it is equal; an as-is of 0 is compared plainly. METHOD 6. */
export function judged(asIs: number, toBe: number, { higher = false, error = 0 }: { higher?: boolean; error?: number } = {}): YardstickVerdict {
  const difference = toBe - asIs
  // Of exactly one per cent nobody can say that it is under it, whatever rounding says.
  if (difference === 0 || Math.abs(difference) < EQUAL * Math.abs(asIs) * (1 - 1e-9) || Math.abs(difference) <= error) return 'equal'
  return difference > 0 === higher ? 'better' : 'worse'
}

/** The four verdicts. On service, hand-overs decide where the customer acts as often as before. */
export function verdictsOf(asIs: YardstickFigures, toBe: YardstickFigures): Record<Yardstick, YardstickVerdict> {
  const acts = judged(asIs.service, toBe.service)
  return {
    cost: judged(asIs.cost, toBe.cost),
    quality: judged(asIs.quality, toBe.quality, { higher: true }),
    service: acts === 'equal' ? judged(asIs.handOvers, toBe.handOvers) : acts,
    speed: judged(asIs.speed, toBe.speed, { error: ERRORS * Math.hypot(asIs.error, toBe.error) }),
  }
}

type Judging = Pick<Process, 'targets' | 'weights'>

/** A to-be held against the as-is on the four yardsticks. METHOD 6. Throws Problem `process-faulty`. Remembered. */
export function compareVariants(process: Judging, asIs: Pick<Variant, 'steps'>, toBe: Pick<Variant, 'steps'>, roles: readonly RoleOfWork[]): Comparison {
  return comparison(process.targets, process.weights, asIs.steps, toBe.steps, roles)
}

const comparison = remember(
  (targets: Process['targets'], weights: Process['weights'], asIs: readonly Step[], toBe: readonly Step[], roles: readonly RoleOfWork[]) => [toBe, asIs, roles, targets, weights],
  (targets, weights, asIs, toBe, roles): Comparison => {
    const before = yardstickFigures(asIs, roles)
    const after = yardstickFigures(toBe, roles)
    const verdicts = verdictsOf(before, after)
    const compared = Object.fromEntries(yardsticks.map((yardstick) => [yardstick, comparedOn(yardstick, before[yardstick], after[yardstick], verdicts[yardstick], targets[yardstick])])) as Compared
    const betterOn = yardsticks.filter((yardstick) => verdicts[yardstick] === 'better')
    const worseOn = yardsticks.filter((yardstick) => verdicts[yardstick] === 'worse')
    const weighted = weightedOf(betterOn, worseOn, weights)
    const unratedRoles = [...new Set([asIs, toBe].flatMap((steps) => measuresOf(steps, roles).unratedRoles))]
    const { onlyTool } = differencesOf(asIs, toBe)
    const missed = yardsticks.some((yardstick) => compared[yardstick].targetMet === false)
    return {
      yardsticks: compared, handOvers: { asIs: before.handOvers, toBe: after.handOvers }, weighted, betterOn, worseOn,
      recommendation: onlyTool && betterOn.length > 0 ? 'redesign' : priced(recommended(betterOn.length, worseOn.length, weighted, missed), unratedRoles), unratedRoles, onlyTool,
    }
  },
)

/** Nobody is advised to adopt what may cost more than is known. */
const priced = (advice: Recommendation, unratedRoles: readonly string[]): Recommendation => (unratedRoles.length > 0 && advice.startsWith('adopt') ? 'price' : advice)

function comparedOn(yardstick: Yardstick, asIs: number, toBe: number, verdict: YardstickVerdict, target: number | null): ComparedYardstick {
  const met = target === null ? null : higherIsBetter[yardstick] ? toBe >= target : toBe <= target
  return { asIs, toBe, share: asIs === 0 ? null : (toBe - asIs) / asIs, verdict, target, targetMet: met }
}

function weightedOf(betterOn: readonly Yardstick[], worseOn: readonly Yardstick[], weights: Process['weights']): number {
  const weigh = (of: readonly Yardstick[]): number => of.reduce((sum, yardstick) => sum + weights[yardstick], 0)
  const all = weigh(yardsticks)
  return all === 0 ? 0 : (weigh(betterOn) - weigh(worseOn)) / all
}

function recommended(better: number, worse: number, weighted: number, missed: boolean): Recommendation {
  if (better === 0) return worse > 0 ? 'reject' : 'improve'
  if (missed) return 'improve'
  if (worse === 0) return 'adopt'
  return weighted > 0 ? 'adopt-with-reasons' : 'improve'
}
