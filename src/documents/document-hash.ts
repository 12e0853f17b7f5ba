import type { Day } from '../domain/day.ts'
import { hashOf } from '../domain/history.ts'
import type { PhaseId } from '../domain/ids.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { locales } from '../locales/locales.ts'
import { isWritten, phaseFor, planDocument, type WrittenDocument } from './catalogue.ts'
import { speakerOf } from './told.ts'

/**
 * The hash of what a document says: its model in English, without the day and version at its top. What it says of its own
 * approval does not count, or approving a document would make it stale. Null for a document that the product does not write.
 */
export function documentHash(project: Project, key: string, phase: string | null, today: Day): string | null {
  return isWritten(key) ? saidHash(project, key, phaseFor(project, key, phase), today) : null
}

const saidHash = remember(
  (project: Project, key: WrittenDocument, phase: PhaseId, today: Day) => [project, key, phase, today],
  (project: Project, key: WrittenDocument, phase: PhaseId, today: Day): string => {
    const asDraft = { ...project, deliverables: project.deliverables.map((each) => (each.document === key ? { ...each, status: 'draft' as const, approved: null } : each)) }
    const { head, diagrams: _pictures, ...says } = planDocument(key).model(speakerOf({ project: asDraft, version: 0, today, phase, words: locales.en }))
    return hashOf(JSON.stringify({ ...says, head: { ...head, stamp: '' } }))
  },
)
