import { takesTime } from '../../domain/process/graph.ts'
import type { LaidEdge, LaidNode } from '../../domain/process/laid-out.ts'
import type { Step } from '../../domain/process/process.ts'
import { glyph, glyphsOf } from './process-glyphs.ts'
import type { Draw, Part } from './process-looks.ts'
import { looksOf, type Mark } from './process-marks.ts'
import type { ProcessPicture } from './process-picture.ts'
import { escapeXml, fitted, textWidth, wrapped } from './svg.ts'

/** What boxes say, in the reader's language. */
export type BoxWords = { text: (written: string) => string; role: (id: string) => string; duration: (minutes: number) => string; number: (n: number) => string }

const LINE = 13.5
/** The foot of the first line, with number and signs. */
const STRIP = 14
const mean = ({ optimistic, likely, pessimistic }: Step['work']): number => (optimistic + 4 * likely + pessimistic) / 6

/** A step at its place: a box with number, signs, name, role and times; or the shape of a start, an end or a gateway. */
export function stepDrawn(draw: Draw, words: BoxWords, picture: ProcessPicture, step: Step, node: LaidNode, down: boolean, edges: readonly LaidEdge[]): string {
  const mark = looksOf(picture.marks.get(step.id))
  const found = (picture.findings.get(step.id) ?? []).slice(0, 3)
  const body = takesTime(step) ? box(draw, words, picture.numbers.get(step.id), step, node, mark, found.length) : shape(draw, step, node, mark, down) + caption(draw, words, step, node, down, edges)
  return body + (mark ? badge(draw, mark, node, takesTime(step)) : '') + found.map((n, i) => finding(draw, words.number(n), node, found.length - 1 - i)).join('')
}

function box(draw: Draw, words: BoxWords, number: number | undefined, step: Step, { x, y, width, height }: LaidNode, mark: Mark | null, findings: number): string {
  const part: Part = mark ? `step ${mark}` : step.value === 'waste' ? 'step waste' : step.value === 'customer' ? 'step value' : 'step'
  const no = number === undefined ? '' : words.number(number)
  const lines = wrapped(words.text(step.name), 12, width - 12, 3)
  const first = y + height / 2 + 5 - ((lines.length - 1) * LINE) / 2
  const signs = glyphsOf(step)
  // The badge stands on the corner.
  const left = x + (mark ? 13 : 8)
  const start = left + (no === '' ? 0 : textWidth(no, 11) + 5)
  return [
    draw('rect', part, { x, y, width, height, rx: 4 }),
    draw('text', 't number', { x: left, y: y + STRIP }, no),
    ...signs.map((sign, i) => glyph(draw, sign, start + i * 15, y + STRIP - 10)),
    ...waiting(draw, words, mean(step.wait), start + signs.length * 15, x + width - (findings === 0 ? 8 : 12 + findings * 17 - 9), y),
    ...lines.map((text, i) => draw('text', mark === 'ghost' ? 'name ghost' : 'name', { x: x + width / 2, y: first + i * LINE, 'text-anchor': 'middle' }, escapeXml(text))),
    ...foot(draw, words, step, x + 8, width - 16, y + height - (height < 80 ? 5 : 8)),
  ].join('')
}

/** How long a visit waits, at the right of the first line. */
function waiting(draw: Draw, { duration }: BoxWords, minutes: number, from: number, right: number, y: number): string[] {
  if (minutes <= 0) return []
  const text = fitted(duration(minutes), 11, right - from - 15)
  return [glyph(draw, 'wait', right - textWidth(text, 11) - 13, y + STRIP - 10), draw('text', 't', { x: right, y: y + STRIP, 'text-anchor': 'end' }, escapeXml(text))]
}

/** Who does it, and for how long. */
function foot(draw: Draw, words: BoxWords, step: Step, x: number, width: number, y: number): string[] {
  const time = words.duration(mean(step.work))
  const room = width - textWidth(time, 11) - 4
  return [
    ...(step.role === null || room < 24 ? [] : [draw('text', 't', { x, y }, escapeXml(fitted(words.role(step.role), 11, room)))]),
    draw('text', 't', { x: x + width, y, 'text-anchor': 'end' }, escapeXml(time)),
  ]
}

