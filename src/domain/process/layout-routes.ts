import { takesTime } from './graph.ts'
import type { Grid, Way } from './layout-grid.ts'
import type { Step } from './process.ts'

/** A line along the flow: in the middle of a row (moved by `off`), or on a track between rows. */
export type Along = { kind: 'row'; row: number; off: number } | { kind: 'track'; channel: number; group: string }
/** A line across the flow: in the middle of a rank (moved by `off`), or on a track between ranks. */
export type Across = { kind: 'rank'; rank: number; off: number } | { kind: 'track'; channel: number; group: string }
export type Line = { along: Along } | { across: Across }
/** How a way is drawn: lines along and across in turns, each beginning where the one before ends. */
export type Route = Way & { lines: Line[] }

/** Channel n lies before rank n, or over row n. */
const row = (at: number): Line => ({ along: { kind: 'row', row: at, off: 0 } })
const rank = (at: number, off = 0): Line => ({ across: { kind: 'rank', rank: at, off } })
const between = (channel: number, group: string): Line => ({ across: { kind: 'track', channel, group } })
const beside = (channel: number, group: string): Line => ({ along: { kind: 'track', channel, group } })

/** How far from the middle of a box its loops leave and come back. */
const LOOP = 16

/** A route for every way, none of which runs through a step. Plain ones first: they get the straight lines. */
export function routesOf(grid: Grid): Route[] {
  const roads = roadsOf(grid)
  const length = ({ from, to }: Way): number => Math.abs(at(grid.rank, to) - at(grid.rank, from)) + (at(grid.row, to) === at(grid.row, from) ? 0 : 1)
  const sorted = grid.ways.map((way, i) => ({ way, i })).sort((a, b) => Number(a.way.back) - Number(b.way.back) || length(a.way) - length(b.way) || a.i - b.i)
  return sorted.map(({ way }) => ({ ...way, lines: way.back ? looped(grid, way) : (plain(grid, roads, way) ?? roundabout(grid, way)) }))
}

const at = (list: readonly number[], i: number): number => list[i] ?? 0
const isGateway = ({ steps }: Grid, step: number): boolean => ['choice', 'fork', 'join'].includes(steps[step]?.kind ?? '')
/** Gateways where ways part or meet use their sides; one way in or out keeps to the direction of the flow. */
const parts = (grid: Grid, step: number): boolean => isGateway(grid, step) && (grid.exits[step]?.length ?? 0) > 1
const meets = (grid: Grid, step: number): boolean => isGateway(grid, step) && (grid.entries[step]?.length ?? 0) > 1

/** Who drives through the free places of the grid: those of one source or of one target may share a road. */
type Roads = { take: (way: Way, places: readonly Place[]) => boolean }
type Place = { rank: number; row: number; along: boolean; across: boolean }

function roadsOf({ rows, stepAt }: Grid): Roads {
  const taken = { along: new Map<number, Way>(), across: new Map<number, Way>() }
  const shares = (a: Way, b: Way | undefined): boolean => !b || a.from === b.from || a.to === b.to
  return {
    take(way, places) {
      const key = (place: Place): number => place.rank * rows + place.row
      const wanted = kinds.flatMap((kind) => places.flatMap((place) => (place[kind] ? [{ kind, at: key(place) }] : [])))
      const fits = places.every((place) => stepAt(place.rank, place.row) === undefined) && wanted.every(({ kind, at: place }) => shares(way, taken[kind].get(place)))
      if (fits) for (const { kind, at: place } of wanted) taken[kind].set(place, taken[kind].get(place) ?? way)
      return fits
    },
  }
}
const kinds = ['along', 'across'] as const

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
const alongRow = (atRow: number, from: number, to: number): Place[] => range(from, to).map((each) => ({ rank: each, row: atRow, along: true, across: false }))
const acrossRank = (atRank: number, a: number, b: number): Place[] =>
  range(Math.min(a, b) + 1, Math.max(a, b) - 1).map((each) => ({ rank: atRank, row: each, along: false, across: true }))
