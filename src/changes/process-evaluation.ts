import { z } from 'zod'
import { nextId, standingById } from '../domain/by-id.ts'
import { GivenDay } from '../domain/day.ts'
import { compareVariants } from '../domain/process/compare.ts'
import { factsOf } from '../domain/process/facts.ts'
import { processFaults } from '../domain/process/faults.ts'
import { measuresOf } from '../domain/process/measures.ts'
import { type Evaluation, type Process, ProcessId, type Step, type Variant, VariantId, yardsticks } from '../domain/process/process.ts'
import { simulatedAside } from './simulate-aside.ts'
import { asIsOf } from '../domain/process/variants.ts'
import { Problem } from '../domain/problem.ts'
import { Paragraphs } from '../domain/text.ts'
import { change } from './change.ts'
import { baseOf, find } from './find.ts'
import { modellers, presentProcess, refuseOtherGroups } from './process-found.ts'

/** Why a to-be may be worse on a yardstick. */
const Reasons = z.strictObject({ cost: Paragraphs, quality: Paragraphs, service: Paragraphs, speed: Paragraphs })

/**
 * Freezes how a to-be compares with the as-is. Both need to be without faults (`process-faulty`). Worse on a yardstick without a reason is
 * recorded too: a trial that lost is worth knowing; the criterion at the checkpoint asks for the reason. Never edited: evaluated again.
 */
export const evaluateProcess = change({
  name: 'evaluate-process',
  input: z.strictObject({ process: ProcessId, toBe: VariantId, on: GivenDay.optional(), reasons: Reasons.partial().default({}), conclusion: Paragraphs.default('') }),
  may: modellers,
  rule: 'analysis-group',
  async prepare({ processes, workRoles }, { process, toBe }) {
    const pair = pairOf(standingById(processes, process, 'process'), toBe)
    // Without parallel blocks the mean is known exactly.
    for (const { steps } of [pair.asIs, pair.toBe]) if (measuresOf(steps, workRoles).meanCycle === null) await simulatedAside(steps)
  },
  make(project, { process: id, toBe: which, on, reasons, conclusion }, facts) {
    const base = baseOf(project)
    refuseOtherGroups(base, 'evaluate-process', facts)
    if (on && on > facts.today) throw new Problem('day-ahead', { day: on, today: facts.today })
    const process = standingById(base.processes, id, 'process')
    const { asIs, toBe } = pairOf(process, which)
    const { yardsticks: compared, handOvers } = compareVariants(process, asIs, toBe, base.workRoles)
    const judged = yardsticks.map((yardstick) => {
      const { asIs: before, toBe: after, target, verdict } = compared[yardstick]
      return [yardstick, { asIs: before, toBe: after, target, verdict, reason: reasons[yardstick] ?? '' }] as const
    })
    const evaluation = nextId(process.evaluations, 'evaluation')
    presentProcess(project, id).evaluations.push({
      ...facts.stamp, id: evaluation, asIs: asIs.id, toBe: toBe.id, on: on ?? facts.today, yardsticks: Object.fromEntries(judged) as Evaluation['yardsticks'],
      handOvers: { asIs: handOvers.asIs, toBe: handOvers.toBe }, weights: process.weights, conclusion, facts: factsOf(process, asIs, toBe, base.workRoles), withdrawn: null,
    })
    return { evaluation }
  },
})

/** The variants that are held against each other, both without faults. Throws Problems `thing-unknown`, `variant-as-is`, `process-faulty` with the names of the steps. */
function pairOf(process: Process, which: string): { asIs: Variant; toBe: Variant } {
  const asIs = asIsOf(process)
  const toBe = standingById(process.variants, which, 'variant')
  if (!asIs) throw new Problem('thing-unknown', { kind: 'variant', id: 'as-is' })
  if (toBe.kind === 'as-is') throw new Problem('variant-as-is', { process: process.title })
  const faults = [asIs, toBe].flatMap(({ steps }) => processFaults(steps).map((fault) => ({ ...fault, facts: { ...fault.facts, name: nameIn(steps, fault.step) } })))
  if (faults.length > 0) throw new Problem('process-faulty', { faults })
  return { asIs, toBe }
}

const nameIn = (steps: readonly Step[], id: string | null): string => steps.find((step) => step.id === id)?.name || (id ?? '')

/** One made by mistake. What the committee approved on stays. */
export const withdrawEvaluation = change({
  name: 'withdraw-evaluation',
  input: z.strictObject({ process: ProcessId, evaluation: z.string().regex(/^evaluation-\d{1,9}$/) }),
  may: modellers,
  rule: 'analysis-group',
  make(project, { process: id, evaluation }, facts) {
    refuseOtherGroups(baseOf(project), 'withdraw-evaluation', facts)
    const process = presentProcess(project, id)
    standingById(baseOf(process).evaluations, evaluation, 'evaluation')
    if (process.approved?.evaluation === evaluation) throw new Problem('variant-needed', { variant: process.title, why: 'approved' })
    find(process.evaluations, evaluation, 'evaluation').withdrawn = facts.stamp
  },
})
