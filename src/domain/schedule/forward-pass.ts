import { Problem } from '../problem.ts'

/** A piece of work in working days counted from the plan's first one: it fills [start, start + days). */
export type Job = {
  id: string
  days: number
  links: readonly { id: string; type: 'FS' | 'SS'; lagDays: number }[]
  /** It cannot begin before this. */
  earliest: number
  /** Begins exactly here, whatever its links say: it has begun. */
  fixedStart: number | null
  /** Ends on whole working days only (a gate). */
  whole: boolean
}

export type Timed = { start: Float64Array; finish: Float64Array; totalFloat: Float64Array; finishAt: number }

/**
 * Critical path method: earliest dates by a forward pass, total float by a backward pass from the latest finish.
 * Throws Problem `tasks-circular` with the ids of the circle, in order.
 */
export function timed(jobs: readonly Job[]): Timed {
  const graph = graphOf(jobs)
  const order = orderOf(jobs, graph)
  const start = new Float64Array(jobs.length)
  const finish = new Float64Array(jobs.length)
  for (const at of order) {
    const { days, earliest, fixedStart, whole } = jobs[at] as Job
    const begin = fixedStart ?? Math.max(earliest, boundBefore(graph.before[at] as Link[], start, finish))
    start[at] = begin
    finish[at] = whole ? Math.ceil(begin + days - TINY) : begin + days
  }
  const finishAt = finish.reduce((latest, each) => Math.max(latest, each), 0)
  return { start, finish, totalFloat: totalFloat(jobs, order, graph, start, finish, finishAt), finishAt }
}

function boundBefore(links: readonly Link[], start: Float64Array, finish: Float64Array): number {
  let bound = Number.NEGATIVE_INFINITY
  for (const { job, type, lag } of links) bound = Math.max(bound, ((type === 'FS' ? finish : start)[job] as number) + lag)
  return bound
}

/** Half days add up without an error; sixths of days do not. */
export const TINY = 1e-9

type Link = { job: number; type: 'FS' | 'SS'; lag: number }
type Graph = { before: Link[][]; after: Link[][] }

function graphOf(jobs: readonly Job[]): Graph {
  const positions = new Map(jobs.map(({ id }, at) => [id, at]))
  const before: Link[][] = jobs.map(() => [])
  const after: Link[][] = jobs.map(() => [])
  for (const [at, job] of jobs.entries()) {
    for (const { id, type, lagDays } of job.links) {
      const from = positions.get(id)
      if (from === undefined) throw new Problem('predecessor-unknown', { task: job.id, predecessor: id })
      before[at]?.push({ job: from, type, lag: lagDays })
      after[from]?.push({ job: at, type, lag: lagDays })
    }
  }
  return { before, after }
}

/** Every job after those it waits for (Kahn). */
function orderOf(jobs: readonly Job[], { before, after }: Graph): number[] {
  const waits = before.map((links) => links.length)
  const order = waits.flatMap((count, at) => (count === 0 ? [at] : []))
  for (let next = 0; next < order.length; next += 1) {
    for (const { job } of after[order[next] as number] as Link[]) {
      waits[job] = (waits[job] as number) - 1
      if (waits[job] === 0) order.push(job)
    }
  }
  if (order.length < jobs.length) throw new Problem('tasks-circular', { circle: circleAmong(jobs, before, waits) })
  return order
}

/** From any job that still waits, back along jobs that wait, until one comes twice. */
function circleAmong(jobs: readonly Job[], before: Link[][], waits: number[]): string[] {
  const seen = new Map<number, number>()
  const trail: number[] = []
  let at = waits.findIndex((count) => count > 0)
  while (!seen.has(at)) {
    seen.set(at, trail.length)
    trail.push(at)
    at = ((before[at] as Link[]).find(({ job }) => (waits[job] as number) > 0) as Link).job
  }
  const circle = trail.slice(seen.get(at)).reverse()
  return [...circle, circle[0] as number].map((job) => (jobs[job] as Job).id)
}

/** How long each job can wait without moving the end; never negative. */
function totalFloat(jobs: readonly Job[], order: number[], { after }: Graph, start: Float64Array, finish: Float64Array, finishAt: number): Float64Array {
  const latest = new Float64Array(jobs.length).fill(finishAt)
  const slack = new Float64Array(jobs.length)
  for (let i = order.length - 1; i >= 0; i -= 1) {
    const at = order[i] as number
    const length = (finish[at] as number) - (start[at] as number)
    const end = Math.min(finishAt, boundAfter(after[at] as Link[], jobs, latest, length))
    latest[at] = jobs[at]?.whole ? Math.floor(end + TINY) : end
    slack[at] = (latest[at] as number) - (finish[at] as number)
  }
  return slack
}

/** The latest end of a job of that length that lets all jobs behind it keep theirs. What has begun cannot be moved by what it waited for. */
function boundAfter(links: readonly Link[], jobs: readonly Job[], latest: Float64Array, length: number): number {
  let bound = Number.POSITIVE_INFINITY
  for (const { job, type, lag } of links) {
    const { days, fixedStart } = jobs[job] as Job
    const begin = (latest[job] as number) - days - lag
    if (fixedStart === null) bound = Math.min(bound, type === 'FS' ? begin : begin + length)
  }
  return bound
}
