import type { Grid } from './layout-grid.ts'
import type { Across, Along, Route } from './layout-routes.ts'
import { type Group, type Tracks, tracksOf } from './layout-tracks.ts'

/** The tracks of every channel: `across` those between ranks, `along` those between rows. */
export type Channels = { across: Tracks[]; along: Tracks[] }

/** A line moved this far from the middle does not run into the one it clashes with. */
const ASIDE = 11

/** Gives all lines their tracks. Lines that would lie on another one whatever the tracks are moved aside, in the routes themselves. */
export function channelsOf({ ranks, rows, row }: Pick<Grid, 'ranks' | 'rows' | 'row'>, routes: readonly Route[]): Channels {
  const across = gathering(ranks + 1)
  const along = gathering(rows + 1)
  for (const { lines, from, to } of routes) {
    lines.forEach((line, i) => {
      const ends = [lines[i - 1], lines[i + 1]].map((end) => (end && 'across' in end ? end.across : end?.along))
      if ('across' in line && line.across.kind === 'track') gather(across[line.across.channel], line.across.group, ends, [true, false])
      // A line across reaches a channel between rows from the side on which its step stands.
      if ('along' in line && line.along.kind === 'track') {
        const { channel, group } = line.along
        gather(along[channel], group, ends, [(row[from] ?? 0) < channel, (row[to] ?? 0) < channel])
      }
    })
  }
  return { across: across.map(tracked), along: along.map(tracked) }
}

type Stub = { group: string; name: string; end: { off: number } }
type Gathered = { groups: Map<string, Group>; stubs: Stub[] }
const gathering = (count: number): Gathered[] => Array.from({ length: count }, () => ({ groups: new Map(), stubs: [] }))

function gather(channel: Gathered | undefined, key: string, ends: readonly (Along | Across | undefined)[], near: readonly boolean[]): void {
  if (!channel) return
  const group = channel.groups.get(key) ?? { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY, first: new Set(), second: new Set() }
  channel.groups.set(key, group)
  ends.forEach((end, i) => {
    if (!end) return
    const place = placeOf(end)
    group.low = Math.min(group.low, place)
    group.high = Math.max(group.high, place)
    if (end.kind === 'track') return
    ;(near[i] ? group.first : group.second).add(String(place))
    channel.stubs.push({ group: key, name: String(place), end })
  })
}

/** In units of half a rank or row: the middle of one is odd, the channel before it even. */
function placeOf(end: Along | Across): number {
  if (end.kind === 'track') return 2 * end.channel
  return 2 * (end.kind === 'row' ? end.row : end.rank) + 1 + Math.sign(end.off) * 0.4
}

function tracked({ groups, stubs }: Gathered): Tracks {
  const tracks = tracksOf(groups)
  const moved = new Set<object>()
  for (const { group, stub } of tracks.clashes) {
    for (const { group: own, name, end } of stubs) {
      if (own !== group || name !== stub || moved.has(end)) continue
      moved.add(end)
      end.off += ASIDE
    }
  }
  return tracks
}
