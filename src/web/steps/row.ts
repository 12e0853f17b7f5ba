import { type Cells, cellFields, type CellField, isBlankRow } from './cells.ts'

/** A row of the table as somebody sees it: of a step (`step-7`) or a new one (`new-13`, shown as 13). `gone`: it is to be taken out. */
export type TableRow = { key: string; cells: Cells; gone: boolean }

export const isNew = ({ key }: Pick<TableRow, 'key'>): boolean => key.startsWith('new-')
/** A new row that nobody wrote anything into is none. */
export const counts = (row: TableRow): boolean => !row.gone && !(isNew(row) && isBlankRow(row.cells))

/** The row that a conflict is about as a whole, beside its cells. */
export type ConflictField = CellField | 'row'
/** Two people set the same cell. `mine` and `theirs` as texts; of a row as a whole: whether each kept it. `step`: the one in question, by the id that it had when the form was read. */
export type Conflict = { key: string; field: ConflictField; mine: string; theirs: string; step: string }

export const differing = (a: Cells, b: Cells): CellField[] => cellFields.filter((field) => a[field] !== b[field])
