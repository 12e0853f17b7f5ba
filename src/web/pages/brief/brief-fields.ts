import type { BriefFacts } from '../../../domain/brief-facts.ts'
import { AreaId } from '../../../domain/ids.ts'
import type { Project } from '../../../domain/project.ts'
import type { Format } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'

/** How a fact of the brief is asked for. */
type Control = 'text' | 'number' | 'date' | 'textarea' | 'yes-no' | 'areas' | 'lines'
export type FactField = { name: keyof BriefFacts; control: Control }

const field = (name: keyof BriefFacts, control: Control): FactField => ({ name, control })

/** The facts of the brief by section, in the order of the page. */
export const factSections = {
  company: [
    field('organisation', 'text'), field('industry', 'text'), field('employees', 'number'), field('users', 'number'), field('sites', 'number'),
    field('regions', 'number'), field('subsidiaries', 'number'), field('supplier', 'text'), field('consultant', 'text'),
  ],
  situation: [
    field('itCapability', 'number'), field('urgency', 'number'), field('budgetPressure', 'number'), field('mobileShare', 'number'),
    field('networkQuality', 'number'), field('dataResidency', 'yes-no'),
  ],
  scope: [field('modules', 'areas'), field('wishedGoLive', 'date'), field('budget', 'number'), field('mergeGroups', 'yes-no')],
  reasons: [field('why', 'textarea'), field('how', 'textarea'), field('problems', 'lines')],
} as const satisfies Record<string, readonly FactField[]>

/** A fact as a person reads it; empty where nobody has given it. */
export function factShown(project: Project, { name }: FactField, words: Locale, format: Format, text: (own: string) => string): string {
  const value = project.brief[name]
  if (value === null || value === '') return ''
  if (name === 'modules') return format.list(project.brief.modules.map((area) => words.method.areas[area]))
  if (name === 'problems') return project.brief.problems.map((problem) => text(problem.text)).join('\n')
  if (name === 'wishedGoLive') return format.dayLong(value as never)
  if (name === 'budget') return format.money(value as number, project.currency)
  if (name === 'mobileShare') return format.percent(value as number)
  if (typeof value === 'boolean') return value ? words.project.yes : words.project.no
  return typeof value === 'number' ? format.number(value) : text(String(value))
}

/** A fact as its form field holds it. */
export function factValue({ brief }: Project, { name }: FactField): string {
  if (name === 'problems') return brief.problems.map(({ text }) => text).join('\n')
  const value = brief[name]
  return value === null ? '' : Array.isArray(value) ? value.join('\n') : String(value)
}

export const areaOptions = (project: Project, words: Locale) =>
  AreaId.options.map((area) => ({ value: area, label: words.method.areas[area], checked: project.brief.modules.includes(area) }))
