import type { FileContext } from './bpmn-context.ts'
import type { Node } from './bpmn-drawing.ts'
import { type BpmnElement, calledOf, extensionsOf, partOf, partsOf, refsOf, textOf } from './bpmn-element.ts'
import { MOST_LINE } from './bpmn-note.ts'
import type { OwnStep } from './bpmn-own.ts'
import { Line, OptionalLine, Paragraphs } from '../domain/text.ts'

type Asked = { file: FileContext; department: string; wait: number; timed: boolean }

const MOST_NOTE = 20_000
const MOST_DATA = 40
const minutes = (likely: number) => ({ optimistic: likely, likely, pessimistic: likely })

/** Everything of a step but its id, kind and ways: what Sixgate wrote, and else what BPMN itself can say. */
export function fieldsOf(element: BpmnElement, own: OwnStep | null, { file, department, wait, timed }: Asked): Node['fields'] {
  const name = lineOf(element.name, element, file)
  const texts = [...partsOf(element, 'documentation').map((each) => textOf(each, 'text')), ...(file.annotations.get(element.id) ?? []), ...(name.whole === null ? [] : [name.whole])]
  const note = Paragraphs.safeParse(texts.filter((text) => text.trim() !== '').join('\n\n').slice(0, MOST_NOTE)).data ?? ''
  const common = { name: name.line, department: lineOf(department, element, file).line, note, contact: 'none', value: 'business', control: false, cost: 0, error: 0 } as const
  if (own) {
    const { id: _id, kind: _kind, lane, ...figures } = own
    return { ...common, ...figures, department: common.department === lane ? own.department : common.department, data: linesOf(own.data, element, file) }
  }
  for (const link of partsOf(element, 'dataInputAssociations')) for (const id of refsOf(link, 'sourceRef')) if (file.data.has(id)) file.note('data-read', element, file.data.get(id))
  return { ...common, role: timed ? roleOf(element, file) : '', system: 'none', systemName: '', data: linesOf(written(element, file), element, file), work: minutes(0), wait: minutes(wait) }
}

/** A name as one line; one that is too long is cut and its whole text kept for the note. */
function lineOf(text: string, element: BpmnElement, { note }: FileContext): { line: string; whole: string | null } {
  const read = OptionalLine.safeParse(text)
  if (read.success) return { line: read.data, whole: null }
  note('text-cut', element, text)
  return { line: OptionalLine.parse(text.replace(/\s+/g, ' ').slice(0, MOST_LINE - 1).replace(/[\ud800-\udbff]$/, '')), whole: text }
}

function linesOf(texts: readonly string[], element: BpmnElement, file: FileContext): string[] {
  const lines = [...new Set(texts.map((text) => lineOf(text, element, file).line))].filter((text) => Line.safeParse(text).success)
  for (const text of lines.slice(MOST_DATA)) file.note('text-cut', element, text)
  return lines.slice(0, MOST_DATA)
}

const written = (element: BpmnElement, { data, associated }: FileContext): string[] =>
  [...partsOf(element, 'dataOutputAssociations').flatMap((link) => refsOf(link, 'targetRef')), ...(associated.get(element.id) ?? [])].flatMap((id) => data.get(id) ?? [])

/** Who does it: the first performer, or the groups that a workflow engine offers the task to. What is worked out at run time is no name. */
function roleOf(element: BpmnElement, { resources, note }: FileContext): string {
  const performers = partsOf(element, 'resources').map((each) => {
    const expression = textOf(partOf(partOf(each, 'resourceAssignmentExpression') ?? each, 'expression') ?? each, 'body')
    return resources.get(refsOf(each, 'resourceRef')[0] ?? '') ?? (expression.trim() || calledOf(each))
  })
  const attribute = Object.entries(element.extra).find(([key]) => key.endsWith(':candidateGroups'))?.[1] ?? ''
  const assigned = extensionsOf(element).filter(({ type }) => type === 'zeebe:assignmentDefinition').map((each) => textOf(each, 'candidateGroups'))
  const all = [...performers, ...[attribute, ...assigned].flatMap((text) => text.split(',').map((each) => each.trim()))].filter((text) => text !== '')
  const [role, ...others] = all.filter((text) => !/^=|\$\{|#\{/.test(text) && Line.safeParse(text).success)
  if (role !== undefined) note('performer', element, role)
  for (const text of [...others, ...all.filter((each) => /^=|\$\{|#\{/.test(each))]) note('performer-left-out', element, text)
  return role ?? ''
}
