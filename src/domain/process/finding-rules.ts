import { approvalChains, pingPongs } from './finding-paths.ts'
import { doubleEntries } from './finding-data.ts'
import { advised, type Examined, type ProcessFinding, type ProcessRule } from './finding.ts'
import { takesTime } from './graph.ts'
import { roleLoads } from './load.ts'
import { shareOf } from './measures.ts'
import type { RemedyKind, Step } from './process.ts'
import { reworkLoops } from './finding-rework.ts'

/** From this share of the cycle on a wait is long. METHOD 6. */
const LONG_WAIT = 0.2
/** From this share of its hours on a role is a bottleneck. METHOD 6. */
export const BUSY = 0.85

/**
 * What each rule of METHOD 6 finds, and its figure:
 * redundant-step: minutes a run, worked and waited · double-entry: data written more than once · long-wait: share of the cycle ·
 * approval-chain: approvals in a row · ping-pong: times a run that work goes back · rework-loop: share sent back or done again ·
 * bottleneck: share of a role's hours · no-system: share of the work time · media-break: times a run.
 */
export const findingRules: Record<ProcessRule, (examined: Examined) => ProcessFinding[]> = {
  'redundant-step': ({ steps, measures }) => ofSteps('redundant-step', steps, ({ value }) => value === 'waste', ['eliminate', 'combine', 'simplify'], (step) => {
    const { work = 0, wait = 0, cost = 0 } = measures.byStep.get(step.id) ?? {}
    return { figure: work + wait, facts: { work, wait, cost } }
  }),
  'double-entry': doubleEntries,
  'long-wait': ({ steps, measures, cycle }) => {
    const share = (step: Step): number => shareOf(measures.byStep.get(step.id)?.wait ?? 0, cycle)
    return ofSteps('long-wait', steps, (step) => share(step) >= LONG_WAIT, ['re-order', 'parallelise', 'empower', 'automate'], (step) => (
      { figure: share(step), facts: { share: share(step), wait: measures.byStep.get(step.id)?.wait ?? 0, limit: LONG_WAIT } }))
  },
  'approval-chain': approvalChains,
  'ping-pong': pingPongs,
  'rework-loop': reworkLoops,
  bottleneck: bottlenecks,
  'no-system': ({ steps, measures }) => ofSteps('no-system', steps, ({ system }) => system === 'none', ['automate'], (step) => {
    const work = measures.byStep.get(step.id)?.work ?? 0
    return { figure: shareOf(work, measures.work), facts: { share: shareOf(work, measures.work), work } }
  }),
  'media-break': ({ follows }) => follows.filter(({ from, to }) => (from.system === 'none') !== (to.system === 'none')).map(({ from, to, times }): ProcessFinding => (
    { rule: 'media-break', steps: [from.id, to.id], figure: times, remedies: ['automate', 'combine'], facts: { from: from.id, to: to.id, times } })),
}

type Told = Pick<ProcessFinding, 'figure' | 'facts'>

/** One finding for each step that takes time and of which this holds. */
function ofSteps(rule: ProcessRule, steps: readonly Step[], holds: (step: Step) => boolean, remedies: RemedyKind[], told: (step: Step) => Told): ProcessFinding[] {
  return steps.filter((step) => takesTime(step) && holds(step)).map((step) => ({ rule, steps: [step.id], remedies: advised(remedies, [step]), ...told(step) }))
}

/** Roles that this variant needs more of than is good. Of a role whose capacity nobody has said, nothing is known. */
function bottlenecks({ project, process, steps, measures }: Examined): ProcessFinding[] {
  return roleLoads(project, new Map([[process.id, { steps }]])).flatMap(({ role, share, hours, capacity, byProcess }): ProcessFinding[] => {
    const own = byProcess.find((each) => each.process === process.id)?.hours ?? 0
    if (share === null || share < BUSY || own === 0) return []
    const workOf = ({ id }: Step): number => measures.byStep.get(id)?.work ?? 0
    const busy = steps.filter((step) => step.role === role.id && workOf(step) > 0).sort((a, b) => workOf(b) - workOf(a))
    return [{
      rule: 'bottleneck', steps: busy.map(({ id }) => id), figure: share, remedies: ['automate', 'empower', 'simplify', 'outsource'], facts: { role: role.id, share, hours, capacity: capacity ?? 0, own, limit: BUSY },
    }]
  })
}
