import { nextStepId, numberOf } from '../domain/process/new-step.ts'
import type { Process, Step, Variant } from '../domain/process/process.ts'
import { Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import type { RoleId } from '../domain/ids.ts'
import { mayRecordFor } from '../method/own-work.ts'
import type { Facts } from './change.ts'
import { baseOf, findStanding } from './find.ts'

/** Those who model processes: who runs the project, and who leads the group for it (rule `analysis-group`). */
export const modellers = ['project-manager', 'consultant', 'group-lead'] as const satisfies RoleId[]

/** Throws `not-allowed` for who leads another group than that of business analysis. */
export function refuseOtherGroups(project: Project, name: string, { role, me }: Pick<Facts, 'role' | 'me'>): void {
  if (!mayRecordFor(project, role, me, 'business-analysis')) throw new Problem('not-allowed', { change: name, role, may: modellers.filter((each) => each !== 'group-lead') })
}

/** The draft of a process that stands. Throws Problem `thing-unknown`. */
export const presentProcess = (project: Project, id: string): Process => findStanding(project.processes, id, 'process')

/** The draft of a variant that stands. Throws Problem `thing-unknown`. */
export const presentVariant = (process: Process, id: string): Variant => findStanding(process.variants, id, 'variant')

/** Where the numbers of new steps begin in a process. */
export const freeStep = (process: Process): number => numberOf(nextStepId(baseOf(process)))

/**
 * Makes the steps of a drafted variant these, touching the fields that differ and nothing else: so that who fills in a step does not get
 * in the way of who fills in another one, or another field of it. `next` is sorted by the numbers of the steps.
 */
export function setSteps(variant: Variant, next: readonly Step[]): void {
  if (next.length > MOST_STEPS) throw new Problem('invariant-broken', { rule: 'steps-at-most-5000', detail: variant.id })
  const before = baseOf(variant.steps)
  const now = new Map(next.map((step) => [step.id, step]))
  const known = new Set(before.map(({ id }) => id))
  for (const [at, old] of before.entries()) {
    const step = now.get(old.id)
    if (step && step !== old) assignDiffering(variant.steps[at] as Step, old, step)
  }
  const gone = before.flatMap(({ id }, at) => (now.has(id) ? [] : [at]))
  if (gone.length > A_FEW) {
    variant.steps = [...next]
    return
  }
  for (const at of gone.reverse()) variant.steps.splice(at, 1)
  const added = next.filter(({ id }) => !known.has(id))
  if (added.length === 0) return
  variant.steps.push(...added)
  if (next.some(({ id }, at) => id !== variant.steps[at]?.id)) variant.steps.sort((a, b) => numberOf(a.id) - numberOf(b.id))
}

const MOST_STEPS = 5_000

/** More than this taken out at once is another table. */
const A_FEW = 50

function assignDiffering(draft: Step, old: Step, step: Step): void {
  for (const field of Object.keys(step) as (keyof Step)[]) {
    if (JSON.stringify(step[field]) !== JSON.stringify(old[field])) (draft as Record<keyof Step, unknown>)[field] = step[field]
  }
}
