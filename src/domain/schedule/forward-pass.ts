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
    const job = jobs[at] as Job
    let begin = job.earliest
    for (const link of graph.before[at] as Link[]) {
      const from = link.type === 'FS' ? (finish[link.job] as number) : (start[link.job] as number)
      if (from + link.lag > begin) begin = from + link.lag
    }
    if (job.fixedStart !== null) begin = job.fixedStart
    start[at] = begin
    finish[at] = job.whole ? Math.ceil(begin + job.days - TINY) : begin + job.days
  }
  const finishAt = finish.reduce((latest, each) => Math.max(latest, each), 0)
  return { start, finish, totalFloat: totalFloat(jobs, order, graph, start, finish, finishAt), finishAt }
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

/** How long each job can wait without moving the end; never negative. What has begun cannot be moved by what it waited for. */
function totalFloat(jobs: readonly Job[], order: number[], { after }: Graph, start: Float64Array, finish: Float64Array, finishAt: number): Float64Array {
  const latest = new Float64Array(jobs.length).fill(finishAt)
  const slack = new Float64Array(jobs.length)
  for (let i = order.length - 1; i >= 0; i -= 1) {
    const at = order[i] as number
    const length = (finish[at] as number) - (start[at] as number)
    for (const { job, type, lag } of after[at] as Link[]) {
      const { days, fixedStart } = jobs[job] as Job
      if (fixedStart !== null) continue
      const begin = (latest[job] as number) - days - lag
      const bound = type === 'FS' ? begin : begin + length
      if (bound < (latest[at] as number)) latest[at] = bound
    }
    if (jobs[at]?.whole) latest[at] = Math.floor((latest[at] as number) + TINY)
    slack[at] = (latest[at] as number) - (finish[at] as number)
  }
  return slack
}
