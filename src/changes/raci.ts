import { z } from 'zod'
import { nextId } from '../domain/by-id.ts'
import { GroupId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import { Raci, RaciLetter, RaciRowKey } from '../domain/raci.ts'
import { Line } from '../domain/text.ts'
import { raciOf } from '../method/raci.ts'
import { change, runners } from './change.ts'
import { baseOf, findStanding } from './find.ts'

const Cell = z.strictObject({ row: RaciRowKey, group: GroupId, value: RaciLetter })
const Cells = z.array(Cell).min(1).max(500).refine((cells) => new Set(cells.map(({ row, group }) => `${row} ${group}`)).size === cells.length, 'duplicate')

/** Each cell is a place of its own: two people who edit different ones do not get in each other's way. What the method proposes is not kept. */
export const editRaci = change({
  name: 'edit-raci',
  input: z.strictObject({ cells: Cells }),
  may: runners,
  make(project, { cells }) {
    const rows = new Map(raciOf(baseOf(project)).map((row) => [row.id, row]))
    for (const { row: id, group, value } of cells) {
      const row = rows.get(id)
      if (!row) throw new Problem('thing-unknown', { kind: 'raci-row', id })
      if (row.cells[group] === value) continue
      const set = project.raci.cells[id] ?? {}
      project.raci.cells[id] ??= set
      if (row.proposed[group] === value) delete set[group]
      else set[group] = value
    }
  },
})

const OwnRow = Raci.shape.rows.element.shape.id
const MOST_ROWS = 500

/** Something that neither the method nor a deliverable covers, and that has to be somebody's. */
export const addRaciRow = change({
  name: 'add-raci-row',
  input: z.strictObject({ title: Line }),
  may: runners,
  make(project, { title }) {
    const { rows } = project.raci
    if (rows.length >= MOST_ROWS) throw new Problem('invariant-broken', { rule: 'raci-rows-at-most-500', detail: title })
    const id = nextId(baseOf(rows), 'own')
    rows.push({ id, title, withdrawn: null })
    return { row: id }
  },
})

export const editRaciRow = change({
  name: 'edit-raci-row',
  input: z.strictObject({ row: OwnRow, title: Line }),
  may: runners,
  make(project, { row, title }) {
    findStanding(project.raci.rows, row, 'raci-row').title = title
  },
})

export const withdrawRaciRow = change({
  name: 'withdraw-raci-row',
  input: z.strictObject({ row: OwnRow }),
  may: runners,
  make(project, { row }, { stamp }) {
    findStanding(project.raci.rows, row, 'raci-row').withdrawn = stamp
  },
})
