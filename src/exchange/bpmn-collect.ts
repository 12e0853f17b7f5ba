import type { StepKind } from '../domain/process/process.ts'
import { boundaryEvent, eventNode, type NodeMade } from './bpmn-event.ts'
import type { Collecting } from './bpmn-context.ts'
import { connect, intoOf, type Node, outOf, plainWay } from './bpmn-drawing.ts'
import { type BpmnElement, calledOf, partOf, partsOf, refsOf, textOf } from './bpmn-element.ts'
import { fieldsOf } from './bpmn-fields.ts'
import type { BpmnTaskType } from './bpmn-note.ts'
import { ownProbability, ownStep, ownWaysOf } from './bpmn-own.ts'
import { noteLeftovers } from './bpmn-leftover.ts'

const taskTypes: Readonly<Record<string, BpmnTaskType | ''>> = {
  'bpmn:Task': '', 'bpmn:UserTask': 'user', 'bpmn:ManualTask': 'manual', 'bpmn:SendTask': 'send', 'bpmn:ReceiveTask': 'receive',
  'bpmn:ServiceTask': 'service', 'bpmn:ScriptTask': 'script', 'bpmn:BusinessRuleTask': 'business-rule',
}
const subProcesses = new Set(['bpmn:SubProcess', 'bpmn:Transaction', 'bpmn:AdHocSubProcess'])
const data = new Set(['bpmn:DataObject', 'bpmn:DataObjectReference', 'bpmn:DataStoreReference'])

/** Puts what flows in a process or sub-process into the drawing: nodes, then events at their borders, then ways. */
export function collect(container: BpmnElement, collecting: Collecting): void {
  const elements = partsOf(container, 'flowElements')
  const ways = elements.filter(({ type }) => type === 'bpmn:SequenceFlow')
  const sources = new Set(ways.flatMap((way) => refsOf(way, 'sourceRef')))
  for (const element of elements) if (element.type !== 'bpmn:BoundaryEvent') collectNode(element, collecting)
  for (const element of elements) if (element.type === 'bpmn:BoundaryEvent') boundaryEvent(element, sources.has(element.id), collecting)
  for (const way of ways) collectWay(way, collecting)
  joinLinks(elements, collecting)
}

function collectNode(element: BpmnElement, collecting: Collecting): void {
  const { file } = collecting
  const { type } = element
  if (subProcesses.has(type)) collectSubProcess(element, collecting)
  else if (textOf(element, 'isForCompensation') === 'true') file.note('compensation', element)
  else {
    noteLeftovers(element, file)
    if (type === 'bpmn:SequenceFlow' || data.has(type)) return
    const made = nodeOf(element, collecting)
    if (made) put(element, made, collecting)
    else file.note('not-understood', element, type)
  }
}

function put(element: BpmnElement, made: NodeMade, { file, drawing, laneOf, lane }: Collecting, key = element.id): Node {
  const own = ownStep(element)
  if (own === 'invalid') file.note('own-invalid', element)
  const told = own !== null && own !== 'invalid' && (made.may ?? [made.kind]).includes(own.kind) ? own : null
  const node: Node = {
    key, kind: told?.kind ?? made.kind, fields: fieldsOf(element, told, { file, department: laneOf(element) ?? lane, wait: made.wait ?? 0, timed: made.kind === 'work' }), ownId: told?.id ?? null,
    through: made.through ?? false, parallel: (made.parallel ?? false) && told === null, gateway: made.gateway ?? false, folds: ownWaysOf(element), id: element.id,
  }
  drawing.nodes.set(key, node)
  if (told === null) for (const [code, what] of made.notes ?? []) file.note(code, element, what)
  return node
}

const tasks: readonly StepKind[] = ['work', 'entry', 'approval', 'check']

function nodeOf(element: BpmnElement, collecting: Collecting): NodeMade | null {
  const { type } = element
  const task = taskTypes[type]
  if (task !== undefined) return { kind: 'work', may: tasks, notes: [...(task === '' ? [] : [['task-type', task] as const]), ...markers(element)] }
  if (type === 'bpmn:CallActivity') return { kind: 'work', may: tasks, notes: [['call-activity', textOf(element, 'calledElement')], ...markers(element)] }
  if (type === 'bpmn:ExclusiveGateway') return { kind: 'choice', gateway: true }
  if (type === 'bpmn:EventBasedGateway') return { kind: 'choice', gateway: true, notes: [['event-based', '']] }
  if (type === 'bpmn:InclusiveGateway') return { kind: 'choice', gateway: true, notes: [['inclusive', '']] }
  if (type === 'bpmn:ComplexGateway') return { kind: 'choice', gateway: true, notes: [['complex', '']] }
  if (type === 'bpmn:ParallelGateway') return { kind: 'fork', may: ['fork', 'join'], gateway: true, parallel: true }
  return eventNode(element, collecting.file)
}

