import { takesTime } from '../../domain/process/graph.ts'
import { glyph, glyphsOf, type StepGlyph } from './process-glyphs.ts'
import type { Draw, Part } from './process-looks.ts'
import type { ProcessPicture } from './process-picture.ts'
import { escapeXml, textWidth } from './svg.ts'

type Sign = StepGlyph | 'customer-value' | 'finding' | 'added' | 'changed' | 'removed' | 'parallel'
export type LegendWords = Readonly<Record<Sign, string>>

const LINE = 20

/** The signs that occur in a picture with what they mean, in lines that fit its width. */
export function legend(draw: Draw, words: LegendWords, picture: ProcessPicture, width: number, top: number): { svg: string; height: number; width: number } {
  const signs = signsIn(picture)
  const most = Math.max(width, 420)
  let [x, y] = [4, top]
  const drawn = signs.map((sign) => {
    const room = 30 + textWidth(words[sign], 12) + 18
    if (x > 4 && x + room > most) [x, y] = [4, y + LINE]
    const at = x
    x += room
    return sample(draw, sign, at, y) + draw('text', 't', { x: at + 30, y: y + 10 }, escapeXml(words[sign]))
  })
  return { svg: drawn.join(''), height: signs.length === 0 ? 0 : y - top + LINE, width: Math.min(most, signs.length === 0 ? 0 : 420) }
}

/** In the order of the words, each once. */
function signsIn({ steps, marks, findings }: ProcessPicture): Sign[] {
  const boxes = steps.filter(takesTime)
  const seen = new Set<Sign>(boxes.flatMap(glyphsOf))
  if (boxes.some(({ value }) => value === 'customer')) seen.add('customer-value')
  if (boxes.some(({ wait }) => wait.pessimistic > 0)) seen.add('wait')
  if (steps.some(({ kind }) => kind === 'fork')) seen.add('parallel')
  if (findings.size > 0) seen.add('finding')
  const there = new Set(steps.map(({ id }) => id))
  for (const [id, mark] of marks) if (mark !== 'kept' && there.has(id)) seen.add(mark)
  return order.filter((sign) => seen.has(sign))
}

const order: readonly Sign[] = ['added', 'changed', 'removed', 'customer-value', 'waste', 'entry', 'approval', 'check', 'control', 'customer-acts', 'company-acts', 'wait', 'parallel', 'finding']

function sample(draw: Draw, sign: Sign, x: number, y: number): string {
  const box = (part: Part): string => draw('rect', part, { x: x + 1, y: y - 0.5, width: 22, height: 12, rx: 3 })
  switch (sign) {
    case 'added': return box('step fresh') + draw('path', 'glyph', { d: `M${x + 9} ${y + 5.5}h6M${x + 12} ${y + 2.5}v6` })
    case 'changed': return box('step altered') + draw('path', 'glyph', { d: `M${x + 8} ${y + 6}c1.8-3.5 3-2.2 4-.8s2.2 2.8 4-.8` })
    case 'removed': return box('step ghost') + draw('path', 'glyph', { d: `M${x + 9} ${y + 5.5}h6` })
    case 'customer-value': return box('step value')
    case 'waste': return box('step waste') + glyph(draw, 'waste', x + 6, y - 0.5)
    case 'parallel': return draw('rect', 'bar', { x: x + 9, y: y - 2, width: 5, height: 15, rx: 1 })
    case 'finding': return draw('circle', 'no', { cx: x + 12, cy: y + 5.5, r: 7 }) + draw('text', 'no-t', { x: x + 12, y: y + 9.5, 'text-anchor': 'middle' }, '1')
    default: return glyph(draw, sign, x + 6, y - 0.5)
  }
}
