import { actualVariant } from '../../domain/process/actual.ts'
import { type Measures, measuresOf } from '../../domain/process/measures.ts'
import type { Step, Variant } from '../../domain/process/process.ts'
import { type Simulated, simulated } from '../../domain/process/simulation.ts'
import { timesSaid } from '../../locales/process-said.ts'
import { isSound } from '../../method/process-standing.ts'
import type { ProcessTold } from './process-told.ts'

/** Every measure, per run and per month, of each variant that can be measured. */
export function measuresTold(told: ProcessTold): { columns: string[]; rows: { name: string; cells: string[] }[] } {
  const { measurable, process, speaker: { project, words, doc: { bpr } } } = told
  const lived = actualSteps(told)
  const kept = [
    ...(['asIs', 'toBe'] as const).flatMap((which) => { const variant = measurable[which]; return variant ? [{ name: words.processWords.variants[variant.kind], steps: variant.steps }] : [] }),
    ...(lived ? [{ name: words.processWords.actual, steps: lived }] : []),
  ]
  if (kept.length === 0) return { columns: [], rows: [] }
  const monthly = process.volume !== null
  const columns = kept.flatMap(({ name }) => [bpr.columns.run({ variant: name }), ...(monthly ? [bpr.columns.month({ variant: name })] : [])])
  const figures = kept.map(({ steps }) => figuresOf(told, measuresOf(steps, project.workRoles), simulated(steps)))
  return {
    columns,
    rows: (Object.keys(bpr.measures) as (keyof typeof bpr.measures)[]).map((measure) => ({
      name: bpr.measures[measure], cells: figures.flatMap((of) => [of[measure].run, ...(monthly ? [of[measure].month] : [])]),
    })),
  }
}

/** The approved to-be as it is lived, once something was measured and as long as it can be. */
export function actualSteps({ process }: Pick<ProcessTold, 'process'>): readonly Step[] | null {
  const lived = actualVariant(process)
  return lived && lived.measured.size > 0 && isSound(lived) ? lived.steps : null
}

type Cells = Record<keyof ProcessTold['speaker']['doc']['bpr']['measures'], { run: string; month: string }>

function figuresOf({ process: { volume }, say, speaker: { format, doc: { bpr } } }: ProcessTold, measures: Measures, cycle: Simulated): Cells {
  const month = (perRun: number, write: (amount: number) => string): string => (volume === null ? '' : write(perRun * volume))
  const run = (text: string): { run: string; month: string } => ({ run: text, month: '' })
  const percent = (share: number): string => format.percent(Math.round(1000 * share) / 10)
  const hours = (minutes: number): string => bpr.hours({ n: format.count(minutes / 60) })
  const { cost, work, wait, firstTimeRight, customerActs, handOvers, waitingShare, valueShares } = measures
  return {
    cost: { run: say.money(cost), month: month(cost, (amount) => say.money(Math.round(amount))) },
    work: { run: say.duration(work), month: month(work, hours) },
    wait: run(say.duration(wait)), mean: run(say.duration(measures.meanCycle ?? cycle.mean)), median: run(say.duration(cycle.median)), p90: run(say.duration(cycle.p90)), flow: run(percent(cycle.flowEfficiency)),
    right: { run: percent(firstTimeRight), month: month(1 - firstTimeRight, (runs) => bpr.wrongRuns({ n: format.count(runs) })) },
    acts: { run: timesSaid(format, customerActs), month: month(customerActs, format.count) }, handOvers: { run: timesSaid(format, handOvers), month: month(handOvers, format.count) },
    waitingShare: run(percent(waitingShare)), customer: run(percent(valueShares.customer)), business: run(percent(valueShares.business)), waste: run(percent(valueShares.waste)),
  }
}

/** What a month costs and asks in work; null where nobody can tell. */
export function monthOf({ process: { volume }, speaker: { project } }: ProcessTold, variant: Pick<Variant, 'steps'> | null): { cost: number; hours: number } | null {
  if (volume === null || !variant) return null
  const { cost, work } = measuresOf(variant.steps, project.workRoles)
  return { cost: cost * volume, hours: (work * volume) / 60 }
}
