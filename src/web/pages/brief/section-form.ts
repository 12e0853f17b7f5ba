import type { ChangeName } from '../../../changes/registry.ts'
import { formFor, type ProjectAsk } from '../../ask.ts'
import type { Option } from '../../change-form.ts'
import type { Form } from '../../form.ts'
import { mayChange } from '../../may-change.ts'

/** One control of a form of this page. `choices`: boxes of which any number can be ticked. */
export type Control = {
  name: string; id: string; label: string; hint: string
  type?: 'text' | 'textarea' | 'date' | 'number' | 'checkbox'
  options?: Option[]; /** What can be chosen while typing. */ suggestions?: Option[]; rows?: number; required?: boolean; wide?: boolean
  attributes?: Record<string, string | number>
  choices?: (Option & { ticked: boolean })[]
}

/** A form below what it alters: a partial `section-form` prints it. */
export type SectionForm = { form: Form; fields: Control[]; submit: string }

/** Numbers of any size, with decimals. */
export const anyNumber = { type: 'number' as const, attributes: { min: 0, step: 'any', inputmode: 'decimal' } }

/**
 * A form of this page, or null where the reader may not make the change. Several forms here make the same change with other
 * fields: the refused one is the one whose fields were posted.
 */
export function sectionForm(ask: ProjectAsk, change: ChangeName, anchor: string, values: Record<string, string>, key?: string): Form | null {
  if (!mayChange(ask, change)) return null
  const { posted } = ask
  const mine = posted !== null && Object.keys(values).some((name) => Object.hasOwn(posted.values, name))
  return formFor(mine ? ask : { ...ask, posted: null }, change, `${ask.path}#${anchor}`, values, key)
}

/** The boxes of a field that are ticked: what was typed, else what stands there. A form sends them one per line. */
export const ticked = (form: Form, name: string, options: readonly Option[]): (Option & { ticked: boolean })[] => {
  const chosen = new Set((form.values[name] ?? '').split('\n'))
  return options.map((option) => ({ ...option, ticked: chosen.has(option.value) }))
}
