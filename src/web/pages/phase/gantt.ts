import { addDays, type Day, daysBetween } from '../../../domain/day.ts'
import { remember } from '../../../domain/remember.ts'
import type { PlanRow } from './plan-rows.ts'

/** A bar of the little chart beside a task, in units of its 220 wide drawing; widths are zero where there is nothing. */
export type Bar = { x: string; width: string; done: string; tone: 'c' | 'v'; ghost: { x: string; width: string } | null; now: string | null }

export const GANTT_WIDTH = 220

/** From the first day of any task, planned or expected, to the last one. Null without tasks. */
export const spanOf = remember((rows: readonly PlanRow[]) => [rows], (rows: readonly PlanRow[]): { from: Day; to: Day } | null => {
  const [first] = rows
  if (!first) return null
  return rows.reduce((span, { dates, planned }) => widened(planned ? widened(span, planned) : span, dates), { from: first.dates.start, to: first.dates.finish })
})

const widened = ({ from, to }: { from: Day; to: Day }, { start, finish }: { start: Day; finish: Day }) =>
  ({ from: start < from ? start : from, to: finish > to ? finish : to })

export function barOf({ task, dates, planned }: PlanRow, { from, to }: { from: Day; to: Day }, today: Day): Bar {
  const scale = GANTT_WIDTH / (daysBetween(from, to) + 1)
  const at = (day: Day): number => daysBetween(from, day) * scale
  const width = at(addDays(dates.finish, 1)) - at(dates.start)
  return {
    x: short(at(dates.start)), width: short(width), done: short((width * task.done) / 100), tone: dates.critical ? 'c' : 'v',
    ghost: planned ? { x: short(at(planned.start)), width: short(at(addDays(planned.finish, 1)) - at(planned.start)) } : null,
    now: today >= from && today <= to ? short(at(today) + scale / 2) : null,
  }
}

const short = (n: number): string => String(Math.round(n * 10) / 10)
