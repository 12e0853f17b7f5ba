import { addDays, type Day } from '../../domain/day.ts'
import { countryName } from '../../domain/country-named.ts'
import { scheduleOf } from '../../domain/schedule/project-schedule.ts'
import type { Speaker } from '../told.ts'

/** Which days are worked within the plan, and which years' holidays nobody knows yet. */
export function calendarText({ project, today, format, words, doc: { plan: { calendar: text } } }: Speaker): { facts: string[]; warning: string } {
  const { country, weekend, daysOff, workDays } = project.calendar
  const { finish, unknownYears } = scheduleOf(project, today)
  const within = (days: readonly Day[]) => days.filter((day) => day >= project.start && day <= finish)
  const ranges = (days: readonly Day[]) => runsOf(within(days).sort()).map(([from, to]) => format.range(from, to))
  const off = ranges(daysOff)
  const work = ranges(workDays)
  const weekdays = [...weekend].sort().map((day) => text.weekdays[day - 1] ?? '')
  return {
    facts: [
      weekdays.length === 0 ? text.noWeekend : text.weekend({ days: format.list(weekdays) }),
      country === '' ? text.noCountry : text.country({ country: countryName(country, words.htmlLang) ?? country }),
      ...(off.length === 0 ? [] : [text.off({ days: format.list(off) })]),
      ...(work.length === 0 ? [] : [text.work({ days: format.list(work) })]),
    ],
    warning: unknownYears.length === 0 ? '' : text.unknown({ years: format.list(unknownYears.map(String)) }),
  }
}

/** Days that follow each other, as first and last day. */
function runsOf(days: readonly Day[]): [Day, Day][] {
  const runs: [Day, Day][] = []
  for (const day of days) {
    const last = runs.at(-1)
    if (last && addDays(last[1], 1) === day) last[1] = day
    else runs.push([day, day])
  }
  return runs
}
