import { describe, expect, it } from 'vitest'
import type { LaidNode, LaidOut, Point } from '../../../src/domain/process/laid-out.ts'
import { layoutOf } from '../../../src/domain/process/layout.ts'
import type { Step } from '../../../src/domain/process/process.ts'
import { madeProcess, madeStep } from '../../cast/processes.ts'

const ways = ['right', 'down'] as const
const departments = ['Sales', 'Finance', '', 'Service', '客户服务部']
/** Made processes of many shapes, with and without departments. */
const made = Array.from({ length: 60 }, (_, seed): Step[] => madeProcess(4 + seed * 2, seed + 1).map((step, i) => (step.kind === 'work' ? { ...step, department: departments[(i * (seed + 3)) % departments.length] ?? '' } : step)))
/** Steps that people are still typing: nothing holds of them. */
const faulty: Step[][] = [
  [], [madeStep('step-1', 'work', [])], [madeStep('step-1', 'work', ['step-1'])], [madeStep('step-1', 'end', ['step-2']), madeStep('step-2', 'start', ['step-1'])],
  [madeStep('step-1', 'start', ['step-2', 'step-2', 'step-99']), madeStep('step-2', 'fork', ['step-3', 'step-1']), madeStep('step-3', 'join', ['step-2']), madeStep('step-4', 'choice', ['step-4', 'step-5']), madeStep('step-5', 'work', [])],
]
const all = [...made, ...faulty]
const each = (check: (laid: LaidOut, steps: Step[]) => void) => {
  for (const steps of all) for (const way of ways) check(layoutOf(steps, way), steps)
}

const right = ({ x, width }: LaidNode) => x + width
const foot = ({ y, height }: LaidNode) => y + height
const segments = (points: readonly Point[]): [Point, Point][] => points.slice(1).map((point, i) => [points[i] as Point, point])
const cuts = ([a, b]: [Point, Point], box: LaidNode): boolean =>
  Math.max(a.x, b.x) > box.x + 0.5 && Math.min(a.x, b.x) < right(box) - 0.5 && Math.max(a.y, b.y) > box.y + 0.5 && Math.min(a.y, b.y) < foot(box) - 0.5
const onBorder = ({ x, y }: Point, box: LaidNode): boolean => x >= box.x - 0.01 && x <= right(box) + 0.01 && y >= box.y - 0.01 && y <= foot(box) + 0.01
const overlap = (a: LaidNode, b: LaidNode): boolean => a.x < right(b) && b.x < right(a) && a.y < foot(b) && b.y < foot(a)

