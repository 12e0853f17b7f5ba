import { z } from 'zod'
import { Brief } from '../domain/brief.ts'

type Json = Record<string, unknown>

/** The brief as a JSON Schema (draft 7, which editors' YAML support reads): every field with what it means. */
export function briefJsonSchema(): Json {
  const { $schema, ...schema } = z.toJSONSchema(Brief, { io: 'input', target: 'draft-7' })
  return {
    $schema, title: 'Brief of a CRM implementation project', description: 'What Sixgate makes a project of. Only name and start are needed.',
    ...(readable(schema) as Json),
  }
}

/** A field left empty counts as left out: saying "or null" at each would hide its type. A date needs no pattern beside its format. */
function readable(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(readable)
  if (typeof node !== 'object' || node === null) return node
  const { anyOf, ...rest } = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, readable(value)])) as Json & { anyOf?: Json[] }
  if (rest['format'] === 'date') delete rest['pattern']
  const choices = anyOf?.filter((choice) => choice['type'] !== 'null')
  if (!choices) return rest
  return choices.length === 1 ? { ...choices[0], ...rest } : { ...rest, anyOf: choices }
}
