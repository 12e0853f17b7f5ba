import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { tableWorkerCode } from './table-worker-code.ts'

/** A cell of a file: a text, or a number that a workbook holds; its days, shares in per cent and amounts of money are texts. */
export type FileCell = string | number
/** A row with the line it begins on (a workbook's: its number). */
export type FileRow = readonly [line: number, ...cells: FileCell[]]
/** `mostRows`: some more are read, for what stands above the heads. */
export type TableJob = { mostRows: number; mostColumns: number } & ({ kind: 'csv'; text: string; delimiter: string; mostInRecord: number } | { kind: 'xlsx'; bytes: Uint8Array })
/** The rows that are not empty, or the code of what is wrong, with its line where one is known. */
export type TableRead = { rows: FileRow[] } | { fault: string; line?: number }

export const SECONDS = 10
const MOST_MEGABYTES = 256

const libraries = { csv: 'csv-parse/sync', xlsx: 'read-excel-file/universal', zip: 'fflate' } as const

/** So many files are read at the same time; the others wait for their turn. */
const MOST_THREADS = 2
let reading = 0
const waiting: (() => void)[] = []

type Answer = { rows: FileRow[] } | { failed: { code: string; message: string; line: number } }

/** Reads a table where it can harm nobody: in a thread of its own, with so much memory and time, and not many at once. */
export async function readTable(job: TableJob): Promise<TableRead> {
  if (reading >= MOST_THREADS) await new Promise<void>((begin) => waiting.push(begin))
  else reading += 1
  try {
    return await inThread(job)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else reading -= 1
  }
}

async function inThread(job: TableJob): Promise<TableRead> {
  const { resolve: placeOf } = createRequire(import.meta.url)
  const places = Object.fromEntries(Object.entries(libraries).map(([name, library]) => [name, placeOf(library)]))
  const thread = new Worker(tableWorkerCode, { eval: true, workerData: { job, libraries: places }, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: 64 }, stdout: true, stderr: true })
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
  if (code === 'TOO_MANY_ROWS') return { fault: `too-many-rows:${job.mostRows}` }
  if (job.kind === 'xlsx') return { fault: 'not-a-workbook' }
  const fault = code === 'CSV_MAX_RECORD_SIZE' ? `too-long:${job.mostInRecord}` : `malformed:${message}`
  return line > 0 ? { fault, line } : { fault }
}
