import { isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml'
import type { Fault } from '../domain/problem.ts'
import { yamlDanger } from './yaml-guard.ts'

type Place = { line: number; column: number }

/** What a YAML (or JSON) text says, and where it says it. */
export type YamlSource = { value: unknown; placeOf: (path: string[], atKey: boolean) => Place }

/** Ten times what a person refers back to with `*name`, and too few for a bomb. */
const MAX_ALIASES = 100
const MOST_FAULTS = 20

/** Reads a text of at most `maxBytes`. Dates stay text, nothing is built from tags, a key may stand once. */
export function readYaml(text: string, maxBytes: number): YamlSource | { faults: Fault[] } {
  if (Buffer.byteLength(text) > maxBytes) return { faults: [{ path: '', message: `file-too-large:${maxBytes}` }] }
  const lines = new LineCounter()
  const danger = yamlDanger(text)
  if (danger) return { faults: [{ path: '', message: danger.message, ...placeIn(text, danger.offset) }] }
  const document = parseDocument(text, { schema: 'core', uniqueKeys: false, prettyErrors: false, logLevel: 'error', lineCounter: lines })
  const place = (offset: number): Place => placeAt(lines, offset)
  const faults = [...syntaxFaults(document, place), ...treeFaults(document, place)]
  if (faults.length > 0) return { faults: faults.slice(0, MOST_FAULTS) }
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown, placeOf: (path, atKey) => place(offsetOf(document, path, atKey)) }
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return { faults: [{ path: '', message: 'too-many-aliases', line: 1, column: 1 }] }
  }
}

/** Faults with the line and column of what they speak of: of an unknown field its name, else the value. */
export const placed = (faults: readonly Fault[], source: YamlSource): Fault[] => faults.map((fault) => ({
  ...fault, ...source.placeOf(fault.path === '' ? [] : fault.path.split('.'), fault.message.startsWith('unknown-field')),
}))

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

/** The line and column of a character, both counted from 1. */
export function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

const syntaxFaults = (document: Document, place: (offset: number) => Place): Fault[] =>
  [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    path: '', message: code === 'MULTIPLE_DOCS' ? 'several-documents' : `malformed:${message}`, ...place(pos[0]),
  }))

/** Keys that stand twice in one object, and aliases to what was not named before. */
function treeFaults(document: Document, place: (offset: number) => Place): Fault[] {
  const faults: Fault[] = []
  const named = new Set<string>()
  const fault = (path: string, message: string, node: unknown) => faults.push({ path, message, ...place(startOf(node) ?? 0) })
  visit(document, {
    Node(_, node) {
      if (isAlias(node) && !named.has(node.source)) fault(node.source, 'alias-unknown', node)
      if (!isAlias(node) && node.anchor) named.add(node.anchor)
    },
    Map(_, map) {
      if (map.anchor) named.add(map.anchor)
      const seen = new Set<string>()
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : ''
        if (seen.has(name)) fault(name, 'duplicate-key', key)
        seen.add(name)
      }
    },
  })
  return faults
}

const startOf = (node: unknown): number | null => (isNode(node) ? (node as Node).range?.[0] ?? null : null)

/** Where a path leads: its value, its key where the value is an object or a list, else the nearest place above it that is there. */
function offsetOf(document: Document, path: string[], atKey: boolean): number {
  let node: unknown = document.contents
  let offset = startOf(node) ?? 0
  for (const [depth, step] of path.entries()) {
    const next = childOf(node, step)
    if (next === undefined) return offset
    const last = depth === path.length - 1
    node = isPair(next) ? next.value : next
    const key = isPair(next) ? startOf(next.key) : null
    const value = last && !atKey && isScalar(node) && node.source !== '' ? startOf(node) : null
    offset = value ?? key ?? startOf(node) ?? offset
  }
  return offset
}

function childOf(node: unknown, step: string): unknown {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
  if (typeof node === 'object' && node !== null && 'items' in node) return (node as { items: unknown[] }).items[Number(step)]
  return undefined
}
