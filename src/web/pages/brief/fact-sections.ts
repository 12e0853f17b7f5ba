import { openFacts } from '../../../domain/open-points.ts'
import { LocaleId } from '../../../domain/ids.ts'
import type { Project } from '../../../domain/project.ts'
import { formatOf } from '../../../locales/format.ts'
import { locales } from '../../../locales/locales.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Form } from '../../form.ts'
import { areaOptions, type FactField, type FactSection, factSections, factShown, factValue } from './brief-fields.ts'
import { anyNumber, type Control, type SectionForm, sectionForm, ticked } from './section-form.ts'

/** One fact: what is known, or why it matters that nobody has given it. */
export type Fact = { anchor: string; label: string; lines: string[]; bullets: boolean; why: string }
export type Section = { id: string; title: string; facts: Fact[]; edit: SectionForm | null }

/** A section of the brief with its form: only its own fields are posted, so that nothing else changes. */
export function factSection(ask: ProjectAsk, id: FactSection): Section {
  const { project, reader: { words } } = ask
  const fields: readonly FactField[] = factSections[id]
  const open = new Set<string>(openFacts(project))
  const format = formatOf(words.id)
  const { text } = namesOf(project, words)
  const form = sectionForm(ask, 'edit-brief', id, Object.fromEntries(fields.map((field) => [field.name, factValue(project, field)])))
  return {
    id, title: words.briefPage[id],
    facts: fields.map((field) => ({
      anchor: field.name, label: words.project.briefFields[field.name].label, lines: factShown(project, field, words, format, text), bullets: field.control === 'lines',
      why: open.has(field.name) ? whyOf(field, words) : '',
    })),
    edit: form ? { form, fields: fields.map((field) => controlOf(field, form, words)), submit: words.frame.save } : null,
  }
}

function whyOf({ name }: FactField, words: Locale): string {
  const { openPoints } = words.project
  return name === 'mergeGroups' ? '' : openPoints[name].why
}

function controlOf({ name, control }: FactField, form: Form, words: Locale): Control {
  const { label, hint } = words.project.briefFields[name]
  const base: Control = { name, id: `brief-${name}`, label, hint }
  switch (control) {
    case 'count': return { ...base, type: 'number', attributes: { min: 0, step: 1, inputmode: 'numeric' } }
    case 'scale': return { ...base, type: 'number', attributes: { min: 1, max: 5, step: 1, inputmode: 'numeric' } }
    case 'percent': return { ...base, type: 'number', attributes: { min: 0, max: 100, step: 'any', inputmode: 'decimal' } }
    case 'money': return { ...base, ...anyNumber }
    case 'date': return { ...base, type: 'date' }
    case 'textarea': return { ...base, type: 'textarea', rows: 5, wide: true }
    case 'lines': return { ...base, type: 'textarea', rows: 6, wide: true, hint: `${hint} (${words.briefPage.onePerLine})` }
    case 'yes-no': return { ...base, type: 'checkbox' }
    case 'yes-no-open': return { ...base, options: yesNoOpen(words) }
    case 'areas': return { ...base, wide: true, choices: ticked(form, name, areaOptions(words)) }
    case 'text': return base
  }
}

export const yesNoOpen = ({ project }: Locale) => [{ value: '', label: '–' }, { value: 'true', label: project.yes }, { value: 'false', label: project.no }]

/** What the project is called and reckons in. */
export function projectSection(ask: ProjectAsk): Section {
  const { project, reader: { words } } = ask
  const form = sectionForm(ask, 'edit-project', 'project', Object.fromEntries(projectFields.map((name) => [name, String(project[name])])))
  return {
    id: 'project', title: words.briefPage.project,
    facts: projectFields.map((name) => ({ anchor: `project-${name}`, label: words.project.briefFields[name].label, lines: projectFact(project, name, words), bullets: false, why: '' })),
    edit: form ? { form, fields: projectFields.map((name) => projectControl(name, words)), submit: words.frame.save } : null,
  }
}

const projectFields = ['name', 'subtitle', 'start', 'language', 'timeZone', 'currency', 'example'] as const
type ProjectField = (typeof projectFields)[number]

function projectFact(project: Project, name: ProjectField, words: Locale): string[] {
  const { text } = namesOf(project, words)
  switch (name) {
    case 'start': return [formatOf(words.id).dayLong(project.start)]
    case 'language': return [locales[project.language].selfName]
    case 'example': return [project.example ? words.project.yes : words.project.no]
    case 'name': return [text(project.name)]
    case 'subtitle': return project.subtitle === '' ? [] : [text(project.subtitle)]
    default: return [project[name]]
  }
}

function projectControl(name: ProjectField, words: Locale): Control {
  const base: Control = { name, id: `project-field-${name}`, ...words.project.briefFields[name] }
  switch (name) {
    case 'name': return { ...base, wide: true, required: true }
    case 'subtitle': return { ...base, wide: true }
    case 'start': return { ...base, type: 'date', required: true }
    case 'language': return { ...base, options: LocaleId.options.map((value) => ({ value, label: locales[value].selfName })) }
    case 'example': return { ...base, type: 'checkbox' }
    default: return { ...base, required: true }
  }
}
