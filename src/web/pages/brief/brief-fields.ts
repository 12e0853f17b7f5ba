import type { BriefFacts } from '../../../domain/brief-facts.ts'
import { AreaId } from '../../../domain/ids.ts'
import type { Project } from '../../../domain/project.ts'
import type { Format } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'

/** How a fact of the brief is asked for. */
type Control = 'text' | 'count' | 'scale' | 'percent' | 'money' | 'date' | 'textarea' | 'yes-no-open' | 'yes-no' | 'areas' | 'lines'
export type FactField = { name: keyof BriefFacts; control: Control }

const field = (name: keyof BriefFacts, control: Control): FactField => ({ name, control })

/** The facts of the brief by section, in the order of the page. */
export const factSections = {
  company: [
    field('organisation', 'text'), field('industry', 'text'), field('employees', 'count'), field('users', 'count'), field('sites', 'count'),
    field('regions', 'count'), field('subsidiaries', 'count'), field('supplier', 'text'), field('consultant', 'text'),
  ],
  situation: [
    field('itCapability', 'scale'), field('urgency', 'scale'), field('budgetPressure', 'scale'), field('networkQuality', 'scale'),
    field('mobileShare', 'percent'), field('dataResidency', 'yes-no-open'),
  ],
  scope: [field('modules', 'areas'), field('wishedGoLive', 'date'), field('budget', 'money'), field('mergeGroups', 'yes-no')],
  reasons: [field('why', 'textarea'), field('how', 'textarea'), field('problems', 'lines')],
} as const satisfies Record<string, readonly FactField[]>
export type FactSection = keyof typeof factSections

/** A fact as a person reads it, by lines; none where nobody has given it. */
export function factShown({ brief, currency }: Project, { name, control }: FactField, words: Locale, format: Format, text: (own: string) => string): string[] {
  if (name === 'modules') return brief.modules.length === 0 ? [] : [format.list(brief.modules.map((area) => words.method.areas[area]))]
  if (name === 'problems') return brief.problems.map((problem) => text(problem.text))
  const value = brief[name]
  if (value === null || value === '') return []
  if (typeof value === 'boolean') return [value ? words.project.yes : words.project.no]
  if (typeof value === 'number') return [figureShown(value, control, currency, words, format)]
  return control === 'date' ? [format.dayLong(brief.wishedGoLive)] : text(String(value)).split(/\n+/)
}

function figureShown(value: number, control: Control, currency: string, words: Locale, format: Format): string {
  switch (control) {
    case 'money': return format.money(value, currency)
    case 'percent': return format.percent(value)
    case 'scale': return words.project.someOf({ have: format.number(value), of: format.number(5) })
    default: return format.count(value)
  }
}

/** A fact as its form field holds it. */
export function factValue({ brief }: Project, { name }: FactField): string {
  if (name === 'problems') return brief.problems.map(({ text }) => text).join('\n')
  const value = brief[name]
  return value === null ? '' : Array.isArray(value) ? value.join('\n') : String(value)
}

export const areaOptions = (words: Locale) => AreaId.options.map((area) => ({ value: area as string, label: words.method.areas[area] }))
