import { phaseOf } from '../../../domain/project.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { mayChange } from '../../may-change.ts'
import { whoMay } from '../../who-may.ts'

/** Recording the day of go-live, or why it cannot be recorded yet. `known`: it stands there and can be corrected. */
export type GoLiveBlock = { form: ChangeForm | null; known: boolean; note: string }

export function goLiveBlock(ask: ProjectAsk): GoLiveBlock {
  const { project, today, past, reader: { words } } = ask
  const { goLive: say } = words.benefitsPage
  const { liveOn } = project.benefits
  const known = liveOn !== null
  const started = phaseOf(project, 'go-live').started !== null
  const form = !started ? null : changeForm(ask, 'record-go-live', {
    back: `${ask.path}#go-live`, title: known ? '' : say.record, text: say.text, fields: [{ name: 'on', type: 'date', required: true }], values: { on: liveOn ?? today }, submit: known ? say.change : say.record, primary: !known,
  })
  return { form, known, note: known || past || project.closed ? '' : started ? noteOf(ask) : say.early }
}

const noteOf = (ask: ProjectAsk): string =>
  (mayChange(ask, 'record-go-live') ? '' : ask.reader.words.benefitsPage.goLive.who({ who: whoMay('record-go-live', ask.reader.words) }))
