import { type Fault, fieldFaults, Problem, type Problems } from '../domain/problem.ts'
import { explain } from '../locales/explain.ts'
import type { Locale } from '../locales/locale.ts'
import { fieldNamed } from './field-named.ts'

/** A posted form that was refused: shown again with what was typed. */
export type Posted = { change: string; values: Record<string, string>; problem: string; faults: Fault[]; /** Refused because of changes after this version. */ since?: number }

/** A refused form: what was typed, why it was refused, and which fields are at fault. A field that came more than once is one text, line by line. */
export function refusedForm(change: string, fields: Readonly<Record<string, string | string[]>>, error: Problem, words: Locale): Posted {
  const values = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, [value].flat().join('\n')]))
  const since = error.code === 'project-changed' ? { since: (error.facts as Problems['project-changed']).expected } : {}
  return { change, values, problem: explain(withNamedFields(error, words), words), faults: [...fieldFaults(error)], ...since }
}

/** The same refusal with the fields as their reader knows them. */
function withNamedFields(error: Problem, words: Locale): Problem {
  if (error.code !== 'input-invalid') return error
  const { change, faults } = error.facts as Problems['input-invalid']
  return new Problem('input-invalid', { change, faults: faults.map((fault) => ({ ...fault, path: fieldNamed(fault.path, words) })) })
}

/** What a view needs to print a form that posts a change. `failed` forms stand open, with what was typed. */
export type Form = {
  action: string
  back: string
  version: number
  values: Record<string, string>
  errors: Record<string, string>
  failed: boolean
}
