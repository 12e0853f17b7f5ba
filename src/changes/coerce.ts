import type { z } from 'zod'
import { Brief } from '../domain/brief.ts'
import { Problem } from '../domain/problem.ts'
import { CREATE_PROJECT } from './change.ts'
import { type Kind, kindOf } from './field-kind.ts'
import { changeNamed } from './make-change.ts'

/** What a form or a command line sends: `estimate.likely` and `ratings.0.rating` reach into objects and lists. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

type Branch = Map<string, Node>
type Node = string | readonly string[] | Branch

/**
 * The input of a change from named texts: numbers, yes and no, lists (repeated, one per line, or by commas where no comma can
 * be meant), objects as JSON. An empty text is null where the field may be null, itself where the field may be empty, else
 * "not given". What does not fit stays a text, so that the change's own schema names the fault. Throws Problem `change-unknown`.
 */
export function inputFrom(changeName: string, fields: Fields): unknown {
  const schema = changeName === CREATE_PROJECT ? Brief : changeNamed(changeName).input
  const root: Branch = new Map()
  for (const [name, value] of Object.entries(fields)) plant(root, name, value, changeName)
  return branchValue(kindOf(schema, 'branch'), root)
}

const MOST_STEPS = 8
const traps = new Set(['__proto__', 'prototype', 'constructor'])

function plant(root: Branch, name: string, value: string | readonly string[], change: string): void {
  const steps = name.split('.')
  const refusal = new Problem('input-invalid', { change, faults: [{ path: name.slice(0, 200), message: 'unknown-field' }] })
  if (steps.length > MOST_STEPS || steps.some((step) => traps.has(step))) throw refusal
  let branch = root
  for (const step of steps.slice(0, -1)) {
    const next: Node = branch.get(step) ?? new Map<string, Node>()
    if (!(next instanceof Map)) throw refusal
    branch.set(step, next)
    branch = next
  }
  branch.set(steps.at(-1) as string, value)
}

/** The value of a node, `undefined` where nothing was given. */
function read(schema: z.core.$ZodType, node: Node): unknown {
  if (node instanceof Map) return branchIn(kindOf(schema, 'branch'), node)
  const kind = kindOf(schema, 'leaf')
  if (isBlank(node) && kind.type !== 'text' && kind.type !== 'list') return emptyValue(kind)
  return typeof node === 'string' ? textIn(kind, node) : textsIn(schema, kind, node)
}

/** A list whose rows are all empty is an empty list; an object without any value was not given. */
function branchIn(kind: Kind, branch: Branch): unknown {
  if (!isBlank(branch) || kind.type === 'text') return branchValue(kind, branch)
  return kind.type === 'list' ? [] : emptyValue(kind)
}

function textIn(kind: Kind, text: string): unknown {
  switch (kind.type) {
    // Nobody means to keep a name by emptying it: its schema refuses that. A day or an id left empty is not given.
    case 'text': return text !== '' || kind.mayBeEmpty || !(kind.token || kind.nullable) ? text : emptyValue(kind, '')
    case 'number': return numberIn(text)
    case 'yes-no': return yesNoIn(text)
    case 'list': return text.trim().startsWith('[') ? jsonIn(text) : itemsIn(kind.item, text)
    case 'object': return jsonIn(text)
    default: return text
  }
}

/** A field that was sent more than once. A box that is ticked sends its hidden "no" and its "yes": the last one counts. */
function textsIn(schema: z.core.$ZodType, kind: Kind, texts: readonly string[]): unknown {
  if (kind.type === 'list') return texts.flatMap((text) => itemsIn(kind.item, text))
  return kind.type === 'yes-no' ? read(schema, texts.at(-1) ?? '') : [...texts]
}

const isBlank = (node: Node): boolean => (node instanceof Map ? [...node.values()].every(isBlank) : typeof node === 'string' ? node === '' : node.every((text) => text === ''))

const emptyValue = (kind: Kind, required?: string): unknown => (kind.nullable ? null : kind.optional ? undefined : required)

function branchValue(kind: Kind, branch: Branch): unknown {
  if (kind.type === 'list') {
    const rows = [...branch].filter(([, row]) => !isBlank(row))
    if (rows.every(([index]) => /^\d{1,6}$/.test(index))) return rows.sort(([a], [b]) => Number(a) - Number(b)).map(([, row]) => read(kind.item, row))
  }
  const shape = kind.type === 'object' ? kind.shape : {}
  const object: Record<string, unknown> = {}
  for (const [key, node] of branch) {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined
    const value = field ? read(field, node) : plainOf(node)
    if (value !== undefined) object[key] = value
  }
  return object
}

/** What no schema knows, as it came. */
const plainOf = (node: Node): unknown => (node instanceof Map ? Object.fromEntries([...node].map(([key, child]) => [key, plainOf(child)])) : node)

function itemsIn(item: z.core.$ZodType, text: string): unknown[] {
  const kind = kindOf(item, 'leaf')
  const between = kind.type === 'text' && !kind.token ? /\r?\n/ : /[\r\n,;]+/
  const parts = kind.type === 'object' ? [text] : text.split(between)
  return parts.map((part) => part.trim()).filter((part) => part !== '').map((part) => read(item, part))
}

const numberIn = (text: string): unknown => (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : text)

const answers: Readonly<Record<string, boolean>> = { on: true, true: true, yes: true, 1: true, off: false, false: false, no: false, 0: false }
const yesNoIn = (text: string): unknown => (Object.hasOwn(answers, text.trim().toLowerCase()) ? answers[text.trim().toLowerCase()] : text)

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
