import { remember } from '../remember.ts'
import type { FlowWay, LaidEdge, LaidNode, LaidOut, Point } from './laid-out.ts'
import { channelsOf } from './layout-channels.ts'
import { type Grid, gridOf } from './layout-grid.ts'
import { type Metrics, metricsOf } from './layout-metrics.ts'
import { type Line, type Route, routesOf } from './layout-routes.ts'
import type { Step, StepKind } from './process.ts'

/**
 * A variant as a swim-lane picture, in pixels: lanes by department in the order in which they first appear, ranks by the longest way from
 * the start, rectangular lines that run through no step, loops under or over the rows. The same steps give the same picture; a faulty
 * variant gives one too. Remembered per list of steps.
 */
export const layoutOf = remember((steps: readonly Step[], way: FlowWay = 'right') => [steps, way], (steps: readonly Step[], way: FlowWay = 'right'): LaidOut => {
  const grid = gridOf(steps)
  const routes = routesOf(grid)
  const metrics = metricsOf(grid, channelsOf(grid, routes), way)
  const nodes = steps.map(({ id, kind }, i): LaidNode => {
    const { width, height } = sizeOf(kind, way)
    const middle = metrics.point(metrics.rank(grid.rank[i] ?? 0), metrics.row(grid.row[i] ?? 0))
    return { id, x: middle.x - width / 2, y: middle.y - height / 2, width, height }
  })
  const sorted = routes.toSorted((a, b) => a.from - b.from || a.at - b.at)
  return { ...metrics.size, lanes: metrics.lanes, nodes, edges: sorted.map((route) => edgeOf(grid, metrics, nodes, route)) }
})

/** The size of what stands for a step: boxes for work, circles for start and end, diamonds (or bars in as much room) between. Paper has less room. */
export const sizeOf = (kind: StepKind, way: FlowWay = 'right'): { width: number; height: number } => {
  const [box, event, gateway] = sizes[way]
  return kind === 'start' || kind === 'end' ? event : kind === 'choice' || kind === 'fork' || kind === 'join' ? gateway : box
}
const square = (side: number) => ({ width: side, height: side })
const sizes = { right: [{ width: 156, height: 86 }, square(36), square(50)], down: [{ width: 148, height: 68 }, square(28), square(40)] } as const

function edgeOf({ steps }: Grid, metrics: Metrics, nodes: readonly LaidNode[], { from, to, at, back, lines }: Route): LaidEdge {
  const bends = lines.slice(1).map((line, i) => metrics.crossing(lines[i] as Line, line))
  const [source, target] = [nodes[from], nodes[to]] as [LaidNode, LaidNode]
  const [first, last] = [lines[0], lines.at(-1)] as [Line, Line]
  const begin = borderPoint(source, steps[from]?.kind, metrics.isAcross(first), metrics.at(first), bends[0] ?? middleOf(target))
  const end = borderPoint(target, steps[to]?.kind, metrics.isAcross(last), metrics.at(last), bends.at(-1) ?? middleOf(source))
  const points = [begin, ...bends, end]
  return { from: source.id, to: target.id, at, back, points, label: metrics.label(points, lines) }
}

const middleOf = ({ x, y, width, height }: LaidNode): Point => ({ x: x + width / 2, y: y + height / 2 })

/** Where a vertical or horizontal line at `at` that goes towards a point leaves a box, a circle or a diamond. */
function borderPoint(node: LaidNode, kind: StepKind | undefined, vertical: boolean, at: number, towards: Point): Point {
  const middle = middleOf(node)
  const [half, other] = vertical ? [node.height / 2, node.width / 2] : [node.width / 2, node.height / 2]
  const off = Math.min(1, Math.abs(at - (vertical ? middle.x : middle.y)) / other)
  const reach = half * (kind === 'start' || kind === 'end' ? Math.sqrt(1 - off * off) : kind === 'choice' || kind === 'fork' || kind === 'join' ? 1 - off : 1)
  return vertical
    ? { x: at, y: middle.y + (towards.y < middle.y ? -reach : reach) }
    : { x: middle.x + (towards.x < middle.x ? -reach : reach), y: at }
}
