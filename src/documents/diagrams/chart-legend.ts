import type { Draw } from './process-looks.ts'
import { escapeXml, fitted, textWidth } from './svg.ts'

/** A sign of a chart, drawn with its upper left corner at a place, 24 wide and 12 high, and what it means. */
export type ChartSign = { sign: (x: number, y: number) => string; text: string }

/** Signs and their meanings side by side, in as many lines as the width needs. */
export function chartLegend(draw: Draw, signs: readonly ChartSign[], top: number, width: number): { svg: string; height: number } {
  let [x, y] = [0, top]
  const drawn = signs.map(({ sign, text }) => {
    const said = fitted(text, 11, width - 32)
    const room = 30 + textWidth(said, 11) + 20
    if (x > 0 && x + room - 20 > width) [x, y] = [0, y + 20]
    const at = x
    x += room
    return sign(at, y) + draw('text', 't', { x: at + 30, y: y + 10 }, escapeXml(said))
  })
  return { svg: drawn.join(''), height: y - top + 20 }
}
