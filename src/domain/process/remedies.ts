import { byId } from '../by-id.ts'
import { Problem } from '../problem.ts'
import { takesTime } from './graph.ts'
import { bareStep, numberOf } from './new-step.ts'
import { meanOf } from './pert.ts'
import type { Minutes, RemedyKind, Step, StepValue } from './process.ts'
import type { Asked, RemedyAsked } from './remedy-asked.ts'
import { plainFlow, redirected, straightAfter, withoutStep, withSteps } from './rewiring.ts'

/** Why a step does not take a remedy. */
export type RemedyRule =
  | 'control-point' | 'start-or-end' | 'gateway' | 'takes-no-time' | 'not-in-line' | 'decides' | 'not-approval' | 'not-less' | 'nothing-asked' | 'same-place'

/**
 * The steps after a remedy, METHOD 6: those that stay keep their ids, and a variant without faults has none afterwards. `free`: the first
 * step number that new steps may take; told by who knows the whole process, else after those here. Throws Problems `remedy-refused`
 * and `thing-unknown`, which name the step.
 */
export function applyRemedy(steps: readonly Step[], asked: RemedyAsked, free = steps.reduce((highest, { id }) => Math.max(highest, numberOf(id)), 0) + 1): Step[] {
  switch (asked.kind) {
    case 'eliminate': return eliminate(steps, asked)
    case 'combine': return combine(steps, asked)
    case 're-order': return reorder(steps, asked)
    case 'simplify': return simplify(steps, asked)
    case 'parallelise': return parallelise(steps, asked, free)
    case 'automate': return automate(steps, asked)
    case 'empower': return empower(steps, asked)
    case 'outsource': return outsource(steps, asked)
  }
}

const refused = (kind: RemedyKind, { id, name }: Step, rule: RemedyRule): Problem => new Problem('remedy-refused', { remedy: kind, step: id, name, rule })

function timed(steps: readonly Step[], id: string, kind: RemedyKind): Step {
  const step = byId(steps, id, 'step')
  if (!takesTime(step)) throw refused(kind, step, 'takes-no-time')
  return step
}

function eliminate(steps: readonly Step[], { step: id }: Pick<Asked<'eliminate'>, 'step'>, kind: RemedyKind = 'eliminate'): Step[] {
  const step = byId(steps, id, 'step')
  if (step.control) throw refused(kind, step, 'control-point')
  if (step.kind === 'start' || step.kind === 'end') throw refused(kind, step, 'start-or-end')
  if (step.kind === 'fork' || step.kind === 'join' || (step.kind === 'choice' && step.next.length > 1)) throw refused(kind, step, 'gateway')
  return withoutStep(steps, id)
}

/** The steps named, if each leads straight to the next one. */
function lineOf(steps: readonly Step[], ids: readonly string[], kind: RemedyKind): [Step, ...Step[]] {
  const [first = '', ...others] = ids
  let last = timed(steps, first, kind)
  const line: [Step, ...Step[]] = [last]
  for (const id of others) {
    const step = timed(steps, id, kind)
    if (straightAfter(steps, last.id) !== id) throw refused(kind, step, 'not-in-line')
    line.push(step)
    last = step
  }
  return line
}

/** What is done in one go is redone in one go: the chance of no error is that of all together. */
function combine(steps: readonly Step[], { steps: ids, name, role, work, wait }: Asked<'combine'>): Step[] {
  const line = lineOf(steps, ids, 'combine')
  const [first] = line
  const last = line.at(-1) ?? first
  const one: Step = {
    ...first,
    name: name ?? first.name, role: role === undefined ? first.role : role,
    work: work ?? minutesOf(line.map((step) => step.work)), wait: wait ?? minutesOf(line.map((step) => step.wait)),
    cost: line.reduce((sum, { cost }) => sum + cost, 0),
    error: line.slice(1).reduce((error, step) => 1 - (1 - error) * (1 - step.error), first.error),
    data: [...new Set(line.flatMap(({ data }) => data))].slice(0, 40),
    contact: firstOf(['customer-acts', 'company-acts', 'none'], line.map(({ contact }) => contact)),
    value: firstOf<StepValue>(['customer', 'business', 'waste'], line.map(({ value }) => value)),
    control: line.some(({ control }) => control),
    note: [...new Set(line.map(({ note }) => note).filter((note) => note !== ''))].join('\n\n').slice(0, LONGEST_NOTE),
    next: last.next,
  }
  return withSteps(steps, [one], new Set(ids.slice(1)))
}

const LONGEST_NOTE = 20_000

const minutesOf = (each: readonly Minutes[]): Minutes => ({
  optimistic: each.reduce((sum, { optimistic }) => sum + optimistic, 0),
  likely: each.reduce((sum, { likely }) => sum + likely, 0),
  pessimistic: each.reduce((sum, { pessimistic }) => sum + pessimistic, 0),
})

const firstOf = <T>(order: readonly [T, ...T[]], there: readonly T[]): T => order.find((value) => there.includes(value)) ?? order[0]

