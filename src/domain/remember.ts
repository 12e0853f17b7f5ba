type Key = object | string | number | null
type Answered<R> = { keys: readonly Key[]; answer: R }

/** So many answers are kept for one object. */
const MOST = 24

/**
 * A function that remembers its last answers for the values it read: `keys` names them, objects by identity
 * (weakly, so nothing lives longer for it), the rest by value. Nothing can be stale: values are never altered.
 */
export function remember<A extends unknown[], R>(keys: (...args: A) => Key[], compute: (...args: A) => R): (...args: A) => R {
  const root = new WeakMap<object, Answered<R>[]>()
  return (...args) => {
    const asked = keys(...args)
    const first = asked.find(isObject)
    if (!first) return compute(...args)
    const kept = root.get(first)
    let at = kept?.length ?? 0
    for (let i = 0; kept && i < kept.length; i += 1) {
      const known = kept[i] as Answered<R>
      const likeness = likenessOf(known.keys, asked)
      if (likeness === 'same') return known.answer
      if (likeness === 'former') at = i
    }
    const answer = compute(...args)
    keep(root, first, at, { keys: asked, answer })
    return answer
  }
}

const isObject = (key: Key): key is object => typeof key === 'object' && key !== null

/** `former`: the same was asked of other objects, whose answer gives way to the new one. */
function likenessOf(known: readonly Key[], asked: readonly Key[]): 'same' | 'former' | 'other' {
  if (known.length !== asked.length) return 'other'
  let likeness: 'same' | 'former' = 'same'
  for (let i = 0; i < known.length; i += 1) {
    const [one, other] = [known[i] as Key, asked[i] as Key]
    if (one === other) continue
    if (!isObject(one) || !isObject(other)) return 'other'
    likeness = 'former'
  }
  return likeness
}

function keep<R>(root: WeakMap<object, Answered<R>[]>, first: object, at: number, answered: Answered<R>): void {
  // Looked up anew: what was computed may have asked the same function.
  const kept = root.get(first)
  if (!kept) root.set(first, [answered])
  else if (at < kept.length) kept[at] = answered
  else if (kept.length < MOST) kept.push(answered)
  else root.set(first, [answered])
}
