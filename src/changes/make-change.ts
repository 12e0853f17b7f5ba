import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { enablePatches, produceWithPatches } from 'immer'
import { laterOf } from '../domain/day.ts'
import type { Entry } from '../domain/history.ts'
import { filesGuard } from '../domain/file-subject.ts'
import { committeeGuard } from '../domain/committee-guard.ts'
import { seatsGuard } from '../domain/seats-guard.ts'
import { personOf, rolesIn, type Who } from '../domain/rights.ts'
import { faultsOf, trapIn } from '../domain/faults.ts'
import { brokenInvariant } from '../domain/invariants.ts'
import { type Patch, placesOf, touches, valueAt } from '../domain/patch.ts'
import { Problem } from '../domain/problem.ts'
import type { Held, Project } from '../domain/project.ts'
import { acting, authorise } from './authorise.ts'
import type { Change, Facts, KeptFile } from './change.ts'
import type { Context, Decided, NewEntry } from './context.ts'
import { inverseOfLast } from './inverse.ts'
import { iterationAsked } from './iteration-asked.ts'
import { keptFile } from './kept-file.ts'
import { namedPatches } from './named-patches.ts'
import { changes, type ChangeName } from './registry.ts'
import { changedPlaces } from './stands-on.ts'

enablePatches()

/** `changed` is false when all stood like that already: the version is the present one, nothing was written. */
export type Made = { version: number; result: Record<string, unknown>; held: Held; changed: boolean }

/**
 * Makes one change, the same for web, API, CLI and import: load, may, parse, may, make, invariants, save, answer. What sets nothing
 * that does not stand there already is answered with the present version, and no line is written.
 * Refused with `project-changed` when somebody was faster (see Options). Throws Problems; a refusal leaves nothing behind.
 */
export async function makeChange(
  context: Context, who: Who, projectId: string, name: string, input: unknown, options: Options = {},
): Promise<Made> {
  const definition = changeNamed(name)
  const actor = await authorise(context, who, projectId, definition)
  const parsed = parseInput(definition, input)
  await refuseNoAccount(context, definition.account?.(parsed as never) ?? null)
  await context.prepare?.(name)
  await definition.prepare?.((await context.store.read(projectId)).project, parsed as never)
  const inverse = name === 'undo' ? await inverseOfLast(context.store, projectId, actor) : null
  const brought = definition.file?.(parsed as never) ?? null
  const file = brought ? await keptFile(context.store, projectId, brought) : null
  const goneIteration = definition.iteration ? await iterationAsked(context.store, projectId, definition.iteration(parsed as never)) : null
  const expected = options.ifVersion ?? inverse?.basedOn
  const decideOn = (tip: Held | null, since: Since | null): Decided<Outcome> => {
    if (!tip) throw new Problem('project-unknown', { project: projectId })
    if (expected !== undefined && expected !== tip.version) throw new Problem('project-changed', { project: projectId, expected, version: tip.version })
    const { entry, next, result } = decide(context, definition, who, tip, parsed, { inverse, file, goneIteration })
    if (since) refuseOtherGround(context, definition, parsed, since, tip)
    if (since) refuseRivals(since, tip, entry.patches)
    return entry.patches.length > 0 ? { entry, next, result: { result, changed: true } } : { entry: null, result: { result, changed: false } }
  }
  for (let tries = 1; ; tries += 1) {
    const since = await sinceSeen(context.store, projectId, options, definition)
    const { held, result: made } = await context.store.change(projectId, (tip) => (tries < MOST_TRIES && isBehind(since, tip) ? again : decideOn(tip, since)))
    if (made) return { version: held.version, held, ...made }
  }
}

async function refuseNoAccount({ accounts }: Context, id: string | null): Promise<void> {
  if (id === null) return
  const found = await accounts.find(id)
  if (found?.id !== id || found.erased) throw new Problem('account-unknown', { account: id })
}

/** Somebody changed the project while what was done since was being read: it is read again, so that two who vote at the same moment both count. */
const isBehind = (since: Since | null, tip: Held | null): boolean => since !== null && tip !== null && since.version + since.entries.length < tip.version
const MOST_TRIES = 20

