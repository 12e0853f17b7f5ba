import { GroupId, type PhaseId, phaseIds } from '../../../domain/ids.ts'
import { RaciLetter } from '../../../domain/raci.ts'
import { raciTitle } from '../../../locales/raci-title.ts'
import { namesOf } from '../../../locales/names.ts'
import { type RaciAbout, type RaciRow, raciOf } from '../../../method/raci.ts'
import { raciFindings, unstaffedGroups } from '../../../method/raci-findings.ts'
import { unitOfGroup } from '../../../method/units.ts'
import { formatOf } from '../../../locales/format.ts'
import { formFor, type ProjectAsk } from '../../ask.ts'
import type { Form } from '../../form.ts'
import { keepingPast } from '../../frame.ts'
import { mayChange } from '../../may-change.ts'
import { paths } from '../../paths.ts'

/** A save without script sends every cell of a block: so many rows that they fit into one change (500 cells) and one form. */
const ROWS_PER_BLOCK = 60

/** A cell: `was` is what stands, `value` what was typed. `note` says in words what its look says. */
export type GridCell = { group: GroupId; name: string; was: RaciLetter; value: RaciLetter; word: string; changed: boolean; unstaffed: boolean; note: string }
export type GridRow = { id: string; title: string; href: string; faults: string[]; cells: GridCell[] }
export type GridBlock = { id: string; title: string; form: Form | null; save: string; rows: GridRow[] }
export type GridHead = { group: GroupId; label: string; mark: string; unstaffed: boolean }

/** The matrix as it is printed: heads, blocks of rows, and what the marks of merged groups mean. */
export function raciGrid(ask: ProjectAsk, path: string): { heads: GridHead[]; merged: { mark: string; text: string }[]; blocks: GridBlock[] } {
  const { project, reader: { words } } = ask
  const merged = mergedUnits(ask)
  const unstaffed = unstaffedGroups(project)
  const heads = GroupId.options.map((group) => ({
    group, label: words.raci.heads[group], mark: merged.find(({ groups }) => groups.includes(group))?.mark ?? '', unstaffed: unstaffed.includes(group),
  }))
  return { heads, merged, blocks: blocksOf(ask, path, heads) }
}

function mergedUnits({ project, reader: { words } }: ProjectAsk) {
  const units = [...new Set(GroupId.options.map((group) => unitOfGroup(project, group)))].filter(({ groups }) => groups.length > 1)
  const { list } = formatOf(words.id)
  return units.map(({ groups }, at) => ({ groups, mark: String(at + 1), text: words.raciPage.merged({ groups: list(groups.map((group) => words.raci.heads[group])) }) }))
}

function blocksOf(ask: ProjectAsk, path: string, heads: readonly GridHead[]): GridBlock[] {
  const { project, reader: { words } } = ask
  const names = namesOf(project, words)
  const rows = raciOf(project)
  const some = (kind: RaciAbout['kind'], phase?: PhaseId): RaciRow[] =>
    rows.filter(({ about }) => about.kind === kind && (phase === undefined || (about.kind === 'deliverable' && about.phase === phase)))
  const parts = [
    { id: 'checkpoints', title: words.raci.kinds.checkpoint, rows: some('checkpoint') },
    { id: 'decisions', title: words.raci.kinds.decision, rows: some('decision') },
    ...phaseIds.map((phase) => ({ id: `deliverables-${phase}`, title: words.raci.deliverablesOf({ phase: names.phase(phase) }), rows: some('deliverable', phase) })),
    { id: 'own', title: words.raci.kinds.own, rows: some('own') },
  ]
  const shown = shownRow(ask, heads)
  const may = mayChange(ask, 'edit-raci')
  return parts.flatMap(inPieces).map(({ id, title, rows: lines }) => ({
    id, title, form: may ? { ...formFor(ask, 'edit-raci', `${path}#${id}`), values: {}, errors: {} } : null,
    save: words.raciPage.saveBlock({ block: title }), rows: lines.map(shown),
  }))
}

type Part = { id: string; title: string; rows: RaciRow[] }

/** A long part in pieces, each with a form of its own; an empty one is none. */
const inPieces = ({ id, title, rows }: Part): Part[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS_PER_BLOCK) }, (_, at) =>
    ({ id: at === 0 ? id : `${id}-${at + 1}`, title, rows: rows.slice(at * ROWS_PER_BLOCK, (at + 1) * ROWS_PER_BLOCK) }))

function shownRow(ask: ProjectAsk, heads: readonly GridHead[]): (row: RaciRow, at: number) => GridRow {
  const { project, reader: { words } } = ask
  const names = namesOf(project, words)
  const { list } = formatOf(words.id)
  const faults = new Map<string, string[]>()
  for (const { row, code, groups } of raciFindings(project)) {
    if (code !== 'nobody') faults.set(row, [...(faults.get(row) ?? []), words.raci.faults[code]({ groups: list(groups.map((group) => words.raci.heads[group])) })])
  }
  const typed = typedCells(ask)
  return (row, at) => ({
    id: row.id, title: row.about.kind === 'deliverable' ? names.deliverable(row.about.deliverable) : raciTitle(row.about, project, words),
    href: hrefOf(ask, row.about), faults: faults.get(row.id) ?? [],
    cells: heads.map(({ group, unstaffed }, column) => cellOf(ask, row, group, unstaffed, `cells.${at * heads.length + column}`, typed)),
  })
}

function cellOf(ask: ProjectAsk, row: RaciRow, group: GroupId, unstaffedGroup: boolean, name: string, typed: ReadonlyMap<string, RaciLetter>): GridCell {
  const { reader: { words } } = ask
  const { raci, raciPage: say } = words
  const was = row.cells[group]
  const changed = row.changed.includes(group)
  const unstaffed = unstaffedGroup && (was === 'R' || was === 'A' || was === 'AR')
  const notes = [
    ...(changed ? [say.differs({ letter: row.proposed[group] === '' ? raci.letters[''] : row.proposed[group] })] : []),
    ...(unstaffed ? [raci.faults.nobody({ groups: raci.heads[group] })] : []),
  ]
  return { group, name, was, value: typed.get(`${row.id} ${group}`) ?? was, word: raci.letters[was], changed, unstaffed, note: notes.join(words.project.sentenceGap) }
}

/** What was typed in a form that was refused, by row and group. */
function typedCells({ posted }: ProjectAsk): Map<string, RaciLetter> {
  const typed = new Map<string, RaciLetter>()
  if (posted?.change !== 'edit-raci') return typed
  for (const [name, row] of Object.entries(posted.values)) {
    const index = /^cells\.(\d{1,6})\.row$/.exec(name)?.[1]
    const letter = RaciLetter.safeParse(posted.values[`cells.${index}.value`])
    if (index !== undefined && letter.success) typed.set(`${row} ${posted.values[`cells.${index}.group`]}`, letter.data)
  }
  return typed
}

/** Where a row's subject stands. */
function hrefOf(ask: ProjectAsk, about: RaciAbout): string {
  const { project: { id } } = ask
  if (about.kind === 'checkpoint') return keepingPast(ask, paths.checkpoint(id, about.phase))
  return about.kind === 'deliverable' ? `${keepingPast(ask, paths.phase(id, about.phase))}#${about.deliverable}` : ''
}
