import { z } from 'zod'
import { BriefFacts } from '../domain/brief-facts.ts'
import { Country } from '../domain/brief-fields.ts'
import { WorkCalendar } from '../domain/calendar.ts'
import { type Day, GivenDay } from '../domain/day.ts'
import { LocaleId } from '../domain/ids.ts'
import { Problem } from '../domain/problem.ts'
import { Project } from '../domain/project.ts'
import { Line } from '../domain/text.ts'
import { change, runners } from './change.ts'
import { assignGiven } from './given.ts'

const { departments, problems, systems, risks, ...plainFacts } = BriefFacts.shape

/** The brief's facts; lists are given whole, and what keeps its name keeps its id. */
export const editBrief = change({
  name: 'edit-brief',
  input: z.strictObject({
    ...z.strictObject({ ...plainFacts, wishedGoLive: GivenDay.nullable() }).partial().shape,
    departments: z.array(departments.element.omit({ id: true })).max(500).optional(),
    problems: z.array(Line).max(200).optional(),
    systems: z.array(systems.element.omit({ id: true })).max(500).optional(),
    risks: z.array(risks.element.omit({ id: true })).max(200).optional(),
  }),
  may: runners,
  make(project, { departments, problems, systems, risks, ...facts }) {
    const { brief } = project
    assignGiven(brief, facts)
    if (departments) brief.departments = renumbered(brief.departments, departments, 'department', ({ name }) => name)
    if (problems) brief.problems = renumbered(brief.problems, problems.map((text) => ({ text })), 'problem', ({ text }) => text)
    if (systems) brief.systems = renumbered(brief.systems, systems, 'system', ({ name }) => name)
    if (risks) brief.risks = renumbered(brief.risks, risks, 'risk', ({ text }) => text)
    if (brief.wishedGoLive && brief.wishedGoLive < project.start) throw new Problem('dates-reversed', { start: project.start, end: brief.wishedGoLive })
  },
})

/** The new list with ids: the old one for what is known by its name, new numbers for the rest. */
function renumbered<T extends object>(old: (T & { id: string })[], given: T[], prefix: string, nameOf: (thing: T) => string): (T & { id: string })[] {
  const known = new Map(old.map((thing) => [nameOf(thing), thing.id]))
  let last = old.reduce((highest, { id }) => Math.max(highest, Number(id.slice(prefix.length + 1))), 0)
  return given.map((thing) => {
    const id = known.get(nameOf(thing))
    known.delete(nameOf(thing))
    if (id) return { ...thing, id }
    last += 1
    return { ...thing, id: `${prefix}-${last}` }
  })
}

const { name, subtitle, timeZone, currency } = Project.shape

export const editProject = change({
  name: 'edit-project',
  input: z.strictObject({
    name: name.optional(), subtitle: subtitle.optional(), language: LocaleId.optional(), timeZone: timeZone.refine(isTimeZone, 'time-zone').optional(),
    currency: currency.optional(), example: z.boolean().optional(), start: GivenDay.optional(),
  }),
  may: runners,
  make(project, given) {
    assignGiven(project, given)
    const { wishedGoLive } = project.brief
    if (wishedGoLive && wishedGoLive < project.start) throw new Problem('dates-reversed', { start: project.start, end: wishedGoLive })
  },
})

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

export const setCalendar = change({
  name: 'set-calendar',
  input: WorkCalendar.extend({
    country: Country.or(z.literal('')),
    daysOff: z.array(GivenDay).max(4_000).default([]), workDays: z.array(GivenDay).max(4_000).default([]), coveredYears: WorkCalendar.shape.coveredYears.default([]),
  }),
  may: runners,
  make(project, calendar) {
    project.calendar = calendar
  },
})

/** One year's official holidays and make-up working days, in place of what was known of that year. */
export const addCalendarYear = change({
  name: 'add-calendar-year',
  input: z.strictObject({ year: z.int().min(1990).max(2200), daysOff: z.array(GivenDay).max(366), workDays: z.array(GivenDay).max(366) }),
  may: runners,
  make(project, { year, daysOff, workDays }) {
    const { calendar } = project
    const stray = [...daysOff, ...workDays].find((day) => !day.startsWith(String(year)))
    if (stray) throw new Problem('calendar-invalid', { file: String(year), faults: [{ path: stray, message: 'other-year' }] })
    const others = (days: Day[]) => days.filter((day) => !day.startsWith(String(year)))
    calendar.daysOff = [...others(calendar.daysOff), ...daysOff].sort()
    calendar.workDays = [...others(calendar.workDays), ...workDays].sort()
    calendar.coveredYears = [...new Set([...calendar.coveredYears, year])].sort((a, b) => a - b)
  },
})

export const closeProject = change({
  name: 'close-project',
  input: z.strictObject({}),
  may: ['project-manager'],
  make(project, _input, { stamp }) {
    project.closed = stamp
  },
})

export const reopenProject = change({
  name: 'reopen-project',
  input: z.strictObject({}),
  may: ['project-manager'],
  onClosed: true,
  make(project) {
    project.closed = null
  },
})

/** While the demonstration is played: the day that counts as today. */
export const pinDay = change({
  name: 'pin-day',
  input: z.strictObject({ day: GivenDay.nullable() }),
  may: [],
  undoable: false,
  make(project, { day }) {
    project.demonstrationDay = day
  },
})

