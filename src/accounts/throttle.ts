/** So many failures within the window are free; then one waits until the oldest of them is past. */
const MOST_FAILURES = 10
const WINDOW_MS = 15 * 60_000
/** Counters kept at most; the ones not touched for longest go first, so that hostile names cannot fill the memory. */
const MOST_LANES = 20_000

type Failure = { atMs: number; account: string | null }

/** Failed attempts of late: by account, by address, by known browser. Old ones are forgotten by themselves. */
export type Lanes = Map<string, Failure[]>

/** Counts a failure; what is past is forgotten on the way. */
export function countFailure(lanes: Lanes, lane: string, atMs: number, account: string | null = null): void {
  const recent = within(lanes.get(lane), atMs)
  lanes.delete(lane)
  lanes.set(lane, [...recent, { atMs, account }].slice(-2 * MOST_FAILURES))
  const [oldest] = lanes.keys()
  if (lanes.size > MOST_LANES && oldest !== undefined) lanes.delete(oldest)
}

/** Takes one account's failures out of a counter. */
export function forgive(lanes: Lanes, lane: string, account: string): void {
  const left = (lanes.get(lane) ?? []).filter((failure) => failure.account !== account)
  if (left.length > 0) lanes.set(lane, left)
  else lanes.delete(lane)
}

/** How long one has to wait before the next attempt, in milliseconds; 0: not at all. Attempts under way count as failures. */
export function waitMs(lanes: Lanes, lane: string, nowMs: number, underWay = 0): number {
  const recent = within(lanes.get(lane), nowMs)
  const due = recent.at(-MOST_FAILURES)
  if (due) return due.atMs + WINDOW_MS - nowMs
  return recent.length + underWay < MOST_FAILURES ? 0 : 1_000
}

/** A clock that was set back makes failures of the future; they pass as well. */
const within = (failures: readonly Failure[] | undefined, nowMs: number): Failure[] => (failures ?? []).filter(({ atMs }) => Math.abs(nowMs - atMs) < WINDOW_MS)

/**
 * The counter of an address. Who has one address of IPv6 has 2^64 of them (RFC 6177), so the first half counts; IPv4 written
 * as IPv6 is IPv4.
 */
export function addressLane(address: string): string {
  const bare = address.slice(0, 64).toLowerCase().replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/, '')
  if (!bare.includes(':')) return `address:${bare}`
  const [before = '', after] = bare.split('::')
  const head = before.split(':').filter(Boolean)
  const tail = (after ?? '').split(':').filter(Boolean)
  const zeros = after === undefined ? [] : Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0')
  return `address:${[...head, ...zeros, ...tail].slice(0, 4).join(':')}`
}
