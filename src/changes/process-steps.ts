import { z } from 'zod'
import { ProcessId, type Step, StepId, VariantId } from '../domain/process/process.ts'
import { bareStep, numberOf } from '../domain/process/new-step.ts'
import { plainFlow, waysInto } from '../domain/process/rewiring.ts'
import { Problem } from '../domain/problem.ts'
import { change } from './change.ts'
import { baseOf } from './find.ts'
import { freeStep, modellers, presentProcess, presentVariant, refuseOtherGroups, setSteps } from './process-found.ts'
import { filled, flowsTo, idsFor, refuseUnknownRoles, stepFields, StepGiven, StepRef, stepsFrom, TableGiven } from './step-input.ts'
import { rolesHere, RolesGiven, withRoles } from './steps-with-roles.ts'

const Edit = z.strictObject({ ...stepFields, step: StepId })
/** A new row. `key` names it within the change; `after` puts it into the flow behind a step, unless its own ways are given. */
const Added = z.strictObject({ ...stepFields, kind: StepGiven.shape.kind, key: z.string().regex(/^new-\d{1,9}$/).optional(), after: StepRef.optional() })
type Added = z.output<typeof Added>

/**
 * The change of the step table: only what is given is set, so two people who fill in different cells both succeed, and one who saw an
 * older state (`basedOn`) is refused with `project-changed` for a cell that somebody has set since. A variant may be faulty in between.
 * Roles that come along and are not here by name are added.
 */
export const editSteps = change({
  name: 'edit-steps',
  input: z.strictObject({
    process: ProcessId, variant: VariantId, edits: z.array(Edit).max(5_000).default([]), added: z.array(Added).max(5_000).default([]), removed: z.array(StepId).max(5_000).default([]),
    roles: RolesGiven,
  }),
  may: modellers,
  rule: 'analysis-group',
  make(project, { process: id, variant: which, edits, added, removed, roles }, facts) {
    refuseOtherGroups(baseOf(project), 'edit-steps', facts)
    const process = presentProcess(project, id)
    const variant = presentVariant(process, which)
    const here = rolesHere(project, roles)
    const edit = { edits: edits.map((row) => placed(row, here)), added: added.map((row) => placed(row, here)), removed }
    refuseUnknownRoles(project, [...edit.edits, ...edit.added])
    const { steps, ids, keys } = tableAfter(baseOf(variant.steps), edit, freeStep(process))
    setSteps(variant, steps)
    return { steps: Object.fromEntries(keys.map((key) => [key, ids.get(key)])) }
  },
})

/** What is done to a table of steps. */
export type TableEdit = { edits: readonly z.output<typeof Edit>[]; added: readonly Added[]; removed: readonly string[] }

/**
 * A table after an edit, sorted by the numbers of its steps, and which step each new row became. `free`: the first number that no step of
 * the process ever had; a row called `new-14` becomes step 14 if that is one of those, so that it keeps the number it was shown with.
 * Throws Problem `thing-unknown`.
 */
export function tableAfter(steps: readonly Step[], { edits, added, removed }: TableEdit, free: number): { steps: Step[]; ids: ReadonlyMap<string, string>; keys: string[] } {
  const left = withoutRows(steps, removed)
  const keys = added.map(({ key }, at) => key ?? `row-${at}`)
  const ids = new Map([...left.map((step) => [step.id, step.id] as const), ...numbered(keys, free)])
  const table = new Map(left.map((step) => [step.id, step]))
  for (const edit of edits) table.set(edit.step, edited(table, edit, ids))
  const rows = added.map((row, at) => ({ row, id: ids.get(keys[at] ?? '') ?? '' }))
  for (const { row, id } of rows) table.set(id, rowFrom(row, id, ids))
  for (const { row, id } of rows) wire(table, row, id, ids)
  return { steps: [...table.values()].sort((a, b) => numberOf(a.id) - numberOf(b.id)), ids, keys }
}

/** So far above the free numbers a row may choose its own. */
const MOST_AHEAD = 10_000

