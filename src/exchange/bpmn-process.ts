import type { Step } from '../domain/process/process.ts'
import { collect } from './bpmn-collect.ts'
import type { FileContext } from './bpmn-context.ts'
import { connect, type Drawing, emptyDrawing, handOver, intoOf, lead, type Node, outOf, plainWay, removeNode, type Way } from './bpmn-drawing.ts'
import { type BpmnElement, calledOf, partsOf } from './bpmn-element.ts'
import { fieldsOf } from './bpmn-fields.ts'
import { lanesOf } from './bpmn-lanes.ts'
import { noteLeftovers } from './bpmn-leftover.ts'
import { ownOrigin } from './bpmn-own.ts'
import { inFlowOrder } from './bpmn-order.ts'
import type { DraftStep } from './draft-step.ts'

/** The steps of a process of a file, as near as our steps come to it; what is not the same is noted. */
export function stepsOf(process: BpmnElement, file: FileContext): DraftStep[] {
  const drawing = emptyDrawing()
  noteLeftovers(process, file)
  for (const lane of partsOf(process, 'laneSets').flatMap((set) => partsOf(set, 'lanes'))) noteLeftovers(lane, file)
  collect(process, { file, drawing, laneOf: lanesOf(process, file), lane: '' })
  if (drawing.nodes.size === 0) return []
  foldOwnGateways(drawing)
  dropThroughs(drawing, file)
  settleParallel(drawing, file)
  settleSplits(drawing, file)
  if (ownOrigin(process) === null) addEnds(process, drawing, file)
  return numbered(drawing)
}

/** Our own gateway behind a step is that step's choice again, if nobody has put something between. */
function foldOwnGateways(drawing: Drawing): void {
  for (const node of [...drawing.nodes.values()]) {
    const [way, ...others] = intoOf(drawing, node.key)
    if (node.folds === null || !way || others.length > 0) continue
    const step = drawing.nodes.get(way.from)
    if (step?.ownId !== node.folds || outOf(drawing, step.key).length !== 1) continue
    outOf(drawing, step.key).length = 0
    handOver(drawing, node.key, step.key)
    step.gateway = true
    drawing.into.delete(node.key)
    drawing.nodes.delete(node.key)
  }
}

/** What stands for nothing that is done goes where it has one way out: those that led to it lead on. */
function dropThroughs(drawing: Drawing, { note }: FileContext): void {
  for (const node of [...drawing.nodes.values()]) {
    const [way, ...others] = outOf(drawing, node.key)
    if (!node.through || node.gateway || !way || others.length > 0 || way.to === node.key) continue
    const into = intoOf(drawing, node.key)
    const target = drawing.nodes.get(way.to)
    // Where branches are counted, several ways that meet here first must stay one.
    if (into.length > 1 && (target?.parallel || target?.kind === 'join')) continue
    const labels = new Set(into.map(({ label }) => label))
    if (node.fields.name !== '' && !labels.has(node.fields.name)) note('passed-through', { name: node.fields.name, id: node.id })
    for (const each of [...into]) {
      each.label ||= way.label
      each.probability ??= way.probability
      lead(drawing, each, way.to)
    }
    removeNode(drawing, node.key)
  }
}

/** A parallel gateway opens or closes by its ways; one that does both becomes two, one that does neither a plain passage. */
function settleParallel(drawing: Drawing, { note }: FileContext): void {
  for (const node of [...drawing.nodes.values()].filter(({ parallel }) => parallel)) {
    const [many, few] = [outOf(drawing, node.key).length, intoOf(drawing, node.key).length]
    const at = { name: node.fields.name, id: node.id }
    if (many > 1 && few > 1) {
      const fork = inserted(drawing, node, `${node.key} fork`, 'fork')
      handOver(drawing, node.key, fork.key)
      connect(drawing, plainWay(node.key, fork.key))
      node.kind = 'join'
      note('fork-and-join', at)
    } else if (many <= 1 && few <= 1) {
      node.kind = 'choice'
      note('gateway-alone', at)
    } else node.kind = many > 1 ? 'fork' : 'join'
  }
}

const bare = (fields: Node['fields']): Node['fields'] => ({ ...fields, name: '', note: '', role: '', system: 'none', systemName: '', data: [] })

