import { z } from 'zod'
import { nextId, standingById } from '../domain/by-id.ts'
import { type Day, GivenDay } from '../domain/day.ts'
import { takesTime } from '../domain/process/graph.ts'
import { ActualStep, ProcessId, StepId } from '../domain/process/process.ts'
import { Problem } from '../domain/problem.ts'
import { phaseOf, type Project } from '../domain/project.ts'
import { change } from './change.ts'
import { baseOf, findStanding } from './find.ts'
import { modellers, presentProcess, refuseOtherGroups } from './process-found.ts'

const { work, wait, error, sample, source } = ActualStep.shape

/** What was measured at a step of the approved to-be, once it is lived. Measured again or corrected: a new one; the newest of each figure counts. */
export const recordActual = change({
  name: 'record-actual',
  input: z.strictObject({
    process: ProcessId, step: StepId, on: GivenDay.optional(), work: work.default(null), wait: wait.default(null), error: error.default(null), sample: sample.default(null), source: source.default(''),
  }).refine((given) => given.work !== null || given.wait !== null || given.error !== null, 'actual-empty'),
  may: modellers,
  rule: 'analysis-group',
  make(project, { process: id, step, on: day, ...figures }, facts) {
    const base = baseOf(project)
    refuseOtherGroups(base, 'record-actual', facts)
    const process = standingById(base.processes, id, 'process')
    const on = day ?? facts.today
    if (on > facts.today) throw new Problem('day-ahead', { day: on, today: facts.today })
    const approved = process.variants.find((variant) => variant.id === process.approved?.variant)
    if (!approved) throw new Problem('actual-too-early', { process: process.title, why: 'not-approved' })
    const first = livedSince(base)
    if (first === null || on < first) throw new Problem('actual-too-early', { process: process.title, why: 'before-go-live' })
    if (!approved.steps.some((each) => each.id === step && takesTime(each))) throw new Problem('thing-unknown', { kind: 'step', id: step })
    const actual = nextId(process.actuals, 'actual')
    presentProcess(project, id).actuals.push({ ...facts.stamp, id: actual, step, on, ...figures, withdrawn: null })
    return { actual }
  },
})

/** The day on which the new processes were first lived: the go-live phase or its pilot began. Null: not yet. */
export function livedSince(project: Project): Day | null {
  const pilot = project.tasks.find(({ key, withdrawn }) => key === 'pilot' && withdrawn === null)?.startedOn ?? null
  const phase = phaseOf(project, 'go-live').started?.on ?? null
  return pilot === null || (phase !== null && phase < pilot) ? phase : pilot
}

export const withdrawActual = change({
  name: 'withdraw-actual',
  input: z.strictObject({ process: ProcessId, actual: ActualStep.shape.id }),
  may: modellers,
  rule: 'analysis-group',
  make(project, { process, actual }, facts) {
    refuseOtherGroups(baseOf(project), 'withdraw-actual', facts)
    findStanding(presentProcess(project, process).actuals, actual, 'actual').withdrawn = facts.stamp
  },
})
