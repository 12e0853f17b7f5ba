import { documentHash } from '../documents/document-hash.ts'
import type { Deliverable } from '../domain/project.ts'
import type { ProjectAsk } from './ask.ts'

/** Whether an approved document says something else now than when it was approved. Only what the product writes can be told. */
export function isBehind({ project, today }: Pick<ProjectAsk, 'project' | 'today'>, deliverable: Deliverable): boolean {
  const { approved, document, phase } = deliverable
  if (!approved?.hash || document === null) return false
  return documentHash(project, document, { phase }, today) !== approved.hash
}
