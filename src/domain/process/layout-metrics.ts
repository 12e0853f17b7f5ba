import type { FlowWay, LaidLane, LaidOut, Point } from './laid-out.ts'
import type { Channels } from './layout-channels.ts'
import type { Grid } from './layout-grid.ts'
import type { Line } from './layout-routes.ts'
import type { Tracks } from './layout-tracks.ts'

/** Where ranks, rows and tracks lie in a picture. */
export type Metrics = {
  size: Pick<LaidOut, 'width' | 'height'>
  lanes: LaidLane[]
  /** The middle of a rank, along the flow; of a row, across it. */
  rank: (at: number) => number
  row: (at: number) => number
  point: (along: number, across: number) => Point
  at: (line: Line) => number
  crossing: (a: Line, b: Line) => Point
  /** Whether a line is vertical. */
  isAcross: (line: Line) => boolean
  label: (points: readonly Point[], lines: readonly Line[]) => Point & { width: number }
}

/** Room for the names of lanes: beside them, or over them. */
const HEAD = { right: 112, down: 36 } as const
const TRACK = 12
/** Before the first and after the last track between two ranks; arrow heads need as much. */
const PAD = { right: 20, down: 15 } as const
/** Room for what stands at the ways out of a choice, in its rank's channel. */
const LABELS = { right: 74, down: 14 } as const
/** Least room between a step and the border of its lane, and between two rows of one lane. */
const LANE = { right: 16, down: 12 } as const
const ROWS = { right: 22, down: 22 } as const

/** How long each kind is along the flow and how wide a row is across it. */
const LONG = { right: { box: 156, gateway: 50, event: 36, named: 100 }, down: { box: 68, gateway: 40, event: 28, named: 58 } } as const
const WIDE = { right: 86, down: 148 } as const

export function metricsOf(grid: Grid, channels: Channels, way: FlowWay): Metrics {
  const ranks = ranksAlong(grid, channels.across, way)
  const rows = rowsAcross(grid, channels.along, way)
  const head = HEAD[way]
  const at = (line: Line): number => {
    if ('along' in line) return line.along.kind === 'row' ? (rows.middle[line.along.row] ?? 0) + line.along.off : trackAt(rows.tracks, channels.along, line.along)
    return head + (line.across.kind === 'rank' ? (ranks.middle[line.across.rank] ?? 0) + line.across.off : trackAt(ranks.tracks, channels.across, line.across))
  }
  const point = (along: number, across: number): Point => (way === 'right' ? { x: along, y: across } : { x: across, y: along })
  const total = head + ranks.length
  return {
    size: way === 'right' ? { width: total, height: rows.length } : { width: rows.length, height: total },
    lanes: rows.lanes.map(({ name, from, to }) => (way === 'right' ? { name, x: 0, y: from, width: total, height: to - from } : { name, x: from, y: 0, width: to - from, height: total })),
    rank: (each) => head + (ranks.middle[each] ?? 0), row: (each) => rows.middle[each] ?? 0, point, at,
    crossing: (a, b) => ('along' in a ? point(at(b), at(a)) : point(at(a), at(b))),
    isAcross: (line) => ('across' in line) === (way === 'right'),
    label: (points, lines) => labelOf(points, lines, way),
  }
}

const trackAt = (starts: readonly number[], tracks: readonly Tracks[], { channel, group }: { channel: number; group: string }): number =>
  (starts[channel] ?? 0) + (tracks[channel]?.track.get(group) ?? 0) * TRACK

type Lined = { middle: number[]; tracks: number[]; length: number }

function ranksAlong(grid: Grid, tracks: readonly Tracks[], way: FlowWay): Lined {
  const { lengths, labelled } = rankFacts(grid, way)
  const lined: Lined = { middle: [], tracks: [], length: 0 }
  for (const [channel, length] of [...lengths, null].entries()) {
    const isEdge = channel === 0 || length === null
    lined.tracks.push(lined.length + PAD[way])
    lined.length += channelRoom(tracks[channel]?.count ?? 0, isEdge, way) + (labelled.has(channel) && !isEdge ? LABELS[way] : 0)
    if (length === null) break
    lined.middle.push(lined.length + length / 2)
    lined.length += length
  }
  return lined
}

