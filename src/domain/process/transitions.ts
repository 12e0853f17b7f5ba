import type { Model, Part } from './model.ts'

/** From one step to the next that counts: how many times per visit of the first one. Numbers of steps. */
export type Transition = { from: number; to: number; times: number }

/**
 * Which steps follow which when those that do not count are looked through; several branches of a block each bring a transition. What
 * comes before a block is followed by what comes after it only where nothing in any branch counted.
 */
export function transitionsOf(model: Model, counts: (step: number) => boolean, share: Float64Array = model.share): Transition[] {
  const net = netOf(model, counts, share)
  for (const { forks, steps } of model.parts) {
    for (const fork of forks) closeBlock(net, model, fork)
    for (const step of steps) if (!counts(step)) lookThrough(net, step)
  }
  return transitionsIn(net).filter(({ from, to, times }) => times > 0 && to < model.steps.length && counts(from) && counts(to))
}

/** The direct ways, with what comes to the same by a detour counted with them, and what is left in the net. */
function transitionsIn(net: Net): Transition[] {
  const found: Transition[] = []
  for (const way of net.direct) {
    if (net.after[way.from]?.has(way.to)) add(net, way.from, way.to, way.times)
    else found.push(way)
  }
  for (const [from, outs] of net.after.entries()) for (const [to, times] of outs ?? []) found.push({ from, to, times })
  return found
}

/**
 * Ways with their weights, from either end. Beside the steps there is a door into each branch and one out of it, by the branch's part;
 * they are looked through when the block is closed. `direct`: the ways with nothing to look through.
 */
type Net = { after: (Map<number, number> | null)[]; before: (Set<number> | null)[]; direct: Transition[]; into: (part: number) => number; out: (part: number) => number }

function netOf(model: Model, counts: (step: number) => boolean, share: Float64Array): Net {
  const { steps, parts } = model
  const size = steps.length + 2 * parts.length
  const net: Net = { after: new Array(size).fill(null), before: new Array(size).fill(null), direct: [], into: (part) => steps.length + 2 * part, out: (part) => steps.length + 2 * part + 1 }
  for (const [number, part] of parts.entries()) addPart(net, model, part, { number, counts, share })
  return net
}

type Adding = { number: number; counts: (step: number) => boolean; share: Float64Array }

function addPart(net: Net, { from, to }: Model, { fork, entry, sources, exits }: Part, { number, counts, share }: Adding): void {
  for (const way of sources) {
    if (way < 0) continue
    const [first, second, times] = [from[way] as number, to[way] as number, share[way] as number]
    if (counts(first) && counts(second)) net.direct.push({ from: first, to: second, times })
    else add(net, first, second, times)
  }
  if (fork < 0) return
  add(net, net.into(number), entry, 1)
  for (const way of exits) add(net, from[way] as number, net.out(number), share[way] as number)
}

function add({ after, before }: Net, from: number, to: number, times: number): void {
  if (times === 0) return
  const outs = after[from]
  if (outs) outs.set(to, (outs.get(to) ?? 0) + times)
  else after[from] = new Map([[to, times]])
  const ins = before[to]
  if (ins) ins.add(from)
  else before[to] = new Set([from])
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
  outs.clear()
  net.before[step]?.clear()
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
