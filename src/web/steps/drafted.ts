import type { z } from 'zod'
import { type editSteps, tableAfter, type TableEdit, withoutRows } from '../../changes/process-steps.ts'
import type { RoleOfWork, Step } from '../../domain/process/process.ts'
import type { CellReader } from '../../exchange/steps-cells.ts'
import { cellsOf, stepNumber } from './cells.ts'
import { type CellFault, givenCells } from './given-cells.ts'
import { linkRows } from './linked-rows.ts'
import { roleNames } from './role-names.ts'
import { counts, isNew, type TableRow } from './row.ts'

type EditInput = z.input<typeof editSteps.input>
/** What a table would do: the input of the change without its process, the cells that cannot be read, and the steps as they would then be. */
export type Drafted = { edit: Pick<EditInput, 'edits' | 'added' | 'removed' | 'roles'>; faults: CellFault[]; steps: Step[]; roles: RoleOfWork[]; changes: boolean }

type Around = { now: readonly Step[]; roles: readonly RoleOfWork[]; free: number; reader: CellReader }

/** A table that was sent, as a change of the one there now. A cell that cannot be read is left as it is and named. */
export function draftedTable(rows: readonly TableRow[], { now, roles, free, reader }: Around): Drafted {
  const byId = new Map(roles.map((role) => [role.id, role]))
  const here = new Map(now.map((step) => [step.id, step]))
  const removed = rows.filter(({ key, gone }) => gone && here.has(key)).map(({ key }) => key)
  const left = new Map(withoutRows(now, removed).map((step) => [step.id, step]))
  const named = roleNames(roles)
  const active = rows.filter((row) => counts(row) && (isNew(row) || left.has(row.key)))
  const read = givenCells(active, {
    now: new Map(active.flatMap(({ key }) => { const step = here.get(key); return step ? [[key, cellsOf(step, byId)] as const] : [] })),
    kinds: new Map(now.map(({ id, kind }) => [id, kind])), named, reader, isStep: (n) => left.has(`step-${n}`),
  })
  linkRows(read.rows, left)
  const edits = read.rows.filter(({ row, given }) => !isNew(row) && Object.keys(given).length > 0).map(({ row, given }) => ({ step: row.key, ...given }))
  const added = read.rows.filter(({ row }) => isNew(row)).map(({ row, kind, given }) => ({ key: row.key, ...given, kind })).sort((a, b) => stepNumber(a.key) - stepNumber(b.key))
  const edit = { edits, added, removed, ...(named.fresh.length > 0 ? { roles: named.fresh } : {}) }
  return {
    edit, faults: read.faults, steps: tableAfter(now, edit as TableEdit, free).steps, changes: edits.length + added.length + removed.length > 0,
    roles: named.fresh.length === 0 ? (roles as RoleOfWork[]) : [...roles, ...named.fresh.map((role) => ({ ...role, rate: null, hours: null, withdrawn: null }))],
  }
}
