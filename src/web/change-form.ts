import type { ChangeName } from '../changes/registry.ts'
import { fieldWord } from '../locales/change-sentence.ts'
import { formFor, type ProjectAsk } from './ask.ts'
import type { Form } from './form.ts'
import { mayChange } from './may-change.ts'

export type Option = { value: string; label: string }

/** One control; what is not said follows from the field's name. */
export type FieldOf = {
  name: string
  label?: string
  hint?: string
  type?: 'text' | 'textarea' | 'date' | 'time' | 'number' | 'url' | 'checkbox'
  options?: Option[]
  rows?: number
  required?: boolean
  attributes?: Record<string, string | number>
  /** Takes the whole width. */
  wide?: boolean
}

/** A whole form that makes one change: what the partial `change-form` prints. */
export type ChangeForm = {
  form: Form
  title: string
  /** What the change does, above its fields. */
  text: string
  hidden: { name: string; value: string }[]
  fields: (FieldOf & { id: string; label: string; hint: string })[]
  submit: string
  primary: boolean
}

type Options = {
  back: string
  hidden?: Record<string, string>
  fields?: FieldOf[]
  values?: Record<string, string>
  /** Tells one form of a change from another: a name among `hidden`. */
  key?: string
  title?: string
  text?: string
  submit?: string
  primary?: boolean
}

/** A form for a change, or null where the reader may not make it. */
export function changeForm(ask: ProjectAsk, change: ChangeName, options: Options): ChangeForm | null {
  if (!mayChange(ask, change)) return null
  const { words } = ask.reader
  const { back, hidden = {}, fields = [], values = {}, key, title = '', text = '', submit = words.changeNames[change], primary = false } = options
  const form = formFor(ask, change, back, { ...hidden, ...values }, key)
  const spot = key ? `${change}-${hidden[key] ?? ''}` : change
  return {
    form, title, text, submit, primary,
    hidden: Object.entries(hidden).map(([name, value]) => ({ name, value })),
    fields: fields.map((field) => {
      const word = fieldWord(words, field.name.split('.').at(-1) ?? field.name)
      return { ...field, id: `${spot}-${field.name.replaceAll('.', '-')}`, label: field.label ?? word.label, hint: field.hint ?? word.hint ?? '' }
    }),
  }
}
