import { z } from 'zod'
import { positionOf } from '../domain/by-id.ts'
import { Instant } from '../domain/day.ts'
import type { Entry } from '../domain/history.ts'
import { RoleId } from '../domain/ids.ts'
import { Project } from '../domain/project.ts'

const Path = z.array(z.string().max(300)).max(20)

/** A line as every version wrote it. A chain that holds says nothing of that: whoever makes an archive makes its hashes too. */
const Line = z.strictObject({
  format: z.int().min(1), version: z.int().min(1), at: Instant, by: z.strictObject({ id: z.string().min(1).max(100), role: RoleId }),
  change: z.string().regex(/^[a-z][a-z0-9-]{0,99}$/), input: z.record(z.string(), z.unknown()),
  patches: z.array(z.discriminatedUnion('op', [z.strictObject({ op: z.literal('set'), path: Path, value: z.unknown() }), z.strictObject({ op: z.literal('delete'), path: Path })])),
  prev: z.string(), hash: z.string(),
})

/** Why a line is no entry, as a code; null if it is one. */
export const entryFault = (entry: Entry): string | null => (Line.safeParse(entry).success ? null : 'invalid-format')

/**
 * What an entry made that cannot be, as codes: of each thing of a list that it touched the whole, of all else the field. So the project is
 * fit to be shown as it was after each change, and not at its end alone.
 */
export function placeFaults(project: Project, { patches }: Entry): string[] {
  const seen = new Set<string>()
  return patches.flatMap(({ path }) => {
    const { schema, value, place, gone } = placeIn(project, path)
    const key = place.join('/')
    if (gone || seen.has(key)) return []
    seen.add(key)
    return (schema.safeParse(value).error?.issues ?? []).slice(0, 1).map((issue) => `project-invalid:${[...place, ...issue.path].join('.')}: ${issue.message}`)
  })
}

type Place = { schema: z.ZodType; value: unknown; place: string[]; gone: boolean }

/** Down a path, as far as objects lead, and to the first thing of a list. */
function placeIn(project: Project, path: readonly string[]): Place {
  let at: Place = { schema: Project, value: project, place: [], gone: false }
  for (const key of path) {
    const { schema, value, place } = at
    if (schema instanceof z.ZodArray && Array.isArray(value)) {
      const item: unknown = value[positionOf(value as { id: string }[], key)]
      return { schema: schema.element as z.ZodType, value: item, place: [...place, key], gone: item === undefined }
    }
    const next = schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>)[key] : schema instanceof z.ZodRecord ? (schema.valueType as z.ZodType) : undefined
    if (!next || typeof value !== 'object' || value === null) return at
    const held = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
    at = { schema: next, value: held, place: [...place, key], gone: held === undefined && schema instanceof z.ZodRecord }
  }
  return at
}
