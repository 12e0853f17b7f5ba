import type { Step } from './process.ts'

/** A flow between two steps that are there: positions in the list of steps, and which of the source's flows it is. */
export type Way = { from: number; to: number; at: number; back: boolean }

/**
 * Where steps stand before anything has a size. `rank` counts along the flow, `row` across it; a lane has `rows` of them from
 * `first` on. One step at most in a place.
 */
export type Grid = {
  steps: readonly Step[]
  lanes: { name: string; first: number; rows: number }[]
  rank: number[]; row: number[]
  ranks: number; rows: number
  ways: Way[]
  /** Ways in and out of each step. */
  entries: Way[][]; exits: Way[][]
  stepAt: (rank: number, row: number) => number | undefined
}

/** Lanes, ranks and rows. Nothing here minds a faulty variant: what cannot be reached begins at rank 0. */
export function gridOf(steps: readonly Step[]): Grid {
  const { order, ways } = ordered(steps)
  const exits: Way[][] = steps.map(() => [])
  const entries: Way[][] = steps.map(() => [])
  for (const way of ways) {
    exits[way.from]?.push(way)
    entries[way.to]?.push(way)
  }
  const rank = ranksOf(steps.length, order, exits)
  const names = laneNames(steps, order, entries, exits)
  const lanes = [...new Set(names)]
  const within = rowsWithin(order, rank, names, entries)
  const counts = lanes.map((name) => 1 + names.reduce((most, each, i) => (each === name ? Math.max(most, within[i] ?? 0) : most), 0))
  const firsts = counts.map((_, i) => counts.slice(0, i).reduce((sum, count) => sum + count, 0))
  const row = within.map((own, i) => own + (firsts[lanes.indexOf(names[i] ?? '')] ?? 0))
  const rows = counts.reduce((sum, count) => sum + count, 0)
  const places = new Map(rank.map((each, i) => [each * rows + (row[i] ?? 0), i]))
  return {
    steps, rank, row, rows, ways, entries, exits, ranks: 1 + Math.max(-1, ...chunked(rank)),
    lanes: lanes.map((name, i) => ({ name, first: firsts[i] ?? 0, rows: counts[i] ?? 1 })),
    stepAt: (atRank, atRow) => places.get(atRank * rows + atRow),
  }
}

/** The greatest of each thousand: a list of any length may be spread then. */
const chunked = (list: readonly number[]): number[] =>
  Array.from({ length: Math.ceil(list.length / 1_000) }, (_, i) => Math.max(...list.slice(i * 1_000, i * 1_000 + 1_000)))

/** All steps in an order in which only loops go back, and every flow with whether it is one of those. */
function ordered(steps: readonly Step[]): { order: number[]; ways: Way[] } {
  const index = new Map(steps.map(({ id }, i) => [id, i]))
  const out = steps.map(({ next }, from) => next.flatMap(({ to }, at): Way[] => {
    const target = index.get(to)
    return target === undefined ? [] : [{ from, to: target, at, back: false }]
  }))
  const entered = new Set(out.flatMap((ways) => ways.map(({ to }) => to)))
  const all = steps.map((_, i) => i)
  const roots = [...all.filter((i) => steps[i]?.kind === 'start'), ...all.filter((i) => !entered.has(i)), ...all]
  const state = new Uint8Array(steps.length)
  const done: number[] = []
  for (const root of roots) if (state[root] === 0) visit(root, out, state, done)
  return { order: done.reverse(), ways: out.flat() }
}

const OPEN = 1
const DONE = 2

/** Walks on from a step without recursion, as variants may be thousands of steps deep. A flow to a step that is still open closes a loop. */
function visit(root: number, out: readonly Way[][], state: Uint8Array, done: number[]): void {
  const path: { step: number; next: number }[] = [{ step: root, next: (out[root]?.length ?? 0) - 1 }]
  state[root] = OPEN
  for (let top = path.at(-1); top; top = path.at(-1)) {
    // The last flow first: so the first one comes first when the order is turned round.
    const way = out[top.step]?.[top.next]
    top.next -= 1
    if (!way) {
      state[top.step] = DONE
      done.push(top.step)
      path.pop()
    } else if (state[way.to] === OPEN) {
      way.back = true
    } else if (state[way.to] !== DONE) {
      state[way.to] = OPEN
      path.push({ step: way.to, next: (out[way.to]?.length ?? 0) - 1 })
    }
  }
}

function ranksOf(count: number, order: readonly number[], exits: readonly Way[][]): number[] {
  const rank = Array.from({ length: count }, () => 0)
  for (const step of order) for (const { to, back } of exits[step] ?? []) if (!back) rank[to] = Math.max(rank[to] ?? 0, (rank[step] ?? 0) + 1)
  return rank
}

/** The department of each step; of one without, that of what leads to it, else of what follows. */
function laneNames(steps: readonly Step[], order: readonly number[], entries: readonly Way[][], exits: readonly Way[][]): string[] {
  const names = steps.map(({ department }) => department)
  for (const step of order) names[step] ||= entries[step]?.map(({ from }) => names[from] ?? '').find(Boolean) ?? ''
  for (const step of [...order].reverse()) names[step] ||= exits[step]?.map(({ to }) => names[to] ?? '').find(Boolean) ?? ''
  return names
}

/** The row of each step within its lane: that of the step before it, or the nearest free one below, so that what follows each other stands in line. */
function rowsWithin(order: readonly number[], rank: readonly number[], names: readonly string[], entries: readonly Way[][]): number[] {
  const taken = new Set<string>()
  const row = names.map(() => 0)
  const byRank = order.map((step, at) => ({ step, at })).sort((a, b) => (rank[a.step] ?? 0) - (rank[b.step] ?? 0) || a.at - b.at)
  for (const { step } of byRank) {
    const place = (at: number): string => `${names[step]}\u0000${rank[step]}\u0000${at}`
    const before = (entries[step] ?? []).filter(({ back, from }) => !back && names[from] === names[step]).map(({ from }) => row[from] ?? 0)
    let at = before.length === 0 ? 0 : Math.min(...before)
    while (taken.has(place(at))) at += 1
    taken.add(place(at))
    row[step] = at
  }
  return row
}
