import { NO_BREAK } from './format-words.ts'
import { type Format, NO_DATA } from './format.ts'
import type { Locale } from './locale.ts'

const HOUR = 60
const DAY = 24 * HOUR

/**
 * Minutes as people say them: up to 90 in minutes, up to two days in hours, then in days of 24 hours; two digits or three are enough.
 * Nothing known is `–`. `finer`: so many more decimals, where two figures would read alike.
 */
export function durationOf({ documents }: Pick<Locale, 'documents'>, format: Format): (minutes: number | null, finer?: number) => string {
  const { minute, hour, day } = documents.diagrams.processes.units
  return (minutes, finer = 0) => {
    if (minutes === null || !Number.isFinite(minutes)) return NO_DATA
    const [value, unit] = minutes <= 1.5 * HOUR ? [minutes, minute] : minutes < 2 * DAY ? [minutes / HOUR, hour] : [minutes / DAY, day]
    return `${format.figure(value, value < 3 || (unit !== minute && value < 10) ? 1 + finer : finer)}${NO_BREAK}${unit}`
  }
}
