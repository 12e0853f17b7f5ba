import { cycleChart } from '../../../documents/diagrams/cycle-chart.ts'
import { measuresOf } from '../../../domain/process/measures.ts'
import { RUNS, type Simulated, simulated } from '../../../domain/process/simulation.ts'
import type { RoleOfWork, Step, StepValue } from '../../../domain/process/process.ts'
import { StepValue as values } from '../../../domain/process/process.ts'
import type { Chosen } from './chosen.ts'

type Column = { kind: 'as-is' | 'to-be' | 'actual'; name: string; steps: readonly Step[]; cycle: Simulated }
type Share = { look: 'va' | 'vb' | 'vc'; at: number; width: number }
export type TimeBlock = {
  heads: string[]; rows: { label: string; cells: string[] }[]; bars: { name: string; label: string; shares: Share[] }[]
  spread: { heads: string[]; rows: { label: string; cells: string[] }[]; picture: string; narrow: string }; basis: string
}

const looks: Readonly<Record<StepValue, Share['look']>> = { customer: 'va', business: 'vb', waste: 'vc' }

/** Where the time goes: shares of the work by value, and how long runs take. Null while nothing can be measured. */
export function timeBlock(chosen: Chosen): TimeBlock | null {
  const { speaker: { words, format, duration, project } } = chosen
  const columns = columnsOf(chosen)
  const [first] = columns
  if (!first) return null
  const say = words.processPage.time
  const measures = columns.map(({ steps }) => measuresOf(steps, project.workRoles))
  const percent = (share: number): string => format.percent(Math.round(100 * share))
  const row = (label: string, of: (at: number) => string) => ({ label, cells: columns.map((_, at) => of(at)) })
  const share = (value: StepValue, at: number): number => measures[at]?.valueShares[value] ?? 0
  const cycle = (at: number): Simulated => columns[at]?.cycle ?? first.cycle
  const wideNames = values.options.map((value) => words.processWords.values[value])
  return {
    heads: columns.map(({ name }) => name),
    rows: [
      ...values.options.map((value, i) => row(wideNames[i] ?? '', (at) => percent(share(value, at)))), row(say.flow, (at) => percent(cycle(at).flowEfficiency)), row(say.handOvers, (at) => format.figure(measures[at]?.handOvers, 1)),
    ],
    bars: columns.map(({ name }, at) => ({ name, label: values.options.map((value, i) => `${wideNames[i]} ${percent(share(value, at))}`).join(words.goalWords.comma), shares: sharesOf((value) => share(value, at)) })),
    spread: {
      heads: columns.map(({ name }) => name), picture: chart(chosen, columns, 520), narrow: chart(chosen, columns, 320),
      rows: [row(say.mean, (at) => duration(cycle(at).mean)), row(say.median, (at) => duration(cycle(at).median)), row(say.p90, (at) => duration(cycle(at).p90)), row(say.waiting, (at) => duration(cycle(at).waiting)), row(say.work, (at) => duration(measures[at]?.work ?? null))],
    },
    basis: say.basis({ runs: format.count(RUNS), seed: String(first.cycle.seed) }),
  }
}

/** The variants that can be measured, with how long their runs take; simulated beforehand. */
function columnsOf({ speaker, asIs, toBe, sound, actual }: Chosen): Column[] {
  const { variants, actual: real } = speaker.words.processWords
  return [
    ...(asIs && sound.asIs ? [{ kind: 'as-is' as const, name: variants['as-is'], steps: asIs.steps }] : []), ...(toBe && sound.toBe ? [{ kind: 'to-be' as const, name: variants['to-be'], steps: toBe.steps }] : []),
    ...(actual ? [{ kind: 'actual' as const, name: real, steps: actual.steps }] : []),
  ].map((column) => ({ ...column, cycle: cycleOf(column.steps, speaker.project.workRoles) }))
}

/** As simulated, with the exact mean where there is one, as the yardsticks have it. */
function cycleOf(steps: readonly Step[], roles: readonly RoleOfWork[]): Simulated {
  const found = simulated(steps)
  return { ...found, mean: measuresOf(steps, roles).meanCycle ?? found.mean }
}

function sharesOf(share: (value: StepValue) => number): Share[] {
  let at = 0
  return values.options.flatMap((value): Share[] => {
    const width = Math.round(1000 * share(value)) / 10
    at += width
    return width === 0 ? [] : [{ look: looks[value], at: Math.round(10 * (at - width)) / 10, width }]
  })
}

function chart({ speaker: { words, duration } }: Chosen, columns: readonly Column[], width: number): string {
  const say = words.processPage.time
  return cycleChart({
    title: say.chart, words: { mean: say.mean, median: say.half, p90: say.nine },
    rows: columns.map(({ kind, name, cycle: { mean, median, p90 } }) => ({ name, asIs: kind === 'as-is', mean, median, p90, said: say.said({ mean: duration(mean), p90: duration(p90) }) })),
  }, 'page', width)
}
