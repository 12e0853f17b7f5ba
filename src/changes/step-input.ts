import { z } from 'zod'
import { standing } from '../domain/by-id.ts'
import { bareStep, numberOf } from '../domain/process/new-step.ts'
import { Flow, RoleOfWorkId, Step, StepId } from '../domain/process/process.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'

/** A step that is there, or one that comes with the same change: `new-1`. */
export const StepRef = z.string().regex(/^(?:step|new)-\d{1,9}$/)

const FlowGiven = Flow.extend({ to: StepRef, probability: Flow.shape.probability.default(null), label: Flow.shape.label.default('') })

/** The fields of a step, as many as somebody gives. */
export const stepFields = { ...Step.omit({ id: true }).partial().shape, next: z.array(FlowGiven).max(50).optional() }

/** A whole step of a table: what is left out is nothing. */
export const StepGiven = z.strictObject({ ...stepFields, id: StepRef, kind: Step.shape.kind })
export type StepGiven = z.output<typeof StepGiven>
export const TableGiven = z.array(StepGiven).max(5_000).refine((steps) => new Set(steps.map(({ id }) => id)).size === steps.length, 'step-twice')

/** A role that comes with a table; the steps name it by this id, which is not the one that it gets here. */
export const RoleGiven = z.strictObject({ id: RoleOfWorkId, name: z.string(), rate: z.number().min(0).max(1e9).nullable().default(null), hours: z.number().min(0).max(1e7).nullable().default(null) })

export type GivenFields = { [Field in Exclude<keyof Step, 'id'>]?: Step[Field] | undefined }

/** A step with the fields that were given set. */
export const filled = (step: Step, given: GivenFields): Step =>
  ({ ...step, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) })

/** The ids that new steps get: `named` says which are there already, all others are numbered from `free` on, in their order. */
export function idsFor(given: readonly string[], named: ReadonlySet<string>, free: number): Map<string, string> {
  let next = free
  return new Map(given.map((id) => {
    if (named.has(id)) return [id, id]
    next += 1
    return [id, `step-${next - 1}`]
  }))
}

/** A table as the steps of a variant, sorted by their numbers. Throws Problem `thing-unknown` where a way leads to no step of it. */
export function stepsFrom(given: readonly StepGiven[], ids: ReadonlyMap<string, string>): Step[] {
  return given.map(({ id, ...fields }) => filled(bareStep(ids.get(id) ?? id, fields.kind), { ...fields, ...(fields.next ? { next: flowsTo(fields.next, ids) } : {}) }))
    .sort((a, b) => numberOf(a.id) - numberOf(b.id))
}

/** Ways with the ids that their steps got. Throws Problem `thing-unknown`. */
export const flowsTo = (next: readonly Flow[], ids: ReadonlyMap<string, string>): Flow[] => next.map((flow) => {
  const to = ids.get(flow.to)
  if (to === undefined || !StepId.safeParse(to).success) throw new Problem('thing-unknown', { kind: 'step', id: flow.to })
  return { ...flow, to }
})

/** Throws Problem `thing-unknown` for a role that the project does not have. */
export function refuseUnknownRoles({ workRoles }: Pick<Project, 'workRoles'>, steps: readonly { role?: string | null | undefined }[]): void {
  const known = new Set(standing(workRoles).map(({ id }) => id))
  const stray = steps.find(({ role }) => role !== null && role !== undefined && !known.has(role))
  if (stray) throw new Problem('thing-unknown', { kind: 'work-role', id: stray.role ?? '' })
}
