import { standing } from '../../../domain/by-id.ts'
import { FieldId } from '../../../domain/ids.ts'
import type { Project } from '../../../domain/project.ts'
import { formatOf } from '../../../locales/format.ts'
import type { Locale } from '../../../locales/locale.ts'
import { namesOf } from '../../../locales/names.ts'
import { managerShare, reserveAsked, uncoveredFields } from '../../../method/checks/manager-checks.ts'
import { managersOf } from '../../../method/units.ts'
import type { ProjectAsk } from '../../ask.ts'
import { changeForm, type Option } from '../../change-form.ts'
import type { Form } from '../../form.ts'
import { sectionForm } from '../brief/section-form.ts'

type FieldsForm = {
  form: Form; mastered: (Option & { ticked: boolean })[]
  experts: { field: string; fieldName: string; hiddenName: string; name: string; id: string; label: string; value: string; options: Option[] }[]
}

/** What the project manager stands on: the mandate, the fields mastered with experts for the rest, and the reserve. */
export function managerBlock(ask: ProjectAsk) {
  const { project, today, reader: { words } } = ask
  const { mandate, mastered, experts, reserve } = project.organisation
  const say = words.organisationPage
  const format = formatOf(words.id)
  const names = namesOf(project, words)
  const asked = reserveAsked(project, today)
  return {
    manager: managersOf(project).map((person) => ({ href: `#${person.id}`, name: names.text(person.name), share: format.percent(managerShare(person)) })),
    mandate: mandate && { on: format.day(mandate.on, today), givenBy: names.text(mandate.givenBy), text: names.text(mandate.text), link: mandate.link },
    setMandate: mandateForm(ask), withdrawMandate: mandate ? changeForm(ask, 'withdraw-mandate', { back: `${ask.path}#mandate`, submit: say.removeMandate }) : null,
    mastered: mastered.map((field) => words.method.fields[field]).join(words.method.fieldGap),
    experts: experts.map(({ field, person }) => say.expertOf({ field: words.method.fields[field], person: names.person(person) })),
    uncovered: format.list(uncoveredFields(project).map((field) => words.method.fields[field])),
    fieldsForm: fieldsForm(ask),
    reserve: [
      { label: words.fields.days.label, have: format.workingDays(reserve.days), asked: say.reserveAsked({ asked: format.workingDays(Math.ceil(Number(asked.days.toPrecision(12)))), share: format.percent(asked.percent) }) },
      { label: words.fields.money.label, have: format.money(reserve.money, project.currency), asked: asked.money === null ? say.noBudget : say.reserveAsked({ asked: format.money(asked.money, project.currency), share: format.percent(asked.percent) }) },
    ],
    reserveForm: changeForm(ask, 'set-reserve', {
      back: `${ask.path}#reserve`, values: { days: text(reserve.days), money: text(reserve.money) }, submit: words.frame.save,
      fields: [
        { name: 'days', type: 'number', attributes: { min: 0, step: 'any', inputmode: 'decimal' } },
        { name: 'money', type: 'number', hint: project.currency, attributes: { min: 0, step: 'any', inputmode: 'decimal' } },
      ],
    }),
  }
}

const text = (value: number | null): string => (value === null ? '' : String(value))

function mandateForm(ask: ProjectAsk) {
  const { project: { organisation: { mandate } }, today, reader: { words } } = ask
  return changeForm(ask, 'set-mandate', {
    back: `${ask.path}#mandate`, submit: words.frame.save,
    values: { on: mandate?.on ?? today, givenBy: mandate?.givenBy ?? '', text: mandate?.text ?? '', link: mandate?.link ?? '' },
    fields: [
      { name: 'on', type: 'date', required: true, attributes: { max: today } }, { name: 'givenBy', required: true },
      { name: 'text', label: words.organisationPage.mandateText, hint: words.organisationPage.mandateHint, type: 'textarea', rows: 3, wide: true, required: true }, { name: 'link', type: 'url', wide: true },
    ],
  })
}

/** One line for each expert, and one for each field that has none yet. */
function fieldsForm(ask: ProjectAsk): FieldsForm | null {
  const { project, reader: { words } } = ask
  const { mastered, experts } = project.organisation
  const rows = FieldId.options.flatMap((field) => {
    const known = experts.filter((expert) => expert.field === field).map(({ person }) => ({ field, person }))
    return known.length > 0 ? known : [{ field, person: '' }]
  })
  const values = Object.fromEntries([['mastered', mastered.join('\n')], ...rows.map(({ person }, at) => [`experts.${at}.person`, person])])
  const form = sectionForm(ask, 'set-manager-fields', 'fields', values)
  if (!form) return null
  const chosen = (form.values['mastered'] ?? '').split('\n')
  const people = peopleOptions(project, words)
  return {
    form, mastered: FieldId.options.map((value) => ({ value, label: words.method.fields[value], ticked: chosen.includes(value) })),
    experts: rows.map(({ field }, at) => {
      const name = `experts.${at}.person`
      const fieldName = words.method.fields[field]
      return { field, fieldName, hiddenName: `experts.${at}.field`, name, id: `expert-${at}`, label: words.organisationPage.expertFor({ field: fieldName }), value: form.values[name] ?? '', options: people }
    }),
  }
}

const peopleOptions = (project: Project, words: Locale): Option[] =>
  [{ value: '', label: words.organisationPage.nobody }, ...standing(project.team).map(({ id }) => ({ value: id, label: namesOf(project, words).person(id) }))]
