import type { z } from 'zod'
import type { Fault } from '../../domain/problem.ts'
import { type Minutes, RemedyKind } from '../../domain/process/process.ts'
import { RemedyAsked } from '../../domain/process/remedy-asked.ts'
import type { Cell, CellReader } from '../../exchange/steps-cells.ts'
import { figureIn, minutesIn, shareIn } from '../../exchange/steps-cells.ts'

/** What each remedy is asked, beside its note. Steps: one, or several. */
export const remedyFields = {
  eliminate: ['step'], combine: ['steps', 'name', 'role', 'work', 'wait'], 're-order': ['step', 'place', 'other'], simplify: ['step', 'work', 'wait', 'cost', 'error'], parallelise: ['steps'],
  automate: ['step', 'work', 'wait', 'cost', 'error', 'systemName', 'freeRole'], empower: ['step', 'role', 'department', 'work', 'wait'], outsource: ['step', 'department', 'cost', 'work', 'wait', 'error'],
} as const satisfies Record<RemedyKind, readonly string[]>
export type RemedyField = (typeof remedyFields)[RemedyKind][number]
/** Those that a remedy cannot do without. */
export const neededFields: Readonly<Record<RemedyKind, readonly RemedyField[]>> = {
  eliminate: ['step'], combine: ['steps'], 're-order': ['step', 'place', 'other'], simplify: ['step'], parallelise: ['steps'], automate: ['step', 'work'], empower: ['step'], outsource: ['step', 'department', 'cost'],
}

export type RemedyTexts = Readonly<Record<string, string>>
export type RemedyRead = { asked: RemedyAsked; faults: [] } | { asked: null; faults: Fault[] }

/** The fields of a form as texts; what came several times is one text. */
export const remedyTexts = (body: unknown): RemedyTexts =>
  Object.fromEntries(Object.entries((body ?? {}) as Record<string, unknown>).map(([name, value]) => [name, [value].flat().filter((each) => typeof each === 'string').join(' ')]))

/** The steps that a text names, by their numbers or ids, in its order. */
export const stepsNamed = (text: string): string[] => [...new Set((text.match(/\d{1,9}/g) ?? []).map((n) => `step-${Number(n)}`))]

const minutes = (text: string, reader: CellReader): Cell<Minutes> => minutesIn(text, [], reader)
const cost = (text: string, reader: CellReader): Cell<number> => figureIn(text, reader, 1e12)

/** What a field means; an empty one is not told. */
const readers: { [Field in RemedyField]: (text: string, reader: CellReader) => Cell<unknown> } = {
  step: (text) => ({ value: stepsNamed(text)[0] }), other: (text) => ({ value: stepsNamed(text)[0] }), steps: (text) => ({ value: stepsNamed(text) }), place: (value) => ({ value }), name: (value) => ({ value }), department: (value) => ({ value }), systemName: (value) => ({ value }),
  role: (value) => ({ value: value === 'nobody' ? null : value }), work: minutes, wait: minutes, cost, error: shareIn, freeRole: (value) => ({ value: value.split(' ').at(-1) === 'true' }),
}

/** A remedy as a form asks for it, or which of its fields are wrong. */
export function readRemedy(texts: RemedyTexts, reader: CellReader): RemedyRead {
  const kind = RemedyKind.safeParse(texts['kind'])
  if (!kind.success) return { asked: null, faults: [{ path: 'kind', message: 'needed' }] }
  const read = remedyFields[kind.data].map((field) => ({ field, cell: fieldRead(kind.data, field, (texts[field] ?? '').trim(), reader) }))
  const faults = read.flatMap(({ field, cell }): Fault[] => (cell && 'fault' in cell ? [{ path: field, message: cell.fault }] : []))
  if (faults.length > 0) return { asked: null, faults }
  const parsed = RemedyAsked.safeParse({ kind: kind.data, ...Object.fromEntries(read.flatMap(({ field, cell }) => (cell && 'value' in cell ? [[field, cell.value]] : []))) })
  return parsed.success ? { asked: parsed.data, faults: [] } : { asked: null, faults: faultsIn(parsed.error) }
}

/** Null: not told. */
function fieldRead(kind: RemedyKind, field: RemedyField, text: string, reader: CellReader): Cell<unknown> | null {
  if (text !== '') return readers[field](text, reader)
  return neededFields[kind].includes(field) ? { fault: 'needed' } : null
}

const faultsIn = (error: z.ZodError): Fault[] => error.issues.map(({ path, code }) => ({ path: String(path[0] ?? 'kind'), message: code === 'too_big' ? 'too-long:300' : 'needed' }))
