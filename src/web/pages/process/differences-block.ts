import { differencesOf } from '../../../domain/process/differences.ts'
import { takesTime } from '../../../domain/process/graph.ts'
import type { Step } from '../../../domain/process/process.ts'
import { figureSaid, stepSaid } from '../../../locales/process-said.ts'
import type { Chosen } from './chosen.ts'
import { minutesSaid } from './step-rows.ts'

type Mark = 'added' | 'changed' | 'removed'
export type DifferenceRow = { mark: Mark; word: string; step: string; /** Of one that is gone or new: where it is done, and how long it takes. */ about: string; parts: { field: string; from: string; to: string }[] }
export type DifferencesBlock = { rows: DifferenceRow[]; sum: string; more: string; onlyTool: boolean }

const MOST_ROWS = 200

/** What became of each step of the as-is: kept, changed in which fields, gone, new. Null without a to-be that has steps. */
export function differencesBlock({ speaker, asIs, toBe }: Chosen): DifferencesBlock | null {
  if (!asIs || !toBe || toBe.steps.length === 0) return null
  const { words, format } = speaker
  const say = words.processPage.differences
  const { kept, changed, removed, added, onlyTool } = differencesOf(asIs.steps, toBe.steps)
  const then = new Map(asIs.steps.map((step) => [step.id, step]))
  const now = new Map(toBe.steps.map((step) => [step.id, step]))
  const row = (mark: Mark, steps: readonly Step[], id: string, parts: DifferenceRow['parts'] = []): DifferenceRow => ({ mark, word: say.marks[mark], step: stepSaid(speaker, steps, id), about: mark === 'changed' ? '' : aboutStep(speaker, steps, id), parts })
  const rows = [
    ...removed.map((id) => row('removed', asIs.steps, id)), ...added.map((id) => row('added', toBe.steps, id)),
    ...changed.map(({ step, fields }) => row('changed', toBe.steps, step, fields.map((field) => partOf(speaker, field, then.get(step), now.get(step))))),
  ]
  const count = (n: number): string => format.count(n)
  return {
    onlyTool, rows: rows.slice(0, MOST_ROWS), more: rows.length > MOST_ROWS ? words.project.andMore({ more: format.number(rows.length - MOST_ROWS) }) : '',
    sum: say.sum({ kept: count(kept.length), changed: count(changed.length), removed: count(removed.length), added: count(added.length) }),
  }
}

type Speaker = Chosen['speaker']

function aboutStep(speaker: Speaker, steps: readonly Step[], id: string): string {
  const step = steps.find((each) => each.id === id)
  if (!step || !takesTime(step)) return ''
  const { stepFields } = speaker.words.processWords
  const times = (['work', 'wait'] as const).flatMap((field) => { const { likely } = minutesSaid(speaker, step[field]); return likely === '' ? [] : [`${stepFields[field]} ${likely}`] })
  return [speaker.names.text(step.department), ...times].filter((part) => part !== '').join(speaker.words.goalWords.comma)
}

/** What a field was and is; of lists and texts only that they differ. */
function partOf(speaker: Speaker, field: keyof Step, before: Step | undefined, after: Step | undefined): DifferenceRow['parts'][number] {
  const say = speaker.words.processWords
  const said = (step: Step | undefined): string => (step ? valueSaid(speaker, field, step) : '')
  return { field: say.stepFields[field], from: said(before), to: said(after) }
}

function valueSaid(speaker: Speaker, field: keyof Step, step: Step): string {
  const { words: { processWords: say, processPage }, names, format } = speaker
  const none = processPage.differences.none
  switch (field) {
    case 'name': case 'department': case 'systemName': return names.text(step[field]) || none
    case 'kind': return say.kinds[step.kind]
    case 'role': return step.role === null ? none : names.workRole(step.role)
    case 'system': return say.systems[step.system]
    case 'work': case 'wait': return minutesSaid(speaker, step[field]).likely || none
    case 'cost': return figureSaid(speaker, 'cost', step.cost)
    case 'error': return format.percent(100 * step.error)
    case 'contact': return say.contacts[step.contact]
    case 'value': return say.values[step.value]
    default: return ''
  }
}
