/** A list of whole numbers that grows, in a typed array. */
export type Growing = { values: Int32Array; length: number }

export const growing = (): Growing => ({ values: new Int32Array(4), length: 0 })

export function pushTo(list: Growing, value: number): void {
  if (list.length === list.values.length) {
    const wider = new Int32Array(list.length * 2)
    wider.set(list.values)
    list.values = wider
  }
  list.values[list.length] = value
  list.length += 1
}

/** Takes one value out; the last one comes into its place. */
export function dropFrom(list: Growing, value: number): void {
  const at = list.values.indexOf(value)
  if (at < 0 || at >= list.length) return
  list.length -= 1
  list.values[at] = list.values[list.length] as number
}

/** Whole numbers of 32 bits but 0 as keys, each with its own small number in the order in which they first came: a hash table in typed arrays. */
export type Numbering = { idOf: (key: number) => number; known: (key: number) => number; size: () => number }

export function numbering(): Numbering {
  let keys = new Int32Array(1_024)
  let ids = new Int32Array(1_024)
  let count = 0

  /** Where a key stands, or the free place for it. */
  function placeOf(key: number): number {
    const mask = keys.length - 1
    let at = Math.imul(key, 0x9e3779b1) & mask
    while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask
    return at
  }

  function widen(): void {
    const before = keys
    const beforeIds = ids
    keys = new Int32Array(before.length * 2)
    ids = new Int32Array(before.length * 2)
    for (let i = 0; i < before.length; i += 1) {
      const key = before[i] as number
      if (key === 0) continue
      const at = placeOf(key)
      keys[at] = key
      ids[at] = beforeIds[i] as number
    }
  }

  return {
    size: () => count,
    known: (key) => {
      const at = placeOf(key)
      return keys[at] === 0 ? -1 : (ids[at] as number)
    },
    idOf: (key) => {
      const at = placeOf(key)
      if (keys[at] !== 0) return ids[at] as number
      keys[at] = key
      ids[at] = count
      count += 1
      if (count * 2 > keys.length) widen()
      return count - 1
    },
  }
}
