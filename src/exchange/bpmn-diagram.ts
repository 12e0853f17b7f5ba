import type { LaidOut } from '../domain/process/laid-out.ts'
import type { Step } from '../domain/process/process.ts'
import { type Xml, xml } from './xml-writer.ts'

/** A step as it is drawn; `ways`: a gateway that stands for the choice of the step with that id. */
export type Drawn = Step & { ways?: string }

export const laneId = (at: number): string => `lane-${at + 1}`
export const wayId = (step: string, at: number): string => `way-${step}-${at + 1}`

/** The room for the name of the pool, left of its lanes. */
const HEAD = 30

const rounded = (n: number): number => Math.round(n * 100) / 100
const bounds = (x: number, y: number, width: number, height: number): Xml => xml('dc:Bounds', { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) })
const named = (x: number, y: number, width: number): Xml => xml('bpmndi:BPMNLabel', {}, [bounds(x, y, width, 14)])

/** The picture of a variant as modellers read it: where pool, lanes, nodes and ways stand. */
export function diagramOf({ lanes, nodes, edges }: LaidOut, steps: readonly Drawn[]): Xml {
  const left = Math.min(...lanes.map(({ x }) => x))
  const top = Math.min(...lanes.map(({ y }) => y))
  const right = Math.max(...lanes.map(({ x, width }) => x + width))
  const foot = Math.max(...lanes.map(({ y, height }) => y + height))
  const kinds = new Map(steps.map((step) => [step.id, step]))
  const pool = lanes.length === 0 ? [] : [xml('bpmndi:BPMNShape', { id: 'shape-pool', bpmnElement: 'pool', isHorizontal: true }, [bounds(left - HEAD, top, right - left + HEAD, foot - top)])]
  return xml('bpmndi:BPMNDiagram', { id: 'diagram' }, [xml('bpmndi:BPMNPlane', { id: 'plane', bpmnElement: 'collaboration' }, [
    ...pool,
    ...lanes.map(({ x, y, width, height }, at) => xml('bpmndi:BPMNShape', { id: `shape-${laneId(at)}`, bpmnElement: laneId(at), isHorizontal: true }, [bounds(x, y, width, height)])),
    ...nodes.map(({ id, x, y, width, height }) => {
      const step = kinds.get(id)
      const label = step && step.name !== '' && width <= 50 ? [named(x + width / 2 - 45, y + height + 4, 90)] : []
      return xml('bpmndi:BPMNShape', { id: `shape-${id}`, bpmnElement: id, ...(step?.kind === 'choice' ? { isMarkerVisible: true } : {}) }, [bounds(x, y, width, height), ...label])
    }),
    ...edges.map(({ from, at, points, label }) => xml('bpmndi:BPMNEdge', { id: `edge-${from}-${at + 1}`, bpmnElement: wayId(from, at) }, [
      ...points.map(({ x, y }) => xml('di:waypoint', { x: rounded(x), y: rounded(y) })),
      ...(kinds.get(from)?.next[at]?.label ? [named(label.x, label.y - 12, Math.max(20, label.width))] : []),
    ])),
  ])])
}
