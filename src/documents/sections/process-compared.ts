import type { ComparedYardstick } from '../../domain/process/compare.ts'
import { takesTime } from '../../domain/process/graph.ts'
import { type Yardstick, yardsticks } from '../../domain/process/process.ts'
import { sensitivityOf } from '../../domain/process/sensitivity.ts'
import { differenceSaid, figureSaid, turningSaid } from '../../locales/process-said.ts'
import { comparisonDiagram } from '../diagrams/comparison-diagram.ts'
import type { Diagram } from '../told.ts'
import type { ProcessTold } from './process-told.ts'

type YardstickRow = Record<'yardstick' | 'asIs' | 'toBe' | 'difference' | 'verdict' | 'target' | 'weight', string>

/** The two held against each other on the four yardsticks; empty while one of them cannot be measured. */
export function comparedTold(told: ProcessTold): { rows: YardstickRow[]; diagram: string; diagrams: Record<string, Diagram> } {
  const { comparison, process, say, speaker: { words, format } } = told
  if (!comparison) return { rows: [], diagram: '', diagrams: {} }
  const { verdicts, measures } = words.processWords
  const rows = yardsticks.map((yardstick): YardstickRow => {
    const { asIs, toBe, verdict } = comparison.yardsticks[yardstick]
    return {
      yardstick: measures[yardstick], asIs: figureSaid(say, yardstick, asIs), toBe: figureSaid(say, yardstick, toBe), difference: differenceOf(told, yardstick),
      verdict: verdicts[verdict], target: targetOf(told, comparison.yardsticks[yardstick], yardstick), weight: format.count(process.weights[yardstick]),
    }
  })
  const name = `comparison-${process.id}`
  return { rows, diagram: name, diagrams: { [name]: comparisonDiagram(say, process, comparison, rows) } }
}

function targetOf({ say, speaker: { doc: { bpr } } }: ProcessTold, { target, targetMet }: ComparedYardstick, yardstick: Yardstick): string {
  return target === null ? bpr.noTarget : bpr.target[targetMet ? 'met' : 'missed']({ value: figureSaid(say, yardstick, target) })
}

/** Nothing where the verdict says as much already. */
function differenceOf({ comparison, say, speaker: { words } }: ProcessTold, yardstick: Yardstick): string {
  const compared = comparison?.yardsticks[yardstick]
  const said = compared ? differenceSaid(say, yardstick, compared) : ''
  return Object.values(words.processWords.verdicts).includes(said) ? '' : said
}

/** So many of what would turn a verdict are told; those that need least come first. */
const MOST_TURNINGS = 6
/** Of larger processes it would take seconds. */
const MOST_STEPS = 200

/** Which uncertain inputs would turn a verdict, or that none would. */
export function sensitivityTold({ measurable: { asIs, toBe }, say, speaker: { project, words, format, doc: { bpr } } }: ProcessTold) {
  if (!asIs || !toBe) return { rows: [], said: '' }
  if ([...asIs.steps, ...toBe.steps].filter(takesTime).length > MOST_STEPS) return { rows: [], said: bpr.tooLargeToTry }
  const all = sensitivityOf(asIs, toBe, project.workRoles)
  if (all.length === 0) return { rows: [], said: bpr.nothingTurns }
  return {
    said: bpr.turnings({ n: all.length, figure: format.count(all.length), shown: format.count(Math.min(all.length, MOST_TURNINGS)) }),
    rows: all.slice(0, MOST_TURNINGS).map((turning) => ({ ...turningSaid(say, turning.side === 'as-is' ? asIs.steps : toBe.steps, turning), side: words.processWords.turning.sides[turning.side] })),
  }
}
