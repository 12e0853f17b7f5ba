import type { FlowWay, LaidEdge, LaidNode, LaidOut, Point } from '../../domain/process/laid-out.ts'
import { layoutOf, sizeOf } from '../../domain/process/layout.ts'
import type { Step } from '../../domain/process/process.ts'
import type { Format } from '../../locales/format.ts'
import { BAR, type BoxWords, stepDrawn } from './process-box.ts'
import { type LegendWords, legend } from './process-legend.ts'
import { type Draw, drawIn, type Look } from './process-looks.ts'
import type { ProcessPicture } from './process-picture.ts'
import { element, escapeXml, wrapped } from './svg.ts'

/** What the picture says: its name and what it shows in a sentence, for those who do not see it, and the words in it. */
export type ProcessWords = { title: string; description: string; legend: LegendWords; box: BoxWords; format: Format }

/**
 * A variant as a swim-lane picture. On a page it runs to the right and wants a place that scrolls; on paper it runs down, as sheets do.
 * Its text is never scaled on a page. `legend`: the signs that occur in it are explained under it.
 */
export function processSvg(picture: ProcessPicture, words: ProcessWords, look: Look, way: FlowWay = look === 'page' ? 'right' : 'down'): string {
  const draw = drawIn(look)
  const laid = layoutOf(picture.steps, way)
  const down = way === 'down'
  const byId = new Map(laid.nodes.map((node) => [node.id, node]))
  const steps = new Map(picture.steps.map((step) => [step.id, step]))
  const touching = edgesOf(laid.edges)
  const signs = legend(draw, words.legend, picture, laid.width, laid.height + 18)
  const width = Math.max(laid.width, signs.width)
  const height = Math.ceil(laid.height + (signs.height > 0 ? signs.height + 22 : 1))
  const parts = [
    ...laneParts(draw, words.box, laid, down),
    ...laid.edges.map((edge) => flowDrawn(draw, picture, steps, edge, down)),
    ...picture.steps.map((step) => stepDrawn(draw, words.box, picture, step, byId.get(step.id) as LaidNode, down, touching.get(step.id) ?? [])),
    ...laid.edges.map((edge) => flowLabel(draw, words, picture, steps, edge, down)), signs.svg,
  ]
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', ...(look === 'page' ? { class: 'sg-lanes' } : {}), viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': `${words.title}. ${words.description}`,
  }, `<title>${escapeXml(words.title)}</title><desc>${escapeXml(words.description)}</desc>${parts.join('')}`)
}

function edgesOf(edges: readonly LaidEdge[]): Map<string, LaidEdge[]> {
  const byStep = new Map<string, LaidEdge[]>()
  for (const edge of edges) for (const id of new Set([edge.from, edge.to])) byStep.set(id, [...(byStep.get(id) ?? []), edge])
  return byStep
}

/** Lanes in two shades, their names at the head. */
function laneParts(draw: Draw, { text }: BoxWords, { lanes, width, height }: LaidOut, down: boolean): string[] {
  const borders = lanes.slice(1).map((lane) => (down ? `M${lane.x} 0V${height}` : `M0 ${lane.y}H${width}`)).join('')
  const head = down ? `M0 36H${width}` : `M112 0V${height}`
  return [
    ...lanes.map((lane, i) => draw('rect', i % 2 === 0 ? 'lane-alt' : 'lane-none', { x: lane.x, y: lane.y, width: lane.width, height: lane.height })),
    draw('path', 'lane', { d: `M0.5 0.5H${width - 0.5}V${height - 0.5}H0.5Z${borders}${lanes.some(({ name }) => name !== '') ? head : ''}` }),
    ...lanes.flatMap((lane) => {
      const lines = wrapped(text(lane.name), 12, down ? lane.width - 16 : 94, down ? 2 : 4)
      const [x, y] = down ? [lane.x + lane.width / 2, 22 - (lines.length - 1) * 7.5] : [10, lane.y + lane.height / 2 + 4 - (lines.length - 1) * 7.5]
      return lines.map((line, i) => draw('text', 'lane-name', { x, y: y + i * 15, ...(down ? { 'text-anchor': 'middle' } : {}) }, escapeXml(line)))
    }),
  ]
}

