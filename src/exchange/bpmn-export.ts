import type { LaidOut } from '../domain/process/laid-out.ts'
import { layoutOf } from '../domain/process/layout.ts'
import type { Process, RoleOfWork, Step, Variant } from '../domain/process/process.ts'
import { type Drawn, diagramOf, laneId, wayId } from './bpmn-diagram.ts'
import { OWN_NAMESPACE } from './bpmn-own.ts'
import { type Xml, xml, xmlFile } from './xml-writer.ts'

export type BpmnAsked = { project: string; process: Process; variant: Variant; roles: readonly RoleOfWork[] }

/**
 * A variant as a BPMN 2.0 file that modellers open with its picture: a pool with a lane for each department, tasks, gateways, ways. What
 * BPMN has no place for travels in extension elements of our own namespace, so that Sixgate reads back all of it. The same variant
 * gives the same bytes.
 */
export function bpmnOf({ project, process, variant, roles }: BpmnAsked): string {
  const steps = withGateways(variant.steps)
  const laid = layoutOf(steps)
  const id = 'process'
  const into = waysInto(steps)
  const lanes = lanesOf(laid)
  return xmlFile(xml('bpmn:definitions', {
    'xmlns:bpmn': 'http://www.omg.org/spec/BPMN/20100524/MODEL', 'xmlns:bpmndi': 'http://www.omg.org/spec/BPMN/20100524/DI', 'xmlns:dc': 'http://www.omg.org/spec/DD/20100524/DC',
    'xmlns:di': 'http://www.omg.org/spec/DD/20100524/DI', 'xmlns:sixgate': OWN_NAMESPACE, id: 'definitions', targetNamespace: OWN_NAMESPACE, exporter: 'Sixgate',
  }, [
    xml('bpmn:collaboration', { id: 'collaboration' }, [xml('bpmn:participant', { id: 'pool', name: process.title, processRef: id })]),
    xml('bpmn:process', { id, name: variant.title === '' ? process.title : `${process.title} (${variant.title})`, isExecutable: false }, [
      xml('bpmn:extensionElements', {}, [ownOf(project, process, variant, roles)]),
      xml('bpmn:laneSet', { id: 'lanes' }, laid.lanes.map(({ name }, at) => xml('bpmn:lane', { id: laneId(at), ...(name === '' ? {} : { name }) },
        steps.filter(({ id: step }) => lanes.get(step) === at).map((step) => xml('bpmn:flowNodeRef', {}, step.id))))),
      ...steps.map((step) => nodeOf(step, into.get(step.id) ?? [], figuresOf(step, laid.lanes[lanes.get(step.id) ?? -1]?.name ?? '', roles))),
      ...steps.flatMap((step) => step.next.map((flow, at) => wayOf(step, flow, at))),
    ]),
    diagramOf(laid, steps),
  ]))
}

/** BPMN lets only a gateway choose: a step that does gets one behind it, marked as ours, so that it can be folded again. */
function withGateways(steps: readonly Step[]): Drawn[] {
  return steps.flatMap((step): Drawn[] => {
    if (step.next.length < 2 || step.kind === 'choice' || step.kind === 'fork') return [step]
    const id = `${step.id}-ways`
    const gateway: Drawn = {
      ...step, id, kind: 'choice', name: '', note: '', role: null, data: [], next: step.next, ways: step.id,
    }
    return [{ ...step, next: [{ to: id, probability: null, label: '' }] }, gateway]
  })
}

function waysInto(steps: readonly Drawn[]): Map<string, string[]> {
  const into = new Map<string, string[]>(steps.map(({ id }) => [id, []]))
  for (const step of steps) for (const [at, { to }] of step.next.entries()) into.get(to)?.push(wayId(step.id, at))
  return into
}

function ownOf(project: string, process: Process, variant: Variant, roles: readonly RoleOfWork[]): Xml {
  const used = new Set(variant.steps.map(({ role }) => role))
  const { id, area, owner, customer, trigger, result, volume } = process
  return xml('sixgate:process', { id, project, variant: variant.id, kind: variant.kind, area, owner, customer, trigger, result, volume },
    roles.filter((role) => used.has(role.id)).map(({ name, rate, hours }) => xml('sixgate:role', { name, rate, hours })))
}

const tags: Readonly<Record<Step['kind'], string>> = {
  start: 'startEvent', end: 'endEvent', work: 'task', entry: 'userTask', approval: 'userTask', check: 'userTask', choice: 'exclusiveGateway', fork: 'parallelGateway', join: 'parallelGateway',
}

/** The lane that each node is drawn in, by its place: one without a department stands in a neighbour's. */
function lanesOf({ lanes, nodes }: LaidOut): Map<string, number> {
  const middle = (y: number, height: number): number => y + height / 2
  return new Map(nodes.map((node) => [node.id, lanes.findIndex(({ y, height }) => middle(node.y, node.height) >= y && middle(node.y, node.height) < y + height)]))
}

function nodeOf(step: Drawn, into: readonly string[], figures: Xml): Xml {
  return xml(`bpmn:${tags[step.kind]}`, { id: step.id, ...(step.name === '' ? {} : { name: step.name }) }, [
    ...(step.note === '' ? [] : [xml('bpmn:documentation', {}, step.note)]),
    xml('bpmn:extensionElements', {}, [step.ways === undefined ? figures : xml('sixgate:ways', { of: step.ways })]),
    ...into.map((id) => xml('bpmn:incoming', {}, id)),
    ...step.next.map((_flow, at) => xml('bpmn:outgoing', {}, wayId(step.id, at))),
  ])
}

const three = ({ optimistic, likely, pessimistic }: Step['work']): string => [optimistic, likely, pessimistic].join('/')

function figuresOf({ id, kind, role, system, systemName, work, wait, cost, error, contact, value, control, department, data }: Step, lane: string, roles: readonly RoleOfWork[]): Xml {
  return xml('sixgate:step', {
    id, kind, role: roles.find((each) => each.id === role)?.name ?? '', system, systemName, work: three(work), wait: three(wait), cost, error, contact, value, control, department, lane,
  }, data.map((text) => xml('sixgate:data', {}, text)))
}

const wayOf = (step: Drawn, { to, probability, label }: Step['next'][number], at: number): Xml =>
  xml('bpmn:sequenceFlow', { id: wayId(step.id, at), ...(label === '' ? {} : { name: label }), sourceRef: step.id, targetRef: to },
    probability === null ? [] : [xml('bpmn:extensionElements', {}, [xml('sixgate:way', { probability })])])
