import { placeFor, positionOf } from './by-id.ts'

/** One place that a change set. The path names ids, never positions: `["tasks","task-7","done"]`. */
export type Patch = { op: 'set'; path: string[]; value: unknown } | { op: 'delete'; path: string[] }

type Node = Record<string, unknown> | Thing[]
type Thing = { id: string }

/** Sets the places on `root`, which is altered: pass a private copy or a draft. A new thing goes to the end of its list, one that was taken out back to its place. */
export function applyPatches(root: object, patches: readonly Patch[]): void {
  for (const patch of patches) applyPatch(root, patch)
}

/** The root of a whole value: the first change of a project sets it. */
export const wholeValue = (patches: readonly Patch[]): object | null => {
  const [first] = patches
  return first?.op === 'set' && first.path.length === 0 ? (first.value as object) : null
}

function applyPatch(root: object, patch: Patch): void {
  const parent = patch.path.slice(0, -1).reduce<Node>(childOf, root as Node)
  const key = patch.path.at(-1) as string
  if (!Array.isArray(parent)) {
    if (patch.op === 'set') define(parent, key, patch.value)
    else delete parent[key]
    return
  }
  const at = positionOf(parent, key)
  if (patch.op === 'set' && at === -1) parent.splice(placeFor(parent, key), 0, patch.value as Thing)
  else if (patch.op === 'set') parent[at] = patch.value as Thing
  else if (at !== -1) parent.splice(at, 1)
}

function define(parent: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') throw new TypeError('a patch cannot set __proto__')
  parent[key] = value
}

function childOf(node: Node, key: string): Node {
  const child = Array.isArray(node) ? node[positionOf(node, key)] : Object.hasOwn(node, key) ? node[key] : undefined
  if (typeof child !== 'object' || child === null) throw new TypeError(`a patch leads nowhere: ${key}`)
  return child as Node
}

/** The value at a path, `undefined` where there is nothing. */
export function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => {
    if (typeof node !== 'object' || node === null) return undefined
    if (Array.isArray(node)) return node[positionOf(node as Thing[], key)]
    return Object.hasOwn(node, key) ? (node as Record<string, unknown>)[key] : undefined
  }, root)
}

/**
 * The places that a patch sets. A whole object sets its fields and no others, so that one who fills in a row and one who adds
 * to it do not get in each other's way; a thing with an id is one place.
 */
export function placesOf(patch: Patch): string[][] {
  const { path } = patch
  if (patch.op === 'delete' || path.length === 0 || !isPlain(patch.value)) return [path]
  return Object.entries(patch.value).flatMap(([key, value]) => placesOf({ op: 'set', path: [...path, key], value }))
}

const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value) && !Object.hasOwn(value, 'id') && Object.keys(value).length > 0

/** Whether one place lies in the other. */
export const touches = (a: readonly string[], b: readonly string[]): boolean => {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i += 1) if (a[i] !== b[i]) return false
  return true
}
