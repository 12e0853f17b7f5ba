type Key = object | string | number | null

/**
 * A function that remembers its last answers for the values it read: `keys` names them, objects by identity
 * (weakly, so nothing lives longer for it), the rest by value. Nothing can be stale: values are never altered.
 */
export function remember<A extends unknown[], R>(keys: (...args: A) => Key[], compute: (...args: A) => R): (...args: A) => R {
  const root = new WeakMap<object, Map<string, { rest: object[]; answer: R }>>()
  return (...args) => {
    const all = keys(...args)
    const objects = all.filter((key): key is object => typeof key === 'object' && key !== null)
    const [first, ...rest] = objects
    if (!first) return compute(...args)
    const name = all.map(nameOf).join('\u0000')
    const byName = root.get(first) ?? new Map<string, { rest: object[]; answer: R }>()
    root.set(first, byName)
    const known = byName.get(name)
    if (known?.rest.length === rest.length && known.rest.every((key, i) => key === rest[i])) return known.answer
    const answer = compute(...args)
    if (byName.size > 24) byName.clear()
    byName.set(name, { rest, answer })
    return answer
  }
}

/** Objects are compared by identity; what stands at their place says only that there is one. */
const nameOf = (key: Key): string => (key === null ? '-' : typeof key === 'object' ? '+' : `${typeof key} ${key}`)
