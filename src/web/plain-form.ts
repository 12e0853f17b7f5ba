import { z } from 'zod'
import { Problem } from '../domain/problem.ts'
import { faultSentence } from '../locales/fault.ts'
import { faultsOf, trapIn } from '../domain/faults.ts'
import type { Ask } from './ask.ts'
import type { FieldOf, Option } from './change-form.ts'

/** A field of a form that changes no project: its words stand with it. */
export type PlainField = Omit<FieldOf, 'type' | 'label'> & { label: string; type?: FieldOf['type'] | 'password' | 'email'; options?: Option[] }

/** What the partial `plain-form` prints. */
export type PlainForm = {
  action: string
  hidden: { name: string; value: string }[]
  form: { values: Record<string, string>; errors: Record<string, string> }
  fields: (PlainField & { id: string; hint: string })[]
  text: string
  submit: string
  tone: 'primary' | 'plain' | 'danger'
  /** Fields beside each other. */
  wide: boolean
  /** Was refused, so it stands open with what was typed. */
  failed: boolean
}

type Options = { action: string; fields?: PlainField[]; values?: Record<string, string>; hidden?: Record<string, string>; submit: string; text?: string; tone?: PlainForm['tone']; wide?: boolean }

/** A form of the pages around accounts. Refused, it comes back with what was typed, but for passwords. */
export function plainForm({ posted, reader: { words } }: Ask, name: string, { action, fields = [], values = {}, hidden = {}, submit, text = '', tone = 'plain', wide = false }: Options): PlainForm {
  const failed = posted?.change === name
  return {
    action, submit, text, tone, wide, failed,
    hidden: Object.entries(hidden).map(([field, value]) => ({ name: field, value })),
    form: {
      values: failed ? { ...values, ...posted.values } : values,
      errors: failed ? Object.fromEntries(posted.faults.map(({ path, message }) => [path, faultSentence(words, message)])) : {},
    },
    fields: fields.map((field) => ({ ...field, id: `${name}-${field.name}`, hint: field.hint ?? '' })),
  }
}

/** What a form sent, by a schema; unknown fields are refused. Throws Problem `account-invalid` with the fields at fault. */
export function sentIn<T>(schema: z.ZodType<T>, body: unknown): T {
  const given = { ...((body ?? {}) as Record<string, unknown>) }
  const trap = trapIn(given)
  const parsed = trap ? null : schema.safeParse(given)
  if (parsed?.success) return parsed.data
  throw new Problem('account-invalid', { faults: parsed ? faultsOf(parsed.error, schema, given).slice(0, 20) : trap ? [trap] : [] })
}

/** A field that may be left empty. */
export const orNull = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' ? null : value), schema.nullable())

/** A tick box sends its hidden "false", and "true" after it where it is ticked. */
export const ticked = z.preprocess((value) => (Array.isArray(value) ? value.at(-1) : value), z.enum(['true', 'false'])).transform((value) => value === 'true')