/** Throws what `makeChange` would refuse such a change with now, and keeps nothing: asked before the bytes of a file are kept for it. */
export async function refuseBeforehand(context: Context, who: Who, projectId: string, name: string, input: unknown, file: KeptFile): Promise<void> {
  const definition = changeNamed(name)
  await authorise(context, who, projectId, definition)
  await context.prepare?.(name)
  decide(context, definition, who, await context.store.read(projectId), parseInput(definition, input), { inverse: null, file, goneIteration: null })
}

/** Null: nothing was decided, it is tried again. */
type Outcome = Pick<Made, 'result' | 'changed'> | null
const again: Decided<Outcome> = { entry: null, result: null }

/** What happened since somebody looked; `saw`: the project as they saw it, where the change asks for it. */
type Since = { version: number; entries: Entry[]; saw: Project | null }

async function sinceSeen(store: Context['store'], projectId: string, { basedOn }: Options, { stands }: Change): Promise<Since | null> {
  if (basedOn === undefined) return null
  const entries = await store.entries(projectId, basedOn)
  return { version: basedOn, entries, saw: stands && basedOn > 0 && entries.length > 0 ? (await store.at(projectId, basedOn)).project : null }
}

/** Refuses a decision about something else than its author saw, whoever altered it and wherever. */
function refuseOtherGround(context: Context, { stands }: Change, input: unknown, { version: expected, saw }: Since, { project: now, version }: Held): void {
  if (!stands || !saw) return
  const today = context.today(now)
  const [then, present] = [saw, now].map((project) => stands(project, input as never, { today, documentHash: (document, phase) => context.documentHash(project, document, { phase }, today) }))
  const changed = then && present ? changedPlaces(now, then, present) : []
  if (changed.length > 0) throw new Problem('project-changed', { project: now.id, expected, version, changed })
}

/** Refuses what sets a place that somebody set since. What came in after those changes were read counts as such. */
function refuseRivals(since: Since, tip: Held, patches: readonly Patch[]): void {
  const rival = since.entries.some((entry) => entry.patches.flatMap(placesOf).some((place) => patches.some(({ path }) => touches(place, path))))
  if (rival || since.version + since.entries.length !== tip.version) {
    throw new Problem('project-changed', { project: tip.project.id, expected: since.version, version: tip.version })
  }
}

export type Options = {
  /** Refuses when the project has another version: nothing at all may have happened since. */
  ifVersion?: number
  /** What the person saw: refuses only when somebody has since set a place that this change sets too, or altered what it decides about. */
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

/** Refused as the last: an invariant says better why. */
const leanedOn = (inverse: Facts['inverse']): Problem | null => (inverse?.leaning ? new Problem('undo-leaned-on', { version: inverse.version, ...inverse.leaning }) : null)

function decide(
  context: Context, definition: Change, who: Who, tip: Held, input: unknown,
  { inverse, file, goneIteration }: Pick<Facts, 'inverse' | 'file' | 'goneIteration'>,
): { entry: NewEntry; next: Project; result: Record<string, unknown> } {
  const { project } = tip
  const actor = acting(project, who, definition)
  if (inverse) acting(project, who, changeNamed(inverse.root))
  if (project.closed && !definition.onClosed) throw new Problem('project-closed', { project: project.id })
  // A pinned day or a clock set back would have the history run backwards.
  const now = laterOf(context.now(project), tip.at)
  const today = context.today(project)
  const facts: Facts = {
    today, version: tip.version, head: tip.hash, stamp: { by: actor.id, at: now }, inverse, file, goneIteration, secret: definition.secret ? randomBytes(16).toString('base64url') : null, role: actor.role, roles: rolesIn(project, who),
    me: personOf(project, actor)?.id ?? null,
    documentHash: (document, phase) => context.documentHash(project, document, { phase }, today),
  }
  let result: Record<string, unknown> = {}
  const [next, patches] = produceWithPatches(project, (draft) => {
    result = definition.make(draft as Project, input as never, facts) ?? {}
  })
  const named = namedPatches(project, next, patches).filter((patch) => patch.op === 'delete' || !isDeepStrictEqual(valueAt(project, patch.path), patch.value))
  const broken = brokenInvariant(next, named) ?? committeeGuard(project, next, facts.roles) ?? seatsGuard(project, next) ?? filesGuard(project, next) ?? leanedOn(inverse)
  if (broken) throw broken
  const kept = inverse ? { undone: inverse.version, change: inverse.change } : input
  return { entry: { at: now, by: actor, change: definition.name, input: kept, patches: named }, next, result }
}
