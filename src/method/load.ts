import type { Person } from '../domain/brief-facts.ts'
import { standing } from '../domain/by-id.ts'
import { isWorkingDay } from '../domain/calendar.ts'
import { addDays, type Day, weekdayOf } from '../domain/day.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { finishOf } from '../domain/schedule/project-schedule.ts'
import { postsOf } from '../domain/team-rules.ts'

/** The working time that somebody is to give, in per cent, by the Monday of each ISO week. Weeks without any are left out. */
export type Weeks = ReadonlyMap<Day, number>

/** Shares add up in fractions of days: less than this over 100 is noise. */
const NOISE = 1e-6
/** No plan is longer; what is beyond is not counted. */
const MOST_WEEKS = 53 * 20

/** The Monday of a day's ISO week. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day))

/**
 * For each person of the team the share of working time per week, from the first day of the plan to its last. A post that runs on
 * some working days of a week counts for that part of it; a post without a share counts as nothing.
 */
export const loadOf = remember((project: Project, today: Day) => [project, today], (project: Project, today: Day): ReadonlyMap<string, Weeks> => {
  const weeks = weeksOf(project, project.start, finishOf(project, today))
  return new Map(standing(project.team).map((person) => [person.id, weeksOfPerson(person, weeks)]))
})

type Week = { monday: Day; days: Day[] }

function weeksOf({ calendar }: Project, first: Day, last: Day): Week[] {
  const weeks: Week[] = []
  for (let monday = mondayOf(first); monday <= last && weeks.length < MOST_WEEKS; monday = addDays(monday, 7)) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((ahead) => addDays(monday, ahead)).filter((day) => day >= first && day <= last && isWorkingDay(calendar, day))
    if (days.length > 0) weeks.push({ monday, days })
  }
  return weeks
}

function weeksOfPerson(person: Person, weeks: readonly Week[]): Weeks {
  const posts = postsOf(person).filter(({ allocation }) => allocation !== null && allocation > 0)
  const load = new Map<Day, number>()
  if (posts.length === 0) return load
  for (const { monday, days } of weeks) {
    const share = posts.reduce((sum, { allocation, from, until }) => {
      const worked = from === null && until === null ? days.length : days.filter((day) => (!from || day >= from) && (!until || day <= until)).length
      return sum + ((allocation ?? 0) * worked) / days.length
    }, 0)
    if (share > 0) load.set(monday, share)
  }
  return load
}

/** Somebody asked for more than all of their working time: the weeks concerned and the most that is asked. */
export type Overload = { person: string; weeks: { monday: Day; here: number; elsewhere: number }[]; most: number }

/** The weeks from `today` on in which people are asked for over 100 %; `elsewhere` is what other projects ask of an account. */
export function overloadsOf(project: Project, today: Day, elsewhere: ReadonlyMap<string, Weeks> = new Map()): Overload[] {
  const present = mondayOf(today)
  return standing(project.team).flatMap(({ id, account }): Overload[] => {
    const own = loadOf(project, today).get(id) ?? new Map<Day, number>()
    const others = (account ? elsewhere.get(account) : undefined) ?? new Map<Day, number>()
    const weeks = [...own].filter(([monday]) => monday >= present).map(([monday, here]) => ({ monday, here, elsewhere: others.get(monday) ?? 0 }))
    const over = weeks.filter((week) => week.here + week.elsewhere > 100 + NOISE)
    return over.length === 0 ? [] : [{ person: id, weeks: over, most: Math.max(...over.map((week) => week.here + week.elsewhere)) }]
  })
}

/** What one project asks of the people with an account, to be added up with the others. */
export function loadByAccount(project: Project, today: Day, accounts: ReadonlySet<string>): Map<string, Weeks> {
  const load = loadOf(project, today)
  return new Map(standing(project.team).flatMap(({ id, account }) => (account && accounts.has(account) ? [[account, load.get(id) ?? new Map<Day, number>()] as const] : [])))
}

/** The sum of several loads. */
export function addedUp(loads: Iterable<ReadonlyMap<string, Weeks>>): Map<string, Map<Day, number>> {
  const sum = new Map<string, Map<Day, number>>()
  for (const load of loads) {
    for (const [account, weeks] of load) {
      const known = sum.get(account) ?? new Map<Day, number>()
      sum.set(account, known)
      for (const [monday, share] of weeks) known.set(monday, (known.get(monday) ?? 0) + share)
    }
  }
  return sum
}
