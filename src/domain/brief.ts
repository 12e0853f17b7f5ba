import { z } from 'zod'
import { plainName } from './team-rules.ts'
import { goalOf, organisationOf, personOf, riskOf, situationOf, systemOf, translationOf } from './brief-entries.ts'
import { BriefFacts } from './brief-facts.ts'
import { Calendar, Currency, GoalInput, line, may, mayLine, mayText, Organisation, PersonInput, RiskInput, Situation, SystemInput, TimeZone, TranslationInput } from './brief-fields.ts'
import type { WorkCalendar } from './calendar.ts'
import { habitsOf } from './country.ts'
import { GivenDay } from './day.ts'
import { AreaId, LocaleId } from './ids.ts'
import { type Project, ProjectId } from './project.ts'

const fields = z.strictObject({
  name: line('Name of the project'),
  start: GivenDay.meta({ description: 'First day of the project', examples: ['2026-05-18'] }),
  id: may(z.string().refine((id) => ProjectId.safeParse(id).success, 'not-an-id').meta({ pattern: '^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$' }), {
    description: 'Short name in addresses: small letters, digits and hyphens. Made from the name if left out', examples: ['shanghai-car-maker'],
  }),
  subtitle: mayLine('One line under the name'),
  goLive: may(GivenDay, { description: 'The day on which the company wishes to work with the CRM', examples: ['2027-03-12'] }),
  language: may(LocaleId, 'Language in which the texts of this brief are written; told from the name if left out'),
  calendar: may(Calendar, { description: 'Country whose working days apply, or an object that says more', examples: ['CN'] }),
  timeZone: may(TimeZone, { description: 'Time zone that says which day is today; by the country if left out', examples: ['Asia/Shanghai'] }),
  currency: may(Currency, { description: 'Currency of all amounts (ISO 4217); by the country, else EUR, if left out', examples: ['CNY'] }),
  example: may(z.boolean(), { description: 'Whether the figures are made up; every page then says so', default: false }),
  organisation: may(Organisation, 'The company: its name, or an object that says more'),
  supplier: mayLine('Who delivers the software or puts it in'),
  consultant: mayLine('Who advises'),
  why: mayText('Why the project is done'),
  how: mayText('How the company wants to go about it'),
  situation: may(Situation, 'What the advice on strategy needs to know'),
  modules: may(z.array(AreaId).max(12), 'Areas of the CRM that are wanted'),
  problems: may(z.array(line('One problem')).max(200), 'What goes wrong today, in the company\'s own words'),
  goals: may(z.array(GoalInput).max(200), 'What is to be reached, in figures'),
  budget: may(BriefFacts.shape.budget, 'Amount of money for the whole project'),
  team: may(z.array(PersonInput).max(1_000), 'Who works in which project group'),
  mergeGroups: may(z.boolean(), { description: 'Whether small groups are merged as the complexity proposes', default: false }),
  systems: may(z.array(SystemInput).max(500), 'Present systems: names, or objects that say more'),
  risks: may(z.array(RiskInput).max(200), 'What could go wrong: texts, or objects with an answer'),
  translations: may(z.array(TranslationInput).max(3_000), 'The texts above in the other languages'),
})

/**
 * What somebody writes down to get a project: the input of `sixgate new`, of the new-project form and of `POST /api/projects`.
 * Only `name` and `start` are needed; whatever else is missing becomes an open point. Faults are codes, see `faultsOf`.
 */
export const Brief = fields.superRefine((brief, context) => {
  const fault = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
  if (brief.goLive && brief.goLive < brief.start) fault(['goLive'], 'dates-reversed')
  for (const [path, names] of listsOf(brief)) {
    const seen = new Set<string>()
    for (const [i, { name, at }] of names.entries()) {
      if (seen.has(name)) fault([...path, i, ...at], 'duplicate')
      seen.add(name)
    }
  }
})
export type Brief = z.infer<typeof Brief>

type Named = { name: string; at: string[] }
const named = (name: string, ...at: string[]): Named => ({ name, at })
const nameOf = (entry: string | { name: string }): Named => (typeof entry === 'string' ? named(entry) : named(entry.name, 'name'))

