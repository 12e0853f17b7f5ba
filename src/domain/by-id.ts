import { Problem } from './problem.ts'

/** Things are only ever appended and never removed, so a numbered list is sorted by its numbers: `task-7` before `task-12`. */
type Thing = { id: string }

/** The number in an id: 7 of `task-7`. */
export const numberOf = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1))

/** Where a thing stands in its list, -1 if nowhere. Long lists are numbered and searched by halving: no index to keep. */
export function positionOf(list: readonly Thing[], id: string): number {
  if (list.length <= 64) return list.findIndex((thing) => thing.id === id)
  const wanted = numberOf(id)
  let low = 0
  let high = list.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = numberOf(list[middle]?.id ?? '')
    if (there === wanted) return list[middle]?.id === id ? middle : -1
    if (there < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Where a thing belongs in its list: behind all, or before those that are numbered higher, so that what is put back stands where it stood. */
export function placeFor(list: readonly Thing[], id: string): number {
  const prefix = prefixOf(id)
  let at = list.length
  for (let before = list[at - 1]; before && prefixOf(before.id) === prefix && numberOf(before.id) > numberOf(id); before = list[at - 1]) at -= 1
  return at
}

/** Whether the things of a list are of one kind, numbered, and in the order of their numbers. */
export function areNumbered(list: readonly Thing[]): boolean {
  const prefix = prefixOf(list[0]?.id ?? '')
  return list.every(({ id }, at) => prefixOf(id) === prefix && (at === 0 ? numberOf(id) >= 0 : numberOf(id) > numberOf(list[at - 1]?.id ?? '')))
}

const prefixOf = (id: string): string => id.slice(0, id.lastIndexOf('-') + 1)

/** The thing of that id. Throws Problem `thing-unknown` with the kind's name. */
export function byId<T extends Thing>(list: readonly T[], id: string, kind: string): T {
  const thing = list[positionOf(list, id)]
  if (!thing) throw new Problem('thing-unknown', { kind, id })
  return thing
}

/** The thing of that id, if it was not withdrawn. Throws Problem `thing-unknown`. */
export const standingById = <T extends Thing & { withdrawn: unknown }>(list: readonly T[], id: string, kind: string): T => notWithdrawn(byId(list, id, kind), kind)

/** The thing itself. Throws Problem `thing-unknown` if it was withdrawn: from then on nobody knows it. */
export function notWithdrawn<T extends Thing & { withdrawn: unknown }>(thing: T, kind: string): T {
  if (thing.withdrawn) throw new Problem('thing-unknown', { kind, id: thing.id })
  return thing
}

/** The next free id of a list: one more than the last one, so that no number is used twice. */
export function nextId(list: readonly Thing[], prefix: string): string {
  const last = list.at(-1)
  return `${prefix}-${last ? numberOf(last.id) + 1 : 1}`
}

/** What has not been withdrawn. */
export const standing = <T extends { withdrawn: unknown }>(list: readonly T[]): T[] => list.filter((thing) => thing.withdrawn === null)
