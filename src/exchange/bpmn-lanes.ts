import { type BpmnElement, calledOf, partsOf, refsOf } from './bpmn-element.ts'
import type { FileContext } from './bpmn-context.ts'

/** The lane of each element of a process, its own first, as one text; a lane in a lane is `Sales / Back office`. */
export function lanesOf(process: BpmnElement, { shapes, note }: FileContext): (element: BpmnElement) => string | null {
  const named = new Map<string, string>()
  const lanes: { name: string; id: string }[] = []
  const walk = (set: BpmnElement, above: string): void => {
    for (const lane of partsOf(set, 'lanes')) {
      const own = lane.name.trim()
      const name = above && own ? `${above} / ${own}` : own || above
      lanes.push({ name, id: lane.id })
      for (const id of refsOf(lane, 'flowNodeRef')) named.set(id, name)
      const inner = partsOf(lane, 'childLaneSet')
      if (inner.some((each) => partsOf(each, 'lanes').length > 0)) note('lanes-nested', { name: calledOf(lane), id: lane.id })
      for (const each of inner) walk(each, name)
    }
  }
  for (const set of partsOf(process, 'laneSets')) walk(set, '')
  return (element) => {
    const told = named.get(element.id)
    if (told !== undefined || lanes.length === 0) return told ?? null
    const place = placed(element.id, lanes, shapes)
    if (place === null) return null
    named.set(element.id, place)
    note('lane-by-place', element, place)
    return place
  }
}

/** Some modellers draw a task in a lane and do not say so: then the smallest lane around its middle counts. */
function placed(id: string, lanes: readonly { name: string; id: string }[], shapes: FileContext['shapes']): string | null {
  const [x = 0, y = 0, width = 0, height = 0] = shapes.get(id) ?? []
  if (!shapes.has(id)) return null
  const [across, down] = [x + width / 2, y + height / 2]
  const around = lanes.flatMap(({ name, id: lane }) => {
    const [left = 0, top = 0, wide = -1, high = -1] = shapes.get(lane) ?? []
    return across >= left && across <= left + wide && down >= top && down <= top + high ? [{ name, size: wide * high }] : []
  })
  return around.sort((a, b) => a.size - b.size)[0]?.name ?? null
}
