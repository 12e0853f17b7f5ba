/** Deeper than any input of ours, far below what runs out of stack. */
const MAX_DEPTH = 40

/** Where a value has a field of its own named `__proto__` (a schema would pass over it in silence) or is absurdly deep, null if nowhere. */
export function protoPath(value: unknown, path: string[] = []): string | null {
  if (typeof value !== 'object' || value === null) return null
  if (path.length > MAX_DEPTH) return path.join('.')
  for (const [key, child] of Object.entries(value)) {
    if (key === '__proto__') return [...path, key].join('.')
    const found = protoPath(child, [...path, key])
    if (found !== null) return found
  }
  return null
}
