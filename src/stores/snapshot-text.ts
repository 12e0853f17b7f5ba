/**
 * A thing as JSON that people can read and compare, in parts: one thing per line. What holds a list of things is spread over
 * lines, everything else stands in one. The last part closes it.
 */
export function* spread(value: object, indent: string): Generator<string> {
  const inner = `${indent}  `
  let before = Array.isArray(value) ? '[\n' : '{\n'
  for (const [key, child] of Object.entries(value) as [string, unknown][]) {
    if (child === undefined) continue
    yield `${before}${inner}${Array.isArray(value) ? '' : `${JSON.stringify(key)}: `}`
    if (holdsThings(child)) yield* spread(child, inner)
    else yield JSON.stringify(child)
    before = ',\n'
  }
  yield `\n${indent}${Array.isArray(value) ? ']' : '}'}`
}

const isThing = (value: unknown): value is object => typeof value === 'object' && value !== null

const isListOfThings = (value: unknown): value is object[] => Array.isArray(value) && isThing(value[0])

const holdsThings = (value: unknown): value is object => isListOfThings(value) || (isThing(value) && !Array.isArray(value) && Object.values(value).some(isListOfThings))
