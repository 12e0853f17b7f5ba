import { livedSince } from '../../../changes/process-actuals.ts'
import { standing } from '../../../domain/by-id.ts'
import { takesTime } from '../../../domain/process/graph.ts'
import { meanOf } from '../../../domain/process/pert.ts'
import type { ActualStep, Step } from '../../../domain/process/process.ts'
import { stepNumbers } from '../../../domain/process/step-numbers.ts'
import { stepSaid } from '../../../locales/process-said.ts'
import type { ProjectAsk } from '../../ask.ts'
import { type ChangeForm, changeForm } from '../../change-form.ts'
import { mayChange } from '../../may-change.ts'
import { whoMay } from '../../who-may.ts'
import { anyNumber } from '../brief/section-form.ts'
import type { Chosen } from './chosen.ts'
import { backTo } from './evaluation-block.ts'

type Figure = { planned: string; actual: string }
export type ActualRow = { id: string; step: string; on: string; work: Figure; wait: Figure; error: Figure; source: string; remove: ChangeForm | null }
export type ActualBlock = { text: string; rows: ActualRow[]; more: string; record: ChangeForm | null; who: string }

const MOST_ROWS = 60

/** What was measured at each step of the approved to-be since it is lived, beside what was planned. Null while nothing is approved. */
export function actualBlock(ask: ProjectAsk, chosen: Chosen): ActualBlock | null {
  const { project, past, reader: { words } } = ask
  const { process, speaker, actual } = chosen
  const approved = process.variants.find(({ id }) => id === process.approved?.variant)
  if (!approved) return null
  const say = words.processPage.actual
  const { format } = speaker
  const entries = standing(process.actuals).toReversed()
  const timed = approved.steps.filter(takesTime)
  return {
    text: actual ? say.measured({ measured: format.count(actual.measured.size), steps: format.count(timed.length) }) : say.none, rows: entries.slice(0, MOST_ROWS).map((entry) => rowOf(ask, chosen, approved.steps, entry)),
    more: entries.length > MOST_ROWS ? words.project.andMore({ more: format.number(entries.length - MOST_ROWS) }) : '', record: recordForm(ask, chosen, timed, approved.steps),
    who: past || project.closed || mayChange(ask, 'record-actual') ? '' : say.who({ who: whoMay('record-actual', words) }),
  }
}

function rowOf(ask: ProjectAsk, chosen: Chosen, steps: readonly Step[], { id, step: which, on, work, wait, error, sample, source }: ActualStep): ActualRow {
  const { today, reader: { words } } = ask
  const { speaker, process } = chosen
  const { format, names, duration } = speaker
  const step = steps.find((each) => each.id === which)
  const minutes = (value: number | null, planned: number | undefined): Figure => ({ planned: value === null || planned === undefined ? '' : duration(planned), actual: value === null ? '' : duration(value) })
  return {
    id, step: stepSaid(speaker, steps, which), on: format.day(on, today), work: minutes(work, step && meanOf(step.work)), wait: minutes(wait, step && meanOf(step.wait)),
    error: { planned: error === null || !step ? '' : format.percent(100 * step.error), actual: error === null ? '' : format.percent(100 * error) },
    source: [names.text(source), ...(sample === null ? [] : [words.goalPage.measurements.sample({ count: format.count(sample) })])].filter((part) => part !== '').join(words.goalWords.comma),
    remove: changeForm(ask, 'withdraw-actual', { back: `${backTo(ask, chosen)}#actual`, hidden: { process: process.id, actual: id }, key: 'actual', submit: words.processPage.actual.remove }),
  }
}

/** Offered once the new process is lived. */
function recordForm(ask: ProjectAsk, chosen: Chosen, timed: readonly Step[], steps: readonly Step[]): ChangeForm | null {
  const { today, reader: { words } } = ask
  const { speaker, process } = chosen
  const say = words.processPage.actual
  const numbers = stepNumbers(steps)
  const since = livedSince(ask.project)
  return since === null || since > today ? null : changeForm(ask, 'record-actual', {
    back: `${backTo(ask, chosen)}#actual`, hidden: { process: process.id }, submit: say.submit, primary: true, values: { on: today, step: timed[0]?.id ?? '' },
    fields: [
      { name: 'step', options: timed.map(({ id }) => ({ value: id, label: `${speaker.format.count(numbers.get(id))} ${stepSaid(speaker, steps, id)}` })), wide: true },
      { name: 'work', ...anyNumber }, { name: 'wait', ...anyNumber }, { name: 'error', type: 'number', attributes: { min: 0, max: 0.999, step: 'any', inputmode: 'decimal' } },
      { name: 'on', type: 'date', attributes: { min: since, max: today } }, { name: 'sample', hint: words.goalPage.form.sampleHint, type: 'number', attributes: { min: 1, inputmode: 'numeric' } }, { name: 'source' },
    ],
  })
}
