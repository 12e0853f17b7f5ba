import { seen } from '../../changes/seen.ts'
import { nextStepId } from '../../domain/process/new-step.ts'
import type { Process, Step, Variant } from '../../domain/process/process.ts'
import type { Project } from '../../domain/project.ts'
import type { ProjectAsk } from '../ask.ts'
import { placeBeforeEnd, withBlanks } from '../pages/variant/grid.ts'
import { type TableShown, variantAsked } from '../pages/variant-page.ts'
import { cellsOf, stepNumber } from './cells.ts'
import { draftedTable } from './drafted.ts'
import { type Merged, mergedTable } from './merged.ts'
import { withPasted } from './pasted-table.ts'
import type { PostedTable } from './posted-table.ts'
import type { TableRow } from './row.ts'

/** What was sent, put onto the table as it is now: with the table that its sender read beside it, nobody's words are lost. */
export async function tableShown(ask: ProjectAsk, posted: PostedTable): Promise<TableShown> {
  const { context, project, held, reader: { who, words } } = ask
  const { process, variant } = variantAsked(ask)
  const version = posted.version === 0 || posted.version > held.version ? held.version : posted.version
  const since = posted.since || version
  const old = version === held.version ? variant.steps : stepsThen((await seen(context, who, project.id, version)).project, process, variant)
  const merged = mergedTable(posted, { old, now: variant.steps, roles: project.workRoles, free: freeIn(process) })
  const rows = withTheirs(merged, ask.project, variant, old, posted)
  const drafted = draftedTable(rows, { now: variant.steps, roles: project.workRoles, free: freeIn(process), reader: { locale: words.id, currency: project.currency } })
  const happened = merged.conflicts.length === 0 ? [] : await context.store.entries(project.id, Math.min(since, held.version))
  return { rows, drafted, conflicts: merged.conflicts, since, happened, page: posted.page, paste: '' }
}

const freeIn = (process: Process): number => stepNumber(nextStepId(process))

/** The steps of a variant as they were; none if it was not there. */
const stepsThen = (project: Project, { id }: Process, variant: Variant): readonly Step[] =>
  project.processes.find((process) => process.id === id)?.variants.find((each) => each.id === variant.id)?.steps ?? []

/** Rows that others added since the table was read come along, before the end. */
function withTheirs({ rows }: Merged, { workRoles }: Project, { steps }: Variant, old: readonly Step[], { page }: PostedTable): TableRow[] {
  const known = new Set([...old.map(({ id }) => id), ...rows.map(({ key }) => key)])
  const added = page > 1 ? [] : steps.filter(({ id }) => !known.has(id))
  if (added.length === 0) return [...rows]
  const roles = new Map(workRoles.map((role) => [role.id, role]))
  const at = placeBeforeEnd(rows)
  return [...rows.slice(0, at), ...added.map((step): TableRow => ({ key: step.id, cells: cellsOf(step, roles), gone: false })), ...rows.slice(at)]
}

/** The table with what was pasted, and with a blank row below the one that `insert` names. Throws Problem `steps-invalid`. */
export function alteredTable({ project, params, reader: { words } }: ProjectAsk, posted: PostedTable, insert: unknown): PostedTable {
  const free = freeIn(variantAsked({ project, params }).process)
  const rows = posted.paste.trim() === '' ? posted.rows : withPasted(posted.rows, posted.paste, { words, free })
  return { ...posted, rows: typeof insert === 'string' ? withBlanks(rows, free, 1, insert) : rows }
}