function inserted(drawing: Drawing, beside: Node, key: string, kind: Step['kind']): Node {
  const node: Node = { ...beside, key, kind, fields: bare(beside.fields), ownId: null, through: false, parallel: false, gateway: true, folds: null }
  drawing.nodes.set(key, node)
  return node
}

/** Several ways out of what is no gateway run side by side in BPMN; with conditions one or more of them: taken as a choice. */
function settleSplits(drawing: Drawing, { note }: FileContext): void {
  for (const node of [...drawing.nodes.values()]) {
    const ways = outOf(drawing, node.key).filter(({ beside }) => !beside)
    if (node.gateway || ways.length < 2) continue
    const at = { name: node.fields.name, id: node.id }
    if (ways.some(({ conditional }) => conditional)) note('conditional-ways', at)
    else if (node.through) node.kind = 'fork'
    else {
      const all = outOf(drawing, node.key)
      const fork = inserted(drawing, node, `${node.key} fork`, 'fork')
      const first = all.indexOf(ways[0] as Way)
      handOver(drawing, node.key, fork.key, ways)
      connect(drawing, plainWay(node.key, fork.key))
      const left = outOf(drawing, node.key)
      drawing.out.set(node.key, [...left.slice(0, first), ...left.slice(-1), ...left.slice(first, -1)])
      note('implicit-fork', at)
    }
  }
}

/** BPMN may leave out where a process begins and ends; a variant needs both. */
function addEnds(process: BpmnElement, drawing: Drawing, file: FileContext): void {
  const nodes = [...drawing.nodes.values()]
  const { note } = file
  const fields = bare(fieldsOf({ ...process, name: '', parts: {}, extra: {} }, null, { file, department: '', wait: 0, timed: false }))
  const added = (key: string, kind: Step['kind'], near: Node | undefined): Node => {
    const node: Node = { key, kind, fields: { ...fields, department: near?.fields.department ?? '' }, ownId: null, through: false, parallel: false, gateway: false, folds: null, id: process.id }
    drawing.nodes.set(key, node)
    return node
  }
  const starts = nodes.filter(({ kind }) => kind === 'start')
  if (starts.length > 1) note('several-starts', process, starts.map((each) => each.fields.name || each.id).join(', '), starts.length)
  if (starts.length === 0) {
    const firsts = nodes.filter(({ key }) => intoOf(drawing, key).length === 0)
    if (firsts.length > 0) note('start-added', { name: calledOf(process), id: process.id }, firsts.map((each) => each.fields.name || each.id).join(', '))
    const start = firsts.length > 0 ? added(' start', 'start', firsts[0]) : null
    const from = start && firsts.length > 1 ? inserted(drawing, start, ' start fork', 'fork') : start
    if (start && from && from !== start) connect(drawing, plainWay(start.key, from.key))
    for (const first of from ? firsts : []) connect(drawing, plainWay(from?.key ?? '', first.key))
  }
  if (nodes.some(({ kind }) => kind === 'end')) return
  const lasts = nodes.filter(({ key }) => outOf(drawing, key).length === 0)
  if (lasts.length === 0) return
  note('end-added', { name: calledOf(process), id: process.id }, lasts.map((each) => each.fields.name || each.id).join(', '))
  const end = added(' end', 'end', lasts[0])
  for (const last of lasts) connect(drawing, plainWay(last.key, end.key))
}

/** The steps in the order in which they come; those that Sixgate numbered keep their numbers. */
function numbered(drawing: Drawing): DraftStep[] {
  const order = inFlowOrder(drawing)
  const taken = new Set<string>()
  const kept = new Map<string, string>()
  for (const { key, ownId } of order) {
    if (ownId === null || taken.has(ownId)) continue
    taken.add(ownId)
    kept.set(key, ownId)
  }
  let next = Math.max(0, ...[...taken].map((id) => Number(id.slice('step-'.length))))
  const ids = new Map(order.map(({ key }) => {
    const known = kept.get(key)
    if (known === undefined) next += 1
    return [key, known ?? `step-${next}`]
  }))
  return order.map(({ key, kind, fields }) => ({
    id: ids.get(key) ?? '', kind, ...fields,
    next: outOf(drawing, key).map(({ to, label, probability }) => ({ to: ids.get(to) ?? '', probability, label: label.replace(/\s+/g, ' ').trim().slice(0, 300) })),
  }))
}
