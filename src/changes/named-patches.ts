import type { Patch as ImmerPatch } from 'immer'
import { areNumbered } from '../domain/by-id.ts'
import type { Patch } from '../domain/patch.ts'

/**
 * Immer's patches with ids in place of positions. A list without ids (predecessors, modules) is one value: whoever alters
 * one of its entries sets the whole list, once. So is a list of things that were put in other places; one out of which some were
 * only taken says which, so that who takes out a row does not get in the way of who fills in another.
 */
export function namedPatches(base: object, next: object, patches: readonly ImmerPatch[]): Patch[] {
  const named = patches.map((patch) => ({ patch, ...namedPath(base, patch) }))
  const whole = new Map(named.flatMap(({ path, plain }) => (plain ? [[JSON.stringify(path), { path, plain }] as const] : [])))
  const inWhole = (path: string[]): boolean => path.some((_, depth) => whole.has(JSON.stringify(path.slice(0, depth))))
  return [
    ...named.filter(({ path, plain }) => !plain && !inWhole(path)).map(({ patch, path }): Patch =>
      (patch.op === 'remove' ? { op: 'delete', path } : { op: 'set', path, value: patch.value })),
    ...[...whole.values()].filter(({ path }) => !inWhole(path)).flatMap(({ path, plain }) => listPatches(path, valueIn(base, plain), valueIn(next, plain))),
  ]
}

type Thing = { id: string } & Record<string, unknown>

/** A list that is set as a whole; or, where it is numbered before and after, the things that went, came or differ, each by its id and field. */
function listPatches(path: string[], before: unknown, after: unknown): Patch[] {
  if (!areThings(before) || !areThings(after)) return [{ op: 'set', path, value: after }]
  const then = new Map(before.map((thing) => [thing.id, thing]))
  const now = new Set(after.map(({ id }) => id))
  return [
    ...before.filter(({ id }) => !now.has(id)).map(({ id }): Patch => ({ op: 'delete', path: [...path, id] })),
    ...after.flatMap((thing): Patch[] => {
      const old = then.get(thing.id)
      return old === thing ? [] : old ? fieldPatches([...path, thing.id], old, thing) : [{ op: 'set', path: [...path, thing.id], value: thing }]
    }),
  ]
}

const areThings = (list: unknown): list is Thing[] => Array.isArray(list) && list.every((thing) => idOf(thing) !== null) && areNumbered(list as Thing[])

const fieldPatches = (path: string[], before: Thing, after: Thing): Patch[] => [
  ...Object.keys(before).filter((field) => !Object.hasOwn(after, field)).map((field): Patch => ({ op: 'delete', path: [...path, field] })),
  ...Object.keys(after).filter((field) => after[field] !== before[field]).map((field): Patch => ({ op: 'set', path: [...path, field], value: after[field] })),
]

/** `plain`: where the list is that has to be set as a whole. */
type Named = { path: string[]; plain: (string | number)[] | null }

function namedPath(base: object, patch: ImmerPatch): Named {
  const path: string[] = []
  let node: unknown = base
  for (const [depth, step] of patch.path.entries()) {
    if (!Array.isArray(node)) {
      path.push(String(step))
      node = (node as Record<string, unknown> | undefined)?.[step as string]
      continue
    }
    const last = depth === patch.path.length - 1
    const there = typeof step === 'number' ? node[step] : undefined
    const id = idOf(there ?? (last ? patch.value : undefined))
    const moved = last && patch.op === 'replace' && idOf(patch.value) !== id
    if (id === null || moved) return { path, plain: patch.path.slice(0, depth) }
    path.push(id)
    node = there
  }
  return { path, plain: null }
}

function idOf(thing: unknown): string | null {
  const id = (thing as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? id : null
}

const valueIn = (root: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], root)
