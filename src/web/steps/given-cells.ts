import type { Fault } from '../../domain/problem.ts'
import type { Flow, Step } from '../../domain/process/process.ts'
import type { CellReader, WaysCell } from '../../exchange/steps-cells.ts'
import { type CellField, cellFields, type Cells, type CellValues, readCell } from './cells.ts'
import type { RoleNames } from './role-names.ts'
import type { TableRow } from './row.ts'

/** A cell that cannot be read; `path` as the form calls it: `step-7.work`. */
export type CellFault = Fault & { key: string; field: CellField }
/** What a row says of its step; ways lead to steps (`step-7`) and to new rows (`new-13`). */
export type Given = Partial<Omit<CellValues, 'role' | 'next'>> & { role?: string | null; next?: Flow[] }
/** `blankWay`: somebody emptied the cell of the ways. */
export type GivenRow = { row: TableRow; kind: Step['kind']; given: Given; blankWay: boolean }

type Reading = { /** The cells of the steps there now. */ now: ReadonlyMap<string, Cells>; kinds: ReadonlyMap<string, Step['kind']>; named: RoleNames; reader: CellReader; isStep: (n: number) => boolean }

/** What rows say anew, cell by cell, and the cells that cannot be read: those are left as they are. */
export function givenCells(active: readonly TableRow[], reading: Reading): { rows: GivenRow[]; faults: CellFault[] } {
  const faults: CellFault[] = []
  const fresh = new Set(active.map(({ key }) => key))
  const refOf = (n: number): string | null => (fresh.has(`new-${n}`) ? `new-${n}` : reading.isStep(n) ? `step-${n}` : null)
  const rows = active.map((row): GivenRow => {
    const { given, ways } = cellsGiven(row, reading, faults)
    const kind = given.kind ?? reading.kinds.get(row.key) ?? 'work'
    const wrong = ways ? wrongWays(ways, kind, refOf) : ''
    if (wrong !== '') faults.push({ key: row.key, field: 'next', path: `${row.key}.next`, message: wrong })
    if (ways && wrong === '') given.next = ways.ways.map(({ to, ...way }): Flow => ({ ...way, to: refOf(to) ?? '' }))
    return { row, kind, given, blankWay: ways === null }
  })
  const place = new Map(active.map(({ key }, at) => [key, at]))
  return { rows, faults: faults.sort((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0) || cellFields.indexOf(a.field) - cellFields.indexOf(b.field)) }
}

/** `ways` undefined: that cell is as it was, or cannot be read. */
function cellsGiven({ key, cells }: TableRow, { now, named, reader }: Reading, faults: CellFault[]): { given: Given; ways: WaysCell | null | undefined } {
  const before = now.get(key)
  const given: Given = {}
  let ways: WaysCell | null | undefined
  for (const field of cellFields.filter((each) => cells[each] !== before?.[each])) {
    const read = readCell(field, cells[field], reader)
    if ('fault' in read) faults.push({ key, field, path: `${key}.${field}`, message: read.fault })
    else if (field === 'next') ways = read.value as WaysCell | null
    else Object.assign(given, { [field]: field === 'role' ? named.idOf(String(read.value)) : read.value })
  }
  return { given, ways }
}

/** The code of what is wrong with ways that can be read, '' if nothing is. */
function wrongWays({ ways, beside }: WaysCell, kind: Step['kind'], refOf: (n: number) => string | null): string {
  const stray = ways.find(({ to }) => refOf(to) === null)
  if (stray) return `step-unknown:${stray.to}`
  if (beside && kind !== 'fork') return 'fork-kind'
  if (ways.length > 50) return 'too-many:50'
  return ways.some(({ label }) => label.length > 300) ? 'too-long:300' : ''
}

