import { membersOf } from '../../../domain/rights.ts'
import { formatOf } from '../../../locales/format.ts'
import { namesOf } from '../../../locales/names.ts'
import type { ProjectAsk } from '../../ask.ts'
import type { Option } from '../../change-form.ts'
import type { Form } from '../../form.ts'
import type { Status } from '../../status.ts'
import { sectionForm } from '../brief/section-form.ts'

type TrainingForm = { form: Form; people: (Option & { ticked: boolean })[] }

/** Who of the committee has had the training for executives, or has a date for it. */
export function trainingBlock(ask: ProjectAsk) {
  const { project, today, reader: { words } } = ask
  const say = words.organisationPage
  const format = formatOf(words.id)
  const members = membersOf(project, 'steering-committee')
  const status = (trainedOn: string | null): Status => {
    if (trainedOn === null) return { tone: 'warn', glyph: 'dashed', word: say.untrained }
    return trainedOn <= today ? { tone: 'good', glyph: 'tick', word: say.trained } : { tone: 'none', glyph: 'ring', word: say.dated }
  }
  return {
    rows: members.map(({ name, trainedOn }) => ({ name: namesOf(project, words).text(name), status: status(trainedOn), on: trainedOn ? format.day(trainedOn, today) : '' })),
    form: trainingForm(ask),
  }
}

/** Those without a date are ticked; the day may lie ahead. */
function trainingForm(ask: ProjectAsk): TrainingForm | null {
  const { project, today, reader: { words } } = ask
  const members = membersOf(project, 'steering-committee')
  const form = members.length === 0 ? null : sectionForm(ask, 'record-executive-training', 'training', { people: members.filter(({ trainedOn }) => trainedOn === null).map(({ id }) => id).join('\n'), on: today })
  if (!form) return null
  const chosen = (form.values['people'] ?? '').split('\n')
  return { form, people: members.map(({ id }) => ({ value: id, label: namesOf(project, words).person(id), ticked: chosen.includes(id) })) }
}
