import type { PhaseId } from '../domain/ids.ts'
import type { Project } from '../domain/project.ts'
import { hollowDeliverables } from '../method/asked-deliverables.ts'
import { formatOf } from './format.ts'
import type { Locale } from './locale.ts'
import { namesOf } from './names.ts'

/** The approved deliverables of a phase behind which nothing lies, counted and named in one sentence; empty where there is none. */
export function hollowSaid(project: Project, phase: PhaseId, words: Locale): string {
  const hollow = hollowDeliverables(project, phase)
  if (hollow.length === 0) return ''
  const { count, list } = formatOf(words.id)
  return words.reasons.hollow({ n: hollow.length, count: count(hollow.length), names: list(hollow.map(namesOf(project, words).deliverableTitle)) })
}
