import type { Actor, Entry } from '../domain/history.ts'
import { type Patch, touches, valueAt } from '../domain/patch.ts'
import { Problem } from '../domain/problem.ts'
import { CREATE_PROJECT } from './change.ts'
import type { Store } from './context.ts'
import { addedIds, type Leaning, leaningOn } from './leaning.ts'
import { changes, type ChangeName } from './registry.ts'

/**
 * What undoing a change sets: old values, and new things to withdraw. Valid on version `basedOn` only. `root` is the change whose
 * places it sets, behind any taking back of taking back: who may not make that one may not undo it either. `leaning`: what names what
 * was added; it is refused then, unless an invariant knows better why.
 */
export type Inverse = { version: number; change: string; root: string; basedOn: number; patches: Patch[]; withdraw: string[][]; leaning: Leaning | null }

/**
 * The inverse of an actor's last change. Throws Problems: `nothing-to-undo`, `undo-impossible` (a decision is superseded,
 * not undone), `undo-touched` when a later change set the same place.
 */
export async function inverseOfLast(store: Store, projectId: string, actor: Actor): Promise<Inverse> {
  const entries = await store.entries(projectId)
  const last = entries.findLast(({ by }) => by.id === actor.id)
  if (!last || last.change === CREATE_PROJECT) throw new Problem('nothing-to-undo', { role: actor.role })
  if (!isUndoable(last.change)) throw new Problem('undo-impossible', { change: last.change })
  const later = entries.find((entry) => entry.version > last.version && overlap(entry, last))
  if (later) throw new Problem('undo-touched', { version: last.version, by: later.version })
  const { project: before } = await store.at(projectId, last.version - 1)
  const leaning = leaningOn(addedIds(last.patches, before), entries.filter(({ version }) => version > last.version), (await store.read(projectId)).project)
  const basedOn = entries.at(-1)?.version ?? 0
  return { version: last.version, change: last.change, root: rootOf(last, entries), basedOn, leaning, ...inverseOf(last.patches, before) }
}

function rootOf(entry: Entry, entries: readonly Entry[]): string {
  const { undone } = entry.input as { undone?: unknown }
  const before = entry.change === 'undo' ? entries.find(({ version }) => version === undone && version < entry.version) : undefined
  return before ? rootOf(before, entries) : entry.change
}

export const isUndoable = (change: string): boolean => Object.hasOwn(changes, change) && changes[change as ChangeName].undoable !== false

/** Whether a later change set a place that an earlier one set, or stands on it. */
const overlap = (later: Entry, earlier: Entry): boolean => {
  const places = [...later.patches.map(({ path }) => path), ...groundOf(later)]
  return places.some((path) => earlier.patches.some((patch) => touches(path, patch.path)))
}

/** A decision, and a motion before the committee, stand on the start of the phase and on what was submitted; a motion on a matter on that. */
function groundOf({ change, input }: Entry): string[][] {
  const { report, meeting } = input as { report?: string; meeting?: string }
  // What was handed in or sealed is as it is, whoever wrote it.
  if (change === 'hand-in-report' && report) return [['supervision', report]]
  if (change === 'seal-minutes' && meeting) return [['meetings', meeting]]
  if (isUndoable(change) && change !== 'open-round') return []
  const { phase, motion } = input as { phase?: unknown; motion?: { phase?: unknown; matter?: unknown } }
  const gate = phase ?? motion?.phase
  if (typeof gate === 'string') return [['phases', gate, 'started'], ['phases', gate, 'submissions']]
  return typeof motion?.matter === 'string' ? [['matters', motion.matter]] : []
}

function inverseOf(patches: readonly Patch[], before: object): Pick<Inverse, 'patches' | 'withdraw'> {
  const inverse: Patch[] = []
  const withdraw: string[][] = []
  for (const patch of [...patches].reverse()) {
    const { path } = patch
    const old = valueAt(before, path)
    if (old !== undefined) inverse.push({ op: 'set', path, value: old })
    else if (patch.op === 'set' && isWithdrawable(patch.value)) withdraw.push(path)
    else inverse.push({ op: 'delete', path })
  }
  return { patches: inverse, withdraw }
}

const isWithdrawable = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.hasOwn(value, 'withdrawn')
