import type { Goal } from '../../../domain/goal.ts'
import type { GoalSpeaker } from '../../../locales/goal-said.ts'
import { formatOf } from '../../../locales/format.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm, type FieldOf } from '../../change-form.ts'
import { mayMeasure } from '../../may-change.ts'
import { withQuery } from '../../paths.ts'

export type RecordForms = { title: string; record: ChangeForm | null; correct: ChangeForm | null; remove: ChangeForm | null; cancel: string }

/** The form for today's value; where a measurement is named in `?correct=`, the one that puts it right. */
export function recordForms(ask: ProjectAsk, speaker: GoalSpeaker): RecordForms {
  const { today, words, standing: { goal, judged, series }, values } = speaker
  const { form: say, record: title } = words.goalPage
  const back = `${ask.path}#measure`
  const none = { title, record: null, correct: null, remove: null, cancel: '' }
  if (judged || goal.withdrawn || !mayMeasure(ask, goal)) return none
  const wanted = ask.posted?.change === 'correct-measurement' ? ask.posted.values['measurement'] : ask.query['correct']
  const old = series.find(({ id }) => id === wanted)
  if (!old) {
    const values = { on: today, source: series.at(-1)?.source ?? '' }
    return { ...none, record: changeForm(ask, 'record-measurement', { back, hidden: { goal: goal.id }, values, submit: say.submit, primary: true, fields: fieldsOf(ask, goal, speaker.values.unit, true) }) }
  }
  const hidden = { goal: goal.id, measurement: old.id }
  const textOf = (n: number | null): string => (n === null ? '' : String(n))
  return {
    title: say.correct({ day: formatOf(words.id).day(old.on, today) }), record: null, cancel: `${withQuery(ask.path, { show: ask.query['show'] })}#measure`,
    correct: changeForm(ask, 'correct-measurement', {
      back, hidden, values: { ...(goal.ratio ? { part: textOf(old.part), whole: textOf(old.whole) } : { value: textOf(old.value) }), source: old.source, sample: textOf(old.sample) },
      text: say.correctText({ value: values.value(old.value) }), submit: say.correctSubmit, primary: true, fields: fieldsOf(ask, goal, values.unit, false),
    }),
    remove: changeForm(ask, 'withdraw-measurement', { back, hidden, submit: say.remove }),
  }
}

/** On a phone the figure pad comes up; a figure may be typed as people write it: `1,234.5`, `45%`, `12.3 万`. */
const figure = { type: 'text' as const, required: true, attributes: { inputmode: 'decimal', autocomplete: 'off' } }

function fieldsOf({ reader: { words } }: ProjectAsk, goal: Goal, unit: string, dated: boolean): FieldOf[] {
  const { form: say } = words.goalPage
  return [
    ...(goal.ratio ? [{ name: 'part', ...figure }, { name: 'whole', ...figure }] : [{ name: 'value', label: say.value({ unit }), ...figure }]),
    ...(dated ? [{ name: 'on', label: say.date, type: 'date' as const }] : []),
    { name: 'source', label: say.source, wide: true }, { name: 'sample', label: say.sample, hint: say.sampleHint, type: 'number' as const, wide: true, attributes: { min: 1, inputmode: 'numeric' } },
  ]
}
