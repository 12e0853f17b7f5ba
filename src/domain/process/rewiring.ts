import { byId } from '../by-id.ts'
import { remember } from '../remember.ts'
import { numberOf } from './new-step.ts'
import type { Flow, Step } from './process.ts'

/** Which steps lead to each step, each once, in the order of their numbers. Remembered per list. */
export const waysInto = remember((steps: readonly Step[]) => [steps], (steps: readonly Step[]): ReadonlyMap<string, readonly string[]> => {
  const into = new Map<string, string[]>(steps.map(({ id }) => [id, []]))
  for (const { id, next } of steps) for (const to of new Set(next.map((flow) => flow.to))) into.get(to)?.push(id)
  return into
})

/** The step after a step on a straight line: the only way out leads to it, and no other way leads there. Null: the line ends here. */
export function straightAfter(steps: readonly Step[], id: string): string | null {
  const [only, ...others] = byId(steps, id, 'step').next
  if (!only || others.length > 0 || only.to === id) return null
  return waysInto(steps).get(only.to)?.length === 1 ? only.to : null
}

/** A way that is always taken. */
export const plainFlow = (to: string): Flow => ({ to, probability: null, label: '' })

/** The same steps with some put in place of others or added, sorted by their numbers as every list of steps is. */
export function withSteps(steps: readonly Step[], changed: readonly Step[], gone: ReadonlySet<string> = new Set()): Step[] {
  const anew = new Map(changed.map((step) => [step.id, step]))
  const kept = steps.filter(({ id }) => !gone.has(id)).map((step) => anew.get(step.id) ?? step)
  const known = new Set(steps.map(({ id }) => id))
  return [...kept, ...changed.filter(({ id }) => !known.has(id))].sort((a, b) => numberOf(a.id) - numberOf(b.id))
}

/** All ways to one step lead to another one instead. Two ways of a step that then lead to the same place are one, taken as often as both were. */
export const redirected = (steps: readonly Step[], from: string, to: string): Step[] =>
  steps.map((step) => (step.next.some((flow) => flow.to === from) ? { ...step, next: united(step.next.map((flow) => (flow.to === from ? { ...flow, to } : flow))) } : step))

/** One way to each place. */
export function united(flows: readonly Flow[]): Flow[] {
  const byTarget = new Map<string, Flow>()
  for (const flow of flows) {
    const same = byTarget.get(flow.to)
    byTarget.set(flow.to, same ? { to: flow.to, probability: sum(same.probability, flow.probability), label: same.label === flow.label ? flow.label : '' } : flow)
  }
  const ways = [...byTarget.values()]
  const [only] = ways
  return only && ways.length === 1 && flows.length > 1 ? [{ ...only, probability: null, label: '' }] : ways
}

/** What a person typed stays as it was typed: sums of shares such as 0.1 + 0.2 are rounded to what could have been meant. */
const sum = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : Math.min(1, Math.round((a + b) * 1e12) / 1e12))

/**
 * The steps without one. Where it had one way out, what led to it leads on; where ways parted, a choice without work stays in its
 * place, since how often each way is taken does not go with the work. A branch of a parallel block that holds nothing any more goes
 * with it, and a block of one branch is none.
 */
export function withoutStep(steps: readonly Step[], id: string): Step[] {
  const step = byId(steps, id, 'step')
  const onward = united(step.next.filter(({ to }) => to !== id))
  const [only, ...others] = onward
  const rest = steps.filter((each) => each.id !== id)
  if (!only) return rest.map((each) => (each.next.some(({ to }) => to === id) ? { ...each, next: each.next.filter(({ to }) => to !== id) } : each))
  if (others.length > 0) return withSteps(steps, [asChoice(step)])
  return withoutEmptyBranches(redirected(rest, id, only.to), waysInto(steps).get(id) ?? [], only.to)
}

/** What is left of a step that decides once its work is gone: a choice between the same ways. */
const asChoice = (step: Step): Step => ({
  ...step, kind: 'choice', role: null, system: 'none', systemName: '', data: [], work: nothing, wait: nothing, cost: 0, error: 0, contact: 'none', value: 'business', control: false,
})
const nothing = { optimistic: 0, likely: 0, pessimistic: 0 }

function withoutEmptyBranches(steps: readonly Step[], before: readonly string[], after: string): Step[] {
  const join = steps.find(({ id, kind }) => id === after && kind === 'join')
  const fork = join && steps.find(({ id, kind }) => kind === 'fork' && before.includes(id))
  if (!join || !fork) return [...steps]
  const branches = fork.next.filter(({ to }) => to !== join.id)
  const [only, ...others] = branches
  if (only && others.length > 0) return withSteps(steps, [{ ...fork, next: branches }])
  return dissolved(steps, fork, join, only?.to ?? null)
}

/** The block without its fork and join. `only`: where its last branch begins, null where none is left. */
function dissolved(steps: readonly Step[], fork: Step, join: Step, only: string | null): Step[] {
  const [after, ...others] = join.next
  const opened = redirected(steps.filter(({ id }) => id !== fork.id), fork.id, only ?? join.id)
  // Where ways part behind the block, its join goes on as the choice between them.
  if (!after || others.length > 0) return withSteps(opened, [asChoice(join)])
  return redirected(opened.filter(({ id }) => id !== join.id), join.id, after.to)
}