/** The lists in which nothing may stand twice. */
function listsOf(brief: z.infer<typeof fields>): [string[], Named[]][] {
  const { organisation } = brief
  const departments = organisation && typeof organisation === 'object' ? organisation.departments : null
  return [
    [['organisation', 'departments'], (departments ?? []).map(nameOf)],
    [['modules'], (brief.modules ?? []).map((area) => named(area))],
    [['problems'], (brief.problems ?? []).map((text) => named(text))],
    [['goals'], (brief.goals ?? []).map(({ title }) => named(title, 'title'))],
    [['team'], (brief.team ?? []).map(({ name }) => named(plainName(name), 'name'))],
    [['systems'], (brief.systems ?? []).map(nameOf)],
    [['risks'], (brief.risks ?? []).map((risk) => (typeof risk === 'string' ? named(risk) : named(risk.text, 'text')))],
    [['translations'], (brief.translations ?? []).map(({ text }) => named(text, 'text'))],
  ]
}

/** What a project knows from its brief. */
export type BriefParts = Pick<Project,
  'name' | 'subtitle' | 'language' | 'timeZone' | 'currency' | 'example' | 'start' | 'brief' | 'goals' | 'team' | 'calendar' | 'translations'>

/**
 * A brief as the parts of a project, with ids given (`goal-1`, `person-1` …). What the brief does not say is null or empty:
 * nothing is invented. `calendarOf` gives the working days known for a country, `''` standing for none.
 */
export function partsOf(brief: Brief, calendarOf: (country: string) => WorkCalendar): BriefParts {
  const country = (typeof brief.calendar === 'string' ? brief.calendar : brief.calendar?.country) ?? ''
  const habits = habitsOf(country)
  return {
    name: brief.name,
    subtitle: brief.subtitle ?? '',
    language: brief.language ?? languageOf(brief.name, country),
    timeZone: brief.timeZone ?? habits.timeZone,
    currency: brief.currency ?? habits.currency,
    example: brief.example ?? false,
    start: brief.start,
    brief: factsOf(brief),
    goals: (brief.goals ?? []).map(goalOf),
    team: (brief.team ?? []).map(personOf),
    calendar: workCalendarOf(brief, calendarOf(country)),
    translations: (brief.translations ?? []).map(translationOf),
  }
}

/** Chinese characters are read as simplified Chinese, but where the country writes traditional ones. */
function languageOf(name: string, country: string): LocaleId {
  if (!/\p{Script=Han}/u.test(name)) return 'en'
  return ['TW', 'HK', 'MO'].includes(country) ? 'zh-TW' : 'zh-CN'
}

/** The country's calendar with the company's own days in it; where both speak of a day, the company's word holds. */
function workCalendarOf({ calendar }: Brief, official: WorkCalendar): WorkCalendar {
  if (!calendar || typeof calendar === 'string') return official
  const work = new Set(calendar.workDays)
  const off = new Set((calendar.daysOff ?? []).filter((day) => !work.has(day)))
  return {
    country: official.country,
    weekend: sorted(calendar.weekend ?? official.weekend),
    daysOff: sorted([...official.daysOff.filter((day) => !work.has(day)), ...off]),
    workDays: sorted([...official.workDays.filter((day) => !off.has(day)), ...work]),
    coveredYears: sorted([...official.coveredYears, ...(calendar.coveredYears ?? [])]),
  }
}

const sorted = <T extends string | number>(list: readonly T[]): T[] => [...new Set(list)].sort((a, b) => (a < b ? -1 : 1))

function factsOf(brief: Brief): BriefFacts {
  return {
    ...organisationOf(brief.organisation), ...situationOf(brief.situation),
    supplier: brief.supplier ?? '', consultant: brief.consultant ?? '', why: brief.why ?? '', how: brief.how ?? '',
    wishedGoLive: brief.goLive ?? null, budget: brief.budget ?? null, modules: brief.modules ?? [], mergeGroups: brief.mergeGroups ?? false,
    problems: (brief.problems ?? []).map((text, i) => ({ id: `problem-${i + 1}`, text })),
    systems: (brief.systems ?? []).map(systemOf),
    risks: (brief.risks ?? []).map(riskOf),
  }
}

/** The letters and digits of a name as an id for addresses, `''` if it has none that fit: "Müller & Co" is `muller-co`. */
export function slugOf(name: string): string {
  const ascii = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '').slice(0, 64).replace(/-+$/, '')
}
