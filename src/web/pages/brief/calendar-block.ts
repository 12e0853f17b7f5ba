import type { WorkCalendar } from '../../../domain/calendar.ts'
import { countryName } from '../../../domain/country-named.ts'
import { addDays, type Day, yearOf } from '../../../domain/day.ts'
import { openFacts } from '../../../domain/open-points.ts'
import { scheduleOf } from '../../../domain/schedule/project-schedule.ts'
import { type Format, formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { calendarOf, countriesKnown } from '../../../method/holidays.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Form } from '../../form.ts'
import { countryOptions } from '../../country-options.ts'
import { mayChange } from '../../may-change.ts'
import { paths } from '../../paths.ts'
import { type Control, type SectionForm, sectionForm, ticked } from './section-form.ts'

/** The working days: country, weekend, what is known of each year, what the plan runs into unknown, and the forms that mend it. */
export function calendarBlock(ask: ProjectAsk) {
  const { project, today, reader: { words } } = ask
  const { calendar } = project
  const say = words.briefPage
  const format = formatOf(words.id)
  const unknown = calendar.country === '' ? [] : scheduleOf(project, today).unknownYears
  return {
    why: openFacts(project).includes('calendar') ? words.project.openPoints.calendar.why : '',
    facts: [
      { label: say.country, text: calendar.country === '' ? say.noCountry : nameOf(calendar.country, words) },
      { label: say.weekendOff, text: calendar.weekend.length === 0 ? say.noWeekend : format.list([...calendar.weekend].sort().map((day) => say.weekdays[day - 1] ?? '')) },
    ],
    warning: unknown.length === 0 ? '' : say.unknownYear({ years: format.list(unknown.map(String)) }),
    years: yearsOf(calendar, words, format),
    official: countriesKnown.flatMap((country) => officialForm(ask, country)),
    edit: calendarForm(ask), addYear: yearForm(ask, unknown[0] ?? null),
  }
}

/** What is known of a year: the days, with their number. */
function yearsOf(calendar: WorkCalendar, words: Locale, format: Format) {
  const years = new Set([...calendar.coveredYears, ...[...calendar.daysOff, ...calendar.workDays].map(yearOf)])
  const say = words.briefPage
  return [...years].sort((a, b) => a - b).map((year) => {
    const off = calendar.daysOff.filter((day) => yearOf(day) === year)
    const work = calendar.workDays.filter((day) => yearOf(day) === year)
    return {
      year: String(year), official: calendar.coveredYears.includes(year) ? say.officialYes : say.officialNo,
      offCount: format.count(off.length), off: runsOf(off, format), workCount: format.count(work.length), work: runsOf(work, format),
    }
  })
}

/** Days as runs, `15 Feb to 23 Feb`, without their year. */
function runsOf(days: readonly Day[], format: Format): string[] {
  const runs: [Day, Day][] = []
  for (const day of [...days].sort()) {
    const last = runs.at(-1)
    if (last && addDays(last[1], 1) === day) last[1] = day
    else runs.push([day, day])
  }
  return runs.map(([from, to]) => (from === to ? format.day(from, from) : `${format.day(from, from)}–${format.day(to, from)}`))
}

const nameOf = (country: string, words: Locale): string => countryName(country, words.htmlLang) ?? country

const valuesOf = (calendar: WorkCalendar): Record<string, string> => ({
  country: calendar.country, weekend: calendar.weekend.join('\n'), daysOff: calendar.daysOff.join('\n'), workDays: calendar.workDays.join('\n'),
  coveredYears: calendar.coveredYears.join(', '),
})

function calendarForm(ask: ProjectAsk): SectionForm | null {
  const { project, reader: { words } } = ask
  const say = words.briefPage
  const form = sectionForm(ask, 'set-calendar', 'calendar', { ...valuesOf(project.calendar), country: nameOf(project.calendar.country, words) })
  const control = (name: 'country' | 'weekend' | 'daysOff' | 'workDays' | 'coveredYears', more: Partial<Control> = {}): Control => {
    const { label, hint }: { label: string; hint?: string } = words.fields[name]
    return { name, id: `calendar-${name}`, label, hint: hint ?? '', ...more }
  }
  if (!form) return null
  const weekdays = say.weekdays.map((label, at) => ({ value: String(at + 1), label }))
  return {
    form, submit: words.frame.save,
    fields: [
      control('country', { attributes: { maxlength: 100 }, suggestions: countryOptions(words) }), control('coveredYears'),
      control('weekend', { wide: true, hint: '', choices: ticked(form, 'weekend', weekdays) }),
      control('daysOff', { type: 'textarea', rows: 6, hint: say.onePerLine }), control('workDays', { type: 'textarea', rows: 6, hint: say.onePerLine }),
    ],
  }
}

/** One press takes the official days of a country that the product knows, where the project knows of no year yet. */
function officialForm(ask: ProjectAsk, country: string): { form: Form; label: string; values: Record<string, string> }[] {
  const { project: { calendar }, reader: { words } } = ask
  const official = calendarOf(country)
  if (calendar.coveredYears.length > 0 || (calendar.country !== '' && calendar.country !== country)) return []
  const values = valuesOf(official)
  const form = sectionForm({ ...ask, posted: null }, 'set-calendar', 'calendar', values)
  const years = formatOf(words.id).list(official.coveredYears.map(String))
  return form ? [{ form, values, label: words.briefPage.takeOfficial({ country: nameOf(country, words), years }) }] : []
}

/** The form that takes a year's holiday file as text; it has an address of its own, for the file must be read first. */
function yearForm(ask: ProjectAsk, wanted: number | null) {
  const { project, posted, held } = ask
  if (!mayChange(ask, 'add-calendar-year')) return null
  const failed = posted?.change === 'add-calendar-year'
  return {
    action: paths.calendarYear(project.id), version: held.version, failed, error: failed ? posted.problem : '',
    text: failed ? (posted.values['file'] ?? '') : '', year: wanted === null ? '' : String(wanted),
  }
}
