import { z } from 'zod'
import { byId, nextId, standing, standingById } from '../domain/by-id.ts'
import { GivenDay } from '../domain/day.ts'
import type { RoleId } from '../domain/ids.ts'
import { type Evaluation, type Process, ProcessId } from '../domain/process/process.ts'
import { evaluationIn, isCurrent } from '../domain/process/variants.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import type { Matter, Round } from '../domain/round.ts'
import { Line, Paragraphs, Reason } from '../domain/text.ts'
import { change, deciders, type Facts } from './change.ts'
import { baseOf, find } from './find.ts'
import { modellers, refuseOtherGroups } from './process-found.ts'

const EvaluationId = z.string().regex(/^evaluation-\d{1,9}$/)
const proposers = [...modellers, 'committee-chair', 'committee-member', 'committee-secretary'] as const satisfies RoleId[]

/** What is approved stands as it was evaluated. Throws Problems `thing-unknown`, `evaluation-stale`. */
export function currentEvaluation(project: Project, id: string, which: string): { process: Process; evaluation: Evaluation } {
  const process = standingById(project.processes, id, 'process')
  const evaluation = standingById(process.evaluations, which, 'evaluation')
  if (!isCurrent(project, process, evaluation)) throw new Problem('evaluation-stale', { process: process.title, evaluation: which })
  return { process, evaluation }
}

/** Throws `evaluation-stale` where a matter puts up a to-be that has been altered since it was evaluated: nobody votes on that. */
export function refuseStale(project: Project, { toBe }: Pick<Matter, 'toBe'>): void {
  if (toBe) currentEvaluation(project, toBe.process, toBe.evaluation)
}

/** The committee's approval, written down for it as long as there is none that votes. Superseded by a new one, never undone. */
export const approveToBe = change({
  name: 'approve-to-be',
  input: z.strictObject({ process: ProcessId, evaluation: EvaluationId, reason: Reason, on: GivenDay.optional() }),
  may: [...deciders, 'project-manager'],
  rule: 'before-committee',
  undoable: false,
  make(project, { process: id, evaluation: which, reason, on }, { stamp, today }) {
    const { process, evaluation } = currentEvaluation(baseOf(project), id, which)
    if (project.organisation.formed) throw new Problem('to-be-vote-needed', { process: process.title })
    if (on && on > today) throw new Problem('day-ahead', { day: on, today })
    approve(project, process.id, evaluation, { ...stamp, on: on ?? today, reason, vote: null })
  },
})

type Approval = Omit<NonNullable<Process['approved']>, 'variant' | 'evaluation' | 'facts'>

function approve(project: Project, process: string, { id, toBe, facts }: Evaluation, approval: Approval): void {
  find(project.processes, process, 'process').approved = { ...approval, variant: toBe, evaluation: id, facts }
}

/** What a carried vote on a matter approves, if it puts up a to-be. Votes on one that was altered are void, so it is as it was evaluated. */
export function approveCarried(project: Project, matter: Matter, { id, reason }: Round, { stamp, today }: Facts): void {
  const process = matter.toBe && baseOf(project).processes.find((each) => each.id === matter.toBe?.process)
  const evaluation = process && matter.toBe && evaluationIn(process, matter.toBe.evaluation)
  if (process && evaluation && isCurrent(baseOf(project), process, evaluation)) approve(project, process.id, evaluation, { ...stamp, on: today, reason, vote: id })
}

/** Brings a to-be before the committee, with its evaluation. */
export const proposeToBe = change({
  name: 'propose-to-be',
  input: z.strictObject({ process: ProcessId, evaluation: EvaluationId, title: Line.optional(), text: Paragraphs.default(''), dueOn: GivenDay.nullable().default(null) }),
  may: proposers,
  rule: 'analysis-group',
  make(project, { process: id, evaluation: which, title, text, dueOn }, facts) {
    const base = baseOf(project)
    refuseOtherGroups(base, 'propose-to-be', facts)
    const { process, evaluation } = currentEvaluation(base, id, which)
    const same = standing(base.matters).find(({ toBe, settled }) => settled === null && toBe?.process === id && toBe.evaluation === which)
    if (same) throw new Problem('to-be-proposed', { process: process.title, matter: same.title })
    const matter = nextId(base.matters, 'matter')
    project.matters.push({
      ...facts.stamp, id: matter, kind: 'to-be-process', title: title ?? (byId(process.variants, evaluation.toBe, 'variant').title || process.title), text, dueOn,
      supplierConcerned: false, toBe: { process: id, evaluation: which }, settled: null, withdrawn: null,
    })
    return { matter }
  },
})