/** How thick the bar of a fork or join is. */
export const BAR = 9

function shape(draw: Draw, { kind }: Step, { x, y, width, height }: LaidNode, mark: Mark | null, down: boolean): string {
  const [cx, cy] = [x + width / 2, y + height / 2]
  if (kind === 'start' || kind === 'end') return draw('circle', kind, { cx, cy, r: width / 2 - (kind === 'end' ? 1.5 : 0) })
  if (kind === 'choice') return draw('path', mark ? `choice ${mark}` : 'choice', { d: `M${x} ${cy}L${cx} ${y}L${x + width} ${cy}L${cx} ${y + height}Z` })
  const part = mark === 'ghost' || mark === 'fresh' ? `bar ${mark}` as const : 'bar'
  return down ? draw('rect', part, { x, y: cy - BAR / 2, width, height: BAR, rx: 1.5 }) : draw('rect', part, { x: cx - BAR / 2, y, width: BAR, height, rx: 1.5 })
}

/** The name of a start, an end or a gateway stands where no line leaves it. */
function caption(draw: Draw, { text }: BoxWords, step: Step, node: LaidNode, down: boolean, edges: readonly LaidEdge[]): string {
  if (step.name === '') return ''
  const { x, y, width, height } = node
  const event = step.kind === 'start' || step.kind === 'end'
  const [cx, cy] = [x + width / 2, y + height / 2]
  const under = (at: number, lines: string[], px: number, anchor: string): string =>
    lines.map((each, i) => draw('text', 'halo', { x: px, y: at + i * 13, 'text-anchor': anchor }, escapeXml(each))).join('')
  const over = (at: number, lines: string[], px: number, anchor: string): string => under(at - (lines.length - 1) * 13, lines, px, anchor)
  if (down && event) return step.kind === 'start' ? over(y - 6, wrapped(text(step.name), 11, 130, 2), cx, 'middle') : under(y + height + 14, wrapped(text(step.name), 11, 130, 2), cx, 'middle')
  if (down) return over(cy - 15, wrapped(text(step.name), 11, 66, 3), cx + 10, 'start')
  if (event) return under(y + height + 13, wrapped(text(step.name), 11, 112, 2), cx, 'middle')
  const leaves = (at: number): boolean => edges.some(({ from, to, points }) => [from === step.id ? points[0] : undefined, to === step.id ? points.at(-1) : undefined].some((point) => point?.y === at))
  const lines = wrapped(text(step.name), 11, 118, 2)
  if (!leaves(y)) return over(y - 5, lines, cx, 'middle')
  if (!leaves(y + height)) return under(y + height + 14, lines, cx, 'middle')
  return over(cy - 17, wrapped(text(step.name), 11, 72, 2), cx - 12, 'end')
}

/** What became of the step: a plus, a wave or a minus in a disc at its upper left corner. */
function badge(draw: Draw, mark: Mark, { x, y, width, height }: LaidNode, isBox: boolean): string {
  const [cx, cy] = isBox ? [x, y - 1] : [x + width * 0.14, y + height * 0.14]
  const sign = { fresh: `M${cx - 4} ${cy}h8M${cx} ${cy - 4}v8`, altered: `M${cx - 4.5} ${cy + 1}c2-4 3.5-2.5 4.5-1s2.5 3 4.5-1`, ghost: `M${cx - 4} ${cy}h8` }[mark]
  return draw('circle', `badge ${mark}`, { cx, cy, r: 8.5 }) + draw('path', `sign ${mark}`, { d: sign, fill: 'none' })
}

const finding = (draw: Draw, text: string, { x, y, width }: LaidNode, at: number): string =>
  draw('circle', 'no', { cx: x + width + 1 - at * 17, cy: y - 2, r: 8.5 }) + draw('text', 'no-t', { x: x + width + 1 - at * 17, y: y + 2, 'text-anchor': 'middle' }, escapeXml(text))
