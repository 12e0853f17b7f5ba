import type { z } from 'zod'
import type { Fault } from './problem.ts'

/**
 * What a schema found, place by place. A message is a code, with an argument after a colon where there is one:
 * `required`, `wrong-type:number`, `not-one-of:a, b`, `too-long:300`, `unknown-field:goLive`. Own codes of a schema stay as they are.
 */
export function faultsOf(error: z.ZodError, schema: z.ZodType, value: unknown): Fault[] {
  return error.issues.flatMap((issue) => faultsOfIssue(issue, schema, value, []))
}

const MAX_DEPTH = 50

/** What a schema does not see: an own field named `__proto__`, which it passes over, and a nesting without end. Null if all is well. */
export function trapIn(value: unknown, path: string[] = [], seen = new Set<object>()): Fault | null {
  if (typeof value !== 'object' || value === null || seen.has(value)) return null
  if (path.length > MAX_DEPTH) return { path: path[0] ?? '', message: 'too-deep' }
  seen.add(value)
  for (const key of Object.keys(value)) {
    if (key === '__proto__') return { path: [...path, key].join('.'), message: 'unknown-field' }
    const child = (value as Record<string, unknown>)[key]
    // Most of a large import are texts and numbers: a path is made only where it goes on.
    const found = typeof child === 'object' && child !== null ? trapIn(child, [...path, key], seen) : null
    if (found) return found
  }
  return null
}

function faultsOfIssue(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown, base: PropertyKey[]): Fault[] {
  const at = [...base, ...issue.path]
  const path = at.join('.')
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, at)
    return issue.keys.map((key) => ({ path: [...at, key].join('.'), message: unknownField(key, known) }))
  }
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find((branch) => branch.every((inner) => inner.code !== 'invalid_type' || inner.path.length > 0))
    if (meant) return meant.flatMap((inner) => faultsOfIssue(inner, schema, value, at))
    return [{ path, message: atPath(value, at) === null ? 'required' : `wrong-type:${expectedBy(issue.errors)}` }]
  }
  if (atPath(value, at) === null && issue.code !== 'custom') return [{ path, message: 'required' }]
  return [{ path, message: messageOf(issue) }]
}

function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type': return `wrong-type:${typeNames[issue.expected] ?? issue.expected}`
    case 'invalid_value': return `not-one-of:${issue.values.map(String).join(', ')}`
    case 'too_big': return `${bigNames[issue.origin] ?? 'too-large'}:${issue.maximum}`
    case 'too_small': return issue.origin === 'string' ? 'required' : `${issue.origin === 'array' ? 'too-few' : 'too-small'}:${issue.minimum}`
    case 'invalid_format': return issue.format === 'date' ? 'not-a-date' : 'invalid-format'
    default: return issue.message
  }
}

const typeNames: Record<string, string> = { string: 'text', int: 'whole-number', boolean: 'yes-no', array: 'list' }
const bigNames: Record<string, string> = { string: 'too-long', array: 'too-many' }

const expectedBy = (branches: z.core.$ZodIssue[][]): string =>
  branches.flatMap((branch) => branch.flatMap((inner) => (inner.code === 'invalid_type' ? [typeNames[inner.expected] ?? inner.expected] : []))).join('-or-')

const unknownField = (key: string, known: string[]): string => {
  const near = nearest(key, known)
  return near ? `unknown-field:${near}` : 'unknown-field'
}

/** What stands at a place; null where nothing does. */
const atPath = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((node, key) => (typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as Record<PropertyKey, unknown>)[key] : null), value) ?? null

/** The fields that an object at this place may have. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here = objectsIn(schema)
  for (const step of path) {
    if (typeof step === 'number') continue
    here = here.flatMap((object) => {
      const child = object._zod.def.shape[String(step)]
      return child ? objectsIn(child) : []
    })
  }
  return here.flatMap((object) => Object.keys(object._zod.def.shape))
}

/** The objects that stand behind optional, list and either-or. */
function objectsIn(schema: z.core.$ZodType): z.core.$ZodObject[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'object') return [schema as z.core.$ZodObject]
  if (def.type === 'array') return objectsIn(def.element)
  if (def.type === 'union') return def.options.flatMap((option) => objectsIn(option))
  if (def.type === 'optional' || def.type === 'nullable') return objectsIn(def.innerType)
  return []
}

/** The known name that a wrong one most likely meant, null when none is close. `go-live`, `GoLive` and `golive` all mean `goLive`. */
export function nearest(word: string, known: readonly string[]): string | null {
  const wanted = bare(word.slice(0, 60))
  let best: string | null = null
  let least = Math.min(4, Math.ceil(wanted.length / 2))
  for (const name of known) {
    const away = distance(wanted, bare(name))
    if (away >= least) continue
    least = away
    best = name
  }
  return best
}

const bare = (word: string): string => word.toLowerCase().replace(/[-_ ]/g, '')

/** How many letters must be added, taken out or replaced (Levenshtein). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    above = row
  }
  return above[b.length] ?? 0
}
