import { z } from 'zod'
import { CustomerContact, Minutes, Process, Step, StepKind, StepValue, SystemUsed } from '../domain/process/process.ts'
import { Line, OptionalLine } from '../domain/text.ts'
import { type BpmnElement, extensionsOf, partsOf, textOf } from './bpmn-element.ts'
import type { DraftProcess, DraftRole } from './draft-step.ts'

/** The namespace of what Sixgate adds to BPMN. */
export const OWN_NAMESPACE = 'urn:sixgate:process:1'

const local = ({ type }: BpmnElement): string => type.slice(type.indexOf(':') + 1)
/** Our own extension of that name at an element. */
const ownAt = (element: BpmnElement, name: string): BpmnElement | undefined => extensionsOf(element).find((each) => each.uri === OWN_NAMESPACE && local(each) === name)

const figure = z.string().regex(/^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i).transform(Number)
const three = z.string().transform((text) => text.split('/').map(Number)).pipe(z.tuple([z.number(), z.number(), z.number()]))
  .transform(([optimistic, likely, pessimistic]) => ({ optimistic, likely, pessimistic })).pipe(Minutes)

const OwnStep = z.object({
  id: Step.shape.id, kind: StepKind, role: OptionalLine, system: SystemUsed, systemName: OptionalLine, work: three, wait: three,
  cost: figure.pipe(Step.shape.cost), error: figure.pipe(Step.shape.error), contact: CustomerContact, value: StepValue, control: z.stringbool(),
  department: OptionalLine,
  /** The lane that it was drawn in: in another one now, somebody has moved it. */
  lane: OptionalLine,
})
export type OwnStep = z.infer<typeof OwnStep> & { data: string[] }

/** What Sixgate wrote of a step; null where it wrote nothing, `invalid` where that has been spoilt since. */
export function ownStep(element: BpmnElement): OwnStep | 'invalid' | null {
  const own = ownAt(element, 'step')
  if (!own) return null
  const read = OwnStep.safeParse(own.texts)
  return read.success ? { ...read.data, data: partsOf(own, 'values').map((each) => textOf(each, 'body')) } : 'invalid'
}

/** The step whose choice a gateway is that Sixgate put behind it. */
export const ownWaysOf = (element: BpmnElement): string | null => {
  const own = ownAt(element, 'ways')
  return own ? textOf(own, 'of') : null
}

/** The probability that Sixgate wrote at a way; null: none. */
export function ownProbability(element: BpmnElement): number | null {
  const own = ownAt(element, 'way')
  const read = own ? figure.pipe(z.number().min(0).max(1)).safeParse(own.texts['probability']) : null
  return read?.success ? read.data : null
}

const OwnProcess = z.object({
  area: Process.shape.area, owner: OptionalLine, customer: OptionalLine, trigger: OptionalLine, result: OptionalLine, volume: figure.pipe(z.number().max(1e9)).nullable().catch(null),
})
/** Where a process was written: the project and the process that it is there; null where no Sixgate wrote it. */
export function ownOrigin(element: BpmnElement): { project: string; process: string } | null {
  const own = ownAt(element, 'process')
  return own ? { project: textOf(own, 'project'), process: textOf(own, 'id') } : null
}

const OwnRole = z.object({ name: Line, rate: figure.nullable().catch(null), hours: figure.nullable().catch(null) })

/** What Sixgate wrote of a process: all but its steps. */
export function ownProcess(element: BpmnElement): Omit<DraftProcess, 'title' | 'steps'> {
  const own = ownAt(element, 'process')
  const read = OwnProcess.safeParse({ volume: null, ...own?.texts })
  const roles = own ? partsOf(own, 'values').flatMap((each): DraftRole[] => {
    const role = OwnRole.safeParse({ rate: null, hours: null, ...each.texts })
    return role.success ? [role.data] : []
  }) : []
  return read.success ? { ...read.data, roles } : { area: null, owner: '', customer: '', trigger: '', result: '', volume: null, roles }
}
