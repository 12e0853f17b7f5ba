import { z } from 'zod'
import type { WorkCalendar } from '../domain/calendar.ts'
import { addDays, Day, daysBetween, yearOf } from '../domain/day.ts'
import { faultsOf, trapIn } from '../domain/faults.ts'
import { type Fault, Problem } from '../domain/problem.ts'
import { Line } from '../domain/text.ts'
import { placeIn } from './yaml-source.ts'

const MAX_BYTES = 100_000_000
const MOST_FAULTS = 50
/** Days off that one plan may list, as a calendar may. */
const MAX_DAYS_OFF = 4_000

const Key = z.union([z.int(), z.string().trim().min(1).max(100)])
const Days = z.number().min(-2_000).max(20_000)
const Link = z.strictObject({ id: Key, type: z.enum(['FS', 'SS']).default('FS'), lagDays: Days.default(0) })
const Task = z.strictObject({
  id: Key, name: Line, durationDays: Days.min(0), deps: z.array(Link).max(5_000).default([]),
  phase: z.unknown().optional(), milestone: z.boolean().optional(), estimate: z.array(Days.min(0)).length(3).optional(), resource: z.unknown().optional(),
})
const Calendar = z.strictObject({
  workDays: z.array(z.int().min(1).max(7)).min(1).max(7),
  holidays: z.array(z.tuple([Day, Day])).max(MAX_DAYS_OFF).default([]),
  hours: z.unknown().optional(),
})
const Plan = z.strictObject({
  name: z.string().max(300).optional(), start: Day, calendar: Calendar, tasks: z.array(Task).max(100_000),
  phases: z.unknown().optional(), resources: z.unknown().optional(),
})

export type PlanLink = { id: string; type: 'FS' | 'SS'; lagDays: number }
export type PlanTask = { id: string; name: string; durationDays: number; links: PlanLink[] }
export type PlanFile = { name: string; calendar: WorkCalendar; start: Day; tasks: PlanTask[] }

/**
 * A plan of another tool in neutral JSON: start, working weekdays, holidays as pairs of first and last day, tasks with
 * durations in working days and links (`deps`) to those they wait for. Throws Problem `plan-invalid`. Circles are the schedule's to name.
 */
export function readPlan(text: string, file: string): PlanFile {
  const refuse = (faults: Fault[]): never => {
    throw new Problem('plan-invalid', { file, faults: faults.slice(0, MOST_FAULTS) })
  }
  if (text.length > MAX_BYTES) return refuse([{ path: '', message: `file-too-large:${MAX_BYTES}` }])
  const json = jsonOf(text)
  if ('fault' in json) return refuse([json.fault])
  const trap = trapIn(json.value)
  if (trap) return refuse([trap])
  const parsed = Plan.safeParse(json.value)
  if (!parsed.success) return refuse(faultsOf(parsed.error, Plan, json.value))
  const { name = '', start, calendar, tasks } = parsed.data
  const plan = tasks.map(({ id, name: title, durationDays, deps }) => ({
    id: String(id), name: title, durationDays, links: deps.map((link) => ({ ...link, id: String(link.id) })),
  }))
  const faults = [...holidayFaults(calendar.holidays), ...taskFaults(plan)]
  return faults.length > 0 ? refuse(faults) : { name, start, calendar: workCalendarOf(calendar), tasks: plan }
}

/** JSON, with the place where it breaks off. */
function jsonOf(text: string): { value: unknown } | { fault: Fault } {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) as unknown }
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const at = /position (\d+)/.exec(message)?.[1]
    // Without a position it ended too early, or went wrong so near the start that only the text around is told.
    const place = at !== undefined ? placeIn(text, Number(at)) : message.includes('end of JSON') ? placeIn(text, text.length) : {}
    return { fault: { path: '', message: `malformed:${message.replace(/[\s\p{C}]+/gu, ' ')}`, ...place } }
  }
}

function holidayFaults(holidays: readonly (readonly [Day, Day])[]): Fault[] {
  const reversed = holidays.flatMap(([first, last], i) => (last < first ? [{ path: `calendar.holidays.${i}`, message: 'dates-reversed' }] : []))
  const days = holidays.reduce((sum, [first, last]) => sum + Math.max(0, daysBetween(first, last) + 1), 0)
  return days > MAX_DAYS_OFF ? [...reversed, { path: 'calendar.holidays', message: `too-many:${MAX_DAYS_OFF}` }] : reversed
}

function taskFaults(tasks: readonly PlanTask[]): Fault[] {
  const seen = new Set<string>()
  const double = tasks.flatMap(({ id }, i) => {
    const known = seen.has(id)
    seen.add(id)
    return known ? [{ path: `tasks.${i}.id`, message: 'duplicate' }] : []
  })
  const loose = tasks.flatMap(({ links }, i) => links.flatMap(({ id }, k) => (seen.has(id) ? [] : [{ path: `tasks.${i}.deps.${k}.id`, message: `task-unknown:${id}` }])))
  return [...double, ...loose]
}

/** The file is its own authority: its holidays cover the years in which it names any. */
function workCalendarOf({ workDays, holidays }: z.infer<typeof Calendar>): WorkCalendar {
  const daysOff = holidays.flatMap(([first, last]) => Array.from({ length: daysBetween(first, last) + 1 }, (_, i) => addDays(first, i)))
  return {
    country: '', weekend: [1, 2, 3, 4, 5, 6, 7].filter((day) => !workDays.includes(day)),
    daysOff: [...new Set(daysOff)].sort(), workDays: [], coveredYears: [...new Set(daysOff.map(yearOf))].sort((a, b) => a - b),
  }
}
