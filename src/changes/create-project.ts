import { Brief, partsOf, slugOf } from '../domain/brief.ts'
import { faultsOf, trapIn } from '../domain/faults.ts'
import type { Actor } from '../domain/history.ts'
import { brokenInvariant } from '../domain/invariants.ts'
import { isProblem, Problem } from '../domain/problem.ts'
import type { Held } from '../domain/project.ts'
import { calendarOf } from '../method/holidays.ts'
import { projectFromBrief } from '../method/project-from-brief.ts'
import type { Context } from './context.ts'
import { CREATE_PROJECT, runners } from './change.ts'
import type { Made } from './make-change.ts'

/**
 * Makes a project from a brief. Its id is the brief's own (refused with `project-exists` when taken), else made from the
 * name, else `project-N`; a made one gets `-2` when taken. Throws Problem `input-invalid` with the faults, `not-allowed`.
 */
export async function createProject(context: Context, actor: Actor, input: unknown): Promise<Made> {
  refuseStrangers(actor)
  const brief = briefIn(input)
  return brief.id ? await open(context, actor, brief, brief.id) : await openUnderFreeId(context, actor, brief)
}

/** Brings in a project with its whole history, as an archive has it. Throws Problem `not-allowed`, and what the store refuses. */
export async function adoptProject(context: Context, actor: Actor, id: string, lines: string): Promise<Held> {
  refuseStrangers(actor)
  return await context.store.adopt(id, lines)
}

/** Whether somebody may add a project to the portfolio, from a brief or from an archive. */
export const mayCreate = ({ role }: Actor): boolean => role === 'operator' || runners.some((each) => each === role)

function refuseStrangers(actor: Actor): void {
  if (!mayCreate(actor)) throw new Problem('not-allowed', { change: CREATE_PROJECT, role: actor.role, may: runners })
}

function briefIn(input: unknown): Brief {
  const trap = trapIn(input)
  if (trap) throw new Problem('input-invalid', { change: CREATE_PROJECT, faults: [trap] })
  const parsed = Brief.safeParse(input)
  if (parsed.success) return parsed.data
  throw new Problem('input-invalid', { change: CREATE_PROJECT, faults: faultsOf(parsed.error, Brief, input).slice(0, 50) })
}

/** Only the store can say which id is free: one after the other is tried. */
async function openUnderFreeId(context: Context, actor: Actor, brief: Brief): Promise<Made> {
  const slug = slugOf(brief.name)
  for (let n = 1; ; n += 1) {
    try {
      return await open(context, actor, brief, idFrom(slug, n))
    } catch (error) {
      if (!isProblem(error) || error.code !== 'project-exists') throw error
    }
  }
}

function idFrom(slug: string, n: number): string {
  if (slug === '') return `project-${n}`
  return n === 1 ? slug : `${slug.slice(0, 58)}-${n}`
}

async function open(context: Context, actor: Actor, brief: Brief, id: string): Promise<Made> {
  const { held } = await context.store.change(id, (tip) => {
    if (tip) throw new Problem('project-exists', { project: id })
    const now = context.now()
    const project = projectFromBrief(partsOf(brief, calendarOf), id, { by: actor.id, at: now })
    const broken = brokenInvariant(project)
    if (broken) throw broken
    return {
      entry: { at: now, by: actor, change: CREATE_PROJECT, input: { name: brief.name }, patches: [{ op: 'set', path: [], value: project }] },
      next: project, result: {},
    }
  })
  return { version: held.version, result: { id }, held, changed: true }
}