const isGone = ({ gone }: ProcessPicture, { from, at }: LaidEdge): boolean => gone.has(`${from} ${at}`)

function flowDrawn(draw: Draw, picture: ProcessPicture, steps: ReadonlyMap<string, Step>, edge: LaidEdge, down: boolean): string {
  const points = [...edge.points]
  if (isBar(steps.get(edge.from))) points[0] = toBar(points[0], points[1], down)
  if (isBar(steps.get(edge.to))) points[points.length - 1] = toBar(points.at(-1), points.at(-2), down)
  const ghost = isGone(picture, edge)
  return draw('path', ghost ? 'flow ghost' : 'flow', { d: bent(points) }) + draw('path', ghost ? 'tip ghost' : 'tip', { d: tip(points.at(-2), points.at(-1)) })
}

const isBar = (step: Step | undefined): boolean => step?.kind === 'fork' || step?.kind === 'join'

/** A fork or join is laid out as wide as a gateway and drawn as a bar: flows along the picture go on to it. */
function toBar(end: Point | undefined, next: Point | undefined, down: boolean): Point {
  if (!end || !next) return { x: 0, y: 0 }
  const inwards = sizeOf('fork', down ? 'down' : 'right').width / 2 - BAR / 2
  if (down ? end.x !== next.x : end.y !== next.y) return end
  return down ? { x: end.x, y: end.y + Math.sign(end.y - next.y) * inwards } : { x: end.x + Math.sign(end.x - next.x) * inwards, y: end.y }
}

const RADIUS = 5
const at = (value: number): string => String(Math.round(value * 10) / 10)

/** A path through the points with its corners rounded. */
function bent(points: readonly Point[]): string {
  return points.map((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]]
    if (!before) return `M${at(point.x)} ${at(point.y)}`
    if (!after) return `L${at(point.x)} ${at(point.y)}`
    const [a, b] = [towards(point, before), towards(point, after)]
    return `L${at(a.x)} ${at(a.y)}Q${at(point.x)} ${at(point.y)} ${at(b.x)} ${at(b.y)}`
  }).join('')
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const part = length === 0 ? 0 : Math.min(RADIUS, length / 2) / length
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

function tip(before: Point | undefined, end: Point | undefined): string {
  if (!before || !end) return ''
  const [dx, dy] = [Math.sign(Math.round(end.x - before.x)), Math.sign(Math.round(end.y - before.y))]
  const [bx, by] = [end.x - dx * 7, end.y - dy * 7]
  return `M${at(end.x)} ${at(end.y)}L${at(bx - dy * 3.6)} ${at(by - dx * 3.6)}L${at(bx + dy * 3.6)} ${at(by + dx * 3.6)}Z`
}

/** What a way out says: its label, and how often it is taken where that is not always. */
export function flowText({ format, box: { text } }: Pick<ProcessWords, 'format' | 'box'>, { kind, next }: Pick<Step, 'kind' | 'next'>, at: number): string {
  const flow = next[at]
  if (!flow) return ''
  const share = kind === 'fork' || flow.probability === null || next.length === 1 ? '' : format.percent(flow.probability * 100)
  return [text(flow.label), share].filter(Boolean).join(' ')
}

function flowLabel(draw: Draw, words: ProcessWords, picture: ProcessPicture, steps: ReadonlyMap<string, Step>, edge: LaidEdge, down: boolean): string {
  const step = steps.get(edge.from)
  const text = step ? flowText(words, step, edge.at) : ''
  const lines = wrapped(text, 11, edge.label.width, 2)
  const first = down ? edge.label.y : edge.label.y - (lines.length - 1) * 13
  return lines.map((line, i) => draw('text', isGone(picture, edge) ? 'halo ghost' : 'halo', { x: edge.label.x, y: first + i * 13 }, escapeXml(line))).join('')
}
