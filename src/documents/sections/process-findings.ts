import type { ProcessFinding } from '../../domain/process/finding.ts'
import type { Step } from '../../domain/process/process.ts'
import { findingSaid, stepSaid } from '../../locales/process-said.ts'
import type { FatedFinding } from '../../method/finding-fates.ts'
import type { ProcessTold } from './process-told.ts'

export type FindingRow = Record<'finding' | 'steps' | 'figure' | 'remedy' | 'fate', string>

/** So many findings of one rule are told each for itself, the gravest; the others stand together in one row. */
const MOST_OF_A_RULE = 2
/** More steps than these are not named one by one. */
const MOST_NAMED = 5

type Numbered = FatedFinding & { number: number }

/** The findings on the as-is with their numbers, which are those of the page of the process: the gravest of each rule, and the others by rule. */
function numbered({ fates: { fated } }: ProcessTold): { told: Numbered[]; others: Numbered[] }[] {
  const all = fated.map((each, at) => ({ ...each, number: at + 1 }))
  const rules = [...new Set(all.map(({ finding: { rule } }) => rule))]
  return rules.map((rule) => all.filter(({ finding }) => finding.rule === rule)).map((own) =>
    // One that would be left over alone is told too.
    (own.length <= MOST_OF_A_RULE + 1 ? { told: own, others: [] } : { told: own.slice(0, MOST_OF_A_RULE), others: own.slice(MOST_OF_A_RULE) }))
}

/** The findings that are told each for itself, for the pictures: with their steps in the as-is, and in the to-be where they are left. */
export const findingMarks = (told: ProcessTold): { asIs: Marks; toBe: Marks } => {
  const listed = numbered(told).flatMap((rule) => rule.told)
  return { asIs: marksOf(listed, ({ finding }) => [finding]), toBe: marksOf(told.measurable.toBe ? listed : [], ({ left }) => left) }
}
type Marks = Map<string, number[]>

function marksOf(listed: readonly Numbered[], findings: (each: Numbered) => readonly ProcessFinding[]): Marks {
  const marks: Marks = new Map()
  for (const each of listed) for (const step of new Set(findings(each).flatMap(({ steps }) => steps))) marks.set(step, [...(marks.get(step) ?? []), each.number])
  return marks
}

/** What is wrong with the process, with what became of it in the to-be; then what is wrong in the to-be alone. */
export function findingRows(told: ProcessTold): FindingRow[] {
  const { fates: { fresh }, asIs, toBe, measurable, speaker: { words, format } } = told
  const { fates, freshFinding, rules } = words.processWords
  const compared = measurable.asIs !== null && measurable.toBe !== null
  const before = asIs?.steps ?? []
  return [
    ...numbered(told).flatMap(({ told: each, others }) => [
      ...each.map(({ finding, fate, number }) => rowOf(told, before, finding, numberSaid(told, finding, format.count(number)), compared ? fates[fate] : '')),
      ...othersRow(told, before, others, compared),
    ]),
    ...fresh.map((finding) => rowOf(told, toBe?.steps ?? [], finding, rules[finding.rule], freshFinding)),
  ]
}

const numberSaid = ({ speaker: { words, doc: { bpr } } }: ProcessTold, { rule }: ProcessFinding, number: string): string => bpr.numbered({ number, name: words.processWords.rules[rule] })

function rowOf(told: ProcessTold, steps: readonly Step[], finding: ProcessFinding, name: string, fate: string): FindingRow {
  const { say, speaker: { words } } = told
  const remedy = finding.remedies.map((kind) => words.processWords.remedies[kind]).join(words.goalWords.comma)
  return { finding: name, steps: stepsSaid(told, steps, finding.steps), figure: findingSaid(say, finding), remedy, fate }
}

/** The less grave findings of a rule in one row: how many they are, where, and what became of how many. */
function othersRow(told: ProcessTold, steps: readonly Step[], others: readonly Numbered[], compared: boolean): FindingRow[] {
  const { speaker: { words, format, doc: { bpr } } } = told
  const [first, last] = [others[0], others.at(-1)]
  if (!first || !last) return []
  const { fates } = words.processWords
  const counted = (['gone', 'less', 'still'] as const).map((fate) => ({ fate, n: others.filter((each) => each.fate === fate).length })).filter(({ n }) => n > 0)
  return [{
    finding: numberSaid(told, first.finding, bpr.numbers({ from: format.count(first.number), to: format.count(last.number) })),
    steps: stepsSaid(told, steps, [...new Set(others.flatMap(({ finding }) => finding.steps))]), figure: bpr.lessGrave({ n: format.count(others.length) }), remedy: '',
    fate: compared ? counted.map(({ fate, n }) => (n === others.length ? fates[fate] : bpr.fateCount({ n: format.count(n), fate: fates[fate] }))).join(words.goalWords.comma) : '',
  }]
}

function stepsSaid({ say, speaker: { words, format } }: ProcessTold, steps: readonly Step[], ids: readonly string[]): string {
  const named = ids.slice(0, MOST_NAMED).map((id) => stepSaid(say, steps, id))
  const more = ids.length - named.length
  return [...named, ...(more > 0 ? [words.project.andMore({ more: format.count(more) })] : [])].join(words.goalWords.semicolon)
}
