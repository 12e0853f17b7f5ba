import { actualVariant } from '../../domain/process/actual.ts'
import { type Comparison, yardstickFigures } from '../../domain/process/compare.ts'
import { type Process, type Yardstick, yardsticks } from '../../domain/process/process.ts'
import { figureSaid, type ProcessSpeaker } from '../../locales/process-said.ts'
import { isSound } from '../../method/process-standing.ts'
import type { Diagram } from '../told.ts'
import { type ComparedFigure, comparisonChart } from './comparison-chart.ts'
import { xyMermaid } from './xy-mermaid.ts'

/** The four yardsticks as bars; in Mermaid, which has one scale for all, as shares of the as-is. `rows`: what is said of each, in their order. */
export function comparisonDiagram(say: ProcessSpeaker, process: Process, { yardsticks: compared }: Comparison, rows: readonly { verdict: string; difference: string }[]): Diagram {
  const { words, project } = say
  const { variants, actual, yardsticks: names } = words.processWords
  const bpr = words.documents.bpr
  const lived = livedFigures(say, process)
  const figure = (yardstick: Yardstick, value: number): ComparedFigure => ({ value, said: figureSaid(say, yardstick, value) })
  const title = bpr.chart({ process: say.names.text(process.title) })
  const drawn = yardsticks.filter((yardstick) => compared[yardstick].asIs > 0)
  const shares = (of: (yardstick: Yardstick) => number): number[] => drawn.map((yardstick) => (100 * of(yardstick)) / compared[yardstick].asIs)
  return {
    svg: comparisonChart({
      title, kinds: { asIs: variants['as-is'], toBe: variants['to-be'], actual, target: words.documents.columns.target },
      rows: yardsticks.map((yardstick, at) => ({
        name: names[yardstick], asIs: figure(yardstick, compared[yardstick].asIs), toBe: figure(yardstick, compared[yardstick].toBe), actual: lived ? figure(yardstick, lived[yardstick]) : null,
        target: compared[yardstick].target === null ? null : figure(yardstick, compared[yardstick].target), verdict: [rows[at]?.verdict, rows[at]?.difference].filter(Boolean).join(words.goalWords.comma),
      })),
    }, 'paper'),
    mermaid: drawn.length === 0 ? emptyChart(title, names.cost) : xyMermaid({
      title, unit: bpr.ofAsIs, steps: drawn.map((yardstick) => names[yardstick]),
      series: [{ kind: 'bar', values: shares((yardstick) => compared[yardstick].toBe) }, ...(lived ? [{ kind: 'bar' as const, values: shares((yardstick) => lived[yardstick]) }] : []), { kind: 'line', values: drawn.map(() => 100) }],
    }),
  }

  function livedFigures({ words: _words }: ProcessSpeaker, of: Process): Record<Yardstick, number> | null {
    const steps = actualVariant(of)
    return steps && steps.measured.size > 0 && isSound(steps) ? yardstickFigures(steps.steps, project.workRoles) : null
  }
}

/** A chart wants at least one step. */
const emptyChart = (title: string, step: string): string => xyMermaid({ title, unit: '', steps: [step], series: [{ kind: 'line', values: [0] }] })
