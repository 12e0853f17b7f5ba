import { processFaults } from './faults.ts'
import { type Graph, graphOf, probabilityOf, takesTime } from './graph.ts'
import { meanOf } from './pert.ts'
import type { Step } from './process.ts'

/** A step on the most likely course of a process. Minutes; `done`: after the start. `parallel`: others run at the same time. */
export type PathStop = { step: Step; wait: number; work: number; done: number; parallel: boolean }

/**
 * The single most likely course from the start to an end, in which nothing goes wrong and nothing goes back: each step that takes time with its
 * mean minutes. Branches that run at the same time follow one another in the list; what comes after them waits for the slowest. Empty for
 * a variant with faults.
 */
export function mainPath(steps: readonly Step[]): PathStop[] {
  const graph = graphOf(steps)
  if (processFaults(steps).length > 0 || !graph.start) return []
  const stops: PathStop[] = []
  const place = new Map(graph.order.map((id, at) => [id, at]))
  walk({ graph, place, chance: chancesOf(graph, place), stops }, graph.start.id, null, 0, false)
  return stops
}

type Place = ReadonlyMap<string, number>
type Walk = { graph: Graph; place: Place; chance: ReadonlyMap<string, number>; stops: PathStop[] }

const isAhead = (place: Place, from: string, to: string): boolean => (place.get(to) ?? -1) > (place.get(from) ?? 0)

/** The best chance to come from each step to an end without going back; a fork takes the better branch, as all of them meet again. */
function chancesOf({ order, step }: Graph, place: Place): Map<string, number> {
  const chance = new Map<string, number>()
  for (const id of order.toReversed()) {
    const from = step.get(id)
    if (!from) continue
    const ahead = from.next.map(({ to }, at) => (isAhead(place, id, to) ? probabilityOf(from, at) * (chance.get(to) ?? 0) : 0))
    chance.set(id, from.kind === 'end' ? 1 : Math.max(0, ...ahead))
  }
  return chance
}

/** Goes on from a step until an end or the join given; tells how many minutes after the start that is. */
function walk(on: Walk, from: string, until: string | null, begun: number, parallel: boolean): number {
  const { graph: { step, joinOf }, stops } = on
  let done = begun
  for (let id: string | null = from; id !== null && id !== until; ) {
    const at = step.get(id)
    if (!at) return done
    const join = joinOf.get(id)
    if (join !== undefined) {
      const begins = done
      done = Math.max(...at.next.map(({ to }) => walk(on, to, join, begins, true)))
      id = join
    } else {
      if (takesTime(at)) {
        const [wait, work] = [meanOf(at.wait), meanOf(at.work)]
        done += wait + work
        stops.push({ step: at, wait, work, done, parallel })
      }
      id = likeliest(on, at)
    }
  }
  return done
}

function likeliest({ place, chance }: Walk, from: Step): string | null {
  let best: { to: string; chance: number } | null = null
  for (const [at, { to }] of from.next.entries()) {
    const found = isAhead(place, from.id, to) ? probabilityOf(from, at) * (chance.get(to) ?? 0) : 0
    if (found > (best?.chance ?? 0)) best = { to, chance: found }
  }
  return best?.to ?? null
}
