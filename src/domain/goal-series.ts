import { standing } from './by-id.ts'
import type { Day } from './day.ts'
import type { Goal, Measurement } from './goal.ts'
import type { Project } from './project.ts'
import { remember } from './remember.ts'

/** A value on a day. */
export type Point = { on: Day; value: number }

const nothing: Measurement[] = []

/**
 * What was measured, one value a day, by date: withdrawn ones are left out, a correction stands in the place of what it
 * corrects, and of several entries for a day the one entered last counts. METHOD 5.3.
 */
export const seriesOf = (project: Project, goalId: string): Measurement[] =>
  standingSeries(Object.hasOwn(project.measurements, goalId) ? (project.measurements[goalId] ?? nothing) : nothing)

const standingSeries = remember((entries: readonly Measurement[]) => [entries], (entries: readonly Measurement[]): Measurement[] => {
  // Entered day by day, and nothing put right since: most series are.
  const first = entries.some(({ corrects }) => corrects !== null) ? corrected(entries) : standing(entries)
  if (isSorted(first)) return first
  const byDay = new Map<Day, Measurement>()
  for (const entry of first) byDay.set(entry.on, entry)
  const series = [...byDay.values()]
  return isSorted(series) ? series : series.sort((a, b) => (a.on < b.on ? -1 : 1))
})

/** Each first entry with its newest correction that stands in its place, in the order in which the first ones were entered. */
function corrected(entries: readonly Measurement[]): Measurement[] {
  const roots = new Map<string, string>()
  const newest = new Map<string, Measurement | null>()
  for (const entry of entries) {
    const root = (entry.corrects === null ? undefined : roots.get(entry.corrects)) ?? entry.id
    roots.set(entry.id, root)
    newest.set(root, entry.withdrawn === null ? entry : (newest.get(root) ?? null))
  }
  return [...newest.values()].filter((entry) => entry !== null)
}

/** One value a day, by date. */
const isSorted = (series: readonly Point[]): boolean => series.every(({ on }, at) => at === 0 || (series[at - 1] as Point).on < on)

/** The last point up to a day. */
export const pointAt = (series: readonly Point[], day: Day): Point | null => series.findLast(({ on }) => on <= day) ?? null

/** What the judges of a goal say together: the mean of each one's newest judgement up to a day, null before anybody judged. */
export function judgedAt({ judgements }: Goal, day: Day): Point | null {
  const newest = new Map<string, Point>()
  for (const { judge, by, on, value } of judgements) {
    const known = newest.get(judge ?? by)
    if (on <= day && (!known || known.on <= on)) newest.set(judge ?? by, { on, value })
  }
  const points = [...newest.values()]
  if (points.length === 0) return null
  const last = points.reduce((latest, { on }) => (on > latest ? on : latest), '' as Day)
  return { on: last, value: points.reduce((sum, { value }) => sum + value, 0) / points.length }
}