const corner = (atRank: number, atRow: number): Place => ({ rank: atRank, row: atRow, along: true, across: true })

/** The first of the simple shapes that is free: straight on; out of a gateway's side; into a gateway's side; one step over between two ranks. */
function plain(grid: Grid, roads: Roads, way: Way): Line[] | null {
  const [c1, c2, r1, r2] = [at(grid.rank, way.from), at(grid.rank, way.to), at(grid.row, way.from), at(grid.row, way.to)]
  if (r1 === r2) return roads.take(way, alongRow(r1, c1 + 1, c2 - 1)) ? [row(r1)] : null
  if (parts(grid, way.from) && roads.take(way, [...acrossRank(c1, r1, r2), corner(c1, r2), ...alongRow(r2, c1 + 1, c2 - 1)])) return [rank(c1), row(r2)]
  if (meets(grid, way.to) && roads.take(way, [...alongRow(r1, c1 + 1, c2 - 1), corner(c2, r1), ...acrossRank(c2, r1, r2)])) return [row(r1), rank(c2)]
  return stepped(grid, roads, way)
}

/** Right behind the step where several ways leave it, else right before the target. */
function stepped(grid: Grid, roads: Roads, way: Way): Line[] | null {
  const [c1, c2, r1, r2] = [at(grid.rank, way.from), at(grid.rank, way.to), at(grid.row, way.from), at(grid.row, way.to)]
  const early = (grid.exits[way.from]?.length ?? 0) > 1
  const turn = (early ? [c1 + 1, c2] : [c2, c1 + 1]).find((each) => roads.take(way, [...alongRow(r1, c1 + 1, each - 1), ...alongRow(r2, each, c2 - 1)]))
  return turn === undefined ? null : [row(r1), between(turn, early ? `from ${way.from}` : `to ${way.to}`), row(r2)]
}

/** Where something stands in the way: along a track between the rows, beside the row of the target. Gateways are left and entered by their sides. */
function roundabout(grid: Grid, way: Way): Line[] {
  const [c1, c2, r1, r2] = [at(grid.rank, way.from), at(grid.rank, way.to), at(grid.row, way.from), at(grid.row, way.to)]
  const channel = r1 < r2 ? r2 : r2 + 1
  const touches = (each: number): boolean => channel === each || channel === each + 1
  const out = parts(grid, way.from) && touches(r1) ? [rank(c1)] : [row(r1), between(c1 + 1, `from ${way.from}`)]
  const into = meets(grid, way.to) ? [rank(c2)] : [between(c2, `to ${way.to}`), row(r2)]
  return [...out, beside(channel, `to ${way.to}`), ...into]
}

/** How far from its middle a loop leaves or enters a step: a gateway has its corner for that, unless other ways may use it. */
function aside(grid: Grid, step: number, isBusy: typeof parts): number {
  if (isGateway(grid, step)) return !isBusy(grid, step) ? 0 : grid.steps[step]?.kind === 'choice' ? LOOP / 2 : LOOP / 4
  return takesTime(grid.steps[step] as Step) ? LOOP : LOOP / 2
}

/** A loop leaves below or over its step, goes back between the rows, and comes in from there, else from the left. */
function looped(grid: Grid, way: Way): Line[] {
  const [c1, c2, r1, r2] = [at(grid.rank, way.from), at(grid.rank, way.to), at(grid.row, way.from), at(grid.row, way.to)]
  const channel = r1 > r2 ? r1 : r1 + 1
  const into = channel === r2 || channel === r2 + 1 ? [rank(c2, -aside(grid, way.to, parts))] : [between(c2, `back to ${way.to}`), row(r2)]
  return [rank(c1, aside(grid, way.from, meets)), beside(channel, `back to ${way.to}`), ...into]
}
