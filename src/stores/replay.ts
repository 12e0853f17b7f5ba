import { positionOf } from '../domain/by-id.ts'
import { completed } from '../domain/completed.ts'
import { type Entry, FORMAT } from '../domain/history.ts'
import { applyPatches, type Patch, wholeValue } from '../domain/patch.ts'
import type { Held, Project } from '../domain/project.ts'

type Node = Record<string, unknown> | { id: string }[]

/**
 * The value after an entry; the one before stays as it was. Objects copied on the way are remembered in `mine` and altered
 * directly by the next entries of the same run, so that a long run copies each thing once. Start a new `mine` after handing a value out.
 */
export function afterEntry(before: Held | null, entry: Entry, mine: Set<object>): Held {
  const made = patched(before?.project ?? null, entry.patches, mine) as Project
  const project = entry.format < FORMAT ? completed(made) : made
  return { version: entry.version, hash: entry.hash, at: entry.at, project }
}

function patched(base: object | null, patches: readonly Patch[], mine: Set<object>): object {
  const whole = wholeValue(patches)
  const rest = whole ? patches.slice(1) : patches
  let root = whole ?? base
  if (!root) throw new TypeError('the first change does not set the whole project')
  for (const patch of rest) {
    root = own(root as Node, mine)
    ownPath(root as Node, patch.path, mine)
    applyPatches(root, [patch])
  }
  return root
}

/** Makes every node on the way to a place a private copy. */
function ownPath(root: Node, path: readonly string[], mine: Set<object>): void {
  let node = root
  for (const key of path.slice(0, -1)) {
    const at = Array.isArray(node) ? positionOf(node, key) : key
    const holder = node as Record<string | number, unknown>
    const child = Object.hasOwn(holder, at) ? holder[at] : null
    if (typeof child !== 'object' || child === null) return
    node = own(child as Node, mine)
    if (node !== child) holder[at] = node
  }
}

function own(node: Node, mine: Set<object>): Node {
  if (mine.has(node)) return node
  const copy = Array.isArray(node) ? node.slice() : { ...node }
  mine.add(copy)
  return copy
}
