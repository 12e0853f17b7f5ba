import type { Minutes, Process, RoleOfWork, Step, StepKind, Variant } from '../../src/domain/process/process.ts'
import { randomOf } from '../../src/domain/process/random.ts'
import { stamp } from './cast.ts'

const none: Minutes = { optimistic: 0, likely: 0, pessimistic: 0 }

/** Exactly these minutes. */
export const exactly = (minutes: number): Minutes => ({ optimistic: minutes, likely: minutes, pessimistic: minutes })
export const between = (optimistic: number, likely: number, pessimistic: number): Minutes => ({ optimistic, likely, pessimistic })

/** A way out: `step-3`, or `step-3` with a probability. */
type Way = string | readonly [string, number]

/** A step of a test: what it does not say is nothing. */
export const madeStep = (id: string, kind: StepKind, ways: readonly Way[], more: Partial<Step> = {}): Step => ({
  id, kind, name: '', department: '', role: null, system: 'none', systemName: '', data: [], work: none, wait: none, cost: 0, error: 0,
  contact: 'none', value: 'business', control: false, note: '', ...more,
  next: ways.map((way) => (typeof way === 'string' ? { to: way, probability: null, label: '' } : { to: way[0], probability: way[1], label: '' })),
})

export const madeRole = (n: number, rate: number | null = 60, hours: number | null = 160): RoleOfWork => ({ id: `role-${n}`, name: `Role ${n}`, rate, hours, withdrawn: null })

/** Five roles with rates from 30 to 90 an hour, as the made processes use them. */
export const madeRoles: RoleOfWork[] = [30, 45, 60, 75, 90].map((rate, at) => madeRole(at + 1, rate))

export const madeVariant = (n: number, steps: Step[], more: Partial<Variant> = {}): Variant => ({
  ...stamp, id: `variant-${n}`, kind: n === 1 ? 'as-is' : 'to-be', title: '', basedOn: n === 1 ? null : 'variant-1', steps, remedies: [], withdrawn: null, ...more,
})

/** A process of service with an as-is and any to-bes, 100 runs a month, all yardsticks of equal weight. */
export const castProcess = (asIs: Step[], toBes: Step[][] = [], more: Partial<Process> = {}): Process => ({
  id: 'process-1', title: 'Complaint', area: 'service', owner: '', customer: '', trigger: '', result: '', volume: 100, inScope: true, goals: [], problems: [],
  targets: { cost: null, quality: null, service: null, speed: null }, weights: { cost: 1, quality: 1, service: 1, speed: 1 },
  variants: [madeVariant(1, asIs), ...toBes.map((steps, at) => madeVariant(at + 2, steps))], evaluations: [], approved: null, actuals: [], withdrawn: null, ...more,
})

type Dice = { below: (limit: number) => number; share: () => number }

/**
 * A made process of exactly so many steps (two at least), the same for the same seed: sequences, choices, loops back and, unless
 * `parallel` is false, parallel blocks, all nested. It has no faults.
 */
export function madeProcess(count: number, seed: number, { parallel = true }: { parallel?: boolean } = {}): Step[] {
  const draw = randomOf(seed)
  const dice: Dice = { below: (limit) => draw() % limit, share: () => draw() / 2 ** 32 }
  const steps: Step[] = []
  const add = (kind: StepKind): Step => {
    const step = { ...madeStep(`step-${steps.length + 1}`, kind, []), ...(kind === 'work' ? workMade(dice) : {}) }
    steps.push(step)
    return step
  }
  const start = add('start')
  const last = chain(start, count - 2, { add, dice, parallel, depth: 0 })
  lead(last, add('end'))
  return steps
}

type Making = { add: (kind: StepKind) => Step; dice: Dice; parallel: boolean; depth: number }

/** Adds so many steps behind `from` and gives the last one. */
function chain(from: Step, count: number, making: Making): Step {
  let last = from
  for (let left = count; left > 0; ) {
    const size = left < 6 || making.depth > 5 ? 1 : 1 + making.dice.below(Math.min(left, 40))
    last = piece(last, size, making)
    left -= size
  }
  return last
}

function piece(from: Step, size: number, making: Making): Step {
  const { add, dice, parallel } = making
  const inner = { ...making, depth: making.depth + 1 }
  if (size < 5) {
    if (size > 1) return chain(from, size, { ...inner, depth: 9 })
    const step = add('work')
    lead(from, step)
    return step
  }
  const kind = dice.below(parallel ? 3 : 2)
  if (kind === 0) return looped(from, size, inner)
  const [open, close] = kind === 1 ? (['choice', 'choice'] as const) : (['fork', 'join'] as const)
  const opened = add(open)
  lead(from, opened)
  const branches = Math.min(2 + dice.below(2), size - 2)
  const lasts = Array.from({ length: branches }, (_, at) => {
    const share = Math.floor((size - 2) / branches) + (at < (size - 2) % branches ? 1 : 0)
    return chain(opened, share, inner)
  })
  if (open === 'choice') shared(opened, dice)
  const closed = add(close)
  for (const last of lasts) lead(last, closed)
  return closed
}

/** Something that is done again with a chance of 5 to 45 per cent. */
function looped(from: Step, size: number, making: Making): Step {
  const head = making.add('choice')
  lead(from, head)
  const last = chain(head, size - 3, making)
  const asked = making.add('choice')
  lead(last, asked)
  const on = making.add('work')
  const back = 0.05 + making.dice.share() * 0.4
  asked.next = [{ to: on.id, probability: 1 - back, label: 'Done' }, { to: head.id, probability: back, label: 'Again' }]
  return on
}

const lead = (from: Step, to: Step): void => { from.next = [...from.next, { to: to.id, probability: null, label: '' }] }

function shared(step: Step, dice: Dice): void {
  const weights = step.next.map(() => 0.1 + dice.share())
  const sum = weights.reduce((all, weight) => all + weight, 0)
  step.next = step.next.map((flow, at) => ({ ...flow, probability: (weights[at] ?? 0) / sum }))
}

function workMade({ below, share }: Dice): Partial<Step> {
  const minutes = (most: number): Minutes => {
    const optimistic = below(most)
    const likely = optimistic + below(most)
    return { optimistic, likely, pessimistic: likely + below(2 * most) }
  }
  const kinds = ['work', 'entry', 'approval', 'check'] as const
  const system = (['none', 'spreadsheet', 'legacy', 'crm'] as const)[below(4)] ?? 'none'
  return {
    kind: kinds[below(4)] ?? 'work', name: 'A task', department: ['Sales', 'Service', 'Finance', 'Logistics'][below(4)] ?? '', role: `role-${1 + below(5)}`, system,
    systemName: system === 'legacy' ? 'Ledger' : '', data: below(4) === 0 ? [['Name', 'Address', 'Order', 'Price'][below(4)] ?? ''] : [], work: minutes(20), wait: minutes(120),
    cost: below(3) === 0 ? below(10) : 0, error: below(3) === 0 ? share() * 0.15 : 0, contact: (['none', 'none', 'customer-acts', 'company-acts'] as const)[below(4)] ?? 'none',
    value: (['customer', 'business', 'waste'] as const)[below(3)] ?? 'business',
  }
}
