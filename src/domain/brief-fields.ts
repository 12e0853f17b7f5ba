import { z } from 'zod'
import { BriefFacts, Department, Person, PresentSystem } from './brief-facts.ts'
import { Goal, GoalRhythm } from './goal.ts'
import { WorkCalendar } from './calendar.ts'
import { isCurrency, isTimeZone } from './country.ts'
import { countryNamed } from './country-named.ts'
import { GivenDay } from './day.ts'
import { GroupId } from './ids.ts'
import { Line, OptionalLine, Paragraphs } from './text.ts'

type Json = string | number | boolean
type About = { description: string; examples?: Json[]; default?: Json }

/** A field that may be left out or left empty. What it says about itself goes into the JSON Schema that editors read. */
export const may = <T extends z.ZodType>(schema: T, about: string | About) =>
  schema.nullish().meta(typeof about === 'string' ? { description: about } : about)

const lineLimits = { maxLength: 300 }
/** One line of text, and what it is for. */
export const line = (description: string) => Line.meta({ description, minLength: 1, ...lineLimits })
export const mayLine = (description: string, example?: string) =>
  may(OptionalLine.meta(lineLimits), example ? { description, examples: [example] } : description)
export const mayText = (description: string) => may(Paragraphs.meta({ maxLength: 20_000 }), description)

/** A country as people write it, its code or its name, and as it is kept: its code. */
export const Country = z.string().trim().max(100).overwrite((typed) => countryNamed(typed) ?? typed).refine((typed) => countryNamed(typed) !== null, 'not-a-country')
export const Currency = z.string().trim().toUpperCase().refine(isCurrency, 'not-a-currency')
export const TimeZone = z.string().trim().max(60).refine(isTimeZone, 'not-a-time-zone')

/** Either a name alone or an object that says more. */
const nameOr = <T extends z.ZodType>(object: T) => z.union([Line.meta({ minLength: 1, ...lineLimits }), object])

const department = z.strictObject({
  name: line('Name of the department'),
  uses: may(Department.shape.uses, { description: 'Whether it will work with the CRM', default: true }),
  importance: may(Department.shape.importance, 'How much it matters that this department gets the CRM, 1 little to 5 most'),
  urgency: may(Department.shape.urgency, 'How soon it needs it, 1 can wait to 5 at once'),
})

export const DepartmentInput = nameOr(department)

const facts = BriefFacts.shape

const organisation = z.strictObject({
  name: mayLine('Name of the company'),
  industry: mayLine('What it does', 'Car maker'),
  employees: may(facts.employees, 'Number of employees'),
  users: may(facts.users, 'Number of people who will work with the CRM'),
  departments: may(z.array(DepartmentInput).max(500), 'The departments concerned: names, or objects that say more'),
  sites: may(facts.sites, 'Number of places where people will use it'),
  regions: may(facts.regions, 'Number of sales or service regions'),
  subsidiaries: may(facts.subsidiaries, 'Number of subsidiaries that take part; 0 for none'),
})
export const Organisation = nameOr(organisation)

export const Situation = z.strictObject({
  itCapability: may(facts.itCapability, 'How strong the company\'s own IT is, 1 weak to 5 strong'),
  urgency: may(facts.urgency, 'How pressing the project is, 1 can wait to 5 at once'),
  budgetPressure: may(facts.budgetPressure, 'How tight money is, 1 ample to 5 very tight'),
  mobileShare: may(facts.mobileShare, 'Share of users who work on the road, in per cent'),
  networkQuality: may(facts.networkQuality, 'How good the networks between the sites are, 1 poor to 5 good'),
  dataResidency: may(facts.dataResidency, 'Whether customer data must stay in the company\'s own country or house'),
})

const calendar = z.strictObject({
  country: may(Country, { description: 'Country whose official holidays apply: two letters (ISO 3166) or its name in English or Chinese', examples: ['CN'] }),
  weekend: may(WorkCalendar.shape.weekend.refine((days) => new Set(days).size < 7, 'calendar-empty'), 'Weekdays that are off as a rule, 1 Monday to 7 Sunday; [6, 7] if left out'),
  daysOff: may(z.array(GivenDay).max(2_000), 'More days off, such as company holidays'),
  workDays: may(z.array(GivenDay).max(2_000), 'Days that are worked although they fall on a weekend or holiday'),
  coveredYears: may(WorkCalendar.shape.coveredYears, 'Further years whose holidays stand completely in daysOff'),
})
export const Calendar = z.union([Country.meta({ minLength: 2, maxLength: 100 }), calendar])