function reorder(steps: readonly Step[], { step: id, place, other }: Asked<'re-order'>): Step[] {
  const moved = timed(steps, id, 're-order')
  const target = timed(steps, other, 're-order')
  if (id === other) throw refused('re-order', moved, 'same-place')
  const forward = lineBetween(steps, id, other)
  const line = forward ?? lineBetween(steps, other, id)
  if (!line) throw refused('re-order', target, 'not-in-line')
  const rest = line.filter((each) => each.id !== id)
  const at = rest.findIndex((each) => each.id === other) + (place === 'after' ? 1 : 0)
  const order = [...rest.slice(0, at), moved, ...rest.slice(at)]
  if (order.every((each, n) => each === line[n])) throw refused('re-order', moved, 'same-place')
  return relined(steps, line, order)
}

/** The steps from one to another along a straight line of work, null where none leads there. */
function lineBetween(steps: readonly Step[], from: string, to: string): Step[] | null {
  const line = [byId(steps, from, 'step')]
  for (let id = straightAfter(steps, from); id !== null && id !== from; id = straightAfter(steps, id)) {
    const step = byId(steps, id, 'step')
    if (!takesTime(step)) return null
    line.push(step)
    if (id === to) return line
  }
  return null
}

/** The line in another order: what led to its first step leads to the new first one, and the new last one goes where the old one went. */
function relined(steps: readonly Step[], line: readonly Step[], order: readonly Step[]): Step[] {
  const [oldFirst, newFirst] = [line[0], order[0]]
  const [oldLast, newLast] = [line.at(-1), order.at(-1)]
  if (!oldFirst || !newFirst || !oldLast || !newLast) return [...steps]
  if (oldLast.next.length > 1 && newLast !== oldLast) throw refused('re-order', oldLast, 'decides')
  const entered = oldFirst === newFirst ? [...steps] : redirected(steps, oldFirst.id, newFirst.id)
  const exits = byId(entered, oldLast.id, 'step').next
  const next = new Map(order.map((step, n) => [step.id, n === order.length - 1 ? exits : [plainFlow(order[n + 1]?.id ?? '')]]))
  return entered.map((step) => ({ ...step, next: next.get(step.id) ?? step.next }))
}

function simplify(steps: readonly Step[], { step: id, kind, ...less }: Asked<'simplify'>): Step[] {
  const step = timed(steps, id, kind)
  const pairs = [
    ...(less.work ? [[meanOf(less.work), meanOf(step.work)] as const] : []), ...(less.wait ? [[meanOf(less.wait), meanOf(step.wait)] as const] : []),
    ...(less.cost === undefined ? [] : [[less.cost, step.cost] as const]), ...(less.error === undefined ? [] : [[less.error, step.error] as const]),
  ]
  if (pairs.length === 0) throw refused(kind, step, 'nothing-asked')
  if (pairs.some(([now, then]) => now > then) || pairs.every(([now, then]) => now === then)) throw refused(kind, step, 'not-less')
  return withSteps(steps, [{ ...step, ...given(less) }])
}

/** What was said, without what was left out. */
const given = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> }

function parallelise(steps: readonly Step[], { steps: ids, kind }: Asked<'parallelise'>, free: number): Step[] {
  const line = lineOf(steps, ids, kind)
  const [first] = line
  const last = line.at(-1) ?? first
  if (last.next.length !== 1) throw refused(kind, last, 'decides')
  const [fork, join] = [bareStep(`step-${free}`, 'fork'), bareStep(`step-${free + 1}`, 'join')]
  const lane = { department: first.department }
  const entered = redirected(steps, first.id, fork.id)
  // A line that leads back to its own first step leads back to the block.
  const exits = byId(entered, last.id, 'step').next
  const branches = line.map((step): Step => ({ ...step, next: [plainFlow(join.id)] }))
  return withSteps(entered, [...branches, { ...fork, ...lane, next: ids.map(plainFlow) }, { ...join, ...lane, next: exits }])
}

function automate(steps: readonly Step[], { step: id, kind, freeRole, ...rest }: Asked<'automate'>): Step[] {
  const step = timed(steps, id, kind)
  return withSteps(steps, [{ ...step, ...given(rest), system: 'crm', role: freeRole ? null : step.role }])
}

function empower(steps: readonly Step[], { step: id, kind, ...rest }: Asked<'empower'>): Step[] {
  const step = byId(steps, id, 'step')
  if (step.kind !== 'approval') throw refused(kind, step, 'not-approval')
  const moved = rest.role !== undefined || rest.department !== undefined
  if (!moved && (rest.work || rest.wait)) throw refused(kind, step, 'nothing-asked')
  return moved ? withSteps(steps, [{ ...step, ...given(rest) }]) : eliminate(steps, { step: id }, kind)
}

/** The price holds the work, so no hourly rate is paid for it any more. */
function outsource(steps: readonly Step[], { step: id, kind, ...rest }: Asked<'outsource'>): Step[] {
  const step = timed(steps, id, kind)
  return withSteps(steps, [{ ...step, ...given(rest), role: null }])
}
