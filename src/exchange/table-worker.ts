import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'

/** A cell of a file: a text, or a number that a workbook holds; a day of a workbook is a text. */
export type FileCell = string | number
/** A row with the line it begins on (a workbook's: its number). */
export type FileRow = readonly [line: number, ...cells: FileCell[]]
export type TableJob = { kind: 'csv'; text: string; delimiter: string; mostInRecord: number } | { kind: 'xlsx'; bytes: Uint8Array }
/** The rows, or the code of what is wrong, with its line where one is known. */
export type TableRead = { rows: FileRow[] } | { fault: string; line?: number }

export const SECONDS = 10
const MOST_MEGABYTES = 256

/** Runs as it stands here, so that it is there in the product, in one file, and in the tests alike. What it needs it is given the places of. */
const worker = String.raw`
const { parentPort, workerData: { job, library } } = require('node:worker_threads')

function fromCsv({ text, delimiter, mostInRecord }) {
  const lineOf = (cells, end) => cells.reduce((line, cell) => (cell.includes('\n') ? line - cell.split('\n').length + 1 : line), end)
  return require(library).parse(text, {
    bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, max_record_size: mostInRecord, on_record: (cells, { lines }) => [lineOf(cells, lines), ...cells],
  })
}

async function fromWorkbook({ bytes }) {
  const cellOf = (cell) => {
    if (cell === null || cell === undefined) return ''
    if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
    return typeof cell === 'number' ? cell : String(cell)
  }
  const rows = await require(library).readSheet(new Blob([bytes]))
  return rows.map((cells, at) => [at + 1, ...cells.map(cellOf)])
}

Promise.resolve().then(() => (job.kind === 'csv' ? fromCsv(job) : fromWorkbook(job))).then(
  (rows) => parentPort.postMessage({ rows }),
  (error) => parentPort.postMessage({ failed: { code: String(error.code ?? ''), message: String(error.message ?? ''), line: Number(error.lines ?? 0) } }),
)`

const libraries = { csv: 'csv-parse/sync', xlsx: 'read-excel-file/universal' } as const

type Answer = { rows: FileRow[] } | { failed: { code: string; message: string; line: number } }

/** Reads a table where it can harm nobody: in a thread of its own, with so much memory and time. */
export async function readTable(job: TableJob): Promise<TableRead> {
  const library = createRequire(import.meta.url).resolve(libraries[job.kind])
  const thread = new Worker(worker, { eval: true, workerData: { job, library }, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES }, stdout: true, stderr: true })
  return await new Promise<TableRead>((resolve, reject) => {
    const end = (read: TableRead): void => {
      clearTimeout(timer)
      resolve(read)
      void thread.terminate()
    }
    const timer = setTimeout(() => end({ fault: `took-too-long:${SECONDS}` }), SECONDS * 1_000)
    thread.once('message', (answer: Answer) => end('rows' in answer ? answer : faultOf(job, answer.failed)))
    thread.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end({ fault: 'file-too-large' })
      clearTimeout(timer)
      reject(error)
    })
  })
}

function faultOf(job: TableJob, { code, message, line }: { code: string; message: string; line: number }): TableRead {
  if (job.kind === 'xlsx') return { fault: 'not-a-workbook' }
  const fault = code === 'CSV_MAX_RECORD_SIZE' ? `too-long:${job.mostInRecord}` : `malformed:${message}`
  return line > 0 ? { fault, line } : { fault }
}
