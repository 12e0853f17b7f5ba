export type FieldPairs = Record<string, string | string[]>

/**
 * Takes `--field value` and `--field=value` out of the arguments of `change`: they are the change's, not the command's. A field
 * named twice is a list; one without a value is "yes". What the command itself knows (`own`: name → takes a value) stays.
 */
export function takeFields(argv: readonly string[], own: Readonly<Record<string, boolean>>): { rest: string[]; fields: FieldPairs } {
  const rest: string[] = []
  const pairs: [string, string][] = []
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at] as string
    const found = /^--([^=]+)(?:=(.*))?$/s.exec(argument)
    const [, name = '', given] = found ?? []
    const next = argv[at + 1]
    if (!found) rest.push(argument)
    else if (Object.hasOwn(own, name)) {
      rest.push(argument)
      if (own[name] && given === undefined && next !== undefined) rest.push(argv[(at += 1)] as string)
    } else if (given !== undefined) pairs.push([name, given])
    else if (next === undefined || /^--[a-z]/i.test(next)) pairs.push([name, 'true'])
    else pairs.push([name, argv[(at += 1)] as string])
  }
  return { rest, fields: grouped(pairs) }
}

function grouped(pairs: readonly [string, string][]): FieldPairs {
  const groups = new Map<string, string[]>()
  for (const [name, value] of pairs) groups.set(name, [...(groups.get(name) ?? []), value])
  return Object.fromEntries([...groups].map(([name, values]) => [name, values.length === 1 ? (values[0] as string) : values]))
}
