import type { Flow, Step } from '../../domain/process/process.ts'
import type { GivenRow } from './given-cells.ts'
import { isNew } from './row.ts'

const plainWays = (to: string | undefined): Flow[] => (to === undefined ? [] : [{ to, probability: null, label: '' }])

/**
 * Fills in where rows lead that do not say it. An emptied cell leads to the row below. New rows that stand together lead from each to the
 * next; behind a step with a single way they go between it and where it led, unless a way that somebody wrote leads to the first of them.
 * `left`: the steps that stay. The rows are altered.
 */
export function linkRows(rows: readonly GivenRow[], left: ReadonlyMap<string, Step>): void {
  const written = new Set(rows.flatMap(({ given }) => (given.next ?? []).map(({ to }) => to)))
  for (const [at, each] of rows.entries()) if (each.blankWay && !isNew(each.row)) linkOn([each], rows[at + 1]?.row.key)
  for (const { above, run: [first, ...others], below } of runsOf(rows)) {
    const way = above && !written.has(first.row.key) ? singleWay(above, left) : null
    if (above && way) above.given.next = [{ ...way, to: first.row.key }]
    linkOn([first, ...others], way?.to ?? below?.row.key)
  }
}

/** From each row that does not say where it leads to the next one, and from the last one to `onward`. */
function linkOn(run: readonly GivenRow[], onward: string | undefined): void {
  for (const [i, { kind, given }] of run.entries()) given.next ??= kind === 'end' ? [] : plainWays(run[i + 1]?.row.key ?? onward)
}

type Run = { above: GivenRow | undefined; run: [GivenRow, ...GivenRow[]]; below: GivenRow | undefined }

/** New rows that stand together, with the rows of steps around them. */
function runsOf(rows: readonly GivenRow[]): Run[] {
  const runs: Run[] = []
  for (const [at, each] of rows.entries()) {
    if (!isNew(each.row)) continue
    const open = runs.at(-1)
    const before = rows[at - 1]
    if (open && before && isNew(before.row)) open.run.push(each)
    else runs.push({ above: before, run: [each], below: undefined })
    const last = runs.at(-1)
    if (last) last.below = rows[at + 1]
  }
  return runs
}

/** The only way out of a step that nobody wrote another one into. */
function singleWay({ row, kind, given }: GivenRow, left: ReadonlyMap<string, Step>): Flow | null {
  const next = left.get(row.key)?.next ?? []
  return given.next || kind === 'end' || kind === 'fork' || next.length !== 1 ? null : (next[0] ?? null)
}
