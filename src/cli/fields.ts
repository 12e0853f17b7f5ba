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
    const found = /^--([^=]+)(?:=(.*))?$/s.exec(argument)
    const [, name = '', given] = found ?? []
    if (!found) rest.push(argument)
    else if (Object.hasOwn(own, name)) rest.push(argument, ...(own[name] && given === undefined ? waiting.splice(0, 1) : []))
    else if (given !== undefined) pairs.push([name, given])
    else if (waiting[0] === undefined || /^--[a-z]/i.test(waiting[0])) pairs.push([name, 'true'])
    else pairs.push([name, waiting.shift() as string])
  }
  return { rest, fields: grouped(pairs) }
}

function grouped(pairs: readonly [string, string][]): FieldPairs {
  const groups = new Map<string, string[]>()
  for (const [name, value] of pairs) groups.set(name, [...(groups.get(name) ?? []), value])
  return Object.fromEntries([...groups].map(([name, values]) => [name, values.length === 1 ? (values[0] as string) : values]))
}
