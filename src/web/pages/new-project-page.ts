import { AreaId, LocaleId } from '../../domain/ids.ts'
import type { Fault } from '../../domain/problem.ts'
import { formatOf } from '../../locales/format.ts'
import { faultLine, faultSentence } from '../../locales/fault.ts'
import type { Locale } from '../../locales/locale.ts'
import { locales } from '../../locales/locales.ts'
import type { Ask, Page } from '../ask.ts'
import { mayCreateProjects } from '../../domain/rights.ts'
import type { Option } from '../change-form.ts'
import { countryOptions } from '../country-options.ts'
import { briefTemplates, isBriefTemplate, templateText } from '../brief-templates.ts'
import type { Posted } from '../form.ts'
import { plainFrame } from '../frame.ts'
import { paths, withQuery } from '../paths.ts'
import { whoMay } from '../who-may.ts'

/** Making a project: a short form, a brief of YAML, an archive. A refused one is shown again with what was typed. */
export function newProjectPage(ask: Ask): Page {
  const { context, reader: { words }, query, posted } = ask
  const say = words.newProjectPage
  const [form, brief] = posted?.values['_way'] === 'brief' ? [null, posted] : [posted, null]
  const chosen = isBriefTemplate(query['brief']) ? query['brief'] : null
  return {
    view: 'new-project',
    page: {
      frame: { ...plainFrame(ask, say.title), notes: [] }, strangers: mayCreateProjects(ask.reader.who) ? '' : say.strangers({ who: whoMay('edit-project', words) }), words: say, action: paths.newProject(),
      form: form ? { values: form.values, errors: errorsOf(form, words) } : { values: { start: context.today(null), language: words.id }, errors: {} },
      fields: fieldsOf(words), modules: modulesOf(form, words),
      refusal: posted && { ...refusalOf(posted, words), href: brief ? '#brief-text' : '#form', correct: say.correct },
      refusedBrief: brief !== null,
      brief: brief?.values['brief'] ?? (chosen ? templateText(chosen) : ''),
      loaded: chosen ? say.loaded({ name: say.briefs[chosen] }) : '',
      starts: briefTemplates.map((id) => ({ href: `${withQuery(paths.newProject(), { brief: id })}#brief`, label: say.briefs[id] })),
      archiveAction: paths.openArchive(),
    },
  }
}

/** What is wrong, one line each: in a brief with line and column, in the form at its field as well. */
function refusalOf({ problem, faults }: Posted, words: Locale) {
  const { faultsTitle, kept } = words.newProjectPage
  if (faults.length === 0) return { title: words.frame.notSaved, lines: [problem], kept }
  return { title: faultsTitle({ n: faults.length, count: formatOf(words.id).count(faults.length) }), lines: faults.map((fault) => faultText(fault, words)), kept }
}

const faultText = (fault: Fault, words: Locale): string => faultLine(words, fault.line === undefined ? { ...fault, path: labelOf(fault.path, words) } : fault)

/** The name of a form's field; a place inside a list belongs to the list. */
function labelOf(path: string, words: Locale): string {
  const field = fieldOf(path)
  return fieldsOf(words).flatMap(({ fields }) => fields).find(({ name }) => name === field)?.label ?? (field === 'modules' ? words.newProjectPage.modules : path)
}

const fieldOf = (path: string): string => (path.startsWith('calendar.') ? 'calendar' : path.replace(/\.\d.*$/, ''))

const errorsOf = ({ faults }: Posted, words: Locale): Record<string, string> =>
  Object.fromEntries(faults.map(({ path, message }) => [fieldOf(path), faultSentence(words, message)]))

function modulesOf(posted: Posted | null, words: Locale) {
  const chosen = (posted?.values['modules'] ?? '').split('\n')
  return AreaId.options.map((id) => ({ id, label: words.method.areas[id], checked: chosen.includes(id) }))
}

type Field = { name: string; id: string; label: string; hint?: string; type?: string; required?: boolean; rows?: number; options?: Option[]; suggestions?: Option[]; attributes?: Record<string, string> }

/** The form in groups; every field is named by its place in a brief. */
function fieldsOf(words: Locale): { title: string; fields: Field[] }[] {
  const say = words.newProjectPage
  const field = (name: string, label: string, more: Partial<Field> = {}): Field => ({ name, label, id: `new-${name.replace('.', '-')}`, ...more })
  const count = { type: 'number', attributes: { min: '0', step: '1', inputmode: 'numeric' } }
  const languages = LocaleId.options.map((id) => ({ value: id, label: locales[id].selfName }))
  return [
    {
      title: say.essentials,
      fields: [field('name', say.name, { hint: say.nameHint, required: true }), field('start', say.start, { type: 'date', required: true }), field('goLive', say.goLive, { type: 'date', hint: say.goLiveHint })],
    },
    {
      title: say.company,
      fields: [
        field('organisation.name', say.organisation), field('organisation.industry', say.industry),
        field('organisation.employees', say.employees, count), field('organisation.users', say.users, count),
        field('organisation.sites', say.sites, count), field('organisation.regions', say.regions, count),
        field('organisation.subsidiaries', say.subsidiaries, { ...count, hint: say.subsidiariesHint }), field('supplier', say.supplier),
        field('organisation.departments', say.departments, { type: 'textarea', rows: 3, hint: say.departmentsHint }),
      ],
    },
    {
      title: say.wishes,
      fields: [field('problems', say.problems, { type: 'textarea', rows: 3, hint: say.problemsHint }), field('why', say.reason, { type: 'textarea', rows: 3 })],
    },
    {
      title: say.calendarTitle,
      fields: [
        field('calendar', say.country, { hint: say.countryHint, attributes: { maxlength: '100' }, suggestions: countryOptions(words) }),
        field('currency', say.currency, { hint: say.currencyHint, attributes: { autocapitalize: 'characters' } }),
        field('budget', say.budget, { type: 'number', attributes: { min: '0', step: 'any' } }),
        field('language', say.language, { options: languages }),
      ],
    },
  ]
}
