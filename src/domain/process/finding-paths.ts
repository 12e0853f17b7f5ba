import { componentsOf } from './components.ts'
import { advised, type Examined, type ProcessFinding } from './finding.ts'
import { type Follows, followsIn } from './follows.ts'
import { hasDepartment } from './measures.ts'
import type { Model } from './model.ts'
import type { Step } from './process.ts'

/** So many approvals in a row are a chain. METHOD 6. */
const CHAIN = 2

/** Approvals that follow one another with nothing but gateways between; figure: the most in a row. */
export function approvalChains({ follows, graph }: Examined): ProcessFinding[] {
  const links = follows.filter(({ from, to }) => from.kind === 'approval' && to.kind === 'approval' && from.id !== to.id)
  const chained = graph.order.filter((id) => links.some(({ from, to }) => from.id === id || to.id === id))
  return groupsOf(chained, links).map((ids): ProcessFinding => {
    const steps = ids.flatMap((id) => graph.step.get(id) ?? [])
    const longest = longestRow(ids, links)
    return { rule: 'approval-chain', steps: ids, figure: longest, remedies: advised(['eliminate', 'empower', 'combine'], steps), facts: { approvals: longest, limit: CHAIN } }
  })
}

/** Ids that hang together by links, in the order given. */
function groupsOf(ids: readonly string[], links: readonly Follows[]): string[][] {
  const near = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const { from, to } of links) {
    near.get(from.id)?.push(to.id)
    near.get(to.id)?.push(from.id)
  }
  return componentsOf(ids, (id) => near.get(id) ?? []).map((group) => ids.filter((id) => group.includes(id)))
}

/** The most steps that one can go through in a row; those of a loop count once each. */
function longestRow(ids: readonly string[], links: readonly Follows[]): number {
  const after = (id: string): string[] => links.filter(({ from }) => from.id === id).map(({ to }) => to.id)
  const longest = new Map<string, number>()
  // What others lead to comes first, so what follows is known.
  for (const loop of componentsOf(ids, after)) {
    const beyond = loop.flatMap(after).filter((id) => !loop.includes(id)).map((id) => longest.get(id) ?? 0)
    for (const id of loop) longest.set(id, loop.length + Math.max(0, ...beyond))
  }
  return Math.max(...longest.values())
}

/** Work that comes back to a department which it had left; one finding for each pair of departments. Figure: how often a run does so. */
export function pingPongs({ model, measures }: Examined): ProcessFinding[] {
  const moves = followsIn(model, measures.byStep, hasDepartment).filter(({ from, to }) => from.department !== to.department)
  const pairs = new Map<string, Follows[]>()
  for (const move of moves) {
    if (!comesFrom(model, move.to.department).has(move.from.id)) continue
    const key = JSON.stringify([move.from.department, move.to.department])
    pairs.set(key, [...(pairs.get(key) ?? []), move])
  }
  return [...pairs.values()].map((back): ProcessFinding => {
    const times = back.reduce((sum, move) => sum + move.times, 0)
    const steps = [...new Set(back.flatMap(({ from, to }) => [from.id, to.id]))]
    return { rule: 'ping-pong', steps, figure: times, remedies: ['re-order', 'combine', 'empower'], facts: { from: back[0]?.from.department ?? '', to: back[0]?.to.department ?? '', times } }
  })
}

/** The steps that can be reached from those of a department over ways that are taken; remembered with the model. */
function comesFrom(model: Model, department: string): Set<string> {
  const known = reached.get(model) ?? new Map<string, Set<string>>()
  reached.set(model, known)
  const found = known.get(department) ?? reachedFrom(model, (step) => hasDepartment(step) && step.department === department)
  known.set(department, found)
  return found
}

const reached = new WeakMap<Model, Map<string, Set<string>>>()

/** The ids of the steps that can come after such a step. */
export function reachedFrom({ steps, ways, to, share }: Model, isFirst: (step: Step) => boolean): Set<string> {
  const met = new Set<number>()
  const open = steps.flatMap((step, at) => (isFirst(step) ? [at] : []))
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (let way = ways[at] as number; way < (ways[at + 1] as number); way += 1) {
      const target = to[way] as number
      if (share[way] === 0 || met.has(target)) continue
      met.add(target)
      open.push(target)
    }
  }
  return new Set([...met].flatMap((at) => steps[at]?.id ?? []))
}
