/**
 * Linear equations of a flow: nodes, ways between them with weights, and what leaves each node for good. The weights and the loss of a
 * node add up to 1. The order of elimination is found once (`eliminationOf`); then weights are put in as often as one likes.
 */
export type Elimination = {
  size: number
  /** The slot of each given way; −1 for a way from a node to itself, which follows from the others. */
  slots: Int32Array
  slotCount: number
  /** The nodes in the order of their elimination. */
  nodes: Int32Array
  /** Of the turn t the ways in, from ins[t] to ins[t + 1] − 1: their slots and where they come from. The same for the ways out. */
  ins: Int32Array
  inSlots: Int32Array
  inNodes: Int32Array
  outs: Int32Array
  outSlots: Int32Array
  outNodes: Int32Array
  /** For each turn, way in by way out, the slot that takes the detour; −1: back to where it comes from. */
  around: Int32Array
}

/** More detours than these take seconds and hundreds of megabytes; a process of 2,000 steps that people drew has some thousands. */
export const MOST_DETOURS = 6_000_000

/**
 * Which node is eliminated when, after Markowitz: always one through which the fewest detours lead. What nothing leads to, and what leads
 * nowhere, costs nothing, so only loops are work. Null if there are more than `most` detours.
 */
export function eliminationOf(size: number, from: readonly number[], to: readonly number[], most = MOST_DETOURS): Elimination | null {
  const after = Array.from({ length: size }, () => new Map<number, number>())
  const before = Array.from({ length: size }, () => new Map<number, number>())
  let slotCount = 0
  const slotOf = (a: number, b: number): number => {
    if (a === b) return -1
    const known = after[a]?.get(b)
    if (known !== undefined) return known
    after[a]?.set(b, slotCount)
    before[b]?.set(a, slotCount)
    slotCount += 1
    return slotCount - 1
  }
  const slots = Int32Array.from(from, (a, at) => slotOf(a, to[at] ?? 0))
  const turns: Turns = { nodes: [], ins: [0], inSlots: [], inNodes: [], outs: [0], outSlots: [], outNodes: [], around: [] }
  const left = new Set(Array.from({ length: size }, (_, node) => node))
  while (left.size > 0) {
    const node = cheapest(left, before, after)
    const into = before[node] ?? new Map<number, number>()
    const out = after[node] ?? new Map<number, number>()
    if (turns.around.length + into.size * out.size > most) return null
    takeTurn(turns, node, into, out)
    for (const a of into.keys()) {
      for (const b of out.keys()) turns.around.push(slotOf(a, b))
      after[a]?.delete(node)
    }
    for (const b of out.keys()) before[b]?.delete(node)
    left.delete(node)
  }
  const list = (key: keyof Turns): Int32Array => Int32Array.from(turns[key])
  return {
    size, slots, slotCount, nodes: list('nodes'), ins: list('ins'), inSlots: list('inSlots'), inNodes: list('inNodes'), outs: list('outs'), outSlots: list('outSlots'), outNodes: list('outNodes'), around: list('around'),
  }
}

type Turns = Record<'nodes' | 'ins' | 'inSlots' | 'inNodes' | 'outs' | 'outSlots' | 'outNodes' | 'around', number[]>

/** `into`, `out`: the ways of a node, by the other node. */
function takeTurn(turns: Turns, node: number, into: ReadonlyMap<number, number>, out: ReadonlyMap<number, number>): void {
  turns.nodes.push(node)
  turns.inNodes.push(...into.keys())
  turns.inSlots.push(...into.values())
  turns.ins.push(turns.inSlots.length)
  turns.outNodes.push(...out.keys())
  turns.outSlots.push(...out.values())
  turns.outs.push(turns.outSlots.length)
}

function cheapest(left: ReadonlySet<number>, before: readonly Map<number, number>[], after: readonly Map<number, number>[]): number {
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (const node of left) {
    const detours = (before[node]?.size ?? 0) * (after[node]?.size ?? 0)
    if (detours >= least) continue
    best = node
    least = detours
    if (detours === 0) break
  }
  return best
}

/** An elimination with its numbers: `weights` by slot, and for each node what it does not give back to itself. */
export type Solved = { elimination: Elimination; weights: Float64Array; gone: Float64Array }

