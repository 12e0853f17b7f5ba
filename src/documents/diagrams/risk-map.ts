import { type Band, bandOf } from '../../method/complexity.ts'
import type { Diagram } from '../told.ts'
import { mermaidLabel } from './mermaid-label.ts'
import { colours, element, picture, words } from './svg.ts'

/** What the map says: the numbers of the risks by their place, and its words. Likelihood and impact are 1 to 5. */
export type RiskMapFacts = { title: string; likelihood: string; impact: string; marks: readonly { n: string; likelihood: number; impact: number }[] }

const CELL = { width: 112, height: 56 }
const LEFT = 44
const GAP = 2
const PILL = { width: 30, height: 20, step: 34, row: 24 }
/** More than two rows of three do not fit into a cell; the last place then says how many are left. */
const MOST = 6
const fills: Record<Band, string> = { low: colours.sunk, moderate: colours.line, high: colours.warnWash, 'very-high': colours.badWash }

/** The 5 × 5 map: likelihood upwards, impact to the right. METHOD 10. */
export const riskMap = (facts: RiskMapFacts): Diagram => ({ svg: svgOf(facts), mermaid: mermaidOf(facts) })

const levels = [1, 2, 3, 4, 5] as const

function svgOf({ title, likelihood, impact, marks }: RiskMapFacts): string {
  const x = (level: number): number => LEFT + (level - 1) * CELL.width
  const y = (level: number): number => 24 + (5 - level) * CELL.height
  const cells = levels.flatMap((up) => levels.flatMap((right) => {
    const here = marks.filter((mark) => mark.likelihood === up && mark.impact === right).map(({ n }) => n)
    const box = element('rect', { x: x(right), y: y(up), width: CELL.width - GAP, height: CELL.height - GAP, rx: 2, fill: fills[bandOf(up * right)] })
    return [box, ...(here.length === 0 ? [words(x(right) + CELL.width / 2, y(up) + 32, String(up * right), { fill: colours.ink3, anchor: 'middle' })] : pills(here, x(right), y(up)))]
  }))
  const bottom = 24 + 5 * CELL.height
  const scale = levels.flatMap((level) => [
    words(LEFT - 8, y(level) + 32, String(level), { fill: colours.ink2, anchor: 'end' }), words(x(level) + CELL.width / 2, bottom + 16, String(level), { fill: colours.ink2, anchor: 'middle' }),
  ])
  return picture(title, LEFT + 5 * CELL.width, bottom + 40, [
    words(0, 14, `↑ ${likelihood}`, { fill: colours.ink2 }), ...cells, ...scale, words(LEFT + 5 * CELL.width - GAP, bottom + 34, `${impact} →`, { fill: colours.ink2, anchor: 'end' }),
  ])
}

/** The numbers in a cell, at most two rows of three. */
function pills(here: readonly string[], left: number, top: number): string[] {
  const shown = here.length > MOST ? [...here.slice(0, MOST - 1), `+${here.length - MOST + 1}`] : here
  return shown.flatMap((text, at) => {
    const inRow = Math.min(3, shown.length - 3 * Math.floor(at / 3))
    const x = left + CELL.width / 2 - (inRow * PILL.step) / 2 + (at % 3) * PILL.step + 1
    const y = top + (shown.length > 3 ? 4 : 16) + Math.floor(at / 3) * PILL.row
    return [
      element('rect', { x, y, width: PILL.width, height: PILL.height, rx: 10, fill: colours.sheet, stroke: colours.ink3 }),
      words(x + PILL.width / 2, y + 14, text, { bold: true, anchor: 'middle' }),
    ]
  })
}

/** Mermaid has no 5 × 5 map: the same as points of a quadrant chart, one for each cell with the numbers in it. */
function mermaidOf({ title, likelihood, impact, marks }: RiskMapFacts): string {
  const cells = new Map<string, string[]>()
  for (const { n, likelihood: up, impact: right } of marks) {
    const at = `[${place(right)}, ${place(up)}]`
    cells.set(at, [...(cells.get(at) ?? []), n])
  }
  const points = [...cells].map(([at, numbers]) => `  "${mermaidLabel(numbers.join(', '))}": ${at}`)
  return ['quadrantChart', `  title "${mermaidLabel(title)}"`, `  x-axis "${mermaidLabel(`${impact} 1`)}" --> "${mermaidLabel(`${impact} 5`)}"`, `  y-axis "${mermaidLabel(`${likelihood} 1`)}" --> "${mermaidLabel(`${likelihood} 5`)}"`, ...points].join('\n')
}

const place = (level: number): string => ((level - 0.5) / 5).toFixed(2)
