import { differencesOf } from '../../domain/process/differences.ts'
import type { Flow, Step } from '../../domain/process/process.ts'
import { stepNumbers } from '../../domain/process/step-numbers.ts'

/** What became of a step from one variant to another. */
export type StepMark = 'kept' | 'changed' | 'removed' | 'added'

/** All that the picture of a variant shows. */
export type ProcessPicture = {
  steps: readonly Step[]
  /** What a step is called in pictures and tables. */
  numbers: ReadonlyMap<string, number>
  /** What became of each step; empty where the picture compares nothing. */
  marks: ReadonlyMap<string, StepMark>
  /** The flows that are gone, as `step at`. */
  gone: ReadonlySet<string>
  /** The numbers of the findings that name a step. */
  findings: ReadonlyMap<string, readonly number[]>
}

/**
 * A variant as it stands or, with `against`, with what became of each step since that variant. `ghosts`: removed steps are drawn
 * where they were, with the flows that led to and from them.
 */
export function processPicture(steps: readonly Step[], { against, ghosts = false, findings = new Map() }: {
  against?: readonly Step[] | undefined; ghosts?: boolean; findings?: ReadonlyMap<string, readonly number[]>
} = {}): ProcessPicture {
  const plain = { steps, numbers: stepNumbers(steps), marks: new Map<string, StepMark>(), gone: new Set<string>(), findings }
  if (!against) return plain
  const marks = stepMarks(against, steps)
  const removed = new Set([...marks].flatMap(([id, mark]) => (mark === 'removed' ? [id] : [])))
  if (!ghosts || removed.size === 0) return { ...plain, marks }
  return { ...plain, marks, ...withGhosts(against, steps, removed) }
}

/** What became of each step. One that only leads somewhere else, as its neighbour is new or gone, is the same: its flow shows that. */
export function stepMarks(against: readonly Step[], steps: readonly Step[]): ReadonlyMap<string, StepMark> {
  const { kept, changed, removed, added } = differencesOf(against, steps)
  const parts = new Set([...against, ...steps].flatMap(({ id, next }) => (next.length > 1 ? [id] : [])))
  return new Map<string, StepMark>([
    ...kept.map((id) => [id, 'kept'] as const),
    ...changed.map(({ step, fields }) => [step, fields.every((field) => field === 'next') && !parts.has(step) ? 'kept' : 'changed'] as const),
    ...removed.map((id) => [id, 'removed'] as const), ...added.map((id) => [id, 'added'] as const),
  ])
}

/** Both variants in one. Removed steps are drawn without their number. */
function withGhosts(then: readonly Step[], now: readonly Step[], removed: ReadonlySet<string>): Pick<ProcessPicture, 'steps' | 'gone'> {
  const gone = new Set<string>()
  const before = new Map(then.map((step) => [step.id, step]))
  const lost = ({ next }: Step): Flow[] => next.filter(({ to }) => removed.has(to))
  const steps = now.map((step): Step => {
    const flows = before.has(step.id) ? lost(before.get(step.id) as Step) : []
    for (const i of flows.keys()) gone.add(`${step.id} ${step.next.length + i}`)
    return flows.length === 0 ? step : { ...step, next: [...step.next, ...flows] }
  })
  const there = new Set([...now.map(({ id }) => id), ...removed])
  for (const step of then.filter(({ id }) => removed.has(id))) {
    const next = step.next.filter(({ to }) => there.has(to))
    for (const i of next.keys()) gone.add(`${step.id} ${i}`)
    steps.push({ ...step, next })
  }
  return { steps, gone }
}
