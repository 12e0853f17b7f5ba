import { takesTime } from '../../../domain/process/graph.ts'
import { type Measures, measuresOf } from '../../../domain/process/measures.ts'
import type { Minutes, Step, Variant } from '../../../domain/process/process.ts'
import { stepNumbers } from '../../../domain/process/step-numbers.ts'
import { NO_DATA } from '../../../locales/format.ts'
import { type ProcessSpeaker, stepSaid, timesSaid } from '../../../locales/process-said.ts'
import { isSound } from '../../../method/process-standing.ts'

type TimeSaid = { likely: string; range: string }
const noTime: TimeSaid = { likely: '', range: '' }
export type StepRow = { id: string; number: string; findings: readonly string[]; name: string; kind: string; department: string; role: string; system: string; work: TimeSaid; wait: TimeSaid; error: string; visits: string; cost: string; value: string; waste: boolean; next: string[] }
export type StepTable = { rows: StepRow[]; summary: string; more: string }

/** Longer tables are read in a spreadsheet. */
const MOST = 400

/** The steps of a variant as a table: what each is, how often a run comes there, what it costs. */
export function stepTable(speaker: ProcessSpeaker, variant: Variant, findings: ReadonlyMap<string, readonly number[]>): StepTable {
  const { words, format, project } = speaker
  const say = words.processPage.table
  const { steps } = variant
  const n = steps.filter(takesTime).length
  const measures = isSound(variant) ? measuresOf(steps, project.workRoles) : null
  const shown = steps.filter(({ kind }) => kind !== 'end')
  return {
    summary: say.summary({ n, figure: format.count(n) }), more: shown.length > MOST ? say.more({ figure: format.count(shown.length - MOST) }) : '',
    rows: shown.slice(0, MOST).map((step) => rowOf(speaker, steps, step, measures, findings.get(step.id) ?? [])),
  }
}

function rowOf(speaker: ProcessSpeaker, steps: readonly Step[], step: Step, measures: Measures | null, findings: readonly number[]): StepRow {
  const { words: { processWords: say, goalWords }, format, names } = speaker
  const { visits = null, cost = null } = measures?.byStep.get(step.id) ?? {}
  const number = stepNumbers(steps).get(step.id)
  return {
    id: step.id, number: number === undefined ? '' : format.count(number), findings: findings.map(format.count), name: names.text(step.name), kind: [say.kinds[step.kind], ...(step.control ? [say.stepFields.control] : [])].join(goalWords.comma),
    department: names.text(step.department), role: step.role === null ? '' : names.workRole(step.role),
    error: step.error === 0 ? '' : format.percent(100 * step.error), visits: visits === null ? NO_DATA : timesSaid(format, visits), next: waysSaid(speaker, steps, step), ...(takesTime(step) ? workSaid(speaker, step, cost) : noWork),
  }
}

type WorkSaid = Pick<StepRow, 'system' | 'work' | 'wait' | 'cost' | 'value' | 'waste'>
const noWork: WorkSaid = { system: '', work: noTime, wait: noTime, cost: '', value: '', waste: false }

/** What only steps have that take time. */
function workSaid(speaker: ProcessSpeaker, { system, systemName, work, wait, value }: Step, cost: number | null): WorkSaid {
  const { words: { processWords: say }, names, money } = speaker
  return { system: names.text(systemName) || say.systems[system], work: minutesSaid(speaker, work), wait: minutesSaid(speaker, wait), cost: cost === null ? NO_DATA : money(cost), value: say.values[value], waste: value === 'waste' }
}

/** The likely minutes and, where they are not known exactly, the range; nothing where there is no time. */
export function minutesSaid({ duration }: Pick<ProcessSpeaker, 'duration'>, { optimistic, likely, pessimistic }: Minutes): TimeSaid {
  if (pessimistic === 0) return noTime
  return { likely: duration(likely), range: optimistic === pessimistic ? '' : `${duration(optimistic)}–${duration(pessimistic)}` }
}

/** Where each way leads, with its label and how often it is taken. */
function waysSaid(speaker: ProcessSpeaker, steps: readonly Step[], { kind, next }: Step): string[] {
  const { names, format, words: { processPage: say } } = speaker
  const numbers = stepNumbers(steps)
  return next.map(({ to, probability, label }) => {
    const number = numbers.get(to)
    const name = [...(number === undefined ? [] : [format.count(number)]), stepSaid(speaker, steps, to)].join(' ')
    const share = kind === 'fork' || next.length === 1 || probability === null ? '' : format.percent(100 * probability)
    const when = [names.text(label), share].filter((each) => each !== '').join(' ')
    return when === '' ? name : say.table.way({ when, to: name })
  })
}
