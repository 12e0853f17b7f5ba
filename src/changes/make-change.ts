import { isDeepStrictEqual } from 'node:util'
import { enablePatches, produceWithPatches } from 'immer'
import { laterOf } from '../domain/day.ts'
import type { Actor, Entry } from '../domain/history.ts'
import { actingRole, personOf, rolesIn, type Who } from '../domain/rights.ts'
import { faultsOf, trapIn } from '../domain/faults.ts'
import { brokenInvariant } from '../domain/invariants.ts'
import { type Patch, touches, valueAt } from '../domain/patch.ts'
import { Problem } from '../domain/problem.ts'
import type { Held, Project } from '../domain/project.ts'
import type { Change, Facts } from './change.ts'
import type { Context, Decided, NewEntry } from './context.ts'
import { inverseOfLast } from './inverse.ts'
import { namedPatches } from './named-patches.ts'
import { changes, type ChangeName } from './registry.ts'

enablePatches()

/** `changed` is false when all stood like that already: the version is the present one, nothing was written. */
export type Made = { version: number; result: Record<string, unknown>; held: Held; changed: boolean }

/**
 * Makes one change, the same for web, API, CLI and import: parse, load, may, make, invariants, save, answer. What sets nothing
 * that does not stand there already is answered with the present version, and no line is written.
 * Refused with `project-changed` when somebody was faster (see Options). Throws Problems; a refusal leaves nothing behind.
 */
export async function makeChange(
  context: Context, who: Who, projectId: string, name: string, input: unknown, options: Options = {},
): Promise<Made> {
  const definition = changeNamed(name)
  const parsed = parseInput(definition, input)
  await context.prepare?.(name)
  const inverse = name === 'undo' ? await inverseOfLast(context.store, projectId, await actorOf(context, who, projectId, definition)) : null
  const since = options.basedOn === undefined ? null : { version: options.basedOn, entries: await context.store.entries(projectId, options.basedOn) }
  const { held, result: made } = await context.store.change(projectId, (tip): Decided<Pick<Made, 'result' | 'changed'>> => {
    if (!tip) throw new Problem('project-unknown', { project: projectId })
    const expected = options.ifVersion ?? inverse?.basedOn
    if (expected !== undefined && expected !== tip.version) {
      throw new Problem('project-changed', { project: projectId, expected, version: tip.version })
    }
    const { entry, next, result } = decide(context, definition, who, tip, parsed, inverse)
    if (since) refuseRivals(since, tip, entry.patches)
    return entry.patches.length > 0 ? { entry, next, result: { result, changed: true } } : { entry: null, result: { result, changed: false } }
  })
  return { version: held.version, held, ...made }
}

/** Refuses what sets a place that somebody set since. Whatever came in after those changes were read counts as one. */
function refuseRivals(since: { version: number; entries: Entry[] }, tip: Held, patches: readonly Patch[]): void {
  const rival = since.entries.some((entry) => entry.patches.some(({ path }) => patches.some((patch) => touches(path, patch.path))))
  if (rival || since.version + since.entries.length !== tip.version) {
    throw new Problem('project-changed', { project: tip.project.id, expected: since.version, version: tip.version })
  }
}

export type Options = {
  /** Refuses when the project has another version: nothing at all may have happened since. */
  ifVersion?: number
  /** What the person saw: refuses only when somebody has since set a place that this change sets too. */
  basedOn?: number
}

export function changeNamed(name: string): Change {
  if (!Object.hasOwn(changes, name)) throw new Problem('change-unknown', { change: name })
  return changes[name as ChangeName] as unknown as Change
}

function parseInput(definition: Change, input: unknown): unknown {
  const trap = trapIn(input)
  if (trap) throw new Problem('input-invalid', { change: definition.name, faults: [trap] })
  const parsed = definition.input.safeParse(input)
  if (parsed.success) return parsed.data
  throw new Problem('input-invalid', { change: definition.name, faults: faultsOf(parsed.error, definition.input, input).slice(0, MOST_FAULTS) })
}

const MOST_FAULTS = 50

/** Who somebody is in a change. Throws Problems: `project-unknown` for strangers, `token-read-only`, `not-allowed`. */
function acting(project: Project, who: Who, { name, may }: Change): Actor {
  const roles = rolesIn(project, who)
  const [first] = roles
  if (!first) throw new Problem('project-unknown', { project: project.id })
  if (who.role === undefined && who.readOnly) throw new Problem('token-read-only', { change: name })
  const role = actingRole(roles, may)
  if (!role) throw new Problem('not-allowed', { change: name, role: first, may })
  return { id: who.id, role }
}

const actorOf = async ({ store }: Context, who: Who, id: string, definition: Change): Promise<Actor> => acting((await store.read(id)).project, who, definition)

function decide(
  context: Context, definition: Change, who: Who, tip: Held, input: unknown,
  inverse: Facts['inverse'],
): { entry: NewEntry; next: Project; result: Record<string, unknown> } {
  const { project } = tip
  const actor = acting(project, who, definition)
  if (project.closed && !definition.onClosed) throw new Problem('project-closed', { project: project.id })
  // A pinned day or a clock set back would have the history run backwards.
  const now = laterOf(context.now(project), tip.at)
  const today = context.today(project)
  const facts: Facts = {
    today, version: tip.version, head: tip.hash, stamp: { by: actor.id, at: now }, inverse, role: actor.role, roles: rolesIn(project, who),
    me: personOf(project, actor)?.id ?? null,
    documentHash: (document, phase) => context.documentHash(project, document, { phase }, today),
  }
  let result: Record<string, unknown> = {}
  const [next, patches] = produceWithPatches(project, (draft) => {
    result = definition.make(draft as Project, input as never, facts) ?? {}
  })
  const named = namedPatches(project, next, patches).filter((patch) => patch.op === 'delete' || !isDeepStrictEqual(valueAt(project, patch.path), patch.value))
  const broken = brokenInvariant(next, named)
  if (broken) throw broken
  const kept = inverse ? { undone: inverse.version, change: inverse.change } : input
  return { entry: { at: now, by: actor, change: definition.name, input: kept, patches: named }, next, result }
}
