import { unzipSync } from 'fflate'
import { officeTypeOf } from '../domain/office-file.ts'
import { decodeText } from './decode-text.ts'
import { readTable, type TableJob, type TableRead } from './table-worker.ts'

/** Rows under the heads. */
export const MOST_ROWS = 100_000
const MOST_BYTES = 20_000_000
/** What a workbook may unpack to. */
const MOST_UNPACKED = 200_000_000
const MOST_IN_RECORD = 200_000
/** Columns: what stands further right nobody reads. */
const MOST_COLUMNS = 100

/** `european`: semicolons between the cells, as spreadsheets write where the comma stands before decimals. */
export type ReadFile = { table: TableRead; european: boolean }

/** The table of a file: CSV in any of the usual encodings, with commas, semicolons or tabs, or the first sheet of a workbook. Faults are codes; one of them is more rows than `mostRows`. */
export async function readTableFile(bytes: Uint8Array, mostRows = MOST_ROWS): Promise<ReadFile> {
  const job = jobFor(bytes, { mostRows, mostColumns: MOST_COLUMNS, mostInRecord: MOST_IN_RECORD })
  return typeof job === 'string' ? { table: { fault: job }, european: false } : { table: await readTable(job), european: job.kind === 'csv' && job.delimiter === ';' }
}

/** What to read, or the fault that keeps one from reading it. */
function jobFor(bytes: Uint8Array, most: Pick<TableJob, 'mostRows' | 'mostColumns' | 'mostInRecord'>): TableJob | string {
  if (bytes.length > MOST_BYTES) return `file-too-large:${MOST_BYTES}`
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    if (officeTypeOf(bytes) !== 'xlsx') return 'not-a-workbook'
    const unpacked = unpackedBytes(bytes)
    if (unpacked === null) return 'not-a-workbook'
    return unpacked > MOST_UNPACKED ? `file-too-large:${MOST_UNPACKED}` : { kind: 'xlsx', bytes, ...most }
  }
  const text = decodeText(bytes)
  return text === null ? 'encoding-unknown' : { kind: 'csv', text, delimiter: delimiterOf(text), ...most }
}

/** What the entries say they unpack to, which is all they get; nothing is unpacked for it. Null for what is no whole zip. */
function unpackedBytes(bytes: Uint8Array): number | null {
  let total = 0
  const weigh = ({ originalSize }: { originalSize: number }): boolean => {
    total += originalSize
    return false
  }
  try {
    unzipSync(bytes, { filter: weigh })
    return total
  } catch {
    return null
  }
}

/** By the first line that has any: a title may stand above. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const head = text.slice(0, 20_000).split(/[\r\n]+/, MOST_ABOVE).find((line) => /[,;\t]/.test(line)) ?? ''
  return ([',', ';', '\t'] as const).reduce((best, each) => (head.split(each).length > head.split(best).length ? each : best))
}

const MOST_ABOVE = 10