const markers = (element: BpmnElement): [code: 'loop' | 'multi-instance', what: string][] =>
  partsOf(element, 'loopCharacteristics').map(({ type }) => [type === 'bpmn:MultiInstanceLoopCharacteristics' ? 'multi-instance' : 'loop', ''])

function collectWay(element: BpmnElement, { file: { note }, drawing }: Collecting): void {
  const [from = '', to = ''] = [refsOf(element, 'sourceRef')[0], refsOf(element, 'targetRef')[0]]
  const start = drawing.nodes.has(exitOf(from)) ? exitOf(from) : from
  if (!drawing.nodes.has(start) || !drawing.nodes.has(to)) {
    note('way-broken', element)
    return
  }
  const condition = textOf(partOf(element, 'conditionExpression') ?? element, 'body').trim()
  const name = element.name.trim()
  if (condition !== '' && name !== '' && condition !== name) note('condition', element, condition)
  connect(drawing, { ...plainWay(start, to, name || condition), probability: ownProbability(element), conditional: partOf(element, 'conditionExpression') !== undefined })
}

const exitOf = (id: string): string => `${id} exit`

/** A sub-process gives its place to what is in it: ways in lead to its beginning, its ends to what follows. */
function collectSubProcess(element: BpmnElement, collecting: Collecting): void {
  const { file, drawing, laneOf, lane } = collecting
  const contents = partsOf(element, 'flowElements')
  if (textOf(element, 'triggeredByEvent') === 'true') {
    file.note('event-sub-process', element)
    for (const each of contents) if (each.type !== 'bpmn:SequenceFlow') file.note('left-out', each, calledOf(element))
    return
  }
  noteLeftovers(element, file)
  if (!contents.some(({ type }) => type !== 'bpmn:SequenceFlow' && !data.has(type))) {
    put(element, { kind: 'work', may: tasks, notes: [['sub-process-empty', ''], ...markers(element)] }, collecting)
    return
  }
  const border = { kind: 'choice', through: true, notes: [] } as const
  const entry = put(element, { ...border, notes: [[element.type === 'bpmn:AdHocSubProcess' ? 'ad-hoc' : 'sub-process', ''], ...markers(element)] }, collecting)
  entry.fields = { ...entry.fields, name: '' } // Named in the note.
  const before = new Set(drawing.nodes.keys())
  collect(element, { ...collecting, lane: laneOf(element) ?? lane })
  const inner = [...drawing.nodes.values()].filter(({ key }) => !before.has(key))
  wireSubProcess(element, inner, put({ ...element, name: '', parts: {} }, border, collecting, exitOf(element.id)), collecting)
}

function wireSubProcess(element: BpmnElement, inner: readonly Node[], exit: Node, { file: { note }, drawing }: Collecting): void {
  const starts = inner.filter(({ kind }) => kind === 'start')
  const roots = inner.filter(({ key }) => intoOf(drawing, key).length === 0)
  const firsts = starts.length > 0 ? starts : roots
  const lasts = inner.filter(({ key, kind }) => kind === 'end' || outOf(drawing, key).length === 0)
  for (const first of firsts) connect(drawing, plainWay(element.id, first.key))
  for (const last of lasts) connect(drawing, plainWay(last.key, exit.key))
  for (const node of inner) {
    if (node.kind !== 'start' && node.kind !== 'end') continue
    node.kind = 'choice'
    node.through = true
  }
  const entry = drawing.nodes.get(element.id)
  if (starts.length > 0 || firsts.length < 2 || !entry) return
  entry.kind = 'fork'
  entry.gateway = true
  exit.kind = 'join'
  exit.gateway = true
  note('implicit-fork', element)
}

/** What a link event throws goes on where the catching one of the same name stands. */
function joinLinks(elements: readonly BpmnElement[], { drawing }: Collecting): void {
  const linkOf = (element: BpmnElement): string => partsOf(element, 'eventDefinitions').find(({ type }) => type === 'bpmn:LinkEventDefinition')?.name.trim() || element.name.trim()
  const links = elements.filter((element) => partsOf(element, 'eventDefinitions').some(({ type }) => type === 'bpmn:LinkEventDefinition'))
  const caught = new Map(links.filter(({ type }) => type === 'bpmn:IntermediateCatchEvent').map((each) => [linkOf(each), each.id]))
  for (const thrown of links.filter(({ type }) => type === 'bpmn:IntermediateThrowEvent')) {
    const to = caught.get(linkOf(thrown))
    if (to !== undefined) connect(drawing, plainWay(thrown.id, to))
  }
}
