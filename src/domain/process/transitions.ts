import type { Model, Part } from './model.ts'

/** From one step to the next that counts: how many times per visit of the first one. Numbers of steps. */
export type Transition = { from: number; to: number; times: number }

/**
 * Which steps follow which when those that do not count are looked through; several branches of a block each bring a transition. What
 * comes before a block is followed by what comes after it only where nothing in any branch counted.
 */
export function transitionsOf(model: Model, counts: (step: number) => boolean, share: Float64Array = model.share): Transition[] {
  const net = netOf(model, share)
  for (const { forks, steps } of model.parts) {
    for (const fork of forks) closeBlock(net, model, fork)
    for (const step of steps) if (!counts(step)) lookThrough(net, step)
  }
  return model.steps.flatMap((_, from) => (counts(from) ? [...(net.after[from] ?? [])].map(([to, times]) => ({ from, to, times })) : [])).filter(({ to, times }) => counts(to) && times > 0)
}

/**
 * Ways with their weights, from either end. Beside the steps there is a door into each branch and one out of it, by the branch's part;
 * they are looked through when the block is closed.
 */
type Net = { after: Map<number, number>[]; before: Set<number>[]; into: (part: number) => number; out: (part: number) => number }

function netOf(model: Model, share: Float64Array): Net {
  const { steps, parts } = model
  const nodes = Array.from({ length: steps.length + 2 * parts.length }, (_, node) => node)
  const net: Net = { after: nodes.map(() => new Map()), before: nodes.map(() => new Set()), into: (part) => steps.length + 2 * part, out: (part) => steps.length + 2 * part + 1 }
  for (const [number, part] of parts.entries()) addPart(net, model, part, number, share)
  return net
}

function addPart(net: Net, { from, to }: Model, { fork, entry, sources, exits }: Part, number: number, share: Float64Array): void {
  for (const way of sources) if (way >= 0) add(net, from[way] as number, to[way] as number, share[way] as number)
  if (fork < 0) return
  add(net, net.into(number), entry, 1)
  for (const way of exits) add(net, from[way] as number, net.out(number), share[way] as number)
}

function add({ after, before }: Net, from: number, to: number, times: number): void {
  if (times === 0) return
  after[from]?.set(to, (after[from]?.get(to) ?? 0) + times)
  before[to]?.add(from)
}

/** Takes a step out: each way in goes on by each way out; what comes back to it goes round again and again. */
function lookThrough(net: Net, step: number): void {
  const outs = net.after[step] ?? new Map<number, number>()
  const again = 1 / (1 - (outs.get(step) ?? 0))
  outs.delete(step)
  net.before[step]?.delete(step)
  for (const from of net.before[step] ?? []) {
    const times = (net.after[from]?.get(step) ?? 0) * again
    for (const [to, share] of outs) add(net, from, to, times * share)
    net.after[from]?.delete(step)
  }
  for (const to of outs.keys()) net.before[to]?.delete(step)
  net.after[step] = new Map()
  net.before[step] = new Set()
}

/** The branches of a fork, looked through on their own before, become ways from the fork to what counts in them, and from there to the join. */
function closeBlock(net: Net, { branches, joinOf }: Model, fork: number): void {
  let nothingMet = 1
  for (const { part } of branches.get(fork) ?? []) {
    const [into, out] = [net.into(part), net.out(part)]
    nothingMet *= net.after[into]?.get(out) ?? 0
    net.after[into]?.delete(out)
    net.before[out]?.delete(into)
    add(net, fork, into, 1)
    add(net, out, joinOf[fork] as number, 1)
    lookThrough(net, into)
    lookThrough(net, out)
  }
  add(net, fork, joinOf[fork] as number, nothingMet)
}
