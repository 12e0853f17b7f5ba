import { remember } from '../remember.ts'
import type { Flow, Step } from './process.ts'

/** A to-be held against the variant it is compared with, by step ids, in the order of their numbers. */
export type Differences = {
  kept: string[]
  changed: { step: string; fields: (keyof Step)[] }[]
  removed: string[]
  added: string[]
  /** Nothing but the tool changed: the old process in new software. METHOD 6, cause 11. */
  onlyTool: boolean
}

/** What became of each step. Remembered for both lists. */
export const differencesOf = remember((asIs: readonly Step[], toBe: readonly Step[]) => [asIs, toBe], (asIs: readonly Step[], toBe: readonly Step[]): Differences => {
  const then = new Map(asIs.map((step) => [step.id, step]))
  const now = new Set(toBe.map(({ id }) => id))
  const kept: string[] = []
  const changed: Differences['changed'] = []
  const added: string[] = []
  for (const step of toBe) {
    const before = then.get(step.id)
    const fields = before ? changedFields(before, step) : []
    if (!before) added.push(step.id)
    else if (fields.length === 0) kept.push(step.id)
    else changed.push({ step: step.id, fields })
  }
  const removed = asIs.map(({ id }) => id).filter((id) => !now.has(id))
  const onlyTool = removed.length === 0 && added.length === 0 && changed.some(({ fields }) => fields.some(isTool)) && changed.every(({ fields }) => followsTool(fields))
  return { kept, changed, removed, added, onlyTool }
})

/** The fields in which two states of a step differ, in the order of the schema. */
export const changedFields = (before: Step, after: Step): (keyof Step)[] =>
  before === after ? [] : (Object.keys(comparable) as (keyof Step)[]).filter((field) => comparable[field](before) !== comparable[field](after))

const text = (field: keyof Step) => (step: Step): unknown => step[field]
const minutes = (field: 'work' | 'wait') => ({ [field]: { optimistic, likely, pessimistic } }: Step): string => [optimistic, likely, pessimistic].join(' ')

/** What is compared of each field, as a plain value. The order of the ways out says nothing. */
const comparable: Record<keyof Step, (step: Step) => unknown> = {
  id: text('id'), kind: text('kind'), name: text('name'), department: text('department'), role: text('role'), system: text('system'), systemName: text('systemName'),
  data: ({ data }) => JSON.stringify(data), work: minutes('work'), wait: minutes('wait'), cost: text('cost'), error: text('error'), contact: text('contact'),
  value: text('value'), control: text('control'), note: text('note'),
  next: ({ kind, next }) => JSON.stringify(next.map((flow) => flowSaid(flow, next.length === 1 || kind === 'fork')).sort()),
}

/** The only way out is taken always, whether somebody wrote 1 or nothing; of a fork all are. */
const flowSaid = ({ to, probability, label }: Flow, certain: boolean): string => JSON.stringify([to, certain ? null : probability, label])

const isTool = (field: keyof Step): boolean => field === 'system' || field === 'systemName'

/** A step that is only called otherwise is as it was; one with another tool may take other minutes, cost and errors through it. */
const words: ReadonlySet<keyof Step> = new Set(['name', 'note'])
const throughTool: ReadonlySet<keyof Step> = new Set(['system', 'systemName', 'work', 'wait', 'cost', 'error'])

const followsTool = (fields: readonly (keyof Step)[]): boolean => {
  const deeds = fields.filter((field) => !words.has(field))
  return deeds.length === 0 || (deeds.some(isTool) && deeds.every((field) => throughTool.has(field)))
}
