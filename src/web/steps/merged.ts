import type { RoleOfWork, Step } from '../../domain/process/process.ts'
import { waysIn, waysOut } from '../../exchange/steps-cells.ts'
import { cellFields, type Cells, cellsOf, stepNumber } from './cells.ts'
import type { PostedTable } from './posted-table.ts'
import { type Conflict, differing, isNew, type TableRow } from './row.ts'

/** What was sent, held against the table that its sender read and against the table as it is now. */
export type Merged = { rows: TableRow[]; conflicts: Conflict[] }

type Tables = { old: readonly Step[]; now: readonly Step[]; roles: readonly RoleOfWork[]; /** The first number that no step of the process ever had. */ free: number }

/**
 * Three tables become one: a cell that only the sender altered is the sender's, one that only others altered is theirs, and where both did
 * and not alike there is a conflict, in which the sender's text stands until somebody chooses. Rows that others took out are in the way
 * only of who wrote in them. Nothing is decided silently.
 */
export function mergedTable(posted: PostedTable, { old, now, roles, free }: Tables): Merged {
  const byId = new Map(roles.map((role) => [role.id, role]))
  const then = new Map(old.map((step) => [step.id, cellsOf(step, byId)]))
  const here = new Map(now.map((step) => [step.id, cellsOf(step, byId)]))
  const choices = new Map(posted.choices.map((each) => [`${each.key}.${each.field}`, each]))
  const keys = freshKeys(posted.rows, { then, here, free })
  const conflicts: Conflict[] = []
  const rows = posted.rows.flatMap((sent): TableRow[] => {
    const read = then.get(sent.key)
    const row = { ...sent, cells: renumbered(sent.cells, read, keys) }
    const theirs = here.get(row.key)
    if (theirs) return [row.gone ? takenOut(row, read ?? theirs, { theirs, choices, conflicts }) : together(row, read ?? theirs, { theirs, choices, conflicts })]
    return notThere(row, keys.get(row.key), { choices, conflicts })
  })
  return { rows, conflicts }
}

/** A new row; or one that somebody took out: who wrote in it is asked, and from here on it would be a new row. */
function notThere(row: TableRow, fresh: string | undefined, { choices, conflicts }: Omit<Against, 'theirs'>): TableRow[] {
  const key = fresh ?? row.key
  const chosen = choices.get(`${row.key}.row`)
  if (isNew(row) ? chosen?.choice === 'theirs' : fresh === undefined) return []
  if (!isNew(row) || chosen?.choice === null) conflicts.push({ key, field: 'row', mine: 'kept', theirs: 'gone', step: isNew(row) ? (chosen?.step ?? key) : row.key })
  return [{ ...row, key }]
}

type Read = ReadonlyMap<string, Cells>

/** Rows that need another number: new ones whose number somebody else took, and steps that somebody took out while the sender wrote in them. */
function freshKeys(rows: readonly TableRow[], { then, here, free }: { then: Read; here: Read; free: number }): ReadonlyMap<string, string> {
  let next = rows.reduce((most, { key }) => Math.max(most, stepNumber(key) + 1), free)
  return new Map(rows.flatMap((row): [string, string][] => {
    const read = then.get(row.key)
    const wants = isNew(row) ? stepNumber(row.key) < free : !here.has(row.key) && read !== undefined && !row.gone && differing(row.cells, read).length > 0
    if (!wants) return []
    next += 1
    return [[row.key, `new-${next - 1}`]]
  }))
}

/** Ways that the sender wrote lead to the new numbers. */
function renumbered(cells: Cells, read: Cells | undefined, keys: ReadonlyMap<string, string>): Cells {
  if (keys.size === 0 || cells.next === read?.next) return cells
  const moved = new Map([...keys].map(([before, after]) => [stepNumber(before), stepNumber(after)]))
  const ways = waysIn(cells.next)
  if (!('value' in ways) || ways.value === null || !ways.value.ways.some(({ to }) => moved.has(to))) return cells
  return { ...cells, next: waysOut(ways.value.ways.map((way) => ({ ...way, to: moved.get(way.to) ?? way.to })), ways.value.beside, cells.kind === 'end') }
}

type Against = { theirs: Cells; choices: ReadonlyMap<string, PostedTable['choices'][number]>; conflicts: Conflict[] }

/** Cell by cell: the sender's where the sender wrote, else theirs. */
function together({ key, cells: sent }: TableRow, read: Cells, { theirs, choices, conflicts }: Against): TableRow {
  const cells = { ...theirs }
  for (const field of cellFields) {
    const choice = choices.get(`${key}.${field}`)?.choice
    if (sent[field] === read[field] || choice === 'theirs') continue
    cells[field] = sent[field]
    const both = theirs[field] !== read[field] || choice === null
    if (both && sent[field] !== theirs[field]) conflicts.push({ key, field, mine: sent[field], theirs: theirs[field], step: key })
  }
  return { key, cells, gone: false }
}

function takenOut({ key }: TableRow, read: Cells, { theirs, choices, conflicts }: Against): TableRow {
  const choice = choices.get(`${key}.row`)?.choice
  if (choice === 'theirs') return { key, cells: theirs, gone: false }
  if (choice === null || differing(read, theirs).length > 0) conflicts.push({ key, field: 'row', mine: 'gone', theirs: 'kept', step: key })
  return { key, cells: theirs, gone: true }
}