const rhythm = z.strictObject({
  unit: GoalRhythm.shape.unit.meta({ description: 'day, week, month or quarter' }),
  every: GoalRhythm.shape.every.meta({ description: 'Each, each second, each third one …' }),
})

export const GoalInput = z.strictObject({
  title: line('What is to be reached'),
  unit: mayLine('What the numbers are', '%'),
  baseline: may(Goal.shape.baseline, 'The value today'),
  target: may(Goal.shape.target, 'The value to reach'),
  dueOn: may(GivenDay, { description: 'The day by which it is to be reached', examples: ['2027-06-30'] }),
  owner: mayLine('Who answers for it', 'Sales director'),
  priority: may(Goal.shape.priority, 'must, should or could'),
  family: may(Goal.shape.family, 'The kind of outcome'),
  unitKind: may(Goal.shape.unitKind, 'What kind of figure it is: money, percent, duration, count or score'),
  shape: may(Goal.shape.shape, 'Which way it goes: increase, decrease, keep-above, keep-below or range; told from baseline and target if left out'),
  low: may(Goal.shape.low, 'The lower bound of a range'),
  high: may(Goal.shape.high, 'The upper bound of a range'),
  tolerance: may(Goal.shape.tolerance, 'Range and keep: how far outside still counts as nearly'),
  baselineOn: may(GivenDay, { description: 'The day of the value today', examples: ['2026-04-30'] }),
  baselineSource: mayLine('Where the value today is from', 'Log of the telephone exchange, April'),
  rhythm: may(rhythm, 'How often it is measured'),
  test: mayText('What cannot be quantified: how one will see that it is reached'),
  strategy: mayText('The business strategy that it serves, in a sentence'),
  yearlyBenefit: may(Goal.shape.yearlyBenefit, 'What a year brings once it is reached, in the project\'s currency'),
  odds: may(Goal.shape.odds, 'How likely that benefit is, 0 to 1'),
}).superRefine(({ shape, baseline, target, low, high, baselineOn, dueOn }, context) => {
  const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  const [from, to] = [baseline ?? null, target ?? null]
  if (from !== null && to !== null && ((shape === 'increase' && to < from) || (shape === 'decrease' && to > from))) fault('target', 'target-wrong-side')
  if (low != null && high != null && low >= high) fault('high', 'range-reversed')
  if (baselineOn && dueOn && dueOn <= baselineOn) fault('dueOn', `before-baseline:${baselineOn}`)
})

export const PersonInput = z.strictObject({
  name: line('The person, or the role'),
  group: GroupId.meta({ description: 'The project group' }),
  side: may(Person.shape.side, { description: 'Whom the person works for', default: 'client' }),
  allocation: may(Person.shape.allocation, 'Share of working time for the project, in per cent'),
  lead: may(Person.shape.lead, { description: 'Leads the group; in the steering committee, takes the chair', default: false }),
  topManagement: may(Person.shape.topManagement, { description: 'Belongs to the company\'s top management', default: false }),
  position: may(Person.shape.position, 'What the person is in the company, where the method asks for it'),
  skills: may(Person.shape.skills, 'Skills: marketing, sales, service, it, data-conversion, project-management, training, architecture, or own words'),
  roles: may(Person.shape.roles, 'Rights that no group gives'),
  trainedOn: may(Person.shape.trainedOn, 'Day of the training for executives, past or planned'),
  also: may(z.array(z.strictObject({
    group: GroupId.meta({ description: 'The other group' }),
    lead: may(Person.shape.lead, { description: 'Leads it', default: false }),
    allocation: may(Person.shape.allocation, 'Share of working time for it, in per cent'),
  })).max(8), 'Other groups that the person works in'),
})

const system = z.strictObject({
  name: line('Name of the system'),
  fate: may(PresentSystem.shape.fate, 'What is to become of it: integrate, replace or leave'),
  cost: may(PresentSystem.shape.cost, 'Rough cost of that, in the project\'s currency'),
})
export const SystemInput = nameOr(system)

const risk = z.strictObject({ text: line('What could go wrong'), answer: mayLine('What is done about it') })
export const RiskInput = z.union([Line.meta({ minLength: 1, ...lineLimits }), risk])

const inLanguage = (language: string) => may(Paragraphs.meta({ maxLength: 20_000 }), `The text in ${language}; leave it out in the language it is written in`)
export const TranslationInput = z.strictObject({
  text: Paragraphs.pipe(z.string().min(1)).meta({ description: 'The text exactly as it stands above', minLength: 1, maxLength: 20_000 }),
  en: inLanguage('English'),
  'zh-CN': inLanguage('simplified Chinese'),
  'zh-TW': inLanguage('traditional Chinese as written in Taiwan'),
})
