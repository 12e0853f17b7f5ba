/**
 * An element of a BPMN file as plain data. `type`: with its usual prefix, `bpmn:UserTask`; of an extension as the file spells it.
 * `texts`: what stands in attributes and simple children; `refs`: ids of others; `parts`: the elements in it by their property.
 */
export type BpmnElement = {
  type: string
  /** The namespace of an extension, '' for what BPMN defines. */
  uri: string
  id: string
  name: string
  texts: Readonly<Record<string, string>>
  refs: Readonly<Record<string, readonly string[]>>
  parts: Readonly<Record<string, readonly BpmnElement[]>>
  /** Attributes that BPMN does not define. */
  extra: Readonly<Record<string, string>>
}

/** What the reader stumbled over: what it was, in which element or on which line. */
export type BpmnWarning = { code: 'id-twice' | 'dangling' | 'unknown-attribute' | 'unreadable'; what: string; element: string; line: number | null }

/** Where things are drawn: left, top, width, height. */
export type BpmnShapes = ReadonlyMap<string, readonly [x: number, y: number, width: number, height: number]>

export type BpmnFile = { root: BpmnElement; warnings: BpmnWarning[]; shapes: BpmnShapes }

export const partsOf = (element: BpmnElement, property: string): readonly BpmnElement[] => element.parts[property] ?? []
export const partOf = (element: BpmnElement, property: string): BpmnElement | undefined => element.parts[property]?.[0]
export const refsOf = (element: BpmnElement, property: string): readonly string[] => element.refs[property] ?? []
export const textOf = (element: BpmnElement, property: string): string => element.texts[property] ?? ''
/** What somebody calls an element: its name, else its id. */
export const calledOf = ({ name, id }: BpmnElement): string => name.trim() || id

/** What an element holds in its extension elements. */
export const extensionsOf = (element: BpmnElement): readonly BpmnElement[] => partsOf(element, 'extensionElements').flatMap((holder) => partsOf(holder, 'values'))