const channelRoom = (count: number, isEdge: boolean, way: FlowWay): number =>
  Math.max(isEdge ? PAD[way] : 2 * PAD[way], count === 0 ? 0 : 2 * PAD[way] + (count - 1) * TRACK)

/** How long each rank is, and the channels in which flows have texts. */
function rankFacts({ steps, rank, ranks, exits }: Grid, way: FlowWay): { lengths: number[]; labelled: Set<number> } {
  const lengths = Array.from({ length: ranks }, () => 0)
  const labelled = new Set<number>()
  for (const [i, { kind, name, next }] of steps.entries()) {
    const each = rank[i] ?? 0
    lengths[each] = Math.max(lengths[each] ?? 0, lengthOf(kind, name !== '', way))
    const isChoice = kind !== 'fork' && (exits[i]?.length ?? 0) > 1
    if (isChoice || next.some(({ label }) => label !== '')) labelled.add(each + 1)
  }
  return { lengths, labelled }
}

function lengthOf(kind: Grid['steps'][number]['kind'], named: boolean, way: FlowWay): number {
  const { box, gateway, event, named: withName } = LONG[way]
  if (kind === 'start' || kind === 'end') return named ? Math.max(event, withName) : event
  if (kind === 'choice' || kind === 'fork' || kind === 'join') return named ? withName : gateway
  return box
}

function rowsAcross({ lanes, rows }: Grid, tracks: readonly Tracks[], way: FlowWay): Lined & { lanes: { name: string; from: number; to: number }[] } {
  const lined: Lined = { middle: [], tracks: [], length: 0 }
  const lane = LANE[way]
  const laid = lanes.map(({ name, first, rows: own }) => {
    const from = lined.length
    // The tracks over the first row of all belong to its lane; between two lanes they lie in the upper one.
    if (first === 0) openRow(lined, lane + trackRoom(tracks[0]?.count ?? 0), lane)
    else lined.length += lane
    for (let row = first; row < first + own; row += 1) {
      lined.middle.push(lined.length + WIDE[way] / 2)
      lined.length += WIDE[way]
      const least = row === first + own - 1 ? lane : ROWS[way]
      openRow(lined, Math.max(least, lane + trackRoom(tracks[row + 1]?.count ?? 0)), lane)
    }
    return { name, from, to: lined.length }
  })
  return { ...lined, lanes: rows === 0 ? [] : laid }
}

const trackRoom = (count: number): number => (count === 0 ? 0 : (count - 1) * TRACK + 10)

function openRow(lined: Lined, room: number, first: number): void {
  lined.tracks.push(lined.length + first)
  lined.length += room
}

/** A text stands where the way has left those it shares its beginning with: over that line, or right of it. */
function labelOf(points: readonly Point[], lines: readonly Line[], way: FlowWay): Point & { width: number } {
  const turnsBetween = lines[1] && 'across' in lines[1] && lines[1].across.kind === 'track'
  const isOut = lines[0] && 'along' in lines[0]
  const segment = isOut ? (lines.length >= 3 && turnsBetween ? 2 : 0) : 1
  const [a, b] = [points[segment], points[segment + 1]] as [Point, Point]
  if (way === 'down') return { x: Math.min(a.x, b.x) + 6, y: Math.min(a.y, b.y) + (a.y < b.y ? 15 : Math.abs(b.y - a.y) - 8), width: 84 }
  const leftwards = b.x < a.x
  const room = Math.abs(b.x - a.x)
  const width = Math.max(40, Math.min(150, room - 16))
  return { x: leftwards ? a.x - width - 4 : a.x + 5, y: a.y - 6, width }
}
