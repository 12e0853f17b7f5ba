import type { Day } from '../domain/day.ts'
import { hashOf } from '../domain/history.ts'
import type { PhaseId } from '../domain/ids.ts'
import type { Project } from '../domain/project.ts'
import { remember } from '../domain/remember.ts'
import { locales } from '../locales/locales.ts'
import { isWritten, type Part, partFor, planDocument, type WrittenDocument } from './catalogue.ts'
import { speakerOf } from './told.ts'

/**
 * The hash of what a document says: its model in English, without the day and version at its top. What it says of its own
 * approval does not count, or approving a document would make it stale. Of one whose figures take long: of what they follow from. Null for a document that the product does not write.
 */
export function documentHash(project: Project, key: string, asked: { phase?: string | null | undefined; part?: string | undefined }, today: Day): string | null {
  if (!isWritten(key)) return null
  const { phase, part } = partFor(project, key, asked)
  return saidHash(project, key, phase, part, today)
}

const saidHash = remember(
  (project: Project, key: WrittenDocument, phase: PhaseId, part: Part['part'], today: Day) => [project, key, phase, part, today],
  (project: Project, key: WrittenDocument, phase: PhaseId, part: Part['part'], today: Day): string => {
    const asDraft = { ...project, deliverables: project.deliverables.map((each) => (each.document === key ? { ...each, status: 'draft' as const, approved: null } : each)) }
    const { model, standsOn } = planDocument(key)
    if (standsOn) return hashOf(JSON.stringify(standsOn(asDraft)))
    const { head, diagrams: _pictures, ...says } = model(speakerOf({ project: asDraft, version: 0, today, phase, part, words: locales.en }))
    return hashOf(JSON.stringify({ ...says, head: { ...head, stamp: '' } }))
  },
)
