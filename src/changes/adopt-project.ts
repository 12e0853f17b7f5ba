import type { Person } from '../domain/brief-facts.ts'
import { standing } from '../domain/by-id.ts'
import { laterOf } from '../domain/day.ts'
import { applyPatches, type Patch } from '../domain/patch.ts'
import type { Held, Project } from '../domain/project.ts'
import type { Who } from '../domain/rights.ts'
import { plainName } from '../domain/team-rules.ts'
import { OPEN_ARCHIVE } from './change.ts'
import type { Context, Files, LastChange } from './context.ts'
import { makerIn, makerRole, refuseNoMaker } from './create-project.ts'

/**
 * Opens an archive: brings in a project with its whole history and its files. Accounts are numbered by each installation, so those of the
 * team are somebody else's here: one more change takes all of them away, and makes whoever opens it a consultant of the project, as one
 * who starts a project is. Throws Problem `not-allowed`, and what the store refuses.
 */
export async function adoptProject(context: Context, who: Who, { id, lines, files }: { id: string; lines: string; files?: Files }): Promise<Held> {
  refuseNoMaker(who)
  const last: LastChange = ({ project, at }) => {
    const former = project.team.flatMap(({ id: person, account }) => (account ? [person] : []))
    const maker = who.role === undefined ? ownName(makerIn(project, who), project) : null
    const patches: Patch[] = former.map((person) => ({ op: 'set', path: ['team', person, 'account'], value: null }))
    if (maker) patches.push({ op: 'set', path: ['team', maker.id], value: maker })
    if (patches.length === 0) return null
    const entry = { at: laterOf(context.now(project), at), by: { id: who.id, role: makerRole(who) }, change: OPEN_ARCHIVE, input: { people: former, ...(maker ? { person: maker.id } : {}) }, patches }
    return { entry, next: patched(project, patches) }
  }
  return await context.store.adopt(id, lines, files, last)
}

/** Two of one name could not be told apart. */
function ownName(maker: Person, { team }: Project): Person {
  const taken = new Set(standing(team).map(({ name }) => plainName(name)))
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? maker.name : `${maker.name.slice(0, 290)} (${n})`
    if (!taken.has(plainName(name))) return { ...maker, name }
  }
}

function patched(project: Project, patches: readonly Patch[]): Project {
  const next = { ...project, team: structuredClone(project.team) }
  applyPatches(next, patches)
  return next
}
