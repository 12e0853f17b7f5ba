import type { Drawing } from './bpmn-drawing.ts'
import { type BpmnElement, type BpmnFile, calledOf, partOf, partsOf, refsOf, textOf } from './bpmn-element.ts'
import type { Noting } from './bpmn-note.ts'

/** What a process of a file needs to know of the rest of it. */
export type FileContext = {
  /** Names of what can be written or read: data objects and stores. */
  data: ReadonlyMap<string, string>
  /** Texts that hang at an element, by its id. */
  annotations: ReadonlyMap<string, readonly string[]>
  /** Data that an association says is written (or read) by an element. */
  associated: ReadonlyMap<string, readonly string[]>
  resources: ReadonlyMap<string, string>
  shapes: BpmnFile['shapes']
  note: Noting
  /** Things that are told together at the end, by kind. */
  tally: (kind: 'extension' | 'definition' | 'attribute', what: string) => void
}

/** How a process is read. `lane`: that of what stands around, where an element has none. */
export type Collecting = { file: FileContext; drawing: Drawing; laneOf: (element: BpmnElement) => string | null; lane: string }

const dataTypes = new Set(['bpmn:DataObject', 'bpmn:DataObjectReference', 'bpmn:DataStoreReference', 'bpmn:DataStore', 'bpmn:DataInput', 'bpmn:DataOutput'])

/** Reads what stands beside the flow: data, annotations and their associations, resources; notes what hangs nowhere. */
export function fileContext({ root, shapes }: BpmnFile, note: Noting, tally: FileContext['tally']): FileContext {
  const roots = partsOf(root, 'rootElements')
  const containers = roots.flatMap(withInner)
  const data = dataNames([...roots, ...containers.flatMap((each) => partsOf(each, 'flowElements'))])
  const artifacts = containers.flatMap((each) => partsOf(each, 'artifacts'))
  const resources = new Map(roots.filter(({ type }) => type === 'bpmn:Resource').map((each) => [each.id, calledOf(each)]))
  const { annotations, associated } = associations(artifacts, data, note)
  const categories = new Map(roots.flatMap((each) => partsOf(each, 'categoryValue')).map((value) => [value.id, textOf(value, 'value')]))
  for (const group of artifacts.filter(({ type }) => type === 'bpmn:Group')) note('group', group, categories.get(refsOf(group, 'categoryValueRef')[0] ?? '') ?? '')
  noteUnusedData(containers, data, associated, note)
  return { data, annotations, associated, resources, shapes, note, tally }
}

/** An element with the sub-processes in it, however deep. */
function withInner(element: BpmnElement): BpmnElement[] {
  return [element, ...partsOf(element, 'flowElements').filter((each) => each.parts['flowElements'] || each.parts['artifacts']).flatMap(withInner)]
}

function dataNames(elements: readonly BpmnElement[]): Map<string, string> {
  const things = elements.filter(({ type }) => dataTypes.has(type))
  const byId = new Map(things.map((each) => [each.id, each]))
  const nameOf = (thing: BpmnElement): string => {
    const behind = byId.get(refsOf(thing, 'dataObjectRef')[0] ?? refsOf(thing, 'dataStoreRef')[0] ?? '')
    const state = partOf(thing, 'dataState')?.name ?? ''
    return `${thing.name.trim() || behind?.name.trim() || thing.id}${state ? ` [${state}]` : ''}`
  }
  return new Map(things.map((thing) => [thing.id, nameOf(thing)]))
}

function associations(artifacts: readonly BpmnElement[], data: ReadonlyMap<string, string>, note: Noting): Pick<FileContext, 'annotations' | 'associated'> {
  const texts = new Map(artifacts.filter(({ type }) => type === 'bpmn:TextAnnotation').map((each) => [each.id, textOf(each, 'text')]))
  const annotations = new Map<string, string[]>()
  const associated = new Map<string, string[]>()
  const hung = new Set<string>()
  const put = (map: Map<string, string[]>, at: string, text: string): void => void map.set(at, [...(map.get(at) ?? []), text])
  for (const link of artifacts.filter(({ type }) => type === 'bpmn:Association')) {
    const [from = '', to = ''] = [refsOf(link, 'sourceRef')[0], refsOf(link, 'targetRef')[0]]
    const [text, place] = texts.has(from) ? [from, to] : [to, from]
    if (texts.has(text) && place !== '') {
      hung.add(text)
      put(annotations, place, texts.get(text) ?? '')
    } else if (data.has(to)) put(associated, from, to)
    else if (data.has(from)) note('data-read', { name: to, id: to }, data.get(from))
    else note('not-understood', link, link.type)
  }
  for (const [id, text] of texts) if (!hung.has(id)) note('annotation', { name: '', id }, text)
  return { annotations, associated }
}

function noteUnusedData(containers: readonly BpmnElement[], data: ReadonlyMap<string, string>, associated: ReadonlyMap<string, readonly string[]>, note: Noting): void {
  const elements = containers.flatMap((each) => partsOf(each, 'flowElements'))
  const used = new Set([...associated.values()].flat())
  for (const element of elements) {
    for (const link of [...partsOf(element, 'dataOutputAssociations'), ...partsOf(element, 'dataInputAssociations')]) for (const id of [...refsOf(link, 'targetRef'), ...refsOf(link, 'sourceRef')]) used.add(id)
    for (const id of [...refsOf(element, 'dataObjectRef'), ...refsOf(element, 'dataStoreRef')]) used.add(id)
  }
  for (const element of elements) if (dataTypes.has(element.type) && !used.has(element.id)) note('data-unused', element, data.get(element.id))
}
