import type { StepKind } from '../domain/process/process.ts'
import type { DraftStep } from './draft-step.ts'

/** A way from node to node while a file is being understood. `beside`: leaves through an event at the border of a task. */
export type Way = { from: string; to: string; label: string; probability: number | null; conditional: boolean; beside: boolean }

/**
 * A node while a file is being understood. `through`: stands for nothing that is done, and goes if it can; `parallel`: a gateway whose
 * kind follows from its ways; `folds`: our own gateway behind the step of that id, which is that step's choice; `gateway`: decides itself.
 */
export type Node = {
  key: string
  kind: StepKind
  fields: Omit<DraftStep, 'id' | 'kind' | 'next'>
  ownId: string | null
  through: boolean
  parallel: boolean
  gateway: boolean
  folds: string | null
  id: string
}

/** Nodes in the order of the file, and their ways by either end. Altered in place until it is understood. */
export type Drawing = { nodes: Map<string, Node>; out: Map<string, Way[]>; into: Map<string, Way[]> }

export const emptyDrawing = (): Drawing => ({ nodes: new Map(), out: new Map(), into: new Map() })

export const outOf = ({ out }: Drawing, key: string): Way[] => out.get(key) ?? []
export const intoOf = ({ into }: Drawing, key: string): Way[] => into.get(key) ?? []

export function connect(drawing: Drawing, way: Way): void {
  append(drawing.out, way.from, way)
  append(drawing.into, way.to, way)
}

function append(ways: Map<string, Way[]>, key: string, way: Way): void {
  const known = ways.get(key)
  if (known) known.push(way)
  else ways.set(key, [way])
}

export const plainWay = (from: string, to: string, label = ''): Way => ({ from, to, label, probability: null, conditional: false, beside: false })

/** The same way, to somewhere else; its place among the ways of its node stays. */
export function lead(drawing: Drawing, way: Way, to: string): void {
  drawing.into.set(way.to, intoOf(drawing, way.to).filter((each) => each !== way))
  way.to = to
  append(drawing.into, to, way)
}

/** All ways out of a node begin at another one, behind those that it has. */
export function handOver(drawing: Drawing, from: string, to: string, ways: readonly Way[] = outOf(drawing, from)): void {
  const moved = new Set(ways)
  drawing.out.set(from, outOf(drawing, from).filter((way) => !moved.has(way)))
  for (const way of ways) way.from = to
  drawing.out.set(to, [...outOf(drawing, to), ...ways])
}

export function removeNode(drawing: Drawing, key: string): void {
  for (const way of outOf(drawing, key)) drawing.into.set(way.to, intoOf(drawing, way.to).filter((each) => each !== way))
  for (const way of intoOf(drawing, key)) drawing.out.set(way.from, outOf(drawing, way.from).filter((each) => each !== way))
  drawing.out.delete(key)
  drawing.into.delete(key)
  drawing.nodes.delete(key)
}
