import { addDays, addMonths, type Day } from './day.ts'
import type { GoalRhythm } from './goal.ts'

/** The day on which a rhythm that began on `day` has gone round so many times. A month that is too short ends on its last day. */
export function addRhythm(day: Day, { unit, every }: GoalRhythm, times = 1): Day {
  const count = every * times
  switch (unit) {
    case 'day': return addDays(day, count)
    case 'week': return addDays(day, 7 * count)
    case 'month': return addMonths(day, count)
    case 'quarter': return addMonths(day, 3 * count)
  }
}
