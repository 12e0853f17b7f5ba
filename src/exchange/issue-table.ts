import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import { MOST_ISSUES } from '../changes/issue-import.ts'
import { type Fault, Problem } from '../domain/problem.ts'
import { headScore } from './issue-columns.ts'
import { readTableFile } from './read-table.ts'
import type { FileRow } from './table-worker.ts'

/** The table of a file of issues: its heads, and the rows below them. */
export type IssueTable = { heads: string[]; rows: readonly FileRow[] }

/** A title and remarks may stand above the heads. */
const MOST_ABOVE = 10

const isFilled = (line: FileRow): boolean => line.some((cell, at) => at > 0 && String(cell).trim() !== '')

/** Reads a CSV or XLSX file of issues. Throws Problem `issues-invalid` when it cannot be read as a whole, or has more rows than may be. */
export async function readIssueTable(bytes: Uint8Array, file: string): Promise<IssueTable> {
  const { table } = await readTableFile(bytes, MOST_ISSUES)
  if ('fault' in table) throw invalid(file, { path: '', message: table.fault, ...(table.line ? { line: table.line } : {}) })
  return tableOf(table.rows, file)
}

function tableOf(rows: readonly FileRow[], file: string): IssueTable {
  const filled = rows.filter(isFilled)
  const scores = filled.slice(0, MOST_ABOVE).map(([, ...cells]) => headScore(cells))
  const at = Math.max(0, scores.indexOf(Math.max(1, ...scores)))
  const [head, ...below] = filled.slice(at)
  if (!head || below.length === 0) throw invalid(file, { path: '', message: 'no-issues' })
  if (below.length > MOST_ISSUES) throw invalid(file, { path: '', message: `too-many-rows:${MOST_ISSUES}` })
  const columns = below.reduce((most, line) => Math.max(most, line.length - 1), head.length - 1)
  return { heads: Array.from({ length: columns }, (_, column) => String(head[column + 1] ?? '').trim()), rows: below }
}

const invalid = (file: string, ...faults: Fault[]): Problem => new Problem('issues-invalid', { file, faults })

const Packed = z.object({ heads: z.array(z.string().max(200_000)).max(200), rows: z.array(z.array(z.union([z.string(), z.number()])).min(1).max(201)).min(1).max(MOST_ISSUES) })
const MOST_UNPACKED = 60_000_000

/** A table as it goes along in a form from step to step, so that nothing has to be kept on the server. */
export const packedTable = (table: IssueTable): string => deflateRawSync(JSON.stringify(table)).toString('base64')

/** The table again. Throws Problem `issues-invalid` for what is none. */
export function unpackedTable(text: string, file: string): IssueTable {
  try {
    const parsed = Packed.parse(JSON.parse(inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: MOST_UNPACKED }).toString('utf8')))
    return { heads: parsed.heads, rows: parsed.rows.map(([line, ...cells]) => [Number(line), ...cells] as const) }
  } catch {
    throw invalid(file, { path: '', message: 'invalid-format' })
  }
}
