import { inputSchemaOf, type JsonSchema } from '../../changes/input-schema.ts'
import { changeNamed } from '../../changes/make-change.ts'
import { type ChangeName, changeNames } from '../../changes/registry.ts'
import { fieldWord } from '../../locales/change-sentence.ts'
import { formatOf } from '../../locales/format.ts'
import { labelled } from '../../locales/labelled.ts'
import type { Session } from '../session.ts'

/** `sixgate changes [NAME]`: what can be changed, with which fields, and who may. */
export async function changes({ name }: { name?: string }, session: Session): Promise<void> {
  if (name !== undefined) changeNamed(name)
  const names = name === undefined ? changeNames : [name as ChangeName]
  const value = names.map((each) => ({ name: each, may: ['operator', ...changeNamed(each).may.filter((role) => role !== 'operator')], input: inputSchemaOf(each) }))
  if (session.json) return session.answer(name === undefined ? value : value[0], () => [])
  const words = await session.locale()
  const { heads, messages } = session.words
  const { paint } = session
  if (name === undefined) {
    const rows = value.map(({ name: each, input }) => [each, words.changeNames[each], Object.keys(input.properties ?? {}).join(' ')])
    return session.answer(null, () => session.table([{ head: heads.change }, { head: heads.what }, { head: heads.field }], rows))
  }
  session.answer(null, () => value.flatMap(({ name: each, may, input }) => [
    paint.bold(`${each}: ${words.changeNames[each]}`),
    labelled(messages.whoMay, formatOf(words.id).list(may.map((role) => words.method.roles[role as 'operator']))),
    '',
    ...(fieldRows(input).length === 0 ? [messages.noFields] : session.table(
      [{ head: heads.field }, { head: heads.type }, { head: '' }, { head: heads.meaning }],
      fieldRows(input).map(({ field, type, optional }) => {
        const [last = '', above = ''] = field.split('.').reverse()
        const { label, hint } = fieldWord(words, last)
        // The three figures of a step are minutes; those of a task, working days.
        const unit = above === 'work' || above === 'wait' ? fieldWord(words, above).label : hint
        return [`--${field}`, type, optional ? messages.optional : '', unit ? `${label} (${unit})` : label]
      }),
    )),
  ]))
}

type FieldRow = { field: string; type: string; optional: boolean }

/** The fields of an input, also those within objects and lists (`ratings.0.rating`). */
function fieldRows(schema: JsonSchema, before = '', optional = false): FieldRow[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const inner = bare(property as JsonSchema)
    const may = optional || !(schema.required ?? []).includes(name)
    const items = inner.items && typeof inner.items === 'object' && !Array.isArray(inner.items) ? bare(inner.items as JsonSchema) : null
    if (inner.properties) return fieldRows(inner, `${before}${name}.`, may)
    if (items?.properties) return fieldRows(items, `${before}${name}.0.`, may)
    return [{ field: before + name, type: items ? `${typeOf(items)} …` : typeOf(inner), optional: may }]
  })
}

/** What stands behind "or null". */
const bare = (schema: JsonSchema): JsonSchema => (schema.anyOf?.find((choice) => (choice as JsonSchema).type !== 'null') as JsonSchema | undefined) ?? schema

const typeOf = ({ enum: values, format, type }: JsonSchema): string => (values ? values.join('|') : format === 'date' ? 'YYYY-MM-DD' : String(type ?? 'JSON'))
