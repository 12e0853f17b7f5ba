import type { FileContext } from './bpmn-context.ts'
import { type BpmnElement, extensionsOf } from './bpmn-element.ts'
import { OWN_NAMESPACE } from './bpmn-own.ts'

/** What is read elsewhere, or says nothing that is not said by the flow itself. */
const read = new Set([
  'documentation', 'extensionElements', 'flowElements', 'artifacts', 'laneSets', 'lanes', 'childLaneSet', 'dataInputAssociations', 'dataOutputAssociations', 'loopCharacteristics', 'eventDefinitions',
  'resources', 'conditionExpression', 'dataState', 'participants', 'messageFlows', 'rootElements', 'categoryValue',
])
const plainTexts = new Set([
  'id', 'name', 'body', 'isForCompensation', 'startQuantity', 'completionQuantity', 'triggeredByEvent', 'cancelActivity', 'calledElement', 'gatewayDirection', 'isCollection', 'isClosed', 'isExecutable',
  'processType', 'isInterrupting', 'parallelMultiple', 'text', 'textFormat', 'associationDirection', 'instantiate', 'eventGatewayType', 'isImmediate', 'itemKind', 'capacity', 'isUnlimited', 'implementation', 'ordering',
  'cancelRemainingInstances', 'method', 'activationCount',
])

/** Notes what of an element nobody reads: parts and attributes of BPMN, extensions of a modeller. Told together, by kind. */
export function noteLeftovers(element: BpmnElement, { note, tally }: Pick<FileContext, 'note' | 'tally'>): void {
  for (const [property, parts] of Object.entries(element.parts)) {
    if (read.has(property)) continue
    for (const { type } of parts) tally('definition', type)
  }
  for (const key of Object.keys(element.texts)) if (!plainTexts.has(key)) tally('attribute', key)
  for (const key of Object.keys(element.extra)) tally('extension', key)
  for (const each of extensionsOf(element)) if (each.uri !== OWN_NAMESPACE) tally('extension', each.type)
  if (element.type === 'bpmn:SequenceFlow' || element.type === 'bpmn:Lane') for (const each of element.parts['documentation'] ?? []) note('documentation', element, each.texts['text'] ?? '')
  if (element.refs['default']?.[0] !== undefined) note('default-way', element, element.refs['default'][0])
}