/**
 * Puts numbers in: the weight of each given way and the loss of each node. What a node does not give back to itself is added up from what
 * leaves it, never taken as 1 − x, so loops with a probability near 1 stay exact (Grassmann, Taksar and Heyman 1985).
 */
export function solved(elimination: Elimination, given: Float64Array, loss: Float64Array): Solved {
  const { size, nodes, ins, inSlots, inNodes, outs, outSlots, around } = elimination
  const weights = slotted(elimination, given)
  const lost = loss.slice()
  const gone = new Float64Array(size)
  let detour = 0
  for (let turn = 0; turn < size; turn += 1) {
    const node = nodes[turn] as number
    const first = outs[turn] as number
    const last = outs[turn + 1] as number
    const leaves = (lost[node] as number) + sumOf(weights, outSlots, first, last)
    gone[node] = leaves
    for (let way = ins[turn] as number; way < (ins[turn + 1] as number); way += 1) {
      const share = (weights[inSlots[way] as number] as number) / leaves
      const from = inNodes[way] as number
      lost[from] = (lost[from] as number) + share * (lost[node] as number)
      for (let out = first; out < last; out += 1) {
        const slot = around[detour] as number
        detour += 1
        if (slot >= 0) weights[slot] = (weights[slot] as number) + share * (weights[outSlots[out] as number] as number)
      }
    }
  }
  return { elimination, weights, gone }
}

/** The weights of the given ways by slot; ways between the same two nodes are added up. */
function slotted({ slots, slotCount }: Elimination, given: Float64Array): Float64Array {
  const weights = new Float64Array(slotCount)
  for (let way = 0; way < slots.length; way += 1) {
    const slot = slots[way] as number
    if (slot >= 0) weights[slot] = (weights[slot] as number) + (given[way] as number)
  }
  return weights
}

function sumOf(weights: Float64Array, slots: Int32Array, first: number, last: number): number {
  let sum = 0
  for (let at = first; at < last; at += 1) sum += weights[slots[at] as number] as number
  return sum
}

/** x = b + Wᵀx: how much comes through each node when `b` comes in. */
export function throughFlow({ elimination, weights, gone }: Solved, b: Float64Array): Float64Array {
  const { size, nodes, ins, inSlots, inNodes, outs, outSlots, outNodes } = elimination
  const x = b.slice()
  for (let turn = 0; turn < size; turn += 1) {
    const node = nodes[turn] as number
    const share = (x[node] as number) / (gone[node] as number)
    if (share !== 0) for (let out = outs[turn] as number; out < (outs[turn + 1] as number); out += 1) x[outNodes[out] as number] = (x[outNodes[out] as number] as number) + share * (weights[outSlots[out] as number] as number)
  }
  for (let turn = size - 1; turn >= 0; turn -= 1) {
    const node = nodes[turn] as number
    let sum = x[node] as number
    for (let way = ins[turn] as number; way < (ins[turn + 1] as number); way += 1) sum += (x[inNodes[way] as number] as number) * (weights[inSlots[way] as number] as number)
    x[node] = sum / (gone[node] as number)
  }
  return x
}

/** y = c + Wy: what is gathered from each node on when `c` is gathered at each. */
export function gathered({ elimination, weights, gone }: Solved, c: Float64Array): Float64Array {
  const { size, nodes, ins, inSlots, inNodes, outs, outSlots, outNodes } = elimination
  const y = c.slice()
  for (let turn = 0; turn < size; turn += 1) {
    const node = nodes[turn] as number
    const share = (y[node] as number) / (gone[node] as number)
    if (share !== 0) for (let way = ins[turn] as number; way < (ins[turn + 1] as number); way += 1) y[inNodes[way] as number] = (y[inNodes[way] as number] as number) + share * (weights[inSlots[way] as number] as number)
  }
  for (let turn = size - 1; turn >= 0; turn -= 1) {
    const node = nodes[turn] as number
    let sum = y[node] as number
    for (let out = outs[turn] as number; out < (outs[turn + 1] as number); out += 1) sum += (weights[outSlots[out] as number] as number) * (y[outNodes[out] as number] as number)
    y[node] = sum / (gone[node] as number)
  }
  return y
}
