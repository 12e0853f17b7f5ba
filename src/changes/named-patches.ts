import type { Patch as ImmerPatch } from 'immer'
import type { Patch } from '../domain/patch.ts'

/**
 * Immer's patches with ids in place of positions. A list without ids (predecessors, modules) is one value: whoever alters
 * one of its entries sets the whole list, once.
 */
export function namedPatches(base: object, next: object, patches: readonly ImmerPatch[]): Patch[] {
  const named: Patch[] = []
  const whole = new Set<string>()
  for (const patch of patches) {
    const { path, plain } = namedPath(base, patch)
    const key = JSON.stringify(path)
    if (plain) {
      if (whole.has(key)) continue
      whole.add(key)
    }
    const value = plain ? valueIn(next, plain) : patch.value
    named.push(patch.op === 'remove' && !plain ? { op: 'delete', path } : { op: 'set', path, value })
  }
  return named
}

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
    const here = (typeof step === 'number' ? node[step] : undefined) ?? (depth === patch.path.length - 1 ? patch.value : undefined)
    const id = (here as { id?: unknown } | undefined)?.id
    if (typeof id !== 'string') return { path, plain: patch.path.slice(0, depth) }
    path.push(id)
    node = here
  }
  return { path, plain: null }
}

const valueIn = (root: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], root)
