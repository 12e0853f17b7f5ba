import { seenHeads } from '../changes/seen.ts'
import type { Context, ProjectHead } from '../changes/context.ts'
import { accountsIn } from '../domain/members.ts'
import type { Project } from '../domain/project.ts'
import { addedUp, loadByAccount, type Weeks } from '../method/load.ts'
import type { ProjectAsk } from './ask.ts'

/** What other projects ask of the people of this one: their load by account, and the names of those projects that the reader may see. */
export type OtherLoads = { byAccount: ReadonlyMap<string, Weeks>; seen: { id: string; name: string }[]; unseen: number }

const nothing: OtherLoads = { byAccount: new Map(), seen: [], unseen: 0 }

/** The running projects that share people with this one. The past is shown by itself. */
async function sharing(context: Context, project: Project): Promise<ProjectHead[]> {
  const accounts = new Set(accountsIn(project))
  if (accounts.size === 0) return []
  const heads = await context.store.heads()
  return heads.filter(({ id, closed, damage, members }) => id !== project.id && !closed && damage === null && members.some((account) => accounts.has(account)))
}

/** What a page about this project depends on in others: for the key under which it is remembered. */
export async function otherVersions({ context, project, past, reader: { who } }: ProjectAsk): Promise<string> {
  if (past) return ''
  const others = await sharing(context, project)
  if (others.length === 0) return ''
  const known = new Set((await seenHeads(context, who)).map(({ id }) => id))
  return others.map(({ id, version, name }) => `${id}@${version} ${known.has(id) ? name : ''}`).join('\n')
}

/** Reads only projects that share an account with this one; of those that the reader may not see, nothing but the sum is told. */
export async function otherLoads({ context, project, past, reader: { who } }: ProjectAsk): Promise<OtherLoads> {
  const others = past ? [] : await sharing(context, project)
  if (others.length === 0) return nothing
  const accounts = new Set(accountsIn(project))
  const known = new Set((await seenHeads(context, who)).map(({ id }) => id))
  const loads = await Promise.all(others.map(async ({ id }) => {
    const held = await context.store.read(id)
    return loadByAccount(held.project, context.today(held.project), accounts)
  }))
  const seen = others.filter(({ id }) => known.has(id)).map(({ id, name }) => ({ id, name }))
  return { byAccount: addedUp(loads), seen, unseen: others.length - seen.length }
}
