/**
 * What runs along one channel between ranks or rows: lines that may share a track are one group. `low` and `high` say how far it
 * reaches. `first` and `second` name the stubs by which it is reached from the near and the far side of the channel: where a
 * line comes from the near side and another one goes on at the same place to the far side, the first must turn off before.
 */
export type Group = { low: number; high: number; first: Set<string>; second: Set<string> }

export type Tracks = {
  /** The track of each group, counted from the near side. */
  track: ReadonlyMap<string, number>
  count: number
  /** Stubs that would run into another one whatever the tracks: they need a place of their own. */
  clashes: { group: string; stub: string }[]
}

/** Gives every group of a channel a track, as few as that needs, the same for the same groups. */
export function tracksOf(groups: ReadonlyMap<string, Group>): Tracks {
  const before = mustComeFirst(groups)
  const track = new Map<string, number>()
  const onTrack: Group[][] = []
  const clashes: Tracks['clashes'] = []
  for (const [key, group] of inOrder(groups, before)) {
    let at = 0
    for (const { other, stub } of before.get(key) ?? []) {
      const there = track.get(other)
      if (there === undefined) clashes.push({ group: key, stub })
      else at = Math.max(at, there + 1)
    }
    while (onTrack[at]?.some(({ low, high }) => low <= group.high && group.low <= high)) at += 1
    onTrack[at] = [...(onTrack[at] ?? []), group]
    track.set(key, at)
  }
  return { track, count: onTrack.length, clashes }
}

type Before = ReadonlyMap<string, { other: string; stub: string }[]>

/** Each group after those that must turn off before it; where they wait for each other, the first one goes. */
function inOrder(groups: ReadonlyMap<string, Group>, before: Before): [string, Group][] {
  const waiting = new Map([...groups].sort(([, a], [, b]) => a.low - b.low))
  const ordered: [string, Group][] = []
  while (waiting.size > 0) {
    const all = [...waiting]
    const isFree = ([key]: [string, Group]): boolean => (before.get(key) ?? []).every(({ other }) => !waiting.has(other))
    const free = all.filter(isFree)
    for (const each of free.length > 0 ? free : all.slice(0, 1)) {
      ordered.push(each)
      waiting.delete(each[0])
    }
  }
  return ordered
}

/** For each group those that must turn off before it, and at which stub. */
function mustComeFirst(groups: ReadonlyMap<string, Group>): Before {
  const firsts = new Map<string, string[]>()
  for (const [key, { first }] of groups) for (const stub of first) firsts.set(stub, [...(firsts.get(stub) ?? []), key])
  return new Map([...groups].map(([key, { second }]) =>
    [key, [...second].flatMap((stub) => (firsts.get(stub) ?? []).flatMap((other) => (other === key ? [] : [{ other, stub }])))]))
}
