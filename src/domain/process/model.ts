import { remember } from '../remember.ts'
import type { Branch } from './blocks.ts'
import { type Elimination, eliminationOf } from './elimination.ts'
import { type Graph, graphOf, probabilityOf } from './graph.ts'
import { numberOf } from './new-step.ts'
import type { Step } from './process.ts'

/**
 * A variant made ready for sums: steps by number, in the order of the graph. Ways stand in the order of their targets' ids, and the
 * same target once, so it makes no difference how they were written down. Of a fork each way is a branch of its own.
 */
export type Model = {
  steps: readonly Step[]
  /** Step id to number. */
  number: ReadonlyMap<string, number>
  /** The ways of step i are those from ways[i] to ways[i + 1] − 1. */
  ways: Int32Array
  /** Where each way leads from and to. */
  from: Int32Array
  to: Int32Array
  /** The probability of each way; 1 for each way of a fork. */
  share: Float64Array
  /** Fork to join; −1 for what is no fork. */
  joinOf: Int32Array
  /** The branches of each fork in which something stands. */
  branches: ReadonlyMap<number, readonly { part: number; entry: number }[]>
  /** The branches, inner ones before those around them, and last the whole. */
  parts: Part[]
  /** The part that each step stands in. */
  partOf: Int32Array
}

/** The steps of one branch without those of blocks inside of it, which are one way from fork to join; or what stands in no branch. */
export type Part = {
  /** Numbers of steps. */
  steps: Int32Array
  /** For each step of the whole its place in the part that it stands in. */
  place: Int32Array
  /** The first step. */
  entry: number
  /** The fork whose branch it is; −1: the whole. */
  fork: number
  /** The forks of blocks inside of it. */
  forks: Int32Array
  /** The ways that leave it, and the steps that end it. */
  exits: Int32Array
  ends: Int32Array
  /** The ways within it, in the order of the elimination: their numbers, −1 for that of a block, and the steps that they lead from. */
  sources: Int32Array
  owners: Int32Array
  elimination: Elimination
}

/** Null if its loops are too tangled. For variants without any other fault; remembered for the array. */
export const modelOf = remember((steps: readonly Step[]) => [steps], (steps: readonly Step[]): Model | null => {
  const graph = graphOf(steps)
  const ordered = graph.order.flatMap((id) => graph.step.get(id) ?? [])
  const number = new Map(ordered.map(({ id }, at) => [id, at]))
  const flows = ordered.map((step) => flowsOf(step, number))
  const ways = new Int32Array(ordered.length + 1)
  flows.forEach((each, at) => { ways[at + 1] = (ways[at] ?? 0) + each.length })
  const joinOf = Int32Array.from(ordered, ({ id }) => number.get(graph.joinOf.get(id) ?? '') ?? -1)
  const base = {
    steps: ordered, number, ways, joinOf, from: Int32Array.from(flows.flatMap((each, at) => each.map(() => at))),
    to: Int32Array.from(flows.flatMap((each) => each.map(({ to }) => to))),
    share: Float64Array.from(flows.flatMap((each) => each.map(({ share }) => share))),
  }
  return withParts(base, graph, flows)
})

type Flowing = { to: number; share: number; /** Its place in the step. */ way: number }

function flowsOf(step: Step, number: ReadonlyMap<string, number>): Flowing[] {
  const flows = step.next.map(({ to }, way) => ({ id: to, to: number.get(to) ?? 0, share: probabilityOf(step, way), way })).filter(({ id }) => number.has(id))
  flows.sort((a, b) => numberOf(a.id) - numberOf(b.id))
  if (step.kind === 'fork') return flows
  const merged: Flowing[] = []
  for (const flow of flows) {
    const last = merged.at(-1)
    if (last?.to === flow.to) last.share += flow.share
    else merged.push({ to: flow.to, share: flow.share, way: flow.way })
  }
  return merged
}

function withParts(base: Omit<Model, 'branches' | 'parts' | 'partOf'>, { blocks }: Graph, flows: readonly Flowing[][]): Model | null {
  const { members, place } = membersOf(base.steps, blocks.branchOf)
  const branches = new Map<number, { part: number; entry: number }[]>()
  const parts: Part[] = []
  const partOf = new Int32Array(base.steps.length)
  for (const [branch, steps] of [...members].sort(([a], [b]) => (b?.depth ?? 0) - (a?.depth ?? 0))) {
    const { fork, entry } = openingOf(branch, base.number, flows)
    const part = madePart(base, steps, place, { entry, fork })
    if (!part) return null
    for (const step of steps) partOf[step] = parts.length
    if (branch) branches.set(fork, [...(branches.get(fork) ?? []), { part: parts.length, entry }])
    parts.push(part)
  }
  for (const each of branches.values()) each.sort((a, b) => numberOf(base.steps[a.entry]?.id ?? '') - numberOf(base.steps[b.entry]?.id ?? ''))
  return { ...base, branches, parts, partOf }
}

/** Where a branch begins: its fork and its first step. */
function openingOf(branch: Branch | null, number: ReadonlyMap<string, number>, flows: readonly Flowing[][]): Pick<Part, 'fork' | 'entry'> {
  if (!branch) return { fork: -1, entry: 0 }
  const fork = number.get(branch.fork) ?? 0
  return { fork, entry: flows[fork]?.find(({ way }) => way === branch.way)?.to ?? 0 }
}

/** The steps of each branch, and the place of each step among those of its own. */
function membersOf(steps: readonly Step[], branchOf: ReadonlyMap<string, Branch | null>): { members: Map<Branch | null, number[]>; place: Int32Array } {
  const members = new Map<Branch | null, number[]>([[null, []]])
  const place = new Int32Array(steps.length)
  steps.forEach(({ id }, at) => {
    const branch = branchOf.get(id) ?? null
    const list = members.get(branch) ?? []
    members.set(branch, list)
    place[at] = list.push(at) - 1
  })
  return { members, place }
}

function madePart(base: Pick<Model, 'ways' | 'to' | 'joinOf'>, steps: readonly number[], place: Int32Array, where: Pick<Part, 'entry' | 'fork'>): Part | null {
  const { ways, to, joinOf } = base
  const inside = new Set(steps)
  const isFork = (step: number): boolean => (joinOf[step] ?? -1) >= 0
  const forks = steps.filter(isFork)
  const taken = steps.filter((step) => !isFork(step)).flatMap((step) => Array.from({ length: (ways[step + 1] ?? 0) - (ways[step] ?? 0) }, (_, at) => ({ source: (ways[step] ?? 0) + at, from: step, to: to[(ways[step] ?? 0) + at] ?? 0 })))
  const exits = taken.filter((flow) => !inside.has(flow.to)).map(({ source }) => source)
  const flows = [...forks.map((fork) => ({ source: -1, from: fork, to: joinOf[fork] ?? 0 })), ...taken.filter((flow) => inside.has(flow.to))]
  const placed = (of: (flow: { from: number; to: number }) => number): number[] => flows.map((flow) => place[of(flow)] ?? 0)
  const elimination = eliminationOf(steps.length, placed(({ from }) => from), placed((flow) => flow.to))
  return elimination && {
    steps: Int32Array.from(steps), place, ...where, forks: Int32Array.from(forks), exits: Int32Array.from(exits), ends: Int32Array.from(steps.filter((step) => ways[step] === ways[step + 1])),
    sources: Int32Array.from(flows, ({ source }) => source), owners: Int32Array.from(flows, ({ from }) => from), elimination,
  }
}
