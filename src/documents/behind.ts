import type { Day } from '../domain/day.ts'
import { gateIsOpen } from '../domain/gates.ts'
import type { Deliverable, Project } from '../domain/project.ts'
import { documentHash } from './document-hash.ts'

/** Whether an approved document says something else now than when it was approved. Only what the product writes can be told. */
export function isBehind({ project, today }: { project: Project; today: Day }, deliverable: Deliverable): boolean {
  const { approved, document, phase } = deliverable
  if (!approved?.hash || document === null || isFinal(project, deliverable)) return false
  return documentHash(project, document, { phase }, today) !== approved.hash
}

/** The report of a checkpoint that has its go: what the committee had before it stays as it was approved. */
export const isFinal = (project: Project, { approved, document, phase }: Deliverable): boolean =>
  document === 'checkpoint-report' && approved !== null && gateIsOpen(project, phase)
