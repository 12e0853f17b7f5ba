import type { StepKind } from '../domain/process/process.ts'
import type { Collecting, FileContext } from './bpmn-context.ts'
import { connect, type Node, plainWay } from './bpmn-drawing.ts'
import { type BpmnElement, partOf, partsOf, refsOf, textOf } from './bpmn-element.ts'
import { fieldsOf } from './bpmn-fields.ts'
import { noteLeftovers } from './bpmn-leftover.ts'
import type { BpmnNoteCode, BpmnTrigger } from './bpmn-note.ts'

/** What an element becomes. `may`: the kinds that our own extension may make of it; `wait`: minutes that a timer tells. */
export type NodeMade = {
  kind: StepKind
  may?: readonly StepKind[]
  through?: boolean
  parallel?: boolean
  gateway?: boolean
  wait?: number
  notes?: readonly (readonly [code: BpmnNoteCode, what: string])[]
}

const triggers: Readonly<Record<string, BpmnTrigger>> = {
  'bpmn:MessageEventDefinition': 'message', 'bpmn:TimerEventDefinition': 'timer', 'bpmn:SignalEventDefinition': 'signal', 'bpmn:ConditionalEventDefinition': 'conditional',
  'bpmn:ErrorEventDefinition': 'error', 'bpmn:EscalationEventDefinition': 'escalation', 'bpmn:CancelEventDefinition': 'cancel', 'bpmn:CompensateEventDefinition': 'compensation',
  'bpmn:LinkEventDefinition': 'link', 'bpmn:TerminateEventDefinition': 'terminate',
}

const triggersOf = (element: BpmnElement): BpmnTrigger[] => partsOf(element, 'eventDefinitions').map(({ type }) => triggers[type] ?? 'other')

/** Start, end and intermediate events; null for what is none of them. */
export function eventNode(element: BpmnElement, { note }: FileContext): NodeMade | null {
  const found = triggersOf(element)
  const told = found.filter((trigger) => trigger !== 'terminate' && trigger !== 'link').map((trigger) => ['event-trigger', trigger] as const)
  if (element.type === 'bpmn:StartEvent') return { kind: 'start', notes: told }
  if (element.type === 'bpmn:EndEvent') return { kind: 'end', notes: found.includes('terminate') ? [...told, ['terminate', ''] as const] : told }
  if (element.type !== 'bpmn:IntermediateCatchEvent' && element.type !== 'bpmn:IntermediateThrowEvent') return null
  if (found.includes('link')) return { kind: 'choice', through: true, notes: [['link', '']] }
  const timer = partsOf(element, 'eventDefinitions').find(({ type }) => type === 'bpmn:TimerEventDefinition')
  const written = timer ? timerText(timer) : ''
  const wait = minutesIn(written)
  if (wait !== null) note('timer-wait', element, written)
  return { kind: 'work', notes: [['event-step', [...found, written].filter((text) => text !== '').join(': ')]], ...(wait === null ? {} : { wait }) }
}

const timerText = (timer: BpmnElement): string =>
  ['timeDuration', 'timeDate', 'timeCycle'].map((each) => textOf(partOf(timer, each) ?? timer, 'body').trim()).find((text) => text !== '') ?? ''

/** The minutes of a duration such as PT2H30M or P1DT12H; null for anything else, also for months, which have no fixed length. */
export function minutesIn(duration: string): number | null {
  const [whole, weeks, days, hours, minutes, seconds] = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(duration) ?? []
  if (whole === undefined || !/\d/.test(whole)) return null
  const total = Number(weeks ?? 0) * 10_080 + Number(days ?? 0) * 1_440 + Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Number(seconds ?? 0) / 60
  return total <= 1e7 ? total : null
}

/** An event at the border of a task: the way out of it becomes one of the ways out of the task. */
export function boundaryEvent(element: BpmnElement, leads: boolean, { file, drawing, laneOf, lane }: Collecting): void {
  const host = refsOf(element, 'attachedToRef')[0] ?? ''
  const from = [`${host} exit`, host].find((key) => drawing.nodes.has(key))
  const what = triggersOf(element).join(', ')
  if (!leads || from === undefined) {
    file.note('boundary-alone', element, what)
    return
  }
  noteLeftovers(element, file)
  const node: Node = {
    key: element.id, kind: 'choice', fields: fieldsOf(element, null, { file, department: laneOf(element) ?? lane, wait: 0, timed: false }), ownId: null,
    through: true, parallel: false, gateway: false, folds: null, id: element.id,
  }
  drawing.nodes.set(element.id, node)
  connect(drawing, { ...plainWay(from, element.id, element.name.trim()), beside: true })
  file.note(textOf(element, 'cancelActivity') === 'false' ? 'boundary-beside' : 'boundary-way', element, what)
}
