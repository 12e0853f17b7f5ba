export type FieldPairs = Record<string, string | string[]>

/**
 * Takes `--field value` and `--field=value` out of the arguments of `change`: they are the change's, not the command's. A field
 * named twice is a list; one without a value is "yes". What the command itself knows (`own`: name → takes a value) stays.
 */
export function takeFields(argv: readonly string[], own: Readonly<Record<string, boolean>>): { rest: string[]; fields: FieldPairs } {
  const rest: string[] = []
  const pairs: [string, string][] = []
  const waiting = [...argv]
  while (waiting.length > 0) {
    const argument = waiting.shift() as string
    const [, name = '', given] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? []
    if (name !== '' && !Object.hasOwn(own, name)) {
      pairs.push([name, given ?? valueFrom(waiting)])
      continue
    }
    rest.push(argument)
    if (own[name] && given === undefined) rest.push(...waiting.splice(0, 1))
  }
  return { rest, fields: grouped(pairs) }
}

/** The value of a field from the arguments after it: the next one, unless that is an option itself. */
function valueFrom(waiting: string[]): string {
  const [next] = waiting
  if (next === undefined || /^--[a-z]/i.test(next)) return 'true'
  waiting.shift()
  return next
}

function grouped(pairs: readonly [string, string][]): FieldPairs {
  const groups = new Map<string, string[]>()
  for (const [name, value] of pairs) groups.set(name, [...(groups.get(name) ?? []), value])
  return Object.fromEntries([...groups].map(([name, values]) => [name, values.length === 1 ? (values[0] as string) : values]))
}
