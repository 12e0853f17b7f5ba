import { presentPhase } from '../domain/gates.ts'
import { type PhaseId, phaseIds } from '../domain/ids.ts'
import type { Project } from '../domain/project.ts'
import type { DocumentKey } from '../method/documents.ts'
import { checkpointReport } from './checkpoint-report.ts'
import { implementationPlan } from './implementation-plan.ts'
import { projectCharter } from './project-charter.ts'
import type { DocumentModel, Speaker } from './told.ts'

/** How a document is made. `contents`: its HTML has a table of contents. `parts`: the phases that have one of their own. */
type PlanDocument = { model: (speaker: Speaker) => DocumentModel; template: string; contents: boolean; parts: readonly PhaseId[] }

/** Every plan document that the product writes. A new one is a line here, a model, a template, and words. */
const catalogue = {
  'project-charter': { model: projectCharter, template: 'project-charter', contents: false, parts: [] },
  'implementation-plan': { model: implementationPlan, template: 'implementation-plan', contents: true, parts: [] },
  'checkpoint-report': { model: checkpointReport, template: 'checkpoint-report', contents: false, parts: phaseIds },
} as const satisfies Partial<Record<DocumentKey, PlanDocument>>

export type WrittenDocument = keyof typeof catalogue

/** The documents that the product writes, in the order of the method. */
export const documentsWritten = Object.keys(catalogue) as WrittenDocument[]

export const isWritten = (key: string): key is WrittenDocument => Object.hasOwn(catalogue, key)

export const planDocument = (key: WrittenDocument): PlanDocument => catalogue[key]

/** Whether a document has one part for each phase. */
export const hasParts = (key: WrittenDocument): boolean => catalogue[key].parts.length > 0

/** The phase that a document speaks of: the part asked for, else the present phase (the first if none has started). */
export function phaseFor(project: Project, key: string, part: string | null | undefined): PhaseId {
  const asked = isWritten(key) && hasParts(key) ? phaseIds.find((phase) => phase === part) : undefined
  return asked ?? presentPhase(project)
}
