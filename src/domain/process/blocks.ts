import type { Step } from './process.ts'

/** One way out of a fork, up to its join. `outer`: the branch that the block itself stands in, null in none; `depth`: how many are open, itself included. */
export type Branch = { fork: string; way: number; outer: Branch | null; depth: number }

/** A flow that meets a step which was reached inside of other branches. */
export type Jump = { from: string; step: string; there: Branch | null; here: Branch | null }

export type Blocks = {
  /** Fork to join, of blocks that are opened and closed. */
  joinOf: ReadonlyMap<string, string>
  /** The innermost branch that a step stands in; null: in none. Fork and join stand outside of their own block. Steps that no start reaches are missing. */
  branchOf: ReadonlyMap<string, Branch | null>
  jumps: Jump[]
  /** Ends inside of a block. */
  endsInside: string[]
  /** Joins that are reached outside of any block. */
  unopened: string[]
  /** Forks whose ways do not all meet in one join. */
  unclosed: string[]
}

/**
 * Follows every way from the start and keeps which branches are open. Parallel blocks open and close in pairs, so each step is
 * met with the same branches open, whichever way leads to it. METHOD 6. `order`: every step that is reached, behind one that leads to it.
 */
export function blocksOf(step: ReadonlyMap<string, Step>, order: readonly string[], starts: readonly string[]): Blocks {
  const joinOf = new Map<string, string>()
  const openerOf = new Map<string, string>()
  const branchOf = new Map<string, Branch | null>(starts.map((id) => [id, null]))
  const jumps: Jump[] = []
  const unopened = new Set<string>()
  const unclosed = new Set<string>()
  const meet = (from: string, to: string, here: Branch | null): void => {
    const there = branchOf.get(to)
    if (there === undefined) branchOf.set(to, here)
    else if (there !== here) jumps.push({ from, step: to, there, here })
  }
  const close = (from: string, join: string, branch: Branch | null): void => {
    if (!branch) { unopened.add(join); return }
    const opener = openerOf.get(join) ?? branch.fork
    const closer = joinOf.get(branch.fork) ?? join
    if (opener !== branch.fork || closer !== join) { unclosed.add(branch.fork); return }
    openerOf.set(join, opener)
    joinOf.set(opener, join)
    meet(from, join, branch.outer)
  }
  for (const id of order) {
    const own = branchOf.get(id)
    const at = step.get(id)
    // A join that closes nothing: what is open behind it cannot be known.
    if (own === undefined || !at) continue
    at.next.forEach(({ to }, way) => {
      const target = step.get(to)
      if (!target) return
      const branch = at.kind === 'fork' ? { fork: id, way, outer: own, depth: 1 + (own?.depth ?? 0) } : own
      if (target.kind === 'join') close(id, to, branch)
      else meet(id, to, branch)
    })
  }
  for (const id of branchOf.keys()) if (step.get(id)?.kind === 'fork' && !joinOf.has(id)) unclosed.add(id)
  const endsInside = [...branchOf].filter(([id, branch]) => branch !== null && step.get(id)?.kind === 'end').map(([id]) => id)
  return { joinOf, branchOf, jumps, endsInside, unopened: [...unopened], unclosed: [...unclosed] }
}
