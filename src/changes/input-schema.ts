import { z } from 'zod'
import { changeNamed } from './make-change.ts'

export type JsonSchema = z.core.JSONSchema.BaseSchema

const made = new Map<string, JsonSchema>()

/** What a change takes, as a JSON Schema (2020-12). Throws Problem `change-unknown`. */
export function inputSchemaOf(change: string): JsonSchema {
  const known = made.get(change)
  if (known) return known
  const { input } = changeNamed(change)
  const { $schema, ...schema } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })
  made.set(change, schema)
  return schema
}