describe('A layout', () => {
  it('has a place for every step and a line for every flow', () => {
    each(({ nodes, edges }, steps) => {
      const ids = new Set(steps.map(({ id }) => id))
      expect(nodes.map(({ id }) => id)).toEqual(steps.map(({ id }) => id))
      expect(edges.map(({ from, at }) => `${from} ${at}`).sort()).toEqual(steps.flatMap(({ id, next }) => next.flatMap(({ to }, at) => (ids.has(to) ? [`${id} ${at}`] : []))).sort())
    })
  })

  it('lets no two steps overlap, and keeps them in the lane of their department', () => {
    each(({ nodes, lanes, width, height }, steps) => {
      nodes.forEach((node, i) => {
        expect(nodes.slice(i + 1).find((other) => overlap(node, other)), `${node.id} overlaps`).toBeUndefined()
        const lane = lanes.find((one) => node.x >= one.x && right(node) <= one.x + one.width && node.y >= one.y && foot(node) <= one.y + one.height)
        expect(lane, `${node.id} is in no lane`).toBeDefined()
        if (steps[i]?.department) expect(lane?.name).toBe(steps[i]?.department)
        expect(node.x >= 0 && node.y >= 0 && right(node) <= width && foot(node) <= height).toBe(true)
      })
    })
  })

  it('draws flows rectangularly from border to border, and through no step', () => {
    each(({ nodes, edges, width, height }) => {
      const byId = new Map(nodes.map((node) => [node.id, node]))
      for (const { from, to, at, points } of edges) {
        const [source, target] = [byId.get(from), byId.get(to)] as [LaidNode, LaidNode]
        const name = `${from} ${at} to ${to}`
        expect(points.length, name).toBeGreaterThanOrEqual(2)
        expect(onBorder(points[0] as Point, source) && onBorder(points.at(-1) as Point, target), name).toBe(true)
        for (const [i, segment] of segments(points).entries()) {
          const [a, b] = segment
          // Circles and diamonds do not fill their places: the first and the last piece may reach into them.
          const ends = [...(i === 0 ? [from] : []), ...(i === points.length - 2 ? [to] : [])]
          expect(Math.abs(a.x - b.x) < 0.01 || Math.abs(a.y - b.y) < 0.01, `${name} is not rectangular`).toBe(true)
          expect(nodes.find((node) => !ends.includes(node.id) && cuts(segment, node))?.id, `${name} cuts`).toBeUndefined()
          for (const { x, y } of segment) expect(x >= 0 && y >= 0 && x <= width && y <= height, name).toBe(true)
        }
      }
    })
  })

  it('never lays a flow on one that has neither its source nor its target', () => {
    each(({ edges }) => {
      const pieces = edges.flatMap((edge) => segments(edge.points).map((segment) => ({ edge, segment })))
      for (const [i, one] of pieces.entries()) {
        const other = pieces.slice(i + 1).find(({ edge, segment }) => edge.from !== one.edge.from && edge.to !== one.edge.to && runAlong(one.segment, segment))
        expect(other && `${one.edge.from} to ${one.edge.to} lies on ${other.edge.from} to ${other.edge.to}`).toBeUndefined()
      }
    })
  })

  it('goes forward along the flow; only a way back of a loop goes back', () => {
    for (const steps of made) {
      const { nodes, edges } = layoutOf(steps)
      const x = new Map(nodes.map((node) => [node.id, node.x + node.width / 2]))
      for (const { from, to, back } of edges) expect((x.get(to) ?? 0) <= (x.get(from) ?? 0)).toBe(back)
    }
  })

  it('puts lanes in the order of their first step, and what has no department beside its neighbours', () => {
    const of = (department: string) => ({ department })
    const steps = [
      madeStep('step-1', 'start', ['step-2']), madeStep('step-2', 'work', ['step-3'], of('Sales')), madeStep('step-3', 'choice', ['step-4', 'step-5']),
      madeStep('step-4', 'work', ['step-6'], of('Finance')), madeStep('step-5', 'work', ['step-6'], of('Sales')), madeStep('step-6', 'end', []),
    ]
    const { lanes, nodes } = layoutOf(steps)
    expect(lanes.map(({ name }) => name)).toEqual(['Sales', 'Finance'])
    const lane = (i: number) => lanes.findIndex(({ y, height }) => (nodes[i]?.y ?? 0) >= y && (nodes[i]?.y ?? 0) < y + height)
    expect([0, 1, 2, 3, 4, 5].map(lane)).toEqual([0, 0, 0, 1, 0, 1])
    expect(layoutOf([madeStep('step-1', 'work', [])]).lanes).toMatchObject([{ name: '' }])
  })

  it('stands parallel branches one under the other', () => {
    const steps = [
      madeStep('step-1', 'start', ['step-2']), madeStep('step-2', 'fork', ['step-3', 'step-4', 'step-5']), madeStep('step-3', 'work', ['step-6']), madeStep('step-4', 'work', ['step-6']),
      madeStep('step-5', 'work', ['step-6']), madeStep('step-6', 'join', ['step-7']), madeStep('step-7', 'end', []),
    ]
    const [, , a, b, c] = layoutOf(steps).nodes
    expect(new Set([a?.x, b?.x, c?.x]).size).toBe(1)
    expect([a?.y, b?.y, c?.y]).toEqual([a?.y, b?.y, c?.y].toSorted((one, other) => (one ?? 0) - (other ?? 0)))
  })

  it('is the same for the same steps', () => {
    for (const steps of all) expect(layoutOf(structuredClone(steps))).toEqual(layoutOf(steps))
  })

  it('of 2,000 steps has a place for each of them', () => {
    const steps = madeProcess(2_000, 7).map((step, i) => (step.kind === 'work' ? { ...step, department: departments[i % 5] ?? '' } : step))
    const { nodes } = layoutOf(steps)
    expect(nodes).toHaveLength(2_000)
    expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(2_000)
  })
})

/** Whether two segments share more than a point of one line. */
function runAlong([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean {
  const shared = (p: number, q: number, r: number, s: number) => Math.min(Math.max(p, q), Math.max(r, s)) - Math.max(Math.min(p, q), Math.min(r, s)) > 1
  const same = (...values: number[]) => Math.max(...values) - Math.min(...values) < 0.01
  return (same(a.x, b.x, c.x, d.x) && shared(a.y, b.y, c.y, d.y)) || (same(a.y, b.y, c.y, d.y) && shared(a.x, b.x, c.x, d.x))
}
