import { standing } from '../../../domain/by-id.ts'
import { ProblemArea } from '../../../domain/diagnosis.ts'
import { textKey } from '../../../domain/user-texts.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import { problemCatalogue, problemKeys } from '../../../method/problem-catalogue.ts'
import { formFor, type ProjectAsk } from '../../ask.ts'
import { changeForm } from '../../change-form.ts'
import { mayChange } from '../../may-change.ts'
import { paths } from '../../paths.ts'
import { sectionForm, ticked } from '../brief/section-form.ts'
import { motiveOptions } from './opened-block.ts'
import { openHref } from './shown.ts'

/** The catalogue to tick (folded once there is a diagnosis), what the brief names, and a form for what is in neither. METHOD 5.1. */
export function catalogueBlock(ask: ProjectAsk) {
  const { project, reader: { words } } = ask
  const known = new Map(standing(project.diagnosis).flatMap(({ key, id }) => (key === null ? [] : [[key, id] as const])))
  const back = `${paths.diagnosis(project.id)}#catalogue`
  const form = mayChange(ask, 'tick-problems') ? formFor(ask, 'tick-problems', back, { keys: '' }) : null
  const chosen = (form?.values['keys'] ?? '').split('\n')
  return {
    folded: standing(project.diagnosis).length > 0, open: form?.failed === true, form, note: words.diagnosisPage.ticked({ ticked: formatOf(words.id).count(known.size), of: formatOf(words.id).count(problemKeys.length) }),
    areas: (['marketing', 'sales', 'service'] as const).map((area) => ({
      id: `catalogue-${area}`, name: words.method.problemAreas[area],
      rows: problemKeys.filter((key) => problemCatalogue[key].area === area).map((key) => {
        const id = known.get(key)
        const { name, looks, hurts } = words.method.problems[key]
        return { key, name, looks, hurtsSo: words.diagnosisPage.hurtsSo({ what: hurts }), href: id ? openHref(ask, id) : null, chosen: chosen.includes(key) }
      }),
    })),
    brief: briefRows(ask, back), own: ownForm(ask, back),
  }
}

/** What the brief says hurts, as far as the diagnosis has it not yet: to be taken over in its words. */
function briefRows(ask: ProjectAsk, back: string) {
  const { project, reader: { words } } = ask
  const known = new Set(standing(project.diagnosis).map(({ title }) => textKey(title)))
  const areas = ProblemArea.options.map((value) => ({ value, label: words.method.problemAreas[value] }))
  return project.brief.problems.filter(({ text }) => !known.has(textKey(text))).map(({ id, text }) => {
    const form = changeForm(ask, 'add-problem', { back, hidden: { title: text }, key: 'title', values: { area: 'other' }, submit: words.diagnosisPage.takeOver })
    return { id, text: namesOf(project, words).text(text), form, areas }
  })
}

function ownForm(ask: ProjectAsk, back: string) {
  const { words } = ask.reader
  const form = sectionForm(ask, 'add-problem', 'catalogue', { title: '', area: 'other', motives: '', evidence: '' })
  const { fields, diagnosisPage: say } = words
  return form && {
    form: { ...form, back }, submit: words.changeNames['add-problem'], failed: form.failed,
    fields: [
      { name: 'title', id: 'own-title', label: say.inOwnWords, hint: say.ownHint, required: true },
      { name: 'area', id: 'own-area', label: fields.area.label, hint: '', options: ProblemArea.options.map((value) => ({ value, label: words.method.problemAreas[value] })) },
      { name: 'motives', id: 'own-motives', label: fields.motives.label, hint: '', wide: true, choices: ticked(form, 'motives', motiveOptions(ask)) },
      { name: 'evidence', id: 'own-evidence', label: fields.evidence.label, hint: say.evidenceHint, type: 'textarea' as const, rows: 2, wide: true },
    ],
  }
}
