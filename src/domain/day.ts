import dayjs from 'dayjs'
import { z } from 'zod'

/** A calendar day, written 2026-03-31. Plans are made of days: no clock, no time zone; compare with `<`. */
export const Day = z.iso.date().brand('Day')
export type Day = z.infer<typeof Day>

/** A moment in UTC, written 2026-03-31T09:00:00.000Z: when a change was made. */
export const Instant = z.iso.datetime()
export type Instant = z.infer<typeof Instant>

export const addDays = (day: Day, days: number): Day => dayjs(day).add(days, 'day').format('YYYY-MM-DD') as Day

/** Days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => dayjs(b).diff(dayjs(a), 'day')

/** 1 Monday to 7 Sunday (ISO 8601). */
export const weekdayOf = (day: Day): number => dayjs(day).day() || 7

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

export const laterOf = (a: Day, b: Day): Day => (a > b ? a : b)

export const dayOf = (instant: Instant): Day => instant.slice(0, 10) as Day

/** The day at a moment in a time zone such as Asia/Shanghai. */
export function dayIn(timeZone: string, instant: Instant): Day {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return parts.format(dayjs(instant).toDate()) as Day
}
