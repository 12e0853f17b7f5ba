import { standing } from '../by-id.ts'
import type { Project } from '../project.ts'
import { takesTime } from './graph.ts'
import type { Evaluation, Process, Variant } from './process.ts'
import { factsOf } from './facts.ts'

/** How the process is now; a process has one such variant. */
export const asIsOf = ({ variants }: Pick<Process, 'variants'>): Variant | null => standing(variants).find(({ kind }) => kind === 'as-is') ?? null

/** How it could be: what was not withdrawn. */
export const toBesOf = ({ variants }: Pick<Process, 'variants'>): Variant[] => standing(variants).filter(({ kind }) => kind === 'to-be')

/** Whether somebody has written down work, and not only where it starts and ends. */
export const isModelled = ({ steps }: Pick<Variant, 'steps'>): boolean => steps.some(takesTime)

/** Whether both variants, the roles and the volume are as they were when they were held against each other. */
export function isCurrent(project: Pick<Project, 'workRoles'>, process: Process, { asIs, toBe, facts, withdrawn }: Evaluation): boolean {
  const variantOf = (id: string): Variant | undefined => standing(process.variants).find((variant) => variant.id === id)
  const [before, after] = [variantOf(asIs), variantOf(toBe)]
  return withdrawn === null && process.withdrawn === null && before !== undefined && after !== undefined && factsOf(process, before, after, project.workRoles) === facts
}

/** The evaluation of that id, if it was not withdrawn. */
export const evaluationIn = ({ evaluations }: Pick<Process, 'evaluations'>, id: string): Evaluation | null => standing(evaluations).find((each) => each.id === id) ?? null

/** Where the approval of a to-be stands. `stale`: what was approved has been altered since. */
export function approvalState(project: Pick<Project, 'workRoles'>, process: Process): 'none' | 'stale' | 'valid' {
  if (!process.approved) return 'none'
  const evaluation = process.evaluations.find(({ id }) => id === process.approved?.evaluation)
  return evaluation && isCurrent(project, process, { ...evaluation, facts: process.approved.facts, withdrawn: null }) ? 'valid' : 'stale'
}
