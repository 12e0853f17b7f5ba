import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { tableWorkerCode } from './table-worker-code.ts'

/** A cell of a file: a text, or a number that a workbook holds; its days, shares in per cent and amounts of money are texts. */
export type FileCell = string | number
/** A row with the line it begins on (a workbook's: its number). */
export type FileRow = readonly [line: number, ...cells: FileCell[]]
/** `mostRows`: some more are read, for what stands above the heads. `mostInRecord`: signs in a row of CSV, or in a cell of a workbook. */
export type TableJob = { mostRows: number; mostColumns: number; mostInRecord: number } & ({ kind: 'csv'; text: string; delimiter: string } | { kind: 'xlsx'; bytes: Uint8Array })
/** The rows that are not empty, or the code of what is wrong, with its line where one is known. */
export type TableRead = { rows: FileRow[] } | { fault: string; line?: number }

export const SECONDS = 10
const MOST_MEGABYTES = 256

const libraries = { csv: 'csv-parse/sync', xlsx: 'read-excel-file/universal', zip: 'fflate' } as const

/** So many files are read at the same time; the others wait for their turn. */
const MOST_THREADS = 2
let reading = 0
const waiting: (() => void)[] = []

type Failed = { failed: { code: string; message: string; line: number } }
type ZipJob = { kind: 'zip'; bytes: Uint8Array; names: readonly string[] }

/** Reads a table where it can harm nobody: in a thread of its own, with so much memory and time, and not many at once. */
export async function readTable(job: TableJob): Promise<TableRead> {
  const answer = await inThread<{ rows: FileRow[] }>(job)
  if ('fault' in answer) return answer
  return 'rows' in answer ? answer : faultOf(job, answer.failed)
}

/** Unpacks entries of a zip in such a thread. Who asks has looked at what they say they hold: they get no more than that. */
export async function unpackAside(bytes: Uint8Array, names: readonly string[]): Promise<Record<string, Uint8Array> | { fault: string }> {
  const answer = await inThread<{ entries: Record<string, Uint8Array> }>({ kind: 'zip', bytes, names })
  if ('fault' in answer) return answer
  return 'entries' in answer ? answer.entries : { fault: 'not-a-zip' }
}

type Aside<Done> = Done | Failed | { fault: string }

async function inThread<Done>(job: TableJob | ZipJob): Promise<Aside<Done>> {
  if (reading >= MOST_THREADS) await new Promise<void>((begin) => waiting.push(begin))
  else reading += 1
  try {
    return await thread<Done>(job)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else reading -= 1
  }
}

async function thread<Done>(job: TableJob | ZipJob): Promise<Aside<Done>> {
  const { resolve: placeOf } = createRequire(import.meta.url)
  const places = Object.fromEntries(Object.entries(libraries).map(([name, library]) => [name, placeOf(library)]))
  const worker = new Worker(tableWorkerCode, { eval: true, workerData: { job, libraries: places }, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES, maxYoungGenerationSizeMb: 64 }, stdout: true, stderr: true })
  return await new Promise<Aside<Done>>((resolve, reject) => {
    const end = (read: Aside<Done>): void => {
      clearTimeout(timer)
      resolve(read)
      void worker.terminate()
    }
    const timer = setTimeout(() => end({ fault: `took-too-long:${SECONDS}` }), SECONDS * 1_000)
    worker.once('message', end)
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end({ fault: 'file-too-large' })
      clearTimeout(timer)
      reject(error)
    })
  })
}

function faultOf(job: TableJob, { code, message, line }: { code: string; message: string; line: number }): TableRead {
  if (code === 'TOO_MANY_ROWS') return { fault: `too-many-rows:${job.mostRows}` }
  if (job.kind === 'xlsx' && code !== 'CSV_MAX_RECORD_SIZE') return { fault: 'not-a-workbook' }
  const fault = code === 'CSV_MAX_RECORD_SIZE' ? `too-long:${job.mostInRecord}` : `malformed:${message}`
  return line > 0 ? { fault, line } : { fault }
}
