import { Brief, partsOf, slugOf } from '../domain/brief.ts'
import { faultsOf, trapIn } from '../domain/faults.ts'
import type { Person } from '../domain/brief-facts.ts'
import { nextId, standing } from '../domain/by-id.ts'
import type { Instant } from '../domain/day.ts'
import type { RoleId } from '../domain/ids.ts'
import { personDefaults } from '../domain/completed.ts'
import { mayCreateProjects, type Member, type Who } from '../domain/rights.ts'
import { brokenInvariant } from '../domain/invariants.ts'
import { brokenTeamRule } from '../domain/team-rules.ts'
import { isProblem, Problem } from '../domain/problem.ts'
import type { Project } from '../domain/project.ts'
import type { Stamp } from '../domain/stamp.ts'
import { calendarOf } from '../method/holidays.ts'
import { projectFromBrief } from '../method/project-from-brief.ts'
import type { Context } from './context.ts'
import { CREATE_PROJECT, runners } from './change.ts'
import type { Made } from './make-change.ts'

/**
 * Makes a project from a brief. Its id is the brief's own (refused with `project-exists` when taken), else made from the
 * name, else `project-N`; a made one gets `-2` when taken. Throws Problem `input-invalid` with the faults, `not-allowed`.
 */
export async function createProject(context: Context, who: Who, input: unknown): Promise<Made> {
  refuseNoMaker(who)
  const brief = briefIn(input)
  return await openProject(context, who, { id: brief.id, name: brief.name, now: context.now() }, (id, stamp) => projectFromBrief(partsOf(brief, calendarOf), id, stamp))
}

/** Throws Problem `not-allowed`, or `token-read-only`, for who may not add projects to the portfolio. */
export function refuseNoMaker(who: Who): void {
  if (mayCreateProjects(who)) return
  if (who.role === undefined && who.readOnly) throw new Problem('token-read-only', { change: CREATE_PROJECT })
  throw new Problem('not-allowed', { change: CREATE_PROJECT, role: who.role ?? 'reader', may: ['administrator', ...runners] })
}

function briefIn(input: unknown): Brief {
  const trap = trapIn(input)
  if (trap) throw new Problem('input-invalid', { change: CREATE_PROJECT, faults: [trap] })
  const parsed = Brief.safeParse(input)
  if (parsed.success) return parsed.data
  throw new Problem('input-invalid', { change: CREATE_PROJECT, faults: faultsOf(parsed.error, Brief, input).slice(0, 50) })
}

/** What a new project is called; `from`: the one that it goes on from. */
type Opening = { id?: string | null | undefined; name: string; from?: string; now: Instant }
type Make = (id: string, stamp: Stamp) => Project

/** Opens a new project under the id asked for, else under a free one made from its name. Only the store can say which id is free: one after the other is tried. */
export async function openProject(context: Context, who: Who, opening: Opening, make: Make): Promise<Made> {
  if (opening.id) return await open(context, who, opening, opening.id, make)
  const slug = slugOf(opening.name)
  for (let n = 1; ; n += 1) {
    try {
      return await open(context, who, opening, idFrom(slug, n), make)
    } catch (error) {
      if (!isProblem(error) || error.code !== 'project-exists') throw error
    }
  }
}

function idFrom(slug: string, n: number): string {
  if (slug === '') return `project-${n}`
  return n === 1 ? slug : `${slug.slice(0, 58)}-${n}`
}

async function open(context: Context, who: Who, { name, from, now }: Opening, id: string, make: Make): Promise<Made> {
  const { held } = await context.store.change(id, (tip) => {
    if (tip) throw new Problem('project-exists', { project: id })
    const planned = make(id, { by: who.id, at: now })
    const project = withMaker(planned, who)
    const broken = brokenTeamRule(planned) ?? brokenInvariant(project)
    if (broken) throw broken
    return {
      entry: { at: now, by: { id: who.id, role: makerRole(who) }, change: CREATE_PROJECT, input: { name, ...(from ? { from } : {}) }, patches: [{ op: 'set', path: [], value: project }] },
      next: project, result: {},
    }
  })
  return { version: held.version, result: { id }, held, changed: true }
}

/** Who starts a project belongs to it, as a consultant until the groups are set up: else they could not see what they made. */
function withMaker(project: Project, who: Who): Project {
  if (who.role !== undefined || standing(project.team).some(({ account }) => account === who.id)) return project
  return { ...project, team: [...project.team, makerIn(project, who)] }
}

/** Somebody with an account, as a new person of a project. */
export const makerIn = ({ team }: Project, { id, name }: Member): Person => ({
  id: nextId(team, 'person'), name, group: null, side: 'client', allocation: null, lead: false, topManagement: false,
  ...personDefaults, roles: ['consultant'], account: id, withdrawn: null,
})

/** The role that somebody has as they begin a project. */
export const makerRole = (who: Who): RoleId => who.role ?? (who.administrator ? 'administrator' : 'consultant')