function numbered(keys: readonly string[], free: number): Map<string, string> {
  const own = (key: string): number | null => {
    const n = /^new-(\d+)$/.exec(key)?.[1]
    return n !== undefined && Number(n) >= free && Number(n) < free + MOST_AHEAD ? Number(n) : null
  }
  let next = keys.reduce((highest, key) => Math.max(highest, (own(key) ?? 0) + 1), free)
  return new Map(keys.map((key) => [key, `step-${own(key) ?? next++}`]))
}

/** A row with its role by the id that it has here. */
const placed = <Row extends { role?: string | null | undefined }>(row: Row, here: ReadonlyMap<string, string>): Row =>
  (typeof row.role === 'string' && here.has(row.role) ? { ...row, role: here.get(row.role) } : row)

function rowFrom({ key: _key, after: _after, ...given }: Added, id: string, ids: ReadonlyMap<string, string>): Step {
  return filled(bareStep(id, given.kind), given.next ? { ...given, next: flowsTo(given.next, ids) } : given)
}

function edited(table: ReadonlyMap<string, Step>, { step: id, ...given }: z.output<typeof Edit>, ids: ReadonlyMap<string, string>): Step {
  const step = table.get(id)
  if (!step) throw new Problem('thing-unknown', { kind: 'step', id })
  return filled(step, given.next ? { ...given, next: flowsTo(given.next, ids) } : given)
}

/** A row behind a step that leads to one place, or to none yet, stands between the two. Where ways part or end, a person has to say which is meant. */
function wire(table: Map<string, Step>, { after, next }: Added, id: string, ids: ReadonlyMap<string, string>): void {
  if (after === undefined || next !== undefined) return
  const before = table.get(ids.get(after) ?? '')
  const row = table.get(id)
  if (!before || !row) throw new Problem('thing-unknown', { kind: 'step', id: after })
  if (before.next.length > 1 || before.kind === 'end' || before.kind === 'fork') return
  const [way] = before.next
  table.set(before.id, { ...before, next: [way ? { ...way, to: id } : plainFlow(id)] })
  if (way) table.set(id, { ...row, next: [plainFlow(way.to)] })
}

/** The table without these rows. Throws Problem `thing-unknown`. */
export const withoutRows = (steps: readonly Step[], removed: readonly string[]): readonly Step[] => removed.reduce(withoutRow, steps)

/** A row taken out: what led to it goes on to where it led, if that was one place. */
function withoutRow(steps: readonly Step[], id: string): readonly Step[] {
  const row = steps.find((step) => step.id === id)
  if (!row) throw new Problem('thing-unknown', { kind: 'step', id })
  const onward = row.next.filter(({ to }) => to !== id)
  const to = onward.length === 1 ? onward[0]?.to : undefined
  const before = new Set(waysInto(steps).get(id))
  return steps.filter((step) => step !== row).map((step) => {
    if (!before.has(step.id)) return step
    const there = to !== undefined && to !== step.id && !step.next.some((flow) => flow.to === to)
    return { ...step, next: step.next.flatMap((flow) => (flow.to !== id ? [flow] : there ? [{ ...flow, to }] : [])) }
  })
}

/** A whole table in place of the one there, as an import or a paste brings it. Steps that the process knows keep their ids, so that variants can be compared; roles that come along and are not here by name are added. */
export const replaceSteps = change({
  name: 'replace-steps',
  input: z.strictObject({ process: ProcessId, variant: VariantId, steps: TableGiven, roles: RolesGiven }),
  may: modellers,
  rule: 'analysis-group',
  make(project, { process: id, variant: which, steps: given, roles }, facts) {
    refuseOtherGroups(baseOf(project), 'replace-steps', facts)
    const process = presentProcess(project, id)
    const variant = presentVariant(process, which)
    const known = new Set(baseOf(process).variants.flatMap(({ steps }) => steps.map((step) => step.id)))
    const ids = idsFor(given.map((step) => step.id), known, freeStep(process))
    setSteps(variant, withRoles(project, stepsFrom(given, ids), roles))
    return { steps: given.length }
  },
})
