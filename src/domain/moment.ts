import { addDays, type Day, daysBetween, type Instant } from './day.ts'

const DAY_MINUTES = 24 * 60
const EPOCH = '1970-01-01' as Day

/** Made once per time zone: making one takes longer than using it. */
const clocks = new Map<string, Intl.DateTimeFormat>()

/**
 * The moment at which the clocks of a time zone show that day and time. A time that they show twice, when summer time ends, is
 * the first of the two; one that they leave out, when it begins, is taken as if they had not been moved (RFC 5545, 3.3.5).
 */
export function momentAt(timeZone: string, day: Day, clock: string): Instant {
  const wall = daysBetween(EPOCH, day) * DAY_MINUTES + minutesOf(clock)
  // Whatever the zone, its clocks are moved at most once between these two.
  const before = wall - aheadOf(timeZone, wall - DAY_MINUTES)
  const after = wall - aheadOf(timeZone, wall + DAY_MINUTES)
  const shown = [before, after].filter((minute) => minute + aheadOf(timeZone, minute) === wall)
  return instantAt(shown.length > 0 ? Math.min(...shown) : before)
}

/** How many minutes the clocks of a zone are ahead of UTC, at a minute since 1970. */
function aheadOf(timeZone: string, minute: number): number {
  const format = clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  clocks.set(timeZone, format)
  const shown = format.format(minute * 60_000)
  return daysBetween(EPOCH, shown.slice(0, 10) as Day) * DAY_MINUTES + minutesOf(shown.slice(11)) - minute
}

function instantAt(minute: number): Instant {
  const days = Math.floor(minute / DAY_MINUTES)
  const rest = minute - days * DAY_MINUTES
  return `${addDays(EPOCH, days)}T${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}:00.000Z`
}

/** A moment so many minutes later. */
export const minutesAfter = (at: Instant, minutes: number): Instant =>
  instantAt(daysBetween(EPOCH, at.slice(0, 10) as Day) * DAY_MINUTES + minutesOf(at.slice(11)) + minutes)

/** What a clock shows so many minutes later. */
export const clockAfter = (clock: string, minutes: number): string => minutesAfter(`${EPOCH}T${clock}:00.000Z`, minutes).slice(11, 16)

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
const twoDigits = (n: number): string => String(n).padStart(2, '0')
